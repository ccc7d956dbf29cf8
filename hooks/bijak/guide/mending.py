"""What ``check --fix`` writes by itself: the fingerprints of share cards whose words have changed on purpose."""

import re

from . import cards
from .guide import Guide

HERE = "print/print"
_SCALAR = re.compile(r"\"[^\"]*\"|'[^']*'|[^\s,{}\[\]]+")


def stale(guide: Guide) -> list[int]:
    """The places in ``print.cards`` of cards whose situation no longer says what their fingerprint says."""
    return [index for index, card in enumerate(guide.printing.cards) if cards.changed(card, guide.scenarios.get(card.scenario))]


def mended(guide: Guide, text: str) -> str:
    """``text`` of print.yaml with the present fingerprint and edition at each stale card, and nothing else touched."""
    lines = text.split("\n")
    source = guide.files[HERE]
    writes = {}
    for index in stale(guide):
        writes[source.position(("cards", index, "since"))] = guide.edition.id
        writes[source.position(("cards", index, "fingerprint"))] = cards.fingerprint(guide.scenarios[guide.printing.cards[index].scenario])
    for (line, column), value in sorted(writes.items(), reverse=True):
        before, after = lines[line - 1][:column - 1], lines[line - 1][column - 1:]
        lines[line - 1] = before + _SCALAR.sub(f'"{value}"', after, count=1)
    return "\n".join(lines)
