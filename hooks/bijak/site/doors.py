"""The doors of the menu, as ``nav`` in mkdocs.yml has them, and the way from the home page to any page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from ..guide.fixed_pages import PAGES

HOME = "pages/home"
NAMES = {uri: reference.removeprefix("pages/") for reference, uri in PAGES.items()}


@dataclass(frozen=True)
class Door:
    """One door: its name, and the references of the pages behind it. A door may be named like a page, which is then its own."""

    name: str
    pages: tuple[str, ...]

    @property
    def own(self) -> str:
        """The page that the door itself leads to, or '' for one that only opens."""
        return f"pages/{self.name}" if f"pages/{self.name}" in self.pages else ""


@dataclass(frozen=True)
class Doors:
    """All doors in their order. The last stands at the foot of a page, the others in the menu."""

    all: tuple[Door, ...]

    @classmethod
    def of(cls, nav: Sequence[str | Mapping[str, Sequence[str]]]) -> Self:
        """The doors in MkDocs' ``nav``: sections are doors, what stands alone is the home page.

        Raises ValueError for a page that has no reference in ``PAGES``.
        """
        doors = []
        for section in nav:
            for name, uris in section.items() if isinstance(section, Mapping) else ():
                if unknown := [uri for uri in uris if uri not in NAMES]:
                    raise ValueError(f"mkdocs.yml: nav: {name}: {unknown[0]} has no name; add it to hooks/bijak/guide/fixed_pages.py")
                doors.append(Door(name, tuple(f"pages/{NAMES[uri]}" for uri in uris)))
        return cls(tuple(doors))

    @property
    def menu(self) -> tuple[Door, ...]:
        return self.all[:-1]

    @property
    def foot(self) -> Door:
        return self.all[-1]

    def door_of(self, uri: str, within: Sequence[str] = ()) -> Door | None:
        """The door behind which the source page ``uri`` stands; ``within`` are the references of the pages above it."""
        place = within[0] if within else f"pages/{NAMES.get(uri, '')}"
        return next((door for door in self.all if place in door.pages), None)

    def trail(self, uri: str, within: Sequence[str] = ()) -> list[Door | str]:
        """What leads to a page from the home page, which comes first: references of pages, and a door that is no page."""
        here = f"pages/{NAMES.get(uri, '')}"
        if here == HOME:
            return []
        door = self.door_of(uri, within)
        step: list[Door | str] = [door.own or door] if door else []
        return [HOME, *(one for one in step if one not in (here, *within)), *within]
