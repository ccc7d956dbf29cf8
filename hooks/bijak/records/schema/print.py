"""What goes on paper and into chats: the choice of records, and the cards that are in circulation."""

from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints

from .text import EDITION, FINGERPRINT, URL, Bilingual, Citation, Id, Record, Role


def _ends_in_slash(value: str) -> str:
    if not value.endswith("/"):
        raise ValueError("does not end in /; write the address of the site's home page, such as https://bijak.example/")
    return value


class Ask(Record):
    """Whom to ask about what."""

    role: Role
    about: Bilingual


class Leaflet(Record):
    """The topics whose do and avoid stand on the fold-out sheet, three a panel."""

    what: tuple[Id, ...] = Field(min_length=3, max_length=3, description="on what one posts")
    how: tuple[Id, ...] = Field(min_length=3, max_length=3, description="on how and where")


class SanctionChoice(Record):
    """Which parts of the sanctions page stand in the pocket guide."""

    principles: tuple[int, ...] = Field(min_length=1, description="which of the principles, counted from 1")
    conflicts: tuple[Id, ...] = Field(min_length=1)


class Card(Record):
    """A share card. It stays listed once published, since copies of it go round."""

    scenario: Id
    since: Annotated[str, StringConstraints(pattern=EDITION)] = Field(
        description="the first edition whose card says what this one says; older copies are out of date")
    fingerprint: Annotated[str, StringConstraints(pattern=FINGERPRINT)] = Field(
        description="of the words on the card; the check tells the new one when they change")


class Print(Record):
    """The choice of records for paper and chats."""

    address: Annotated[str, StringConstraints(pattern=URL), AfterValidator(_ends_in_slash)] = Field(
        description="where the site stands, for QR codes and short addresses; SITE_URL takes its place")
    duties: tuple[Citation, ...] = Field(min_length=1, description="quoted in the pocket guide, under their own headings")
    pairs: dict[Id, Id] = Field(description="for each topic, the do and avoid that stands in the pocket guide")
    leaflet: Leaflet
    flow: Id = Field(description="the steps after posting that fit most situations")
    sanctions: SanctionChoice
    status: tuple[Id, ...] = Field(min_length=1, description="the instruments whose status the pocket guide tells in full")
    status_in_brief: tuple[Id, ...] = Field(min_length=1, description="those whose status it tells in a word")
    ask: tuple[Ask, ...] = Field(min_length=1)
    cards: tuple[Card, ...] = Field(min_length=1)
