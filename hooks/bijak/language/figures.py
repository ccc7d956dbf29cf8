"""Dates and sizes in words. The clock is read by nobody; every date is an argument."""

from datetime import date

_MONTHS = {
    "id": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(),
    "en": "January February March April May June July August September October November December".split(),
}


def long_date(day: date, language: str) -> str:
    """``31 Agustus 2021`` or ``31 August 2021``; KeyError for another language."""
    return f"{day.day} {_MONTHS[language][day.month - 1]} {day.year}"


def in_words(when: date | int, language: str) -> str:
    """A day as ``long_date`` has it; a year as it is."""
    return str(when) if isinstance(when, int) else long_date(when, language)


def file_size(length: int, language: str) -> str:
    """A number of bytes as ``64 KB`` or ``1,2 MB`` (``1.2 MB`` in English); at least 1 KB."""
    if length < 1_000_000:
        return f"{max(1, round(length / 1000))} KB"
    told = f"{length / 1_000_000:.1f} MB"
    return told.replace(".", ",") if language == "id" else told
