"""The table of all kinds of record: one row says everything that the rest of the guide needs to know of a kind.

A new kind of record is a model in ``records/schema``, a row here and, where each record has a page, a template of that name
in ``overrides/pages``. ``make check`` then asks for the interface words.
"""

import textwrap
from typing import Any

from ..records.schema import (
    LANGUAGES,
    Bilingual,
    Case,
    Checklist,
    Chooser,
    Concordance,
    Contradiction,
    Edition,
    Flow,
    History,
    Home,
    Instrument,
    Matrix,
    Print,
    Question,
    Rates,
    Reviews,
    RolePage,
    Sanctions,
    Scenario,
    SearchWords,
    Session,
    Source,
    Term,
    Topic,
)
from .kind import Collection, Derived, Parts, Single, Words, by_order


def _within_its_topic(name: str, scenario: Scenario, before: Parts) -> tuple[int, int, str]:
    topics = list(before["topics"])
    return topics.index(scenario.topic) if scenario.topic in topics else len(topics), scenario.order, name


def _short(source: Source) -> Bilingual:
    reference = textwrap.shorten(source.reference, 46, placeholder=" …")
    return Bilingual(**dict.fromkeys(LANGUAGES, reference))


def _title(record: Any) -> Bilingual:
    title: Bilingual = record.title
    return title


def _summary(record: Any) -> Bilingual:
    summary: Bilingual = record.summary
    return summary


class Kinds:
    """The kinds, in the order in which readers meet them; each row is also the attribute of a guide that holds its records."""

    topics = Collection(
        Topic, order=by_order, address="topik/{id}.md", template="topic", label=_title, summary=_summary,
        leans=True, listed=True, advises=True)
    scenarios = Collection(
        Scenario, order=_within_its_topic, address="situasi/{id}.md", template="scenario", label=lambda one: one.question,
        summary=lambda one: one.answer, leans=True, listed=True, advises=True)
    checklists = Collection(
        Checklist, address="periksa/index.md", label=_title, leans=True, listed=True, advises=True)
    sanctions = Single(
        Sanctions, address="sanksi.md", label="page.sanksi.title", leans=True, listed=True, advises=True)
    matrix = Single(
        Matrix, address="matriks.md", label="page.matriks.title", leans=True, listed=True, advises=True)
    flows = Collection(
        Flow, order=by_order, address="terlanjur/{id}.md", template="flow", label=_title, summary=_summary,
        leans=True, listed=True, advises=True)
    roles = Collection(
        RolePage, order=by_order, address="peran/{id}.md", template="role", label=_title, summary=_summary,
        leans=True, listed=True, advises=True)
    sessions = Collection(
        Session, order=by_order, address="sesi/{id}/index.md", label=_title, summary=_summary,
        leans=True, listed=True, advises=True)
    contradictions = Collection(
        Contradiction, order=by_order, address="beda-keterangan.md#{id}", label=lambda one: one.subject, leans=True, listed=True)
    cases = Collection(
        Case, order=lambda name, case, _: (-case.year, name), address="kasus.md#{id}", label=lambda one: one.act,
        leans=True, listed=True, advises=True)
    concordances = Collection(
        Concordance, address="regulasi/padanan.md", label="page.padanan.title", leans=True, listed=True)
    terms = Collection(
        Term, order=lambda name, term, _: term.term.id.casefold(), address="istilah.md#{id}", label=lambda one: one.term,
        leans=True, listed=True)
    instruments = Collection(
        Instrument, order=by_order, address="regulasi/{id}.md", template="instrument", label=lambda one: one.short, summary=_summary)
    questions = Collection(Question, leans=True, advises=True)
    sources = Collection(Source, address="tentang/sumber.md#{id}", label=_short)
    rates = Single(Rates)
    chooser = Single(Chooser)
    home = Single(Home, logged=False)
    printing = Single(Print, name="print", logged=False, leans=True)
    search = Collection(SearchWords, logged=False)
    ui = Words(logged=False)
    edition = Single(Edition, logged=False)
    history = Single(History, logged=False)
    reviews = Single(Reviews, logged=False)

    cards = Derived(lambda guide: {card.scenario: card for card in guide.printing.cards}, address="kartu/{id}.md")
    users = Derived(lambda guide: guide.much_used(), name="users", address="regulasi/{id}/dipakai.md")
    session_records = Derived(lambda guide: guide.sessions, name="session-records", address="sesi/{id}/catatan.md")
