"""After posting: the chooser's answers and the ticked steps, in a real browser."""

import pytest
from conftest import real_guide
from playwright.sync_api import expect
from reading import LOOKS, ROOTS, both, colour, reach, violations

pytestmark = pytest.mark.browser

OTHER = {"id": "en", "en": "id"}
NAME = "fakta-keliru"
GUIDE = real_guide()
STEPS = [step.id for step in GUIDE.flows[NAME].steps]


def paths() -> dict[str, list]:
    """Every path of the chooser: the answers on the way, by the flow it leads to."""
    questions = {question.id: question for question in GUIDE.chooser.questions}
    found = {}

    def walk(here, way):
        if here in questions:
            for option in questions[here].options:
                walk(option.next, [*way, option])
        else:
            found[here] = way

    walk(GUIDE.chooser.questions[0].id, [])
    return found


WAY = paths()[NAME]
STATE = "pilih=" + ".".join(option.id for option in WAY)


def chooser(server, language="id", fragment=""):
    return f"{server}{ROOTS[language]}terlanjur/" + (f"#{fragment}" if fragment else "")


def flow(server, language="id", fragment=""):
    return f"{server}{ROOTS[language]}terlanjur/{NAME}/" + (f"#{fragment}" if fragment else "")


def panel(page):
    return page.locator(".chooser__panel")


def result(page):
    """The flow that the chooser has reached, or None."""
    link = panel(page).locator("a")
    return link.get_attribute("href").rstrip("/").rsplit("/", 1)[-1] if link.count() else None


def asked(page, language="id"):
    """The question that is asked, by its id."""
    heading = panel(page).locator("h2").inner_text()
    return next((one.id for one in GUIDE.chooser.questions if one.question[language] == heading), None)


def ticked(page) -> list[str]:
    return page.locator("[data-step]:has(:checked)").evaluate_all("found => found.map(item => item.dataset.step)")


def notice(page):
    return page.locator(".tool__notice")


@both
def test_without_javascript_every_flow_is_listed_once_and_boxes_are_for_paper(new_page, server, language):
    page = new_page(java_script_enabled=False)
    page.goto(chooser(server, language))
    listed = page.locator("[data-flow] a:visible").evaluate_all("found => found.map(link => link.href)")
    assert sorted(listed) == sorted(f"{server}{ROOTS[language]}terlanjur/{name}/" for name in GUIDE.flows)
    assert not panel(page).is_visible() and page.locator("button:visible").count() == 0
    page.goto(flow(server, language))
    assert page.locator(".steps > li").count() == len(STEPS)
    assert page.locator("step-list button:visible, .steps__box:visible, .steps__progress:visible").count() == 0
    page.emulate_media(media="print")
    assert page.locator(".steps__box:visible").count() == len(STEPS)


@both
def test_each_path_reaches_its_flow(page, server, language):
    page.goto(chooser(server, language))
    assert paths().keys() == GUIDE.flows.keys()
    for name, way in paths().items():
        for option in way:
            assert result(page) is None
            panel(page).get_by_role("button", name=option.label[language], exact=True).click()
            assert panel(page).locator("h2").evaluate("heading => heading === document.activeElement")
        assert result(page) == name and page.url.endswith("#pilih=" + ".".join(option.id for option in way))
        assert panel(page).locator("h2").inner_text() == GUIDE.flows[name].title[language]
        assert GUIDE.flows[name].title[language] in page.locator(".tool__live").inner_text()
        panel(page).locator("[data-do=again]").click()
        assert asked(page, language) == GUIDE.chooser.questions[0].id
    panel(page).locator(f"[data-option={WAY[0].id}]").click()
    panel(page).locator(f"[data-option={WAY[1].id}]").click()
    panel(page).get_by_role("link").click()
    assert page.url == flow(server, language) and page.faults == []


@both
def test_back_forward_reload_and_language(page, server, language):
    page.goto(chooser(server, language))
    for option in WAY:
        panel(page).locator(f"[data-option={option.id}]").click()
    assert result(page) == NAME
    page.go_back()
    expect(panel(page).locator(".chooser__question")).to_be_visible()
    assert asked(page, language) == "apa-isinya"
    page.go_back()
    expect(panel(page).locator("[data-do=back]")).to_have_count(0)
    assert asked(page, language) == "apa-yang-terjadi"
    page.go_forward()
    page.go_forward()
    expect(panel(page).locator("a")).to_be_visible()
    page.reload()
    assert result(page) == NAME
    page.locator("[data-switch]").click()
    page.wait_for_url(chooser(server, OTHER[language], STATE))
    assert result(page) == NAME
    panel(page).locator("[data-do=back]").click()
    assert asked(page, OTHER[language]) == "apa-isinya" and page.faults == []


def test_deep_link_leaves_the_focus_alone(page, server):
    page.goto(chooser(server, "id", STATE))
    assert result(page) == NAME and page.evaluate("document.activeElement.tagName") == "BODY"
    assert notice(page).is_hidden()


@pytest.mark.parametrize("fragment, left, noticed", [
    ("pilih=hilang", [], True), ("pilih=saya-sendiri.hilang", ["saya-sendiri"], True), ("pilih=kabar", [], True),
    ("pilih=saya-sendiri.viral", ["saya-sendiri"], True), ("pilih=dipanggil.kabar", ["dipanggil"], True),
    ("pilih=", [], False), ("%", [], True), ("%E0%A4%A", [], True), ("pilih=<script>alert(1)</script>", [], True),
    ("__proto__=x&constructor=y", [], True), ("pilih=dipanggil&pilih=akun", ["dipanggil"], True),
    ("pilih=" + "a" * 10_000, [], True), ("lainnya", [], False), ("selesai=x", [], True),
])
def test_what_the_address_may_say_wrongly(page, server, fragment, left, noticed):
    page.goto(chooser(server, "id", fragment))
    assert notice(page).is_visible() == noticed
    expected = next((name for name, way in paths().items() if [option.id for option in way] == left), None)
    assert result(page) == expected
    if expected is None:
        assert asked(page) == (WAY[0].next if left else "apa-yang-terjadi")
    assert page.faults == []


@both
def test_by_keyboard_alone(page, server, language):
    page.goto(chooser(server, language))
    for option in WAY:
        reach(page, f"[data-option={option.id}]")
        page.keyboard.press("Enter")
    reach(page, ".chooser__result a")
    page.keyboard.press("Enter")
    page.wait_for_url(flow(server, language))
    reach(page, f"[data-step={STEPS[1]}] input")
    page.keyboard.press("Space")
    assert ticked(page) == [STEPS[1]]
    reach(page, "[data-do=clear]")
    page.keyboard.press("Enter")
    assert ticked(page) == [] and page.faults == []


@both
def test_ticking_is_told_kept_and_cleared(page, server, language):
    page.goto(flow(server, language))
    steps = GUIDE.flows[NAME].steps
    assert page.get_by_role("checkbox").count() == len(steps)
    for step in (steps[2], steps[0]):
        page.get_by_role("checkbox", name=step.title[language]).check()
    progress = page.locator(".steps__progress")
    assert page.url.endswith(f"#selesai={STEPS[0]}.{STEPS[2]}")  # in the steps' order
    assert [int(word) for word in progress.inner_text().split() if word.isdigit()] == [2, len(steps)]
    assert page.get_by_role("status").filter(has_text=progress.inner_text()).count() == 1
    page.reload()
    assert ticked(page) == [STEPS[0], STEPS[2]]
    page.locator("[data-switch]").click()
    page.wait_for_url(flow(server, OTHER[language], f"selesai={STEPS[0]}.{STEPS[2]}"))
    assert ticked(page) == [STEPS[0], STEPS[2]]
    page.get_by_role("checkbox", name=steps[0].title[OTHER[language]]).uncheck()
    assert ticked(page) == [STEPS[2]]
    page.locator("[data-do=clear]").click()
    assert ticked(page) == [] and page.url.endswith("/#")
    assert page.locator(".tool__live").inner_text()
    assert page.faults == []


@pytest.mark.parametrize("fragment, left, noticed", [
    (STEPS[0], [], False), (f"selesai={STEPS[0]}", [STEPS[0]], False), (f"selesai={STEPS[0]}.hilang", [STEPS[0]], True),
    ("selesai=", [], False), ("hilang", [], True), ("selesai=" + "x." * 5000, [], True), ("%", [], True),
    ("selesai=%3Cscript%3E", [], True), ("pilih=akun", [], True), (f"selesai={STEPS[1]}.{STEPS[1]}", [STEPS[1]], True),
])
def test_what_the_address_of_a_flow_may_say_wrongly(page, server, fragment, left, noticed):
    page.goto(flow(server, "id", fragment))
    assert ticked(page) == left and notice(page).is_visible() == noticed and page.faults == []


def test_address_changed_by_hand(page, server):
    page.goto(flow(server))
    page.evaluate(f"location.hash = 'selesai={STEPS[1]}'")
    expect(page.locator(f"[data-step={STEPS[1]}] input")).to_be_checked()
    page.go_back()
    expect(page.locator(f"[data-step={STEPS[1]}] input")).not_to_be_checked()


def test_print_button_and_paper(page, server):
    page.goto(flow(server, "id", f"selesai={STEPS[1]}"))
    page.evaluate("window.print = () => { window.printed = true; }")
    page.locator("[data-do=print]").click()
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    assert page.locator(".steps__box:visible").count() == len(STEPS)
    assert page.locator("step-list :is(button, input):visible").count() == 0
    signs = page.locator(".steps__box").evaluate_all(
        "found => found.map(box => getComputedStyle(box, '::after').content !== 'none')")
    assert signs == [step == STEPS[1] for step in STEPS]
    page.goto(chooser(server, "id", STATE))
    assert not panel(page).is_visible() and page.locator("[data-flow] a:visible").count() == len(GUIDE.flows)


@pytest.mark.parametrize("broken", ["disabled", "full"])
def test_storage_is_not_needed(new_page, server, broken):
    page = new_page()
    page.add_init_script("Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no'); }})"
                         if broken == "disabled" else "Storage.prototype.setItem = () => { throw new DOMException('full'); }")
    page.goto(chooser(server, "id", STATE))
    assert result(page) == NAME
    page.goto(flow(server))
    page.get_by_role("checkbox").first.check()
    assert ticked(page) == STEPS[:1]
    page.locator(".palette").click()
    page.goto(f"{server}tentang/privasi/")
    page.locator("stored-data button").click()
    assert page.locator("stored-data [role=status]").inner_text() and page.faults == []


@both
def test_every_state_is_accessible(page_without_policy, server, language):
    page = page_without_policy
    for address in (chooser(server, language), chooser(server, language, f"pilih={WAY[0].id}"),
                    chooser(server, language, STATE), chooser(server, language, "pilih=hilang"),
                    flow(server, language, f"selesai={STEPS[0]}")):
        page.goto("about:blank")
        page.goto(address)
        page.add_style_tag(content="* {transition: none !important}")
        for width, scheme in [LOOKS[language]]:
            page.set_viewport_size({"width": width, "height": 800})
            colour(page, scheme)
            assert violations(page) == [], (address, width)
            assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_targets_are_big_enough_for_a_thumb(page, server):
    page.set_viewport_size({"width": 360, "height": 740})
    for address in (chooser(server), chooser(server, "id", STATE), flow(server)):
        page.goto("about:blank")
        page.goto(address)
        heights = page.locator(":is(flow-chooser, step-list) :is(button, label, a.tool__button):visible").evaluate_all(
            "found => found.map(item => item.getBoundingClientRect().height)")
        assert heights and min(heights) >= 44
