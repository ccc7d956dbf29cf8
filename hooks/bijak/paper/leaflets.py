"""Single sheets: the zine, the poster and the printed checklist."""

from collections.abc import Iterator
from functools import partial

from ..language.localization import Localization
from ..press.output import Output, Typeset
from ..press.typeset import READABLE
from . import checklist, poster, zine


def outputs_of(local: Localization) -> Iterator[Output]:
    """The three sheets; the zine's panels are tagged in the order of their numbers."""
    language = local.language
    for name, template, data in (("lembar-lipat", "zine.typ", zine.data), ("poster", "poster.typ", poster.data),
                                 ("daftar-periksa", "checklist.typ", checklist.data)):
        yield Typeset(f"{name}-{language}.pdf", language, template, partial(data, local), READABLE)
