"""A session's slides on its own page: by keyboard, with notes in a second window, a timer, a black screen, on paper."""

import re
from io import BytesIO
from urllib.parse import urlsplit

import pytest
from bijak.language.base_url import BaseUrl
from bijak.session.localized import LocalizedSession
from bijak.session.slides import slides
from bijak.session.timetable import expected
from playwright.sync_api import expect
from pypdf import PdfReader
from reading import LOOKS, ROOTS, both, colour, reach, requests_since, violations

pytestmark = pytest.mark.browser

NAME = "netralitas"
SHOWN = ".slide:not([hidden])"


def deck(guide, language: str, name: str = NAME) -> list[dict]:
    return slides(LocalizedSession(guide, language, BaseUrl(guide.printing.address), name))


def address(server: str, language: str = "id", state: str = "", name: str = NAME) -> str:
    return f"{server}{ROOTS[language]}sesi/{name}/" + (f"#{state}" if state else "")


def number(page) -> int:
    """The number of the slide that stands alone on the screen."""
    assert page.locator(SHOWN).count() == 1
    return int(page.locator(SHOWN).get_attribute("id").removeprefix("slide-"))


def place(guide, language: str, at: int) -> str:
    return guide.ui["session-page.place"][language].format(at=at, of=len(deck(guide, language)))


def spaced(text: str) -> str:
    """``text`` with single, ordinary spaces, as the page shows it."""
    return " ".join(text.split())


def clock(page) -> str:
    return page.locator(".presenter__time").inner_text()


def open_notes(page):
    with page.expect_popup() as opened:
        page.keyboard.press("n")
    opened.value.faults = []
    opened.value.on("pageerror", lambda error: opened.value.faults.append(str(error)))
    opened.value.on("console", lambda message: opened.value.faults.append(message.text))
    return opened.value


@both
def test_by_keyboard_alone_through_all_slides(page, server, guide, language):
    page.goto(address(server, language))
    reach(page, "[data-do=go][value='20']", 300)
    page.keyboard.press("Enter")
    made = deck(guide, language)
    keys = ["ArrowRight", "ArrowDown", "PageDown", "Space"]
    for at, slide in enumerate(made, 1):
        assert number(page) == at
        expect(page.locator(f"{SHOWN} h3")).to_be_focused()
        assert spaced(page.locator(f"{SHOWN} h3").inner_text()) == spaced(slide["title"])
        assert page.locator(".tool__live").inner_text() == page.locator(".presenter__place").inner_text() == place(guide, language, at)
        page.keyboard.press(keys[at % 4])
    assert number(page) == len(made)  # nothing comes after the last
    for key, at in (("ArrowLeft", len(made) - 1), ("PageUp", len(made) - 2), ("ArrowUp", len(made) - 3), ("Home", 1),
                    ("ArrowLeft", 1), ("End", len(made))):
        page.keyboard.press(key)
        assert number(page) == at
    page.keyboard.press("Escape")
    expect(page.locator("[data-do=go][value='20']")).to_be_focused()
    assert page.locator(SHOWN).count() == len(made) and page.faults == []


def test_presenting_covers_the_page_and_keeps_its_shortcuts_away(page, server):
    page.set_viewport_size({"width": 1280, "height": 720})
    page.goto(address(server))
    page.locator("[value='20']").click()
    assert page.locator(".md-header").evaluate("one => one.inert")
    assert page.locator("session-presenter").evaluate("one => getComputedStyle(one).position") == "fixed"
    stage = page.locator(f"{SHOWN} .slide__stage").bounding_box()
    assert abs(stage["width"] / stage["height"] - 16 / 9) < .01
    for key in ("s", "f", "/", '"', "\\", "Shift"):
        page.keyboard.press(key)
    assert not page.locator("#cari").is_visible() and number(page) == 1
    reach(page, ".presenter__bar [data-by='1']", 5)
    page.keyboard.press("Space")  # the button's own press, not a second step
    assert number(page) == 2
    page.locator("[data-do=leave]").click()
    assert not page.locator(".md-header").evaluate("one => one.inert") and page.faults == []


@both
def test_black_screen(page, server, guide, language):
    page.goto(address(server, language, "slide=4"))
    page.keyboard.press("b")
    assert not page.locator(f"{SHOWN} h3").is_visible()
    assert page.locator("session-presenter").evaluate("one => getComputedStyle(one).backgroundColor") == "rgb(0, 0, 0)"
    assert page.locator(".tool__live").inner_text() == guide.ui["session-page.dark"][language]
    page.keyboard.press(".")
    assert page.locator(f"{SHOWN} h3").is_visible() and number(page) == 4
    page.keyboard.press("b")
    page.keyboard.press("ArrowRight")
    assert page.locator(f"{SHOWN} h3").is_visible() and number(page) == 5


@both
def test_timer_against_the_agenda(page, server, guide, language):
    page.clock.install()
    page.goto(address(server, language))
    minutes = list(expected(guide.sessions[NAME], deck(guide, language))["long"].values())
    page.locator("[value='20']").click()
    page.clock.run_for(90_000)
    assert "00:00" in clock(page)  # waits for the first move
    page.keyboard.press("ArrowRight")
    page.clock.run_for(65_000)
    assert re.search("01:0[45]", clock(page))
    page.keyboard.press("End")
    told = clock(page)
    assert guide.ui["session-page.early"][language].format(count=18) in told and " 20 " in told
    at = next(place for place, minute in enumerate(minutes) if minute >= 6)
    page.clock.run_for(int((minutes[at + 1] + 2.5) * 60_000) - 65_000)
    page.keyboard.press("Home")
    for _ in range(at):
        page.keyboard.press("ArrowRight")
    assert guide.ui["session-page.late"][language].format(count=2) in clock(page)
    page.keyboard.press("t")
    assert "00:00" in clock(page)
    page.clock.run_for(5_000)
    assert "00:00" in clock(page)
    page.keyboard.press("ArrowLeft")
    page.clock.run_for(3_000)
    assert "00:00" in clock(page)  # going back starts nothing
    assert page.faults == []


def test_after_a_reload_the_timer_goes_on_from_the_agenda(page, server, guide):
    page.clock.install()
    minutes = expected(guide.sessions[NAME], deck(guide, "id"))["long"]
    at = next(place for place, minute in minutes.items() if minute >= 8)
    page.goto(address(server, "id", f"slide={at + 1}&form=20"))
    page.keyboard.press("ArrowRight")
    page.clock.run_for(1_000)
    assert f"{int(minutes[at]):02}:" in clock(page)
    assert guide.ui["session-page.late"]["id"].format(count=1) not in clock(page)


@both
def test_short_form_skips_the_slides_of_the_long_one(page, server, guide, language):
    page.goto(address(server, language))
    page.locator("[value='10']").click()
    wanted = [at for at, slide in enumerate(deck(guide, language), 1) if not slide["long"]]
    seen = []
    for _ in wanted:
        seen.append(number(page))
        page.keyboard.press("PageDown")
    assert seen == wanted and number(page) == wanted[-1] and len(wanted) < len(deck(guide, language))
    assert page.url.endswith(f"#slide={wanted[-1]}&form=10")
    page.goto(address(server, language, f"slide={next(at for at in range(1, 99) if at not in wanted)}&form=10"))
    page.reload()
    assert number(page) in wanted  # the next one that the form shows


@both
def test_notes_window_follows(page, server, guide, language):
    made = deck(guide, language)
    page.goto(address(server, language, "slide=3"))
    notes = open_notes(page)
    for at in (2, 3, 4):
        for line in made[at]["notes"]:
            assert spaced(line) in spaced(notes.locator("main").inner_text())
        assert spaced(notes.locator("h1").inner_text()) == spaced(made[at]["title"])
        assert spaced(notes.locator("[data-slot=following]").inner_text()) == spaced(made[at + 1]["title"])
        assert notes.locator("[data-slot=place]").inner_text() == place(guide, language, at + 1)
        (notes if at % 2 else page).keyboard.press("ArrowRight")  # its keys work in both windows
    assert notes.evaluate("document.documentElement.lang") == language
    assert notes.locator("main").evaluate("one => getComputedStyle(one).fontFamily").startswith('"Atkinson')
    assert notes.locator("[data-slot=time]").inner_text() == clock(page) != ""
    page.keyboard.press("n")  # the same window again
    assert len(page.context.pages) == 2
    page.keyboard.press("Escape")  # closes the notes window too
    if not notes.is_closed():
        notes.wait_for_event("close")
    assert page.locator(SHOWN).count() == len(made)
    assert page.faults == [] and notes.faults == []


def test_notes_window_closed_by_hand_and_opened_again(page, server):
    page.goto(address(server, "id", "slide=3"))
    open_notes(page).close()
    page.keyboard.press("ArrowRight")
    assert number(page) == 4
    assert open_notes(page).locator("h1").inner_text() and page.faults == []


def test_reloading_closes_the_notes_window(page, server):
    page.goto(address(server, "id", "slide=3"))
    notes = open_notes(page)
    page.reload()
    if not notes.is_closed():
        notes.wait_for_event("close")
    assert number(page) == 3


@both
def test_notes_below_the_slide_where_a_window_is_blocked(page, server, guide, language):
    page.goto(address(server, language, "slide=3"))
    page.evaluate("window.open = () => null")
    assert not page.locator(".presenter__under").is_visible()
    page.keyboard.press("n")
    under = page.locator(".presenter__under")
    assert guide.ui["session-page.blocked"][language] in under.inner_text()
    assert page.locator(".tool__live").inner_text() == guide.ui["session-page.blocked"][language]
    page.keyboard.press("ArrowRight")
    assert spaced(deck(guide, language)[3]["notes"][-1]) in spaced(under.inner_text()) and page.faults == []


@both
def test_reload_keeps_the_slide_and_back_leaves(page, server, language):
    page.goto(address(server, language))
    page.locator("[value='10']").click()
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    at = number(page)
    page.reload()
    assert number(page) == at and page.url.endswith("&form=10")
    assert page.evaluate("document.activeElement === document.body")
    page.keyboard.press("ArrowLeft")
    assert number(page) < at
    page.go_back()
    expect(page.locator(".presenter__bar")).to_be_hidden()
    assert page.locator(".slide:visible").count() > 1
    page.go_forward()
    expect(page.locator(".presenter__bar")).to_be_visible()
    page.keyboard.press("Escape")
    page.go_back()  # left by mistake: Back shows the slide again
    expect(page.locator(".presenter__bar")).to_be_visible()
    assert page.faults == []


@both
def test_without_javascript_everything_stands(new_page, server, guide, language):
    page = new_page(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page.goto(address(server, language))
    made = deck(guide, language)
    assert page.locator(".slide:visible").count() == len(made)
    for at, slide in enumerate(made, 1):
        told = spaced(page.locator(f"#slide-{at}").inner_text())
        for line in (slide["title"], *slide["notes"], slide.get("text", ""), slide.get("do", ""), slide.get("avoid", ""),
                     slide.get("plain", ""), slide.get("source", ""), *slide.get("lines", ())):
            assert spaced(line) in told, (at, line)
    answers = page.locator(".script__ask details")
    asked = [prompt for step in guide.sessions[NAME].steps for prompt in step.ask]
    assert answers.count() == len(asked) > 0
    for place_, prompt in enumerate(asked):
        assert answers.nth(place_).locator(".basis").is_visible()
        assert answers.nth(place_).locator(".basis a").count() == len(prompt.citations)
    assert not page.locator("[data-do]:visible").count()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@both
def test_accessibility_while_presenting(page_without_policy, server, guide, language):
    page = page_without_policy
    width, scheme = LOOKS[language]
    page.set_viewport_size({"width": width, "height": 720})
    page.goto(address(server, language, "slide=1"))
    kinds = {slide["kind"]: at for at, slide in enumerate(deck(guide, language), 1)}
    colour(page, scheme)
    for kind, at in kinds.items():
        page.evaluate("at => { location.hash = `slide=${at}` }", at)
        expect(page.locator(f"#slide-{at}")).to_be_visible()
        assert violations(page) == [], kind
    page.keyboard.press("b")
    assert violations(page) == []
    page.keyboard.press("b")
    page.evaluate("window.open = () => null")
    page.keyboard.press("n")
    assert violations(page) == []


@both
def test_notes_window_is_accessible(page_without_policy, server, language):
    page = page_without_policy
    page.goto(address(server, language, "slide=3"))
    assert violations(open_notes(page)) == []


@both
@pytest.mark.parametrize("state", ["", "slide=4&form=10"])
def test_paper_holds_slides_and_notes(page, server, guide, language, state):
    page.goto(address(server, language, state))
    paper = PdfReader(BytesIO(page.pdf(format="A4")))
    printed = "".join("".join(sheet.extract_text() for sheet in paper.pages).split())
    for slide in deck(guide, language):
        for line in (slide["title"], *slide["notes"], slide.get("text", ""), slide.get("avoid", "")):
            assert "".join(line.split()) in printed, line
    for step in guide.sessions[NAME].steps:
        for prompt in step.ask:
            assert "".join(prompt.expected[language].replace("*", "").split()) in printed
    assert guide.ui["session-page.black"][language].replace(" ", "") + guide.ui["session-page.reset"][language].replace(" ", "") not in printed


def test_presenting_asks_for_nothing(page, server):
    page.goto(address(server), wait_until="networkidle")
    start = len(page.requested)
    page.locator("[value='20']").click()
    for key in ("ArrowRight", "b", "End", "t", "Home", "Escape"):
        page.keyboard.press(key)
    left = [url for url in requests_since(page, start) if not url.endswith("kawung.svg")]
    assert left == [] and page.evaluate("localStorage.length") == 0


@pytest.mark.parametrize("fragment, presenting, told", [
    ("slide=0", True, False), ("slide=99", False, True), ("slide=-1", False, True), ("slide=3.4", True, True),
    ("slide=<script>", False, True), ("slide=3&form=15", True, True), ("slide=3&slide=4", True, True), ("form=10", False, False),
    ("form=10.20&slide=2", True, True), ("slide=3&x=1", True, True), ("slide=" + "9" * 10000, False, True),
    ("__proto__=x&constructor=1", False, True), ("%E0%A4%A=%", False, True), ("slide-3", False, False), ("slide", False, False),
    ("slide=1e1", False, True), ("=", False, True),
])
def test_what_an_address_may_say_wrongly(page, server, fragment, presenting, told):
    page.goto(address(server, "id", fragment))
    assert page.locator(".presenter__bar").is_visible() == presenting
    assert page.locator(".tool__notice").is_visible() == told
    assert page.faults == []


@pytest.mark.parametrize("width, height", [(1280, 720), (360, 740)])
def test_every_slide_of_every_session_fits_its_stage(page, server, guide, width, height):
    page.set_viewport_size({"width": width, "height": height})
    over = []
    for language in ROOTS:
        for name in guide.sessions:
            page.goto(address(server, language, "form=20", name))
            page.evaluate("document.fonts.ready")
            over += [(name, language, at) for at in page.evaluate(
                """async () => {
                  const found = [];
                  for (const slide of document.querySelectorAll(".slide")) {
                    location.replace("#slide=" + slide.id.slice(6));
                    await new Promise((done) => addEventListener("hashchange", () => done(), { once: true }));
                    const stage = slide.querySelector(".slide__stage");
                    if (slide.hidden || stage.scrollHeight > stage.clientHeight + 1 || stage.scrollWidth > stage.clientWidth) found.push(slide.id);
                  }
                  return found;
                }""")]
    assert over == [] and page.faults == []


def test_every_address_of_the_page_is_its_own(page, server):
    """The notes window takes its style sheets from the site, wherever that stands."""
    page.goto(address(server, "en", "slide=2"))
    notes = open_notes(page)
    links = notes.evaluate("Array.from(document.querySelectorAll('link'), (link) => link.href)")
    assert links and {urlsplit(link).netloc for link in links} == {urlsplit(server).netloc}
    assert all(page.request.get(link).ok for link in links)
