"""The index of one language, as two scripts for the browser: what every question needs, and the rest of the texts, which come after.

They hold texts; the browser makes its lists of words when search opens.
"""

import json
from pathlib import Path

from ..guide.address import address, url
from ..guide.guide import Guide
from ..language.base_url import BaseUrl
from ..language.localization import Localization
from ..records.prose import first_sentence
from ..records.schema import LANGUAGES
from .documents import KINDS, Document, documents
from .naming import names

SCRIPT, TEXTS = "search/index.js", "search/texts.js"
"""Where the index and the rest of its texts stand below their language's root."""
LATE = ("provision", "case")
"""Kinds whose texts all come after: what they are called answers nearly every question about them, and they are many."""


def write(site: Path, guide: Guide, directory_urls: bool) -> None:
    """Write the index of every language into the built ``site``. Safe to repeat."""
    base_url = BaseUrl.at(guide.printing.address)
    for language in LANGUAGES:
        path = site / ("" if language == LANGUAGES[0] else language) / SCRIPT
        path.parent.mkdir(parents=True, exist_ok=True)
        local = Localization(guide, language, base_url)
        path.write_text(script(local, directory_urls), encoding="utf-8")
        path.with_name(TEXTS.rpartition("/")[2]).write_text(texts(local), encoding="utf-8")


def script(local: Localization, directory_urls: bool) -> str:
    """The index of ``local``'s language; ``directory_urls`` says how its pages are reached. Same guide, same bytes."""
    def where(place: str) -> str:
        page, mark, anchor = place.partition("#")
        return url(page, directory_urls) + mark + anchor

    guide, language = local.guide, local.language
    spoken = guide.search.values()
    index = {
        "language": language.value,
        "kinds": KINDS,
        "documents": [[KINDS.index(one.kind), where(one.place), one.title, one.asked, early(one), one.verdict] for one in documents(local)],
        "instruments": names(guide, language, where),
        "means": {meaning: ",".join(words) for group in spoken for meaning, words in group.words.get(language, {}).items()},
        "leads": {where(address(guide, lead.to)): ",".join(lead.words.get(language, ())) for group in spoken for lead in group.leads},
        "asks": {kind: ",".join(words.get(language, ())) for group in spoken for kind, words in group.asks.items()},
        "stop": " ".join(word for group in spoken for word in group.stop.get(language, ())),
        "whole": " ".join(word for group in spoken for word in group.whole.get(language, ())),
        "words": {key.removeprefix("search."): local.text(guide.ui[key]) for key in sorted(guide.ui) if key.startswith("search.")},
        "pages": {"topics": where(address(guide, "pages/topik"))},
        "verdicts": {key.removeprefix("verdict."): local.word(key) for key in sorted(guide.ui) if key.startswith("verdict.")},
    }
    return f"bijak.index = {json.dumps(index, ensure_ascii=False, separators=(',', ':'))};\n"


def early(document: Document) -> str:
    """The part of a document's text that stands in the index: its first sentence, unless its kind's texts come after."""
    return "" if document.kind in LATE else first_sentence(document.text)


def texts(local: Localization) -> str:
    """The rest of the texts, one a document in the order of the index. Same guide, same bytes."""
    rest = [one.text[len(early(one)):].strip() for one in documents(local)]
    return f"bijak.texts = {json.dumps(rest, ensure_ascii=False, separators=(',', ':'))};\n"
