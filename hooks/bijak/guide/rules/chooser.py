"""Rules on the guided chooser: every answer leads to a flow, and every flow is reached."""

from collections.abc import Iterator

from ...records.problems import Problem
from ..guide import Guide
from .walk import problem_at, rule

MOST = 3  # questions on one path


def _depths(guide: Guide) -> tuple[dict[str, int], set[str]]:
    """How many questions the longest path to each question and flow asks; and the questions that go round in a circle."""
    options = {question.id: [option.next for option in question.options] for question in guide.chooser.questions}
    depths: dict[str, int] = {}
    circles: set[str] = set()

    def walk(here: str, path: tuple[str, ...]) -> None:
        depths[here] = max(depths.get(here, 0), len(path))
        for target in options.get(here, ()):
            if target in (*path, here):
                circles.add(here)
            else:
                walk(target, (*path, here))

    walk(guide.chooser.questions[0].id, ())
    return depths, circles


@rule
def choices_lead_somewhere(guide: Guide) -> Iterator[Problem]:
    """Each answer of the chooser leads to one of its questions or to a flow."""
    known = {question.id for question in guide.chooser.questions} | guide.flows.keys()
    for index, question in enumerate(guide.chooser.questions):
        for choice, option in enumerate(question.options):
            if option.next not in known:
                yield problem_at(guide, "chooser/chooser", "questions", index, "options", choice, "next")(
                    f'no question and no flow "{option.next}"')


@rule
def choices_end_soon(guide: Guide) -> Iterator[Problem]:
    """Each path of the chooser ends in a flow within three questions, without going in a circle."""
    depths, circles = _depths(guide)
    for index, question in enumerate(guide.chooser.questions):
        here = problem_at(guide, "chooser/chooser", "questions", index, "id")
        if question.id in circles:
            yield here("leads back to a question that was already asked; let every path end in a flow")
        elif depths.get(question.id, 0) >= MOST:
            yield here(f"is question {depths[question.id] + 1} on its path; {MOST} are the most")


@rule
def chooser_reaches_everything(guide: Guide) -> Iterator[Problem]:
    """Each question of the chooser and each flow is reached by some answer."""
    depths, _ = _depths(guide)
    for index, question in enumerate(guide.chooser.questions):
        if question.id not in depths:
            yield problem_at(guide, "chooser/chooser", "questions", index, "id")("is reached by no answer; lead to it or remove it")
    for name in guide.flows:
        if name not in depths:
            yield problem_at(guide, "chooser/chooser", "questions")(f'no answer leads to the flow "{name}"')


@rule
def chooser_ids_differ_from_flows(guide: Guide) -> Iterator[Problem]:
    """A question of the chooser has another id than every flow."""
    for index, question in enumerate(guide.chooser.questions):
        if question.id in guide.flows:
            yield problem_at(guide, "chooser/chooser", "questions", index, "id")("is a flow's id too; ids must differ")
