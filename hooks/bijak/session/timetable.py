"""When each step and each slide of a session comes, in minutes from its start, in every length."""

from collections.abc import Sequence
from typing import TypedDict

from ..records.schema import Session


def timetable(session: Session) -> list[dict[str, tuple[int, int] | None]]:
    """For each step by length the minutes from and to; None where the length leaves the step out."""
    begin = dict.fromkeys(session.durations, 0)
    table: list[dict[str, tuple[int, int] | None]] = []
    for step in session.steps:
        row: dict[str, tuple[int, int] | None] = {}
        for length in session.durations:
            minutes = getattr(step.minutes, length)
            row[length] = (begin[length], begin[length] + minutes) if minutes else None
            begin[length] += minutes
        table.append(row)
    return table


class OfStep(TypedDict):
    """All of a slide that its time depends on: the id of its step, or ''."""

    step: str


def expected(session: Session, slides: Sequence[OfStep]) -> dict[str, dict[int, float]]:
    """For each length the minute at which each of ``slides`` (see ``slides.slides``) that it shows should come up, by its place.

    A step's minutes are shared evenly among its slides; what comes before the first step belongs to minute 0.
    """
    rows = dict(zip((step.id for step in session.steps), timetable(session), strict=True))
    own: dict[str, list[int]] = {}
    for index, slide in enumerate(slides):
        own.setdefault(slide["step"], []).append(index)
    minutes_of: dict[str, dict[int, float]] = {length: {} for length in session.durations}
    for index, slide in enumerate(slides):
        for length, total in session.durations.items():
            span = rows[slide["step"]][length] if slide["step"] else (total, total) if index == len(slides) - 1 else (0, 0)
            siblings = own[slide["step"]]
            if span:
                minutes_of[length][index] = round(span[0] + (span[1] - span[0]) * siblings.index(index) / len(siblings), 1)
    return minutes_of
