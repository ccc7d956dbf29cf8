"""Instruments (laws, regulations, circulars) and their provisions."""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from .text import URL, Audience, Bilingual, Citation, Grade, Id, Record, Reviewer, Text

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


class Verified(Record):
    """Somebody compared a quotation with the official copy. It then counts as grade A, and nothing is left to check."""

    on: date
    role: Reviewer
    source: Text = Field(description="the official copy: what it is and where it was opened")
    page: Text = Field(description="the page of that copy on which the wording stands")


class Wording(Record):
    """What a provision says, or said, and how we know it."""

    since: date | None = Field(None, alias="from", description="the first day of this wording; left out: since the instrument applies")
    to: date | None = Field(None, description="the first day on which it no longer applies")
    changed_by: Citation | None = Field(None, description="the provision that brought this wording; needs from")
    lead_in: Text | None = Field(None, description="verbatim opening words that the text depends on")
    text: Text | None = Field(None, description="verbatim Indonesian; absent where no quotable wording was seen")
    text_missing: Bilingual | None = Field(None, description="why there is no quotation; required without text")
    english: Text | None = Field(None, description="unofficial English of lead_in and text; required with text")
    quotable: Literal["yes", "attributed", "no"]
    attribution: Bilingual | None = Field(None, description="'as reported by ...'; required when attributed")
    grade: Grade
    sources: tuple[Id, ...] = Field(min_length=1)
    plain: Bilingual = Field(description="what it means, in our own plain words")
    note: Bilingual | None = Field(None, description="variants seen, limits, what a reader should know")
    repairs: Bilingual | None = Field(None, description="slips of the copy (scan, typing) that were mended in the quotation")
    check: Bilingual | None = Field(None, description="what still needs checking against an official text")
    verified: Verified | None = Field(None, description="who compared it with the official copy, and when")

    @model_validator(mode="before")
    @classmethod
    def _verified_is_settled(cls, value: object) -> object:
        """A wording that was compared with the official copy has grade A, nothing left to check, and nobody to attribute it to."""
        if isinstance(value, dict) and value.get("verified"):
            kept = {key: item for key, item in value.items() if key not in ("check", "attribution")} | {"grade": "A"}
            return kept | ({"quotable": "yes"} if value.get("quotable") == "attributed" else {})
        return value

    @model_validator(mode="after")
    def _quotation_is_complete(self) -> Self:
        if self.text and not self.english:
            raise ValueError("has text but no english; add the unofficial English")
        if not self.text and not self.text_missing:
            raise ValueError("has neither text nor text_missing; say why no wording is quoted")
        if self.text and self.quotable == "no":
            raise ValueError("has text but quotable is no; leave text out and say why in text_missing")
        if self.quotable == "attributed" and self.text and not self.attribution:
            raise ValueError("is quotable: attributed but has no attribution; name who reports it")
        return self

    @model_validator(mode="after")
    def _dates_fit(self) -> Self:
        if self.changed_by and not self.since:
            raise ValueError("has changed_by but no from; give the first day of this wording")
        if self.since and self.to and self.to < self.since:
            raise ValueError(f"ends on {self.to}, before its first day {self.since}; to is the first day on which it no longer applies")
        return self


class EarlierWording(Wording):
    """A wording that no longer applies, with its dates."""

    heading: Bilingual | None = Field(None, description="our short name for it then, where it differed")


class Correction(Record):
    """A slip of ours in a quotation, mended; the law itself did not change."""

    on: date
    said: Text = Field(description="what we had printed until then, verbatim")
    why: Bilingual = Field(description="what was wrong, and how we know")


class Provision(Wording):
    """One citable unit of an instrument, at the finest level that people cite.

    Its own wording is the newest one known; ``versions`` holds the others. Which one is current depends on the edition's date.
    """

    id: Id = Field(description="the anchor on the page; never changes: pasal-5-huruf-n-angka-1")
    locator: Text = Field(description="how the instrument numbers it, in Indonesian: Pasal 5 huruf n angka 1")
    locator_en: Text | None = Field(None, description="its English, where it is not made of Pasal, ayat, huruf, angka")
    heading: Bilingual = Field(description="our short name for it")
    kind: Kind
    binds: tuple[Audience, ...] = Field((), description="whom it binds, where narrower than its instrument")
    citable: bool = Field(True, description="false: shown on its own page only, never cited by an answer")
    formerly: tuple[Id, ...] = Field((), description="ids that it had before; their anchors stay")
    ended_by: Citation | None = Field(None, description="what ended it, where nothing stands under its number any more; needs to")
    replaced_by: tuple[Citation, ...] = Field((), description="where its matter stands now")
    versions: tuple[EarlierWording, ...] = Field((), description="earlier wordings, newest first")
    corrections: tuple[Correction, ...] = Field((), description="slips of ours in the quotation that were mended, newest first")

    @model_validator(mode="after")
    def _ending_is_told(self) -> Self:
        if bool(self.to) != bool(self.ended_by):
            raise ValueError("needs to and ended_by together: the first day on which it no longer applies, and what ended it")
        if self.replaced_by and not self.to:
            raise ValueError("has replaced_by but no to; say when it ended, or leave replaced_by out")
        if self.versions and not self.since:
            raise ValueError("has earlier versions but no from; give the first day of the newest wording")
        return self


class Group(Record):
    """A run of provisions under one heading on the instrument's page."""

    id: Id
    title: Bilingual
    intro: Bilingual | None = None
    provisions: tuple[Provision, ...] = Field(min_length=1)


class StatusAt(Record):
    """Whether an instrument was in force from some day on, and on what evidence."""

    value: StatusValue
    statement: Bilingual
    grade: Grade
    since: date | None = Field(None, alias="from", description="the first day of this status; left out: since the beginning")
    changed_by: Citation | None = Field(None, description="the provision that brought this status; needs from")

    @model_validator(mode="after")
    def _change_is_dated(self) -> Self:
        if self.changed_by and not self.since:
            raise ValueError("has changed_by but no from; give the first day of this status")
        return self


class Status(StatusAt):
    """The newest status known, when it was last checked, and the earlier ones."""

    checked: date
    sources: tuple[Id, ...] = ()
    versions: tuple[StatusAt, ...] = Field((), description="earlier statuses, newest first")


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
    official: Annotated[str, StringConstraints(pattern=URL)] | None = Field(
        None, description="the page of this very regulation on an official site (peraturan.bpk.go.id, a JDIH)")
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
