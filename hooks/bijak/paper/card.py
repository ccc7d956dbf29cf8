"""Share cards: one situation as a picture, with a text that says the same."""

from collections.abc import Iterator

from ..guide import cards
from ..guide.address import address
from ..guide.guide import Guide
from ..records.schema.print import Card
from ..language.cited import cited
from ..press.code import code
from ..language.place import Place
from ..press.press import Output
from ..press.typeset import PrintError

PPI = 144  # 540 points square make 1080 pixels
MESSAGE_MOST = 700
"""Characters of a message that a chat shows without folding it away."""


def outputs_of(guide: Guide, language: str, place: Place) -> Iterator[Output]:
    """Of each card the picture, a small one for lists, and its text."""
    for name, one in guide.cards.items():
        filled = {**data(guide, one, language, place), "edition": guide.edition.id}
        yield Output(f"kartu/{name}-{language}.png", language, "card.typ", filled, ppi=PPI)
        yield Output(f"kartu/kecil/{name}-{language}.png", language, "card.typ", filled, ppi=PPI // 3)
        yield Output(f"kartu/{name}-{language}.txt", language, text=text(guide, one, language, place))


def data(guide: Guide, card: Card, language: str, place: Place) -> dict:
    """What the template card.typ needs."""
    scenario, name, page = guide.scenarios[card.scenario], card.scenario, address(guide, f"cards/{card.scenario}")
    topic = guide.topics[scenario.topic]
    limits = [guide.ui[f"audience.{group}"][language] for group in scenario.binds if group != "all-asn"]
    if scenario.when == "election":
        limits.append(guide.ui["when.election"][language])
    return {
        "record": f"data/scenarios/{name}.yaml",
        "id": name,
        "title": cards.shown(scenario, language)["question"],
        **cards.shown(scenario, language),
        "verdict": scenario.verdict,
        "verdict_word": guide.ui[f"verdict.{scenario.verdict}"][language],
        "topic": topic.title[language],
        "icon": topic.icon,
        "limits": limits,
        "sources": cited(guide, scenario.citations[:cards.CITED], language),
        "code": code(place.of(f"{page}#{guide.edition.id}", language)),
        "short": place.short(page, language),
    }


def text(guide: Guide, card: Card, language: str, place: Place) -> str:
    """What goes beside the picture: its alternative text, then a message to send with it."""
    parts = {"alternative": alternative(guide, card, language), "message": message(guide, card, language, place)}
    return "\n\n".join(f"{guide.ui[f'card.{name}-title'][language]}\n{part}" for name, part in parts.items()) + "\n"


def alternative(guide: Guide, card: Card, language: str) -> str:
    """The picture in words."""
    words = {name: guide.ui[key][language] for name, key in (("do_word", "scenario.do"), ("avoid_word", "scenario.avoid"))}
    return guide.ui["card.alternative"][language].format(
        **cards.shown(guide.scenarios[card.scenario], language), **words, name=card.scenario, edition=guide.edition.id)


def message(guide: Guide, card: Card, language: str, place: Place) -> str:
    """What to send beside the picture, in WhatsApp's signs for bold.

    Raises PrintError unless it has fewer than MESSAGE_MOST characters.
    """
    scenario = guide.scenarios[card.scenario]
    said, words = cards.shown(scenario, language), lambda key: guide.ui[key][language]
    page = place.of(address(guide, f"cards/{card.scenario}"), language)
    lines = [f"*{said['question']}*", said["answer"], "",
             f"✓ {words('scenario.do')}: {said['do']}", f"✗ {words('scenario.avoid')}: {said['avoid']}", "",
             words("card.message-end").format(edition=guide.edition.id), page]
    told = "\n".join(lines)
    if len(told) >= MESSAGE_MOST:
        raise PrintError(f"data/scenarios/{card.scenario}.yaml: {language}: the message of its card has {len(told)} characters, "
                         f"not under {MESSAGE_MOST}; shorten question, answer, do.1 or avoid.1")
    return told
