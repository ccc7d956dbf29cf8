"""What has not been looked at for longer than its kind allows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from .guide import Guide
from .rules.leaning import leaning

LAW_MONTHS, ANSWER_MONTHS = 6, 12
"""How long the status of a law, and an answer that rests on law, may go without being looked at."""


@dataclass(frozen=True)
class Due:
    """One record, when it was last looked at, and how many months its kind allows."""

    reference: str
    looked_at: date
    months: int


def months_before(day: date, months: int) -> date:
    """The day ``months`` calendar months before ``day``; the last day of a month that is too short."""
    count = day.year * 12 + day.month - 1 - months
    year, month = divmod(count, 12)
    for number in range(day.day, 0, -1):
        try:
            return date(year, month + 1, number)
        except ValueError:
            continue
    raise ValueError(day)


def looked_at(guide: Guide) -> Iterator[Due]:
    """Every instrument and every citing record with the day on which it was last looked at."""
    for name, instrument in guide.instruments.items():
        yield Due(f"instruments/{name}", instrument.status.checked, LAW_MONTHS)
    for name, scenario in guide.scenarios.items():
        yield _read(guide, f"scenarios/{name}", scenario.reviewed)
    for record in leaning(guide):
        if not record.startswith("scenarios/"):
            yield _read(guide, record, guide.reviews.on)


def _read(guide: Guide, record: str, written: date) -> Due:
    review = guide.reviews.records.get(record)
    return Due(record, max(written, review.on) if review else written, ANSWER_MONTHS)


def due(guide: Guide, on: date) -> list[Due]:
    """What is due on the day ``on``, the longest unseen first."""
    found = [entry for entry in looked_at(guide) if entry.looked_at < months_before(on, entry.months)]
    return sorted(found, key=lambda entry: (entry.looked_at, entry.reference))
