"""The doors of the menu, what tells where a page stands, and the way to it."""

from itertools import chain

import pytest
import yaml
from bijak.site.doors import Doors
from bijak.site.pages import pages
from bijak.site.render import Renderer
from conftest import ROOT

NAV = ["index.md", {"jawaban": ["situasi/index.md", "topik/index.md"]}, {"periksa": ["periksa/index.md", "periksa/cepat.md"]},
       {"terlanjur": ["terlanjur/index.md"]}, {"tentang": ["tentang/index.md", "tentang/sumber.md"]}]
RECORD = "situasi/membuka-rahasia.md"
FLOW = "terlanjur/telanjur-membagikan.md"


@pytest.fixture
def signs(tiny):
    within = {uri: page.within for uri, page in pages(tiny).items()}
    return Renderer(tiny, ROOT / "overrides" / "pages").signs(Doors.of(NAV), within, "en")


def test_menu_has_every_door_but_the_last(signs):
    menu = signs.menu(RECORD)
    assert [door.label for door in menu] == ["(en nav.door.jawaban)", "(en nav.door.periksa)", "(en nav.door.terlanjur)"]
    assert [(one.label, one.address, one.about) for one in menu[1].behind] == [
        ("(en nav.item.periksa)", "en/periksa/", "(en nav.about.periksa)"), ("(en nav.item.cepat)", "en/periksa/cepat/", "(en nav.about.cepat)")]
    assert (menu[2].address, menu[2].behind) == ("en/terlanjur/", ())


@pytest.mark.parametrize("uri, door, behind", [
    (RECORD, "true", ["true", ""]), ("situasi/index.md", "true", ["page", ""]), ("topik/unggahan.md", "true", ["", "true"]),
    ("tentang/sumber.md", "", ["", ""]), ("", "", ["", ""]),
])
def test_a_page_and_its_door_are_marked(signs, uri, door, behind):
    first = signs.menu(uri)[0]
    assert (first.current, [one.current for one in first.behind]) == (door, behind)


@pytest.mark.parametrize("uri, current", [("terlanjur/index.md", "page"), (FLOW, "true"), (RECORD, "")])
def test_a_door_with_one_page_is_marked_like_it(signs, uri, current):
    assert signs.menu(uri)[2].current == current


HOME = ("(en nav.item.home)", "en/")


@pytest.mark.parametrize("uri, way", [
    ("index.md", []), ("", [HOME]),
    ("situasi/index.md", [HOME, ("(en nav.door.jawaban)", "")]),
    (RECORD, [HOME, ("(en nav.door.jawaban)", ""), ("(en nav.item.situasi)", "en/situasi/"), ("Posts", "en/topik/unggahan/")]),
    ("periksa/index.md", [HOME]), ("periksa/cepat.md", [HOME, ("(en nav.door.periksa)", "en/periksa/")]),
    ("terlanjur/index.md", [HOME]), (FLOW, [HOME, ("(en nav.door.terlanjur)", "en/terlanjur/")]),
    ("tentang/sumber.md", [HOME, ("(en nav.door.tentang)", "en/tentang/")]),
])
def test_the_way_from_the_home_page(signs, uri, way):
    assert [(one.label, one.address) for one in signs.crumbs(uri)] == way


def test_foot_has_the_home_page_and_the_last_door(signs):
    assert [(one.address, one.current) for one in signs.foot("tentang/sumber.md")] == [("en/", ""), ("en/tentang/", ""), ("en/tentang/sumber/", "page")]


def test_a_page_without_a_name_is_refused():
    with pytest.raises(ValueError, match=r"^mkdocs\.yml: nav: aturan: x\.md has no name; add it to "):
        Doors.of([{"aturan": ["sanksi.md", "x.md"]}])


def test_every_page_of_the_guide_stands_behind_a_door(guide):
    """By the menu that the site has: each page is named in it, or stands within one that is."""
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    doors = Doors.of(yaml.safe_load(text[text.index("\nnav:"):text.index("\nvalidation:")])["nav"])
    behind = list(chain.from_iterable(door.pages for door in doors.all))
    assert len(set(behind)) == len(behind)
    assert [uri for uri, page in pages(guide).items() if not doors.door_of(uri, page.within)] == []


def test_places_above_a_page_have_a_place(guide):
    for uri, page in pages(guide).items():
        assert [reference for reference in page.within if not guide.has(reference)] == [], uri
