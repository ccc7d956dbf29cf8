"""Timelines: everything that a record says is drawn, within its room, in page colours or in its own."""

import re
import xml.etree.ElementTree as ElementTree

import pytest
from bijak.language.base_url import BaseUrl
from bijak.language.localization import Localization
from bijak.language.timeline import FORMS, SHAPES, coloured, drawing
from bijak.records.schema import LANGUAGES
from bijak.records.tokens import tokens
from PIL import ImageFont
from site_build import ROOT

SVG = "{http://www.w3.org/2000/svg}"
FONTS = {"timeline__title": "700Bold", "timeline__text": "400Regular"}
every_drawing = pytest.mark.parametrize("form", FORMS)


def timelines(guide):
    return guide.matrix.timeline, guide.sanctions.timeline


def drawn(guide, language, timeline, form) -> ElementTree.Element:
    return ElementTree.fromstring(drawing(Localization(guide, language, BaseUrl.at("https://x.example/")), timeline, form))


@every_drawing
def test_every_step_is_drawn_in_its_order_with_all_its_words(guide, form):
    for language in LANGUAGES:
        local = Localization(guide, language, BaseUrl.at("https://x.example/"))
        for timeline in timelines(guide):
            steps = drawn(guide, language, timeline, form).findall(f"{SVG}g")
            assert [step.get("data-step") for step in steps] == [step.id for step in timeline.steps]
            for step, wanted in zip(steps, timeline.steps, strict=True):
                title, text = (" ".join(span.text for span in one.iter(f"{SVG}tspan")) for one in step.findall(f"{SVG}text"))
                assert (title, text) == (local.text(wanted.title), local.text(wanted.text))


@every_drawing
def test_nothing_leaves_the_drawing(guide, form):
    for language in LANGUAGES:
        for timeline in timelines(guide):
            picture = drawn(guide, language, timeline, form)
            *_, width, height = map(int, picture.get("viewBox").split())
            assert width == SHAPES[form].width
            column = width / len(timeline.steps) if form == "wide" else width
            for text in picture.iter(f"{SVG}text"):
                name = f"AtkinsonHyperlegibleNext_{FONTS[text.get('class')]}.ttf"
                font = ImageFont.truetype(ROOT / "overrides" / "print" / "fonts" / name, int(text.get("font-size")))
                for span in text.iter(f"{SVG}tspan"):
                    left, right = float(span.get("x")), float(span.get("x")) + font.getlength(span.text)
                    assert left >= 0 and right <= width and float(span.get("y")) <= height, span.text
                    assert form == "upright" or right <= left + column, span.text


def test_it_is_one_picture_for_a_screen_reader(guide):
    for language in LANGUAGES:
        for timeline in timelines(guide):
            picture = drawn(guide, language, timeline, "wide")
            assert picture.get("role") == "img" and picture.get("aria-label").startswith(timeline.title[language])


def test_its_own_colours_come_only_where_no_style_sheet_is(guide):
    local = Localization(guide, LANGUAGES[0], BaseUrl.at("https://x.example/"))
    plain = drawing(local, guide.matrix.timeline, "wide")
    assert "style" not in plain and "fill=" not in plain  # a page's security policy refuses styles in itself
    colours = set(re.findall(r"#[0-9a-f]{6}", coloured(plain)))
    assert colours and colours <= set(tokens()["light"].values())
