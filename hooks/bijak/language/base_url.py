"""Where the site stands, for what is read away from it: QR codes and addresses in print."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from ..guide.address import url
from ..guide.fixed_pages import PAGES
from ..records.schema import LANGUAGES


@dataclass(frozen=True)
class BaseUrl:
    """The site's public address, ``https://…/``, and what follows it."""

    root: str

    @classmethod
    def at(cls, address: str) -> "BaseUrl":
        """The place at ``address``, with or without its last slash."""
        return cls(address if address.endswith("/") else f"{address}/")

    @property
    def example(self) -> bool:
        """Whether this is an example address (RFC 2606), at which no site stands."""
        return (urlsplit(self.root).hostname or "").endswith(".example")

    def of(self, page: str, language: str) -> str:
        """The full address of a source page (``kartu/x.md``), perhaps with an anchor, or of a reference of PAGES."""
        path, mark, anchor = PAGES.get(page, page).partition("#")
        return f"{self.root}{'' if language == LANGUAGES[0] else f'{language}/'}{url(path, True)}{mark}{anchor}"

    def file(self, path: str) -> str:
        """The full address of a file, by its path from the site's root."""
        return self.root + path

    def short(self, page: str, language: str) -> str:
        """The address as one would type it."""
        return self.of(page, language).partition("#")[0].partition("://")[2].removesuffix("/")
