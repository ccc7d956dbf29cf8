"""Everything that is printed or shared, by name."""

from collections.abc import Iterator

from ..guide.guide import Guide
from ..language.base_url import BaseUrl
from ..language.localization import Localization
from ..press.output import Output
from ..records.schema import LANGUAGES
from . import booklet, card, leaflets, previews
from .sheets import pictures


def outputs(guide: Guide, base_url: BaseUrl) -> Iterator[Output]:
    """All outputs of ``guide``, in both languages; QR codes lead to ``place``."""
    for language in LANGUAGES:
        local = Localization(guide, language, base_url)
        yield from card.outputs_of(local)
        yield from leaflets.outputs_of(local)
        yield from booklet.outputs_of(local)
        yield from previews.outputs_of(local)
    yield from pictures()
