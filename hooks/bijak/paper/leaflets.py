"""Single sheets: the zine, the poster and the printed checklist."""

from collections.abc import Iterator

from ..guide.guide import Guide
from . import checklist, poster, zine
from ..language.place import Place
from ..press.press import Output
from ..press.typeset import READABLE


def outputs_of(guide: Guide, language: str, place: Place) -> Iterator[Output]:
    """The three sheets in ``language``; the zine's panels are tagged in the order of their numbers."""
    yield Output(f"lembar-lipat-{language}.pdf", language, "zine.typ", zine.data(guide, language, place), READABLE)
    yield Output(f"poster-{language}.pdf", language, "poster.typ", poster.data(guide, language, place), READABLE)
    yield Output(f"daftar-periksa-{language}.pdf", language, "checklist.typ", checklist.data(guide, language, place), READABLE)
