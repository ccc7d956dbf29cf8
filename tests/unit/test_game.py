"""The quiz's rules without its page: what an address makes of a game, what counts, and what a room's hands decide."""

import pytest
from site_build import ROOT

pytestmark = pytest.mark.browser

SCRIPTS = [(ROOT / "docs" / "assets" / "js" / f"{name}.js").read_text(encoding="utf-8") for name in ("logic", "game")]
QUESTIONS = [{"id": f"q{number}", "topic": "t" if number < 5 else "u", "level": "easy" if number % 2 else "hard", "options": ["a", "b", "c"],
              "right": "a"} for number in range(12)]
PLAYED = "n=5&benih=7&edisi=2026-11"


@pytest.fixture
def browser(page):
    for script in SCRIPTS:
        page.add_script_tag(content=script)
    return page


def play(browser, address: str, told: str):
    """``told``, an expression of ``game``, for the game that ``address`` describes in the edition 2026-11."""
    return browser.evaluate("""([questions, address, told]) => {
        const { values } = Logic.read(address, Game.allowed(["t", "u"]));
        const game = new Game(questions, "2026-11", values);
        return new Function("game", "return " + told)(game);
    }""", [QUESTIONS, address, told])


@pytest.mark.parametrize("address, told, wanted", [
    ("", "[game.drawn, Boolean(game.odd)]", [None, False]),
    ("n=5&topik=t", "[game.settings, Boolean(game.odd)]", [{"n": ["5"], "topik": ["t"], "tingkat": [], "mode": [], "waktu": []}, False]),
    ("n=5&jawab=1a", "Boolean(game.odd)", True),
    (PLAYED, "[game.positions, game.at, game.few, game.odd]", [[1, 2, 3, 4, 5], 1, False, False]),
    (f"{PLAYED}&topik=t&tingkat=hard", "[game.drawn.slice().sort(), game.few]", [["q0", "q2", "q4"], True]),
    (f"{PLAYED}&jawab=1a.2b", "[game.at, game.odd]", [3, False]),
    (f"{PLAYED}&jawab=1a.2b&soal=1", "[game.at, game.following()]", [1, 2]),
    (f"{PLAYED}&jawab=1a.2a.3a.4a.5b", "[game.at, game.score()]", [None, {"right": 4, "of": 5, "wrong": [5]}]),
    (f"{PLAYED}&jawab=1a.1b", "[Array.from(game.answers), game.odd]", [[[1, "a"]], True]),  # its first answer counts
    (f"{PLAYED}&jawab=1d.6a", "[Array.from(game.answers), game.odd]", [[], True]),  # no such option, no such question
    (f"{PLAYED}&jawab=1x", "game.odd", True),
    (f"{PLAYED}&mode=bersama&jawab=1x.2b.3a.4x.5x", "game.score()", {"right": 1, "of": 2, "wrong": [2]}),
    (f"{PLAYED}&hanya=4.2.9", "[game.positions, game.part, game.odd]", [[2, 4], True, True]),
    ("n=5&benih=7&edisi=2025-01&jawab=1a", "[game.answers.size, game.odd]", [0, True]),  # answers to another edition's questions
    (f"{PLAYED}&jawab=1a", "Logic.write(game.values(game.answered('b')))", "n=5&benih=7&edisi=2026-11&jawab=1a.2b&soal=2"),
])
def test_a_game_of_an_address(browser, address, told, wanted):
    assert play(browser, address, told) == wanted


def test_same_seed_same_questions_and_another_seed_others(browser):
    first, again, other = (play(browser, f"n=10&benih={seed}&edisi=2026-11", "game.drawn") for seed in (7, 7, 8))
    assert first == again != other and len(set(first)) == 10


@pytest.mark.parametrize("hands, answer", [({"a": 1, "b": 3}, "b"), ({"a": 2, "b": 2}, "x"), ({}, "x"), ({"d": 1}, "d")])
def test_the_room_answers_what_most_raise(browser, hands, answer):
    assert browser.evaluate("hands => Game.most(letter => hands[letter] || 0)", hands) == answer


@pytest.mark.parametrize("result, before, kept", [
    ([3, 5], None, True), ([3, 5], [2, 5], True), ([2, 5], [3, 5], False), ([3, 5], [3, 5], False), ([6, 10], [3, 5], True), ([3, 5], [6, 10], False),
])
def test_the_better_result_is_kept(browser, result, before, kept):
    assert browser.evaluate("([result, before]) => Game.better(result, before)", [result, before]) is kept
