"""The guide as documents: everything that can answer a question, each with its address. Quiz and slide texts stay out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import get_args

from ..guide.address import address
from ..guide.fixed_pages import PAGES
from ..guide.guide import Guide
from ..language.localization import Localization
from ..records.prose import first_sentence
from ..records.schema import Bilingual, Instrument
from ..records.schema.search import DocumentKind

KINDS = get_args(DocumentKind)
"""The kinds of documents; what each is called for readers is ``search.kind.<kind>``."""


@dataclass(frozen=True)
class Document:
    """One thing to find. ``place`` is its source page with its anchor; ``asked`` other ways to ask for it; the first sentence of
    ``text`` is shown below ``title``."""

    kind: str
    place: str
    title: str
    asked: tuple[str, ...] = ()
    text: str = ""
    verdict: str = ""


def documents(local: Localization) -> list[Document]:
    """Everything to be found in ``local``'s language, in the order in which readers meet it."""
    return [document for make in MAKERS for document in make(local)]


def _texts(local: Localization, *texts: Bilingual | None) -> str:
    return " ".join(words if words[-1] in ".!?" else f"{words}." for words in (local.text(text) for text in texts if text))


def _scenarios(local: Localization) -> Iterator[Document]:
    for name, one in local.guide.scenarios.items():
        also = tuple(local.text(variant.question) for variant in one.variants)
        yield Document("scenario", address(local.guide, f"scenarios/{name}"), local.text(one.question), also,
                       _texts(local, one.answer, *one.do, *one.avoid), one.verdict)


def _flows(local: Localization) -> Iterator[Document]:
    labels = _labels_of_flows(local)
    for name, one in local.guide.flows.items():
        place = address(local.guide, f"flows/{name}")
        yield Document("flow", place, local.text(one.title), tuple(labels.get(name, ())), _texts(
            local, one.summary, *(step.title for step in one.steps), *(point.text for point in one.not_to_do)))


def _labels_of_flows(local: Localization) -> dict[str, list[str]]:
    """What people choose on the way to each flow, in their own words."""
    found: dict[str, list[str]] = {}
    for question in local.guide.chooser.questions:
        for option in question.options:
            found.setdefault(option.next, []).append(local.text(option.label))
    return found


def _topics(local: Localization) -> Iterator[Document]:
    for name, one in local.guide.topics.items():
        yield Document("topic", address(local.guide, f"topics/{name}"), local.text(one.title), text=_texts(
            local, one.summary, *(pair.title for pair in one.examples)))


def _roles(local: Localization) -> Iterator[Document]:
    for name, one in local.guide.roles.items():
        yield Document("role", address(local.guide, f"roles/{name}"), local.text(one.title), text=_texts(
            local, one.summary, *(point.text for point in (*one.duties, *one.may, *one.care))))


def _tools(local: Localization) -> Iterator[Document]:
    guide = local.guide
    checklist = guide.checklists["sebelum-unggah"]
    yield Document("tool", address(guide, "pages/periksa"), local.text(checklist.title), text=_texts(
        local, checklist.intro, *(item.question for item in checklist.items)))
    yield Document("tool", address(guide, "pages/cepat"), local.text(checklist.quick_title), text=local.text(checklist.quick_intro))
    for name in (page.removeprefix("pages/") for page in PAGES):
        if f"page.{name}.description" not in guide.ui:  # a page with words of its own: those above and below, and the home page
            continue
        extra = EXTRA[name](guide) if name in EXTRA else ()
        yield Document("tool", address(guide, f"pages/{name}"), local.word(f"page.{name}.title"), text=_texts(
            local, guide.ui[f"page.{name}.description"], *extra))
    yield Document("tool", address(guide, "pages/tentang"), local.word("page.tentang.title"), text=local.word("site.disclaimer"))
    yield Document("tool", address(guide, "pages/privasi"), local.word("nav.item.privasi"), text=local.word("search.privacy"))


def _sanctions(guide: Guide) -> list[Bilingual]:
    all_ = guide.sanctions
    return [*(level.title for level in all_.levels), *(kind for level in all_.levels for kind in level.kinds),
            *(step.title for step in (*all_.procedure, *all_.remedies)), *(official.who for official in all_.officials)]


EXTRA: dict[str, Callable[[Guide], list[Bilingual]]] = {
    "sanksi": _sanctions,
    "matriks": lambda guide: [row.title for row in guide.matrix.rows],
    "peran": lambda guide: [role.title for role in guide.roles.values()],
    "terlanjur": lambda guide: [flow.title for flow in guide.flows.values()],
    "topik": lambda guide: [topic.title for topic in guide.topics.values()],
    "sesi": lambda guide: [session.title for session in guide.sessions.values()],
}
"""What else stands on a page of many records, by its name."""


def _instruments(local: Localization) -> Iterator[Document]:
    for name, one in local.guide.instruments.items():
        yield Document("instrument", address(local.guide, f"instruments/{name}"), local.text(one.short),
                       (local.text(one.title),), _texts(local, one.summary, one.scope))


def _provisions(local: Localization) -> Iterator[Document]:
    # Of 800 provisions the first sentence answers nearly every question; the others would be a tenth of the index.
    for reference, (name, one) in local.guide.provisions.items():
        instrument: Instrument = local.guide.instruments[name]
        current = one.citable and local.guide.in_force(reference)
        yield Document("provision", address(local.guide, reference), f"{local.text(instrument.short)} {local.locator(one)}",
                       (local.text(one.heading),), first_sentence(local.text(one.plain)) if current else "")


def _contradictions(local: Localization) -> Iterator[Document]:
    for name, one in local.guide.contradictions.items():
        yield Document("contradiction", address(local.guide, f"contradictions/{name}"), local.text(one.subject),
                       text=_texts(local, one.reading, *(claim.says for claim in one.claims)))


def _terms(local: Localization) -> Iterator[Document]:
    for name, one in local.guide.terms.items():
        yield Document("term", address(local.guide, f"terms/{name}"), local.text(one.term),
                       (local.text(one.expansion),) if one.expansion else (), local.text(one.definition))


def _cases(local: Localization) -> Iterator[Document]:
    for name, one in local.guide.cases.items():
        yield Document("case", address(local.guide, f"cases/{name}"), f"{local.text(one.act)} ({local.text(one.place)}, {one.year})",
                       text=_texts(local, one.outcome, one.lesson))


def _sessions(local: Localization) -> Iterator[Document]:
    for name, one in local.guide.sessions.items():
        yield Document("session", address(local.guide, f"sessions/{name}"), local.text(one.title),
                       text=_texts(local, one.summary, *one.aims))


MAKERS: tuple[Callable[[Localization], Iterator[Document]], ...] = (
    _scenarios, _flows, _topics, _roles, _tools, _instruments, _provisions, _contradictions, _terms, _cases, _sessions)
