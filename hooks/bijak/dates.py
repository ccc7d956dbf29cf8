"""Dates in words. The clock is read by nobody; every date is an argument."""

from datetime import date

_MONTHS = {
    "id": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(),
    "en": "January February March April May June July August September October November December".split(),
}


def long_date(day: date, language: str) -> str:
    """``31 Agustus 2021`` or ``31 August 2021``; KeyError for another language."""
    return f"{day.day} {_MONTHS[language][day.month - 1]} {day.year}"
