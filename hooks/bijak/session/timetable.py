"""When each step and each slide of a session comes, in minutes from its start, in every form."""

from collections.abc import Sequence
from typing import TypedDict

from ..records.schema import Session


def timetable(session: Session) -> list[dict[str, tuple[int, int] | None]]:
    """For each step by form the minutes from and to; None where the form leaves the step out."""
    begin = dict.fromkeys(session.forms, 0)
    table: list[dict[str, tuple[int, int] | None]] = []
    for step in session.steps:
        row: dict[str, tuple[int, int] | None] = {}
        for form in session.forms:
            minutes = getattr(step.minutes, form)
            row[form] = (begin[form], begin[form] + minutes) if minutes else None
            begin[form] += minutes
        table.append(row)
    return table


class OfStep(TypedDict):
    """All of a slide that its time depends on: the id of its step, or ''."""

    step: str


def expected(session: Session, slides: Sequence[OfStep]) -> dict[str, dict[int, float]]:
    """For each form the minute at which each of ``slides`` (see ``slides.slides``) that it shows should come up, by its place.

    A step's minutes are shared evenly among its slides; what comes before the first step belongs to minute 0.
    """
    rows = dict(zip((step.id for step in session.steps), timetable(session), strict=True))
    own: dict[str, list[int]] = {}
    for place, slide in enumerate(slides):
        own.setdefault(slide["step"], []).append(place)
    told: dict[str, dict[int, float]] = {form: {} for form in session.forms}
    for place, slide in enumerate(slides):
        for form, total in session.forms.items():
            span = rows[slide["step"]][form] if slide["step"] else (total, total) if place == len(slides) - 1 else (0, 0)
            siblings = own[slide["step"]]
            if span:
                told[form][place] = round(span[0] + (span[1] - span[0]) * siblings.index(place) / len(siblings), 1)
    return told
