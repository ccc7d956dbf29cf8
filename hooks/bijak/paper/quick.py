"""The ten-second check, as it stands in the pocket guide, on the poster and on the fold-out sheet."""

from ..guide.guide import Guide
from ..language.prose import plain
from ..language.runs import runs

CHECKLIST = "sebelum-unggah"
RECORD = f"data/checklists/{CHECKLIST}.yaml"


def check(guide: Guide, language: str) -> dict:
    """Its title, introduction, ticks and closing; the closing also in two parts, its first sentence and the rest."""
    checklist = guide.checklists[CHECKLIST]
    doubt, rest = opening(plain(checklist.closing[language]))
    return {
        "record": RECORD,
        "title": plain(checklist.quick_title[language]),
        "intro": runs(checklist.quick_intro[language]),
        "ticks": [{"id": tick.id, "title": plain(tick.title[language]), "statement": runs(tick.statement[language]),
                   "action": runs(tick.action[language])} for tick in checklist.ticks],
        "closing": runs(checklist.closing[language]),
        "doubt": doubt,
        "rest": rest,
    }


def opening(text: str, most: int = 0) -> tuple[str, str]:
    """``text`` up to its first full stop, or as many sentences as ``most`` characters hold; and what follows."""
    end = text.find(". ") + 1 or len(text)
    while end < len(text) and (further := text.find(". ", end) + 1 or len(text)) <= most:
        end = further
    return text[:end], text[end:].lstrip()
