"""Habits of wording that an editor crossed out, each with what to write instead."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...records.problems import Problem
from ...records.schema import LANGUAGES, Bilingual
from ...records.source import KeyPath
from ..guide import Guide
from .walk import problem_at, rule, texts

OURS = ("topics", "scenarios", "flows", "roles", "sessions", "questions", "checklists", "matrix", "sanctions", "cases", "contradictions",
        "terms", "chooser", "home")
"""The kinds whose words are ours throughout; others hold words of the law and of reports too."""


class Habit(NamedTuple):
    """A habit: in which language, how a machine sees it, and its cure."""

    language: str
    pattern: re.Pattern[str]
    cure: str


HABITS = (
    Habit("id", re.compile(r"\b(yang|sejauh( \w+)*) kami lihat\b", re.I),
          "the sign of evidence says how far we saw; write 'Kami tidak menemukan …' once, or leave it out"),
    Habit("en", re.compile(r"\b(texts?|sources?|copies) (that )?we have seen\b|\bas far as we have seen\b", re.I),
          "the sign of evidence says how far we saw; write 'We found no …' once, or leave it out"),
    Habit("id", re.compile(r"^\W*(boleh|jangan|ya|tidak|bisa|belum);", re.I), "a full stop parts a short answer from its reason"),
    Habit("en", re.compile(r"^\W*(yes|no|you may|do not|better not|not settled);", re.I),
          "a full stop parts a short answer from its reason"),
    Habit("id", re.compile(r": (jangan|boleh)\.", re.I), "make it a sentence"),
    Habit("en", re.compile(r": (do not|you may)\.", re.I), "make it a sentence"),
    Habit("en", re.compile(r"\btake care\b", re.I), "write 'be careful'; 'take care' is a farewell"),
    Habit("en", re.compile(r"\b(candidate|party|campaign)('s|s'|s)? programmes?\b|\bprogrammes? of (a|the) (candidate|party)", re.I),
          "write 'policies' or 'manifesto'"),
    Habit("en", re.compile(r"\b(rules?|texts?|laws?|articles?|circulars?|decrees?|regulations?) (names?|do(es)? not name)\b|"
                           r"\b(is|are) not named\b", re.I), "write 'the rule says nothing about …', 'mentions' or 'speaks of'"),
    Habit("en", re.compile(r"\btell (of|about)\b", re.I), "write 'talk about'"),
    Habit("id", re.compile(r"\b(minta|mintalah) (?!(\w+ )*(agar|supaya|untuk)\b)(\w+ ){1,4}tidak\b", re.I), "write 'minta … agar tidak'"),
    Habit("id", re.compile(r"\bmeminta (semua |para )?(ASN|PNS|PPPK|pegawai|karyawan|staf) tidak\b", re.I), "write 'meminta … agar tidak'"),
)


@rule
def habits_are_kept_out(guide: Guide) -> Iterator[Problem]:
    """Our own texts are free of the habits that an editor crossed out."""
    for leaf in texts(guide, *OURS):
        for habit in HABITS:
            if leaf.path[-1] == habit.language and (found := habit.pattern.search(leaf.value)):
                yield leaf.problem(f'"{found.group().strip()}": {habit.cure}')


DEPENDS = {"id": re.compile(r"\W*tergantung\b", re.I), "en": re.compile(r"\W*it depends\b", re.I)}
"""How an answer says no more than the sign *hati-hati* does."""


@rule
def signs_are_not_said_again(guide: Guide) -> Iterator[Problem]:
    """What stands beside a sign does not begin with the sign's own word."""
    for reference, path, key, text in _beside_signs(guide):
        for language in LANGUAGES:
            word = guide.ui[key][language] if key in guide.ui else ""
            if word and re.match(rf"\W*{re.escape(word)}(?!\w)", text[language], re.I):
                yield problem_at(guide, reference, *path, language)(
                    f'begins with "{word}", which its sign says already; begin with what it is about')
            elif key == "verdict.hati-hati" and language in DEPENDS and DEPENDS[language].match(text[language]):
                yield problem_at(guide, reference, *path, language)("says that it depends, as its sign does; begin with what it depends on")


def _beside_signs(guide: Guide) -> Iterator[tuple[str, KeyPath, str, Bilingual]]:
    for name, scenario in guide.scenarios.items():
        yield f"scenarios/{name}", ("answer",), f"verdict.{scenario.verdict}", scenario.answer
    for name, instrument in guide.instruments.items():
        yield f"instruments/{name}", ("status", "statement"), f"status.{instrument.status.value}", instrument.status.statement
    for index, row in enumerate(guide.matrix.rows):
        for stage, cell in row.cells.items():
            if cell.note:
                yield "matrix/matrix", ("rows", index, "cells", stage, "note"), f"verdict.{cell.verdict}", cell.note
