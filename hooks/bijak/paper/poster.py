"""The poster: the ten-second check, to read from two metres away."""

from ..guide.guide import Guide
from .foot import foot
from ..language.place import Place
from .quick import check


def data(guide: Guide, language: str, place: Place) -> dict:
    """What the template poster.typ needs."""
    return {**check(guide, language), **foot(guide, "pages/cepat", language, place)}
