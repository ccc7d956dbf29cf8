"""What a provision said when: its wordings as stretches of time, and the one that a day falls into.

A stretch begins on its first day and ends before its last date: ``to`` is the first day on which the wording no longer
applies. Days are arguments; the guide gives the edition's date.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from ..records.schema import Bilingual, Instrument, Provision, Wording
from ..records.schema.instrument import StatusAt


@dataclass(frozen=True)
class Version:
    """One wording and its time. ``start`` None: as long as one knows; ``end`` None: until further notice."""

    wording: Wording
    heading: Bilingual
    start: date | None
    end: date | None
    ended_by: str | None
    anchor: str  # its place on the instrument's page; the wording that stands for the provision is at the provision's id too

    @property
    def never_applied(self) -> bool:
        """Whether it was enacted but replaced before its first day."""
        return self.start is not None and self.start == self.end

    def holds_on(self, day: date) -> bool:
        return (self.start is None or self.start <= day) and (self.end is None or day < self.end)


def timeline(instrument: Instrument, provision: Provision) -> tuple[Version, ...]:
    """The wordings of ``provision``, newest first. None of them outlives its instrument, or begins before it."""
    found: list[Version] = []
    end, ended_by = provision.to, provision.ended_by
    gone = instrument.dates.ended
    if gone and (end is None or gone < end):
        end, ended_by = gone, _ended_by(instrument)
    for index, wording in enumerate((provision, *provision.versions)):
        if index:
            newer = found[-1]
            end, ended_by = wording.to or newer.start, newer.wording.changed_by
        start = wording.since or instrument.dates.in_force
        found.append(Version(wording, getattr(wording, "heading", None) or provision.heading, start, end, ended_by, ""))
    return tuple(replace(version, anchor=anchor) for version, anchor in zip(found, _anchors(provision.id, found), strict=True))


def _anchors(name: str, versions: list[Version]) -> list[str]:
    """A place of its own for each wording, told by its first day, which never changes; counted from the oldest."""
    stems = [f"{name}-sejak-{version.start}" if version.start else f"{name}-awal" for version in versions]
    older = [stems[index + 1:].count(stem) for index, stem in enumerate(stems)]
    return [f"{stem}-{count + 1}" if count else stem for stem, count in zip(stems, older, strict=True)]


def _ended_by(instrument: Instrument) -> str | None:
    return instrument.status.changed_by if instrument.status.value == "repealed" else None


def on_day(versions: tuple[Version, ...], day: date) -> Version | None:
    """The wording that applies on ``day``, if one does."""
    return next((version for version in versions if version.holds_on(day)), None)


def in_year(versions: tuple[Version, ...], year: int) -> list[Version]:
    """The wordings that applied on some day of ``year``."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    return [version for version in versions if not version.never_applied
            and (version.start is None or version.start <= last) and (version.end is None or version.end > first)]


def shown(versions: tuple[Version, ...], day: date) -> Version:
    """The wording that stands for the provision on ``day``: the one in force, else the last that was, else the first to come."""
    past = [version for version in versions if version.start is None or version.start <= day]
    return on_day(versions, day) or (past[0] if past else versions[-1])


def as_of(provision: Provision, version: Version) -> Provision:
    """``provision`` with the words of ``version``."""
    if version.wording is provision:
        return provision
    words = {name: getattr(version.wording, name) for name in Wording.model_fields}
    return provision.model_copy(update={**words, "heading": version.heading})


def statuses(instrument: Instrument) -> tuple[StatusAt, ...]:
    """The statuses of ``instrument``, newest first."""
    return (instrument.status, *instrument.status.versions)


def status_on(instrument: Instrument, day: date) -> StatusAt:
    """The status of ``instrument`` on ``day``; the earliest known where its history begins later."""
    found = statuses(instrument)
    return next((status for status in found if status.since is None or status.since <= day), found[-1])


def last_day(end: date) -> date:
    """The last day on which something applied whose ``to`` is ``end``."""
    return end - timedelta(days=1)
