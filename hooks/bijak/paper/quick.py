"""The ten-second check, as it stands in the pocket guide, on the poster and on the fold-out sheet."""

from ..language.localization import Localization
from ..press.typeset import Data

CHECKLIST = "sebelum-unggah"
RECORD = f"data/checklists/{CHECKLIST}.yaml"


def check(local: Localization) -> Data:
    """Its title, introduction, ticks and closing; the closing also in two parts, its first sentence and the rest."""
    checklist = local.guide.checklists[CHECKLIST]
    doubt, rest = opening(local.text(checklist.closing))
    return {
        "record": RECORD,
        "title": local.text(checklist.quick_title),
        "intro": local.runs(checklist.quick_intro),
        "ticks": [{"id": tick.id, "title": local.text(tick.title), "statement": local.runs(tick.statement),
                   "action": local.runs(tick.action)} for tick in checklist.ticks],
        "closing": local.runs(checklist.closing),
        "doubt": doubt,
        "rest": rest,
    }


def opening(text: str, most: int = 0) -> tuple[str, str]:
    """``text`` up to its first full stop, or as many sentences as ``most`` characters hold; and what follows."""
    end = text.find(". ") + 1 or len(text)
    while end < len(text) and (further := text.find(". ", end) + 1 or len(text)) <= most:
        end = further
    return text[:end], text[end:].lstrip()
