"""Dates and sizes in words, from Babel (CLDR). The clock is read by nobody; every date is an argument."""

from datetime import date

from babel.dates import format_date
from babel.numbers import format_decimal

from ..records.schema import Language


def long_date(day: date, language: str) -> str:
    """``31 Agustus 2021`` or ``31 August 2021``. Raises ValueError for a language that the guide has not."""
    return format_date(day, "long", locale=Language(language).locale)


def in_words(when: date | int, language: str) -> str:
    """A day as ``long_date`` has it; a year as it is."""
    return str(when) if isinstance(when, int) else long_date(when, language)


def file_size(length: int, language: str) -> str:
    """A number of bytes as ``64 KB`` or ``1,2 MB`` (``1.2 MB`` in English); at least 1 KB."""
    if length < 1_000_000:
        return f"{max(1, round(length / 1000))} KB"
    return f"{format_decimal(length / 1_000_000, '0.0', locale=Language(language).locale)} MB"
