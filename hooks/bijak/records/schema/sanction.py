"""The sanction ladder of PP 94/2021, and how a case runs."""

from typing import Literal

from pydantic import Field

from .answer import Point
from .text import Audience, Bilingual, Citation, Grade, Id, Record
from .timeline import Timeline

LevelName = Literal["light", "medium", "heavy"]


class Level(Record):
    """One level of disciplinary sanction and its kinds."""

    id: LevelName
    title: Bilingual
    reach: Bilingual = Field(description="the reach of harm that leads here")
    kinds: tuple[Bilingual, ...] = Field(min_length=1)
    citation: Citation
    note: Bilingual | None = None


class Answer(Record):
    """One of two readings in a conflict."""

    label: Bilingual
    text: Bilingual
    citations: tuple[Citation, ...] = Field(min_length=1)


class Conflict(Record):
    """Two texts that differ; both are shown."""

    id: Id
    title: Bilingual
    answers: tuple[Answer, ...] = Field(min_length=2)
    reading: Bilingual
    grade: Grade


class Breach(Record):
    """Which level a breach leads to. A level left out is not listed in the copies seen."""

    citations: tuple[Citation, ...] = Field(min_length=1)
    what: Bilingual
    light: Bilingual | None = None
    medium: Bilingual | None = None
    heavy: Bilingual | None = None
    note: Bilingual | None = None


class Official(Record):
    """Who may impose sanctions, on whom, at each level. A level left out is not this official's."""

    id: Id
    who: Bilingual
    light: Bilingual | None = None
    medium: Bilingual | None = None
    heavy: Bilingual | None = None
    citations: tuple[Citation, ...] = Field(min_length=1)


class Step(Record):
    """One step of a procedure."""

    id: Id
    title: Bilingual
    text: Bilingual
    citations: tuple[Citation, ...] = ()
    sources: tuple[Id, ...] = ()
    grade: Grade


class Coverage(Record):
    """How one group of staff is reached by the rules."""

    audience: Audience
    text: Bilingual
    citations: tuple[Citation, ...] = ()
    sources: tuple[Id, ...] = ()
    grade: Grade


class Sanctions(Record):
    """Everything the sanctions page says."""

    summary: Bilingual
    principles: tuple[Point, ...] = Field(min_length=1)
    levels: tuple[Level, ...] = Field(min_length=3, max_length=3)
    conflicts: tuple[Conflict, ...] = Field(min_length=1)
    breaches: tuple[Breach, ...] = Field(min_length=1)
    breaches_note: Bilingual
    officials: tuple[Official, ...] = Field(min_length=1)
    officials_note: Bilingual
    timeline: Timeline = Field(description="a case from suspicion to remedy")
    procedure: tuple[Step, ...] = Field(min_length=1)
    remedies: tuple[Step, ...] = Field(min_length=1)
    coverage: tuple[Coverage, ...] = Field(min_length=1)
