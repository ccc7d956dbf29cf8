"""Where the records of a model cite, told by the model itself: every field of the type Citation, or Reference."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Annotated, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from .schema.text import Names
from .source import KeyPath, Source

ANY = "*"
"""Stands for every place in a list and every key of a mapping."""
_Tree = Mapping[str, "_Tree | Names"]


def names_at(model: type[BaseModel], path: KeyPath) -> Names | None:
    """What the value at ``path`` of a file of ``model`` names; None where it is a text, a number or a word of a vocabulary."""
    found: _Tree | Names | None = _tree(model)
    for part in path:
        if not isinstance(found, Mapping):
            return None
        found = found.get(ANY) if isinstance(part, int) else found.get(part, found.get(ANY))
    return found if isinstance(found, Names) else None


def citations(model: type[BaseModel], source: Source) -> Iterator[tuple[KeyPath, str]]:
    """Every provision that the file ``source`` of ``model`` names in a field made for it, with its path."""
    for path, _, value in source.strings:
        if "#" in value and names_at(model, path):
            yield path, value


@cache
def _tree(model: type[BaseModel]) -> _Tree:
    hints = get_type_hints(model, include_extras=True)
    inner = {field.alias or name: _below(hints[name]) for name, field in model.model_fields.items()}
    return {key: tree for key, tree in inner.items() if tree}


def _below(hint: object) -> _Tree | Names | None:
    """What a value of the type ``hint`` names, or where within it something is named."""
    if get_origin(hint) is Annotated:
        whole, *marks = get_args(hint)
        return next((mark for mark in marks if isinstance(mark, Names)), None) or _below(whole)
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return _tree(hint)
    inner = get_args(hint)[1:] if get_origin(hint) is dict else get_args(hint)  # the keys of a mapping are not values
    for found in map(_below, inner):
        if found:
            return {ANY: found} if get_origin(hint) in (tuple, list, dict) else found
    return None
