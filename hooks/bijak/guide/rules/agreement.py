"""Rules that keep the matrix, the situations and the questions from saying contrary things."""

from collections.abc import Iterator
from itertools import combinations
from typing import get_args

from ...records.problems import Problem
from ...records.schema import Question, Scenario
from ...records.schema.answer import Act, Stage, Verdict
from ..guide import Guide
from .walk import problem_at, rule

ELECTION: tuple[Stage, ...] = tuple(stage for stage in get_args(Stage) if stage != "outside")
CONTRARY = {"boleh", "jangan"}


def _stages(record: Scenario, when: str) -> tuple[Stage, ...]:
    """The stages a record speaks of: those it names, else all election stages (and the time outside, if always)."""
    return record.stages or (get_args(Stage) if when == "always" else ELECTION)


def _against_matrix(guide: Guide, record: Scenario | Question, stages: tuple[Stage, ...]) -> tuple[Stage, Verdict] | None:
    """The first of ``stages`` in which the matrix says the contrary of ``record``, with what it says."""
    cells = next((row.cells for row in guide.matrix.rows if row.act == record.act), None)
    if cells is None:
        return None
    for stage in stages:
        if {record.verdict, cells[stage].verdict} == CONTRARY:
            return stage, cells[stage].verdict
    return None


@rule
def situations_agree_with_the_matrix(guide: Guide) -> Iterator[Problem]:
    """No situation allows what the matrix forbids for its act and stage, or the reverse."""
    for name, scenario in guide.scenarios.items():
        if clash := _against_matrix(guide, scenario, _stages(scenario, scenario.when)):
            stage, verdict = clash
            yield problem_at(guide, f"scenarios/{name}", "verdict")(
                f"is '{scenario.verdict}', but the matrix says '{verdict}' for {scenario.act} in the "
                f"stage {stage}; make them agree, or leave act out if the question is about something else")


@rule
def situations_agree_with_each_other(guide: Guide) -> Iterator[Problem]:
    """No two situations about the same act, stage and people answer boleh and jangan."""
    acting = [(name, scenario) for name, scenario in guide.scenarios.items() if scenario.act]
    for (name, one), (other_name, other) in combinations(acting, 2):
        same_stage = set(_stages(one, one.when)) & set(_stages(other, other.when))
        same_people = set(one.binds) & set(other.binds) or "all-asn" in {*one.binds, *other.binds}
        if one.act == other.act and same_stage and same_people and {one.verdict, other.verdict} == CONTRARY:
            yield problem_at(guide, f"scenarios/{other_name}", "verdict")(
                f"is '{other.verdict}', but scenarios/{name} says '{one.verdict}' about {one.act} in the same stage")


@rule
def questions_agree_with_the_answers(guide: Guide) -> Iterator[Problem]:
    """A question's verdict is that of its situation, and does not contradict the matrix."""
    for name, question in guide.questions.items():
        here = problem_at(guide, f"questions/{name}", "verdict")
        scenario = guide.scenarios.get(question.scenario) if question.scenario else None
        if question.verdict and scenario and question.verdict != scenario.verdict:
            yield here(f"is '{question.verdict}', but scenarios/{question.scenario} says '{scenario.verdict}'")
        if clash := _against_matrix(guide, question, question.stages or ELECTION):
            stage, verdict = clash
            yield here(f"is '{question.verdict}', but the matrix says '{verdict}' for {question.act} in the stage {stage}")


@rule
def matrix_has_every_act_once(guide: Guide) -> Iterator[Problem]:
    """The matrix has one row for each act."""
    acts = [row.act for row in guide.matrix.rows]
    for act in get_args(Act):
        if acts.count(act) != 1:
            yield problem_at(guide, "matrix/matrix", "rows")(f"has {acts.count(act)} rows for {act}; one is needed")
