"""The slides of a session, as plain data: the deck, the PDF and the presenter on the page all show these."""

from collections.abc import Callable, Iterator
from typing import Literal, NotRequired, TypedDict, Unpack

from ..language.timeline import drawing
from ..records.schema import SessionStep, Timeline
from .localized import LocalizedSession

Kind = Literal["title", "list", "ask", "question", "answer", "pair", "quote", "quiz", "key", "steps", "ticks", "drawing", "close"]


class Tick(TypedDict):
    """A tick of the ten-second check."""

    title: str
    text: str


class Content(TypedDict):
    """What a slide shows beside its title, as its kind needs it."""

    subtitle: NotRequired[str]
    text: NotRequired[str]
    plain: NotRequired[str]
    lines: NotRequired[list[str]]
    ticks: NotRequired[list[Tick]]
    address: NotRequired[str]
    verdict: NotRequired[str]
    do: NotRequired[str]
    avoid: NotRequired[str]
    source: NotRequired[str]
    drawing: NotRequired[str]  # an SVG as in ``language/timeline.py``
    told: NotRequired[str]  # what the drawing shows, in words
    expected: NotRequired[list[str]]  # joins the notes


class Slide(Content):
    """A slide. ``step`` is its step's id, or ''; ``long`` tells that the short length leaves it out."""

    kind: Kind
    title: str
    step: str
    long: bool
    notes: list[str]  # paragraphs for the speaker


def slides(local: LocalizedSession) -> list[Slide]:
    """All slides in order, in the plan's language."""
    made = [_slide("title", local.text(local.session.title), subtitle=local.text(local.session.summary),
                   notes=[local.word("slide.prepare"), *(local.text(line) for line in local.session.prepare)]),
            _slide("list", local.word("slide.aims"), lines=[local.text(aim) for aim in local.session.aims],
                   notes=[local.word("slide.aims-note")])]
    for step, marks in local.agenda():
        made += _of_step(local, step, marks)
    made.append(_slide("close", local.word("slide.close"), lines=[local.word("slide.close-line")],
                       address=local.short("pages/home"), notes=[local.word("slide.close-note")]))
    return made


def _of_step(local: LocalizedSession, step: SessionStep, marks: str) -> list[Slide]:
    shown = [slide for reference in step.shows for slide in _shown(local, reference)]
    shown += [_slide("ask", local.word("slide.ask"), text=local.text(ask.question), expected=[
        " ".join((local.word("slide.expected"), local.text(ask.expected))), local.cited(ask.citations)]) for ask in step.ask]
    if not shown:
        shown = [_slide("ask", local.word(f"session.part.{step.part}"), text=local.text(step.title))]
    spoken = [marks, *(local.text(line) for line in step.say)]
    for index, slide in enumerate(shown):
        slide["notes"] = [*(spoken if index == 0 else [local.word("slide.continued", step=local.text(step.title))]),
                          *slide.pop("expected", []), *slide["notes"]]
        slide["step"], slide["long"] = step.id, step.minutes.short == 0
    return shown


def _slide(kind: Kind, title: str, notes: list[str] | None = None, **content: Unpack[Content]) -> Slide:
    return {"kind": kind, "title": title, "step": "", "long": False, "notes": notes or [], **content}


def _shown(local: LocalizedSession, reference: str) -> Iterator[Slide]:
    """The slides that show the record ``reference``."""
    if "#" in reference:
        yield from _quotation(local, reference)
        return
    collection, _, name = reference.partition("/")
    yield from _SHOWS[collection](local, name)


def _quotation(local: LocalizedSession, reference: str) -> Iterator[Slide]:
    provision = local.guide.provision(reference)[1]
    assert provision.text, f"{reference} has no text to quote"
    yield _slide("quote", local.where(reference), text=" ".join(provision.text.split()), plain=local.text(provision.plain),
                 notes=[local.word(f"grade.{provision.grade}.long")])


def _scenario(local: LocalizedSession, name: str) -> Iterator[Slide]:
    scenario = local.guide.scenarios[name]
    yield _slide("question", local.text(local.guide.topics[scenario.topic].title), text=local.text(scenario.question),
                 notes=[local.word("slide.vote-note")])
    yield _slide("answer", local.word(f"verdict.{scenario.verdict}"), verdict=scenario.verdict, text=local.text(scenario.answer),
                 do=local.text(scenario.do[0]), avoid=local.text(scenario.avoid[0]), source=local.cited(scenario.citations[:2]),
                 notes=[local.text(scenario.why)])


def _topic(local: LocalizedSession, name: str) -> Iterator[Slide]:
    pair = local.guide.printed_pair(name)
    yield _slide("pair", local.text(pair.title), do=local.text(pair.do), avoid=local.text(pair.avoid),
                 source=local.cited(pair.citations))


def _question(local: LocalizedSession, name: str) -> Iterator[Slide]:
    question = local.guide.questions[name]
    options = [f"{option.id.upper()}. {local.text(option.text)}" for option in question.options]
    right = next(option for option in question.options if option.correct)
    yield _slide("quiz", local.word("slide.quiz"), text=local.text(question.stem), lines=options,
                 notes=[local.word("slide.quiz-note")])
    yield _slide("key", local.word("slide.key"), text=f"{right.id.upper()}. {local.text(right.text)}",
                 plain=local.text(right.feedback), source=local.cited(question.citations))


def _flow(local: LocalizedSession, name: str) -> Iterator[Slide]:
    flow = local.guide.flows[name]
    yield _slide("steps", local.text(flow.title), lines=[local.text(step.title) for step in flow.steps],
                 notes=[local.text(step.text) for step in flow.steps])


def _checklist(local: LocalizedSession, name: str) -> Iterator[Slide]:
    checklist = local.guide.checklists[name]
    yield _slide("ticks", local.text(checklist.quick_title), notes=[local.text(checklist.closing)], ticks=[
        {"title": local.text(tick.title), "text": local.text(tick.statement)} for tick in checklist.ticks])


def _timeline(local: LocalizedSession, timeline: Timeline) -> Iterator[Slide]:
    citations = [citation for step in timeline.steps for citation in step.citations]
    yield _slide("drawing", local.text(timeline.title), drawing=drawing(local, timeline, "wide"), told=local.text(timeline.summary),
                 notes=[f"{local.text(step.title)}: {local.text(step.text)}" for step in timeline.steps] + [
                     local.cited(dict.fromkeys(citations))])


_SHOWS: dict[str, Callable[[LocalizedSession, str], Iterator[Slide]]] = {
    "scenarios": _scenario, "topics": _topic, "questions": _question, "flows": _flow, "checklists": _checklist,
    "matrix": lambda local, _: _timeline(local, local.guide.matrix.timeline),
    "sanctions": lambda local, _: _timeline(local, local.guide.sanctions.timeline)}
