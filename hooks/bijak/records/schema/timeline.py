"""A timeline: a few points in the order of time, short enough to be drawn."""

from pydantic import Field

from .text import Bilingual, Citation, Id, Record


class Milestone(Record):
    """One point of a timeline."""

    id: Id
    title: Bilingual = Field(description="two or three words")
    text: Bilingual = Field(description="what happens or holds, in one or two short sentences")
    citations: tuple[Citation, ...] = Field(min_length=1)


class Timeline(Record):
    """Points in the order of time, drawn as a picture and told as a list."""

    title: Bilingual
    summary: Bilingual = Field(description="what the picture says as a whole; its alternative text too")
    steps: tuple[Milestone, ...] = Field(min_length=3, max_length=8)
