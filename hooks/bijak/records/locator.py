"""How provisions are cited, in both languages."""

import re

from .schema import Instrument, Provision

_ENGLISH = {"Penjelasan": "Elucidation of", "Pasal": "Article", "ayat": "paragraph", "huruf": "letter", "angka": "number",
            "Angka": "Point", "Pembukaan": "Opening", "dan": "and"}
_WORD = re.compile(r"[A-Za-z]{2,}")


def locator(provision: Provision, language: str) -> str:
    """Where a provision stands: ``Pasal 5 huruf n angka 1`` or ``Article 5 letter n number 1``."""
    if language == "id":
        return provision.locator
    return provision.locator_en or _WORD.sub(lambda match: _ENGLISH.get(match.group(), match.group()), provision.locator)


def needs_english(provision: Provision) -> list[str]:
    """The words of a locator that have no set English, so that the provision must have ``locator_en``."""
    if provision.locator_en:
        return []
    return [word for word in _WORD.findall(provision.locator) if word not in _ENGLISH]


def citation(instrument: Instrument, provision: Provision, language: str) -> str:
    """The full citation, as one would paste it: locator, then the instrument's title."""
    joint = " " if language == "id" and provision.locator.startswith(("Pasal", "Penjelasan", "Angka")) else ", "
    return f"{locator(provision, language)}{joint}{instrument.title[language]}"


def shared_start(one: str, other: str) -> str:
    """What two locators begin with, up to a whole word: ``Pasal 4 huruf `` for ``Pasal 4 huruf a`` and ``… b``.

    Empty unless they differ in their last word alone.
    """
    start, _, last = one.rpartition(" ")
    other_start, _, other_last = other.rpartition(" ")
    return f"{start} " if start and start == other_start and max(len(last), len(other_last)) <= 5 else ""
