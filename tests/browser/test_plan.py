"""Putting a session together, in a real browser."""

from io import BytesIO

import pytest
from bijak.records.prose import plain
from bijak.session.agenda import TOPICS_MOST, agenda, logic, shares
from bijak.session.assembly import read
from playwright.sync_api import expect
from pypdf import PdfReader
from reading import LOOKS, ROOTS, both, colour, reach, requests_since, violations

pytestmark = pytest.mark.browser

CHOSEN = "minutes=15&topics=netralitas.hoaks-verifikasi&audience=all-asn&n=2"
ONE = "minutes=10&topics=keamanan-akun&audience=all-asn&n=1"
FULL = "minutes=30&topics=netralitas.etika-kritik.atasan-proses&audience=superiors&n=1"


def address(server: str, language: str = "id", state: str = "") -> str:
    return f"{server}{ROOTS[language]}sesi/rakit/" + (f"#{state}" if state else "")


def fragment(page) -> str:
    return page.url.partition("#")[2]


def shown(page) -> list[tuple[str, str]]:
    """Each line's minutes and title."""
    return page.locator(".plan__line").evaluate_all(
        "lines => lines.map((line) => [line.querySelector('[data-slot=time]').textContent, line.querySelector('h3').textContent])")


def linked(page) -> list[str]:
    return page.locator(".plan__line h3 a").evaluate_all("links => links.map((link) => link.href)")


def wanted(guide, state: str) -> list[str]:
    """The minutes of each line."""
    return [f"{line.start}–{line.end}" for line in agenda(logic(guide), read(state, guide))]


def choose(page, name: str, value: str) -> None:
    page.locator(f".choice:has([name={name}][value='{value}'])").click()


def do(page, name: str):
    return page.locator(f".plan__agenda [data-do={name}]")


@both
def test_without_javascript_the_page_shows_how_to_do_it_by_hand(new_page, server, guide, language):
    page = new_page(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page.goto(address(server, language))
    assert not page.locator(".plan__form").is_visible() and not page.locator(".plan__agenda").is_visible()
    rows = page.locator(".plan__shares tbody tr").evaluate_all(
        "rows => rows.map((row) => Array.from(row.querySelectorAll('td'), (cell) => Number(cell.textContent)))")
    assert [sum(column) for column in zip(*rows, strict=True)] == list(shares())
    assert page.locator("#tangan").is_visible() and page.locator(".steps > li").count() == len(rows)
    links = page.locator(".plan__ready a").evaluate_all("links => links.map((link) => link.getAttribute('href'))")
    assert len(links) == len(guide.sessions) + len(guide.topics)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@both
def test_by_keyboard_alone_to_another_suggestion(page, server, guide, language):
    page.goto(address(server, language))
    reach(page, "[type=submit]")
    page.keyboard.press("Enter")
    expect(page.locator(".plan__form output")).to_be_focused()  # it says that no topic is chosen
    page.reload()
    reach(page, "[name=minutes]")
    page.keyboard.press("ArrowRight")
    reach(page, "[name=topics][value=netralitas]")
    page.keyboard.press("Space")
    reach(page, "[name=topics][value=kabar-baik]")
    page.keyboard.press("Space")
    reach(page, "[type=submit]")
    page.keyboard.press("Enter")
    expect(page.locator("#agenda")).to_be_focused()
    first = shown(page)
    reach(page, "[data-do=again]")
    page.keyboard.press("Enter")
    state = "minutes=15&topics=netralitas.kabar-baik&audience=all-asn&n=2"
    assert fragment(page) == state and [time for time, _ in shown(page)] == wanted(guide, state)
    assert shown(page) != first
    expect(do(page, "again")).to_be_focused()
    assert "2" in page.locator(".plan__form output").inner_text() and page.faults == []


@both
def test_each_line_says_when_what_and_where_it_stands(page, server, guide, language):
    page.goto(address(server, language, CHOSEN))
    lines = agenda(logic(guide), read(CHOSEN, guide))
    assert [time for time, _ in shown(page)] == [f"{line.start}–{line.end}" for line in lines]
    for line, place in zip(lines, page.locator(".plan__line").all(), strict=True):
        assert place.locator(".tag").inner_text() and place.locator(".plan__do").inner_text()
        collection, name = line.reference.split("/")[:2]
        if collection == "scenarios":
            scenario = guide.scenarios[name]
            for text in (scenario.question, scenario.answer, scenario.do[0], scenario.avoid[0]):
                assert plain(text[language]) in place.inner_text()
            assert place.locator(".verdict").count() == 1
        if collection == "questions":
            assert plain(guide.questions[name].stem[language]) in place.inner_text()
    for link in linked(page):
        assert page.request.get(link).ok


def test_same_choices_same_agenda_after_reload_and_in_the_other_language(page, server, guide):
    page.goto(address(server, "id", CHOSEN))
    before, links = shown(page), linked(page)
    page.reload()
    assert shown(page) == before and page.evaluate("document.activeElement === document.body")
    page.locator("[data-switch]").click()
    page.wait_for_load_state()
    assert fragment(page) == CHOSEN and "/en/sesi/rakit/" in page.url
    assert [link.replace("/en/", "/") for link in linked(page)] == links
    assert [time for time, _ in shown(page)] == [time for time, _ in before]
    checked = page.locator(".plan__form :checked").evaluate_all("found => found.map((one) => one.value)")
    assert checked == ["15", "all-asn", "netralitas", "hoaks-verifikasi"] and page.faults == []


def test_back_brings_the_suggestion_before(page, server):
    page.goto(address(server, "id", CHOSEN))
    second = shown(page)
    do(page, "again").click()
    third = shown(page)
    assert third != second
    page.go_back()
    assert shown(page) == second and fragment(page) == CHOSEN
    page.go_forward()
    assert shown(page) == third
    page.go_back()
    choose(page, "audience", "superiors")
    assert fragment(page).endswith("&audience=superiors&n=1")


def test_suggestions_go_round(page, server):
    page.goto(address(server, "id", CHOSEN.replace("n=2", "n=99")))
    do(page, "again").click()
    assert fragment(page).endswith("&n=1")


def test_no_more_topics_than_fit(page, server, guide):
    page.goto(address(server))
    assert page.locator(".plan__agenda").is_hidden()
    for name in list(guide.topics)[:TOPICS_MOST]:
        choose(page, "topics", name)
    assert page.locator("[name=topics]:disabled").count() == len(guide.topics) - TOPICS_MOST
    choose(page, "topics", list(guide.topics)[0])
    assert page.locator("[name=topics]:disabled").count() == 0
    for name in list(guide.topics)[1:TOPICS_MOST]:
        choose(page, "topics", name)
    assert page.locator(".plan__agenda").is_hidden() and page.locator(".plan__line").count() == 0


@pytest.mark.parametrize("state, lines", [
    ("minutes=12&topics=netralitas", 6), ("topics=netralitas.tidak-ada", 6), ("minutes=10.15&topics=netralitas", 6),
    ("topics=netralitas.etika-kritik.kabar-baik.usaha-endorse", 7), ("topics=netralitas&n=0", 6), ("topics=netralitas&n=1.2", 6),
    ("topics=netralitas&n=100", 6), ("topics=tidak-ada", 0), ("topics=netralitas&topics=kabar-baik", 6),
    ("topics=<script>", 0), ("topics=netralitas&audience=all-asn.kemenkeu", 6), ("topics=netralitas&__proto__=x&constructor=1", 6),
    ("topics=netralitas&%E0%A4%A=%", 6), ("topics=" + "netralitas." * 1000, 0), ("x=" + "%22%3Cimg%20onerror%3D" * 9, 0),
])
def test_what_an_address_may_say_wrongly(page, server, state, lines):
    page.goto(address(server, "id", state))
    assert page.locator(".tool__notice").is_visible()
    assert page.locator(".plan__line").count() == lines and page.locator(".plan__agenda").is_visible() == bool(lines)
    assert page.faults == []


def test_an_anchor_is_a_place_and_no_state(page, server):
    page.goto(address(server, "id", "tangan"))
    assert page.locator(".tool__notice").is_hidden() and page.faults == []


def test_text_for_a_chat(page, server):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(address(server, "id", CHOSEN))
    do(page, "text").click()
    expect(page.locator(".tool__live")).not_to_be_empty()
    head, *lines, last = page.evaluate("navigator.clipboard.readText()").split("\n")
    assert head == page.locator("#agenda").inner_text() and last == address(server, "id", CHOSEN)
    assert [(time in line, title in line) for (time, title), line in zip(shown(page), lines, strict=True)] == [(True, True)] * len(lines)


def test_nothing_is_asked_for_and_nothing_kept(page, server):
    page.goto(address(server))
    page.wait_for_load_state("networkidle")
    loaded, kept = len(page.requested), page.evaluate("localStorage.length")
    choose(page, "topics", "kebencian-sara")
    choose(page, "minutes", "30")
    do(page, "again").click()
    assert requests_since(page, loaded) == [] and page.evaluate("localStorage.length") == kept
    assert page.evaluate("document.cookie") == "" and page.faults == []


@both
@pytest.mark.parametrize("state, sheets", [(ONE, 1), (FULL, 2)], ids=["10 minutes", "30 minutes"])
def test_printed_on_one_or_two_sheets_without_the_form(page, server, language, state, sheets):
    page.goto(address(server, language, state))
    titles = [title for _, title in shown(page)]
    printed = PdfReader(BytesIO(page.pdf(format="A4")))
    text = " ".join(" ".join(sheet.extract_text() for sheet in printed.pages).split())
    assert len(printed.pages) <= sheets
    assert all(title[:25] in text for title in titles)
    page.emulate_media(media="print")
    for hidden in (".plan__form", ".plan__kit", "#tangan", ".plan__shares", ".plan__agenda .tool__bar"):
        assert not page.locator(hidden).is_visible(), hidden


def test_works_from_a_folder(page, site):
    page.goto((site / "sesi" / "rakit" / "index.html").as_uri() + f"#{CHOSEN}")
    assert page.locator(".plan__line").count() == 8
    do(page, "again").click()
    assert fragment(page).endswith("n=3")


STATES = {"empty": "", "agenda": CHOSEN, "full": FULL, "notice": "topics=netralitas.x"}


@both
def test_every_state_is_accessible(page_without_policy, server, language):
    page = page_without_policy
    page.goto(address(server, language))
    page.add_style_tag(content="* {transition: none !important}")
    for name, state in STATES.items():
        page.evaluate("state => { location.hash = state; }", state)
        page.wait_for_timeout(60)
        for width, scheme in [LOOKS[language]]:
            page.set_viewport_size({"width": width, "height": 800})
            colour(page, scheme)
            assert violations(page) == [], (name, width, scheme)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (name, width)
            sizes = page.locator(":is(.choice, .tool__button):visible").evaluate_all(
                "found => found.map((one) => one.getBoundingClientRect().height)")
            assert min(sizes) >= 44
