"""The pages that records make: their places, titles and templates."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from . import cards, decision
from .address import address
from .guide import Guide
from .places import PAGES
from .print.card import alternative
from .print.sheets import SHEETS
from .schema import LANGUAGES, Bilingual


@dataclass(frozen=True)
class Page:
    """One page in both languages. ``uri`` is its place under docs/, whether or not a file is there."""

    uri: str
    template: str
    title: Bilingual
    description: Bilingual
    context: dict = field(default_factory=dict)
    searchable: bool = True


@dataclass(frozen=True)
class Downloads:
    """What pages say of printed files: where their QR codes lead, and sizes in bytes by name below unduh/."""

    root: str
    sizes: Mapping[str, int] = field(default_factory=dict)

    @property
    def example(self) -> bool:
        """Whether QR codes lead to an example address (RFC 2606), so that nobody should print them yet."""
        return (urlsplit(self.root).hostname or "").endswith(".example")


def pages(guide: Guide, downloads: Downloads | None = None) -> dict[str, Page]:
    """All pages made of records, by uri. Without ``downloads``, files are offered without their sizes."""
    return {page.uri: page for page in _pages(guide, downloads or Downloads(guide.print.address))}


def _pages(guide: Guide, downloads: Downloads) -> Iterator[Page]:
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
    yield Page(PAGES["pages/cetak"], "print", guide.ui["page.cetak.title"], guide.ui["page.cetak.description"],
               {"sheets": SHEETS, "downloads": downloads})
    for name, card in guide.cards.items():
        scenario = guide.scenarios[name]
        title = Bilingual(**{language: guide.ui["card.title"][language].format(question=scenario.question[language])
                             for language in LANGUAGES})
        words = Bilingual(**{language: alternative(guide, card, language) for language in LANGUAGES})
        yield Page(address(guide, f"cards/{name}"), "card", title, guide.ui["card.description"], {
            "name": name, "scenario": scenario, "alternative": words, "editions": cards.editions(guide, card.since)},
            searchable=False)  # its situation is found instead
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
