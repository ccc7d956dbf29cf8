"""The reading and review report, with numbers worked out by hand."""

from datetime import date

import pytest
from bijak.guide import report
from bijak.guide.due import due, months_before
from bijak.records.schema import Bilingual

DAY = date(2024, 5, 20)


def guide_of(tiny, reviewed: str = "2024-05-18", **scenarios: tuple):
    """The tiny guide with none but these situations, each as answer, why, do, avoid: the same in both languages."""
    own = tiny.scenarios["berbagi-kabar"]
    made = {}
    for name, texts in scenarios.items():
        answer, why, do, avoid = (Bilingual(id=text, en=text) for text in texts)
        made[name] = own.model_copy(update={"answer": answer, "why": why, "do": (do,), "avoid": (avoid,),
                                            "reviewed": date.fromisoformat(reviewed)})
    return tiny.having(scenarios=made, topics={}, flows={})


def reading(tiny, language: str, *texts: str) -> report.Reading:
    found = report.readings(guide_of(tiny, satu=texts), language)
    assert [(item.reference, item.language) for item in found] == [("scenarios/satu", language)]
    return found[0]


def test_four_short_english_sentences(tiny):
    """4 sentences, 7 words, none over six letters: 7/4 + 0."""
    found = reading(tiny, "en", "Yes.", "No cats sit!", "Run.", "Stop now?")
    assert (found.sentences, found.words, found.long_sentences) == (4, 7, 0)
    assert found.lix == 1.75


def test_four_short_indonesian_sentences(tiny):
    """4 sentences, 6 words, one of them (Laporkan) over six letters: 6/4 + 100/6."""
    found = reading(tiny, "id", "Boleh.", "Jangan saya.", "Baca.", "Laporkan segera.")
    assert (found.sentences, found.words, found.long_sentences) == (4, 6, 0)
    assert found.lix == pytest.approx(6 / 4 + 100 / 6)


def test_markup_numbers_and_marks_are_no_words(tiny):
    found = reading(tiny, "en", "**Yes.**", "See [no cats](topics/unggahan) 94/2021.", "— 12.", "so-so *now*.")
    assert (found.sentences, found.words) == (3, 6)


@pytest.mark.parametrize("words, long", [(20, 0), (21, 1)])
def test_a_sentence_over_twenty_words_is_long(tiny, words, long):
    found = reading(tiny, "en", " ".join(["cat"] * words) + ".", "Run.", "Run.", "Run.")
    assert (found.sentences, found.words, found.long_sentences) == (4, words + 3, long)


def test_hardest_comes_first(tiny):
    guide = guide_of(tiny, mudah=("Run.",) * 4, sulit=("Responsibility.",) * 4)
    assert [item.reference for item in report.readings(guide, "en")] == ["scenarios/sulit", "scenarios/mudah"]


def test_situations_topics_and_flows_are_read(tiny):
    """By hand: words and sentences of the tiny guide's Indonesian texts."""
    counts = {item.reference: (item.sentences, item.words) for item in report.readings(tiny, "id")}
    assert counts == {"scenarios/berbagi-kabar": (5, 18), "scenarios/membuka-rahasia": (6, 21),
                      "scenarios/memakai-lambang": (4, 15), "scenarios/menyapa-warga": (4, 14), "topics/unggahan": (5, 19), "flows/telanjur-membagikan": (3, 16)}


def test_lines(tiny):
    long = " ".join(["cat"] * 21) + "."
    guide = guide_of(tiny, panjang=(long, "Run.", "Run.", "Run."), pendek=("Run.",) * 4)
    english = list(report.lines(guide))[1]
    assert english == ("reading (en): 3.5 words a sentence, 1 of 8 sentences over 20 words, LIX 4; "
                       "hardest: scenarios/panjang 6, scenarios/pendek 1")
    assert list(report.lines(guide))[2:] == ["steps: every caution leads to a flow", "review: nothing is overdue"]


def test_cautions_without_steps_are_told(tiny):
    """One situation that is not boleh stands in a flow of the tiny guide, the other does not."""
    told = next(line for line in report.lines(tiny) if line.startswith("steps: "))
    assert told == "steps: memakai-lambang lead to no flow, though not boleh"
    assert tiny.flows_for("membuka-rahasia") == ("telanjur-membagikan",) and tiny.flows_for("memakai-lambang") == ()


@pytest.mark.parametrize("reviewed, late", [("2023-05-19", True), ("2023-05-20", False), ("2024-05-20", False)])
def test_an_answer_is_due_after_twelve_months(tiny, reviewed, late):
    """Twelve months before the edition's date, 20 May 2024."""
    assert tiny.today == DAY
    guide = guide_of(tiny, reviewed, satu=("Run.",) * 4, dua=("Run.",) * 4)
    found = [one.reference for one in due(guide, guide.today) if one.reference.startswith("scenarios/")]
    assert found == (["scenarios/dua", "scenarios/satu"] if late else [])
    told = "review: scenarios/dua, scenarios/satu are due (make bijak ARGS=\"review-due --on …\")" if late else "review: nothing is overdue"
    assert list(report.lines(guide))[-1] == told


@pytest.mark.parametrize("on, late", [(date(2024, 11, 18), False), (date(2024, 11, 19), True)])
def test_the_status_of_a_law_is_due_after_six_months(tiny, on, late):
    """Its status was checked on 18 May 2024."""
    assert ("instruments/contoh-1-2020" in [one.reference for one in due(tiny, on)]) is late


@pytest.mark.parametrize("day, months, before", [
    ("2024-05-31", 6, "2023-11-30"), ("2024-03-31", 1, "2024-02-29"), ("2025-01-15", 12, "2024-01-15"), ("2024-12-01", 12, "2023-12-01")])
def test_months_are_counted_by_the_calendar(day, months, before):
    assert months_before(date.fromisoformat(day), months) == date.fromisoformat(before)
