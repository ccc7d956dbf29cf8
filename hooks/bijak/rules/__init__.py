"""Cross-file rules. A rule is one generator whose docstring is the sentence that must hold."""

from collections.abc import Iterator

from ..guide import Guide
from ..problems import Problem
from . import agreement, checklists, chooser, citations, editorial, paper, records, sessions
from .walk import RULES


def check(guide: Guide) -> Iterator[Problem]:
    """All problems that the rules find in ``guide``."""
    for rule in RULES:
        yield from rule(guide)


__all__ = ["RULES", "agreement", "check", "checklists", "chooser", "citations", "editorial", "paper", "records", "sessions"]
