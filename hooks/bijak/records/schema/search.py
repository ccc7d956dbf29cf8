"""People's words: what they type for what the guide calls otherwise."""

from typing import Literal

from pydantic import Field

from .text import Bilingual, Language, Record, Reference, Text

DocumentKind = Literal[
    "scenario", "flow", "topic", "role", "tool", "instrument", "provision", "contradiction", "term", "case", "session",
]
"""What search finds."""
Words = tuple[Text, ...]


class Lead(Record):
    """Words that name a page, a regulation or a provision: it then comes first."""

    to: Reference = Field(description="a record such as instruments/uu-ite, a page such as pages/kuis, or a citation")
    words: dict[Language, Words]


class SearchWords(Record):
    """People's words of one subject. Case, punctuation and endings do not matter; a phrase is words with spaces between."""

    about: Bilingual = Field(description="what the words are about")
    words: dict[Language, dict[Text, Words]] = Field({}, description="the guide's word or phrase: what people type for it")
    leads: tuple[Lead, ...] = ()
    asks: dict[DocumentKind, dict[Language, Words]] = Field({}, description="words by which a question asks for a kind: arti for a term")
    stop: dict[Language, Words] = Field({}, description="words that say nothing about what is sought")
    whole: dict[Language, Words] = Field({}, description="words that look as if they had affixes and have none: berita, kepala")
