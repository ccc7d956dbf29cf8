"""The brand's colours, from the one file that holds them. Style sheets, paper and kits take theirs from here."""

import re
from collections.abc import Mapping
from pathlib import Path

from .problems import DataErrors
from .source import read

TOKENS = Path(__file__).resolve().parents[3] / "overrides" / "tokens.json"
READS = (TOKENS,)
GROUPS = ("light", "dark", "shades")
_NAME, _COLOUR = re.compile(r"[a-z]+(-[a-z]+)*"), re.compile(r"#[0-9a-f]{6}([0-9a-f]{2})?")

Tokens = Mapping[str, Mapping[str, str]]
"""Colours as ``#rrggbb`` by group and name: ``light``, what is another colour when it is ``dark``, and ``shades``, the same in both."""


def tokens(path: Path = TOKENS) -> Tokens:
    """The colours in the file ``path``. Raises DataErrors with every fault in it."""
    source = read(path, "overrides/tokens.json")  # JSON is YAML, and this reader knows the line of every value
    groups = source.value if isinstance(source.value, dict) else {}
    found: dict[str, dict[str, str]] = {}
    problems = [] if tuple(groups) == GROUPS else [source.problem((), f"must hold these groups, in this order: {', '.join(GROUPS)}")]
    for group, colours in groups.items():
        found[group] = {}
        for name, colour in (colours if isinstance(colours, dict) else {}).items():
            if not _NAME.fullmatch(name):
                problems.append(source.problem((group, name), "is no name for a colour; write small letters, with hyphens between words"))
            elif not isinstance(colour, str) or not _COLOUR.fullmatch(colour):
                problems.append(source.problem((group, name), f"{colour!r} is no colour; write it as #rrggbb, in small letters"))
            elif group == "dark" and name not in found.get("light", {}):
                problems.append(source.problem((group, name), "has no colour in light; give it one there, or move it to shades"))
            else:
                found[group][name] = colour
    if problems:
        raise DataErrors(problems)
    return found


def bare(name: str) -> str:
    """The colour ``name`` of the light scheme as Office formats write it: ``0B6663``. Raises DataErrors, KeyError for no such colour."""
    return tokens()["light"][name].removeprefix("#").upper()
