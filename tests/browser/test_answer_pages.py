"""A situation's page: its answer is passed on by buttons, its rules open from one line each, and it prints on one side."""

from io import BytesIO
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader
from reading import ROOTS, both, reach, violations

pytestmark = pytest.mark.browser

NAME = "menyukai-unggahan-calon"
"""A long one: variants, more than three rules, whom to ask, answers that differ."""


def place(server: str, language: str = "id") -> str:
    return f"{server}{ROOTS[language]}situasi/{NAME}/"


def button(page, does: str):
    return page.locator(f".share [data-do={does}]")


def seen(page, selector: str) -> str:
    return page.locator(selector).first.inner_text().strip()


@both
def test_copied_answer_is_whole(page, server, guide, language):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(place(server, language) + "#mengapa")
    expected = [seen(page, "h1"), guide.ui[f"verdict.{guide.scenarios[NAME].verdict}"][language], seen(page, ".answer__text")]
    rules = [rule.inner_text() for rule in page.locator(".rule summary strong").all()][:3]
    button(page, "copy").click()
    done = guide.ui["tool.copied"][language]
    expect(button(page, "copy")).to_have_text(done)
    expect(page.locator(".share [role=status]")).to_have_text(done)
    *lines, basis, address = page.evaluate("navigator.clipboard.readText()").split("\n")
    assert lines == expected and address == place(server, language)
    assert all(rule in basis for rule in rules)
    expect(button(page, "copy")).to_have_text(guide.ui["share.copy"][language])
    assert page.faults == []


def test_without_a_sharing_device_whatsapp_opens_when_asked(page, server):
    page.context.route("https://wa.me/**", lambda route: route.fulfill(body="WhatsApp"))
    page.add_init_script("delete Navigator.prototype.share")
    page.goto(place(server))
    assert not [url for url in page.requested if "wa.me" in url]
    with page.context.expect_page() as opened:
        button(page, "share").click()
    told = parse_qs(urlsplit(opened.value.url).query)["text"][0].split("\n")
    assert told == [seen(page, "h1"), seen(page, ".answer .verdict"), seen(page, ".answer__text"), place(server)]


def test_a_device_that_shares_is_asked_and_may_be_refused(page, server):
    page.add_init_script("navigator.share = (told) => { window.told = told; return Promise.reject(new DOMException('no', 'AbortError')); }")
    page.goto(place(server))
    reach(page, "[data-do=share]")
    page.keyboard.press("Enter")
    assert page.evaluate("told.text").endswith("\n" + place(server))
    assert page.faults == [] and len(page.context.pages) == 1


def test_from_a_folder_nothing_is_shared_and_no_address_told(page, site):
    page.goto((site / "situasi" / NAME / "index.html").as_uri())
    assert button(page, "copy").is_visible() and not button(page, "share").is_visible()
    assert page.locator(".share").get_attribute("data-address") == ""


@both
def test_buttons_are_large_and_need_scripts(new_page, server, language):
    page = new_page(viewport={"width": 360, "height": 740})
    page.goto(place(server, language))
    boxes = [button(page, does).bounding_box() for does in ("share", "copy", "print")]
    assert min(min(box["height"], box["width"]) for box in boxes) >= 44
    assert len({box["y"] for box in boxes}) == 1
    page = new_page(java_script_enabled=False)
    page.goto(place(server, language))
    assert page.locator(".answer__reviewed").is_visible() and page.locator(".share button:visible").count() == 0


@pytest.mark.parametrize("scripts", [True, False])
def test_rules_open_by_keyboard_with_and_without_scripts(new_page, server, scripts):
    page = new_page(java_script_enabled=scripts)
    page.goto(place(server))
    assert page.locator(".rule .law:visible").count() == 0
    page.locator(".rule summary").first.focus()
    page.keyboard.press("Enter")
    assert page.locator(".rule .law:visible").count() == 1
    page.keyboard.press("Tab")
    assert page.locator(".rule figcaption a:focus").count() == 1


@both
def test_open_rules_are_accessible(page_without_policy, server, language):
    page = page_without_policy
    page.goto(place(server, language))
    for summary in page.locator(".rule summary").all():
        summary.click()
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert violations(page) == [], width
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@both
def test_printed_on_one_side_with_address_and_number(page, server, language):
    page.goto(place(server, language))
    paper = PdfReader(BytesIO(page.pdf(format="A4"))).pages
    text = "".join(paper[0].extract_text().split())
    assert len(paper) == 1 and place(server, language) in text and "1/1" in text
    page.emulate_media(media="print")
    assert page.locator(".share button:visible").count() == page.locator(".further:visible").count() == 0


def test_wording_of_the_first_rules_is_printed_and_of_those_opened(page, server):
    page.goto(place(server))
    last = page.locator(".rule").last
    page.emulate_media(media="print")
    assert [rule.locator(".quote").is_visible() for rule in page.locator(".rule").all()[:4]] == [True, True, True, False]
    assert last.locator("summary").is_visible() and not last.locator(".quote").is_visible()
    page.emulate_media(media="screen")
    last.locator("summary").click()
    page.emulate_media(media="print")
    assert last.locator(".quote").is_visible()


def test_print_button(page, server):
    page.goto(place(server))
    page.evaluate("window.print = () => { window.printed = true; }")
    button(page, "print").click()
    assert page.evaluate("window.printed")


def test_readers_meet_variants_before_reasons(page, server):
    page.goto(place(server))
    tops = [page.locator(anchor).bounding_box()["y"] for anchor in ("#tanyakan", "#variasi", "#mengapa", "#dasar", "#terkait")]
    assert tops == sorted(tops)
