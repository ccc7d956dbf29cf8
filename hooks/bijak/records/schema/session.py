"""A Pagi Dinamis session: what a facilitator does minute by minute, in a short and a long version."""

from typing import Literal, Self

from pydantic import Field, model_validator

from .answer import Point
from .text import Audience, Bilingual, Citation, Id, Record, Reference

StepPart = Literal["open", "explain", "discuss", "practise", "quiz", "close"]
DURATIONS = {"short": 10, "long": 20}
"""The lengths of a session and their minutes."""


class Minutes(Record):
    """Minutes of a step in each length; 0 leaves it out."""

    short: int = Field(ge=0, le=10)
    long: int = Field(ge=1, le=20)


class Prompt(Record):
    """A question to the room, and what a good answer holds."""

    question: Bilingual
    expected: Bilingual
    citations: tuple[Citation, ...] = Field(min_length=1)


class SessionStep(Record):
    """One step of the agenda."""

    id: Id
    part: StepPart
    title: Bilingual = Field(description="a few words, as on the agenda")
    minutes: Minutes
    say: tuple[Bilingual, ...] = Field(min_length=1, description="what to say, a thought each, one to three short sentences")
    ask: tuple[Prompt, ...] = ()
    shows: tuple[Reference, ...] = Field((), description="what stands on the slides: scenarios/…, topics/… (its pairs), "
                                         "questions/…, flows/…, checklists/…, matrix/matrix and sanctions/sanctions "
                                         "(their timelines), or a provision to quote")


class Session(Record):
    """A session plan, from which page, slides, cards, quiz and forms are made."""

    order: int = Field(ge=1)
    icon: Id
    title: Bilingual
    summary: Bilingual = Field(description="what it is about and for whom, in one or two sentences")
    audience: Audience
    aims: tuple[Bilingual, ...] = Field(min_length=2, max_length=3, description="what people can do afterwards")
    prepare: tuple[Bilingual, ...] = Field(min_length=1, description="what to do the evening before")
    steps: tuple[SessionStep, ...] = Field(min_length=4)
    not_to_promise: tuple[Point, ...] = Field(min_length=1, description="what a facilitator must not promise or say, and why")
    dilemmas: tuple[Id, ...] = Field(min_length=1, max_length=8, description="scenarios for the discussion cards")
    questions: tuple[Id, ...] = Field(min_length=1, description="of the question bank, for the quiz files")

    @property
    def durations(self) -> dict[str, int]:
        """The lengths that this session has, in minutes."""
        return DURATIONS

    @model_validator(mode="after")
    def _minutes_add_up(self) -> Self:
        for length, wanted in DURATIONS.items():
            total = sum(getattr(step.minutes, length) for step in self.steps)
            if total != wanted:
                raise ValueError(f"has steps of {total} minutes in the {length} form; they must add up to {wanted}")
        return self
