"""What the guide rests on and how it is explained: sources, terms, concordances."""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from .text import URL, Bilingual, Citation, Grade, Id, Record, Reference, Text

SourceKind = Literal[
    "seed", "official-pdf-copy", "statutory-text-copy", "repo-transcription", "register-metadata", "secondary", "secondary-official",
]
Url = Annotated[str, StringConstraints(pattern=URL)]


class Statement(Record):
    """One thing a seed document says, and the records that carry it in this guide."""

    id: Id
    paragraph: int = Field(ge=1, description="which paragraph or list item of the document, counted from 1")
    says: Bilingual
    carried_by: tuple[Reference, ...] = Field(min_length=1)
    correction: Bilingual | None = Field(None, description="where the guide says otherwise, and why")


class LeftOut(Record):
    paragraph: int = Field(ge=1)
    why: Bilingual


class Source(Record):
    """One entry of the bibliography."""

    kind: SourceKind
    reference: Text = Field(description="author or outlet, title, date: what one needs to find it")
    url: Url | None = None
    about: Bilingual = Field(description="what it is and what was taken from it")
    paragraphs: int | None = Field(None, ge=1, description="seeds: how many paragraphs the document has")
    statements: tuple[Statement, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @model_validator(mode="after")
    def _seed_is_counted(self) -> Self:
        if self.kind == "seed" and not (self.paragraphs and self.statements):
            raise ValueError("is a seed but has no paragraphs or no statements; list what the document says")
        return self


class Term(Record):
    """A glossary entry."""

    term: Bilingual
    expansion: Bilingual | None = Field(None, description="what an abbreviation stands for")
    definition: Bilingual
    citations: tuple[Citation, ...] = ()
    sources: tuple[Id, ...] = Field((), description="for what rests on a source rather than a provision")
    see: tuple[Id, ...] = ()
    linked: bool = Field(True, description="false for words too common to link at their first use on a page")


class Row(Record):
    """One line of a concordance. A side that was not found says so instead of guessing."""

    id: Id
    subject: Bilingual
    old: Bilingual | None = Field(None, description="locator or words of the old provision")
    old_citations: tuple[Citation, ...] = ()
    old_grade: Grade | None = None
    new: Bilingual | None = None
    new_citations: tuple[Citation, ...] = ()
    new_grade: Grade | None = None
    change: Bilingual
    not_found: Bilingual | None = Field(None, description="what was looked for and not found")

    @model_validator(mode="after")
    def _missing_side_is_explained(self) -> Self:
        if not (self.old_grade and self.new_grade) and not self.not_found:
            raise ValueError("has a side without a grade; say in not_found what was not found")
        return self


class Concordance(Record):
    """Provisions of a repealed instrument against those of its successor."""

    old: Id
    new: Id
    intro: Bilingual
    rows: tuple[Row, ...] = Field(min_length=1)
