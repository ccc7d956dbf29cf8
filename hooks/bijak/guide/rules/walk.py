"""The list of rules, and ways to walk over what the files hold with their places."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from ...records.problems import Problem
from ...records.schema import LANGUAGES
from ...records.source import KeyPath, Source
from ..guide import Guide

Rule = Callable[[Guide], Iterator[Problem]]
RULES: list[Rule] = []


def rule(function: Rule) -> Rule:
    """Add ``function`` to the rules that ``check`` runs."""
    RULES.append(function)
    return function


class Leaf(NamedTuple):
    """One string of a file. ``reference`` is the record it stands in, ``key`` the name of its nearest key."""

    reference: str
    source: Source
    path: KeyPath
    key: str
    value: str

    def problem(self, message: str) -> Problem:
        return self.source.problem(self.path, message)


def leaves(guide: Guide, *collections: str) -> Iterator[Leaf]:
    """All strings of the files of ``collections`` (of every file, when none is named)."""
    for reference, source in guide.files.items():
        if not collections or reference.split("/")[0] in collections:
            yield from (Leaf(reference, source, *string) for string in source.strings)


def texts(guide: Guide, *collections: str) -> Iterator[Leaf]:
    """Reader-facing strings only: those under a language of a bilingual text."""
    for leaf in leaves(guide, *collections):
        if leaf.path[-1] in LANGUAGES and len(leaf.path) > 1:
            yield leaf


def problem_at(guide: Guide, reference: str, *path: str | int) -> Callable[[str], Problem]:
    """A maker of problems at ``path`` in the file of ``reference``."""
    return lambda message: guide.files[reference].problem(path, message)
