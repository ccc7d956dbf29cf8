"""Style sheets as pages load them: each with its parts and the brand's colours in one file, without what is for maintainers."""

import re
from collections.abc import Mapping
from pathlib import Path

from rcssmin import cssmin

from ..records.problems import DataErrors, Problem
from ..records.tokens import Tokens

COLOURS = "tokens.css"
"""What a sheet imports to get the brand's colours; no such file is in the folder."""
LIGHT = ":root,.slide__stage"
"""Where it is light unless the dark colours come after: slides are in every scheme, as on the wall."""
DARK = ("@media screen{[data-scheme=dark]", "@media screen and (prefers-color-scheme:dark){:root:where(:not([data-scheme=light]))")
"""Where it is dark: chosen by the reader, or by the device unless the reader chose light. Paper is light."""
_IMPORT = re.compile(r'@import\s+(?:"([^"]+)";|[^;]*;)')
_ADDRESS = re.compile(r"(?<=url\()\.\./")


def sheets(folder: Path, tokens: Tokens) -> dict[str, str]:
    """Every ``.css`` file of ``folder`` by its name, minified, with the parts that it imports from folders below.

    Raises DataErrors for an import that leads nowhere or stands in a part, and for a part that no sheet imports.
    """
    parts = {path.relative_to(folder).as_posix(): _part(path) for path in sorted(folder.glob("*/*.css"))}
    problems = [_problem(name, text, found, "is in a part; import it in the sheet")
                for name, text in parts.items() for found in _IMPORT.finditer(text)]
    made, unused = {}, set(parts)
    parts[COLOURS] = colours(tokens)
    for path in sorted(folder.glob("*.css")):
        text = path.read_text(encoding="utf-8")
        for found in _IMPORT.finditer(text):
            if found[1] not in {*unused, COLOURS}:
                problems.append(_problem(path.name, text, found, f'is not a part, or imported already; write @import "…"; with a file '
                                         f'in a folder of docs/assets/css, once, or with "{COLOURS}"'))
            unused.discard(found[1])
        made[path.name] = cssmin(_IMPORT.sub(lambda found: parts.get(found[1], ""), text)) + "\n"
    problems += [_problem(name, parts[name], None, f"is in no sheet; import it in docs/assets/css/{name.split('/')[0]}.css")
                 for name in unused]
    if problems:
        raise DataErrors(problems)
    return made


def _problem(name: str, text: str, found: re.Match[str] | None, message: str) -> Problem:
    line = text.count("\n", 0, found.start()) + 1 if found else 1
    return Problem(f"docs/assets/css/{name}", line, 1, found[0].rstrip(";") if found else "", message)


def write(folder: Path, made: dict[str, str]) -> None:
    """Put the sheets ``made`` into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in made.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def colours(tokens: Tokens) -> str:
    """The brand's colours as custom properties, for a light and a dark scheme."""
    light, dark = _properties({**tokens["shades"], **tokens["light"]}), _properties(tokens["dark"])
    return f"{LIGHT}{{color-scheme:light;{light}}}\n" + "".join(f"{place}{{color-scheme:dark;{dark}}}}}\n" for place in DARK)


def _properties(named: Mapping[str, str]) -> str:
    return "".join(f"--{name}:{colour};" for name, colour in named.items())


def _part(path: Path) -> str:
    """A part's rules, with addresses as they are from the sheet, one folder above."""
    return _ADDRESS.sub("", path.read_text(encoding="utf-8"))
