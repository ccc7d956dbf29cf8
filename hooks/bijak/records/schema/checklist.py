"""The pre-posting checklist: facts about the post, items, and the ten-second ticks."""

from typing import Literal, Self

from pydantic import Field, model_validator

from .answer import Act, Stage
from .text import Audience, Bilingual, Citation, Id, Record, Role

Outcome = Literal["stop", "mend", "ask"]
UNSURE = "ragu"
"""The option of a fact that leaves it unknown; an unknown fact never hides an item."""


class FactOption(Record):
    """One answer to a question about the post or its author."""

    id: Id
    label: Bilingual
    tag: Bilingual | None = Field(None, description="how the printed list marks items that are asked in this case alone")
    stages: tuple[Stage, ...] = Field((), description="the matrix's stages that this option stands for")
    binds: Audience | None = Field(None, description="the group that this option puts the reader in")


class Fact(Record):
    """What decides which items are asked, such as the place of the post."""

    id: Id
    question: Bilingual
    options: tuple[FactOption, ...] = Field(min_length=2)


Circumstances = dict[Id, tuple[Id, ...]]
"""Facts by id, each with the options that fit."""


class Variant(Record):
    """Another outcome where the facts are known to be these."""

    only: Circumstances = Field(min_length=1)
    otherwise: Outcome
    action: Bilingual
    citations: tuple[Citation, ...] = Field(min_length=1)


class Item(Record):
    """One question to which a safe post answers yes."""

    id: Id = Field(description="never depends on the wording; kept in shared addresses")
    question: Bilingual
    why: Bilingual
    otherwise: Outcome = Field(description="what a 'no' leads to: stop, mend the post, or ask first")
    action: Bilingual = Field(description="what to do when the answer is no or not sure")
    ask: tuple[Role, ...] = Field((), description="whom to ask when not sure; needed unless the outcome is mend")
    citations: tuple[Citation, ...] = Field(min_length=1)
    only: Circumstances = Field({}, description="asked only in these circumstances; always, if left out")
    variant: Variant | None = None
    acts: tuple[Act, ...] = Field((), description="the matrix's acts that a 'no' amounts to")

    @model_validator(mode="after")
    def _says_whom_to_ask(self) -> Self:
        outcomes = {self.otherwise, self.variant.otherwise if self.variant else "mend"}
        if outcomes != {"mend"} and not self.ask:
            raise ValueError("can lead to asking but has no ask; name one or more roles")
        return self


class ItemGroup(Record):
    id: Id
    title: Bilingual
    items: tuple[Item, ...] = Field(min_length=1)


class Tick(Record):
    """One of the ten-second check's ticks: a short statement that sums up some of the items."""

    id: Id = Field(description="never depends on the wording; kept in shared addresses")
    title: Bilingual = Field(description="one or two words")
    statement: Bilingual = Field(description="what is ticked, in the first person or about the post")
    action: Bilingual = Field(description="what to do when it cannot be ticked")
    items: tuple[Id, ...] = Field(min_length=1, description="the items that it stands for")


class Checklist(Record):
    """Questions to go through before posting, in order."""

    title: Bilingual
    intro: Bilingual
    facts: tuple[Fact, ...] = ()
    groups: tuple[ItemGroup, ...] = Field(min_length=1)
    quick_title: Bilingual
    quick_intro: Bilingual
    ticks: tuple[Tick, ...] = Field(min_length=6, max_length=6, description="six, for ten seconds and one thumb")
    closing: Bilingual

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(item for group in self.groups for item in group.items)

    def options(self, circumstances: Circumstances) -> list[FactOption]:
        """The options that ``circumstances`` name, in the order of the facts. Unknown ids name none."""
        return [option for fact in self.facts for option in fact.options if option.id in circumstances.get(fact.id, ())]

    def tags(self, circumstances: Circumstances) -> list[Bilingual]:
        """How paper marks ``circumstances``: the tags of facts of which every option named has one."""
        named = [self.options({fact: options}) for fact, options in circumstances.items()]
        return [option.tag for options in named if all(option.tag for option in options)
                for option in options if option.tag]
