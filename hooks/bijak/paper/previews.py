"""What a chat shows beside a link to the guide: a picture for each answer, and one for all other pages."""

from collections.abc import Iterator
from functools import partial
from typing import get_args

from ..language.localization import Localization
from ..press.output import Output, Typeset
from ..press.typeset import Data
from ..records.vocabulary import VOCABULARIES

SIZE = (1200, 630)
"""Width and height in pixels, as the template preview.typ has them."""
PPI = 72


def outputs_of(local: Localization) -> Iterator[Output]:
    """The pictures in one language."""
    for verdict in ("", *get_args(VOCABULARIES["verdict"])):
        yield Typeset(picture(verdict, local.language), local.language, "preview.typ", partial(data, local, verdict), ppi=PPI)


def picture(verdict: str, language: str) -> str:
    """The place below unduh/ of the picture of the answer ``verdict``, or with '' of the one for pages that answer no question."""
    return f"pratinjau/{verdict or 'panduan'}-{language}.png"


def data(local: Localization, verdict: str) -> Data:
    """What the template preview.typ needs."""
    return {"verdict": verdict, "title": local.word(f"verdict.{verdict}" if verdict else "print.name")}


def alternative(local: Localization, verdict: str) -> str:
    """The picture in words."""
    words = {"name": local.word("print.name"), "tagline": local.word("site.tagline")}
    if not verdict:
        return local.word("preview.general", **words)
    return local.word("preview.verdict", verdict=local.word(f"verdict.{verdict}"), **words)
