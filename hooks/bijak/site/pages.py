"""The pages that records make: their places, titles and templates."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..downloads import Downloads
from ..guide import cards, decision, history
from ..guide.address import address
from ..guide.fixed_pages import PAGES
from ..guide.guide import Guide
from ..guide.kind import Kind
from ..language.base_url import BaseUrl
from ..language.localization import Localization
from ..paper.card import alternative
from ..paper.sheets import SHEETS
from ..records.schema import LANGUAGES, Bilingual, Language, Record
from ..session import agenda
from ..session.localized import LocalizedSession
from ..session.material import AUDIENCES
from ..session.slides import slides
from ..session.timetable import expected, timetable


@dataclass(frozen=True)
class Page:
    """One page in both languages. ``uri`` is its place under docs/, whether or not a file is there."""

    uri: str
    template: str
    title: Bilingual
    description: Bilingual
    context: dict[str, object] = field(default_factory=dict)
    within: tuple[str, ...] = ()  # references of the pages above it, the widest first


def pages(guide: Guide, downloads: Downloads | None = None) -> dict[str, Page]:
    """All pages made of records, by uri. Without ``downloads``, files are offered without their sizes."""
    return {page.uri: page for page in _pages(guide, downloads or Downloads.of(guide, guide.printing.address))}


def _pages(guide: Guide, downloads: Downloads) -> Iterator[Page]:
    yield _fixed(guide, "regulasi", "register")
    yield _fixed(guide, "padanan", "concordance", "pages/regulasi")
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
    since = [(closed, history.changes(guide, closed.edition)) for closed in reversed(guide.history.editions)]
    yield Page(PAGES["pages/perubahan"], "changes", guide.ui["page.perubahan.title"], guide.ui["page.perubahan.description"],
               {"since": since})
    yield Page(PAGES["pages/cetak"], "print", guide.ui["page.cetak.title"], guide.ui["page.cetak.description"],
               {"sheets": SHEETS, "downloads": downloads})
    yield from _sessions(guide, downloads)
    logic = agenda.logic(guide)
    yield Page(PAGES["pages/rakit"], "plan", guide.ui["page.rakit.title"], guide.ui["page.rakit.description"], {
        "logic": logic, "materials": agenda.materials(logic), "shares": agenda.shares(), "lengths": agenda.LENGTHS,
        "audiences": AUDIENCES}, within=("pages/sesi",))
    base_url = BaseUrl.at(downloads.root)
    for name, card in guide.cards.items():
        scenario = guide.scenarios[name]
        title = guide.words("card.title", question=scenario.question)
        words = Bilingual(**{language: alternative(Localization(guide, language, base_url), card) for language in LANGUAGES})
        yield Page(address(guide, f"cards/{name}"), "card", title, guide.ui["card.description"], {
            "name": name, "scenario": scenario, "alternative": words, "editions": cards.editions(guide, card.since)},
            within=("pages/cetak", f"scenarios/{name}"))
    checklist = guide.checklists["sebelum-unggah"]
    checks = {"checklist": checklist, "logic": decision.logic(checklist)}
    yield Page(PAGES["pages/periksa"], "checklist", checklist.title, checklist.intro, checks)
    yield Page(PAGES["pages/cepat"], "quick", checklist.quick_title, checklist.quick_intro, checks)
    for kind in guide.kinds().values():
        if kind.template:
            yield from _records(guide, kind)
    for name, instrument in guide.much_used().items():
        yield Page(address(guide, f"users/{name}"), "users", guide.words("users.title", short=instrument.short),
                   guide.words("users.description", short=instrument.short), {"name": name, "instrument": instrument},
                   within=("pages/regulasi", f"instruments/{name}"))


def _records(guide: Guide, kind: Kind) -> Iterator[Page]:
    """A page for each record of ``kind``; its template calls the record by the template's own name."""
    assert callable(kind.label) and kind.summary  # as every kind with a template has
    for name, record in kind.records(guide).items():
        yield Page(address(guide, kind.reference(name)), kind.template, kind.label(record), kind.summary(record),
                   {"name": name, kind.template: record}, within=_above(guide, kind, record))


def _above(guide: Guide, kind: Kind, record: Record) -> tuple[str, ...]:
    """References of the pages above a record's: the list in its folder, then its topic if it has one."""
    folder = kind.address.rpartition("/")[0]
    lists = (reference for reference, uri in PAGES.items() if uri == f"{folder}/index.md")
    topic = f"topics/{getattr(record, 'topic', '')}"
    return (*lists, *((topic,) if guide.has(topic) else ()))


def _sessions(guide: Guide, downloads: Downloads) -> Iterator[Page]:
    """The list of sessions, and for each its page and the record of what it teaches."""
    base_url = BaseUrl.at(downloads.root)
    localized = {name: {language: LocalizedSession(guide, language, base_url, name) for language in LANGUAGES}
                 for name in guide.sessions}
    shown = {name: {language: slides(local) for language, local in localized[name].items()} for name in localized}
    yield Page(PAGES["pages/sesi"], "sessions", guide.ui["page.sesi.title"], guide.ui["page.sesi.description"],
               {"counts": {name: len(shown[name][Language.ID]) for name in shown}})
    for name, session in guide.sessions.items():
        common = {"name": name, "session": session, "localized": localized[name], "table": timetable(session)}
        yield Page(address(guide, f"sessions/{name}"), "session", session.title, session.summary, {
            **common, "slides": shown[name], "expected": expected(session, shown[name][Language.ID]), "downloads": downloads},
            within=("pages/sesi",))
        title = guide.words("session-record.title", session=session.title)
        editions = cards.editions(guide, guide.edition.id)
        yield Page(address(guide, f"session-records/{name}"), "session_record", title, guide.ui["session-record.description"],
                   {**common, "editions": editions},
                   within=("pages/sesi", f"sessions/{name}"))


def _fixed(guide: Guide, name: str, template: str, *within: str) -> Page:
    return Page(PAGES[f"pages/{name}"], template, guide.ui[f"page.{name}.title"], guide.ui[f"page.{name}.description"], within=within)
