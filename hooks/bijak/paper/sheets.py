"""What the page /cetak/ offers, in its order: the files of each sheet or book, and a picture of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..press.output import Imposed, Output
from ..press.typeset import Data
from ..records.schema import LANGUAGES

PICTURE_PPI = 110


@dataclass(frozen=True)
class Sheet:
    """``name`` is the key of its words and the start of its files' names; ``files`` maps the words' key to the file.

    The picture shows the pages ``shown``, in ``columns``, each ``width`` mm wide.
    """

    name: str
    files: tuple[tuple[str, str], ...]
    shown: tuple[int, ...]
    columns: int
    width: int

    def picture(self, language: str) -> str:
        return f"gambar/{self.name}-{language}.png"

    def data(self) -> Data:
        """What the template picture.typ needs."""
        return {"pages": self.shown, "columns": self.columns, "width": self.width}


SHEETS = (
    Sheet("buku-saku", (("read", "buku-saku"), ("print-a4", "buku-saku-cetak-a4"), ("large-read", "buku-saku-besar-baca"),
                        ("large-print", "buku-saku-besar")), (1, 3, 5, 9, 17, 20), 3, 40),
    Sheet("lembar-lipat", (("read", "lembar-lipat"),), (1, 2), 1, 83),
    Sheet("poster", (("read", "poster"),), (1,), 1, 84),
    Sheet("daftar-periksa", (("read", "daftar-periksa"),), (1,), 1, 84),
)


def pictures() -> Iterator[Output]:
    """A picture of each sheet, in both languages."""
    for language in LANGUAGES:
        for sheet in SHEETS:
            yield Imposed(sheet.picture(language), language, "picture.typ", sheet.data, ppi=PICTURE_PPI,
                          source=f"{sheet.name}-{language}.pdf")
