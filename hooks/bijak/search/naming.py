"""How people name regulations: the table by which a citation that is typed becomes an address."""

import re
from collections.abc import Callable

from ..guide.address import address
from ..guide.guide import Guide

_WORD = re.compile(r"[a-z]+|\d+")
TYPES = {
    "law": ("uu", "undang undang", "law", "act"), "government-regulation": ("pp", "peraturan pemerintah", "gr", "government regulation"),
    "joint-decree": ("skb", "surat keputusan bersama", "joint decree"), "circular": ("se", "surat edaran", "edaran", "circular"),
    "agency-regulation": ("per", "peraturan", "perbkn", "perkpk", "regulation"),
    "ministerial-regulation": ("permen", "permenpanrb", "pmk", "peraturan menteri", "ministerial regulation"),
    "ministerial-decree": ("kepmen", "kepmenpanrb", "kmk", "keputusan menteri", "decree"),
    "court-decision": ("putusan", "mk", "putusan mk", "decision"), "letter": ("surat", "letter"),
}
"""What each type of instrument is called, short and long, in both languages: citations are copied from one to the other."""


def names(guide: Guide, language: str, where: Callable[[str], str]) -> list[list[object]]:
    """For each instrument: its page, its types' names, its numbers and year, and its short name's words."""
    found: list[list[object]] = []
    for name, one in guide.instruments.items():
        number = re.match(r"\D*(\d+)", one.number or "")
        found.append([where(address(guide, f"instruments/{name}")), TYPES[one.type], number[1] if number else "", str(one.year),
                      " ".join(_WORD.findall(one.short[language].lower()))])
    return found
