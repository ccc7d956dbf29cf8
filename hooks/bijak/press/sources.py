"""What a maker's result hangs on besides its data: the code that it runs, the files that this code reads, and its libraries."""

import ast
import sys
from collections.abc import Iterator
from functools import cache
from importlib.metadata import packages_distributions, version
from importlib.util import resolve_name
from pathlib import Path

PACKAGE = __name__.partition(".")[0]


@cache
def sources(module: str) -> tuple[Path, ...]:
    """The files behind ``module`` (its dotted name): its own, those of this package that it imports, and what they read.

    A module that reads files says so in a constant READS, a tuple of paths.
    """
    found = _closure(module)
    read = {path for name in found for path in getattr(sys.modules[name], "READS", ())}
    return (*(_file(name) for name in sorted(found)), *sorted(read))


@cache
def libraries(module: str) -> tuple[str, ...]:
    """The libraries that ``module`` and its own imports use, with their versions: ``typst 0.14.0``."""
    names = {name for own in _closure(module) for name in _imports(own) if not name.startswith(PACKAGE)}
    known = packages_distributions()
    distributions = {one for name in names for one in known.get(name.partition(".")[0], ())}
    return tuple(f"{name} {version(name)}" for name in sorted(distributions))


@cache
def _closure(module: str) -> frozenset[str]:
    found, waiting = set[str](), [module]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += [one for one in _imports(name) if one.startswith(PACKAGE)]
    return frozenset(found)


@cache
def _imports(module: str) -> tuple[str, ...]:
    return tuple(_named(module))


def _named(module: str) -> Iterator[str]:
    package = module if hasattr(sys.modules[module], "__path__") else module.rpartition(".")[0]
    for node in ast.walk(ast.parse(_file(module).read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = resolve_name("." * node.level + (node.module or ""), package) if node.level else node.module or ""
            inner = [f"{base}.{alias.name}" for alias in node.names]
            yield from (name if name in sys.modules else base for name in inner)


def _file(module: str) -> Path:
    return Path(str(sys.modules[module].__file__))
