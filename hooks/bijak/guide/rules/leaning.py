"""Rules on the wordings that records lean on: a citation means what is in force, and was read in the words it has now."""

from collections.abc import Iterator
from datetime import date

from ...records.citation import split
from ...records.digest import digest
from ...records.problems import Problem
from ...records.prose import plain
from ...records.schema import Wording
from ...records.schema.reviews import Review
from ..guide import Guide
from .citations import links, names_at_leaf
from .walk import Leaf, leaves, rule


def citing(guide: Guide) -> Iterator[tuple[str, Leaf]]:
    """Every citation of every citing record, links in its texts included, with its place.

    What a concordance says of law that has ended is left out: it is there to be history.
    """
    for leaf in leaves(guide):
        collection = leaf.reference.partition("/")[0]
        for citation in _cited(guide, leaf) if guide.kinds()[collection].leans and leaf.key != "old_citations" else ():
            history = collection == "concordances" and leaf.key != "new_citations"
            if guide.has(citation) and not (history and not guide.in_force(split(citation)[0])):
                yield citation, leaf


def _cited(guide: Guide, leaf: Leaf) -> list[str]:
    """The citations that ``leaf`` is, or links to."""
    found = [leaf.value] if names_at_leaf(guide, leaf) else links(leaf)
    return [citation for citation in found if "#" in citation]


def leaning(guide: Guide) -> dict[str, dict[str, Leaf]]:
    """Each record's citations of what is in force (those without a day or year), with the first place of each."""
    found: dict[str, dict[str, Leaf]] = {}
    for citation, leaf in citing(guide):
        reference, when = split(citation)
        if when is None:
            found.setdefault(leaf.reference, {}).setdefault(reference, leaf)
    return found


def words_of(wording: Wording) -> str:
    """The words that a citing record leans on: the quotation, or where there is none our words for the content."""
    return plain(" ".join((wording.lead_in or "", wording.text))) if wording.text else plain(wording.plain.id)


def fingerprint(words: str) -> str:
    """Twelve hex digits (of SHA-256) of ``words``, however they are broken into lines."""
    return digest(plain(words))


def leaned_on(guide: Guide, reference: str) -> str:
    """The words of the provision ``reference`` that citing records lean on today."""
    return words_of(guide.provisions[reference][1])


def names(guide: Guide, reference: str) -> tuple[str, ...]:
    """``reference`` and what the provision was called before."""
    return reference, *(old for old, new in guide.former.items() if new == reference)


def remembered(guide: Guide, reference: str) -> str | None:
    """The words of ``reference`` in the ledger, by whichever of its names they stand there; None where nobody wrote them down."""
    return next((guide.reviews.wordings[name] for name in names(guide, reference) if name in guide.reviews.wordings), None)


def was_read(guide: Guide, review: Review | None, reference: str) -> bool:
    """Whether a record with this ``review`` was read against the words that ``reference`` has now.

    What nobody wrote down yet counts as read.
    """
    known, now = remembered(guide, reference), fingerprint(leaned_on(guide, reference))
    return known is None or fingerprint(known) == now or bool(review and now in (review.read.get(name) for name in names(guide, reference)))


@rule
def citations_mean_what_is_in_force(guide: Guide) -> Iterator[Problem]:
    """A record cites provisions that are in force, or names the year or day whose wording it means."""
    for cited in leaning(guide).values():
        for reference, leaf in cited.items():
            if not guide.in_force(reference):
                yield leaf.problem(_not_in_force(guide, reference))


def _not_in_force(guide: Guide, reference: str) -> str:
    version = guide.version(reference)
    if version.start and version.start > guide.today:
        return f'"{reference}" is not in force before {version.start}; cite what applies until then'
    by = f" (by {version.ended_by})" if version.ended_by else ""
    now = guide.successors(reference)
    cure = f"cite {', '.join(now)}" if now else "cite what applies now"
    return f'"{reference}" ended on {version.end}{by}; {cure}, or add @ and the year or day whose wording you mean'


@rule
def dated_citations_name_one_wording(guide: Guide) -> Iterator[Problem]:
    """A citation with a year or day finds exactly one wording that applied then."""
    anywhere = ((citation, leaf) for leaf in leaves(guide) for citation in _cited(guide, leaf))
    for citation, leaf in anywhere:
        if not guide.has(citation):
            continue
        reference, when = split(citation)
        if when is not None:
            instrument = guide.instruments[reference.partition("#")[0]]
            first, last = (when, when) if isinstance(when, date) else (date(when, 12, 31), date(when, 1, 1))
            if last > guide.today:
                yield leaf.problem(f'"{citation}" is after the edition\'s date, {guide.today}; cite what applies now, without @')
                continue
            try:
                guide.version(citation)
                if first.year < instrument.year:
                    raise KeyError(citation)
            except KeyError:
                spans = "; ".join(f"from {version.start or instrument.year} to {version.end or 'now'}"
                                  for version in reversed(guide.timelines[reference]) if not version.never_applied)
                yield leaf.problem(f'"{citation}" names no single wording; there is one {spans or "that never applied"}. '
                                   "Name a day within one of them")


@rule
def records_were_read_in_their_wording(guide: Guide) -> Iterator[Problem]:
    """A record leans on the words that its provisions had when it was last read; when they change, it is read again."""
    for record, cited in leaning(guide).items():
        for reference, leaf in cited.items():
            if guide.in_force(reference) and not was_read(guide, guide.reviews.records.get(record), reference):
                yield leaf.problem(
                    f'"{reference}" reads otherwise than when this record was last read. See both wordings: make bijak '
                    f'ARGS="affected {reference}". If the record still holds: make bijak ARGS="review {record} --role editor"; '
                    "if not, change it first")
