"""``data/`` to a trusted Guide: read, shape, then cross-file rules, with every error of a stage at once."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from ..records.problems import DataErrors, Problem
from ..records.schema import COLLECTIONS, SINGLES
from ..records.schema.text import ID
from ..records.source import Source, read
from ..records.validate import Model, validate
from .guide import Guide
from .rules import RULES
from .rules.walk import Rule

_Entry = tuple[str, Any]
"""A record's id, and the record, of the model that COLLECTIONS has for its folder."""


def _by_order(entry: _Entry) -> tuple[int, str]:
    name, record = entry
    return record.order, name


_ORDER: dict[str, Callable[[_Entry], tuple[int, str] | str]] = {
    **dict.fromkeys(("instruments", "topics", "flows", "sessions", "roles", "contradictions"), _by_order),
    "cases": lambda entry: (-entry[1].year, entry[0]),
    "terms": lambda entry: entry[1].term.id.casefold(),
}


def load(data: Path, rules: Iterable[Rule] = tuple(RULES)) -> Guide:
    """The guide in the folder ``data``. Raises DataErrors: shape errors first; with none, the errors of ``rules``."""
    problems: list[Problem] = []
    if not data.is_dir():
        raise DataErrors([Problem(f"{data.name}/", 1, 1, "", "there is no such folder; run this from the project's folder")])
    parts: dict[str, Any] = {}  # the fields of Guide, each of the model that checked it
    files: dict[str, Source] = {}
    for name, model in COLLECTIONS.items():
        records = {}
        for path in sorted((data / name).glob("*.yaml")):
            record = _record(path, f"{data.name}/{name}/{path.name}", model, problems, files, f"{name}/{path.stem}")
            records[path.stem] = record
        parts[name] = records
    for name, model in SINGLES.items():
        parts[name] = _record(data / f"{name}.yaml", f"{data.name}/{name}.yaml", model, problems, files, f"{name}/{name}")
    problems += _strays(data)
    if problems:
        raise DataErrors(problems)
    for name, key in _ORDER.items():
        parts[name] = dict(sorted(parts[name].items(), key=key))
    parts["ui"] = {key: words for group in parts["ui"].values() for key, words in group.root.items()}
    topics = {name: place for place, name in enumerate(parts["topics"])}
    parts["scenarios"] = dict(sorted(parts["scenarios"].items(), key=lambda item: (
        topics.get(item[1].topic, len(topics)), item[1].order, item[0])))
    guide = Guide(files=files, **parts)
    if problems := [problem for rule in rules for problem in rule(guide)]:
        raise DataErrors(problems)
    return guide


def _record(path: Path, shown: str, model: type[Model], problems: list[Problem], files: dict[str, Source],
            reference: str) -> Model | None:
    if not re.match(ID, path.stem):
        problems.append(Problem(shown, 1, 1, "", "the file's name is the record's id; use lower-case letters, digits "
                                "and single hyphens"))
    try:
        if not path.exists():
            raise DataErrors([Problem(shown, 1, 1, "", "is missing; the guide cannot be built without it")])
        files[reference] = read(path, shown)
    except DataErrors as error:
        problems += error.problems
        return None
    record, found = validate(files[reference], model)
    problems += found
    return record


def _strays(data: Path) -> list[Problem]:
    """Files that nobody would read: a typing mistake in a folder's or file's name."""
    allowed = {*COLLECTIONS, ".schema"}
    strays = [path for path in sorted(data.rglob("*")) if path.is_file() and not path.name.startswith(".")
              and not (path.suffix == ".yaml" and (path.parent == data and path.stem in SINGLES
                                                   or path.parent.parent == data and path.parent.name in allowed))
              and ".schema" not in path.parts]
    names = ", ".join([*COLLECTIONS, *(f"{single}.yaml" for single in SINGLES)])
    return [Problem(f"{data.name}/{path.relative_to(data).as_posix()}", 1, 1, "",
                    f"is not read by anything; records are .yaml files in {names}") for path in strays]
