"""Single sheets: the zine, the poster and the printed checklist."""

from collections.abc import Iterator

from ..language.localization import Localization
from ..press.press import Output
from ..press.typeset import READABLE
from . import checklist, poster, zine


def outputs_of(local: Localization) -> Iterator[Output]:
    language = local.language
    """The three sheets; the zine's panels are tagged in the order of their numbers."""
    yield Output(f"lembar-lipat-{language}.pdf", language, "zine.typ", zine.data(local), READABLE)
    yield Output(f"poster-{language}.pdf", language, "poster.typ", poster.data(local), READABLE)
    yield Output(f"daftar-periksa-{language}.pdf", language, "checklist.typ", checklist.data(local), READABLE)
