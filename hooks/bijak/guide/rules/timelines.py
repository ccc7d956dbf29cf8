"""Rules on the history of a provision and of an instrument: stretches of time that follow each other without a contradiction."""

from collections.abc import Iterator

from ...records.problems import Problem
from ...records.schema import Instrument
from ..guide import Guide
from ..wordings import Version
from .walk import problem_at, rule


@rule
def wordings_follow_each_other(guide: Guide) -> Iterator[Problem]:
    """The wordings of a provision have their own times, newest first, none before its instrument or across another."""
    for name, instrument in guide.instruments.items():
        for group, part in enumerate(instrument.groups):
            for index, provision in enumerate(part.provisions):
                versions = guide.timelines[f"{name}#{provision.id}"]
                for row, version in enumerate(versions):
                    path = ("groups", group, "provisions", index, *(("versions", row - 1) if row else ()))
                    wrong = _stretch(instrument, version) or (_order(version, versions[row - 1]) if row else None)
                    if wrong:
                        yield guide.files[f"instruments/{name}"].problem(path, wrong)
                        break


def _stretch(instrument: Instrument, version: Version) -> str | None:
    since, first = version.wording.since, instrument.dates.in_force
    if since and (since.year < instrument.year or (first and since < first)):
        return f"begins on {since}, before its instrument did ({first or instrument.year}); give the first day of this wording"
    if version.start and version.end and version.end < version.start:
        return (f"would end on {version.end}, before its first day {version.start}. Put the newest wording first, and give each its own "
                "from; where the instrument has ended, no wording begins later")
    return None


def _order(older: Version, newer: Version) -> str | None:
    if older.end and newer.start and older.end > newer.start:
        return f"ends on {older.end}, after the next wording began ({newer.start}); leave to out, or give the day on which it really ended"
    if older.never_applied:
        return None if older.wording.to and older.ended_by else (
            f"has the same first day as the next wording, {newer.start}. Give its own from; if it was enacted and never applied, write "
            f"to: {newer.start} here, and changed_by at the next wording")
    if newer.start and (older.start is None or older.start < newer.start):
        if older.end and older.end < newer.start and not older.ended_by:
            return (f"ends on {older.end}, before the next wording begins ({newer.start}), and nothing says by what; "
                    "give the next wording changed_by")
        return None
    return f"begins on {older.start}, not before the next wording ({newer.start}); put the newest first, and give each its own from"


@rule
def statuses_follow_each_other(guide: Guide) -> Iterator[Problem]:
    """The statuses of an instrument have their own first days, newest first, and one of them holds today."""
    for name, statuses in guide.statuses.items():
        for row, status in enumerate(statuses):
            problem = problem_at(guide, f"instruments/{name}", "status", *(("versions", row - 1) if row else ()))
            newer = statuses[row - 1] if row else None
            if newer and (not newer.since or (status.since and status.since >= newer.since)):
                yield problem(f"begins on {status.since or 'no day of its own'}, and the next status on {newer.since or 'none'}; "
                              "put the newest first, and give each its own from")
                break
            if row == len(statuses) - 1 and status.since and status.since > guide.today:
                yield problem(f"begins only on {status.since}, and nothing says what holds until then; add that status to versions")


@rule
def ended_instruments_say_so(guide: Guide) -> Iterator[Problem]:
    """An instrument with a day on which it ended, or will, has a status that says it was repealed; one to come says by what."""
    for name, instrument in guide.instruments.items():
        newest = guide.statuses[name][0]
        ended = instrument.dates.ended
        if ended and not (newest.value == "repealed" and (newest.changed_by or ended <= guide.today)):
            yield problem_at(guide, f"instruments/{name}", "dates", "ended")(
                f"ends it on {ended}, but its newest status is {newest.value}; write value: repealed, from and "
                "changed_by there, with what held until then in versions, or leave ended out")
