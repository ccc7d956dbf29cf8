"""YAML files to plain values that remember their line: the one module that reads YAML.

The loader is stricter than PyYAML's own. Every scalar stays a string (so ``no`` is not False and ``12:30`` is not 750;
the models convert what they need); duplicate keys, anchors, aliases, tags and several documents in a file are errors.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import yaml

from .problems import DataErrors, Problem

MAX_BYTES = 2_000_000
MAX_DEPTH = 24

_CONTROL = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ufffd\U00010000-\U0010ffff]")

KeyPath = tuple[str | int, ...]
"""The keys and the places in lists (from 0) that lead to a value."""
Value = dict[str, "Value"] | list["Value"] | str | None
"""What a file holds, before a model has converted it."""
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass
class Source:
    """A parsed file: ``value`` is made of dict, list, str and None; ``marks`` gives (line, column) by path."""

    file: str
    value: Value = None
    marks: dict[KeyPath, tuple[int, int]] = field(default_factory=dict)

    @cached_property
    def strings(self) -> list[tuple[KeyPath, str, str]]:
        """Every string of the file: its path, the name of its nearest key, and itself. Walked once, as many rules read it."""
        return list(_strings(self.value, (), ""))

    def position(self, path: KeyPath) -> tuple[int, int]:
        """Line and column of ``path``, or of its nearest parent that is in the file."""
        while path and path not in self.marks:
            path = path[:-1]
        return self.marks.get(path, (1, 1))

    def problem(self, path: KeyPath, message: str, name: str | None = None) -> Problem:
        """A Problem at ``path``; ``name`` overrides the dotted path shown as the field."""
        shown = ".".join(str(part + 1) if isinstance(part, int) else part for part in path)
        return Problem(self.file, *self.position(path), shown if name is None else name, message)


def _strings(value: Value, path: KeyPath, key: str) -> Iterator[tuple[KeyPath, str, str]]:
    if isinstance(value, str):
        yield path, key, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from _strings(inner, (*path, name), name)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _strings(inner, (*path, index), key)


class _Fault(Exception):
    def __init__(self, mark: yaml.Mark, message: str):
        self.line, self.column, self.message = mark.line + 1, mark.column + 1, message


def read(path: Path, shown_as: str) -> Source:
    """Read one YAML file. Raises DataErrors with a single Problem for whatever keeps it from being read."""
    try:
        return _parse(_decode(path), shown_as)
    except _Fault as fault:
        raise DataErrors([Problem(shown_as, fault.line, fault.column, "", fault.message)]) from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise DataErrors([Problem(shown_as, line, column, "", _explain(error))]) from None
    except yaml.YAMLError as error:
        raise DataErrors([Problem(shown_as, 1, 1, "", f"is not valid YAML: {error}".splitlines()[0])]) from None
    except _Unreadable as error:
        raise DataErrors([Problem(shown_as, error.line, error.column, "", str(error))]) from None


class _Unreadable(Exception):
    def __init__(self, message: str, line: int = 1, column: int = 1):
        self.line, self.column = line, column
        super().__init__(message)


def _decode(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise _Unreadable(f"cannot be read ({error.strerror}); check the file's permissions") from None
    if len(raw) > MAX_BYTES:
        raise _Unreadable(f"is {len(raw):,} bytes; the limit is {MAX_BYTES:,}. Split the record")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _Unreadable("is UTF-16; save it as UTF-8")
    if raw.startswith(b"\xef\xbb\xbf"):
        raise _Unreadable("begins with a byte-order mark; save it as UTF-8 without BOM")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        column = len(before.rpartition(b"\n")[2].decode()) + 1
        raise _Unreadable(f"is not UTF-8 (byte 0x{raw[error.start]:02x}); save it as UTF-8",
                          before.count(b"\n") + 1, column) from None
    if found := _CONTROL.search(text):
        raise _Unreadable(f"contains the control character U+{ord(found.group()):04X}; remove it",
                          text.count("\n", 0, found.start()) + 1, found.start() - text.rfind("\n", 0, found.start()))
    for number, line in enumerate(text.splitlines(), 1):
        indent = line[: len(line) - len(line.lstrip())]
        if "\t" in indent:
            raise _Unreadable("a tab is used for indentation; use two spaces", number, indent.index("\t") + 1)
    return text


def _parse(text: str, shown_as: str) -> Source:
    """Build values from the parser's events, without recursion, so that no input can exhaust the stack."""
    source = Source(shown_as)
    stack: list[tuple[dict[str, Value] | list[Value], KeyPath]] = []
    keys: list[str | None] = []
    documents = 0
    for event in yaml.parse(text, Loader=_Loader):
        _refuse(event)
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise _Fault(event.start_mark, "holds a second document (---); one file is one record")
            continue
        if isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
            stack.pop()
            keys.pop()
            continue
        if not isinstance(event, (yaml.ScalarEvent, yaml.SequenceStartEvent, yaml.MappingStartEvent)):
            continue
        container, path = stack[-1] if stack else (None, ())
        key = keys[-1] if keys else None
        if isinstance(container, dict) and key is None:
            keys[-1] = key = _key(event, container)
            source.marks[(*path, key)] = (event.start_mark.line + 1, event.start_mark.column + 1)
            continue
        value = _value(event)
        if isinstance(container, dict) and key is not None:
            container[key], path = value, (*path, key)
            keys[-1] = None
        elif isinstance(container, list):
            container.append(value)
            path = (*path, len(container) - 1)
        else:
            source.value = value
        position = (event.start_mark.line + 1, event.start_mark.column + 1)
        if source.marks.get(path, position)[0] == position[0]:  # what begins below its key is found at the key
            source.marks[path] = position
        if isinstance(value, (dict, list)):
            if len(stack) >= MAX_DEPTH:
                raise _Fault(event.start_mark, f"is nested more than {MAX_DEPTH} deep; flatten it")
            stack.append((value, path))
            keys.append(None)
    if source.value is None:
        raise _Unreadable("is empty; every record needs its keys")
    return source


def _refuse(event: yaml.Event) -> None:
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        raise _Fault(event.start_mark, "uses a YAML anchor or alias (& or *); write the words out, or quote the text")
    tag = getattr(event, "tag", None)
    if tag:
        raise _Fault(event.start_mark, f"uses the YAML tag {tag}; tags are not allowed, write plain values")


def _key(event: yaml.Event, container: dict[str, Value]) -> str:
    if not isinstance(event, yaml.ScalarEvent):
        raise _Fault(event.start_mark, "a key must be a plain word, not a list or mapping")
    key: str = event.value
    if key in container:
        raise _Fault(event.start_mark, f'duplicate key "{key}"; keep one of the two')
    container[key] = None
    return key


def _value(event: yaml.Event) -> Value:
    if isinstance(event, yaml.MappingStartEvent):
        return {}
    if isinstance(event, yaml.SequenceStartEvent):
        return []
    return None if event.implicit[0] and event.value in ("", "~", "null") else event.value


def _explain(error: yaml.MarkedYAMLError) -> str:
    problem = error.problem or "cannot be parsed"
    hint = "check the indentation (two spaces a level) and quote text that contains ': ' or ' #'"
    if "mapping values are not allowed" in problem:
        hint = "indent the key as its neighbours are, or put the text between quotes if it contains ': '"
    elif "alphabetic or numeric character" in problem or "cannot start any token" in problem:
        hint = "put the text between quotes, since it begins with a character that YAML keeps for itself"
    return f"is not valid YAML: {problem}; {hint}"
