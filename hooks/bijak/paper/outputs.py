"""Everything that is printed or shared, by name."""

from collections.abc import Iterator

from ..guide.guide import Guide
from ..records.schema import LANGUAGES
from . import booklet, card, leaflets
from ..language.place import Place
from ..press.press import Output
from .sheets import pictures


def outputs(guide: Guide, place: Place) -> Iterator[Output]:
    """All outputs of ``guide``, in both languages; QR codes lead to ``place``."""
    for language in LANGUAGES:
        yield from card.outputs_of(guide, language, place)
        yield from leaflets.outputs_of(guide, language, place)
        yield from booklet.outputs_of(guide, language, place)
    yield from pictures()
