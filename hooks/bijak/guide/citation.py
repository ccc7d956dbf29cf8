"""The parts of a citation: the provision, and the year or day whose wording is meant."""

from datetime import date


def split(citation: str) -> tuple[str, date | int | None]:
    """``pp-94-2021#pasal-7@2018-05-21`` to its reference and a date, a year, or None for the wording in force.

    Raises ValueError for a day that no calendar has.
    """
    reference, _, when = citation.partition("@")
    if not when:
        return reference, None
    return reference, int(when) if len(when) == 4 else date.fromisoformat(when)
