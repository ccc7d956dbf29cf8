"""Instruments (laws, regulations, circulars) and their provisions."""

from datetime import date
from typing import Literal

from pydantic import Field, model_validator

from .text import Audience, Bilingual, Grade, Id, Record, Text

Kind = Literal["duty", "prohibition", "sanction", "definition", "principle", "procedure"]
InstrumentType = Literal[
    "law", "government-regulation", "joint-decree", "circular", "agency-regulation", "ministerial-regulation",
    "ministerial-decree", "court-decision", "letter",
]
StatusValue = Literal[
    "in-force", "repealed", "no-repeal-found", "no-replacement-found", "presumed-in-force", "partly-displaced",
    "absorbed", "historic", "unverified", "final",
]
RelationKind = Literal["repeals", "repealed-by", "implements", "implemented-by", "interprets", "related"]


class Provision(Record):
    """One citable unit of an instrument, at the finest level that people cite."""

    id: Id = Field(description="the anchor on the page; never changes: pasal-5-huruf-n-angka-1")
    locator: Text = Field(description="how the instrument numbers it, in Indonesian: Pasal 5 huruf n angka 1")
    locator_en: Text | None = Field(None, description="its English, where it is not made of Pasal, ayat, huruf, angka")
    heading: Bilingual = Field(description="our short name for it")
    kind: Kind
    lead_in: Text | None = Field(None, description="verbatim opening words that the text depends on")
    text: Text | None = Field(None, description="verbatim Indonesian; absent where no quotable wording was seen")
    text_missing: Bilingual | None = Field(None, description="why there is no quotation; required without text")
    english: Text | None = Field(None, description="unofficial English of lead_in and text; required with text")
    quotable: Literal["yes", "attributed", "no"]
    attribution: Bilingual | None = Field(None, description="'as reported by ...'; required when attributed")
    grade: Grade
    sources: tuple[Id, ...] = Field(min_length=1)
    plain: Bilingual = Field(description="what it means, in our own plain words")
    note: Bilingual | None = Field(None, description="corrections made, variants seen, limits")
    binds: tuple[Audience, ...] = Field((), description="whom it binds, where narrower than its instrument")
    check: Bilingual | None = Field(None, description="what still needs checking against an official text")
    citable: bool = Field(True, description="false: shown on its own page only, never cited by an answer")

    @model_validator(mode="after")
    def _quotation_is_complete(self):
        if self.text and not self.english:
            raise ValueError("has text but no english; add the unofficial English")
        if not self.text and not self.text_missing:
            raise ValueError("has neither text nor text_missing; say why no wording is quoted")
        if self.text and self.quotable == "no":
            raise ValueError("has text but quotable is no; leave text out and say why in text_missing")
        if self.quotable == "attributed" and self.text and not self.attribution:
            raise ValueError("is quotable: attributed but has no attribution; name who reports it")
        return self


class Group(Record):
    """A run of provisions under one heading on the instrument's page."""

    id: Id
    title: Bilingual
    intro: Bilingual | None = None
    provisions: tuple[Provision, ...] = Field(min_length=1)


class Status(Record):
    """Whether an instrument is in force, on what evidence, and when that was last checked."""

    value: StatusValue
    statement: Bilingual
    grade: Grade
    checked: date
    sources: tuple[Id, ...] = ()


class Dates(Record):
    signed: date | None = None
    in_force: date | None = None
    ended: date | None = None


class Relation(Record):
    kind: RelationKind
    instrument: Id
    note: Bilingual | None = None


class OpenQuestion(Record):
    """Something that must be compared with an official copy before it can be printed or relied on."""

    id: Id
    priority: int = Field(ge=1, le=9)
    what: Bilingual
    where: Bilingual


class Instrument(Record):
    """One regulation, with its status and provisions."""

    order: int = Field(ge=1, description="place in the register")
    core: bool = Field(False, description="one of the instruments that carry the guide")
    type: InstrumentType
    number: Text | None = Field(None, description="absent only where no number was seen")
    year: int = Field(ge=1945, le=2100)
    title: Bilingual = Field(description="in full, as one cites it; id: as the sources give it; en: unofficial")
    short: Bilingual = Field(description="as cited: PP 94/2021, GR 94/2021")
    issuer: Bilingual
    gazette: Text | None = None
    dates: Dates = Dates()
    status: Status
    scope: Bilingual = Field(description="whom it binds, in words")
    binds: tuple[Audience, ...] = Field(min_length=1)
    nature: Bilingual = Field(description="what kind of rule it is and what it can and cannot do")
    summary: Bilingual
    relations: tuple[Relation, ...] = ()
    groups: tuple[Group, ...] = ()
    open_questions: tuple[OpenQuestion, ...] = ()

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """All provisions, in the order of the page."""
        return tuple(provision for group in self.groups for provision in group.provisions)
