"""``data/`` to a trusted Guide: read, shape, then cross-file rules, with every error of a stage at once."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..records.problems import DataErrors, Problem
from ..records.schema.text import ID
from ..records.source import Source, read
from ..records.validate import Model, validate
from .guide import Guide
from .kind import Kept, Single
from .rules import RULES
from .rules.walk import Rule


def load(data: Path, rules: Iterable[Rule] = tuple(RULES), guide: type[Guide] = Guide) -> Guide:
    """The guide in the folder ``data``, with the kinds that the class ``guide`` has.

    Raises DataErrors: shape errors first; with none, the errors of ``rules``.
    """
    problems: list[Problem] = []
    if not data.is_dir():
        raise DataErrors([Problem(f"{data.name}/", 1, 1, "", "there is no such folder; run this from the project's folder")])
    records: dict[str, dict[str, Any]] = {}
    files: dict[str, Source] = {}
    kinds = guide.kept()
    for name, kind in kinds.items():
        paths = [data / f"{name}.yaml"] if isinstance(kind, Single) else sorted((data / name).glob("*.yaml"))
        records[name] = {path.stem: _record(path, f"{data.name}/{path.relative_to(data).as_posix()}", kind.model, problems, files,
                                            kind.reference(path.stem)) for path in paths}
    problems += _strays(data, kinds)
    if problems:
        raise DataErrors(problems)
    held: dict[str, Any] = {}
    for name, kind in kinds.items():
        held[name] = kind.hold(records[name], held)
    made = guide(held, files)
    if problems := [problem for rule in rules for problem in rule(made)]:
        raise DataErrors(problems)
    return made


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


def _strays(data: Path, kinds: Mapping[str, Kept[Any]]) -> list[Problem]:
    """Files that nobody would read: a typing mistake in a folder's or file's name."""
    single = {name for name, kind in kinds.items() if isinstance(kind, Single)}
    folders = [name for name in kinds if name not in single]
    strays = [path for path in sorted(data.rglob("*")) if path.is_file() and not path.name.startswith(".")
              and not (path.suffix == ".yaml" and (path.parent == data and path.stem in single
                                                   or path.parent.parent == data and path.parent.name in folders))
              and ".schema" not in path.parts]
    names = ", ".join([*folders, *(f"{name}.yaml" for name in kinds if name in single)])
    return [Problem(f"{data.name}/{path.relative_to(data).as_posix()}", 1, 1, "",
                    f"is not read by anything; records are .yaml files in {names}") for path in strays]
