"""What stands at the foot of every sheet: where to read on, and as of when it holds."""

from ..language.localization import Localization
from ..press.code import code
from ..press.typeset import Data


def foot(local: Localization, page: str) -> Data:
    """The QR code and short address of ``page`` (as ``BaseUrl.of`` takes it), and the edition with the date of the law."""
    return {
        "code": code(local.address(page)),
        "short": local.short(page),
        "edition": local.edition_line,
    }
