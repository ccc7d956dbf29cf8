"""What readers come for: topics and scenarios."""

from datetime import date
from typing import Literal, Self

from pydantic import Field, model_validator

from .text import Audience, Bilingual, Citation, Grade, Id, Record, Role, Text

Verdict = Literal["boleh", "hati-hati", "sebaiknya-jangan", "jangan", "belum-jelas"]
"""*Boleh*: you may. *Hati-hati*: it depends on conditions that the answer gives. *Sebaiknya jangan*: nothing plainly forbids
it, and our advice is not to. *Jangan*: a rule forbids it, or it clearly risks a breach. *Belum jelas*: not settled."""
When = Literal["always", "election"]
Stage = Literal["outside", "before-nomination", "campaign", "quiet-period", "voting-day", "after"]
Act = Literal[
    "like", "comment", "share", "follow", "post-support", "photo", "pose", "attribute", "attend", "chat-group",
    "moderate-group", "private-message",
]
"""What one does about a candidate or party: the rows of the matrix."""
Platform = Literal["any", "social-network", "messaging", "video", "profile"]


class Point(Record):
    """One thing to know, in our own words, with what it rests on."""

    text: Bilingual
    citations: tuple[Citation, ...] = ()
    sources: tuple[Id, ...] = ()

    @model_validator(mode="after")
    def _rests_on_something(self) -> Self:
        if not self.citations and not self.sources:
            raise ValueError("has neither citations nor sources; no claim stands without one")
        return self


class Pair(Record):
    """A do and an avoid that belong together."""

    id: Id
    title: Bilingual
    do: Bilingual
    avoid: Bilingual
    citations: tuple[Citation, ...] = Field(min_length=1)


class Remark(Record):
    """What an official or expert said. A remark is not a rule, and persons are shown by office, not by name."""

    id: Id
    who: Bilingual
    on: date
    text: Text | None = Field(None, description="verbatim Indonesian, where the source gives a quotation")
    english: Text | None = None
    gist: Bilingual = Field(description="what was said, in our words, and how it relates to the rules")
    source: Id
    grade: Grade


class Topic(Record):
    """A subject of conduct: what applies, what one may still do, examples."""

    order: int = Field(ge=1)
    icon: Id
    title: Bilingual
    summary: Bilingual = Field(description="one or two sentences; also the page's description")
    points: tuple[Point, ...] = Field(min_length=2, description="what to know")
    rights: tuple[Point, ...] = Field(min_length=1, description="what one may still do")
    provisions: tuple[Citation, ...] = Field(min_length=1, description="duties, prohibitions and others that apply")
    examples: tuple[Pair, ...] = Field(min_length=2)
    remarks: tuple[Remark, ...] = ()


class Variant(Record):
    """Another way or case in which people ask the same, with its own answer."""

    question: Bilingual
    answer: Bilingual = Field(description="one or two short sentences")


class Scenario(Record):
    """One question as a person asks it, answered."""

    topic: Id
    order: int = Field(ge=1, description="place within its topic")
    question: Bilingual
    variants: tuple[Variant, ...] = ()
    verdict: Verdict
    answer: Bilingual = Field(description="the answer in its first sentence, under 30 words; then one or two more")
    do: tuple[Bilingual, ...] = Field(min_length=1)
    avoid: tuple[Bilingual, ...] = Field(min_length=1)
    why: Bilingual
    citations: tuple[Citation, ...] = Field(min_length=1)
    binds: tuple[Audience, ...] = Field(min_length=1)
    when: When
    stages: tuple[Stage, ...] = Field((), description="which election stages; empty for all of them")
    platforms: tuple[Platform, ...] = Field(min_length=1)
    act: Act | None = Field(None, description="the matrix's row that this question is about, if it is one of them")
    ask: tuple[Role, ...] = Field((), description="whom to ask or tell")
    unsettled: Bilingual | None = Field(None, description="with belum-jelas: why the sources do not settle it")
    contradictions: tuple[Id, ...] = Field((), description="published answers that differ on this question")
    related: tuple[Id, ...] = ()
    sources: tuple[Id, ...] = ()
    reviewed: date

    @model_validator(mode="after")
    def _unsettled_says_whom_to_ask(self) -> Self:
        if self.verdict == "belum-jelas" and not (self.unsettled and self.ask):
            raise ValueError(f"has the verdict belum-jelas but no {'ask' if self.unsettled else 'unsettled'}; say why and whom to ask")
        if self.verdict != "belum-jelas" and self.unsettled:
            raise ValueError("has unsettled but its verdict is not belum-jelas; drop one of the two")
        return self
