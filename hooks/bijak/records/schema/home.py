"""What the first page chooses to show."""

from pydantic import Field

from .text import Id, Record


class Home(Record):
    """The choice of situations for the first page, in the order in which they stand there."""

    asked: tuple[Id, ...] = Field(
        min_length=1, max_length=6, description="questions that people ask, with mixed answers; the first is seen first")
    allowed: tuple[Id, ...] = Field(min_length=1, max_length=4, description="what one may still do; each is answered boleh")
