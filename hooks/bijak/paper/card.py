"""Share cards: one situation as a picture, with a text that says the same."""

from collections.abc import Iterator
from functools import partial

from ..guide import cards
from ..guide.address import address
from ..language.localization import Localization
from ..press.code import code
from ..press.output import Output, Text, Typeset
from ..press.typeset import Data, PrintError
from ..records.schema.print import Card

PPI = 144  # 540 points square make 1080 pixels
MESSAGE_MOST = 700
"""Characters of a message that a chat shows without folding it away."""


def outputs_of(local: Localization) -> Iterator[Output]:
    """Of each card the picture, a small one for lists, and its text."""
    language = local.language
    for name, card in local.guide.cards.items():
        filled = partial(data, local, card)
        yield Typeset(f"kartu/{name}-{language}.png", language, "card.typ", filled, ppi=PPI)
        yield Typeset(f"kartu/kecil/{name}-{language}.png", language, "card.typ", filled, ppi=PPI // 3)
        yield Text(f"kartu/{name}-{language}.txt", partial(text, local, card))


def data(local: Localization, card: Card) -> Data:
    """What the template card.typ needs."""
    scenario, name, page = local.guide.scenarios[card.scenario], card.scenario, address(local.guide, f"cards/{card.scenario}")
    topic = local.guide.topics[scenario.topic]
    limits = [local.word(f"audience.{group}") for group in scenario.binds if group != "all-asn"]
    if scenario.when == "election":
        limits.append(local.word("when.election"))
    return {
        "record": f"data/scenarios/{name}.yaml",
        "id": name,
        "edition": local.guide.edition.id,
        "title": cards.shown(scenario, local.language)["question"],
        **cards.shown(scenario, local.language),
        "verdict": scenario.verdict,
        "verdict_word": local.word(f"verdict.{scenario.verdict}"),
        "topic": local.text(topic.title),
        "icon": topic.icon,
        "limits": limits,
        "sources": local.cited(scenario.citations[:cards.CITED]),
        "code": code(local.address(f"{page}#{local.guide.edition.id}")),
        "short": local.short(page),
    }


def text(local: Localization, card: Card) -> str:
    """What goes beside the picture: its alternative text, then a message to send with it."""
    parts = {"alternative": alternative(local, card), "message": message(local, card)}
    return "\n\n".join(f"{local.word(f'card.{name}-title')}\n{part}" for name, part in parts.items()) + "\n"


def alternative(local: Localization, card: Card) -> str:
    """The picture in words."""
    words = {name: local.word(key) for name, key in (("do_word", "scenario.do"), ("avoid_word", "scenario.avoid"))}
    return local.word(
        "card.alternative", **cards.shown(local.guide.scenarios[card.scenario], local.language), **words, name=card.scenario,
        edition=local.guide.edition.id)


def message(local: Localization, card: Card) -> str:
    """What to send beside the picture, in WhatsApp's signs for bold.

    Raises PrintError unless it has fewer than MESSAGE_MOST characters.
    """
    scenario = local.guide.scenarios[card.scenario]
    words = cards.shown(scenario, local.language)
    page = local.address(address(local.guide, f"cards/{card.scenario}"))
    lines = [f"*{words['question']}*", words["answer"], "",
             f"✓ {local.word('scenario.do')}: {words['do']}", f"✗ {local.word('scenario.avoid')}: {words['avoid']}", "",
             local.word("card.message-end", edition=local.guide.edition.id), page]
    content = "\n".join(lines)
    if len(content) >= MESSAGE_MOST:
        raise PrintError(f"data/scenarios/{card.scenario}.yaml: {local.language}: the message of its card has {len(content)} characters, "
                         f"not under {MESSAGE_MOST}; shorten question, answer, do.1 or avoid.1")
    return content
