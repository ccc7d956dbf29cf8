"""Rules on the checklist: circumstances that exist, ticks that leave nothing out, answers that agree with the matrix."""

from collections.abc import Iterator
from typing import get_args

from ...records.problems import Problem
from ...records.schema.answer import Stage
from ...records.schema.checklist import Checklist, Item
from ...records.source import KeyPath
from .. import decision
from ..guide import Guide
from .walk import problem_at, rule

FITTING = {"jangan": {"stop"}, "sebaiknya-jangan": {"mend", "ask", "stop"}, "belum-jelas": {"ask"},
           "hati-hati": {"mend", "ask", "stop"}, "boleh": {"mend"}}
"""What a 'no' may lead to where the matrix gives each answer (besides not being asked, where it says boleh)."""


def _items(guide: Guide) -> Iterator[tuple[str, Checklist, KeyPath, Item]]:
    for name, checklist in guide.checklists.items():
        for group, part in enumerate(checklist.groups):
            for index, item in enumerate(part.items):
                yield name, checklist, ("groups", group, "items", index), item


@rule
def circumstances_are_facts(guide: Guide) -> Iterator[Problem]:
    """The circumstances of an item name facts and options of its checklist."""
    for name, checklist, path, item in _items(guide):
        known = {fact.id: [option.id for option in fact.options] for fact in checklist.facts}
        named = [(("only",), item.only)] + ([(("variant", "only"), item.variant.only)] if item.variant else [])
        for inner, circumstances in named:
            for fact, options in circumstances.items():
                here = problem_at(guide, f"checklists/{name}", *path, *inner, fact)
                if fact not in known:
                    yield here(f'no fact "{fact}" in this checklist; it has {", ".join(known) or "none"}')
                elif wrong := [option for option in options if option not in known[fact]]:
                    yield here(f'the fact {fact} has no option "{wrong[0]}"; it has {", ".join(known[fact])}')


@rule
def item_ids_are_places(guide: Guide) -> Iterator[Problem]:
    """Items and groups of a checklist have ids of their own, since they are places on one page."""
    for name, checklist in guide.checklists.items():
        seen = {group.id for group in checklist.groups}
        for _, _, path, item in (entry for entry in _items(guide) if entry[0] == name):
            if item.id in seen:
                yield problem_at(guide, f"checklists/{name}", *path, "id")(
                    f'the id "{item.id}" stands twice on this page; ids of items and groups must differ')
            seen.add(item.id)


@rule
def ticks_leave_nothing_out(guide: Guide) -> Iterator[Problem]:
    """Each item of a checklist stands behind exactly one tick of the ten-second check."""
    for name, checklist in guide.checklists.items():
        here = problem_at(guide, f"checklists/{name}", "ticks")
        behind = [item for tick in checklist.ticks for item in tick.items]
        known = [item.id for item in checklist.items]
        for item in known:
            if behind.count(item) != 1:
                yield here(f'the item "{item}" stands behind {behind.count(item)} ticks; it needs exactly one')
        for item in sorted(set(behind) - set(known)):
            yield here(f'no item "{item}" in this checklist')


@rule
def items_agree_with_the_matrix(guide: Guide) -> Iterator[Problem]:
    """A 'no' to an item leads to what the matrix says of its acts, in every stage that a fact can tell."""
    rows = {row.act: row for row in guide.matrix.rows}
    for name, checklist, path, item in _items(guide):
        for facts, stage in staged(checklist):
            asked = decision.applies(item, facts)
            result = decision.otherwise(item, facts)
            for act in item.acts if stage in get_args(Stage) else ():
                verdict = rows[act].cells[stage].verdict if act in rows else None
                fits = verdict is None or (result in FITTING[verdict] if asked else verdict == "boleh")
                if not fits:
                    outcome_words = f"leads to '{result}'" if asked else "is not asked"
                    yield problem_at(guide, f"checklists/{name}", *path)(
                        f"{outcome_words} in the stage {stage}, but the matrix says '{verdict}' for {act}; make them agree")


def staged(checklist: Checklist) -> Iterator[tuple[decision.Facts, Stage]]:
    """Each option of a fact that stands for stages of the matrix, as the one known fact, with each of its stages."""
    for fact in checklist.facts:
        for option in fact.options:
            for stage in option.stages:
                yield {fact.id: option.id}, stage
