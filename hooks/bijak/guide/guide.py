"""The guide: all records, indexed. After ``load`` has trusted it, templates look things up without checking."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from ..records.citation import split
from ..records.schema import (
    COLLECTIONS,
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
    Instrument,
    Matrix,
    OpenQuestion,
    Pair,
    Print,
    Provision,
    Question,
    Rates,
    Reviews,
    RolePage,
    Sanctions,
    Scenario,
    Session,
    Source,
    StatusAt,
    Term,
    Topic,
)
from ..records.schema.instrument import Correction
from ..records.schema.print import Card
from ..records.source import Source as File
from .places import PAGES
from .wordings import Version, as_of, in_year, on_day, shown, status_on, statuses, timeline


class _Citing(Protocol):
    """A part of a record with its citations."""

    @property
    def citations(self) -> tuple[str, ...]: ...


@dataclass(frozen=True)
class Guide:
    """Records by id, each collection in the order in which readers meet it."""

    instruments: dict[str, Instrument]
    concordances: dict[str, Concordance]
    topics: dict[str, Topic]
    scenarios: dict[str, Scenario]
    checklists: dict[str, Checklist]
    flows: dict[str, Flow]
    cases: dict[str, Case]
    contradictions: dict[str, Contradiction]
    questions: dict[str, Question]
    roles: dict[str, RolePage]
    sessions: dict[str, Session]
    terms: dict[str, Term]
    sources: dict[str, Source]
    ui: dict[str, Bilingual]
    edition: Edition
    sanctions: Sanctions
    matrix: Matrix
    rates: Rates
    chooser: Chooser
    print: Print
    history: History
    reviews: Reviews
    files: dict[str, File] = field(default_factory=dict, repr=False)
    provisions: dict[str, tuple[str, Provision]] = field(init=False, repr=False)
    timelines: dict[str, tuple[Version, ...]] = field(init=False, repr=False)
    statuses: dict[str, tuple[StatusAt, ...]] = field(init=False, repr=False)
    former: dict[str, str] = field(init=False, repr=False)
    used_by: dict[str, tuple[str, ...]] = field(init=False, repr=False)
    _named_by: dict[str, list[str]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        timelines = {f"{name}#{provision.id}": timeline(instrument, provision)
                     for name, instrument in self.instruments.items() for provision in instrument.provisions}
        object.__setattr__(self, "timelines", timelines)
        provisions = {f"{name}#{provision.id}": (name, as_of(provision, shown(timelines[f"{name}#{provision.id}"], self.today)))
                      for name, instrument in self.instruments.items() for provision in instrument.provisions}
        object.__setattr__(self, "provisions", provisions)
        object.__setattr__(self, "former", {f"{name}#{old}": reference for reference, (name, provision) in provisions.items()
                                            for old in provision.formerly})
        object.__setattr__(self, "statuses", {name: statuses(instrument) for name, instrument in self.instruments.items()})
        object.__setattr__(self, "instruments", {name: self._as_of_today(instrument)
                                                 for name, instrument in self.instruments.items()})
        object.__setattr__(self, "used_by", self._used_by())
        named_by: dict[str, list[str]] = {}
        for name, scenario in self.scenarios.items():
            for other in scenario.related:
                named_by.setdefault(other, []).append(name)
        object.__setattr__(self, "_named_by", named_by)

    def _as_of_today(self, instrument: Instrument) -> Instrument:
        """``instrument`` with the status that it has on the edition's date."""
        now = status_on(instrument, self.today)
        if now is instrument.status:
            return instrument
        words = {name: getattr(now, name) for name in StatusAt.model_fields}
        return instrument.model_copy(update={"status": instrument.status.model_copy(update=words)})

    def _used_by(self) -> dict[str, tuple[str, ...]]:
        users: dict[str, dict[str, None]] = {}
        for reference, citations in self.citers():
            for citation in citations:
                users.setdefault(split(citation)[0], {})[reference] = None
        return {citation: tuple(found) for citation, found in users.items()}

    def citers(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Every record that cites: its reference and its citations, in reading order."""
        for name, topic in self.topics.items():
            cited = [*topic.provisions, *(c for point in (*topic.points, *topic.rights) for c in point.citations),
                     *(c for pair in topic.examples for c in pair.citations)]
            yield f"topics/{name}", tuple(cited)
        for name, scenario in self.scenarios.items():
            yield f"scenarios/{name}", scenario.citations
        for name, checklist in self.checklists.items():
            items = (part for item in checklist.items for part in (item, item.variant) if part)
            yield f"checklists/{name}", tuple(c for part in items for c in part.citations)
        yield "sanctions/sanctions", tuple(self._sanction_citations())
        yield "matrix/matrix", tuple(c for row in self.matrix.rows for cell in row.cells.values() for c in cell.citations)
        for name, flow in self.flows.items():
            parts: Iterable[_Citing] = (*flow.steps, *flow.not_to_do, *flow.rights)
            yield f"flows/{name}", tuple(c for part in parts for c in part.citations)
        for name, role in self.roles.items():
            yield f"roles/{name}", tuple(c for point in (*role.duties, *role.may, *role.care) for c in point.citations)
        for name, session in self.sessions.items():
            asked = (c for step in session.steps for prompt in step.ask for c in prompt.citations)
            shown = (reference for step in session.steps for reference in step.shows if "#" in reference)
            yield f"sessions/{name}", (*asked, *shown, *(c for point in session.not_to_promise for c in point.citations))
        for name, contradiction in self.contradictions.items():
            yield f"contradictions/{name}", contradiction.citations
        for name, case in self.cases.items():
            yield f"cases/{name}", case.citations
        for name, table in self.concordances.items():
            yield f"concordances/{name}", tuple(c for row in table.rows for c in (*row.old_citations, *row.new_citations))
        for name, term in self.terms.items():
            yield f"terms/{name}", term.citations

    def _sanction_citations(self) -> Iterator[str]:
        page = self.sanctions
        parts: Iterable[_Citing] = (*page.principles, *page.breaches, *page.officials, *page.procedure, *page.remedies, *page.coverage)
        for part in parts:
            yield from part.citations
        for level in page.levels:
            yield level.citation
        for conflict in page.conflicts:
            for answer in conflict.answers:
                yield from answer.citations

    def provision(self, citation: str) -> tuple[str, Provision]:
        """The instrument's id and the provision that ``citation`` names, with the words that it means.

        Raises KeyError when there is no such provision, or no wording of the year or day that the citation names.
        """
        reference, when = split(citation)
        name, provision = self.provisions[reference]
        return (name, as_of(provision, self.version(citation))) if when else (name, provision)

    def version(self, citation: str) -> Version:
        """The wording that ``citation`` means, with its time. Raises KeyError when none can be told."""
        reference, when = split(citation)
        versions = self.timelines[reference]
        if not when:
            return shown(versions, self.today)
        if isinstance(when, date):
            found = on_day(versions, when)
        else:
            candidates = in_year(versions, when)
            found = candidates[0] if len(candidates) == 1 else None
        if not found:
            raise KeyError(citation)
        return found

    def in_force(self, reference: str) -> bool:
        """Whether some wording of the provision ``reference`` applies on the edition's date."""
        return on_day(self.timelines[reference], self.today) is not None

    def successors(self, reference: str) -> tuple[str, ...]:
        """Where the matter of an ended provision stands now: by its own record, else by a concordance."""
        _, provision = self.provisions[reference]
        rows = (row for table in self.concordances.values() for row in table.rows if reference in row.old_citations)
        return provision.replaced_by or tuple(dict.fromkeys(citation for row in rows for citation in row.new_citations))

    def words(self, key: str, **texts: Bilingual) -> Bilingual:
        """Interface words in every language, with ``{names}`` filled in by records' texts."""
        return Bilingual(**{language: self.ui[key][language].format(**{name: text[language] for name, text in texts.items()})
                            for language in LANGUAGES})

    def record(self, reference: str) -> Any:
        """The record ``collection/id``, of the collection's model. Raises KeyError when there is none."""
        collection, _, name = reference.partition("/")
        return getattr(self, collection)[name]

    @property
    def cards(self) -> dict[str, Card]:
        """The share cards by the scenario that each shows."""
        return {card.scenario: card for card in self.print.cards}

    def printed_pair(self, topic: str) -> Pair:
        """The do and avoid of ``topic`` that stand in print."""
        return next(pair for pair in self.topics[topic].examples if pair.id == self.print.pairs[topic])

    def scenarios_of(self, topic: str) -> dict[str, Scenario]:
        """The scenarios of one topic, in their order."""
        return {name: scenario for name, scenario in self.scenarios.items() if scenario.topic == topic}

    def related_to(self, name: str) -> tuple[str, ...]:
        """The situations that one names as related, then those that name it."""
        return tuple(dict.fromkeys((*self.scenarios[name].related, *self._named_by.get(name, ()))))

    def coming(self) -> list[tuple[date, str]]:
        """What changes after the edition's date, soonest first: the day, and the provision or instrument."""
        days = {(day, reference) for reference, versions in self.timelines.items() for version in versions
                for day in (version.start, version.end) if day and day > self.today}
        days |= {(status.since, f"instruments/{name}") for name, statuses in self.statuses.items() for status in statuses
                 if status.since and status.since > self.today}
        return sorted(days)

    def corrections(self) -> list[tuple[str, Correction]]:
        """Slips of ours in quotations that were mended, with their provisions, newest first."""
        found = [(reference, correction) for reference, (_, provision) in self.provisions.items() for correction in provision.corrections]
        return sorted(found, key=lambda item: item[1].on, reverse=True)

    def open_questions(self) -> list[tuple[str, Instrument, OpenQuestion]]:
        """What must be compared with official texts, most urgent first."""
        found = [(name, instrument, question) for name, instrument in self.instruments.items()
                 for question in instrument.open_questions]
        return sorted(found, key=lambda item: item[2].priority)

    @property
    def today(self) -> date:
        """The edition's date, which stands in for the clock."""
        return self.edition.on

    def has(self, reference: str) -> bool:
        """Whether ``reference`` (a citation or ``collection/id``) names a record of this guide."""
        if "#" in reference:
            try:
                return split(reference)[0] in self.provisions
            except ValueError:
                return False
        collection, _, name = reference.partition("/")
        return name in getattr(self, collection) if collection in LINKABLE else reference in PAGES


LINKABLE = COLLECTIONS.keys() - {"questions", "ui"} | {"cards"}
"""Collections whose records have a place on the site."""
