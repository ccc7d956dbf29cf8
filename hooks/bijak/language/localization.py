"""A guide in one language: what every page, sheet and slide says, as plain text."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ..guide.guide import Guide
from ..records import prose
from ..records.locator import locator
from ..records.schema import Bilingual, Language, Provision
from . import figures
from .base_url import BaseUrl
from .cited import cited
from .runs import Runs, runs


@dataclass(frozen=True)
class Localization:
    """The guide in one language. Pages, paper and kits take their words from here, and escape them as they need."""

    guide: Guide
    language: Language
    base_url: BaseUrl  # where the site stands, for addresses that are read away from it

    def raw(self, text: Bilingual) -> str:
        """A record's text as it is written, with its markup."""
        return text[self.language]

    def text(self, text: Bilingual) -> str:
        """A record's text without its markup."""
        return prose.plain(text[self.language])

    def runs(self, text: Bilingual) -> Runs:
        """A record's text as runs of words with their weight, for Typst."""
        return runs(text[self.language])

    def word(self, key: str, **values: object) -> str:
        """Interface words without markup, with their ``{names}`` filled in. Raises KeyError for a key that has no words."""
        return prose.plain(self.guide.ui[key][self.language]).format(**values)

    def paragraphs(self, key: str, **values: object) -> list[str]:
        """Interface words in paragraphs, which a bar parts."""
        return [part.strip().format(**values) for part in self.guide.ui[key][self.language].split("|")]

    def date(self, day: date) -> str:
        """A day in words: ``31 Agustus 2021``."""
        return figures.long_date(day, self.language)

    def size(self, length: int) -> str:
        """A number of bytes for people, as in ``1,2 MB``."""
        return figures.file_size(length, self.language)

    def locator(self, provision: Provision) -> str:
        """Where a provision stands in its instrument: ``Pasal 5 huruf n angka 1``."""
        return locator(provision, self.language)

    def cited(self, citations: Iterable[str]) -> str:
        """Provisions in a row, short, as on paper."""
        return cited(self.guide, citations, self.language)

    def address(self, page: str) -> str:
        """The full address of a page (as ``BaseUrl.of`` takes it) in this language."""
        return self.base_url.of(page, self.language)

    def short(self, page: str) -> str:
        """That address as one would type it."""
        return self.base_url.short(page, self.language)

    @cached_property
    def edition_line(self) -> str:
        """The edition and the day of the law."""
        edition = self.guide.edition
        return self.word("site.edition", edition=edition.id, date=self.date(edition.law_as_of))
