"""The mark and the signs of the answers as shapes of a slide, with alternative texts."""

import math

from pptx.enum.dml import MSO_LINE_DASH_STYLE, MSO_THEME_COLOR
from pptx.enum.shapes import MSO_SHAPE
from pptx.shapes.base import BaseShape
from pptx.slide import Slide
from pptx.util import Length, Pt

_LINE = {"hati-hati": MSO_THEME_COLOR.ACCENT_4, "sebaiknya-jangan": MSO_THEME_COLOR.ACCENT_3,
         "jangan": MSO_THEME_COLOR.ACCENT_3, "belum-jelas": MSO_THEME_COLOR.ACCENT_5}
_SHAPE = {"boleh": MSO_SHAPE.OVAL, "hati-hati": MSO_SHAPE.ISOSCELES_TRIANGLE, "sebaiknya-jangan": MSO_SHAPE.FLOWCHART_MERGE,
          "jangan": MSO_SHAPE.OCTAGON, "belum-jelas": MSO_SHAPE.DIAMOND}
_STROKES = {
    "boleh": (((.29, .52), (.43, .66), (.71, .37)),),
    "jangan": (((.35, .35), (.65, .65)), ((.65, .35), (.35, .65))),
    "hati-hati": (((.5, .42), (.5, .66)), ((.5, .76), (.5, .79))),
    "sebaiknya-jangan": (((.34, .32), (.66, .32)),),
    "belum-jelas": (((.4, .4), (.44, .32), (.55, .31), (.6, .39), (.56, .47), (.5, .52), (.5, .58)), ((.5, .68), (.5, .7))),
}


def add_verdict(slide: Slide, verdict: str, left: Length, top: Length, size: Length, name: str) -> None:
    """The sign of an answer: filled circle and tick, triangle, triangle on its tip, octagon and cross, or dashed
    diamond."""
    shape = slide.shapes.add_shape(_SHAPE[verdict], left, top, size, size)
    _describe(shape, name)
    if verdict == "boleh":
        shape.fill.solid()
        shape.fill.fore_color.theme_color = MSO_THEME_COLOR.ACCENT_1
        shape.line.fill.background()
    else:
        shape.fill.solid()
        shape.fill.fore_color.theme_color = MSO_THEME_COLOR.BACKGROUND_1
        shape.line.color.theme_color, shape.line.width = _LINE[verdict], Pt(4)
        if verdict == "belum-jelas":
            shape.line.dash_style = MSO_LINE_DASH_STYLE.DASH
    for stroke in _STROKES[verdict]:
        _stroke(slide, [(left + x * size, top + y * size) for x, y in stroke], verdict)


def _stroke(slide: Slide, points: list[tuple[float, float]], verdict: str) -> None:
    builder = slide.shapes.build_freeform(int(points[0][0]), int(points[0][1]))
    builder.add_line_segments([(int(x), int(y)) for x, y in points[1:]], close=False)
    line = builder.convert_to_shape()
    _describe(line, "")
    line.fill.background()
    line.line.width = Pt(5)
    line.line.color.theme_color = MSO_THEME_COLOR.BACKGROUND_1 if verdict == "boleh" else _LINE[verdict]


def add_mark(slide: Slide, left: int, top: int, size: int, name: str) -> None:
    """Four speech bubbles whose tails meet: the kawung figure."""
    for across in (0, 1):
        for down in (0, 1):
            petal = slide.shapes.build_freeform(*_petal(left, top, size, across, down)[0])
            petal.add_line_segments(_petal(left, top, size, across, down)[1:], close=True)
            shape = petal.convert_to_shape()
            _describe(shape, name if not across and not down else "")
            shape.fill.solid()
            shape.fill.fore_color.theme_color = MSO_THEME_COLOR.BACKGROUND_1 if across or down else MSO_THEME_COLOR.ACCENT_2
            shape.line.fill.background()


def _petal(left: int, top: int, size: int, across: int, down: int) -> list[tuple[int, int]]:
    """A circle of radius 22 about (22, 22) in a square of 96 units, with a corner at (44, 44); turned to its place."""
    unit = size / 96
    points = [(22 + 22 * math.cos(angle), 22 + 22 * math.sin(angle)) for angle in
              (math.radians(90 + 270 * step / 40) for step in range(41))]
    points.append((44, 44))
    turned = [(96 - x if across else x, 96 - y if down else y) for x, y in points]
    return [(int(left + x * unit), int(top + y * unit)) for x, y in turned]


def _describe(shape: BaseShape, text: str) -> None:
    """The alternative text; shapes without one are marked as decoration."""
    properties = shape._element._nvXxPr.cNvPr
    properties.set("descr", text)
    if not text:
        properties.set("title", "")
