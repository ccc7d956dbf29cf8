"""Citations in print: short, and without repeating what the one before has just said."""

from collections.abc import Iterable

from ..guide import Guide
from ..locator import shared_start
from .card import where


def cited(guide: Guide, citations: Iterable[str], language: str) -> str:
    """The provisions in a row, as in ``PP 94/2021 Pasal 9 · 10 · UU 20/2023 Pasal 24``; empty for none."""
    shown, before = [], ""
    for citation in citations:
        label, instrument = where(guide, citation, language), guide.provisions[citation][0]
        short = f"{guide.instruments[instrument].short[language]} "
        start = before and (shared_start(before, label) or (short if before.startswith(short) else ""))
        shown.append(label.removeprefix(start))
        before = label
    return " · ".join(shown)
