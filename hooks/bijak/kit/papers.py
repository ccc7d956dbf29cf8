"""What the papers of a kit hold: discussion cards, answer key, attendance and minutes, as data for their templates."""

from typing import TypedDict

from ..press.code import Code, code
from ..press.typeset import Data
from ..session.localized import LocalizedSession

ROWS = 40  # to sign on: two full pages; a unit with more people prints the sheet twice
OPEN_ROWS = 5  # for questions that need an answer


class Frame(TypedDict):
    """What stands on every paper: title, session, record, edition, date of the law, and where to read on."""

    title: str
    session: str
    record: str
    foot: str
    edition: str
    on: str  # an ISO date
    author: str
    language: str
    code: Code
    short: str


class Option(TypedDict):
    """One answer to a question."""

    text: str
    feedback: str
    right: bool


class Question(TypedDict):
    """A question for quiz files and the key. ``right`` is the place of the right option, from 0."""

    name: str
    stem: str
    options: list[Option]
    right: int
    source: str


class Quiz(Frame):
    """What quiz files and the answer key need."""

    questions: list[Question]
    note: str
    head: list[str]


class Attendance(Frame):
    """The signing list: ``facts`` to fill in, ``head`` of the table, number of ``rows``."""

    facts: list[tuple[str, str]]
    rows: int
    head: list[str]


class Minutes(Frame):
    """The minutes: agenda, what was shown, room for so many ``rows`` of questions that need an answer, signatures."""

    facts: list[tuple[str, str]]
    rows: int
    agenda_title: str
    agenda_head: list[str]
    agenda: list[list[str]]
    shown_title: str
    shown_note: str
    shown: list[str]
    questions_title: str
    questions_head: list[str]
    notes_title: str
    signatures: list[str]


def frame(local: LocalizedSession, title: str) -> Frame:
    """What stands on a paper with this title."""
    edition = local.guide.edition
    return {
        "title": title,
        "session": local.text(local.session.title),
        "record": local.record_id,
        "foot": local.word("session.foot", record=local.record_id),
        "edition": local.edition_line,
        "on": edition.on.isoformat(),
        "author": local.word("print.author"),
        "language": local.language,
        "code": code(local.address(local.record_page)),
        "short": local.short(local.page),
    }


def discussion(local: LocalizedSession) -> Data:
    """Cut-out cards: a question and its variants in front; answer, reasons and provisions behind."""
    cards = []
    for name in local.session.dilemmas:
        scenario = local.guide.scenarios[name]
        cards.append({
            "record": f"data/scenarios/{name}.yaml",
            "question": local.text(scenario.question),
            "also": [local.text(variant.question) for variant in scenario.variants[:2]],
            "verdict": scenario.verdict,
            "verdict_word": local.word(f"verdict.{scenario.verdict}"),
            "answer": local.text(scenario.answer),
            "why": local.text(scenario.why),
            "do": local.text(scenario.do[0]),
            "avoid": local.text(scenario.avoid[0]),
            "source": local.cited(scenario.citations[:2]),
        })
    return {**frame(local, local.word("discussion.title")), "cards": cards}


def questions(local: LocalizedSession) -> list[Question]:
    """The session's questions with their options."""
    found: list[Question] = []
    for name in local.session.questions:
        question = local.guide.questions[name]
        options: list[Option] = [
            {"text": local.text(option.text), "feedback": local.text(option.feedback), "right": bool(option.correct)}
            for option in question.options]
        found.append({"name": name, "stem": local.text(question.stem), "options": options,
                      "right": next(index for index, option in enumerate(options) if option["right"]),
                      "source": local.cited(question.citations)})
    return found


def quiz(local: LocalizedSession) -> Quiz:
    """The session's quiz."""
    return {**frame(local, local.word("quiz-file.title", session=local.text(local.session.title))), "questions": questions(local),
            "note": local.word("session.foot", record=local.record_id),
            "head": [local.word(f"quiz-file.{name}") for name in (
                "number", "question", "a", "b", "c", "d", "right", "why", "rules")]}


def attendance(local: LocalizedSession) -> Attendance:
    """The signing list."""
    return {**frame(local, local.word("attendance.title")), "facts": _facts(local), "rows": ROWS,
            "head": [local.word(f"attendance.{name}") for name in ("number", "name", "unit", "signature")]}


def minutes(local: LocalizedSession) -> Minutes:
    """The minutes."""
    return {
        **frame(local, local.word("minutes.title")), "facts": _facts(local), "rows": OPEN_ROWS,
        "agenda_title": local.word("minutes.agenda"),
        "agenda_head": [local.word("minutes.step"),
                        *(local.word("session.form", form=total) for total in local.session.durations.values())],
        "agenda": [[local.text(step.title), *(_told(local, getattr(step.minutes, length)) for length in local.session.durations)]
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
    known = {"session": local.text(local.session.title), "record": local.record_id,
             "edition": local.edition_line}
    return [(local.word(f"form.{name}", minutes=local.lengths), known.get(name, "")) for name in (
        "session", "record", "edition", "date", "place", "unit", "facilitator", "form", "present")]
