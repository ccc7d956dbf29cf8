"""The parts of a citation: the provision, and the year or day whose wording is meant."""

import re
from datetime import date

YEAR = r"[12]\d{3}"
_WHEN = re.compile(rf"{YEAR}(-\d{{2}}-\d{{2}})?")


def split(citation: str) -> tuple[str, date | int | None]:
    """``pp-94-2021#pasal-7@2018-05-21`` to its reference and a date, a year, or None for the wording in force.

    Raises ValueError where what follows the @ is neither a year nor a day that a calendar has.
    """
    reference, mark, when = citation.partition("@")
    if not mark:
        return reference, None
    if not _WHEN.fullmatch(when):
        raise ValueError(f"'{when}' is neither a year such as 2018 nor a day such as 2018-05-21")
    return reference, int(when) if len(when) == 4 else date.fromisoformat(when)
