"""The first page: what a phone shows at once, and how near everything is."""

import pytest
from reading import ROOTS, both, reach

pytestmark = pytest.mark.browser

PHONE = {"width": 360, "height": 740}


@both
@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_field_and_first_question_are_on_the_first_screen(new_page, server, language, script):
    page = new_page(viewport=PHONE, java_script_enabled=script)
    page.goto(f"{server}{ROOTS[language]}")
    for seen in (page.locator(".hero [data-search] input"), page.locator(".asked li").first)[: 2 if script else 1]:
        box = seen.bounding_box()
        assert box["y"] + box["height"] <= PHONE["height"]


@both
def test_questions_carry_their_answers(page, server, guide, language):
    page.goto(f"{server}{ROOTS[language]}")
    rows = page.locator(".asked li").all_inner_texts()
    for name, row in zip(guide.home.asked, rows, strict=True):
        scenario = guide.scenarios[name]
        assert guide.ui[f"verdict.{scenario.verdict}"][language] in row and scenario.question[language] in row
    assert page.locator(".asked li:first-child svg.icon").is_visible()


@both
def test_field_leads_to_the_list_without_javascript(new_page, server, language):
    page = new_page(java_script_enabled=False, viewport=PHONE)
    page.goto(f"{server}{ROOTS[language]}")
    field = page.locator(".hero [data-search] input")
    assert page.locator(".hero [data-search] label").inner_text() and field.get_attribute("name") == "q"
    field.fill("like foto")
    field.press("Enter")
    page.wait_for_url(f"{server}{ROOTS[language]}situasi/?q=like+foto")
    assert page.locator(".card").first.is_visible()


def test_by_keyboard_from_the_field_to_an_answer(page, server, guide):
    page.goto(server)
    reach(page, ".hero [data-search] input")
    reach(page, ".hero [data-search] button", 3)
    reach(page, ".asked li:first-child a", 2)  # after the mark of its heading
    page.keyboard.press("Enter")
    page.wait_for_url(f"{server}situasi/{guide.home.asked[0]}/")
    assert page.faults == []


DOWNLOAD = "a[download]"
TASKS = {
    "an answer with its rule": ([".asked a"], ".answer"),
    "an answer by the list": ([".next a[href$='situasi/']", ".card a"], ".rule"),
    "ten seconds": ([".next .button[href$='cepat/']"], "quick-check"),
    "the whole checklist": ([".menu__button", ".menu summary >> nth=1", ".menu a[href$='periksa/']"], "post-checklist"),
    "what to do now": ([".next .button--second", ".card--flow a"], "step-list"),
    "slides, notes and cards": ([".actions a[href$='sesi/']", ".tile a"], f"{DOWNLOAD}[href$='.pptx']"),
    "quiz with key": ([".actions a[href$='sesi/']", ".tile a"], f"{DOWNLOAD}[href$='.gift']"),
    "quiz in the browser": (["a[href$='kuis/']:visible"], "quiz-game"),
    "attendance and record": ([".actions a[href$='sesi/']", ".tile a"], f"{DOWNLOAD}[href$='.docx']"),
    "pocket guide and poster": ([".actions a[href$='cetak/']"], f"{DOWNLOAD}[href*='buku-saku']"),
    "share card": ([".actions a[href$='cetak/']", ".gallery a"], f"{DOWNLOAD}[href$='.png']"),
    "exact provision to cite": ([".actions a[href$='regulasi/']", "a[href$='pp-94-2021/']"], "button.copy"),
    "status of a regulation": ([".actions a[href$='regulasi/']"], ".register .status"),
    "old article, new article": ([".actions a[href$='regulasi/']", "a[href$='padanan/']"], ".concordance__new"),
    "a provision of the circular": ([".eight a"], ".provision"),
    "by role": ([".menu__button", ".menu summary >> nth=0", ".menu a[href$='peran/']"], ".tile"),
    "sanctions": ([".menu__button", ".menu summary >> nth=2", ".menu a[href$='sanksi/']"], ".ladder"),
    "who made this": ([".foot a[href$='tentang/']"], "h1"),
}
"""What readers come for, the taps to it on a phone, and what they find then."""


@both
@pytest.mark.parametrize("task", TASKS)
def test_three_taps_at_most(new_page, server, language, task):
    taps, found = TASKS[task]
    assert len(taps) <= 3
    page = new_page(viewport=PHONE, has_touch=True)
    page.goto(f"{server}{ROOTS[language]}")
    for tap in taps:
        touched = page.locator(tap).first
        if touched.evaluate("element => element.matches('a')"):
            with page.expect_navigation():
                touched.tap()
        else:
            touched.tap()
    page.locator(found).first.wait_for()
    assert page.url != f"{server}{ROOTS[language]}" and page.faults == []
