"""What the checklist decides. The same logic runs in the browser, in docs/assets/js/logic.js; one table tests both."""

from typing import TypedDict

from ..records.schema.checklist import UNSURE, Checklist, Circumstances, Item, Outcome

SEVERITY = ("go", "mend", "ask", "stop")
"""Outcomes from the mildest to the strictest."""

Facts = dict[str, str]
"""What is known about the post: fact id to option id. A fact that is missing, or 'ragu', is not known."""


def holds(only: Circumstances, facts: Facts, unknown: bool) -> bool:
    """Whether the circumstances ``only`` hold; a fact that is not known counts as ``unknown``."""
    return all(facts[fact] in options if facts.get(fact, UNSURE) != UNSURE else unknown for fact, options in only.items())


def applies(item: Item, facts: Facts) -> bool:
    """Whether ``item`` is asked. An unknown fact never hides a question."""
    return holds(item.only, facts, unknown=True)


def otherwise(item: Item, facts: Facts) -> Outcome:
    """What a 'no' to ``item`` leads to."""
    return item.variant.otherwise if item.variant and holds(item.variant.only, facts, unknown=False) else item.otherwise


def outcome(item: Item, answer: str, facts: Facts) -> str:
    """What ``answer`` ('ya', 'tidak', 'ragu') to ``item`` leads to, one of SEVERITY. Doubt on a stop means: ask first."""
    if answer == "ya":
        return "go"
    strict = otherwise(item, facts)
    return "ask" if answer == "ragu" and strict == "stop" else strict


def decide(items: tuple[Item, ...], facts: Facts, answers: dict[str, str]) -> str | None:
    """The checklist's answer, one of SEVERITY; None while questions are open (one stop decides at once)."""
    asked = [item for item in items if applies(item, facts)]
    worst = max((outcome(item, answers[item.id], facts) for item in asked if item.id in answers),
                key=SEVERITY.index, default="go")
    return worst if worst == "stop" or all(item.id in answers for item in asked) else None


def strictest(checklist: Checklist, items: tuple[str, ...]) -> Outcome:
    """The strictest outcome of the items named, for the tick that stands for them."""
    return max((item.otherwise for item in checklist.items if item.id in items), key=SEVERITY.index)


class Logic(TypedDict):
    """What the browser needs: the options of each fact, and the ids of items and ticks with what a 'no' leads to."""

    facts: dict[str, list[str]]
    items: list[dict[str, object]]
    ticks: list[dict[str, str]]


def logic(checklist: Checklist) -> Logic:
    """What the browser needs to decide as this module does: ids and outcomes, no words; to be written as JSON."""
    return {
        "facts": {fact.id: [option.id for option in fact.options] for fact in checklist.facts},
        "items": [item.model_dump(mode="json", include={"id": True, "otherwise": True, "only": True,
                                                        "variant": {"only", "otherwise"}}, exclude_none=True)
                  for item in checklist.items],
        "ticks": [{"id": tick.id, "otherwise": strictest(checklist, tick.items)} for tick in checklist.ticks],
    }
