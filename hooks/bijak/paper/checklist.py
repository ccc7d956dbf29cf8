"""The checklist on one sheet of paper, with boxes to tick."""

from ..language.localization import Localization
from ..press.typeset import Data
from ..records.schema import Checklist, Item
from .foot import foot
from .quick import CHECKLIST, RECORD, opening

CITED = 2
"""Citations of an item that stand on the sheet; the site has them all."""


def data(local: Localization) -> Data:
    """What the template checklist.typ needs."""
    checklist = local.guide.checklists[CHECKLIST]
    doubt, rest = opening(local.text(checklist.closing))
    return {
        "record": RECORD,
        "title": local.text(checklist.title),
        "intro": local.runs(checklist.intro),
        "groups": [{"title": local.text(group.title),
                    "items": [_item(local, checklist, item) for item in group.items]}
                   for group in checklist.groups],
        "doubt": doubt,
        "rest": rest,
        **foot(local, "pages/periksa"),
    }


def _item(local: Localization, checklist: Checklist, item: Item) -> Data:
    variant = item.variant
    return {
        "id": item.id,
        "question": local.text(item.question),
        "tags": [local.text(tag) for tag in checklist.tags(item.only)],
        "sources": local.cited(item.citations[:CITED]),
        "action": local.runs(item.action),
        "variant": {"tags": [local.text(tag) for tag in checklist.tags(variant.only)],
                    "action": local.runs(variant.action)} if variant else None,
    }
