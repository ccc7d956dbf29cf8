"""The checklist and the ten-second check, in a real browser."""

import re

import pytest
from playwright.sync_api import expect
from reading import LOOKS, ROOTS, both, reach, requests_since, violations

pytestmark = pytest.mark.browser

FULL, QUICK = "periksa/", "periksa/cepat/"
RESULTS = {"go": "boleh", "mend": "hati-hati", "ask": "belum-jelas", "stop": "jangan"}
"""Outcomes, and the answer whose shape each result has."""


@pytest.fixture(scope="module")
def checklist(guide):
    return guide.checklists["sebelum-unggah"]


@pytest.fixture(scope="module")
def states(checklist):
    """One address for each kind of result, by outcome; and a state half-way."""
    ids = [item.id for item in checklist.items]
    answered = {
        "go": (ids, [], []), "mend": (ids[1:], ids[:1], []),
        "ask": ([name for name in ids if name != "bukan-rahasia"], ["bukan-rahasia"], []),
        "stop": ([name for name in ids if name != "tidak-memihak"], ["tidak-memihak"], []),
    }
    made = {name: fragment(ya=yes, tidak=no, ragu=unsure) for name, (yes, no, unsure) in answered.items()}
    return {**made, "middle": fragment(ya=ids[:3])}


def fragment(**lists) -> str:
    return "#" + "&".join(f"{key}={'.'.join(values)}" for key, values in lists.items() if values)


def shown(page) -> list[str]:
    return page.locator(".check__item:visible").evaluate_all("items => items.map(item => item.id)")


def result(page) -> str | None:
    """The kind of result on the page, by its shape."""
    box = page.locator(".check__result .answer")
    if not box.count():
        return None
    classes = box.get_attribute("class")
    return next(outcome for outcome, verdict in RESULTS.items() if f"answer--{verdict}" in classes)


def answer(page, value: str) -> None:
    page.locator(f'.check__item:visible [data-answer="{value}"]').click()


@both
def test_without_javascript_all_stands_and_can_be_ticked(new_page, server, checklist, language):
    page = new_page(java_script_enabled=False)
    page.goto(f"{server}{ROOTS[language]}{FULL}")
    assert shown(page) == [item.id for item in checklist.items]
    assert page.locator(".check__action:visible").count() >= len(checklist.items)
    assert not page.locator(".check__facts").is_visible() and page.locator("post-checklist button:visible").count() == 0
    page.goto(f"{server}{ROOTS[language]}{QUICK}")
    page.locator(".tick input").nth(2).check()
    assert page.locator(".tick__action:visible").count() == 6 and page.locator("quick-check button:visible").count() == 0


@both
def test_one_by_one_by_keyboard_to_a_result(page, server, checklist, language):
    page.goto(f"{server}{ROOTS[language]}{FULL}", wait_until="networkidle")
    start = len(page.requested)
    asked = []
    while not result(page):
        (here,) = shown(page)
        asked.append(here)
        reach(page, f'#{here} [data-answer="ya"]')
        page.keyboard.press("Enter")
    assert asked == [item.id for item in checklist.items] and result(page) == "go"
    assert page.evaluate("document.activeElement.id") == "hasil"
    assert page.locator(".tool__live").inner_text() != "" and page.locator(".findings li").count() == 0
    assert page.url.split("#")[1] == "ya=" + ".".join(asked)
    assert requests_since(page, start) == [] and page.faults == []


@both
def test_facts_leave_out_what_does_not_apply(page, server, language):
    page.goto(f"{server}{ROOTS[language]}{FULL}#tampil=semua")
    everything = set(shown(page))
    for fact, option in (("media", "profil"), ("tahapan", "tidak"), ("kemenkeu", "tidak"), ("orang-lain", "tidak")):
        page.locator(f'input[name="{fact}"][value="{option}"]').check()
    left = set(shown(page))
    assert everything - left == {"keterangan-cocok", "bebas-data-orang", "grup-bukan-pemenangan", "pose-netral",
                                 "nama-akun-kemenkeu", "perjalanan-dinas-kemenkeu"}
    page.locator('input[name="tahapan"][value="ragu"]').check()
    assert "pose-netral" in shown(page)  # not knowing never hides a question
    assert "tahapan=ragu" in page.url and page.faults == []


@both
def test_each_kind_of_result_with_its_reasons(page, server, states, language):
    for outcome in RESULTS:
        page.goto("about:blank")
        page.goto(f"{server}{ROOTS[language]}{FULL}{states[outcome]}", wait_until="networkidle")
        assert result(page) == outcome and shown(page) == []
        findings = page.locator(".findings li")
        assert findings.count() == (outcome != "go")
        if outcome != "go":
            assert findings.locator(f".otherwise--{outcome}").count() == 1
            assert findings.locator(".basis a").count() >= 1 and findings.locator("h3").inner_text()
            assert bool(findings.locator(".check__whom").inner_text()) == (outcome != "mend")
    assert page.faults == []


def test_result_outside_elections_asks_rather_than_forbids(page, server, checklist):
    others = [item.id for item in checklist.items if item.id != "jauh-dari-pemenangan"]
    for stage, outcome in (("tidak", "ask"), ("ya", "stop"), ("ragu", "stop")):
        page.goto(f"{server}{FULL}{fragment(tahapan=[stage], ya=others, tidak=['jauh-dari-pemenangan'])}")
        page.reload()
        assert result(page) == outcome
        variant = page.locator("#jauh-dari-pemenangan .check__action--variant .check__do").text_content()
        assert (variant in page.locator(".findings li").inner_text()) == (stage == "tidak")


@both
def test_back_forward_reload_and_language_keep_answers(page, server, checklist, language):
    other = "en" if language == "id" else "id"
    first, second, third = [item.id for item in checklist.items][:3]
    page.goto(f"{server}{ROOTS[language]}{FULL}")
    answer(page, "ya")
    answer(page, "ragu")
    assert shown(page) == [third]
    page.go_back()
    expect(page.locator(f"#{second}")).to_be_visible()
    page.go_forward()
    expect(page.locator(f"#{third}")).to_be_visible()
    page.reload()
    assert shown(page) == [third]
    page.locator("[data-switch]").click()
    page.wait_for_load_state()
    assert page.url == f"{server}{ROOTS[other]}{FULL}#ya={first}&ragu={second}" and shown(page) == [third]
    page.locator('[data-do="back"]').click()
    assert shown(page) == [second] and page.faults == []


def test_one_no_on_a_stop_ends_at_once_and_the_rest_stays_reachable(page, server):
    page.goto(f"{server}{FULL}#ya=bermanfaat")
    answer(page, "tidak")
    assert result(page) == "stop" and shown(page) == []
    page.locator('[data-do="mode"]').click()
    assert len(shown(page)) > 0 and result(page) == "stop"
    page.locator('#bebas-muatan-terlarang [data-answer="ya"]').click()
    assert result(page) is None
    assert page.locator('#bebas-muatan-terlarang [data-answer="ya"]').get_attribute("aria-pressed") == "true"


@pytest.mark.parametrize("key", ["button", "Delete"])
def test_clearing(page, server, states, key):
    for place in (FULL + states["stop"], QUICK + "#centang=benar&hasil=ya"):
        page.goto(f"{server}{place}")
        page.reload()
        assert result(page)
        page.locator('[data-do="clear"]').click() if key == "button" else page.keyboard.press("Delete")
        assert result(page) is None and page.url == f"{server}{place.split('#')[0]}#"
        page.go_back()
        expect(page.locator(".check__result .answer")).to_be_visible()  # cleared by mistake: Back brings it back


@pytest.mark.parametrize("bad", [
    "ya=tidak-ada", "lama=x", "ya=bermanfaat.usang", "=", "ya", "%=%E0%A4%A", "ya=" + "x" * 10000,
    "ya=<script>alert(1)</script>", "__proto__=x&constructor=y", "media=grup", "ya=bermanfaat&ya=sumber-jelas",
    "ya=bermanfaat&tidak=bermanfaat", "tampil=apa",
])
def test_address_that_is_not_understood(page, server, bad):
    page.goto(f"{server}{FULL}#{bad}")
    assert page.locator(".tool__notice").is_visible() == ("=" in bad or bad == "ya")
    assert len(shown(page)) == 1 and page.faults == []
    answer(page, "ya")
    assert not page.locator(".tool__notice").is_visible() and page.faults == []


def test_place_on_the_page_is_no_state(page, server):
    page.goto(f"{server}{FULL}#konten")
    assert not page.locator(".tool__notice").is_visible() and page.faults == []


@both
def test_text_for_whatsapp_and_link(page, server, states, language):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{server}{ROOTS[language]}{FULL}{states['stop']}")
    page.locator('[data-do="text"]').click()
    page.wait_for_function("document.querySelector('.tool__live').textContent")
    copied = page.evaluate("navigator.clipboard.readText()")
    question = page.locator(".findings h3").inner_text()
    assert question in copied and copied.endswith(page.url) and len(copied) < 1500
    assert "PP 94/2021" in copied or "UU 20/2023" in copied or "Law 20/2023" in copied
    page.locator('[data-do="link"]').click()
    page.wait_for_function("url => navigator.clipboard.readText().then((text) => text === url)", arg=page.url)


@both
def test_rule_is_quoted_on_demand(page, server, language):
    page.goto(f"{server}{ROOTS[language]}{FULL}")
    rule = page.locator(".check__item:visible .check__rule")
    assert not rule.locator(".law").first.is_visible()
    rule.locator("summary").click()
    assert rule.locator("blockquote.law").first.is_visible()


@both
def test_there_is_no_place_to_write_a_post(page, server, language):
    for place in (FULL, QUICK):
        page.goto(f"{server}{ROOTS[language]}{place}")
        kinds = page.locator("post-checklist :is(input,textarea,[contenteditable]), quick-check :is(input,textarea)").evaluate_all(
            "fields => fields.map(field => field.type)")
        assert set(kinds) <= {"radio", "checkbox"} and kinds


@both
def test_ten_seconds_from_the_home_page_with_one_thumb(new_page, server, language):
    page = new_page(viewport={"width": 360, "height": 740}, has_touch=True)
    page.goto(f"{server}{ROOTS[language]}")
    page.locator("article .button").first.tap()
    page.wait_for_url(f"**/{QUICK}")
    targets = page.locator(".tick .choice")
    assert targets.count() == 6
    sizes = targets.evaluate_all("all => all.map(one => one.getBoundingClientRect()).map(box => [box.height, box.width])")
    assert all(height >= 56 and width >= 300 for height, width in sizes)
    for index in range(6):
        assert result(page) is None
        targets.nth(index).tap()
    assert result(page) == "go" and page.locator(".findings li").count() == 0
    assert page.url.split("#")[1].count(".") == 5 and page.faults == []


@both
def test_ten_seconds_with_something_missing(page, server, checklist, language):
    page.goto(f"{server}{ROOTS[language]}{QUICK}")
    for box in page.locator(".tick input").all()[:5]:
        box.focus()
        page.keyboard.press("Space")
    page.locator('[data-do="reveal"]').click()
    assert result(page) == "mend" and page.locator(".findings li").count() == 1
    assert checklist.ticks[5].action[language] in page.locator(".findings li").inner_text()
    page.reload()
    assert result(page) == "mend"
    page.locator(".tick input").nth(1).uncheck()
    assert result(page) == "stop" and page.locator(".findings li").count() == 2
    page.locator(".tick input").nth(1).check()
    page.locator(".tick input").nth(5).check()
    assert result(page) == "go" and page.faults == []


@both
def test_names_and_roles(page, server, states, language):
    page.goto(f"{server}{ROOTS[language]}{FULL}#media=terbuka")
    question = page.locator(".check__item:visible .check__question strong").inner_text()
    group = page.get_by_role("group", name=question)
    assert group.get_by_role("button").count() == 3
    assert all(button.get_attribute("aria-pressed") == "false" for button in group.get_by_role("button").all())
    page.locator(".check__facts summary").click() if not page.locator(".check__facts[open]").count() else None
    legend = page.locator(".check__facts legend").first.inner_text()
    assert page.get_by_role("group", name=legend).get_by_role("radio", checked=True).count() == 1
    page.goto(f"{server}{ROOTS[language]}{FULL}{states['ask']}")
    page.reload()
    heading = page.locator("#hasil").inner_text()
    assert page.get_by_role("region", name=heading).get_by_role("heading", level=3).count() == 1
    assert re.search(r"- status", page.locator("post-checklist").aria_snapshot())


@both
@pytest.mark.parametrize("place", [FULL, QUICK])
def test_axe_in_every_state(new_page, server, states, language, place):
    width, scheme = LOOKS[language]
    page = new_page(bypass_csp=True, color_scheme=scheme, viewport={"width": width, "height": 800})
    quick = {"start": "", "middle": "#centang=benar", "mend": "#centang=benar.sopan.terbuka.netral&hasil=ya",
             "stop": "#hasil=ya", "go": "#centang=benar.sopan.terbuka.netral.akun-sendiri.tenang", "bad": "#x=y"}
    full = {"start": "", "all": "#tampil=semua", "bad": "#x=y", **states}
    for name, state in (quick if place == QUICK else full).items():
        page.goto("about:blank")
        page.goto(f"{server}{ROOTS[language]}{place}{state}")
        assert violations(page) == [], name
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name


@pytest.mark.parametrize("storage", ["refused", "full"])
def test_storage_is_not_needed(new_page, server, states, storage):
    page = new_page()
    page.add_init_script({
        "refused": "Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused'); }})",
        "full": "Storage.prototype.setItem = function () { throw new Error('full'); }"}[storage])
    page.goto(f"{server}{FULL}{states['mend']}")
    assert result(page) == "mend" and page.faults == []


def test_printed_result_and_printed_list(page, server, states, checklist):
    page.goto(f"{server}{FULL}{states['stop']}")
    page.emulate_media(media="print")
    assert page.locator(".check__result .answer").is_visible() and shown(page) == []
    assert page.locator("post-checklist button:visible").count() == 0
    page.emulate_media(media="screen")
    page.goto(f"{server}{FULL}{states['middle']}")
    page.reload()
    page.emulate_media(media="print")
    assert shown(page) == [item.id for item in checklist.items]
    assert page.locator(".check__action:visible").count() >= len(checklist.items)


def test_from_a_folder(page, offline_site, states, checklist):
    page.goto(f"{offline_site.as_uri()}/periksa/index.html")
    for item in checklist.items:
        assert shown(page) == [item.id]
        answer(page, "ya")
    assert result(page) == "go" and not page.locator('[data-do="link"]').is_visible()
    page.wait_for_load_state("networkidle")
    page.goto(f"{offline_site.as_uri()}/en/periksa/cepat.html#hasil=ya", wait_until="networkidle")
    assert result(page) == "stop" and page.faults == []
