"""How much a text must shrink to stand in its box, by the measure of a font that is wider than the deck's."""

from functools import cache
from pathlib import Path

from PIL import ImageFont

from .layouts import Spot

_FONT = Path(__file__).resolve().parents[3] / "overrides" / "print" / "fonts" / "PlusJakartaSans_500Medium.ttf"
READS = (_FONT,)
_LEADING, _GAP = 1.2, 9.0  # lines, and points between paragraphs
STEPS = (100, 92, 85, 77, 70, 62, 55, 47, 40)


def scale(paragraphs: list[str], spot: Spot) -> int:
    """The largest of STEPS (percent) at which ``paragraphs`` fit ``spot``; the smallest when none does."""
    inset = 2 * (spot.inset or 0.02)
    width, height = ((spot.box[side] - inset) * 72 for side in (2, 3))
    if spot.bullet:
        width -= 36
    return next((step for step in STEPS if _height(paragraphs, spot.size * step / 100, width) <= height), STEPS[-1])


def _height(paragraphs: list[str], size: float, width: float) -> float:
    lines = sum(_lines(text, size, width) for text in paragraphs)
    return lines * size * _LEADING + len(paragraphs) * _GAP


def _lines(text: str, size: float, width: float) -> int:
    font, lines, line = _font(), 1, 0.0
    space = font.getlength(" ") * size / 100
    for word in text.split():
        length = font.getlength(word) * size / 100
        if line and line + space + length > width:
            lines, line = lines + 1, length
        else:
            line += (space if line else 0) + length
    return lines


@cache
def _font() -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(_FONT, 100)
