"""The edition of the guide and its change log; the interface's own words."""

from datetime import date
from typing import Annotated

from pydantic import Field, RootModel, StringConstraints

from .text import EDITION, Bilingual, Record


class Change(Record):
    """What one edition brought."""

    edition: Annotated[str, StringConstraints(pattern=EDITION)]
    on: date
    items: tuple[Bilingual, ...] = Field(min_length=1)


class Edition(Record):
    """The edition in hand. ``on`` stands in for today everywhere, so that a build does not depend on the clock."""

    id: Annotated[str, StringConstraints(pattern=EDITION)]
    on: date
    law_as_of: date = Field(description="the day to which the state of the law was checked")
    changes: tuple[Change, ...] = Field(min_length=1)


class InterfaceWords(RootModel[dict[str, Bilingual]]):
    """Interface words by key, such as ``verdict.boleh``."""
