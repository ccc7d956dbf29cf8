"""Rules on the first page: its questions show the whole range of answers."""

from collections.abc import Iterator

from ...records.problems import Problem
from ..guide import Guide
from .walk import problem_at, rule

HERE = "home/home"


@rule
def home_shows_every_answer(guide: Guide) -> Iterator[Problem]:
    """The questions on the first page show each of the answers that situations give."""
    shown = {guide.scenarios[name].verdict for name in guide.home.asked if name in guide.scenarios}
    for name, scenario in guide.scenarios.items():
        if scenario.verdict not in shown:
            shown.add(scenario.verdict)
            yield problem_at(guide, HERE, "asked")(f"no question is answered '{scenario.verdict}'; take one in, such as {name}")


@rule
def home_tells_what_is_allowed(guide: Guide) -> Iterator[Problem]:
    """What the first page shows as still allowed is answered boleh."""
    for index, name in enumerate(guide.home.allowed):
        verdict = guide.scenarios[name].verdict if name in guide.scenarios else "boleh"
        if verdict != "boleh":
            yield problem_at(guide, HERE, "allowed", index)(f'"{name}" is answered \'{verdict}\'; choose one that is boleh')


@rule
def home_shows_a_situation_once(guide: Guide) -> Iterator[Problem]:
    """A situation stands once on the first page."""
    seen = set()
    for key in ("asked", "allowed"):
        for index, name in enumerate(getattr(guide.home, key)):
            if name in seen:
                yield problem_at(guide, HERE, key, index)(f'"{name}" stands on the first page already; choose another')
            seen.add(name)
