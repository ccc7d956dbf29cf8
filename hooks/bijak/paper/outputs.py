"""Everything that is printed or shared, by name."""

from collections.abc import Iterator

from ..guide.guide import Guide
from ..language.localization import Localization
from ..language.place import Place
from ..press.output import Output
from ..records.schema import LANGUAGES
from . import booklet, card, leaflets
from .sheets import pictures


def outputs(guide: Guide, place: Place) -> Iterator[Output]:
    """All outputs of ``guide``, in both languages; QR codes lead to ``place``."""
    for language in LANGUAGES:
        local = Localization(guide, language, place)
        yield from card.outputs_of(local)
        yield from leaflets.outputs_of(local)
        yield from booklet.outputs_of(local)
    yield from pictures()
