"""The pre-posting checklist."""

from typing import Literal

from pydantic import Field

from .text import Audience, Bilingual, Citation, Id, Record

Outcome = Literal["stop", "mend", "ask"]


class Item(Record):
    """One question to which a safe post answers yes."""

    id: Id = Field(description="never depends on the wording; kept in shared addresses")
    question: Bilingual
    why: Bilingual
    otherwise: Outcome = Field(description="what a 'no' leads to: stop, mend the post, or ask first")
    action: Bilingual = Field(description="what to do when the answer is no or not sure")
    citations: tuple[Citation, ...] = Field(min_length=1)
    binds: tuple[Audience, ...] = ("all-asn",)
    election_only: bool = False


class ItemGroup(Record):
    id: Id
    title: Bilingual
    items: tuple[Item, ...] = Field(min_length=1)


class Checklist(Record):
    """Questions to go through before posting, in order."""

    title: Bilingual
    intro: Bilingual
    groups: tuple[ItemGroup, ...] = Field(min_length=1)
    closing: Bilingual

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(item for group in self.groups for item in group.items)
