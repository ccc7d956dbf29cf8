"""Rules on words."""

import re
from collections.abc import Iterator
from typing import Any

from ...records.problems import Problem
from ...records.prose import first_sentence
from ...records.schema import LANGUAGES
from ..guide import Guide
from .walk import problem_at, rule, texts

PROMISES = re.compile(
    r"\bpasti (akan )?(dipecat|dihukum|dipenjara|kena|diberhentikan)|\bdijamin (aman|dipecat)|"
    r"\b(will|is) certainly (be )?(dismissed|fired|punished|jailed)|\bguaranteed to be (safe|dismissed|fired)", re.I)
MAX_WORDS = 29


@rule
def sanctions_are_not_promised(guide: Guide) -> Iterator[Problem]:
    """No text promises a sanction, or safety, for certain."""
    for leaf in texts(guide):
        if found := PROMISES.search(leaf.value):
            yield leaf.problem(f'"{found.group()}" is an absolute promise; say what the level depends on')


@rule
def answers_come_first_and_short(guide: Guide) -> Iterator[Problem]:
    """A scenario answers in its first sentence, in under 30 words."""
    for name, scenario in guide.scenarios.items():
        for language in LANGUAGES:
            words = len(first_sentence(scenario.answer[language]).split())
            if words > MAX_WORDS:
                yield problem_at(guide, f"scenarios/{name}", "answer", language)(
                    f"its first sentence has {words} words; answer in under 30, then explain")


_ADVISED_AGAINST = {"id": r"sebaiknya (jangan|tidak|hindari|lewati)|lebih baik (jangan|tidak)",
                    "en": r"\bbetter not\b|\bbest not\b|\bour advice is not\b|\bwe advise (you )?(not|against)\b"}
_FORBIDDEN = {"id": r"^\W*(jangan|dilarang)\b", "en": r"^\W*(do not|don't|never)\b"}
_ALLOWED = {"id": r"^\W*(boleh|ya, boleh|silakan)\b", "en": r"^\W*(you may|yes, you may|by all means)\b"}
UNLIKE = {"boleh": (_ADVISED_AGAINST, _FORBIDDEN), "hati-hati": (_ADVISED_AGAINST, _FORBIDDEN),
          "sebaiknya-jangan": (_ALLOWED, _FORBIDDEN), "jangan": (_ALLOWED, _ADVISED_AGAINST), "belum-jelas": (_ALLOWED, _FORBIDDEN)}
"""How the first sentence of an answer must not sound beside each sign."""


@rule
def answers_say_what_their_sign_says(guide: Guide) -> Iterator[Problem]:
    """The first sentence of an answer does not say otherwise than its sign."""
    for name, scenario in guide.scenarios.items():
        for language in LANGUAGES:
            first = first_sentence(scenario.answer[language])
            for pattern in UNLIKE[scenario.verdict]:
                if language in pattern and (found := re.search(pattern[language], first, re.I)):
                    yield problem_at(guide, f"scenarios/{name}", "answer", language)(
                        f'says "{found.group().strip(" *")}", but the verdict is {scenario.verdict}; make them agree')


@rule
def languages_differ(guide: Guide) -> Iterator[Problem]:
    """A translation is not a copy of the Indonesian (short names may be the same)."""
    for leaf in texts(guide):
        if leaf.path[-1] not in LANGUAGES[1:] or len(leaf.value.split()) < 5:
            continue
        record: Any = leaf.source.value  # the path says of what kind each part is
        for part in leaf.path[:-1]:
            record = record[part]
        if record.get("id", "").strip() == leaf.value.strip():
            yield leaf.problem("is the same as the Indonesian; translate it")


@rule
def reported_list_stays_in_its_place(guide: Guide) -> Iterator[Problem]:
    """The item on LGBT support in the reported list of SE-16 is quoted once and becomes no rule or example."""
    for leaf in texts(guide, "topics", "scenarios", "checklists", "sanctions", "terms", "ui"):
        if re.search(r"\bLGBT\b|lesbian|\bgay\b", leaf.value, re.I):
            yield leaf.problem("this item is only quoted in SE-16's reported list; leave it out here")


@rule
def dissolved_bodies_receive_no_reports(guide: Guide) -> Iterator[Problem]:
    """Nobody is told to report to KASN, which no longer exists."""
    call = re.compile(r"(lapor\w*|adukan|tanya\w*|hubungi|report|complain|ask|contact)\W+(\w+\W+){0,3}KASN", re.I)
    for leaf in texts(guide, "topics", "scenarios", "checklists", "sanctions"):
        if call.search(leaf.value):
            yield leaf.problem("sends the reader to KASN, which was abolished; name the own agency, BKN or Bawaslu")


@rule
def stages_belong_to_elections(guide: Guide) -> Iterator[Problem]:
    """Election stages stand only in scenarios that apply to elections."""
    for name, scenario in guide.scenarios.items():
        if scenario.stages and scenario.when != "election":
            yield problem_at(guide, f"scenarios/{name}", "stages")("are election stages, but when is 'always'; drop one")


TITLES = r"(Bapak|Ibu|Pak|Bu|Mr|Mrs|Ms|Sdr\.|Sdri\.)"
OFFICES = r"(Anda|Negara|Kota|Pertiwi|Bupati|Wali|Gubernur|Menteri|Guru|Kepala)"
NAMES = re.compile(
    rf"\b{TITLES} (?!{OFFICES}\b)[A-Z][a-z]{{2,}}|\b(bernama|berinisial|named|initials) [A-Z][\w.]+|"
    r"(?<![\w.])@(?!KemenkeuRI\b|nama)\w{3,}")


@rule
def persons_are_not_named(guide: Guide) -> Iterator[Problem]:
    """No text names a person or an account (patterns; offices are named instead)."""
    for leaf in texts(guide):
        if found := NAMES.search(leaf.value):
            yield leaf.problem(f'"{found.group()}" looks like a person\'s name or account; name the office instead')
