"""What a share card says. Copies of it go round for years, so its words carry a fingerprint."""

import json

from ..records.digest import digest
from ..records.prose import plain
from ..records.schema import LANGUAGES, Scenario
from ..records.schema.print import Card
from .guide import Guide

CITED = 2
"""How many provisions a card names, so that they can be read on a phone."""


def shown(scenario: Scenario, language: str) -> dict[str, str]:
    """The words of a scenario that stand on its card, by part: question, answer, do, avoid."""
    parts = {"question": scenario.question, "answer": scenario.answer, "do": scenario.do[0], "avoid": scenario.avoid[0]}
    return {name: plain(text[language]) for name, text in parts.items()}


def fingerprint(scenario: Scenario) -> str:
    """Twelve hex digits (of SHA-256) of all that the card says, in both languages."""
    words = [shown(scenario, language) for language in LANGUAGES]
    content = json.dumps([*words, scenario.verdict, scenario.when, list(scenario.binds), list(scenario.citations[:CITED])])
    return digest(content)


def editions(guide: Guide, since: str) -> list[tuple[str, bool]]:
    """The editions of the guide, newest first, each with whether its copies of a card still say what it says now."""
    known = sorted({change.edition for change in guide.edition.changes}, key=_number, reverse=True)
    return [(edition, _number(edition) >= _number(since)) for edition in known]


def _number(edition: str) -> list[int]:
    return [int(part) for part in edition.split(".")]


def changed(card: Card, scenario: Scenario | None) -> str | None:
    """The fingerprint of what ``card`` says now, where that is no longer what it said; None where it is, or nothing is there to say."""
    now = fingerprint(scenario) if scenario else None
    return now if now != card.fingerprint else None
