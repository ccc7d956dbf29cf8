"""The pocket guide: A6 to fold, and the same content in large print on A5; each also arranged on A4 sheets."""

from collections.abc import Iterator

from ..language.figures import long_date
from ..guide.guide import Guide
from .booklet_conduct import duties, flow, matrix, topics, verdicts
from .booklet_law import ask, grades, sanctions, status
from ..press.code import code
from ..press.imposition import four_up, two_up
from ..language.place import Place
from ..press.press import Output
from .quick import check
from ..press.typeset import READABLE


def outputs_of(guide: Guide, language: str, place: Place) -> Iterator[Output]:
    """The pocket guide in ``language``, small and large: to read on screen, and arranged for printing and folding."""
    small, large = f"buku-saku-{language}.pdf", f"buku-saku-besar-baca-{language}.pdf"
    for name, size in ((small, False), (large, True)):
        yield Output(name, language, "booklet.typ", data(guide, language, place, size), standards=READABLE, sheet=4 if size else 8)
    for name, source, arrange, cut in ((f"buku-saku-cetak-a4-{language}.pdf", small, four_up, True),
                                       (f"buku-saku-besar-{language}.pdf", large, two_up, False)):
        yield Output(name, language, "imposed.typ", {
            "title": _title(guide, language, not cut), "cut": cut, "screen": source, **_dated(guide, language),
        }, source=source, arrange=arrange)


def data(guide: Guide, language: str, place: Place, large: bool) -> dict:
    """What the template booklet.typ needs; ``large`` chooses large print."""
    return {
        "title": _title(guide, language, large),
        "large": large,
        "notes": 0,
        **_dated(guide, language),
        "code": code(place.of("pages/home", language)),
        "short": place.short("pages/home", language),
        "short_sources": place.short("pages/sumber", language),
        "short_checks": place.short("pages/perlu-diperiksa", language),
        "verdicts": verdicts(guide, language),
        "check": check(guide, language),
        "duties": duties(guide, language),
        "topics": topics(guide, language),
        "matrix": matrix(guide, language),
        "flow": flow(guide, language),
        "sanctions": sanctions(guide, language),
        "status": status(guide, language),
        "ask": ask(guide, language),
        "grades": grades(guide, language),
    }


def _dated(guide: Guide, language: str) -> dict:
    return {"edition": guide.edition.id, "law_as_of": long_date(guide.edition.law_as_of, language)}


def _title(guide: Guide, language: str, large: bool) -> str:
    return guide.ui["booklet.title-large" if large else "booklet.title"][language]
