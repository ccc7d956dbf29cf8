"""The index of one language, as a script for the browser. It holds texts; the browser makes its lists of words when search opens."""

import json
from pathlib import Path

from ..guide.address import address, url
from ..guide.guide import Guide
from ..language.base_url import BaseUrl
from ..language.localization import Localization
from ..records.schema import LANGUAGES
from .documents import KINDS, documents
from .naming import names

SCRIPT = "search/index.js"
"""Where the index stands below its language's root."""


def write(site: Path, guide: Guide, directory_urls: bool) -> None:
    """Write the index of every language into the built ``site``. Safe to repeat."""
    base_url = BaseUrl.at(guide.printing.address)
    for language in LANGUAGES:
        path = site / ("" if language == LANGUAGES[0] else language) / SCRIPT
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(script(Localization(guide, language, base_url), directory_urls), encoding="utf-8")


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
        "documents": [[KINDS.index(one.kind), where(one.place), one.title, one.asked, one.text, one.verdict] for one in documents(local)],
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
