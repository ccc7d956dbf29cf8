"""Cross-file rules. A rule is one generator whose docstring is the sentence that must hold."""

from . import agreement, checklists, chooser, citations, editorial, home, leaning, paper, records, search, sessions, timelines, wording
from .walk import RULES

__all__ = ["RULES", "agreement", "checklists", "chooser", "citations", "editorial", "home", "leaning", "paper", "records", "search",
           "sessions", "timelines", "wording"]
