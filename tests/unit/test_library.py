"""How much the real library holds, and that it covers what it should."""

from collections import Counter
from typing import get_args

import pytest
from bijak.records.schema.answer import Act, Stage, Verdict
from bijak.records.schema.library import Difficulty


@pytest.mark.parametrize("collection, least", {
    "scenarios": 140, "cases": 25, "contradictions": 14, "questions": 80, "terms": 60, "flows": 10, "roles": 5}.items())
def test_there_are_enough(guide, collection, least):
    assert len(getattr(guide, collection)) >= least


def test_a_quarter_of_the_situations_allow(guide):
    """The guide says what one may do, not what is forbidden alone."""
    verdicts = Counter(scenario.verdict for scenario in guide.scenarios.values())
    assert verdicts["boleh"] * 4 >= len(guide.scenarios), verdicts
    assert set(verdicts) == set(get_args(Verdict))


def test_what_is_unsettled_says_why_and_whom_to_ask(guide):
    for name, scenario in guide.scenarios.items():
        if scenario.verdict == "belum-jelas":
            assert scenario.unsettled and scenario.unsettled.id and scenario.ask, name


def test_questions_cover_topics_verdicts_and_difficulties(guide):
    questions = guide.questions.values()
    assert {question.topic for question in questions} == set(guide.topics)
    assert {question.verdict for question in questions} >= set(get_args(Verdict))
    assert {question.difficulty for question in questions} == set(get_args(Difficulty))


def test_the_matrix_is_twelve_by_six(guide):
    assert [row.act for row in guide.matrix.rows] == list(get_args(Act))
    for row in guide.matrix.rows:
        assert set(row.cells) == set(get_args(Stage)), row.act


def test_related_situations_link_to_one_another(guide):
    for name, scenario in guide.scenarios.items():
        assert guide.related_to(name), f"{name} is related to nothing"
        for other in scenario.related:
            assert name in guide.related_to(other), (name, other)
