"""The poster: the ten-second check, to read from two metres away."""

from ..guide import Guide
from ..prose import plain
from .foot import foot
from .place import Place
from .runs import runs

CHECKLIST = "sebelum-unggah"
RECORD = f"data/checklists/{CHECKLIST}.yaml"


def data(guide: Guide, language: str, place: Place) -> dict:
    """What the template poster.typ needs."""
    return {**check(guide, language), **foot(guide, "pages/cepat", language, place)}


def check(guide: Guide, language: str) -> dict:
    """The ten-second check: its title, introduction and ticks, and the closing as its first sentences and the rest."""
    checklist = guide.checklists[CHECKLIST]
    doubt, rest = opening(plain(checklist.closing[language]))
    return {
        "record": RECORD,
        "title": plain(checklist.quick_title[language]),
        "intro": runs(checklist.quick_intro[language]),
        "ticks": [{"id": tick.id, "title": plain(tick.title[language]), "statement": runs(tick.statement[language])}
                  for tick in checklist.ticks],
        "doubt": doubt,
        "rest": rest,
    }


def opening(text: str, most: int = 0) -> tuple[str, str]:
    """``text`` up to its first full stop, or as many sentences as ``most`` characters hold; and what follows."""
    end = text.find(". ") + 1 or len(text)
    while end < len(text) and (further := text.find(". ", end) + 1 or len(text)) <= most:
        end = further
    return text[:end], text[end:].lstrip()
