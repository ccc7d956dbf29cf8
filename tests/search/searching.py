"""The guide's search without its page: the index that a build writes, and the scripts that readers' browsers run on it."""

import json
from functools import cache
from pathlib import Path

import yaml
from bijak.guide.guide import Guide
from bijak.language.base_url import BaseUrl
from bijak.language.localization import Localization
from bijak.records.schema import Language
from bijak.search.index import script, texts
from site_build import ROOT

SCRIPTS = ("vendor/porter2.js", "js/finder/words.js", "js/finder/citations.js", "js/finder/engine.js")
ASSETS = ROOT / "docs" / "assets"
FOUND = """([questions, most]) => questions.map((question) =>
    engine.find(question).slice(0, most).map(({ document }) => document.place))"""


@cache
def queries(path: Path) -> list[dict]:
    """The questions of a set: each with ``q``, ``lang`` and ``answers``."""
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def index(guide: Guide, language: str) -> str:
    """The index script of ``guide`` in ``language``, for pages on a web server."""
    return script(_local(guide, language), True)


def _local(guide: Guide, language: str) -> Localization:
    return Localization(guide, Language(language), BaseUrl.at(guide.printing.address))


def start(page, guide: Guide, language: str) -> None:
    """Make ``engine`` on an empty ``page``, as assets/js/search.js does."""
    page.add_script_tag(content="var bijak = {};")
    for name in SCRIPTS:
        page.add_script_tag(content=(ASSETS / name).read_text(encoding="utf-8"))
    page.add_script_tag(content=index(guide, language))
    page.add_script_tag(content=texts(_local(guide, language)))
    page.add_script_tag(content=f"var engine = new Engine(bijak.index, {json.dumps(language)} === 'en' ? porter2 : null, bijak.texts);")


def hit(place: str, answers: list[str]) -> bool:
    """Whether ``place`` is one of ``answers``: an address without an anchor is met anywhere on its page."""
    return place in answers or place.partition("#")[0] in answers


def ranks(found: list[list[str]], asked: list[dict]) -> list[int]:
    """For each question the rank of the first result that answers it, from 1; 0 where none does."""
    return [next((rank for rank, place in enumerate(places, 1) if hit(place, one["answers"])), 0)
            for places, one in zip(found, asked, strict=True)]


def figures(ranked: list[int]) -> dict[str, float]:
    """Success at 1 and at 3 in per cent, and the mean reciprocal rank."""
    return {"success@1": 100 * sum(rank == 1 for rank in ranked) / len(ranked),
            "success@3": 100 * sum(0 < rank < 4 for rank in ranked) / len(ranked),
            "reciprocal rank": sum(1 / rank for rank in ranked if rank) / len(ranked)}
