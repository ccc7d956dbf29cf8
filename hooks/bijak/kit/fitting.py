"""How much a text must shrink to stand in its box, by the measure of a font that is wider than the deck's."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import ImageFont
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.shapes.placeholder import LayoutPlaceholder
from pptx.slide import SlideMaster

_FONT = Path(__file__).resolve().parents[3] / "overrides" / "print" / "fonts" / "PlusJakartaSans_500Medium.ttf"
READS = (_FONT,)
_LEADING = 1.2  # of a single-spaced line
_POINT = 12700  # EMU
_TITLES = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)
STEPS = (100, 92, 85, 77, 70, 62, 55, 47, 40)


@dataclass(frozen=True)
class Box:
    """Room for text, in points: inside the insets, its letters' ``size``, ``gap`` before a paragraph; ``leading`` is in sizes."""

    width: float
    height: float
    size: float
    gap: float
    leading: float


def box(placeholder: LayoutPlaceholder, master: SlideMaster) -> Box:
    """The box of a layout's placeholder as office programs show it; what it leaves open is its ``master``'s."""
    def styled(path: str, default: int) -> int:  # python-pptx has no names for what stands here
        kind = "title" if placeholder.placeholder_format.type in _TITLES else "body"
        own = placeholder.element.xpath(f"p:txBody/a:lstStyle/a:lvl1pPr/{path}")
        return int(next(iter([*own, *master.element.xpath(f"p:txStyles/p:{kind}Style/a:lvl1pPr/{path}")]), default))

    frame = placeholder.text_frame
    return Box(
        width=(placeholder.width - frame.margin_left - frame.margin_right - styled("@marL", 0)) / _POINT,
        height=(placeholder.height - frame.margin_top - frame.margin_bottom) / _POINT,
        size=styled("a:defRPr/@sz", 1800) / 100,
        gap=styled("a:spcBef/a:spcPts/@val", 0) / 100,
        leading=_LEADING * styled("a:lnSpc/a:spcPct/@val", 100_000) / 100_000)


def scale(paragraphs: list[str], box: Box) -> int:
    """The largest of STEPS (percent) at which ``paragraphs`` fit ``box``; the smallest when none does."""
    return next((step for step in STEPS if _height(paragraphs, box, step / 100) <= box.height), STEPS[-1])


def _height(paragraphs: list[str], box: Box, share: float) -> float:
    lines = sum(_lines(text, box.size * share, box.width) for text in paragraphs)
    return lines * box.size * share * box.leading + len(paragraphs) * box.gap


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
