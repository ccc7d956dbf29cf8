"""Each answer has a sign of its own wherever answers are shown: on pages, on paper, on slides."""

import re
from itertools import combinations
from typing import get_args

import pytest
from bijak.guide.rules.checklists import FITTING
from bijak.guide.rules.editorial import UNLIKE
from bijak.kit.layouts import TEMPLATE
from bijak.records.schema.answer import Verdict
from conftest import ROOT
from lxml import etree
from pptx import Presentation

VERDICTS = get_args(Verdict)
each_verdict = pytest.mark.parametrize("verdict", VERDICTS)


def drawing(verdict: str) -> str:
    sprite = (ROOT / "overrides" / "partials" / "sprite.html").read_text(encoding="utf-8")
    return re.search(rf'<symbol id="i-{verdict}"[^>]*>(.*?)</symbol>', sprite, re.S)[1]


def outline(verdict: str) -> bytes:
    """The forms of its sign on the slides' layout, without their colours."""
    layout = Presentation(TEMPLATE).slide_layouts.get_by_name(f"answer-{verdict}")
    return b"".join(etree.tostring(form) for shape in layout.shapes if not shape.is_placeholder
                    for form in shape.element.iter("{*}prstGeom", "{*}custGeom"))


@each_verdict
def test_pages_paper_and_slides_have_its_sign(verdict):
    css = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs" / "assets" / "css").glob("*/*.css"))
    paper = (ROOT / "overrides" / "print" / "kit.typ").read_text(encoding="utf-8")
    assert drawing(verdict)
    assert all(f".{part}--{verdict}" in css for part in ("verdict", "answer", "card"))
    assert re.search(rf"^  {verdict}: \(sign: ", paper, re.M)
    assert f'"{verdict}"' in (ROOT / "overrides" / "print" / "votes.typ").read_text(encoding="utf-8")
    assert outline(verdict) and verdict in FITTING and verdict in UNLIKE


def test_no_two_signs_share_a_shape():
    """Colour comes last: in black and white the outline and the mark within it must tell the answers apart."""
    assert all(drawing(one) != drawing(other) for one, other in combinations(VERDICTS, 2))
    assert len({outline(verdict) for verdict in VERDICTS}) == len(VERDICTS)
