"""Values against the models, with every shape error at its line and in plain words."""

import difflib
from typing import TypeVar, get_origin

from babel import Locale
from pydantic import BaseModel, RootModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from .problems import Problem
from .schema.text import LANGUAGES, PATTERNS
from .source import KeyPath, Source

Model = TypeVar("Model", bound=BaseModel)


def validate(source: Source, model: type[Model]) -> tuple[Model | None, list[Problem]]:
    """The record in ``source`` as ``model``, or None with all of its shape errors."""
    if not isinstance(source.value, dict):
        return None, [source.problem((), f"is {_name(source.value)}; a record is a list of 'key: value' lines")]
    try:
        return model.model_validate(source.value), []
    except ValidationError as error:
        return None, [_problem(source, model, item) for item in _own(error.errors(include_url=False))]


def _own(errors: list[ErrorDetails]) -> list[ErrorDetails]:
    """``errors`` without those that only follow from another: a list counts as too short when an entry is at fault."""
    paths = [item["loc"] for item in errors]
    return [item for item in errors if item["type"] != "too_short"
            or not any(len(path) > len(item["loc"]) and path[:len(item["loc"])] == item["loc"] for path in paths)]


def _problem(source: Source, model: type[BaseModel], error: ErrorDetails) -> Problem:
    path = tuple(part for part in error["loc"] if part != "[key]")
    if error["type"] == "extra_forbidden":
        return source.problem(path, _unknown_key(model, path), _dotted(path[:-1]))
    if error["type"] == "missing":
        return source.problem(path[:-1], f'"{path[-1]}" is missing; {_purpose(model, path)}', _dotted(path[:-1]))
    return source.problem(path, _message(error))


def _dotted(path: KeyPath) -> str:
    return ".".join(str(part + 1) if isinstance(part, int) else str(part) for part in path)


def _message(error: ErrorDetails) -> str:
    value, context = error["input"], error.get("ctx", {})
    match error["type"]:
        case "literal_error":
            return _refused(value, f"one of {context['expected'].replace(' or ', ', ').replace(chr(39), '')}")
        case "string_pattern_mismatch":
            return f"'{value}' is not {PATTERNS.get(context['pattern'], context['pattern'])}"
        case "string_type":
            return f"is {_name(value)}; write text"
        case "value_error":
            return str(context["error"])
        case "too_short":
            return f"has {context['actual_length']} entries; at least {context['min_length']} are needed"
        case "too_long":
            return f"has more than {context['max_length']} entries; at most that many are allowed"
        case "tuple_type" | "list_type":
            return f"is {_name(value)}; write a list, each entry on a line that begins with '- '"
        case "model_type" | "dict_type" | "model_attributes_type":
            return f"is {_name(value)}; write 'key: value' lines below it"
        case kind if kind.startswith("date"):
            return _refused(value, "a date") + "; write year-month-day, such as 2018-05-21"
        case kind if kind.startswith("int"):
            return _refused(value, "a whole number")
        case kind if kind.startswith("bool"):
            return _refused(value, "true or false")
    return error["msg"][0].lower() + error["msg"][1:]


def _refused(value: object, wanted: str) -> str:
    return f"'{value}' is not {wanted}" if isinstance(value, str) else f"is {_name(value)}, not {wanted}"


def _name(value: object) -> str:
    return {dict: "a mapping", list: "a list", str: "text", type(None): "empty"}.get(type(value), "a value")


def _model_at(model: type[BaseModel], path: KeyPath) -> type[BaseModel] | None:
    """The model that owns the key at the end of ``path``."""
    current: type[BaseModel] | None = model
    mapping = False
    for part in path[:-1]:
        if current is None:
            return None
        if mapping:  # a key of the writer's own, such as a stage: its value is already current
            mapping = False
        elif isinstance(part, str) and issubclass(current, RootModel):
            current = _inner(current.model_fields["root"].annotation)
        elif isinstance(part, str):
            field = _field(current, part)
            mapping = field is not None and get_origin(field.annotation) is dict
            current = _inner(field.annotation) if field else None
    return current


def _keys(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """The fields of ``model`` by the keys that a file uses (``from`` is a word of Python's, so its field has another name)."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def _field(model: type[BaseModel] | None, key: str | int) -> FieldInfo | None:
    return _keys(model).get(key) if model and isinstance(key, str) else None


def _inner(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for arg in getattr(annotation, "__args__", ()) if (found := _inner(arg))), None)


def _unknown_key(model: type[BaseModel], path: KeyPath) -> str:
    owner = _model_at(model, path)
    known = list(_keys(owner)) if owner else []
    near = difflib.get_close_matches(str(path[-1]), known, 1, 0.6)
    hint = f'did you mean "{near[0]}"?' if near else f"allowed are {', '.join(known)}"
    return f'unknown key "{path[-1]}"; {hint}'


def _purpose(model: type[BaseModel], path: KeyPath) -> str:
    owner = _model_at(model, path)
    field = _field(owner, path[-1])
    if owner and owner.__name__ == "Bilingual":
        names = [f"{Locale(language).english_name} ({language})" for language in LANGUAGES]
        return f"every text needs {', '.join(names[:-1])} and {names[-1]}"
    return field.description if field and field.description else "add it"
