"""Which wording of each provision the records were last read against, and who read them again since."""

from datetime import date
from typing import Annotated

from pydantic import Field, StringConstraints

from .text import FINGERPRINT, REFERENCE, Citation, Record, Reviewer, Text

Fingerprint = Annotated[str, StringConstraints(pattern=FINGERPRINT)]


class Review(Record):
    """One record, read again. ``read`` holds fingerprints of the wordings that are newer than those in the list."""

    on: date
    role: Reviewer
    read: dict[Citation, Fingerprint] = {}


class Reviews(Record):
    """Written by ``bijak review``, not by hand."""

    on: date = Field(description="the day on which the whole guide was last read against these wordings")
    wordings: dict[Citation, Text] = Field(description="each cited provision with the words that its citing records lean on")
    records: dict[Annotated[str, StringConstraints(pattern=REFERENCE)], Review] = Field(
        description="records that were read again since, as collection/id")
