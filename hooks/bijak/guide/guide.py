"""The guide: all records, indexed. After ``load`` has trusted it, templates look things up without checking."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any, Self

from ..records.citation import split
from ..records.citing import citations
from ..records.schema import LANGUAGES, Bilingual, Instrument, OpenQuestion, Pair, Provision, Scenario, StatusAt
from ..records.schema.instrument import Correction
from ..records.source import Source as File
from .fixed_pages import PAGES
from .kind import Kept, Kind
from .kinds import Kinds
from .wordings import Version, as_of, in_year, on_day, shown, status_on, statuses, timeline


class Guide(Kinds):
    """Records by id, each kind in its order; an attribute for each row of ``Kinds``.

    Made from what each kind holds, by its name, and the files by reference. It does not change once made.
    """

    timelines: dict[str, tuple[Version, ...]]
    provisions: dict[str, tuple[str, Provision]]
    former: dict[str, str]
    statuses: dict[str, tuple[StatusAt, ...]]
    used_by: dict[str, tuple[str, ...]]
    named_users = 2
    """How many of the records that cite a provision are named beside it; more are on a page of their own."""

    def __init__(self, held: Mapping[str, Any], files: Mapping[str, File] | None = None):
        self._given, self.files = held, dict(files or {})
        self.held: Mapping[str, Any] = held
        self.timelines = {f"{name}#{provision.id}": timeline(instrument, provision)
                          for name, instrument in self.instruments.items() for provision in instrument.provisions}
        self.provisions = {f"{name}#{provision.id}": (name, as_of(provision, shown(self.timelines[f"{name}#{provision.id}"], self.today)))
                           for name, instrument in self.instruments.items() for provision in instrument.provisions}
        self.former = {f"{name}#{old}": reference for reference, (name, provision) in self.provisions.items()
                       for old in provision.formerly}
        self.statuses = {name: statuses(instrument) for name, instrument in self.instruments.items()}
        self.held = {**held, "instruments": {name: self._as_of_today(instrument) for name, instrument in self.instruments.items()}}
        self.used_by = self._used_by()
        self._named_by: dict[str, list[str]] = {}
        for name, scenario in self.scenarios.items():
            for other in scenario.related:
                self._named_by.setdefault(other, []).append(name)

    @classmethod
    @cache
    def kinds(cls) -> dict[str, Kind]:
        """The rows of the table by name, in its order."""
        rows = [row for base in reversed(cls.__mro__) for row in vars(base).values() if isinstance(row, Kind)]
        return {row.name: row for row in rows}

    @classmethod
    @cache
    def kept(cls) -> dict[str, Kept[Any]]:
        """Those whose records are files."""
        return {name: row for name, row in cls.kinds().items() if isinstance(row, Kept)}

    def having(self, **changed: Any) -> Self:
        """This guide with other records of the kinds named, ``sessions={…}``; the files stay."""
        names = {getattr(type(self), attribute).name: held for attribute, held in changed.items()}
        return type(self)({**self._given, **names}, self.files)

    def _as_of_today(self, instrument: Instrument) -> Instrument:
        """``instrument`` with the status that it has on the edition's date."""
        now = status_on(instrument, self.today)
        if now is instrument.status:
            return instrument
        words = {name: getattr(now, name) for name in StatusAt.model_fields}
        return instrument.model_copy(update={"status": instrument.status.model_copy(update=words)})

    def _used_by(self) -> dict[str, tuple[str, ...]]:
        """Each cited provision with the records that cite it, in reading order."""
        users: dict[str, dict[str, None]] = {}
        for kind in self.kept().values():
            for reference in map(kind.reference, kind.records(self)) if kind.listed else ():
                if reference in self.files:
                    for _, citation in citations(kind.model, self.files[reference]):
                        users.setdefault(split(citation)[0], {})[reference] = None
        return {citation: tuple(found) for citation, found in users.items()}

    def much_used(self) -> dict[str, Instrument]:
        """The instruments with a provision that more records cite than are named beside it."""
        names = {self.provisions[reference][0] for reference, users in self.used_by.items()
                 if reference in self.provisions and len(users) > self.named_users}
        return {name: instrument for name, instrument in self.instruments.items() if name in names}

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
        """The record ``collection/id``, of its kind's model. Raises KeyError when there is none."""
        kind, _, name = reference.partition("/")
        return self.kinds()[kind].records(self)[name]

    def printed_pair(self, topic: str) -> Pair:
        """The do and avoid of ``topic`` that stand in print and on slides: the one that print.yaml chooses, else its first."""
        examples = self.topics[topic].examples
        return next((pair for pair in examples if pair.id == self.printing.pairs.get(topic)), examples[0])

    def scenarios_of(self, topic: str) -> dict[str, Scenario]:
        """The scenarios of one topic, in their order."""
        return {name: scenario for name, scenario in self.scenarios.items() if scenario.topic == topic}

    def related_to(self, name: str) -> tuple[str, ...]:
        """The situations that one names as related, then those that name it."""
        return tuple(dict.fromkeys((*self.scenarios[name].related, *self._named_by.get(name, ()))))

    def flows_for(self, name: str) -> tuple[str, ...]:
        """The flows that help once what a situation asks about has happened, in their order."""
        return tuple(flow for flow, record in self.flows.items() if name in record.scenarios)

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
        kind, _, name = reference.partition("/")
        row = self.kinds().get(kind)
        return name in row.records(self) if row and row.address else reference in PAGES
