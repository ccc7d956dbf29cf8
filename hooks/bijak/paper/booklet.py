"""The pocket guide: A6 to fold, and the same content in large print on A5; each also arranged on A4 sheets."""

from collections.abc import Iterator
from functools import partial

from ..language.localization import Localization
from ..press.code import code
from ..press.imposition import four_up, two_up
from ..press.output import Imposed, Output, Typeset
from ..press.typeset import READABLE, Data
from .booklet_conduct import duties, flow, matrix, topics, verdicts
from .booklet_law import ask, grades, sanctions, status
from .quick import check


def outputs_of(local: Localization) -> Iterator[Output]:
    """The pocket guide, small and large: to read on screen, and arranged for printing and folding."""
    language = local.language
    small, large = f"buku-saku-{language}.pdf", f"buku-saku-besar-baca-{language}.pdf"
    for name, size in ((small, False), (large, True)):
        yield Typeset(name, language, "booklet.typ", partial(data, local, size), READABLE, sheet=4 if size else 8)
    for name, source, arrange, cut in ((f"buku-saku-cetak-a4-{language}.pdf", small, four_up, True),
                                       (f"buku-saku-besar-{language}.pdf", large, two_up, False)):
        yield Imposed(name, language, "imposed.typ", partial(_imposed, local, source, cut), source=source, arrange=arrange)


def data(local: Localization, large: bool) -> Data:
    """What the template booklet.typ needs; ``large`` chooses large print."""
    return {
        "title": _title(local, large),
        "large": large,
        "notes": 0,
        **_dated(local),
        "code": code(local.address("pages/home")),
        "short": local.short("pages/home"),
        "short_sources": local.short("pages/sumber"),
        "short_checks": local.short("pages/perlu-diperiksa"),
        "verdicts": verdicts(local),
        "check": check(local),
        "duties": duties(local),
        "topics": topics(local),
        "matrix": matrix(local),
        "flow": flow(local),
        "sanctions": sanctions(local),
        "status": status(local),
        "ask": ask(local),
        "grades": grades(local),
    }


def _imposed(local: Localization, source: str, cut: bool) -> Data:
    """What the template imposed.typ needs."""
    return {"title": _title(local, not cut), "cut": cut, "screen": source, **_dated(local)}


def _dated(local: Localization) -> Data:
    return {"edition": local.guide.edition.id, "law_as_of": local.date(local.guide.edition.law_as_of)}


def _title(local: Localization, large: bool) -> str:
    return local.word("booklet.title-large" if large else "booklet.title")
