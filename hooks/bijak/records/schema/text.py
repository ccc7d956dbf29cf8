"""The small types that every record is made of: ids, citations, bilingual text, grades."""

from enum import Enum, StrEnum
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from ..citation import YEAR, split


class Language(StrEnum):
    """A language of the guide: its code, which is also its field in ``Bilingual`` and its pages' folder, and its locale."""

    locale: str

    def __new__(cls, code: str, locale: str = "") -> Self:  # with its code alone, Language(code) looks a member up
        made = str.__new__(cls, code)
        made._value_, made.locale = code, locale
        return made

    ID = "id", "id_ID"
    EN = "en", "en_GB"

    @property
    def tag(self) -> str:
        """Its tag for documents (BCP 47): ``id-ID``."""
        return self.locale.replace("_", "-")


LANGUAGES = tuple(Language)
"""Languages in the order of the site; the first is the original, at the site's root."""

ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"
CITATION = r"^[a-z0-9]+(-[a-z0-9]+)*#[a-z0-9]+(-[a-z0-9]+)*(@" + YEAR + r"(-\d{2}-\d{2})?)?$"
REFERENCE = r"^([a-z]+/[a-z0-9-]+|[a-z0-9-]+#[a-z0-9-]+)$"
URL = r"^https?://[^\s<>\"']+$"
EDITION = r"^\d{4}\.\d{2}(\.\d+)?$"
OPTION = r"^[a-d]$"
FINGERPRINT = r"^[0-9a-f]{12}$"
PATTERNS = {
    ID: "an id: lower-case letters and digits, joined by single hyphens, such as pp-94-2021",
    CITATION: "a citation: instrument#provision, such as pp-94-2021#pasal-3-huruf-f",
    REFERENCE: "a record: collection/id such as topics/netralitas, or a citation such as pp-94-2021#pasal-7",
    URL: "an address that begins with https:// or http://",
    EDITION: "an edition: year and month, such as 2026.11",
    FINGERPRINT: "a fingerprint: twelve of the characters 0-9 and a-f",
    OPTION: "one of the letters a, b, c, d",
}
"""What each pattern means, for people."""

Id = Annotated[str, StringConstraints(pattern=ID, max_length=80)]
"""A record's name: lower-case words and digits joined by hyphens. It never changes once published."""

def _on_a_day(value: str) -> str:
    try:
        split(value)
    except ValueError:
        raise ValueError(f"'{value}' names the day {value.partition('@')[2]}, which no calendar has") from None
    return value


class Names(Enum):
    """What the value of a field names, marked on its type so that the model alone says where a record cites."""

    PROVISION = "provision"
    RECORD = "record"


Citation = Annotated[str, StringConstraints(pattern=CITATION), AfterValidator(_on_a_day), Names.PROVISION]
"""One provision: ``instrument-id#provision-id``, as in ``pp-94-2021#pasal-5-huruf-n``.

It means the wording in force on the edition's date. ``…@2018`` or ``…@2018-05-21`` means the wording of that year or day.
"""

Reference = Annotated[str, StringConstraints(pattern=REFERENCE), Names.RECORD]
"""Any record: ``collection/id`` (``topics/netralitas``), or a citation."""

Grade = Literal["A", "B", "C"]
"""How well a proposition is evidenced. Grade D (memory or inference) is not printed, so no record may carry it."""

Audience = Literal["all-asn", "pns", "cpns", "pppk", "superiors", "kemenkeu", "others"]
Reviewer = Literal["editor", "legal-reviewer", "personnel-officer", "compliance-officer", "maintainer"]
"""Who read a record or compared a quotation: a role, never a name."""
Role = Literal[
    "direct-superior", "personnel-unit", "public-relations", "information-officer", "data-protection-officer",
    "compliance-unit", "gratification-unit", "inspectorate", "legal-unit", "it-security", "professional-body",
    "social-affairs-office", "bkn", "bawaslu", "kpk", "ombudsman", "lpsk", "sp4n-lapor", "police",
]


def _printable(value: str) -> str:
    if not value.strip():
        raise ValueError("is empty; write the text, or leave the key out where it is optional")
    bad = next((char for char in value if ord(char) < 32 and char not in "\n"), None)
    if bad is not None:
        raise ValueError(f"contains the control character U+{ord(bad):04X}; remove it")
    return value.strip()


Text = Annotated[str, AfterValidator(_printable)]
"""Reader-facing words. ``**bold**``, ``*emphasis*`` and ``[links](collection/id)`` work; all else shows as written."""


class Record(BaseModel):
    """Base of all models: unknown keys are errors, values are frozen."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Bilingual(Record):
    """The same words in Indonesian (the original) and English."""

    id: Text = Field(description="Indonesian, the original")
    en: Text = Field(description="British English that says the same")

    def __getitem__(self, language: str) -> str:
        """The words in ``language``; KeyError for one that the guide has not."""
        if language not in LANGUAGES:
            raise KeyError(language)
        words: str = getattr(self, language)
        return words
