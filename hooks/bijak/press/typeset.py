"""Typst templates and data to PDF or PNG. Any warning stops the work: what is printed cannot be taken back."""

import json
from calendar import timegm
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Literal, cast

import typst

_PANIC = "panicked with: "

Data = Mapping[str, object]
"""What a template or maker gets; a template gets it as JSON."""
Standard = Literal["ua-1", "a-2a"]
READABLE: tuple[Standard, ...] = ("ua-1", "a-2a")
"""The standards of files that are read on screen: tagged, with a language and a title."""


class PrintError(Exception):
    """Something cannot be printed as it stands; the message names the record or template, and what to do."""


def typeset(template: Path, data: Data, on: date, *, standards: tuple[Standard, ...] = (), ppi: int | None = None,
            root: Path | None = None) -> list[bytes]:
    """``template`` filled with ``data``: one PDF, or with ``ppi`` (pixels an inch) one PNG a page.

    Fonts come from the folder ``fonts`` beside the template and nowhere else. ``on`` is the date in the file. ``root`` is
    the folder that the template may read from (its own, if not given). Raises PrintError.
    """
    output_format = {"format": "png", "ppi": ppi} if ppi else {"format": "pdf", "pdf_standards": list(standards)}
    try:
        made, warnings = _compiler(template, root or template.parent, data).compile_with_warnings(
            timestamp=timegm(on.timetuple()), **output_format)
    except typst.TypstError as error:
        raise PrintError(_told(template, error)) from None
    if warnings:
        raise PrintError("\n".join(_told(template, warning) for warning in warnings))
    return made if isinstance(made, list) else [cast(bytes, made)]  # None is for a compiler that writes a file itself


def marks(template: Path, data: Data, label: str, root: Path | None = None) -> list[Any]:
    """The values that ``template`` left as ``metadata(…) <label>``, in order."""
    found: list[Any] = json.loads(_compiler(template, root or template.parent, data).query(f"<{label}>", field="value"))
    return found


def _compiler(template: Path, root: Path, data: Data) -> typst.Compiler:
    return typst.Compiler(str(template), root=str(root), font_paths=_fonts(template.parent / "fonts"),
                          ignore_system_fonts=True, sys_inputs={"data": json.dumps(data, ensure_ascii=False)})


@cache
def _fonts(folder: Path) -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)])


def _told(template: Path, diagnostic: typst.TypstError | typst.TypstWarning) -> str:
    """A diagnostic for people: a template's own message as it is, Typst's with the template's name and a hint."""
    if diagnostic.message.startswith(_PANIC):
        return diagnostic.message.removeprefix(_PANIC)
    return "; ".join([f"overrides/print/{template.name}: {diagnostic.message}", *diagnostic.hints])
