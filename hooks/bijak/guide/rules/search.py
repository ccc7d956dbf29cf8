"""Rules on people's words: each means something that the guide says, and stands once."""

import re
from collections.abc import Iterator

from ...records.problems import Problem
from ...records.schema import LANGUAGES, Language
from ...records.source import KeyPath
from ..guide import Guide
from .walk import problem_at, rule, texts


def _plain(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.lower()))


def _said(guide: Guide, language: Language) -> Iterator[tuple[str, KeyPath, str, str]]:
    """Every word that people type for a word of the guide: its record, its place, itself and the guide's word."""
    for name, group in guide.search.items():
        for meaning, said in group.words.get(language, {}).items():
            for index, word in enumerate(said):
                yield f"search/{name}", ("words", language, meaning, index), _plain(word), _plain(meaning)


@rule
def peoples_words_mean_what_the_guide_says(guide: Guide) -> Iterator[Problem]:
    """What people's words are said to mean occurs in the guide, in the same language."""
    for language in LANGUAGES:
        spoken = " ".join(_plain(leaf.value) for leaf in texts(guide) if leaf.path[-1] == language)  # people's words are none of these
        for name, group in guide.search.items():
            for meaning in group.words.get(language, {}):
                if missing := [word for word in _plain(meaning).split() if word not in spoken]:
                    yield problem_at(guide, f"search/{name}", "words", language, meaning)(
                        f'"{missing[0]}" occurs nowhere in the guide; name words that its answers use')


@rule
def peoples_words_stand_once(guide: Guide) -> Iterator[Problem]:
    """No word is given twice for the same meaning, and a meaning stands in one place."""
    for language in LANGUAGES:
        seen: set[tuple[str, str]] = set()
        places: dict[str, str] = {}
        for reference, path, word, meaning in _said(guide, language):
            if (word, meaning) in seen:
                yield problem_at(guide, reference, *path)(f'"{word}" is given for "{meaning}" already; keep one of the two')
            seen.add((word, meaning))
            if places.setdefault(meaning, reference) != reference and path[-1] == 0:
                yield problem_at(guide, reference, *path[:-1])(f'stands in {guide.files[places[meaning]].file} too; put its words together')


@rule
def peoples_words_mean_another_word(guide: Guide) -> Iterator[Problem]:
    """No word is said to mean itself."""
    # Two words may mean each other, as office and agency do: search takes one step and no second, so nothing goes in a circle.
    for language in LANGUAGES:
        for reference, path, word, meaning in _said(guide, language):
            if word == meaning:
                yield problem_at(guide, reference, *path)(f'"{word}" means itself; search finds it as it is')


@rule
def leads_lead_to_one_place(guide: Guide) -> Iterator[Problem]:
    """Words that name a page name one that exists, and one alone."""
    for language in LANGUAGES:
        seen: dict[str, str] = {}
        for name, group in guide.search.items():
            for index, lead in enumerate(group.leads):
                if not guide.has(lead.to):
                    if language == LANGUAGES[0]:
                        yield problem_at(guide, f"search/{name}", "leads", index, "to")(f'no record or page "{lead.to}"')
                    continue
                for place, word in enumerate(lead.words.get(language, ())):
                    if seen.setdefault(_plain(word), lead.to) != lead.to:
                        yield problem_at(guide, f"search/{name}", "leads", index, "words", language, place)(
                            f'"{word}" leads to {seen[_plain(word)]} already; words lead to one place')
