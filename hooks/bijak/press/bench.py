"""What all typesetting shares: the templates with what they read, the words and icons that they name, and the date."""

import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Protocol

from ..records.tokens import Tokens, tokens
from .typeset import Data, PrintError

_SYMBOL = re.compile(r'<symbol id="i-([\w-]+)"[^>]*>(.*?)</symbol>', re.S)
_WORD = re.compile(r'\bw\("([^"]+)"')
_ICON = re.compile(r'\bicon\("([^"]+)"')
_IMPORT = re.compile(r'^#import "([\w-]+\.typ)"', re.M)


class Words(Protocol):
    """Interface words in every language."""

    def __getitem__(self, language: str, /) -> str: ...


@dataclass(frozen=True)
class Bench:
    """Templates are those in ``overrides/print`` of the project ``root``; ``words`` are the interface's by key."""

    root: Path
    words: Mapping[str, Words]
    on: date  # in the files

    def template(self, name: str) -> Path:
        return self.root / "overrides" / "print" / name

    def files(self, name: str) -> list[Path]:
        """All that Typst reads to set the template ``name``: itself, what it imports, and the fonts."""
        return [*self._templates(name), *sorted(self.template("fonts").iterdir())]

    def copy_to(self, folder: Path, name: str) -> Path:
        """Copy those files to ``folder`` and return the template's copy."""
        for path in self._templates(name):
            shutil.copy(path, folder)
        shutil.copytree(self.template("fonts"), folder / "fonts")
        return folder / name

    def complete(self, name: str, data: Data, output: str, language: str) -> Data:
        """``data`` with what the template ``name`` looks up in it. Raises PrintError for a word or icon that is not there,
        DataErrors for faults in overrides/tokens.json.
        """
        code = "".join(path.read_text(encoding="utf-8") for path in self._templates(name))
        keys = dict.fromkeys(_WORD.findall(code))
        if missing := [key for key in keys if key not in self.words]:
            raise PrintError(f'overrides/print/{name}: no words "{missing[0]}" in data/ui/')
        icons = dict.fromkeys([*_ICON.findall(code), *_values(data, "icon")])
        if missing := [icon for icon in icons if icon not in self._icons]:
            raise PrintError(f'{output}: no icon "{missing[0]}" in overrides/partials/sprite.html')
        return {**data, "lang": language, "output": output, "colours": self._colours["light"],
                "words": {key: self.words[key][language] for key in keys}, "icons": {icon: self._icons[icon] for icon in icons}}

    def _templates(self, name: str) -> list[Path]:
        """The template ``name`` and those that it imports, each once."""
        found = [self.template(name)]
        for path in found:
            imported = (path.with_name(other) for other in _IMPORT.findall(path.read_text(encoding="utf-8")))
            found += [one for one in dict.fromkeys(imported) if one not in found]
        return found

    @cached_property
    def _colours(self) -> Tokens:
        return tokens(self.root / "overrides" / "tokens.json")

    @cached_property
    def _icons(self) -> dict[str, str]:
        sprite = (self.root / "overrides" / "partials" / "sprite.html").read_text(encoding="utf-8")
        return dict(_SYMBOL.findall(sprite))


def _values(value: object, key: str) -> list[str]:
    if isinstance(value, dict):
        return [found for name, inner in value.items() for found in ([inner] if name == key else _values(inner, key))]
    return [found for inner in value for found in _values(inner, key)] if isinstance(value, (list, tuple)) else []
