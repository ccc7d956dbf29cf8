"""A session put together from a few choices, as a record from which a kit can be made."""

import re
from collections.abc import Sequence
from typing import Self, TypeVar

from pydantic import model_validator

from ..guide.guide import Guide
from ..records.schema import LANGUAGES, Bilingual, Session, SessionStep
from ..records.schema.session import Minutes
from . import material
from .agenda import LENGTHS, SUGGESTIONS, TOPICS_MOST, Choices, Line, agenda, logic
from .material import AUDIENCES

T = TypeVar("T")


class Assembled(Session):
    """A session of one length. ``durations`` takes the place of schema.DURATIONS; both fields of a step's minutes say the same."""

    total: int

    @property
    def durations(self) -> dict[str, int]:
        return {"long": self.total}

    @model_validator(mode="after")
    def _minutes_add_up(self) -> Self:
        if (total := sum(step.minutes.long for step in self.steps)) != self.total:
            raise ValueError(f"has steps of {total} minutes; they must add up to {self.total}")
        return self


def read(fragment: str, guide: Guide) -> Choices:
    """Choices from the page's address, after its ``#``. Raises ValueError that says what is wrong."""
    values = {key: value for key, _, value in (part.partition("=") for part in fragment.lstrip("#").split("&") if part)}
    if odd := values.keys() - {"minutes", "topics", "audience", "n"}:
        raise ValueError(f"'{min(odd)}' is not one of minutes, topics, audience, n")
    named = [name for name in re.split("[.,]", values.get("topics", "")) if name]
    if unknown := [name for name in named if name not in guide.topics]:
        raise ValueError(f"topics: '{unknown[0]}' is not one of {', '.join(guide.topics)}")
    topics = tuple(name for name in guide.topics if name in named)
    if not 1 <= len(topics) <= TOPICS_MOST:
        raise ValueError(f"topics: name one to {TOPICS_MOST}, joined by dots")
    return Choices(_one_of(values, "minutes", LENGTHS), topics, _one_of(values, "audience", AUDIENCES), _one_of(values, "n", SUGGESTIONS))


def _one_of(values: dict[str, str], key: str, allowed: Sequence[T]) -> T:
    names = [str(one) for one in allowed]
    value = values.get(key, names[0])
    if value not in names:
        shown = ", ".join(names) if len(names) < 9 else f"{names[0]} to {names[-1]}"
        raise ValueError(f"{key}: '{value}' is not one of {shown}")
    return allowed[names.index(value)]


def assemble(guide: Guide, choices: Choices) -> Assembled:
    """The session record of the agenda for ``choices``, from which a kit can be made."""
    lines = agenda(logic(guide), choices)
    topics, audience = choices.topics, choices.audience
    titles = Bilingual(**{language: ", ".join(guide.topics[name].title[language] for name in topics) for language in LANGUAGES})
    near = list(dict.fromkeys(name for topic in topics for name in material.sessions(guide, topic, audience)))
    dilemmas = [*_named(lines, "discuss"), *(name for topic in topics for name in material.situations(guide, topic, audience))]
    questions = [*_named(lines, "quiz"), *(name for topic in topics for name in material.questions(guide, topic, audience)),
                 *(name for session in near for name in guide.sessions[session].questions)]
    return Assembled(
        order=1, icon=guide.topics[topics[0]].icon, audience=audience, total=choices.minutes,
        title=guide.words("plan.session", topic=titles), summary=guide.words("plan.summary", topic=titles),
        aims=(guide.words("plan.aim-reason", topic=titles), guide.words("plan.aim-check", topic=titles)),
        prepare=(guide.words("plan.prepare", topic=titles),),
        steps=tuple(step(guide, line, number) for number, line in enumerate(lines, 1)),
        not_to_promise=tuple(point for name in near for point in guide.sessions[name].not_to_promise[:2])[:4],
        dilemmas=tuple(dict.fromkeys(dilemmas))[:8], questions=tuple(dict.fromkeys(questions))[:12])


def _named(lines: list[Line], part: str) -> list[str]:
    return [line.reference.partition("/")[2] for line in lines if line.part == part]


def step(guide: Guide, line: Line, number: int) -> SessionStep:
    """The step of a session that ``line``, the agenda's ``number``th, stands for."""
    kind, name, *rest = line.reference.split("/")
    topic = guide.topics[line.topic].title
    shows: tuple[str, ...] = (line.reference,)
    if kind == "sessions":
        source = material.session_step(guide, line.reference)
        title, say = source.title, source.say
        shows = _kept(source) if line.part == "explain" else ()
    elif kind in ("points", "rights"):
        point = getattr(guide.topics[name], kind)[int(rest[0])]
        title, say, shows = guide.words(_IDEAS[kind], topic=topic), (point.text,), (f"topics/{name}",)
    else:
        record = guide.record(line.reference)
        titles = {"scenarios": "question", "flows": "title", "checklists": "quick_title"}
        title = getattr(record, titles[kind]) if kind in titles else guide.words("plan.quiz-on", topic=topic)
        say = (guide.words(_DOING[line.part], topic=topic),)
    minutes = line.end - line.start
    return SessionStep(id=f"{line.part}-{number}", part="practise" if line.part == "check" else line.part,
                       minutes=Minutes(short=minutes, long=minutes), title=title, say=say, shows=shows)


_DOING = {"discuss": "plan.do-discuss", "quiz": "plan.do-quiz", "check": "plan.do-check", "open": "plan.do-open",
          "explain": "plan.do-explain", "close": "plan.do-close"}
_IDEAS = {"points": "plan.know", "rights": "plan.may"}


def _kept(source: SessionStep) -> tuple[str, ...]:
    """What an explaining step shows, without situations and questions: those come up by themselves."""
    return tuple(one for one in source.shows if not one.startswith(("scenarios/", "questions/")))
