"""Reading records again after a change of law: what leans on a provision, both wordings, and the ledger of who read what."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from ..records.schema.reviews import Review, Reviews
from ..records.schema.text import Reviewer
from .guide import Guide
from .rules.leaning import fingerprint, leaned_on, leaning, remembered, was_read, words_of
from .rules.walk import Leaf


@dataclass(frozen=True)
class Affected:
    """One provision with the words that records lean on, the words it has now, and the records, read again or not."""

    reference: str
    before: str
    now: str
    changes: str  # since when it says what it says, what brought that, and what is still to come
    pending: tuple[Leaf, ...]
    settled: tuple[str, ...]

    @property
    def changed(self) -> bool:
        return fingerprint(self.before) != fingerprint(self.now)


def affected(guide: Guide, wanted: str) -> list[Affected]:
    """What leans on ``wanted``, a citation or an instrument's id. Raises KeyError when the guide has neither."""
    if wanted in guide.provisions:
        references = [wanted]
    else:
        references = [f"{wanted}#{provision.id}" for provision in guide.instruments[wanted].provisions]
    users = leaning(guide)
    return [_one(guide, reference, users) for reference in references]


def _one(guide: Guide, reference: str, users: dict[str, dict[str, Leaf]]) -> Affected:
    leaning_here = {record: cited[reference] for record, cited in users.items() if reference in cited}
    ended = not guide.in_force(reference)
    pending = [leaf for record, leaf in leaning_here.items() if ended or not was_read(guide, guide.reviews.records.get(record), reference)]
    waiting = {leaf.reference for leaf in pending}
    now = leaned_on(guide, reference)
    before = remembered(guide, reference) or _earlier(guide, reference) or now
    return Affected(reference, before, "" if ended else now, _changes(guide, reference), tuple(pending),
                    tuple(record for record in leaning_here if record not in waiting))


def _changes(guide: Guide, reference: str) -> str:
    now = guide.version(reference)
    changes = []
    if now.wording.since:
        changes.append(f"since {now.start}" + (f", by {now.wording.changed_by}" if now.wording.changed_by else ""))
    if now.end:
        changes.append(f"until {now.end}" + (f", by {now.ended_by}" if now.ended_by else ""))
    coming = [version for version in guide.timelines[reference] if version.start and version.start > guide.today]
    changes += [f"from {version.start} it will say: {words_of(version.wording)}" for version in reversed(coming)]
    return "; ".join(changes)


def _earlier(guide: Guide, reference: str) -> str:
    """The wording before the one that stands now, where the record keeps one."""
    versions, now = guide.timelines[reference], guide.version(reference)
    older = versions[versions.index(now) + 1:]
    return words_of(older[0].wording) if older else ""


def waiting(guide: Guide, record: str) -> list[str]:
    """The provisions for whose words ``record`` waits to be read again."""
    return [reference for reference in leaning(guide).get(record, ())
            if guide.in_force(reference) and not was_read(guide, guide.reviews.records.get(record), reference)]


def review(guide: Guide, records: Iterable[str], role: Reviewer, on: date) -> Reviews:
    """The ledger after ``records`` were read again.

    Raises KeyError for a record that cites nothing or is not there, ValueError for a day after the edition's date.
    """
    if on > guide.today:
        raise ValueError(f"{on} is after the edition's date, {guide.today}. Set on: in data/edition.yaml first, or leave --on out")
    users = leaning(guide)
    kept = dict(guide.reviews.records)
    for record in records:
        kept[record] = Review(on=on, role=role, read={
            reference: fingerprint(leaned_on(guide, reference)) for reference in users[record]})
    return _settled(guide, users, kept, guide.reviews.on)


def renewed(guide: Guide) -> Reviews:
    """The ledger with the words of provisions that were not in it yet, and without those that nobody cites any more."""
    return _settled(guide, leaning(guide), dict(guide.reviews.records), guide.reviews.on)


def _settled(guide: Guide, users: dict[str, dict[str, Leaf]], records: dict[str, Review], on: date) -> Reviews:
    """Words move on when all records that lean on them were read; fingerprints that say no more than the words go."""
    cited = sorted({reference for references in users.values() for reference in references})
    words = {}
    for reference in cited:
        unread = any(reference in references and not was_read(guide, records.get(record), reference)
                     for record, references in users.items())
        words[reference] = (remembered(guide, reference) if unread else None) or leaned_on(guide, reference)
    settled = {reference for reference in cited if fingerprint(words[reference]) == fingerprint(leaned_on(guide, reference))}
    slim = {}
    for record, entry in sorted(records.items()):
        if record in users:
            read = {guide.former.get(name, name): mark for name, mark in entry.read.items()}
            slim[record] = entry.model_copy(update={"read": {
                reference: mark for reference, mark in sorted(read.items()) if reference in words and reference not in settled}})
    return Reviews(on=on, wordings=words, records=slim)


def written(reviews: Reviews) -> str:
    """reviews.yaml with ``reviews``, the same bytes each time."""
    def quoted(text: str) -> str:
        return json.dumps(" ".join(text.split()), ensure_ascii=False)

    lines = ["# yaml-language-server: $schema=.schema/reviews.json",
             "# Which words of each provision the records were last read against, and who read records again since.",
             "# Written by bijak review and make edition; do not edit by hand.",
             f"on: {reviews.on.isoformat()}", "wordings:" if reviews.wordings else "wordings: {}"]
    lines += [f"  {reference}: {quoted(words)}" for reference, words in sorted(reviews.wordings.items())]
    lines.append("records:" if reviews.records else "records: {}")
    for record, entry in sorted(reviews.records.items()):
        read = "".join(f", {reference}: {mark}" for reference, mark in sorted(entry.read.items()))[2:]
        lines.append(f"  {record}: {{on: {entry.on.isoformat()}, role: {entry.role}" + (f", read: {{{read}}}" if read else "") + "}")
    return "\n".join(lines) + "\n"


def as_text(found: list[Affected]) -> Iterator[str]:
    """What is affected, for a terminal: both wordings, then the records with file and line."""
    for one in found:
        if not (one.pending or one.settled):
            continue
        yield one.reference
        yield from _wordings(one, "  ", "", "")
        yield f"  {len(one.pending)} to be read again, {len(one.settled)} settled"
        yield from (f"    {leaf.source.file}:{leaf.source.position(leaf.path)[0]}: {leaf.reference}" for leaf in one.pending)
        yield from (f"    {record}: settled" for record in one.settled)
        yield ""


def as_markdown(found: list[Affected]) -> Iterator[str]:
    """The same as Markdown, with a box to tick for each record."""
    for one in found:
        if not (one.pending or one.settled):
            continue
        yield f"## `{one.reference}`"
        yield ""
        yield from _wordings(one, "", "> ", "**")
        yield ""
        yield from (f"- [ ] `{leaf.reference}` ({leaf.source.file}:{leaf.source.position(leaf.path)[0]})" for leaf in one.pending)
        yield from (f"- [x] `{record}`" for record in one.settled)
        yield ""


def _wordings(one: Affected, indent: str, quote: str, strong: str) -> Iterator[str]:
    if one.changes:
        yield f"{indent}{one.changes}"
    if not one.changed:
        yield f"{indent}{strong}says:{strong}"
        yield f"{indent}{quote}{one.now}"
        return
    yield f"{indent}{strong}said:{strong}"
    yield f"{indent}{quote}{one.before}"
    yield ""
    yield f"{indent}{strong}says now:{strong}"
    yield f"{indent}{quote}{one.now or '(nothing: it has ended)'}"
