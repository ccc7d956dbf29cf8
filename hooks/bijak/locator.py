"""How provisions are cited, in both languages."""

import re

from .schema import Instrument, Provision

_ENGLISH = {
    "Penjelasan": "Elucidation of", "Pasal": "Article", "ayat": "paragraph", "huruf": "letter", "angka": "number",
    "Angka": "Point", "butir": "item", "Pembukaan": "Opening", "Penutup": "Closing", "Lampiran": "Annex",
    "dan": "and", "sampai": "to", "Definisi": "Definition of",
}
_WORD = re.compile(r"\b(" + "|".join(_ENGLISH) + r")\b")


def locator(provision: Provision, language: str) -> str:
    """Where a provision stands: ``Pasal 5 huruf n angka 1`` or ``Article 5 letter n number 1``."""
    if language == "id":
        return provision.locator
    english = _WORD.sub(lambda match: _ENGLISH[match.group()], provision.locator)
    return english[0].upper() + english[1:]


def citation(instrument: Instrument, provision: Provision, language: str) -> str:
    """The full citation, as one would paste it: locator, then the instrument's title."""
    where = locator(provision, language)
    return f"{where} {instrument.title[language]}" if language == "id" else f"{where}, {instrument.title[language]}"
