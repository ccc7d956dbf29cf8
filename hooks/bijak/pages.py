"""The pages that records make: their places, titles and templates."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from . import decision
from .address import address
from .guide import Guide
from .places import PAGES
from .schema import Bilingual


@dataclass(frozen=True)
class Page:
    """One page in both languages. ``uri`` is its place under docs/, whether or not a file is there."""

    uri: str
    template: str
    title: Bilingual
    description: Bilingual
    context: dict = field(default_factory=dict)


def pages(guide: Guide) -> dict[str, Page]:
    """All pages made of records, by uri."""
    return {page.uri: page for page in _pages(guide)}


def _pages(guide: Guide) -> Iterator[Page]:
    yield _fixed(guide, "regulasi", "register")
    yield _fixed(guide, "padanan", "concordance")
    yield _fixed(guide, "topik", "topics")
    yield _fixed(guide, "situasi", "scenarios")
    yield _fixed(guide, "sanksi", "sanctions")
    yield _fixed(guide, "istilah", "terms")
    yield _fixed(guide, "sumber", "sources")
    yield _fixed(guide, "perlu-diperiksa", "open_questions")
    yield _fixed(guide, "matriks", "matrix")
    yield _fixed(guide, "terlanjur", "flows")
    yield _fixed(guide, "kasus", "cases")
    yield _fixed(guide, "beda-keterangan", "contradictions")
    yield _fixed(guide, "peran", "roles")
    yield _fixed(guide, "kuis", "quiz")
    for name, flow in guide.flows.items():
        yield Page(address(guide, f"flows/{name}"), "flow", flow.title, flow.summary, {"name": name, "flow": flow})
    for name, role in guide.roles.items():
        yield Page(address(guide, f"roles/{name}"), "role", role.title, role.summary, {"name": name, "role": role})
    checklist = guide.checklists["sebelum-unggah"]
    checks = {"checklist": checklist, "logic": decision.logic(checklist)}
    yield Page(PAGES["pages/periksa"], "checklist", checklist.title, checklist.intro, checks)
    yield Page(PAGES["pages/cepat"], "quick", checklist.quick_title, checklist.quick_intro, checks)
    for name, instrument in guide.instruments.items():
        yield Page(address(guide, f"instruments/{name}"), "instrument", instrument.short, instrument.summary,
                   {"name": name, "instrument": instrument})
    for name, topic in guide.topics.items():
        yield Page(address(guide, f"topics/{name}"), "topic", topic.title, topic.summary,
                   {"name": name, "topic": topic})
    for name, scenario in guide.scenarios.items():
        yield Page(address(guide, f"scenarios/{name}"), "scenario", scenario.question, scenario.answer,
                   {"name": name, "scenario": scenario})


def _fixed(guide: Guide, name: str, template: str) -> Page:
    return Page(PAGES[f"pages/{name}"], template, guide.ui[f"page.{name}.title"], guide.ui[f"page.{name}.description"])
