"""What changed since an edition, from the records' own history file; no version control is needed."""

import json
from collections.abc import Callable, Iterator

from ..records.digest import digest
from ..records.schema.history import Closed
from .guide import Guide


def fingerprints(guide: Guide) -> dict[str, str]:
    """Each record's reference with twelve hex digits (of SHA-256) of all that its file says, in any order of its keys."""
    return {reference: digest(json.dumps(file.value, sort_keys=True, default=str))
            for reference, file in sorted(guide.files.items()) if guide.kinds()[reference.partition("/")[0]].logged}


def said_in(guide: Guide, edition: str) -> dict[str, str]:
    """The fingerprints as they were when ``edition`` went out. Raises KeyError for one that did not."""
    marks: dict[str, str] = {}
    for closed in guide.history.editions:
        marks = {reference: mark for reference, mark in (marks | closed.records).items() if reference not in closed.gone}
        if closed.edition == edition:
            return marks
    raise KeyError(edition)


def changes(guide: Guide, edition: str) -> dict[str, list[str]]:
    """The records that are 'new', 'changed' or 'gone' since ``edition`` went out, in the guide's own order."""
    before, now = said_in(guide, edition), fingerprints(guide)
    kinds = {"new": [reference for reference in now if reference not in before],
             "changed": [reference for reference in now if before.get(reference, now[reference]) != now[reference]],
             "gone": [reference for reference in before if reference not in now]}
    return {kind: sorted(found, key=_rank(guide)) for kind, found in kinds.items() if found}


def _rank(guide: Guide) -> Callable[[str], tuple[int, str]]:
    order = {reference: index for index, reference in enumerate(_references(guide))}
    return lambda reference: (order.get(reference, len(order)), reference)


def _references(guide: Guide) -> Iterator[str]:
    for kind in guide.kinds().values():
        if kind.logged:
            yield from map(kind.reference, kind.records(guide))


def close(guide: Guide) -> Closed:
    """The entry that closes the edition in hand: what is new or other than in the last one that went out."""
    last = guide.history.editions[-1].edition if guide.history.editions else None
    before, now = said_in(guide, last) if last else {}, fingerprints(guide)
    return Closed(edition=guide.edition.id, on=guide.edition.on,
                  records={reference: mark for reference, mark in now.items() if before.get(reference) != mark},
                  gone=tuple(reference for reference in before if reference not in now))


def written(editions: tuple[Closed, ...]) -> str:
    """history.yaml with ``editions``."""
    lines = ["# yaml-language-server: $schema=.schema/history.json",
             "# The editions that are out and what each record said in them. Written by make edition; do not edit by hand.",
             "editions:" if editions else "editions: []"]
    for closed in editions:
        lines += [f'  - edition: "{closed.edition}"', f"    on: {closed.on.isoformat()}", "    records:"]
        lines += [f'      {reference}: "{mark}"' for reference, mark in sorted(closed.records.items())]
        lines += ["    gone: [" + ", ".join(closed.gone) + "]"] if closed.gone else []
    return "\n".join(lines) + "\n"
