"""Agendas from choices: one table through Python and the browser, what the real guide offers, and the record of a session."""

import random
from dataclasses import replace
from itertools import combinations, product

import pytest
from bijak.guide.rules.sessions import slides_show_what_exists
from bijak.language.base_url import BaseUrl
from bijak.records.schema import LANGUAGES
from bijak.session.agenda import (
    AUDIENCES,
    LENGTHS,
    SHAPES,
    SUGGESTIONS,
    TOPICS_MOST,
    Choices,
    agenda,
    frame,
    logic,
    materials,
    shares,
)
from bijak.session.assembly import assemble, read
from bijak.session.localized import LocalizedSession
from bijak.session.material import DILEMMAS_FIRST
from bijak.session.slides import slides
from site_build import ROOT

SCRIPTS = [(ROOT / "docs" / "assets" / "js" / f"{name}.js").read_text(encoding="utf-8") for name in ("logic", "tool", "plan")]
MADE = {
    "frames": {"5-1": [["open", 0, 1, 1], ["discuss", 0, 2, 2], ["quiz", 0, 1, 1], ["discuss", 0, 1, 2]],
               "6-2": [["discuss", 0, 2, 1], ["quiz", 0, 1, 1], ["discuss", 1, 2, 1], ["close", 1, 1, 1]]},
    "pools": {"open/a": ["o1"], "discuss/a": ["s1", "s2", "s3"], "discuss/a/x": ["s9", "s1"], "quiz/a": ["q2", "q0"],
              "discuss/b": ["s1", "s4"], "close/b": ["c1", "c2"]},
    "about": {"q2": "s2"},
}
TABLE = [  # minutes, topics, audience, suggestion, material
    (5, ["a"], "w", 1, ["o1", "s1", "q2", "s3"]),  # s2 is behind q2
    (5, ["a"], "w", 2, ["o1", "s3", "q0", "s1"]),
    (5, ["a"], "w", 3, ["o1", "s2", "q0", "s3"]),  # in turn from s2, so q2 is passed over
    (5, ["a"], "w", 4, ["o1", "s1", "q0", "s2"]),
    (5, ["a"], "x", 1, ["o1", "s9", "q2", "s1"]),  # an audience with a pool of its own
    (6, ["a", "b"], "w", 1, ["s1", "q2", "s4", "c1"]),  # s1 came up under the first topic
    (6, ["a", "b"], "w", 2, ["s2", "q0", "s4", "c2"]),
    (6, ["a", "b"], "w", 99, ["s3", "q2", "s1", "c1"]),
]
TIMES = {5: ["0–1", "1–3", "3–4", "4–5"], 6: ["0–2", "2–3", "3–5", "5–6"]}


@pytest.fixture(scope="module")
def made(guide):
    return logic(guide)


@pytest.fixture
def browser(page):
    for script in SCRIPTS:
        page.add_script_tag(content=script)
    return page


def some_choices(guide, seed: int, count: int) -> list[Choices]:
    """Choices of every length, number of topics and audience, with topics and suggestions by chance."""
    chance = random.Random(seed)
    return [Choices(minutes, tuple(sorted(chance.sample(list(guide.topics), topics), key=list(guide.topics).index)), audience,
                    chance.choice(SUGGESTIONS))
            for minutes, topics, audience in product(LENGTHS, range(1, TOPICS_MOST + 1), AUDIENCES) for _ in range(count)]


def test_every_frame_adds_up_and_has_its_parts():
    for minutes, topics in product(LENGTHS, range(1, TOPICS_MOST + 1)):
        lines = frame(minutes, topics)
        assert sum(length for *_, length in lines) == minutes and all(length > 0 for *_, length in lines)
        assert [part for part, *_ in lines][:1] + [part for part, *_ in lines][-2:] == ["open", "check", "close"]
        assert {place for part, place, _ in lines if part == "discuss"} == set(range(topics))
    assert all(sum(length for _, length in shape) == minutes for minutes, shape in SHAPES.items())
    assert all(sum(parts.values()) == minutes for minutes, parts in shares().items())


@pytest.mark.parametrize("minutes, topics, audience, suggestion, wanted", TABLE)
def test_table_in_python(minutes, topics, audience, suggestion, wanted):
    lines = agenda(MADE, Choices(minutes, tuple(topics), audience, suggestion))
    assert [line.reference for line in lines] == wanted
    assert [f"{line.start}–{line.end}" for line in lines] == TIMES[minutes]


@pytest.mark.browser
def test_table_in_the_browser(browser):
    found = browser.evaluate("""([made, rows]) => rows.map(([minutes, topics, audience, n]) =>
        SessionPlan.agenda(made, {minutes, topics, audience, n}).map(({id, time}) => [id, time]))""", [MADE, TABLE])
    assert found == [[list(pair) for pair in zip(wanted, TIMES[minutes], strict=True)] for minutes, *_, wanted in TABLE]


@pytest.mark.browser
def test_python_and_browser_agree_on_the_real_guide(browser, guide, made):
    rows = some_choices(guide, 6, 20)
    found = browser.evaluate("""([made, rows]) => rows.map((row) => SessionPlan.agenda(made, row)
        .map(({part, id, time}) => [part, id, time]))""", [made, [
        {"minutes": row.minutes, "topics": row.topics, "audience": row.audience, "n": row.suggestion} for row in rows]])
    assert found == [[[line.part, line.reference, f"{line.start}–{line.end}"] for line in agenda(made, row)] for row in rows]


def test_nothing_comes_up_twice_and_each_suggestion_differs_from_the_last(guide, made):
    for choices in some_choices(guide, 7, 25) + [Choices(30, (topic,), audience) for topic in guide.topics for audience in AUDIENCES]:
        before = None
        for suggestion in range(1, 7):
            lines = agenda(made, replace(choices, suggestion=suggestion))
            found = [line.reference for line in lines]
            assert len(found) == len(set(found)), choices
            assert found != before, choices
            before = found


def test_material_fits_topic_and_audience(guide, made):
    for key, pool in made["pools"].items():
        part, topic, *audience = key.split("/")
        assert pool and len(pool) == len(set(pool)), key
        for reference in pool if part in ("discuss", "quiz") else ():
            assert guide.record(reference).topic == topic
        for reference in pool if part == "discuss" else ():
            bound = set(guide.record(reference).binds)
            assert {"all-asn", *audience} & bound or bound - set(AUDIENCES), reference
    # A dilemma comes first wherever a topic has one that binds all.
    for topic in guide.topics:
        asked = {name: one.verdict for name, one in guide.scenarios_of(topic).items() if "all-asn" in one.binds}
        if set(asked.values()) & set(DILEMMAS_FIRST[:3]):
            assert guide.record(made["pools"][f"discuss/{topic}"][0]).verdict in DILEMMAS_FIRST[:3], topic


def test_what_binds_one_ministry_is_told_to_its_staff_alone(guide, made):
    for key, pool in made["pools"].items():
        for reference in pool if key.startswith("explain/") and not key.endswith("/kemenkeu") else ():
            kind, name, place = reference.split("/")
            cited = getattr(guide.topics[name], kind)[int(place)].citations if kind in ("points", "rights") else ()
            owners = {guide.instruments[citation.split("#")[0]].binds for citation in cited}
            assert owners != {("kemenkeu",)}, reference
    own = {reference for key, pool in made["pools"].items() if key.startswith("discuss/") and key.endswith("/kemenkeu")
           for reference in pool if guide.record(reference).binds == ("kemenkeu",)}
    assert len(own) == 2


def test_the_page_holds_little_data(made):
    assert len(str(made)) < 2_000 * len(made["choices"]["topics"])
    assert all(0 < len(reference.split("/")) <= 3 for reference in materials(made))


def test_choices_from_an_address(guide):
    assert read("#minutes=15&topics=hoaks-verifikasi.netralitas&audience=superiors&n=2", guide) == Choices(
        15, ("netralitas", "hoaks-verifikasi"), "superiors", 2)
    assert read("topics=netralitas,kabar-baik", guide) == Choices(10, ("netralitas", "kabar-baik"), "all-asn", 1)


@pytest.mark.parametrize("fragment, told", [
    ("", "topics"), ("minutes=12&topics=netralitas", "minutes"), ("topics=tidak-ada", "tidak-ada"), ("topics=netralitas&n=0", "n:"),
    ("topics=netralitas.etika-kritik.kabar-baik.usaha-endorse", "topics"), ("topics=netralitas&audience=semua", "audience"),
    ("topics=netralitas&x=1", "'x'"), ("topics=netralitas&n=100", "1 to 99"),
])
def test_an_address_that_cannot_be_read_is_told(guide, fragment, told):
    with pytest.raises(ValueError, match=told):
        read(fragment, guide)


def test_every_choice_makes_a_session_with_slides(guide, made):
    for choices in some_choices(guide, 8, 2):
        session = assemble(guide, choices)
        assert [step.minutes.long for step in session.steps] == [line.end - line.start for line in agenda(made, choices)]
        assert session.durations == {"long": choices.minutes} and sum(step.minutes.long for step in session.steps) == choices.minutes
        assert len({step.id for step in session.steps}) == len(session.steps)
        own = guide.having(sessions={"rakitan": session})
        assert list(slides_show_what_exists(own)) == []
        for language in LANGUAGES:
            shown = slides(LocalizedSession(own, language, BaseUrl(guide.printing.address), "rakitan"))
            assert {slide["step"] for slide in shown} - {""} == {step.id for step in session.steps}


def test_a_session_whose_minutes_do_not_add_up_is_refused(guide):
    session = assemble(guide, Choices(15, ("netralitas",)))
    with pytest.raises(ValueError, match="15"):
        type(session).model_validate({**session.model_dump(), "total": 20})


def test_every_pair_of_topics_has_an_agenda(guide, made):
    for topics in combinations(guide.topics, 2):
        assert agenda(made, Choices(20, topics))[-1].end == 20
