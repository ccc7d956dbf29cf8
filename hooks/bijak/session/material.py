"""What an assembled session can be made of: for each part, topic and audience, references in the order of offering."""

from collections import Counter
from collections.abc import Callable, Iterator

from ..guide.guide import Guide
from ..records.schema import Point, Scenario, Session, SessionStep
from ..records.schema.session import StepPart
from ..records.schema.text import Audience

AUDIENCES: tuple[Audience, ...] = ("all-asn", "superiors", "kemenkeu")
SITUATIONS, QUESTIONS = 5, 4
"""How many of them a topic offers here; its own page has them all."""
DILEMMAS_FIRST = ("belum-jelas", "sebaiknya-jangan", "hati-hati", "jangan", "boleh")

Pool = Callable[[Guide, str, Audience], Iterator[str]]
"""The references that a part offers on a topic to an audience."""


def pools(guide: Guide) -> dict[str, list[str]]:
    """References by ``part/topic``, and by ``part/topic/audience`` where an audience gets others than all ASN do.

    A reference is ``collection/id``; ``sessions/<session>/<step>`` for a step; ``points/<topic>/<place>`` and
    ``rights/<topic>/<place>`` for what a topic says.
    """
    found: dict[str, list[str]] = {}
    for topic in guide.topics:
        for part, pool_of in _POOLS.items():
            usual = list(pool_of(guide, topic, AUDIENCES[0]))
            found[f"{part}/{topic}"] = usual
            for audience in AUDIENCES[1:]:
                if (pool := list(pool_of(guide, topic, audience))) != usual:
                    found[f"{part}/{topic}/{audience}"] = pool
    return found


def session_step(guide: Guide, reference: str) -> SessionStep:
    """The step ``sessions/<session>/<step>``."""
    _, name, wanted = reference.split("/")
    return next(step for step in guide.sessions[name].steps if step.id == wanted)


def situations(guide: Guide, topic: str, audience: Audience) -> list[str]:
    """Situations for ``audience``: those for it alone, then one of each answer in turn, dilemmas before others.

    Those that bind neither it nor all ASN, but some of them or others, come last.
    """
    turns: Counter[str] = Counter()
    ranked: list[tuple[bool, bool, int, int, str]] = []
    for name, scenario in guide.scenarios_of(topic).items():
        bound = set(scenario.binds)
        partly = not {"all-asn", audience} & bound
        if not partly or bound - set(AUDIENCES):
            turns[scenario.verdict] += 1
            ranked.append((partly, _others(scenario, audience), turns[scenario.verdict], DILEMMAS_FIRST.index(scenario.verdict), name))
    return [name for *_, name in sorted(ranked)]


def _others(scenario: Scenario, audience: Audience) -> bool:
    """Whether the situation is for others than ``audience`` too."""
    return audience == AUDIENCES[0] or audience not in scenario.binds


def questions(guide: Guide, topic: str, audience: Audience) -> list[str]:
    """The topic's questions, those on situations that are offered for discussion last."""
    offered = situations(guide, topic, audience)[:SITUATIONS]
    named = [name for name, question in guide.questions.items() if question.topic == topic]
    return sorted(named, key=lambda name: guide.questions[name].scenario in offered)


def sessions(guide: Guide, topic: str, audience: Audience) -> list[str]:
    """Sessions near to ``topic``: those for ``audience`` alone, the nearest others, and the first one, an overview."""
    fit = {name: session for name, session in guide.sessions.items() if session.audience in (AUDIENCES[0], audience)}
    own = [name for name, session in fit.items() if session.audience != AUDIENCES[0]]
    near = sorted((name for name in fit if _share(guide, fit[name], topic) >= 1 / 3),
                  key=lambda name: -_share(guide, fit[name], topic))
    return list(dict.fromkeys((*own, *near, *list(guide.sessions)[:1])))


def _share(guide: Guide, session: Session, topic: str) -> float:
    """How much of a session's situations and questions is on ``topic``."""
    topics = [*(guide.scenarios[name].topic for name in session.dilemmas),
              *(guide.questions[name].topic for name in session.questions)]
    return topics.count(topic) / len(topics)


def _steps(part: StepPart) -> Pool:
    """The pool of opening or closing steps."""
    return lambda guide, topic, audience: (
        f"sessions/{name}/{step.id}" for name in sessions(guide, topic, audience)
        for step in guide.sessions[name].steps if step.part == part)


def _ideas(guide: Guide, topic: str, audience: Audience) -> Iterator[str]:
    """Explaining steps on the topic, then the first point and the first right of the topic that concern ``audience``."""
    for name, session in guide.sessions.items():
        if session.audience in (AUDIENCES[0], audience):
            yield from (f"sessions/{name}/{step.id}" for step in session.steps
                        if step.part == "explain" and _explains(guide, session, step, topic))
    for kind in ("points", "rights"):
        points = getattr(guide.topics[topic], kind)
        fit = (index for index, point in enumerate(points) if audience == "kemenkeu" or not _for_kemenkeu(guide, point))
        yield f"{kind}/{topic}/{next(fit, 0)}"


def _for_kemenkeu(guide: Guide, point: Point) -> bool:
    """Whether all that a point cites binds staff of the Ministry of Finance alone."""
    binds = {guide.instruments[citation.partition("#")[0]].binds for citation in point.citations}
    return binds == {("kemenkeu",)}


def _explains(guide: Guide, session: Session, step: SessionStep, topic: str) -> bool:
    """Whether a step is on ``topic``: it shows the topic or a situation of it; or it shows neither, and its session is."""
    shown = {reference.partition("/")[2] if reference.startswith("topics/") else guide.record(reference).topic
             for reference in step.shows if reference.startswith(("topics/", "scenarios/"))}
    return topic in shown if shown else _share(guide, session, topic) > 1 / 2


def _checks(guide: Guide, topic: str, _audience: Audience) -> Iterator[str]:
    """The ten-second check, then flows of which two situations or more are of the topic."""
    yield "checklists/sebelum-unggah"
    for name, flow in guide.flows.items():
        if sum(guide.scenarios[one].topic == topic for one in flow.scenarios) > 1:
            yield f"flows/{name}"


_POOLS: dict[str, Pool] = {
    "open": _steps("open"), "explain": _ideas, "check": _checks, "close": _steps("close"),
    "discuss": lambda guide, topic, audience: (f"scenarios/{name}" for name in situations(guide, topic, audience)[:SITUATIONS]),
    "quiz": lambda guide, topic, audience: (f"questions/{name}" for name in questions(guide, topic, audience)[:QUESTIONS]),
}
