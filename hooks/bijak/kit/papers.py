"""What the papers of a kit hold: discussion cards, answer key, attendance and minutes, as data for their templates."""

from ..language.figures import long_date
from ..press.code import code
from ..session.plan import Plan

ROWS = 40  # to sign on: two full pages; a unit with more people prints the sheet twice
OPEN_ROWS = 5  # for questions that need an answer


def frame(plan: Plan, title: str) -> dict:
    """What stands on every paper: title, session, record, edition, date of the law, and where to read on."""
    edition = plan.guide.edition
    return {
        "title": title,
        "session": plan.say(plan.session.title),
        "record": plan.record,
        "foot": plan.word("session.foot", record=plan.record),
        "edition": plan.word("site.edition", edition=edition.id, date=long_date(edition.law_as_of, plan.language)),
        "on": edition.on.isoformat(),
        "author": plan.word("print.author"),
        "language": plan.language,
        "code": code(plan.place.of(plan.record_page, plan.language)),
        "short": plan.place.short(plan.page, plan.language),
    }


def discussion(plan: Plan) -> dict:
    """Cut-out cards: a question and its variants in front; answer, reasons and provisions behind."""
    cards = []
    for name in plan.session.dilemmas:
        scenario = plan.guide.scenarios[name]
        cards.append({
            "record": f"data/scenarios/{name}.yaml",
            "question": plan.say(scenario.question),
            "also": [plan.say(variant) for variant in scenario.variants[:2]],
            "verdict": scenario.verdict,
            "verdict_word": plan.word(f"verdict.{scenario.verdict}"),
            "answer": plan.say(scenario.answer),
            "why": plan.say(scenario.why),
            "do": plan.say(scenario.do[0]),
            "avoid": plan.say(scenario.avoid[0]),
            "source": plan.cited(scenario.citations[:2]),
        })
    return {**frame(plan, plan.word("discussion.title")), "cards": cards}


def questions(plan: Plan) -> list[dict]:
    """The session's questions with their options, for quiz files and the key. ``right`` counts from 0."""
    found = []
    for name in plan.session.questions:
        question = plan.guide.questions[name]
        options = [{"text": plan.say(option.text), "feedback": plan.say(option.feedback), "right": bool(option.correct)}
                   for option in question.options]
        found.append({"name": name, "stem": plan.say(question.stem), "options": options,
                      "right": next(place for place, option in enumerate(options) if option["right"]),
                      "source": plan.cited(question.citations)})
    return found


def quiz(plan: Plan) -> dict:
    """What quiz files and the answer key need."""
    return {**frame(plan, plan.word("quiz-file.title", session=plan.say(plan.session.title))), "questions": questions(plan),
            "note": plan.word("session.foot", record=plan.record),
            "head": [plan.word(f"quiz-file.{name}") for name in (
                "number", "question", "a", "b", "c", "d", "right", "why", "rules")]}


def attendance(plan: Plan) -> dict:
    """The signing list."""
    return {**frame(plan, plan.word("attendance.title")), "facts": _facts(plan), "rows": ROWS,
            "head": [plan.word(f"attendance.{name}") for name in ("number", "name", "unit", "signature")]}


def minutes(plan: Plan) -> dict:
    """The minutes: agenda, what was shown, room for questions that need an answer."""
    return {
        **frame(plan, plan.word("minutes.title")), "facts": _facts(plan), "rows": OPEN_ROWS,
        "agenda_title": plan.word("minutes.agenda"),
        "agenda_head": [plan.word("minutes.step"),
                        *(plan.word("session.form", form=total) for total in plan.session.forms.values())],
        "agenda": [[plan.say(step.title), *(_told(plan, getattr(step.minutes, form)) for form in plan.session.forms)]
                   for step in plan.session.steps],
        "shown_title": plan.word("minutes.shown"),
        "shown_note": plan.word("minutes.shown-note",
                                address=f"\n{plan.place.of(plan.record_page, plan.language)}"),
        "shown": [plan.where(citation) for citation in plan.provisions()],
        "questions_title": plan.word("minutes.questions"),
        "questions_head": [plan.word(f"minutes.{name}") for name in ("question", "answered-by", "by-when")],
        "notes_title": plan.word("minutes.notes"),
        "signatures": [plan.word("minutes.facilitator"), plan.word("minutes.superior")],
    }


def _told(plan: Plan, count: int) -> str:
    return plan.word("session.minutes", count=count) if count else "–"


def _facts(plan: Plan) -> list[tuple[str, str]]:
    """What is known of the meeting, and what is left to fill in."""
    edition = plan.guide.edition
    known = {"session": plan.say(plan.session.title), "record": plan.record,
             "edition": plan.word("site.edition", edition=edition.id, date=long_date(edition.law_as_of, plan.language))}
    return [(plan.word(f"form.{name}", minutes=plan.lengths), known.get(name, "")) for name in (
        "session", "record", "edition", "date", "place", "unit", "facilitator", "form", "present")]
