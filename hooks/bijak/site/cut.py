"""The theme's style sheets without what no page uses. Nothing of the theme is copied here, so an update of it goes through as it is.

A rule stays if a page has an element for each part of its selector. Hover and other states, descent and neighbourhood count as given,
and a word that our scripts write may be a class, an attribute or a value of any element: the cut keeps a little more than is used.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

import tinycss2
from lxml import etree

_WORD = re.compile(r"[\w-]+")
_VARIABLE = re.compile(r"var\(\s*(--[\w-]+)")
_ONE_OF = ("is", "where", "has", "matches", "-webkit-any", "-moz-any")
_GROUPS = ("media", "supports", "layer", "container")
_UNNAMED = ("id", "href", "src", "title", "content", "alt")  # attributes whose values no style sheet of a theme asks for


class Usage:
    """What the pages of a site show, and what its scripts may add to them."""

    def __init__(self) -> None:
        self.elements: set[frozenset[str]] = set()
        """Kinds of elements, each by its marks: ``p``, ``.lead``, ``[hidden]``, ``[dir=ltr]``."""
        self.words: set[str] = set()

    def add_page(self, html: str) -> None:
        """Count in the elements of a page, those in its templates too."""
        found: set[tuple[str, ...]] = etree.fromstring(html, etree.HTMLParser(target=_Elements()))
        self.elements.update(map(frozenset, found))

    def add_script(self, source: str) -> None:
        """Count in the words of a script, which should have no comments."""
        self.words.update(_WORD.findall(source))


class _Elements:
    """A target for lxml's parser: each kind of element once."""

    def __init__(self) -> None:
        self.found: set[tuple[str, ...]] = set()

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        marks = [tag]
        for name, value in attributes.items():
            if name == "class":
                marks += [f".{one}" for one in value.split()]
            marks.append(f"[{name}]")
            if name not in _UNNAMED and not name.startswith(("data-", "aria-")) or name.startswith("data-md-"):
                marks.append(f"[{name}={value}]")
        self.found.add(tuple(marks))

    def close(self) -> set[tuple[str, ...]]:
        return self.found


def cut(sheets: Mapping[str, str], usage: Usage, own: Iterable[str]) -> dict[str, str]:
    """The theme's ``sheets`` by name without the rules, custom properties and animations that ``usage`` and our ``own`` sheets need not."""
    cutter = _Cutter(usage)
    made = {name: cutter.rules(_read(text)) for name, text in sheets.items()}
    ours = "".join(own)
    while True:  # a property that goes may have been the only one to name another
        before = "".join(map(_text, made.values()))
        named = set(_VARIABLE.findall(before + ours))
        moving = {word for run in re.findall(r"animation(?:-name)?:([^;}]*)", before) for word in _WORD.findall(run)}
        made = {name: _without_unnamed(rules, named, moving) for name, rules in made.items()}
        if "".join(map(_text, made.values())) == before:
            return {name: _text(rules) + "\n" for name, rules in made.items()}


class _Rule:
    """What stands before the braces, and what is between them: declarations or further rules; None for a rule without braces."""

    def __init__(self, head: str, body: "list[_Rule] | list[str] | None"):
        self.head, self.body = head, body


class _Cutter:
    def __init__(self, usage: Usage):
        self._elements, self._words = usage.elements, usage.words
        self._stands = cache(self._look_for)

    def rules(self, nodes: Iterable[Any]) -> list[_Rule]:
        """``nodes`` of tinycss2, those that can apply."""
        kept = []
        for node in nodes:
            if node.type == "qualified-rule":
                selectors = [_serialize(one) for one in _split(node.prelude) if self._applies(one)]
                if selectors:
                    kept.append(_Rule(",".join(selectors), _declarations(node.content)))
            elif node.type == "at-rule":
                head = f"@{node.at_keyword}{_serialize(node.prelude, ' ')}"
                if node.lower_at_keyword in _GROUPS and node.content is not None:
                    inner = self.rules(_inner(node.content))
                    kept += [_Rule(head, inner)] if inner else []
                elif node.lower_at_keyword != "charset":
                    kept.append(_Rule(head, None if node.content is None else [_serialize(node.content)]))
        return kept

    def _applies(self, selector: Iterable[Any]) -> bool:
        for marks, choices in _compounds(selector):
            if not self._stands(marks) or not all(any(map(self._applies, _split(choice))) for choice in choices):
                return False
        return True

    def _look_for(self, marks: frozenset[str]) -> bool:
        own = {mark for mark in marks if set(_WORD.findall(mark)) <= self._words}
        return own == marks or any(marks - own <= element for element in self._elements)


def _compounds(selector: Iterable[Any]) -> Iterator[tuple[frozenset[str], list[Any]]]:
    """For each element that ``selector`` names: the marks it must have, and lists of selectors of which it must fit one each."""
    marks: set[str] = set()
    choices: list[Any] = []
    before = ""
    for token in [*selector, None]:
        if token is None or token.type == "whitespace" or (token.type == "literal" and token.value in ">+~"):
            if marks or choices:
                yield frozenset(marks), choices
            marks, choices, before = set(), [], ""
        elif token.type == "literal":
            before = token.value
        else:
            if token.type == "ident" and before != ":":
                marks.add(f".{token.value}" if before == "." else token.value.lower())
            elif token.type == "[] block":
                marks.add(_attribute(token.content))
            elif token.type == "function" and token.lower_name in _ONE_OF:
                choices.append(token.arguments)
            before = ""


def _attribute(tokens: Iterable[Any]) -> str:
    """The mark that ``[name]`` or ``[name=value]`` asks for; other comparisons ask for the name alone."""
    name, *rest = [token for token in tokens if token.type != "whitespace"]
    exact = len(rest) == 2 and rest[0].value == "="
    return f"[{name.value}={rest[1].value}]" if exact and not name.value.startswith("aria-") else f"[{name.value}]"


def _split(tokens: Iterable[Any]) -> list[list[Any]]:
    parts: list[list[Any]] = [[]]
    for token in tokens:
        if token.type == "literal" and token.value == ",":
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _declarations(content: Iterable[Any]) -> list[str]:
    found = tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)
    return [f"{one.name}:{_serialize(one.value)}{'!important' if one.important else ''}" for one in found if one.type == "declaration"]


def _without_unnamed(rules: Iterable[_Rule], named: set[str], moving: set[str]) -> list[_Rule]:
    """``rules`` without custom properties that are not ``named`` and animations that are not ``moving``."""
    kept = []
    for rule in rules:
        keyword, _, name = rule.head.partition(" ")
        if keyword.endswith("keyframes") and name not in moving:
            continue
        body: Any = rule.body
        if body and isinstance(body[0], _Rule):
            body = _without_unnamed(body, named, moving)
        elif body:
            body = [line for line in body if not line.startswith("--") or line.partition(":")[0] in named]
        if body or rule.body is None:
            kept.append(_Rule(rule.head, body))
    return kept


def _text(rules: Iterable[_Rule]) -> str:
    made = []
    for rule in rules:
        body: Any = rule.body
        inner = "" if not body else _text(body) if isinstance(body[0], _Rule) else ";".join(body)
        made.append(f"{rule.head};" if body is None else f"{rule.head}{{{inner}}}")
    return "".join(made)


def _read(text: str) -> Any:
    return tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)


def _inner(content: Any) -> Any:
    return tinycss2.parse_rule_list(content, skip_comments=True, skip_whitespace=True)


def _serialize(tokens: Iterable[Any], before: str = "") -> str:
    text = tinycss2.serialize(tokens).strip()
    return before + text if text else ""
