"""What stands at the foot of every sheet: where to read on, and as of when it holds."""

from ..language.figures import long_date
from ..guide.guide import Guide
from ..press.code import code
from ..language.place import Place


def foot(guide: Guide, page: str, language: str, place: Place) -> dict:
    """The QR code and short address of ``page`` (as ``Place.of`` takes it), and the edition with the date of the law."""
    edition = guide.edition
    return {
        "code": code(place.of(page, language)),
        "short": place.short(page, language),
        "edition": guide.ui["site.edition"][language].format(edition=edition.id, date=long_date(edition.law_as_of, language)),
    }
