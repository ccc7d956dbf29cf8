"""What tells a visitor where a page stands and what else there is: menu, foot and breadcrumbs, for the theme's templates."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .doors import Door, Doors


@dataclass(frozen=True)
class Sign:
    """A name (HTML), the address from the site's root ('' where there is none), a line about it, and the signs behind it.

    ``current`` is what ``aria-current`` says: ``page`` for the page itself, ``true`` for what it stands in, or ''.
    """

    label: str
    address: str = ""
    about: str = ""
    current: str = ""
    behind: tuple["Sign", ...] = ()


@dataclass(frozen=True)
class Signs:
    """The signs in one language. ``within`` has, by source page, the references of the pages above it."""

    doors: Doors
    within: Mapping[str, tuple[str, ...]]
    word: Callable[[str], str]
    label: Callable[[str], str]
    place: Callable[[str], str]
    """A reference's source page."""
    address: Callable[[str], str]
    """A source page's address from the site's root."""

    def menu(self, uri: str) -> list[Sign]:
        """The doors of the menu, as they stand on the source page ``uri``."""
        return [self._door(door, uri) for door in self.doors.menu]

    def foot(self, uri: str) -> list[Sign]:
        """What stands at the foot: the home page, and what is behind the last door."""
        return [self._page(reference, uri) for reference in ("pages/home", *self.doors.foot.pages)]

    def crumbs(self, uri: str) -> list[Sign]:
        """The way from the home page to the source page ``uri``, which is left out itself; '' is a page without a place."""
        trail = self.doors.trail(uri, self.within.get(uri, ())) if uri else ["pages/home"]
        return [self._step(step) for step in trail]

    def _door(self, door: Door, uri: str) -> Sign:
        """A door that opens; or, with one page behind it, a link to that."""
        label, about = self.word(f"nav.door.{door.name}"), self.word(f"nav.door.{door.name}.about")
        if len(door.pages) == 1:
            page = self._page(door.pages[0], uri)
            return Sign(label, page.address, about, page.current)
        behind = tuple(self._page(reference, uri, self.word(f"nav.about.{reference.removeprefix('pages/')}")) for reference in door.pages)
        return Sign(label, about=about, current="true" if any(page.current for page in behind) else "", behind=behind)

    def _page(self, reference: str, uri: str, about: str = "") -> Sign:
        place = self.place(reference)
        current = "page" if place == uri else "true" if reference in self.within.get(uri, ()) else ""
        return Sign(self.word(f"nav.item.{reference.removeprefix('pages/')}"), self.address(place), about, current)

    def _step(self, step: Door | str) -> Sign:
        if isinstance(step, Door):
            return Sign(self.word(f"nav.door.{step.name}"))
        door = next((door for door in self.doors.all if door.own == step), None)
        known = step == "pages/home" or any(step in door.pages for door in self.doors.all)
        name = step.removeprefix("pages/")
        label = self.word(f"nav.door.{name}" if door else f"nav.item.{name}") if known else self.label(step)
        return Sign(label, self.address(self.place(step)))
