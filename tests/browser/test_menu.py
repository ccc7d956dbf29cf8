"""The menu of five doors, and what tells where a page stands, on a desk and a phone, by keyboard and without a script."""

import pytest
from playwright.sync_api import expect
from reading import ROOTS, both, colour, reach, violations

pytestmark = pytest.mark.browser

PHONE, DESK = {"width": 360, "height": 740}, {"width": 1280, "height": 800}
SCENARIO = "situasi/foto-berseragam/"


def focused(locator) -> bool:
    return locator.evaluate("element => element === document.activeElement")


@both
def test_menu_leads_to_every_place_and_marks_it(page, server, language):
    page.goto(f"{server}{ROOTS[language]}")
    assert page.locator(".menu [aria-current]").count() == 0 and page.locator(".menu__list > li").count() == 5
    links = page.locator(".menu a").evaluate_all("links => links.map(link => link.href)")
    assert len(links) == len(set(links)) > 5
    for link in links:
        assert page.goto(link).ok
        here = page.locator('.menu [aria-current="page"]')
        assert here.count() == 1 and here.evaluate("link => link.href") == link
        assert here.evaluate("link => link.matches('.door') || link.closest('details').firstElementChild.matches('[aria-current=true]')")
        assert page.locator(".menu .door[aria-current]").count() == 1


@both
def test_a_record_marks_its_list_and_its_door(page, server, language):
    page.goto(f"{server}{ROOTS[language]}{SCENARIO}")
    marked = page.locator(".menu [aria-current]")
    assert marked.evaluate_all("found => found.map(one => one.getAttribute('aria-current'))") == ["true", "true"]
    assert marked.last.evaluate("link => link.href") == f"{server}{ROOTS[language]}situasi/"


@both
@pytest.mark.parametrize("place, way", [
    (SCENARIO, ["", "situasi/", "topik/jam-kerja-seragam/"]), ("situasi/", [""]), ("periksa/cepat/", ["", "periksa/"]),
    ("terlanjur/video-viral/", ["", "terlanjur/"]), ("kartu/kritik-kebijakan-pemerintah/", ["", "cetak/", "situasi/kritik-kebijakan-pemerintah/"]),
    ("sesi/netralitas/catatan/", ["", "sesi/", "sesi/netralitas/"]), ("regulasi/padanan/", ["", "regulasi/"]), ("kuis/", ["", "periksa/"]),
    ("tentang/privasi/", ["", "tentang/"]), ("404.html", [""]), ("", []),
])
def test_breadcrumbs_lead_back(page, server, language, place, way):
    page.goto(f"{server}{ROOTS[language]}{place}")
    links = page.locator(".crumbs a").evaluate_all("links => links.map(link => link.href)")
    assert links == [f"{server}{ROOTS[language]}{one}" for one in way]


def test_doors_by_keyboard(page, server):
    page.set_viewport_size(DESK)
    page.goto(server + SCENARIO)
    doors, panels = page.locator(".menu summary"), page.locator(".menu details ul")
    reach(page, ".menu summary")
    assert not panels.first.is_visible()
    page.keyboard.press("Enter")
    assert panels.first.is_visible()
    page.keyboard.press("Tab")
    assert focused(panels.first.locator("a").first)
    page.keyboard.press("Escape")
    assert not panels.first.is_visible() and focused(doors.first)
    page.keyboard.press("Enter")
    for _ in range(panels.first.locator("a").count() + 1):
        page.keyboard.press("Tab")
    assert focused(doors.nth(1)) and not panels.first.is_visible()  # Tab leaves, and what is left closes
    page.keyboard.press("Enter")
    assert panels.nth(1).is_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/periksa/")
    assert page.faults == []


def test_one_door_is_open_at_a_time_and_a_click_elsewhere_closes_it(page, server):
    page.set_viewport_size(DESK)
    page.goto(server + SCENARIO)
    doors, panels = page.locator(".menu summary"), page.locator(".menu details ul")
    doors.first.click()
    doors.last.click()
    expect(panels.first).to_be_hidden()
    assert panels.last.is_visible()
    page.locator(".md-main").click(position={"x": 30, "y": 600})
    expect(panels.last).to_be_hidden()


@pytest.mark.parametrize("width", [768, 1280])
def test_open_doors_stay_on_the_screen(page, server, width):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(server)
    for door in page.locator(".menu summary").all():
        door.click()
        box = door.locator("xpath=../ul").bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= width
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@both
def test_sheet_on_a_phone(page, server, language):
    page.set_viewport_size(PHONE)
    page.goto(f"{server}{ROOTS[language]}{SCENARIO}")
    button, doors, panels = page.locator(".menu__button"), page.locator(".menu .door"), page.locator(".menu details ul")
    assert not doors.first.is_visible()
    button.focus()
    page.keyboard.press("Enter")
    assert button.get_attribute("aria-expanded") == "true"
    assert [door.locator("small").is_visible() for door in doors.all()] == [True] * 5
    assert panels.first.is_visible() and not panels.last.is_visible()  # the door of this page stands open
    doors.last.click()
    expect(panels.first).to_be_hidden()
    assert panels.last.locator("a small").first.is_visible()
    page.keyboard.press("Escape")
    assert not panels.last.is_visible() and focused(doors.last)
    page.keyboard.press("Escape")
    assert not doors.first.is_visible() and focused(button) and button.get_attribute("aria-expanded") == "false"
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"] and page.faults == []


@both
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_menu_without_javascript(new_page, server, language, size):
    page = new_page(java_script_enabled=False, viewport=size)
    page.goto(f"{server}{ROOTS[language]}")
    assert not page.locator(".menu__button").is_visible()
    assert [door.is_visible() for door in page.locator(".menu .door").all()] == [True] * 5
    page.locator(".menu summary").last.click()
    page.locator('.menu a[href$="sesi/"]').click()
    assert page.url == f"{server}{ROOTS[language]}sesi/"


def test_open_menu_is_accessible(page_without_policy, server):
    page = page_without_policy
    page.goto(server)  # where no small link is half covered by what is open
    page.add_style_tag(content="* {transition: none !important}")
    page.set_viewport_size(PHONE)
    page.locator(".menu__button").click()
    page.locator(".menu summary").last.click()
    for size in (PHONE, DESK):
        page.set_viewport_size(size)
        assert page.locator(".menu details ul").last.is_visible()
        for scheme in ("light", "dark"):
            colour(page, scheme)
            assert violations(page) == [], (size, scheme)
