"""The guided chooser: a few questions that lead to the right flow."""

from pydantic import Field

from .text import Bilingual, Id, Record


class Choice(Record):
    """One answer, and where it leads."""

    id: Id = Field(description="never depends on the wording; kept in shared addresses")
    label: Bilingual = Field(description="what happened, in the first person")
    next: Id = Field(description="another question's id, or a flow's (its file name)")


class ChooserQuestion(Record):
    """One question with its answers."""

    id: Id
    question: Bilingual
    options: tuple[Choice, ...] = Field(min_length=1)


class Chooser(Record):
    """Questions from what happened to the flow that helps. The first is asked first."""

    questions: tuple[ChooserQuestion, ...] = Field(min_length=1)
