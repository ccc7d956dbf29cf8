"""A session's slides as a PowerPoint file, with real placeholders, speaker notes and alternative texts."""

import copy
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from pathlib import Path

import segno
from PIL import Image
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.enum.text import MSO_AUTO_SIZE
from pptx.oxml.ns import qn
from pptx.shapes.base import BaseShape
from pptx.shapes.placeholder import PicturePlaceholder, SlidePlaceholder
from pptx.slide import Slide as Drawn
from pptx.util import Emu

from ..language.timeline import coloured
from ..press.picture import slim
from ..press.typeset import typeset
from ..records.schema import Language
from ..session.slides import Kind, Slide
from .fitting import Box, box, scale
from .layouts import FOOT, TEMPLATE, Slot, opened
from .office import same_bytes, sign
from .papers import Frame

DRAWING = Path(__file__).resolve().parents[3] / "overrides" / "print" / "drawing.typ"
READS = (DRAWING,)
LAYOUT_OF: dict[Kind, str] = {
    "title": "title", "list": "list", "ask": "question", "question": "question", "pair": "pair", "quote": "quote", "quiz": "quiz",
    "key": "key", "steps": "list", "ticks": "list", "drawing": "list", "close": "close"}
"""The layout of each kind of slide; that of an answer hangs on its verdict."""

Paragraph = str | tuple[str, str]
"""The words of a paragraph; or its start, which is bold, and the rest."""


class Shown(Frame):
    """The slides of a session."""

    slides: list[Slide]


class Deck(Shown):
    """The slides of a session, and the interface words that stand on them, by key."""

    words: dict[str, str]


def deck(data: Deck) -> bytes:
    """The .pptx of ``data``. Raises PrintError when the template lacks what it must hold."""
    made, layouts = opened(TEMPLATE)
    boxes = {name: {shape.placeholder_format.idx: box(shape, layout.slide_master) for shape in list(layout.placeholders)}
             for name, layout in layouts.items()}
    for content in data["slides"]:
        name = layout_of(content)
        slide = made.slides.add_slide(layouts[name])
        _fill(slide, content, data, boxes[name])
        _foot(slide, data["foot"])
        slide.notes_slide.notes_text_frame.text = "\n".join(content["notes"])
    tag = Language(data["language"]).tag
    for slide in made.slides:
        for part in (slide, slide.notes_slide):
            for run in part.element.iter(qn("a:r"), qn("a:fld")):
                run.get_or_add_rPr().set("lang", tag)
            for end in part.element.iter(qn("a:endParaRPr")):
                end.set("lang", tag)
    sign(made.core_properties, data)
    target = BytesIO()
    made.save(target)
    return same_bytes(target.getvalue(), data)


def layout_of(content: Slide) -> str:
    """The name of the layout that shows ``content``."""
    return f"answer-{content['verdict']}" if content["kind"] == "answer" else LAYOUT_OF[content["kind"]]


def _fill(slide: Drawn, content: Slide, data: Deck, boxes: dict[int, Box]) -> None:
    texts: dict[int, Sequence[Paragraph]] = {Slot.TITLE: [content["title"]], **_texts(content, data["words"])}
    for shape in list(slide.placeholders):
        slot = shape.placeholder_format.idx
        if slot in texts:
            _write(shape, texts[slot], boxes[slot])
        elif slot == Slot.TEXT and content["kind"] == "drawing":
            _draw(slide, shape, content)
        elif slot == Slot.CODE:
            _add_code(shape, data["code"]["address"], data["words"]["slide.code"])
        elif slot == Slot.LOGO:
            _describe(shape, data["words"]["slide.logo"])
        else:
            shape.element.getparent().remove(shape.element)


def _add_code(placeholder: PicturePlaceholder, address: str, name: str) -> None:
    """The QR code of ``address`` in its placeholder: a square, whatever the form of the placeholder, and never cropped."""
    picture = BytesIO()
    segno.make_qr(address, error="m").save(picture, kind="png", scale=12, border=4)
    picture.seek(0)
    left, top, side = placeholder.left, placeholder.top, min(placeholder.width, placeholder.height)
    shape = placeholder.insert_picture(picture)  # type: ignore[no-untyped-call]  # python-pptx leaves it without types
    shape.crop_left = shape.crop_right = shape.crop_top = shape.crop_bottom = 0
    shape.left, shape.top, shape.width, shape.height = left, top, side, side
    _describe(shape, name)


def _draw(slide: Drawn, placeholder: SlidePlaceholder, content: Slide) -> None:
    """The drawing of ``content`` as a picture in the room of the placeholder, which goes; PowerPoint takes no SVG alone."""
    png, = typeset(DRAWING, {"drawing": coloured(content["drawing"])}, date(1980, 1, 1), ppi=180)
    with Image.open(BytesIO(png)) as picture:
        share = min(placeholder.width / picture.width, placeholder.height / picture.height)
        width, height = Emu(int(picture.width * share)), Emu(int(picture.height * share))
    left, top = placeholder.left, Emu(placeholder.top + (placeholder.height - height) // 2)
    placeholder.element.getparent().remove(placeholder.element)
    _describe(slide.shapes.add_picture(BytesIO(slim(png)), left, top, width, height), content["told"])


def _describe(shape: BaseShape, text: str) -> None:
    """The alternative text, for which python-pptx has no name."""
    shape.element.xpath(".//p:cNvPr")[0].set("descr", text)


def _texts(content: Slide, words: dict[str, str]) -> dict[int, Sequence[Paragraph]]:
    """The paragraphs that stand in each slot beside the title."""
    do, avoid = words["scenario.do"], words["scenario.avoid"]
    pair: dict[int, Sequence[Paragraph]] = {
        Slot.DO: [(f"✓ {do}", ""), content["do"]], Slot.AVOID: [(f"✕ {avoid}", ""), content["avoid"]]} if "do" in content else {}
    source: dict[int, Sequence[Paragraph]] = {Slot.SOURCE: [content["source"]]} if content.get("source") else {}
    match content["kind"]:
        case "title":
            return {Slot.TEXT: [content["subtitle"]], Slot.MORE: [words["slide.unit"]]}
        case "answer":
            return {Slot.TEXT: [content["text"]], **pair, **source}
        case "pair":
            return {**pair, **source}
        case "quote":
            return {Slot.TEXT: [content["text"]], Slot.MORE: [content["plain"]]}
        case "quiz":
            return {Slot.TEXT: [content["text"]], Slot.MORE: content["lines"]}
        case "key":
            return {Slot.TEXT: [content["text"]], Slot.MORE: [content["plain"]], **source}
        case "ticks":
            return {Slot.TEXT: [(f"{tick['title']}:", f" {tick['text']}") for tick in content["ticks"]]}
        case "drawing":
            return {}
        case "close":
            return {Slot.TEXT: [*content["lines"], (content["address"], "")]}
        case "ask" | "question":
            return {Slot.TEXT: [content["text"]]}
    return {Slot.TEXT: content["lines"]}


def _write(shape: SlidePlaceholder, paragraphs: Sequence[Paragraph], room: Box) -> None:
    """Paragraphs into a placeholder, shrunk as PowerPoint would when they do not fit."""
    frame = shape.text_frame
    frame.clear()
    for number, text in enumerate(paragraphs):
        if number:
            frame.add_paragraph()
        paragraph = frame.paragraphs[-1]
        bold, rest = text if isinstance(text, tuple) else ("", text)
        for words, strong in ((bold, True), (rest, None)):
            if words:
                run = paragraph.add_run()
                run.text, run.font.bold = words, strong
    frame.auto_size = MSO_AUTO_SIZE.TEXT_TO_FIT_SHAPE
    percent = scale(["".join(text) if isinstance(text, tuple) else text for text in paragraphs], room)
    if percent < 100:
        for fit in shape.element.iter(qn("a:normAutofit")):
            fit.set("fontScale", str(percent * 1000))
            fit.set("lnSpcReduction", "10000")


def _foot(slide: Drawn, text: str) -> None:
    """Footer and slide number, which python-pptx leaves on the layout."""
    for shape in list(slide.slide_layout.placeholders):
        if shape.placeholder_format.type in FOOT:
            own = copy.deepcopy(shape.element)
            own.spPr.clear()
            slide.shapes.element.append(own)
    for shape in slide.placeholders:
        if shape.placeholder_format.type == PP_PLACEHOLDER.FOOTER:
            shape.text_frame.text = text
    for number, shape in enumerate(slide.shapes.element.iter(qn("p:cNvPr")), 2):
        shape.set("id", str(number))
