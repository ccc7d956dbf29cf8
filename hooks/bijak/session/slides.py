"""The slides of a session, as plain data: the deck, the PDF and the presenter on the page all show these."""

from collections.abc import Iterator

from ..records.schema import SessionStep
from .plan import Plan


def slides(plan: Plan) -> list[dict]:
    """All slides in order. Each has ``kind``, ``title``, ``step`` (its id, or ''), ``long`` (whether the short form
    leaves it out), ``notes`` (paragraphs for the speaker) and what its kind needs, all in the plan's language.
    """
    made = [_slide("title", plan.say(plan.session.title), subtitle=plan.say(plan.session.summary),
                   notes=[plan.word("slide.prepare"), *(plan.say(line) for line in plan.session.prepare)]),
            _slide("list", plan.word("slide.aims"), lines=[plan.say(aim) for aim in plan.session.aims],
                   notes=[plan.word("slide.aims-note")])]
    for step, marks in plan.agenda():
        made += _of_step(plan, step, marks)
    made.append(_slide("close", plan.word("slide.close"), lines=[plan.word("slide.close-line")],
                       address=plan.place.short("pages/home", plan.language), notes=[plan.word("slide.close-note")]))
    return made


def _of_step(plan: Plan, step: SessionStep, marks: str) -> list[dict]:
    shown = [slide for reference in step.shows for slide in _shown(plan, reference)]
    shown += [_slide("ask", plan.word("slide.ask"), text=plan.say(ask.question), expected=[
        " ".join((plan.word("slide.expected"), plan.say(ask.expected))), plan.cited(ask.citations)]) for ask in step.ask]
    if not shown:
        shown = [_slide("ask", plan.word(f"session.part.{step.part}"), text=plan.say(step.title))]
    said = [marks, *(plan.say(line) for line in step.say)]
    for place, slide in enumerate(shown):
        slide["notes"] = [*(said if place == 0 else [plan.word("slide.continued", step=plan.say(step.title))]),
                          *slide.pop("expected", []), *slide["notes"]]
        slide["step"], slide["long"] = step.id, step.minutes.short == 0
    return shown


def _slide(kind: str, title: str, **more) -> dict:
    return {"kind": kind, "title": title, "step": "", "long": False, "notes": [], **more}


def _shown(plan: Plan, reference: str) -> Iterator[dict]:
    """The slides that show the record ``reference``."""
    if "#" in reference:
        yield from _quotation(plan, reference)
        return
    collection, _, name = reference.partition("/")
    yield from _SHOWS[collection](plan, name)


def _quotation(plan: Plan, reference: str) -> Iterator[dict]:
    provision = plan.guide.provision(reference)[1]
    yield _slide("quote", plan.where(reference), text=" ".join(provision.text.split()), plain=plan.say(provision.plain),
                 notes=[plan.word(f"grade.{provision.grade}.long")])


def _scenario(plan: Plan, name: str) -> Iterator[dict]:
    scenario = plan.guide.scenarios[name]
    yield _slide("question", plan.say(plan.guide.topics[scenario.topic].title), text=plan.say(scenario.question),
                 notes=[plan.word("slide.vote-note")])
    yield _slide("answer", plan.word(f"verdict.{scenario.verdict}"), verdict=scenario.verdict, text=plan.say(scenario.answer),
                 do=plan.say(scenario.do[0]), avoid=plan.say(scenario.avoid[0]), source=plan.cited(scenario.citations[:2]),
                 notes=[plan.say(scenario.why)])


def _topic(plan: Plan, name: str) -> Iterator[dict]:
    pair = plan.guide.printed_pair(name)
    yield _slide("pair", plan.say(pair.title), do=plan.say(pair.do), avoid=plan.say(pair.avoid),
                 source=plan.cited(pair.citations))


def _question(plan: Plan, name: str) -> Iterator[dict]:
    question = plan.guide.questions[name]
    options = [f"{option.id.upper()}. {plan.say(option.text)}" for option in question.options]
    right = next(option for option in question.options if option.correct)
    yield _slide("quiz", plan.word("slide.quiz"), text=plan.say(question.stem), lines=options,
                 notes=[plan.word("slide.quiz-note")])
    yield _slide("key", plan.word("slide.key"), text=f"{right.id.upper()}. {plan.say(right.text)}",
                 plain=plan.say(right.feedback), source=plan.cited(question.citations))


def _flow(plan: Plan, name: str) -> Iterator[dict]:
    flow = plan.guide.flows[name]
    yield _slide("steps", plan.say(flow.title), lines=[plan.say(step.title) for step in flow.steps],
                 notes=[plan.say(step.text) for step in flow.steps])


def _checklist(plan: Plan, name: str) -> Iterator[dict]:
    checklist = plan.guide.checklists[name]
    yield _slide("ticks", plan.say(checklist.quick_title), notes=[plan.say(checklist.closing)], ticks=[
        {"title": plan.say(tick.title), "text": plan.say(tick.statement)} for tick in checklist.ticks])


_SHOWS = {"scenarios": _scenario, "topics": _topic, "questions": _question, "flows": _flow, "checklists": _checklist}
