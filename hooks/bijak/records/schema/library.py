"""The library beside the situations: flows, cases, contradictions, the matrix, questions, roles."""

from typing import Annotated, Literal, Self, get_args

from pydantic import Field, StringConstraints, model_validator

from .answer import Act, Point, Stage, Verdict
from .text import OPTION, Bilingual, Citation, Grade, Id, Record, Role
from .timeline import Timeline

StepKind = Literal["stop", "keep", "mend", "tell", "wait"]
CaseTheme = Literal[
    "reaction", "support-post", "photo-pose", "attendance", "chat-group", "hoax", "hate", "defamation", "secrecy",
    "lifestyle", "working-hours", "public-service", "account", "artificial-intelligence", "protest", "orders", "gifts", "wrongdoing",
]
Region = Literal["national", "ministry", "province", "regency-or-city"]
Certainty = Literal["decided", "reported", "cleared", "unknown"]
CaseRule = Literal["neutrality", "discipline", "ethics", "criminal", "internal", "unstated"]
CaseResult = Literal[
    "moral-sanction", "disciplinary-sanction", "removed-or-moved", "criminal-case", "apology-or-warning", "referred",
    "no-breach", "unknown",
]
Difficulty = Literal["easy", "medium", "hard"]


class FlowStep(Record):
    """One step after posting, in order."""

    id: Id
    kind: StepKind
    title: Bilingual = Field(description="the step in a few words, as an instruction")
    text: Bilingual
    citations: tuple[Citation, ...] = ()
    sources: tuple[Id, ...] = ()


class Flow(Record):
    """What to do when something is already posted."""

    order: int = Field(ge=1)
    title: Bilingual = Field(description="the situation as the person would say it")
    summary: Bilingual = Field(description="the first thing to do, and reassurance where the sources allow it")
    steps: tuple[FlowStep, ...] = Field(min_length=3)
    not_to_do: tuple[Point, ...] = Field(min_length=1)
    rights: tuple[Point, ...] = Field(min_length=1)
    scenarios: tuple[Id, ...] = ()


class Case(Record):
    """A reported case, unnamed. Reports are not findings; outcomes may have changed since."""

    act: Bilingual
    theme: CaseTheme
    year: int = Field(ge=2010, le=2100)
    place: Bilingual = Field(description="region or body, never a person or a small unit that points to one")
    region: Region
    stage: Stage
    rule: CaseRule = Field(description="the kind of rule used, as reported")
    instrument: Bilingual = Field(description="the rule used, as reported")
    result: CaseResult = Field(description="the kind of outcome, as reported")
    outcome: Bilingual
    certainty: Certainty
    lesson: Bilingual
    citations: tuple[Citation, ...] = Field((), description="today's provisions on such an act")
    sources: tuple[Id, ...] = Field(min_length=1)


class Claim(Record):
    """One of two or more published answers."""

    says: Bilingual
    who: Bilingual
    when: Bilingual
    sources: tuple[Id, ...] = Field(min_length=1)


class Contradiction(Record):
    """Published answers that differ, and our reading."""

    order: int = Field(ge=1)
    subject: Bilingual
    claims: tuple[Claim, ...] = Field(min_length=2)
    texts: Bilingual = Field(description="what the texts themselves say")
    citations: tuple[Citation, ...] = ()
    reading: Bilingual
    grade: Grade
    ask: tuple[Role, ...] = Field(min_length=1)


class Cell(Record):
    """One act in one stage."""

    verdict: Verdict
    note: Bilingual | None = None
    citations: tuple[Citation, ...] = Field(min_length=1)


class MatrixRow(Record):
    act: Act
    title: Bilingual
    cells: dict[Stage, Cell]

    @model_validator(mode="after")
    def _every_stage_has_a_cell(self) -> Self:
        if missing := [stage for stage in get_args(Stage) if stage not in self.cells]:
            raise ValueError(f"has no cell for {', '.join(missing)}; every stage needs one")
        return self


class Matrix(Record):
    """Act by election stage."""

    intro: Bilingual
    timeline: Timeline = Field(description="the stages in the order of time, each by its id")
    rows: tuple[MatrixRow, ...] = Field(min_length=1)
    notes: tuple[Point, ...] = ()

    @model_validator(mode="after")
    def _the_timeline_has_every_stage_in_order(self) -> Self:
        if (told := tuple(step.id for step in self.timeline.steps)) != get_args(Stage):
            raise ValueError(f"has a timeline with the steps {', '.join(told)}; it needs the stages, in their order: "
                             + ", ".join(get_args(Stage)))
        return self


class Option(Record):
    id: Annotated[str, StringConstraints(pattern=OPTION)]
    text: Bilingual
    correct: bool = False
    feedback: Bilingual


class Question(Record):
    """A quiz question with feedback for every option."""

    topic: Id
    difficulty: Difficulty
    stem: Bilingual
    options: tuple[Option, ...] = Field(min_length=2, max_length=4)
    verdict: Verdict | None = Field(None, description="where the question asks what one may do: the right answer's verdict")
    act: Act | None = None
    stages: tuple[Stage, ...] = ()
    scenario: Id | None = None
    citations: tuple[Citation, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _one_right_answer(self) -> Self:
        if sum(option.correct for option in self.options) != 1:
            raise ValueError("needs exactly one option with correct: true")
        if [option.id for option in self.options] != list("abcd")[: len(self.options)]:
            raise ValueError("option ids must be a, b, c, d in order")
        return self


class RolePage(Record):
    """A page for one group of readers."""

    order: int = Field(ge=1)
    title: Bilingual
    summary: Bilingual
    duties: tuple[Point, ...] = Field(min_length=2)
    may: tuple[Point, ...] = Field(min_length=1)
    care: tuple[Point, ...] = Field(min_length=1, description="what to take care of or avoid")
    scenarios: tuple[Id, ...] = ()


class Rate(Record):
    """A base rate as published, with its date."""

    text: Bilingual
    dated: Bilingual
    source: Id


class Rates(Record):
    """Published base rates."""

    intro: Bilingual
    published: tuple[Rate, ...] = Field(min_length=1)
