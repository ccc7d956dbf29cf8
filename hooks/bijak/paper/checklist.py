"""The checklist on one sheet of paper, with boxes to tick."""

from ..guide.guide import Guide
from ..language.prose import plain
from ..records.schema import Checklist, Item
from ..language.cited import cited
from .foot import foot
from ..language.place import Place
from .quick import CHECKLIST, RECORD, opening
from ..language.runs import runs

CITED = 2
"""Citations of an item that stand on the sheet; the site has them all."""


def data(guide: Guide, language: str, place: Place) -> dict:
    """What the template checklist.typ needs."""
    checklist = guide.checklists[CHECKLIST]
    doubt, rest = opening(plain(checklist.closing[language]))
    return {
        "record": RECORD,
        "title": plain(checklist.title[language]),
        "intro": runs(checklist.intro[language]),
        "groups": [{"title": plain(group.title[language]),
                    "items": [_item(guide, checklist, item, language) for item in group.items]}
                   for group in checklist.groups],
        "doubt": doubt,
        "rest": rest,
        **foot(guide, "pages/periksa", language, place),
    }


def _item(guide: Guide, checklist: Checklist, item: Item, language: str) -> dict:
    variant = item.variant
    return {
        "id": item.id,
        "question": plain(item.question[language]),
        "tags": [tag[language] for tag in checklist.tags(item.only)],
        "sources": cited(guide, item.citations[:CITED], language),
        "action": runs(item.action[language]),
        "variant": {"tags": [tag[language] for tag in checklist.tags(variant.only)],
                    "action": runs(variant.action[language])} if variant else None,
    }
