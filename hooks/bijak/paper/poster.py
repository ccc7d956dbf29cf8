"""The poster: the ten-second check, to read from two metres away."""

from ..language.localization import Localization
from ..press.typeset import Data
from .foot import foot
from .quick import check


def data(local: Localization) -> Data:
    """What the template poster.typ needs."""
    return {**check(local), **foot(local, "pages/cepat")}
