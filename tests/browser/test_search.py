"""Search as a reader meets it: by pointer, keyboard and screen reader, in both languages; nothing is loaded before it is used."""

import pytest
from browser import serve
from reading import ROOTS, both, colour, violations

pytestmark = pytest.mark.browser

WORD = {"id": "netralitas", "en": "neutrality"}


def loaded(page) -> list[str]:
    """What was fetched for search alone."""
    names = ("finder.js", "porter2.js", "search/index.js", "search/texts.js")
    return [url for url in page.requested if url.endswith(names)]


@pytest.fixture
def searching(page, server):
    """A page of the site with search open and a question in the field."""
    page.goto(f"{server}topik/netralitas/")
    page.locator(".search-open").click()
    page.keyboard.type("like postingan caleg")
    page.locator(".result").first.wait_for()
    return page


@both
def test_it_finds_pages_of_its_own_language(page, server, language):
    page.goto(f"{server}{ROOTS[language]}topik/")
    page.locator(".search-open").click()
    page.keyboard.type(WORD[language])
    results = page.locator(".result")
    results.first.wait_for()
    links = results.evaluate_all("links => links.map(link => link.href)")
    assert len(links) >= 3 and all(link.startswith(f"{server}{ROOTS[language]}") for link in links)
    assert all(("/en/" in link) == (language == "en") for link in links)
    results.first.click()
    page.wait_for_load_state()
    assert page.locator("h1").count() == 1 and page.faults == []


def test_nothing_is_loaded_before_it_is_used(page, server):
    page.goto(server, wait_until="networkidle")
    assert loaded(page) == []
    page.locator(".search-open").click()
    page.keyboard.type("hoaks")
    page.locator(".result").first.wait_for()
    page.wait_for_load_state("networkidle")
    assert len(loaded(page)) == 3
    page.keyboard.type(" grup")
    page.locator(".search-close").click()
    page.locator(".search-open").click()
    assert len(loaded(page)) == 3


def test_a_row_says_kind_answer_question_and_the_sentence_that_fits(searching, guide):
    row = searching.locator(".result").first
    scenario = guide.scenarios["menyukai-unggahan-calon"]
    assert row.locator(".result__title").inner_text() == scenario.question.id
    assert row.locator(".result__kind").inner_text().split() == ["Situasi", "Jangan"] and row.locator(".verdict use").count() == 1
    assert row.locator("mark").count() > 1 and row.locator(".result__text").inner_text()


def test_arrows_and_tab_reach_the_results_and_escape_gives_the_focus_back(page, server):
    page.goto(f"{server}topik/netralitas/")
    start = page.locator("main a").first
    start.focus()
    page.keyboard.press("/")
    assert page.locator("#cari").evaluate("element => element === document.activeElement")
    page.keyboard.type("like postingan caleg")
    page.locator(".result").first.wait_for()
    assert page.locator(".results__count").inner_text() and page.locator(".results__count").get_attribute("role") == "status"
    for key in ("ArrowDown", "ArrowDown", "End", "Home", "ArrowDown"):
        page.keyboard.press(key)
        chosen = page.locator('.result[aria-selected="true"]')
        assert chosen.count() == 1 and chosen.evaluate("element => element === document.activeElement")
    assert page.locator(".result").nth(1).evaluate("element => element === document.activeElement")
    for _ in range(2):
        page.keyboard.press("ArrowUp")
    assert page.locator("#cari").evaluate("element => element === document.activeElement")
    for _ in range(3):
        page.keyboard.press("Tab")
    assert page.locator(".result").first.evaluate("element => element === document.activeElement")
    page.keyboard.press("Escape")
    assert not page.locator("#pencarian").is_visible() and start.evaluate("element => element === document.activeElement")


def test_enter_goes_to_the_first_result_and_then_to_its_page(searching):
    target = searching.locator(".result").first.get_attribute("href")
    searching.keyboard.press("Enter")
    searching.locator('.result[aria-selected="true"]').wait_for()
    searching.keyboard.press("Enter")
    searching.wait_for_url(target)


@both
def test_it_closes_by_key_and_button(page, server, language):
    page.goto(f"{server}{ROOTS[language]}")
    opener = page.locator(".search-open")
    for close in (lambda: page.keyboard.press("Escape"), lambda: page.locator(".search-close").click(), lambda: opener.evaluate("one => one.click()")):
        opener.click()
        assert page.locator("#cari").is_visible() and opener.get_attribute("aria-expanded") == "true"
        close()
        assert not page.locator("#cari").is_visible() and opener.get_attribute("aria-expanded") == "false"
        assert opener.evaluate("element => element === document.activeElement")


def test_where_nothing_fits_it_offers_the_nearest_the_topics_and_whom_to_ask(page, server):
    page.goto(server)
    page.locator(".search-open").click()
    page.keyboard.type("kampanyexyz")
    page.locator(".result").first.wait_for()
    assert page.locator(".result").count() == 3
    assert page.locator(".results__foot a").get_attribute("href") == f"{server}topik/"
    assert "unit kepegawaian" in page.locator(".results__foot").inner_text()


@both
def test_an_address_asks(page, server, language):
    page.goto(f"{server}{ROOTS[language]}topik/?q={WORD[language]}")
    page.locator(".result").first.wait_for()
    assert page.locator("#cari").input_value() == WORD[language] and page.faults == []


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_open_search_is_accessible(page_without_policy, server, width, scheme):
    page = page_without_policy
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(f"{server}kuis/")
    colour(page, scheme)
    page.locator(".search-open").click()
    page.keyboard.type("hoaks")
    page.locator(".result").first.wait_for()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    field, button = page.locator("#cari").bounding_box(), page.locator("#pencarian button").first.bounding_box()
    assert field["x"] + field["width"] <= button["x"] or field["y"] + field["height"] <= button["y"]


def test_it_works_under_any_sub_path(new_page, site):
    with serve(site, "/intranet/panduan/") as server:
        page = new_page()
        page.goto(f"{server}en/situasi/menyukai-unggahan-calon/")
        page.locator(".search-open").click()
        page.keyboard.type("sanctions")
        page.locator(".result").first.click()
        page.wait_for_url(f"{server}en/sanksi/")
        assert page.faults == []


def test_without_scripts_there_is_no_button(new_page, server):
    page = new_page(java_script_enabled=False)
    page.goto(server)
    assert not page.locator(".search-open").is_visible() and not page.locator("#pencarian").is_visible()
