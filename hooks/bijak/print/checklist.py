"""The checklist on one sheet of paper, with boxes to tick."""

import re

from ..guide import Guide
from ..locator import locator, shared_start
from ..prose import plain
from ..schema import Checklist, Item
from .foot import foot
from .place import Place
from .poster import CHECKLIST, RECORD, opening
from .runs import runs

CITED = 2
"""Citations of an item that stand on the sheet; the site has them all."""
_BEFORE_NUMBER = re.compile(r" (?=\(?(?:[a-z]|\d+|\d+/\d+)\b)")
"""Spaces that keep ``huruf g`` on one line."""


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


def cited(guide: Guide, citations: tuple[str, ...], language: str) -> str:
    """Short citations in a row, as in ``PP 94/2021 Pasal 4 huruf f, g``; what one shares with the one before is left out.

    A provision that is known through reports only says so.
    """
    line, instrument, place = "", "", ""
    for citation in citations:
        name, provision = guide.provisions[citation]
        here = locator(provision, language)
        if name != instrument:
            line += f"{' · ' if line else ''}{guide.instruments[name].short[language]} {here}"
        else:
            shared = shared_start(place, here)
            line += f"{', ' if shared else ' · '}{here.removeprefix(shared)}"
        if provision.quotable == "attributed":
            line += f" ({guide.ui['checklist.reported'][language]})"
        instrument, place = name, here
    return _BEFORE_NUMBER.sub("\N{NO-BREAK SPACE}", line)
