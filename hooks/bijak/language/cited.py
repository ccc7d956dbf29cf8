"""Citations in print: short, without repeating what the one before has just said, and unbroken before a number."""

import re
from collections.abc import Iterable

from ..guide.guide import Guide
from ..records.citation import split
from ..records.locator import locator, shared_start
from .figures import in_words

_BEFORE_NUMBER = re.compile(r" (?=\(?(?:[a-z]|\d+|\d+/\d+)\b)")
"""Spaces that keep ``huruf g`` on one line."""
REPORTED = "print.reported"
AS_OF = "provision.as-of"


def cited(guide: Guide, citations: Iterable[str], language: str) -> str:
    """The provisions in a row, as in ``PP 94/2021 Pasal 4 huruf f, g``; empty for none.

    A provision that is known through reports only says so.
    """
    line, instrument, place = "", "", ""
    for citation in citations:
        name, provision = guide.provision(citation)
        here = locator(provision, language)
        if name != instrument:
            line += f"{' · ' if line else ''}{guide.instruments[name].short[language]} {here}"
        else:
            shared = shared_start(place, here)
            line += f"{', ' if shared else ' · '}{here.removeprefix(shared)}"
        if when := split(citation)[1]:
            line += f" ({guide.ui[AS_OF][language].format(when=in_words(when, language))})"
        if provision.quotable == "attributed":
            line += f" ({guide.ui[REPORTED][language]})"
        instrument, place = name, here
    return _BEFORE_NUMBER.sub("\N{NO-BREAK SPACE}", line)
