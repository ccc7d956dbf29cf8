"""The kinds of file that the guide offers. Each says its name, what it is made of, and how it is made."""

import json
import shutil
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Self

from .bench import Bench
from .imposition import Side
from .pdf import page_count
from .picture import slim
from .sources import libraries, sources
from .typeset import Data, Standard, typeset

Needed = Mapping[str, Path]
"""The files that an output is made of, by their names."""


@dataclass(frozen=True)
class Output(ABC):
    """One file. ``name`` is its place below unduh/, and what it is found by. Its content is made when it is asked for."""

    name: str

    @property
    def needs(self) -> tuple[str, ...]:
        """The names of the outputs that it is made of."""
        return ()

    @abstractmethod
    def inputs(self, bench: Bench, needed: Needed) -> Iterator[bytes]:
        """Everything that its content hangs on: while these bytes stay, what was made before holds."""

    @abstractmethod
    def make(self, bench: Bench, needed: Needed) -> bytes:
        """Its content. Raises PrintError."""

    def below(self, folder: str) -> Self:
        """The same file in ``folder``."""
        return replace(self, name=f"{folder}/{self.name}")


@dataclass(frozen=True)
class Text(Output):
    """A text as it stands."""

    text: Callable[[], str]

    def inputs(self, bench: Bench, needed: Needed) -> Iterator[bytes]:
        yield self._content

    def make(self, bench: Bench, needed: Needed) -> bytes:
        return self._content

    @cached_property
    def _content(self) -> bytes:
        return self.text().encode()


@dataclass(frozen=True)
class Made(Output):
    """What the function ``maker`` of this package makes of data."""

    maker: Callable[..., bytes]
    data: Callable[[], Data]

    def inputs(self, bench: Bench, needed: Needed) -> Iterator[bytes]:
        yield f"{self.maker.__module__}.{self.maker.__qualname__}".encode()
        yield _as_json(self._filled)
        yield from _code(self.maker.__module__)

    def make(self, bench: Bench, needed: Needed) -> bytes:
        return self.maker(self._filled)

    @cached_property
    def _filled(self) -> Data:
        return self.data()


@dataclass(frozen=True)
class Bundle(Output):
    """What ``maker`` makes of data and of other outputs: it gets the content of ``parts`` by name."""

    maker: Callable[[Data, Mapping[str, bytes]], bytes]
    data: Callable[[], Data]
    parts: tuple[str, ...]

    @property
    def needs(self) -> tuple[str, ...]:
        return self.parts

    def inputs(self, bench: Bench, needed: Needed) -> Iterator[bytes]:
        yield f"{self.maker.__module__}.{self.maker.__qualname__}".encode()
        yield _as_json(self.data(), self.parts)
        yield from (needed[name].read_bytes() for name in self.parts)
        yield from _code(self.maker.__module__)

    def make(self, bench: Bench, needed: Needed) -> bytes:
        return self.maker(self.data(), {name: needed[name].read_bytes() for name in self.parts})

    def below(self, folder: str) -> Self:
        return replace(self, name=f"{folder}/{self.name}", parts=tuple(f"{folder}/{part}" for part in self.parts))


@dataclass(frozen=True)
class Typeset(Output):
    """A Typst template with data: a PDF, or with ``ppi`` (pixels an inch) a PNG of its first page."""

    language: str
    template: str
    data: Callable[[], Data]
    standards: tuple[Standard, ...] = ()
    ppi: int | None = None
    sheet: int = 0  # pages of a folded sheet: the template is given so many pages of ``notes`` that whole sheets are filled

    def inputs(self, bench: Bench, needed: Needed) -> Iterator[bytes]:
        yield _as_json(self._filled(bench, needed), self.standards, self.ppi, self.sheet, bench.on.isoformat())
        yield from (path.read_bytes() for path in bench.files(self.template))
        yield from _code(__name__)

    def make(self, bench: Bench, needed: Needed) -> bytes:
        template, data = bench.template(self.template), self._filled(bench, needed)
        if self.ppi:
            typeset(template, data, bench.on, standards=("ua-1",))  # only a tagged PDF refuses missing glyphs and alternative texts
            return slim(typeset(template, data, bench.on, ppi=self.ppi)[0])
        made = typeset(template, data, bench.on, standards=self.standards)[0]
        if self.sheet and (over := page_count(made) % self.sheet):
            made = typeset(template, {**data, "notes": self.sheet - over}, bench.on, standards=self.standards)[0]
        return made

    def _filled(self, bench: Bench, needed: Needed) -> Data:
        return bench.complete(self.template, self._data, self.name, self.language)

    @cached_property
    def _data(self) -> Data:
        return self.data()


@dataclass(frozen=True)
class Imposed(Typeset):
    """Pages of the PDF ``source`` on other sheets, or with ``ppi`` in one picture; ``arrange`` says which stand on which side.

    ``arrange`` is given the number of pages and returns the pages of each side, which the template finds in ``sides``.
    """

    source: str = ""
    arrange: Callable[[int], list[Side]] | None = None

    @property
    def needs(self) -> tuple[str, ...]:
        return (self.source,)

    def inputs(self, bench: Bench, needed: Needed) -> Iterator[bytes]:
        yield from super().inputs(bench, needed)
        yield needed[self.source].read_bytes()

    def make(self, bench: Bench, needed: Needed) -> bytes:
        with tempfile.TemporaryDirectory() as folder:  # Typst reads from below one root only
            template = bench.copy_to(Path(folder), self.template)
            shutil.copy(needed[self.source], template.with_name("source.pdf"))
            made = typeset(template, self._filled(bench, needed), bench.on, ppi=self.ppi)[0]
            return slim(made) if self.ppi else made

    def _filled(self, bench: Bench, needed: Needed) -> Data:
        sides = {"sides": self.arrange(page_count(needed[self.source].read_bytes()))} if self.arrange else {}
        return {**super()._filled(bench, needed), **sides}


def _as_json(*values: object) -> bytes:
    return json.dumps(values, sort_keys=True).encode()


def _code(module: str) -> Iterator[bytes]:
    yield from (path.read_bytes() for path in sources(module))
    yield _as_json(libraries(module))
