"""The quiz, alone and together, in a real browser."""

import re
from collections import Counter

import pytest
from bijak.records.source import read
from playwright.sync_api import expect
from reading import LOOKS, ROOTS, both, colour, reach, requests_since, violations
from site_build import ROOT

pytestmark = pytest.mark.browser

EDITION = read(ROOT / "data" / "edition.yaml", "edition.yaml").value["id"].replace(".", "-")
GAME = f"n=5&benih=7&edisi={EDITION}"


def address(server: str, language: str = "id", state: str = "") -> str:
    return f"{server}{ROOTS[language]}kuis/" + (f"#{state}" if state else "")


def stem(page) -> str:
    return page.locator(".quiz__stage h2").inner_text()


def drawn(page) -> list[str]:
    """The drawn questions' ids, in order."""
    return page.evaluate("document.querySelector('quiz-game').now.drawn")


def right_letters(page, guide) -> list[str]:
    return [next(option.id for option in guide.questions[name].options if option.correct) for name in drawn(page)]


def wrong_letter(right: str) -> str:
    return "a" if right != "a" else "b"


def do(page, name: str):
    return page.locator(f".quiz__stage [data-do={name}]")


def state(page) -> dict:
    return dict(part.split("=") for part in page.url.partition("#")[2].split("&") if part)


def play(page, letters) -> None:
    """Answer the questions that follow with ``letters``, up to the next question or the result."""
    for letter in letters:
        page.locator(f".quiz__stage button[value={letter}]").click()
        do(page, "next").click()


@both
def test_without_javascript_all_questions_stand_by_topic(new_page, server, guide, language):
    page = new_page(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page.goto(address(server, language))
    assert not page.locator(".quiz__setup").is_visible()
    shown = page.locator(".question:visible").evaluate_all(
        "found => found.map(one => [one.id, one.dataset.topic, one.querySelectorAll('.question__options li').length,"
        " one.querySelector('details [data-correct]').dataset.option, one.querySelectorAll('details :is(.basis, .question__situation) a').length > 0])")
    wanted = [[name, question.topic, len(question.options), next(o.id for o in question.options if o.correct), True]
              for topic in guide.topics for name, question in guide.questions.items() if question.topic == topic]
    assert shown == wanted and len(shown) == len(guide.questions)
    first = page.locator(".question").first
    assert not first.locator("details [data-correct]").is_visible()
    first.locator("summary").click()
    assert first.locator("details [data-correct]").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@both
def test_by_keyboard_alone_to_a_result(page, server, language):
    page.goto(address(server, language))
    reach(page, "[type=submit]")
    page.keyboard.press("Enter")
    for _ in range(5):
        expect(page.locator(".quiz__stage h2")).to_be_focused()
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(page.locator(".quiz__stage h3")).to_be_focused()
        assert page.locator(".tool__live").inner_text() == page.locator(".quiz__stage h3").inner_text()
        reach(page, "[data-do=next]")
        page.keyboard.press("Enter")
    expect(page.locator(".quiz__result h2")).to_be_focused()
    assert state(page)["soal"] == "hasil" and len(state(page)["jawab"].split(".")) == 5
    assert page.faults == []


def test_same_seed_same_questions_everywhere(page, server, guide):
    seen = []
    for language in ROOTS:
        page.goto(address(server, language, GAME))
        seen.append(drawn(page))
        assert stem(page) == guide.questions[seen[0][0]].stem[language]
        page.reload()
        seen.append(drawn(page))
    assert all(one == seen[0] for one in seen) and len(set(seen[0])) == 5
    page.goto(address(server, "id"))
    seeds = set()
    for _ in range(3):
        page.locator(".quiz__setup [type=submit]").click()
        seeds.add(state(page)["benih"])
        do(page, "leave").click()
    assert len(seeds) == 3


def test_language_switch_and_reload_keep_answers_and_place(page, server, guide):
    page.goto(address(server, "id", GAME))
    play(page, right_letters(page, guide)[:2])
    page.locator(".quiz__stage button[value=a]").click()
    before = state(page)
    assert before["soal"] == "3" and len(before["jawab"].split(".")) == 3
    page.locator("[data-switch]").click()
    page.wait_for_load_state()
    assert state(page) == before and "/en/kuis/" in page.url
    page.reload()
    assert stem(page) == guide.questions[drawn(page)[2]].stem["en"]
    assert page.locator(".quiz__feedback").is_visible() and page.locator(".tool__notice").is_hidden()
    assert page.evaluate("document.activeElement === document.body")
    do(page, "next").click()
    assert stem(page) == guide.questions[drawn(page)[3]].stem["en"]


def test_back_undoes_an_answer_and_forward_gives_it_again(page, server, guide):
    page.goto(address(server, "id", GAME))
    page.locator(".quiz__stage button[value=b]").click()
    expect(page.locator(".quiz__feedback")).to_be_visible()
    page.go_back()
    expect(page.locator(".quiz__feedback")).to_have_count(0)
    expect(page.locator(".quiz__stage button[value=b]")).to_be_visible()
    assert "jawab" not in state(page)
    page.go_forward()
    expect(page.locator(".quiz__feedback")).to_be_visible()


@both
def test_feedback_gives_reasons_rules_and_the_situation(page, server, guide, language):
    page.goto(address(server, language, GAME))
    name, right = drawn(page)[0], right_letters(page, guide)[0]
    question, wrong = guide.questions[name], wrong_letter(right)
    page.locator(f".quiz__stage button[value={wrong}]").click()
    told = page.locator(".quiz__feedback")
    for option in question.options:
        shown = option.feedback[language].split(".")[0] in told.inner_text()
        assert shown == (option.id in (right, wrong))
    assert told.locator(".basis a").count() == (0 if question.scenario else len(question.citations))
    assert page.locator(".quiz__option--right .quiz__letter").inner_text() == right.upper()
    assert page.locator(".quiz__mark--wrong").count() == 1
    for href in told.locator("a").evaluate_all("links => links.map(link => link.href)"):
        assert page.request.get(href).ok
    assert f"situasi/{question.scenario}/" in told.locator(".question__situation a").get_attribute("href")


@both
def test_link_to_a_result_and_retrying_the_wrong(page, server, guide, language):
    page.goto(address(server, language, GAME))
    right, names = right_letters(page, guide), drawn(page)
    given = [wrong_letter(letter) if place in (1, 3) else letter for place, letter in enumerate(right)]
    answers = ".".join(f"{place}{letter}" for place, letter in enumerate(given, 1))
    page.goto("about:blank")
    page.goto(address(server, language, f"{GAME}&jawab={answers}&soal=hasil"))
    assert re.findall(r"\d+", page.locator(".quiz__result h2").inner_text()) == ["3", "5"]
    assert page.evaluate("document.activeElement === document.body")
    links = page.locator(".quiz__reading a").evaluate_all("links => links.map(link => link.href)")
    wanted = {f"topik/{guide.questions[names[place]].topic}/" for place in (1, 3)}
    wanted |= {f"situasi/{guide.questions[names[place]].scenario}/" for place in (1, 3) if guide.questions[names[place]].scenario}
    assert {link.partition(ROOTS[language] or server)[2] for link in links} == wanted
    do(page, "retry").click()
    assert state(page)["hanya"] == "2.4" and stem(page) == guide.questions[names[1]].stem[language]
    play(page, [right[1], right[3]])
    assert re.findall(r"\d+", page.locator(".quiz__result h2").inner_text()) == ["2", "2"]
    assert page.locator(".quiz__reading").count() == 0 and do(page, "retry").count() == 0
    do(page, "again").click()
    assert state(page)["benih"] != "7" and "hanya" not in state(page) and page.faults == []


def test_link_for_the_office_has_no_answers(page, server):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(address(server, "id", f"{GAME}&topik=hoaks-verifikasi&jawab=1a.2a.3a.4a.5a"))
    do(page, "link").click()
    expect(page.locator(".tool__live")).not_to_be_empty()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == address(server, "id", f"n=5&topik=hoaks-verifikasi&benih=7&edisi={EDITION}")


@pytest.mark.parametrize("fragment, playing, kept", [
    (f"n=7&benih=7&edisi={EDITION}", False, 0), (f"n=5&benih=<script>&edisi={EDITION}", False, 0), ("jawab=1a&soal=1", False, 0),
    (f"{GAME}&topik=tidak-ada", True, 0), (f"{GAME}&jawab=1a.9b.2z", True, 1), (f"{GAME}&jawab=1a.1b", True, 1),
    (f"{GAME}&jawab=1x", True, 0), (f"{GAME}&hanya=2.44&jawab=2a", True, 1), (f"{GAME}&jawab=1a&jawab=2b", True, 1),
    (f"n=5.10&benih=7&edisi={EDITION}&jawab=1a", True, 1), ("n=5&benih=7&edisi=2020-01&jawab=1a.2b", True, 0),
    ("n=5&benih=7&jawab=1a", True, 0), (f"{GAME}&__proto__=x&constructor=1", True, 0), (f"{GAME}&%E0%A4%A=%", True, 0),
    (f"{GAME}&soal=" + "9" * 10000, False, 0), ("x=" + "%22%3Cimg%20onerror%3D" * 9, False, 0),
])
def test_what_an_address_may_say_wrongly(page, server, fragment, playing, kept):
    page.goto(address(server, "id", fragment))
    assert page.locator(".tool__notice").is_visible()
    assert page.locator(".quiz__setup").is_visible() != playing
    assert page.evaluate("document.querySelector('quiz-game').now.answers.size") == kept
    assert page.faults == []


def test_link_to_one_question_opens_the_list(page, server, guide):
    page.goto(address(server, "id", list(guide.questions)[30]))
    assert page.locator(f"[id='{list(guide.questions)[30]}'] h3").is_visible()
    assert page.locator(".tool__notice").is_hidden() and page.faults == []


def test_fewer_questions_than_asked_for(page, server, guide):
    counts = Counter((question.topic, question.difficulty) for question in guide.questions.values())
    (topic, level), count = min(counts.items(), key=lambda item: item[1])
    page.goto(address(server))
    page.locator("[name=topik]").select_option(topic)
    page.locator(f".choice:has([name=tingkat][value={level}])").click()
    assert str(count) in page.locator(".quiz__pool").inner_text()
    page.locator(".quiz__setup [type=submit]").click()
    assert len(drawn(page)) == count < 5
    assert all((guide.questions[name].topic, guide.questions[name].difficulty) == (topic, level) for name in drawn(page))
    assert page.locator(".quiz__count").inner_text().count(str(count)) >= 2


def test_together_with_a_countdown_hands_and_reveal(page, server, guide):
    page.clock.install()
    page.goto(address(server))
    page.locator(".choice:has([value=bersama])").click()
    page.locator(".choice:has([name=waktu])").click()
    page.locator(".quiz__setup [type=submit]").click()
    game, timer = page.locator("quiz-game.quiz--room"), page.locator("[role=timer]")
    assert game.evaluate("one => getComputedStyle(one).position") == "fixed"
    assert page.locator(".md-header").evaluate("one => one.inert") and state(page)["mode"] == "bersama"
    assert page.locator(".quiz__stem").evaluate("one => parseFloat(getComputedStyle(one).fontSize)") >= 28
    do(page, "time").click()
    page.clock.run_for(5000)
    assert timer.inner_text() == "15"
    spoken = page.locator(".tool__live").inner_text()
    page.clock.run_for(16000)
    assert timer.inner_text() == "0" and page.locator(".tool__live").inner_text() not in ("", spoken)
    assert page.locator(".quiz__feedback").count() == 0  # the end of the time ends nothing
    right = right_letters(page, guide)
    do(page, "count").click()
    for letter, count in ((right[0], 3), (wrong_letter(right[0]), 2)):
        for _ in range(count):
            page.locator(f".quiz__hands button[value={letter}][data-by='1']").click()
    page.locator(f".quiz__hands button[value={right[0]}][data-by='-1']").first.click()
    page.locator(f".quiz__hands button[value={right[0]}][data-by='1']").click()
    do(page, "reveal").click()
    assert state(page)["jawab"] == f"1{right[0]}" and page.locator(".quiz__feedback").is_visible()
    do(page, "next").click()
    do(page, "count").click()
    do(page, "reveal").click()
    assert state(page)["jawab"] == f"1{right[0]}.2x"
    page.keyboard.press("Escape")
    expect(page.locator(".quiz__setup")).to_be_visible()
    assert not page.locator(".md-header").evaluate("one => one.inert") and page.faults == []


def test_together_by_keyboard_without_full_screen(page, server):
    page.add_init_script("Element.prototype.requestFullscreen = () => Promise.reject(new Error('refused'))")
    page.goto(address(server, "en", "n=5&mode=bersama"))
    reach(page, "[type=submit]")
    page.keyboard.press("Enter")
    for _ in range(5):
        for name in ("count", "reveal", "next"):
            reach(page, f"[data-do={name}]")
            page.keyboard.press("Enter")
    expect(page.locator(".quiz__result h2")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".quiz__setup")).to_be_visible()
    assert page.faults == []


KEPT = "Object.fromEntries(Object.entries(localStorage).filter(([key]) => !key.endsWith('__palette')))"


def test_best_result_is_kept_on_the_device_under_one_key_and_forgotten(page, server, guide):
    page.goto(address(server, "id", GAME))
    before, loaded, right = page.evaluate(KEPT), len(page.requested), right_letters(page, guide)
    play(page, [right[0], right[1], *map(wrong_letter, right[2:])])
    asked = set(requests_since(page, loaded))
    assert asked == set()
    assert page.evaluate(KEPT) == before | {"/.kuis": '{"campuran":[2,5]}'}
    do(page, "retry").click()
    play(page, right[2:])
    assert page.evaluate(KEPT)["/.kuis"] == '{"campuran":[2,5]}'
    do(page, "leave").click()
    assert page.locator(".quiz__best li").count() == 1
    page.locator("[data-do=forget]").click()
    assert page.evaluate(KEPT) == before and page.evaluate("sessionStorage.length") == 0
    assert page.locator(".quiz__best").is_hidden() and page.evaluate("document.cookie") == ""
    expect(page.locator("#atur")).to_be_focused()
    page.reload()
    assert page.locator(".quiz__best").is_hidden() and page.faults == []


def test_result_of_somebody_else_is_not_kept(page, server):
    page.goto(address(server, "id", f"{GAME}&jawab=1a.2a.3a.4a.5a&soal=hasil"))
    assert "/.kuis" not in page.evaluate(KEPT)


@pytest.mark.parametrize("stored", ["7", '"x"', "[]", '{"campuran":"x","netralitas":[1]}', "{"])
def test_odd_records_are_passed_over(page, server, stored):
    page.add_init_script(f"localStorage.setItem('/.kuis', {stored!r})")
    page.goto(address(server))
    assert page.locator(".quiz__best").is_hidden() and page.faults == []


@pytest.mark.parametrize("storage", [
    "Object.defineProperty(window, 'localStorage', {get() { throw new Error('no storage'); }})",
    "Storage.prototype.setItem = function () { throw new Error('full'); }",
], ids=["refused", "full"])
def test_plays_without_storage(page, server, storage):
    page.add_init_script(storage)
    page.goto(address(server, "id", GAME))
    play(page, "aaaaa")
    assert page.locator(".quiz__result").is_visible()
    do(page, "leave").click()
    assert page.locator(".quiz__best").is_hidden() and page.faults == []


STATES = {
    "set-up": "", "question": GAME, "feedback": f"{GAME}&jawab=1a&soal=1", "result": f"{GAME}&jawab=1a.2a.3a.4a.5a",
    "together": f"{GAME}&mode=bersama&waktu=20", "hands": f"{GAME}&mode=bersama", "revealed": f"{GAME}&mode=bersama&jawab=1a&soal=1",
}


@both
def test_every_state_is_accessible(page_without_policy, server, language):
    """On a phone and a desk, light and dark. The list of all questions is left to the test of every page."""
    page = page_without_policy
    page.goto(address(server, language))
    page.evaluate("localStorage.setItem('/.kuis', '{\"campuran\":[2,5]}')")
    page.reload()
    page.add_style_tag(content="* {transition: none !important}")
    page.evaluate("document.querySelector('.quiz__all').remove()")  # the tool holds on to its questions
    for name, fragment in STATES.items():
        page.evaluate("fragment => { location.hash = fragment; }", fragment)
        page.wait_for_timeout(60)
        if name == "hands":
            do(page, "count").click()
        for width, scheme in [LOOKS[language]]:
            page.set_viewport_size({"width": width, "height": 800})
            colour(page, scheme)
            assert violations(page) == [], (name, width, scheme)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (name, width)
