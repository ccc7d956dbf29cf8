"""Rules on what may be cited, and by whom."""

import difflib
import re
from collections.abc import Iterable, Iterator

from ...records.citation import split
from ...records.citing import names_at
from ...records.problems import Problem
from ...records.schema.text import Names
from ..guide import Guide
from .walk import Leaf, leaves, rule, texts

VERBATIM = {"lead_in", "text"}
LINK = re.compile(r"\[[^\]]+\]\(([^)\s]*)\)")


def names_at_leaf(guide: Guide, leaf: Leaf) -> Names | None:
    """What ``leaf`` names by its field in the model: a provision, a record, or nothing."""
    return names_at(guide.kept()[leaf.reference.partition("/")[0]].model, leaf.path)


def advising(guide: Guide) -> list[str]:
    """The kinds of record that tell readers what to do, and the terms that they use."""
    return [name for name, kind in guide.kinds().items() if kind.advises or name == "terms"]


def links(leaf: Leaf) -> list[str]:
    """What the text of ``leaf`` links to; quoted law has no links."""
    return LINK.findall(leaf.value) if leaf.key not in VERBATIM else []


def _citations(guide: Guide, *collections: str) -> Iterator[Leaf]:
    yield from (leaf for leaf in leaves(guide, *collections) if names_at_leaf(guide, leaf) is Names.PROVISION)


def _suggest(wanted: str, known: Iterable[str]) -> str:
    """A near match, of the same regulation where it is a provision's."""
    name, mark, _ = wanted.partition("#")
    if mark:
        known = [one for one in known if one.startswith(f"{name}#")]
        if not known:
            return f"; data/instruments/{name}.yaml is not there or has no provisions yet, add the regulation first"
    near = difflib.get_close_matches(wanted, list(known), 1, 0.6)
    return f'; did you mean "{near[0]}"?' if near else "; see the ids in data/"


@rule
def citations_resolve(guide: Guide) -> Iterator[Problem]:
    """Every citation names a provision of this guide."""
    for leaf in _citations(guide):
        reference, _ = split(leaf.value)
        if reference in guide.former:
            yield leaf.problem(f'"{reference}" is now called {guide.former[reference]}; cite that')
        elif reference not in guide.provisions:
            yield leaf.problem(f'no provision "{reference}"{_suggest(reference, guide.provisions)}')


@rule
def sources_exist(guide: Guide) -> Iterator[Problem]:
    """Every source named by a record stands in the bibliography."""
    for leaf in leaves(guide):
        told_in_words = leaf.path[-2:] == ("verified", "source")  # an official copy, named where it was compared
        if leaf.key in ("sources", "source") and not told_in_words and leaf.value not in guide.sources:
            yield leaf.problem(f'no source "{leaf.value}"{_suggest(leaf.value, guide.sources)}')


@rule
def links_lead_to_records(guide: Guide) -> Iterator[Problem]:
    """A link in a text leads to a record of this guide, never to another host."""
    for leaf in leaves(guide):
        for target in links(leaf):
            plain = target.partition("@")[0]
            if guide.has(target):
                continue
            if plain in guide.former:
                yield leaf.problem(f'"{plain}" is now called {guide.former[plain]}; link to that')
            elif plain in guide.provisions:
                yield leaf.problem(f'the link "{target}" needs a year or a day after @, such as {plain}@2018 or {plain}@2018-05-21')
            else:
                yield leaf.problem(f'the link "{target}" leads to no record; write a citation such as '
                                   "pp-94-2021#pasal-3-huruf-f, or collection/id such as topics/netralitas")


@rule
def repealed_law_is_named_as_repealed(guide: Guide) -> Iterator[Problem]:
    """A text that names UU 5/2014 says in the same text that it no longer applies (a quiz may ask about it)."""
    name = re.compile(r"\b(UU|Law|Act) (No(mor|\.)? ?)?5/2014|(Nomor|Number|No\.) 5 (Tahun|of) 2014", re.I)
    past = re.compile(r"dicabut|digantikan|pengganti|tidak (lagi )?berlaku|\blama\b|saat itu|ketika itu|sebelumnya|"
                      r"repealed|revoked|replace|no longer|former|\bold\b|at th(e|at) time|\bthen\b", re.I)
    for leaf in texts(guide, *(kind for kind in advising(guide) if kind != "questions")):
        if name.search(leaf.value) and not past.search(leaf.value):
            yield leaf.problem("names UU 5/2014 as if it were in force; say that it was repealed and replaced by "
                               "UU 20/2023 on 31 October 2023, or cite UU 20/2023")


@rule
def uncitable_provisions_are_not_cited(guide: Guide) -> Iterator[Problem]:
    """A provision marked ``citable: false`` is shown once, on its own page, and cited by no answer."""
    for leaf in _citations(guide, *advising(guide)):
        name, provision = guide.provisions.get(split(leaf.value)[0], (None, None))
        if provision and not provision.citable:
            yield leaf.problem(f'"{leaf.value}" is marked citable: false; cite one of its parts instead')


@rule
def kemenkeu_rules_bind_kemenkeu(guide: Guide) -> Iterator[Problem]:
    """An answer that rests only on rules for Kemenkeu staff says that it binds Kemenkeu staff."""
    for name, scenario in guide.scenarios.items():
        if _only_kemenkeu(guide, scenario.citations) and set(scenario.binds) != {"kemenkeu"}:
            yield guide.files[f"scenarios/{name}"].problem(
                ("binds",), "rests only on rules for Kemenkeu staff; write binds: [kemenkeu], or cite a wider rule")
    for name, checklist in guide.checklists.items():
        for group, part in enumerate(checklist.groups):
            for index, item in enumerate(part.items):
                bound = {option.binds for option in checklist.options(item.only)}
                if _only_kemenkeu(guide, item.citations) and "kemenkeu" not in bound:
                    yield guide.files[f"checklists/{name}"].problem(
                        ("groups", group, "items", index), "rests only on rules for Kemenkeu staff; let only name the "
                        "fact whose option binds kemenkeu, or cite a wider rule")


def _only_kemenkeu(guide: Guide, citations: tuple[str, ...]) -> bool:
    known = [guide.instruments[c.partition("#")[0]] for c in citations if guide.has(c)]
    return bool(known) and all(set(instrument.binds) == {"kemenkeu"} for instrument in known)
