"""What the papers of a kit hold: discussion cards, answer key, attendance and minutes, as data for their templates."""

from ..press.code import code
from ..session.localized import LocalizedSession

ROWS = 40  # to sign on: two full pages; a unit with more people prints the sheet twice
OPEN_ROWS = 5  # for questions that need an answer


def frame(local: LocalizedSession, title: str) -> dict:
    """What stands on every paper: title, session, record, edition, date of the law, and where to read on."""
    edition = local.guide.edition
    return {
        "title": title,
        "session": local.text(local.session.title),
        "record": local.record,
        "foot": local.word("session.foot", record=local.record),
        "edition": local.edition_line,
        "on": edition.on.isoformat(),
        "author": local.word("print.author"),
        "language": local.language,
        "code": code(local.address(local.record_page)),
        "short": local.short(local.page),
    }


def discussion(local: LocalizedSession) -> dict:
    """Cut-out cards: a question and its variants in front; answer, reasons and provisions behind."""
    cards = []
    for name in local.session.dilemmas:
        scenario = local.guide.scenarios[name]
        cards.append({
            "record": f"data/scenarios/{name}.yaml",
            "question": local.text(scenario.question),
            "also": [local.text(variant) for variant in scenario.variants[:2]],
            "verdict": scenario.verdict,
            "verdict_word": local.word(f"verdict.{scenario.verdict}"),
            "answer": local.text(scenario.answer),
            "why": local.text(scenario.why),
            "do": local.text(scenario.do[0]),
            "avoid": local.text(scenario.avoid[0]),
            "source": local.cited(scenario.citations[:2]),
        })
    return {**frame(local, local.word("discussion.title")), "cards": cards}


def questions(local: LocalizedSession) -> list[dict]:
    """The session's questions with their options, for quiz files and the key. ``right`` counts from 0."""
    found = []
    for name in local.session.questions:
        question = local.guide.questions[name]
        options = [{"text": local.text(option.text), "feedback": local.text(option.feedback), "right": bool(option.correct)}
                   for option in question.options]
        found.append({"name": name, "stem": local.text(question.stem), "options": options,
                      "right": next(place for place, option in enumerate(options) if option["right"]),
                      "source": local.cited(question.citations)})
    return found


def quiz(local: LocalizedSession) -> dict:
    """What quiz files and the answer key need."""
    return {**frame(local, local.word("quiz-file.title", session=local.text(local.session.title))), "questions": questions(local),
            "note": local.word("session.foot", record=local.record),
            "head": [local.word(f"quiz-file.{name}") for name in (
                "number", "question", "a", "b", "c", "d", "right", "why", "rules")]}


def attendance(local: LocalizedSession) -> dict:
    """The signing list."""
    return {**frame(local, local.word("attendance.title")), "facts": _facts(local), "rows": ROWS,
            "head": [local.word(f"attendance.{name}") for name in ("number", "name", "unit", "signature")]}


def minutes(local: LocalizedSession) -> dict:
    """The minutes: agenda, what was shown, room for questions that need an answer."""
    return {
        **frame(local, local.word("minutes.title")), "facts": _facts(local), "rows": OPEN_ROWS,
        "agenda_title": local.word("minutes.agenda"),
        "agenda_head": [local.word("minutes.step"),
                        *(local.word("session.form", form=total) for total in local.session.forms.values())],
        "agenda": [[local.text(step.title), *(_told(local, getattr(step.minutes, form)) for form in local.session.forms)]
                   for step in local.session.steps],
        "shown_title": local.word("minutes.shown"),
        "shown_note": local.word("minutes.shown-note",
                                address=f"\n{local.address(local.record_page)}"),
        "shown": [local.where(citation) for citation in local.provisions()],
        "questions_title": local.word("minutes.questions"),
        "questions_head": [local.word(f"minutes.{name}") for name in ("question", "answered-by", "by-when")],
        "notes_title": local.word("minutes.notes"),
        "signatures": [local.word("minutes.facilitator"), local.word("minutes.superior")],
    }


def _told(local: LocalizedSession, count: int) -> str:
    return local.word("session.minutes", count=count) if count else "–"


def _facts(local: LocalizedSession) -> list[tuple[str, str]]:
    """What is known of the meeting, and what is left to fill in."""
    known = {"session": local.text(local.session.title), "record": local.record,
             "edition": local.edition_line}
    return [(local.word(f"form.{name}", minutes=local.lengths), known.get(name, "")) for name in (
        "session", "record", "edition", "date", "place", "unit", "facilitator", "form", "present")]
