"""The editions that are out, and what each record said in them."""

from datetime import date
from typing import Annotated

from pydantic import Field, StringConstraints

from .text import EDITION, FINGERPRINT, Record


class Closed(Record):
    """An edition that is out. It lists the records that were new or other than in the one before, and those that went."""

    edition: Annotated[str, StringConstraints(pattern=EDITION)]
    on: date
    records: dict[str, Annotated[str, StringConstraints(pattern=FINGERPRINT)]] = Field(
        description="collection/id with the fingerprint of the record's file")
    gone: tuple[str, ...] = ()


class History(Record):
    """The editions that are out, oldest first. Written by ``make edition``, not by hand."""

    editions: tuple[Closed, ...]
