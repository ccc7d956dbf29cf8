"""A session's slides as a PowerPoint file, with real placeholders, speaker notes and alternative texts."""

import copy
from collections.abc import Sequence
from io import BytesIO

import segno
from pptx.oxml.ns import qn
from pptx.slide import Slide as Drawn
from pptx.text.text import TextFrame
from pptx.util import Inches

from ..records.schema import Language
from ..session.slides import Kind, Slide
from .fitting import scale
from .layouts import LAYOUTS, Spot, master
from .office import same_bytes
from .papers import Frame
from .signs import add_mark, add_verdict

LAYOUT_OF: dict[Kind, str] = {
    "title": "title", "list": "list", "ask": "question", "question": "question", "answer": "answer", "pair": "pair",
    "quote": "quote", "quiz": "quiz", "key": "key", "steps": "list", "ticks": "list", "close": "list"}

Paragraph = str | tuple[str, str]
"""The words of a paragraph; or its start, which is bold, and the rest."""


class Shown(Frame):
    """The slides of a session."""

    slides: list[Slide]


class Deck(Shown):
    """The slides of a session, and the interface words that stand on them, by key."""

    words: dict[str, str]


def deck(data: Deck) -> bytes:
    """The .pptx of ``data``."""
    made = master()
    layouts = {layout.name: layout for layout in made.slide_layouts}
    for content in data["slides"]:
        slide = made.slides.add_slide(layouts[LAYOUT_OF[content["kind"]]])
        _fill(slide, content, data)
        _foot(slide, data)
        slide.notes_slide.notes_text_frame.text = "\n".join(content["notes"])
    tag = Language(data["language"]).tag
    for slide in made.slides:
        for part in (slide, slide.notes_slide):
            for run in part._element.iter(qn("a:r"), qn("a:fld")):
                run.get_or_add_rPr().set("lang", tag)
            for end in part._element.iter(qn("a:endParaRPr")):
                end.set("lang", tag)
    target = BytesIO()
    made.save(target)
    return same_bytes(target.getvalue(), data)


def _fill(slide: Drawn, content: Slide, data: Deck) -> None:
    title = slide.shapes.title
    assert title is not None  # every layout has one
    title.text_frame.text = content["title"]
    spots = {spot.index: spot for spot in LAYOUTS[LAYOUT_OF[content["kind"]]]}
    texts = _texts(content, data["words"])
    for shape in list(slide.placeholders):
        index = shape.placeholder_format.idx
        if index in texts:
            _write(shape.text_frame, texts[index], spots[index])
        elif index and spots[index].kind == "body":
            shape._element.getparent().remove(shape._element)
        elif spots[index].kind == "pic":
            shape._element._nvXxPr.cNvPr.set("descr", data["words"]["slide.logo"])
    _write(title.text_frame, [content["title"]], spots[0])
    if content["kind"] == "title":
        add_mark(slide, Inches(0.9), Inches(0.8), Inches(1.1), data["words"]["slide.mark"])
    if content["kind"] == "close":
        _add_code(slide, data["code"]["address"], data["words"]["slide.code"])
    if content["kind"] == "answer":
        add_verdict(slide, content["verdict"], Inches(0.7), Inches(0.5), Inches(0.85), content["title"])


def _add_code(slide: Drawn, address: str, name: str) -> None:
    picture = BytesIO()
    segno.make_qr(address, error="m").save(picture, kind="png", scale=12, border=4)
    picture.seek(0)
    shape = slide.shapes.add_picture(picture, Inches(9.4), Inches(2.9), Inches(3.2))
    shape._element._nvXxPr.cNvPr.set("descr", name)


def _texts(content: Slide, words: dict[str, str]) -> dict[int, Sequence[Paragraph]]:
    """The paragraphs that stand in each placeholder, by index."""
    do, avoid = words["scenario.do"], words["scenario.avoid"]
    pair: dict[int, Sequence[Paragraph]] = {
        14: [(f"✓ {do}", ""), content["do"]], 15: [(f"✕ {avoid}", ""), content["avoid"]]} if "do" in content else {}
    source = {16: [content["source"]]} if content.get("source") else {}
    match content["kind"]:
        case "title":
            return {1: [content["subtitle"]], 13: [words["slide.unit"]]}
        case "answer":
            return {1: [content["text"]], **pair, **source}
        case "pair":
            return {**pair, **source}
        case "quote":
            return {1: [content["text"]], 13: [content["plain"]]}
        case "quiz":
            return {1: [content["text"]], 13: content["lines"]}
        case "key":
            return {1: [content["text"]], 13: [content["plain"]], **source}
        case "ticks":
            return {1: [(f"{tick['title']}:", f" {tick['text']}") for tick in content["ticks"]]}
        case "close":
            return {1: [*content["lines"], (content["address"], "")]}
        case "ask" | "question":
            return {1: [content["text"]]}
    return {1: content["lines"]}


def _write(frame: TextFrame, paragraphs: Sequence[Paragraph], spot: Spot) -> None:
    """Paragraphs into a placeholder, shrunk as PowerPoint would when they do not fit."""
    frame.clear()  # type: ignore[no-untyped-call]  # python-pptx leaves it without types
    for number, text in enumerate(paragraphs):
        if number:
            frame.add_paragraph()  # type: ignore[no-untyped-call]  # python-pptx leaves it without types
        paragraph = frame.paragraphs[-1]
        bold, rest = text if isinstance(text, tuple) else ("", text)
        for words, strong in ((bold, True), (rest, None)):
            if words:
                run = paragraph.add_run()
                run.text, run.font.bold = words, strong
    body = frame._txBody.find(qn("a:bodyPr"))
    for child in list(body):
        body.remove(child)
    fit = body.makeelement(qn("a:normAutofit"), {})
    percent = scale(["".join(text) if isinstance(text, tuple) else text for text in paragraphs], spot)
    if percent < 100:
        fit.set("fontScale", str(percent * 1000))
        fit.set("lnSpcReduction", "10000")
    body.append(fit)


def _foot(slide: Drawn, data: Deck) -> None:
    """Footer and slide number, which python-pptx leaves on the layout."""
    for shape in list(slide.slide_layout.placeholders):
        kind = shape._element.find(".//" + qn("p:ph")).get("type")
        if kind in ("ftr", "sldNum"):
            own = copy.deepcopy(shape._element)
            own.spPr.clear()
            slide.shapes._spTree.append(own)
            if kind == "ftr":
                own.find(".//" + qn("a:t")).text = data["foot"]
    for number, shape in enumerate(slide.shapes._spTree.iter(qn("p:cNvPr")), 2):
        shape.set("id", str(number))
