"""Rules on records as wholes: ids, relations, completeness."""

from collections import Counter
from collections.abc import Iterator

from ...records.locator import needs_english
from ...records.problems import Problem
from ...records.schema import LANGUAGES
from ...records.source import KeyPath, Value
from ...records.vocabulary import required_words
from ..guide import Guide
from .walk import leaves, problem_at, rule

REFERENCE_KEYS = {"related": "scenarios", "scenarios": "scenarios", "scenario": "scenarios", "see": "terms",
                  "contradictions": "contradictions", "dilemmas": "scenarios", "questions": "questions",
                  "asked": "scenarios", "allowed": "scenarios"}


@rule
def anchors_are_unique(guide: Guide) -> Iterator[Problem]:
    """Each anchor (provision or group) stands once on its instrument's page."""
    for name, instrument in guide.instruments.items():
        anchors: list[tuple[str, KeyPath]] = [(part.id, ("groups", group, "id")) for group, part in enumerate(instrument.groups)]
        anchors += [(anchor, ("groups", group, "provisions", index, "id"))
                   for group, part in enumerate(instrument.groups) for index, provision in enumerate(part.provisions)
                   for anchor in (provision.id, *provision.formerly,
                                  *(version.anchor for version in guide.timelines[f"{name}#{provision.id}"]))]
        uses = Counter(anchor for anchor, _ in anchors)
        for anchor, path in anchors:
            if uses[anchor] > 1:
                yield problem_at(guide, f"instruments/{name}", *path)(
                    f'the id "{anchor}" is used more than once on this page; ids must differ')


@rule
def ids_are_unique_in_their_list(guide: Guide) -> Iterator[Problem]:
    """Entries of one list have ids of their own (an instrument's are seen to by its anchors)."""
    for reference, source in guide.files.items():
        if reference.startswith("instruments/"):
            continue
        for path, entries in _lists_with_ids(source.value, ()):
            seen: set[object] = set()
            for index, entry in enumerate(entries):
                if entry["id"] in seen:
                    yield source.problem((*path, index, "id"), f'the id "{entry["id"]}" stands twice in this list; '
                                         "ids must differ")
                seen.add(entry["id"])


def _lists_with_ids(value: Value, path: KeyPath) -> Iterator[tuple[KeyPath, list[dict[str, Value]]]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _lists_with_ids(inner, (*path, key))
    elif isinstance(value, list):
        entries = [entry for entry in value if isinstance(entry, dict) and "id" in entry and entry.keys().isdisjoint(LANGUAGES[1:])]
        if entries and len(entries) == len(value):
            yield path, entries
        for index, inner in enumerate(value):
            yield from _lists_with_ids(inner, (*path, index))


@rule
def the_edition_in_hand_is_open(guide: Guide) -> Iterator[Problem]:
    """The edition in hand is none of those that are out."""
    if guide.edition.id in [closed.edition for closed in guide.history.editions]:
        yield problem_at(guide, "edition/edition", "id")(
            f'the edition "{guide.edition.id}" is out (see history.yaml); give the next one an id of its own')


@rule
def editions_that_went_out_are_remembered(guide: Guide) -> Iterator[Problem]:
    """Every edition of the change log but the one in hand was closed, so that readers can compare with it."""
    closed = {entry.edition for entry in guide.history.editions}
    for index, change in enumerate(guide.edition.changes):
        if change.edition not in closed | {guide.edition.id}:
            yield problem_at(guide, "edition/edition", "changes", index, "edition")(
                f'the edition "{change.edition}" was never closed; put id back to it, run make edition, then go on')


@rule
def words_stand_once(guide: Guide) -> Iterator[Problem]:
    """A key of the interface's words stands in one file of data/ui/."""
    seen: dict[str, str] = {}
    for reference, source in guide.files.items():
        if reference.startswith("ui/"):
            for key in source.value if isinstance(source.value, dict) else ():
                if key in seen:
                    yield source.problem((key,), f"stands in {seen[key]} too; keep one of the two")
                seen[key] = source.file


@rule
def locators_read_in_english(guide: Guide) -> Iterator[Problem]:
    """A locator that is not made of the set words (Pasal, ayat, huruf, angka) has its English."""
    for name, instrument in guide.instruments.items():
        for group, part in enumerate(instrument.groups):
            for index, provision in enumerate(part.provisions):
                if words := needs_english(provision):
                    yield problem_at(guide, f"instruments/{name}", "groups", group, "provisions", index, "locator")(
                        f'"{words[0]}" has no set English; add locator_en')


@rule
def related_records_exist(guide: Guide) -> Iterator[Problem]:
    """Topics, related scenarios, terms and instruments that a record names exist."""
    for leaf in leaves(guide):
        collection = REFERENCE_KEYS.get(leaf.key)
        if leaf.key == "topic" and leaf.reference.startswith(("scenarios/", "questions/")):
            collection = "topics"
        if leaf.key == "instrument" or (leaf.reference.startswith("concordances/") and leaf.path in (("old",), ("new",))):
            collection = "instruments"
        if collection and leaf.value not in getattr(guide, collection):
            yield leaf.problem(f'no record "{leaf.value}" in data/{collection}/')


@rule
def carriers_exist(guide: Guide) -> Iterator[Problem]:
    """Each record that is said to carry a seed's statement exists."""
    for leaf in leaves(guide, "sources"):
        if leaf.key == "carried_by" and not guide.has(leaf.value):
            yield leaf.problem(f'no record "{leaf.value}"; name one as collection/id or as a citation')


@rule
def seeds_are_complete(guide: Guide) -> Iterator[Problem]:
    """Every paragraph of a seed has a statement with its place in the guide, or a reason for being left out."""
    for name, source in guide.sources.items():
        if source.kind != "seed":
            continue
        here = problem_at(guide, f"sources/{name}", "statements")
        accounted = {statement.paragraph for statement in source.statements} | {item.paragraph for item in source.left_out}
        wanted = set(range(1, (source.paragraphs or 0) + 1))
        if missing := sorted(wanted - accounted):
            yield here(f"paragraphs {', '.join(map(str, missing))} have no statement and are not in left_out")
        if extra := sorted(accounted - wanted):
            yield here(f"paragraphs {', '.join(map(str, extra))} do not exist; the document has {source.paragraphs}")


@rule
def repealed_instruments_say_so(guide: Guide) -> Iterator[Problem]:
    """A repealed instrument has the date it ended and the instrument that repealed it."""
    for name, instrument in guide.instruments.items():
        ended = any(relation.kind == "repealed-by" for relation in instrument.relations) and instrument.dates.ended
        if guide.statuses[name][0].value == "repealed" and not ended:
            yield problem_at(guide, f"instruments/{name}", "status")("is repealed; add dates.ended and a repealed-by relation")


@rule
def core_instruments_have_provisions(guide: Guide) -> Iterator[Problem]:
    """An instrument that carries the guide shows provisions."""
    for name, instrument in guide.instruments.items():
        if instrument.core and not instrument.provisions:
            yield problem_at(guide, f"instruments/{name}", "core")("is a core instrument without provisions; add groups")


@rule
def topics_have_scenarios(guide: Guide) -> Iterator[Problem]:
    """Each topic has at least three scenarios."""
    for name in guide.topics:
        count = len(guide.scenarios_of(name))
        if count < 3:
            yield problem_at(guide, f"topics/{name}")(f"has {count} scenarios; a topic needs at least three")


@rule
def words_are_complete(guide: Guide) -> Iterator[Problem]:
    """Each value of each vocabulary, and each kind of record, has its words in data/ui/."""
    source = next((file for name, file in guide.files.items() if name.startswith("ui/")), None)
    kinds = (f"changes.collection.{name}" for name, kind in guide.kinds().items() if kind.logged)
    for key in (*required_words(), *kinds):
        if key not in guide.ui:
            file = source.file if source else "data/ui/"
            yield Problem(file, 1, 1, key, "has no words; add the key with id and en")


@rule
def dates_are_not_after_the_edition(guide: Guide) -> Iterator[Problem]:
    """Nothing was checked, reviewed or changed after the edition's date."""
    for leaf in leaves(guide, "instruments", "scenarios", "reviews", "edition"):
        if leaf.key in ("checked", "reviewed", "law_as_of", "on") and leaf.value > guide.today.isoformat():
            yield leaf.problem(f"is after the edition's date, {guide.today}")
    if guide.edition.changes[0].edition != guide.edition.id:
        yield problem_at(guide, "edition/edition", "changes", 0, "edition")(
            f"is '{guide.edition.changes[0].edition}'; the first change must be of this edition, '{guide.edition.id}'")
    elif guide.edition.changes[0].on != guide.today:
        yield problem_at(guide, "edition/edition", "changes", 0, "on")(f"is not the edition's date, {guide.today}")
