"""A timeline drawn as SVG: upright for a phone and a small page, wide for a screen and a slide."""

from collections.abc import Sequence
from functools import cache
from html import escape
from pathlib import Path
from typing import Literal, NamedTuple

from PIL import ImageFont

from ..records.schema import Timeline
from ..records.tokens import tokens
from .localization import Localization

FONTS = Path(__file__).resolve().parents[3] / "overrides" / "print" / "fonts"
REGULAR, BOLD = (FONTS / f"AtkinsonHyperlegibleNext_{weight}.ttf" for weight in ("400Regular", "700Bold"))
READS = (REGULAR, BOLD)

Form = Literal["upright", "wide"]
FORMS: tuple[Form, ...] = ("upright", "wide")
SPARE = 1.06
"""Room for a reader's own letters, which may run a little wider than those that lines are measured with."""


class _Shape(NamedTuple):
    """Sizes in units of the drawing."""

    width: int
    title: int
    text: int


SHAPES: dict[Form, _Shape] = {"upright": _Shape(320, 16, 14), "wide": _Shape(720, 14, 13)}
RADIUS, EDGE, GUTTER, LINE = 8, 11, 36, 1.3  # a dot with its outline keeps within EDGE


class _Point(NamedTuple):
    """A point of the line in one language."""

    id: str
    title: str
    text: str


def drawing(local: Localization, timeline: Timeline, form: Form) -> str:
    """The SVG of ``timeline``, with its title as name and its summary as description.

    Its colours come from the page's style sheet; ``coloured`` is for a drawing that stands elsewhere.
    """
    shape = SHAPES[form]
    points = [_Point(step.id, local.text(step.title), local.text(step.text)) for step in timeline.steps]
    marks, height = (_upright if form == "upright" else _wide)(points, shape)
    return "".join((
        f'<svg xmlns="http://www.w3.org/2000/svg" class="timeline timeline--{form}" viewBox="0 0 {shape.width} {height}" role="img" ',
        f'aria-label="{escape(local.text(timeline.title))}. {escape(local.text(timeline.summary))}">', *marks, "</svg>"))


def coloured(svg: str) -> str:
    """The drawing ``svg`` with the colours of the light scheme in itself, for paper and slides."""
    return svg.replace(">", ">" + _style(), 1)


def _upright(points: Sequence[_Point], shape: _Shape) -> tuple[list[str], int]:
    room, top, marks, dots = shape.width - GUTTER, 0, [], []
    for point in points:
        words, used = _words(point, shape, GUTTER, top, room)
        dots.append(top + EDGE)
        marks.append(_step(point, EDGE, dots[-1], words))
        top += used + 16
    line = f'<path class="timeline__line" d="M{EDGE} {dots[0]}V{dots[-1]}"/>'
    return [line, *marks], top - 10


def _wide(points: Sequence[_Point], shape: _Shape) -> tuple[list[str], int]:
    column = shape.width // len(points)
    marks, deepest = [], 0
    for number, point in enumerate(points):
        words, used = _words(point, shape, number * column, 2 * EDGE + 6, column - 14)
        marks.append(_step(point, number * column + EDGE, EDGE, words))
        deepest = max(deepest, used)
    line = f'<path class="timeline__line" d="M{EDGE} {EDGE}H{shape.width - 2}"/>'
    return [line, *marks], 2 * EDGE + 6 + deepest + 4


def _step(point: _Point, across: int, down: int, words: str) -> str:
    return (f'<g class="timeline__step" data-step="{point.id}"><circle class="timeline__dot" cx="{across}" cy="{down}" r="{RADIUS}"/>'
            f"{words}</g>")


def _words(point: _Point, shape: _Shape, left: int, top: int, room: int) -> tuple[str, int]:
    """The words of a point as lines of text within ``room``, and the height that they take."""
    made, used = [], 0
    for kind, font, size, text in (("title", BOLD, shape.title, point.title), ("text", REGULAR, shape.text, point.text)):
        step = round(size * LINE)
        lines = _broken(text, font, size, room)
        spans = "".join(f'<tspan x="{left}" y="{top + used + size + step * row}">{escape(line)}</tspan>' for row, line in enumerate(lines))
        made.append(f'<text class="timeline__{kind}" font-size="{size}">{spans}</text>')
        used += step * len(lines) + 1
    return "".join(made), used


def _broken(text: str, font: Path, size: int, room: int) -> list[str]:
    """``text`` in lines that are no wider than ``room``; a word that is wider stands alone."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and _font(font, size).getlength(longer) * SPARE <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


@cache
def _font(path: Path, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)


def _style() -> str:
    light = tokens()["light"]
    return (f"<style>.timeline__line{{fill:none;stroke:{light['teal']};stroke-width:3}}"
            f".timeline__dot{{fill:{light['paper']};stroke:{light['teal']};stroke-width:4}}"
            f"text{{font-family:'Atkinson Hyperlegible Next';fill:{light['ink']}}}"
            f".timeline__title{{font-weight:700;fill:{light['deep']}}}</style>")
