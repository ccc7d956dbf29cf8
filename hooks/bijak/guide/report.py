"""What `make check` reports without failing: how easy the texts read, which answers lead to no steps, and what is due for review."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..records.prose import plain
from ..records.schema import LANGUAGES
from .due import due
from .guide import Guide

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LONG = 20
LONG_WORD = 6


@dataclass(frozen=True)
class Reading:
    """How one text reads. ``lix`` is words a sentence plus the percentage of words over six letters (Björnsson 1968).

    Higher is harder: under 30 reads very easily, over 50 is hard. It counts letters, so it serves any language; affixes make
    Indonesian words long, so compare within a language.
    """

    reference: str
    language: str
    sentences: int
    words: int
    long_sentences: int
    lix: float


def readings(guide: Guide, language: str) -> list[Reading]:
    """The texts of topics, situations and flows in one language, hardest first."""
    found = []
    for reference, text in _texts(guide, language):
        sentences = [_WORD.findall(part) for part in _SENTENCE.split(plain(text)) if _WORD.search(part)]
        words = [word for sentence in sentences for word in sentence]
        lix = len(words) / len(sentences) + 100 * sum(len(word) > LONG_WORD for word in words) / len(words)
        found.append(Reading(reference, language, len(sentences), len(words),
                             sum(len(sentence) > LONG for sentence in sentences), lix))
    return sorted(found, key=lambda reading: reading.lix, reverse=True)


def _texts(guide: Guide, language: str) -> Iterator[tuple[str, str]]:
    for name, scenario in guide.scenarios.items():
        parts = (scenario.answer, scenario.why, *scenario.do, *scenario.avoid)
        yield f"scenarios/{name}", " ".join(part[language] for part in parts)
    for name, topic in guide.topics.items():
        yield f"topics/{name}", " ".join(point.text[language] for point in (*topic.points, *topic.rights))
    for name, flow in guide.flows.items():
        yield f"flows/{name}", " ".join(step.text[language] for step in flow.steps)


def lines(guide: Guide) -> Iterator[str]:
    """The report, line by line."""
    for language in LANGUAGES:
        found = readings(guide, language)
        sentences, words = sum(item.sentences for item in found), sum(item.words for item in found)
        long = sum(item.long_sentences for item in found)
        yield (f"reading ({language}): {words / sentences:.1f} words a sentence, {long} of {sentences} sentences over {LONG} "
               f"words, LIX {sum(item.lix for item in found) / len(found):.0f}; hardest: "
               + ", ".join(f"{item.reference} {item.lix:.0f}" for item in found[:10]))
    alone = [name for name, scenario in guide.scenarios.items() if scenario.verdict != "boleh" and not guide.flows_for(name)]
    yield f"steps: {', '.join(alone)} lead to no flow, though not boleh" if alone else "steps: every caution leads to a flow"
    if unprinted := [name for name in guide.topics if name not in guide.printing.pairs]:
        yield f"pocket guide: {', '.join(unprinted)} are not in it; print.yaml names the topics that are, under pairs"
    late = due(guide, guide.today)
    names = ", ".join(entry.reference for entry in late)
    yield f'review: {names} are due (make bijak ARGS="review-due --on …")' if late else "review: nothing is overdue"
