"""An agenda from a few choices. The same logic runs in the browser, in docs/assets/js/local.js; one table tests both
(tests/unit/test_assembly.py).
"""

from collections import Counter
from dataclasses import dataclass
from typing import Literal, TypedDict

from ..guide.guide import Guide
from ..records.schema.text import Audience
from . import material
from .material import AUDIENCES

Part = Literal["open", "explain", "discuss", "check", "quiz", "close"]
LENGTHS = (10, 15, 20, 30)
TOPICS_MOST = 3
SUGGESTIONS = range(1, 100)

SHAPES: dict[int, tuple[tuple[Part, int], ...]] = {
    2: (("discuss", 2),),
    3: (("explain", 1), ("discuss", 2)),
    4: (("explain", 1), ("discuss", 3)),
    5: (("explain", 2), ("discuss", 3)),
    6: (("explain", 1), ("discuss", 3), ("quiz", 2)),
    7: (("explain", 2), ("discuss", 3), ("quiz", 2)),
    10: (("explain", 3), ("discuss", 5), ("quiz", 2)),
    11: (("explain", 3), ("discuss", 3), ("discuss", 3), ("quiz", 2)),
    14: (("explain", 3), ("discuss", 4), ("discuss", 3), ("quiz", 2), ("quiz", 2)),
    21: (("explain", 3), ("discuss", 4), ("discuss", 4), ("quiz", 2), ("explain", 2), ("discuss", 4), ("quiz", 2)),
}
"""What a topic gets of so many minutes."""


@dataclass(frozen=True)
class Choices:
    """What a facilitator chose. ``suggestion`` counts from 1; another one gives other material."""

    minutes: int
    topics: tuple[str, ...]
    audience: Audience = AUDIENCES[0]
    suggestion: int = 1


@dataclass(frozen=True)
class Line:
    """One line of an agenda: the part, its topic, the material's reference, and the minutes between which it stands."""

    part: Part
    topic: str
    reference: str
    start: int
    end: int


class Logic(TypedDict):
    """What ``logic`` makes."""

    choices: dict[str, list[str]]
    frames: dict[str, list[tuple[Part, int, int, int]]]
    pools: dict[str, list[str]]
    about: dict[str, str]


def frame(minutes: int, topics: int) -> list[tuple[Part, int, int]]:
    """The lines of an agenda on so many topics: part, place of its topic, minutes. They add up to ``minutes``."""
    edge, check = minutes // 10, -(-minutes // 10)
    share, rest = divmod(minutes - 2 * edge - check, topics)
    body = [(part, index, length) for index in range(topics) for part, length in SHAPES[share + (index < rest)]]
    return [("open", 0, edge), *body, ("check", 0, check), ("close", topics - 1, edge)]


def logic(guide: Guide) -> Logic:
    """What the browser needs to choose as this module does: references and minutes, no words; to be written as JSON.

    ``choices`` are what may be chosen. ``frames``, by minutes and number of topics, hold part, topic's place, minutes, and
    how many lines are of this part and topic. ``pools`` are those of ``material``. ``about`` names the situation behind a
    question: none comes up twice while there is another.
    """
    frames: dict[str, list[tuple[Part, int, int, int]]] = {}
    for minutes in LENGTHS:
        for topics in range(1, TOPICS_MOST + 1):
            lines = frame(minutes, topics)
            alike = Counter(line[:2] for line in lines)
            frames[f"{minutes}-{topics}"] = [(*line, alike[line[:2]]) for line in lines]
    pools = material.pools(guide)
    asked = (reference for key, pool in pools.items() if key.startswith("quiz/") for reference in pool)
    behind = {reference: guide.record(reference).scenario for reference in asked}
    choices: dict[str, list[str]] = {
        "minutes": [str(minutes) for minutes in LENGTHS], "topics": list(guide.topics), "audience": [*AUDIENCES]}
    about = {reference: f"scenarios/{name}" for reference, name in behind.items() if name}
    return {"choices": choices, "frames": frames, "pools": pools, "about": about}


def agenda(made: Logic, choices: Choices) -> list[Line]:
    """The agenda for ``choices``, from what ``logic`` made. The same choices give the same agenda."""
    lines: list[Line] = []
    used: set[str] = set()
    minute = 0
    for part, index, minutes, alike in made["frames"][f"{choices.minutes}-{len(choices.topics)}"]:
        topic = choices.topics[index]
        pool = made["pools"].get(f"{part}/{topic}/{choices.audience}") or made["pools"][f"{part}/{topic}"]
        first = (choices.suggestion - 1) * alike % len(pool)
        offered = [*pool[first:], *pool[:first]]
        fresh = [one for one in offered if one not in used]
        reference = next((one for one in fresh if made["about"].get(one, one) not in used), (fresh or offered)[0])
        used |= {reference, made["about"].get(reference, reference)}
        lines.append(Line(part, topic, reference, minute, minute + minutes))
        minute += minutes
    return lines


def materials(made: Logic) -> list[str]:
    """Every reference in the pools of ``logic``, once."""
    return list(dict.fromkeys(reference for pool in made["pools"].values() for reference in pool))


def shares() -> dict[int, Counter[Part]]:
    """The minutes of each part, by the length of an agenda on one topic: for those who put one together by hand."""
    found: dict[int, Counter[Part]] = {}
    for minutes in LENGTHS:
        found[minutes] = Counter()
        for part, _, length in frame(minutes, 1):
            found[minutes][part] += length
    return found
