"""Rules on what is printed: records that exist, and cards whose words are those that go round."""

from collections.abc import Container, Iterator

from ...records.problems import Problem
from ...records.source import KeyPath
from .. import cards
from ..guide import Guide
from .walk import problem_at, rule

HERE = "print/print"


@rule
def printed_records_exist(guide: Guide) -> Iterator[Problem]:
    """What print.yaml names exists: topics, the flow, parts of the sanctions page, instruments."""
    printing = guide.printing
    named: list[tuple[KeyPath, object, Container[object], str]] = [
        (("leaflet", part, index), name, guide.topics, "topic") for part in ("what", "how")
        for index, name in enumerate(getattr(printing.leaflet, part))]
    named += [(("flow",), printing.flow, guide.flows, "flow")]
    named += [((key, index), name, guide.instruments, "instrument") for key in ("status", "status_in_brief")
              for index, name in enumerate(getattr(printing, key))]
    numbers = range(1, len(guide.sanctions.principles) + 1)
    named += [(("sanctions", "principles", index), number, numbers, "principle")
              for index, number in enumerate(printing.sanctions.principles)]
    conflicts = [conflict.id for conflict in guide.sanctions.conflicts]
    named += [(("sanctions", "conflicts", index), name, conflicts, "conflict")
              for index, name in enumerate(printing.sanctions.conflicts)]
    for path, name, known, kind in named:
        if name not in known:
            yield problem_at(guide, HERE, *path)(f'no {kind} "{name}"')


@rule
def printed_duties_can_be_quoted(guide: Guide) -> Iterator[Problem]:
    """A duty in the pocket guide stands there in the law's own words."""
    for index, name in enumerate(guide.printing.duties):
        if name in guide.provisions and not guide.provisions[name][1].text:
            yield problem_at(guide, HERE, "duties", index)(f'"{name}" has no quotation to print; choose a provision that has text')


@rule
def printed_topics_have_their_example(guide: Guide) -> Iterator[Problem]:
    """A topic in the pocket guide stands there with one of its own examples."""
    for name, example in guide.printing.pairs.items():
        known = [pair.id for pair in guide.topics[name].examples] if name in guide.topics else None
        if known is None:
            yield problem_at(guide, HERE, "pairs", name)(f'no topic "{name}"')
        elif example not in known:
            yield problem_at(guide, HERE, "pairs", name)(f'{name} has no example "{example}"; it has {", ".join(known)}')


@rule
def every_topic_has_a_card(guide: Guide) -> Iterator[Problem]:
    """Each topic has a card of one of its situations."""
    shown = {guide.scenarios[name].topic for name in guide.cards if name in guide.scenarios}
    for topic in (topic for topic in guide.topics if topic not in shown):
        names = ", ".join(list(guide.scenarios_of(topic))[:3])
        yield problem_at(guide, HERE, "cards")(f'no card shows the topic "{topic}"; add one of its situations: {names}')


@rule
def cards_say_what_goes_round(guide: Guide) -> Iterator[Problem]:
    """A card stands once; when its words change, so do its fingerprint and the edition since which it says them."""
    known = [change.edition for change in guide.edition.changes]
    seen = set()
    for index, card in enumerate(guide.printing.cards):
        here = problem_at(guide, HERE, "cards", index)
        if card.scenario in seen:
            yield here(f'the card "{card.scenario}" stands twice; keep one')
        seen.add(card.scenario)
        if card.since not in known:
            yield here(f'no edition "{card.since}" in edition.yaml; it has {", ".join(known)}')
        if now := cards.changed(card, guide.scenarios.get(card.scenario)):
            yield here(f'the words of the card "{card.scenario}" have changed, so older copies are out of date; write '
                       f'since: "{guide.edition.id}" and fingerprint: {now}, or run make check ARGS=--fix')
