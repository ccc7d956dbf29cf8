"""Runs the outputs through Typst, each only when something that it is made of has changed."""

import hashlib
import inspect
import json
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import date
from importlib.metadata import version
from pathlib import Path
from threading import get_ident
from typing import Protocol

from ..records.tokens import tokens
from .imposition import Side
from .picture import slim
from .typeset import Data, PrintError, Standard, pages_of, typeset

_SYMBOL = re.compile(r'<symbol id="i-([\w-]+)"[^>]*>(.*?)</symbol>', re.S)
_WORD = re.compile(r'\bw\("([^"]+)"')
_ICON = re.compile(r'\bicon\("([^"]+)"')
_VERSIONS = [version(name) for name in ("typst", "pillow", "python-pptx", "python-docx", "openpyxl")]
_IMPORT = re.compile(r'^#import "([\w-]+\.typ)"', re.M)


@dataclass(frozen=True)
class Output:
    """One file: its name below unduh/, and its text, a template with data (see ``typeset``), or a maker with data.

    A maker gets the data and, where there are ``parts``, the files of those names.
    """

    name: str
    language: str
    template: str = ""
    data: Data = field(default_factory=dict)
    standards: tuple[Standard, ...] = ()
    ppi: int | None = None
    page: int = 1  # of a picture
    source: str = ""  # the name of the output that this one puts on other sheets
    arrange: Callable[[int], list[Side]] | None = None  # from the source's number of pages to the pages of each side
    text: str = ""
    maker: Callable[..., bytes] | None = None
    parts: tuple[str, ...] = ()
    sheet: int = 0  # pages of a folded sheet: the template is given so many pages of ``notes`` that whole sheets are filled

    def below(self, folder: str) -> "Output":
        """The same file in ``folder``."""
        return replace(self, name=f"{folder}/{self.name}")

    @property
    def stage(self) -> int:
        """Files that are made of others come after them."""
        return 1 if self.source else 2 if self.parts else 0


class Words(Protocol):
    """Interface words in every language."""

    def __getitem__(self, language: str, /) -> str: ...


class Press:
    """Makes outputs from the templates in ``overrides/print`` of the project ``root``, and keeps them in ``cache``.

    ``words`` are the interface's by key; ``on`` is the date in the files. Raises DataErrors for faults in overrides/tokens.json.
    """

    def __init__(self, root: Path, cache: Path, words: Mapping[str, Words], on: date):
        self._templates, self._cache, self._on = root / "overrides" / "print", cache, on
        self._words = words
        self._tokens = tokens(root / "overrides" / "tokens.json")
        sprite = (root / "overrides" / "partials" / "sprite.html").read_text(encoding="utf-8")
        self._icons = dict(_SYMBOL.findall(sprite))
        shared = [*sorted((self._templates / "fonts").iterdir()), self._templates / "kit.typ",
                  *sorted(Path(__file__).parent.glob("*.py"))]
        self._shared = _digest(json.dumps(_VERSIONS).encode(), *(path.read_bytes() for path in shared))

    def make(self, outputs: Iterable[Output]) -> dict[str, Path]:
        """Each output's name with its file in the cache. Raises PrintError with every failure, one a line."""
        outputs = list(outputs)
        try:
            return self._make(outputs)
        except OSError as error:
            raise PrintError(f"{error.filename}: {error.strerror}. Downloads are kept in {self._cache}; check that this "
                             "folder may be written to, then run the command again") from None

    def _make(self, outputs: list[Output]) -> dict[str, Path]:
        self._cache.mkdir(parents=True, exist_ok=True)
        made: dict[str, Path] = {}
        problems: list[str] = []
        for number in range(3):
            stage = [one for one in outputs if one.stage == number]
            with ThreadPoolExecutor(max_workers=os.cpu_count()) as workers:
                for output, result in zip(stage, workers.map(lambda one: self._try(one, made), stage), strict=True):
                    if isinstance(result, PrintError):
                        problems.append(str(result))
                    else:
                        made[output.name] = result
            if problems:
                raise PrintError("\n".join(dict.fromkeys(problems)))
        self._forget(set(made.values()))
        return made

    def _try(self, output: Output, made: dict[str, Path]) -> Path | PrintError:
        try:
            return self._file(output, made)
        except PrintError as error:
            return error

    def _file(self, output: Output, made: dict[str, Path]) -> Path:
        suffix, source = Path(output.name).suffix, made.get(output.source)
        if maker := output.maker:
            code = sorted(Path(inspect.getfile(maker)).parent.glob("*.py"))
            parts = {name: made[name] for name in output.parts}
            key = _digest(*(path.read_bytes() for path in (*code, *parts.values())), json.dumps([
                _VERSIONS, maker.__qualname__, self._tokens, output.data], sort_keys=True).encode())
            files = {"parts": {name: path.read_bytes() for name, path in parts.items()}} if parts else {}
            return self._keep(key, suffix, lambda: maker(output.data, **files))
        if not output.template:
            return self._keep(_digest(output.text.encode()), suffix, lambda: output.text.encode())
        template = self._templates / output.template
        data = self._complete(output, template, source)
        key = _digest(self._shared.encode(), *(path.read_bytes() for path in _files(template)), json.dumps([
            data, output.standards, output.ppi, output.page, output.sheet, self._on.isoformat()], sort_keys=True).encode())
        return self._keep(key, suffix, lambda: self._typeset(output, template, data, source))

    def _typeset(self, output: Output, template: Path, data: Data, source: Path | None) -> bytes:
        if not source:
            if output.ppi:  # only a tagged PDF refuses missing glyphs and alternative texts
                typeset(template, data, self._on, standards=("ua-1",))
            made = typeset(template, data, self._on, standards=output.standards, ppi=output.ppi)[output.page - 1]
            if output.sheet and (over := pages_of(made) % output.sheet):
                made = typeset(template, {**data, "notes": output.sheet - over}, self._on, standards=output.standards)[0]
            return slim(made) if output.ppi else made
        with tempfile.TemporaryDirectory() as folder:  # Typst reads from below one root only
            for path in _files(template):
                shutil.copy(path, folder)
            shutil.copytree(template.with_name("fonts"), Path(folder, "fonts"))
            shutil.copy(source, Path(folder, "source.pdf"))
            made = typeset(Path(folder, template.name), data, self._on, ppi=output.ppi)[output.page - 1]
            return slim(made) if output.ppi else made

    def _complete(self, output: Output, template: Path, source: Path | None) -> Data:
        """The output's data with the colours, and the words and icons that its template names."""
        code = "".join(path.read_text(encoding="utf-8") for path in _files(template))
        keys = dict.fromkeys(_WORD.findall(code))
        if missing := [key for key in keys if key not in self._words]:
            raise PrintError(f'overrides/print/{template.name}: no words "{missing[0]}" in data/ui/')
        icons = dict.fromkeys([*_ICON.findall(code), *_values(output.data, "icon")])
        if missing := [name for name in icons if name not in self._icons]:
            raise PrintError(f'{output.name}: no icon "{missing[0]}" in overrides/partials/sprite.html')
        return {**output.data, "lang": output.language, "output": output.name, "colours": self._tokens["light"],
                "words": {key: self._words[key][output.language] for key in keys},
                "icons": {name: self._icons[name] for name in icons},
                **({"source": source.stem} if source else {}),
                **({"sides": output.arrange(pages_of(source.read_bytes()))} if source and output.arrange else {})}

    def _keep(self, key: str, suffix: str, make: Callable[[], bytes]) -> Path:
        path = self._cache / f"{key}{suffix}"
        if not path.exists():
            partial = path.with_name(f"{path.name}.{os.getpid()}-{get_ident()}.part")  # others may make the same at once
            partial.write_bytes(make())
            partial.replace(path)
        return path

    def _forget(self, used: set[Path]) -> None:
        for path in self._cache.iterdir():
            if path not in used and path.suffix != ".part":
                path.unlink(missing_ok=True)


def _files(template: Path) -> list[Path]:
    """``template`` and the templates that it imports, each once."""
    found = [template]
    for path in found:
        imported = (path.with_name(name) for name in _IMPORT.findall(path.read_text(encoding="utf-8")))
        found += [one for one in dict.fromkeys(imported) if one not in found]
    return found


def _digest(*parts: bytes) -> str:
    found = hashlib.sha256()
    for part in parts:
        found.update(len(part).to_bytes(8, "big") + part)
    return found.hexdigest()[:32]


def _values(value: object, key: str) -> list[str]:
    if isinstance(value, dict):
        return [found for name, inner in value.items() for found in ([inner] if name == key else _values(inner, key))]
    return [found for inner in value for found in _values(inner, key)] if isinstance(value, (list, tuple)) else []
