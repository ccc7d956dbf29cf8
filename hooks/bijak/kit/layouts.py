"""What the deck's template must hold: overrides/office/paparan.pptx, which a designer changes in an office program.

Layouts are found by name, their placeholders by number; places, sizes and looks are the template's alone.
"""

from enum import IntEnum
from pathlib import Path
from typing import get_args
from zipfile import BadZipFile

import pptx
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.exc import PythonPptxError
from pptx.presentation import Presentation
from pptx.slide import SlideLayout

from ..press.typeset import PrintError
from ..records.schema.answer import Verdict

TEMPLATE = Path(__file__).resolve().parents[3] / "overrides" / "office" / "paparan.pptx"
READS = (TEMPLATE,)


class Slot(IntEnum):
    """A placeholder that the code fills, by its number in the format (``idx``), which office programs keep to themselves."""

    TITLE = 0
    TEXT = 1
    MORE = 13  # what a quotation or the right option means, the options of a quiz, the unit's name
    DO = 14
    AVOID = 15
    SOURCE = 16
    LOGO = 17
    CODE = 18


_ANSWER = {Slot.TITLE, Slot.TEXT, Slot.DO, Slot.AVOID, Slot.SOURCE}
LAYOUTS: dict[str, set[Slot]] = {
    "title": {Slot.TITLE, Slot.TEXT, Slot.MORE, Slot.LOGO},
    "list": {Slot.TITLE, Slot.TEXT},
    "question": {Slot.TITLE, Slot.TEXT},
    **{f"answer-{verdict}": _ANSWER for verdict in get_args(Verdict)},  # each with its sign
    "pair": {Slot.TITLE, Slot.DO, Slot.AVOID, Slot.SOURCE},
    "quote": {Slot.TITLE, Slot.TEXT, Slot.MORE},
    "quiz": {Slot.TITLE, Slot.TEXT, Slot.MORE},
    "key": {Slot.TITLE, Slot.TEXT, Slot.MORE, Slot.SOURCE},
    "close": {Slot.TITLE, Slot.TEXT, Slot.CODE},
}
"""The layouts by name, with the slots of each; every one has a footer and a slide number too."""
FOOT = (PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER)


def opened(template: Path) -> tuple[Presentation, dict[str, SlideLayout]]:
    """The presentation ``template``, which has no slides, and its layouts by name.

    Raises PrintError when it cannot be read, has slides, or lacks what LAYOUTS says.
    """
    shown = f"overrides/office/{template.name}"
    try:
        deck = pptx.Presentation(str(template))
    except (PythonPptxError, BadZipFile, KeyError, ValueError) as error:
        raise PrintError(f"{shown}: cannot be read as a PowerPoint file ({error}); save it as .pptx, or take it from the last "
                         "version that worked") from None
    layouts = {layout.name: layout for master in deck.slide_masters for layout in master.slide_layouts}
    if problems := [problem for name in LAYOUTS for problem in _missing(name, layouts.get(name))]:
        raise PrintError(f"{shown}: {'; '.join(problems)}. Take the file from the last version that worked, and change it without "
                         "deleting or renaming; save it with PowerPoint, since LibreOffice Impress drops layouts")
    if len(deck.slides):
        raise PrintError(f"{shown}: slides stand in it; delete them, since its layouts alone are used")
    return deck, {name: layouts[name] for name in LAYOUTS}


def _missing(name: str, layout: SlideLayout | None) -> list[str]:
    """What ``layout`` lacks that the code fills."""
    if layout is None:
        return [f'no layout "{name}"']
    found = [shape.placeholder_format for shape in list(layout.placeholders)]
    numbers, kinds = {one.idx for one in found}, {one.type for one in found}
    return [f'layout "{name}": no placeholder {slot.value} ({slot.name.lower()})' for slot in sorted(LAYOUTS[name] - numbers)] + [
        f'layout "{name}": no {kind.name.lower().replace("_", " ")}' for kind in FOOT if kind not in kinds]
