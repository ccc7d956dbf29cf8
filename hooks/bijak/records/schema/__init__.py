"""The shape of every record, as pydantic models; editors' JSON Schemas come from the same models."""

from pydantic import BaseModel

from .answer import Pair, Point, Remark, Scenario, Topic
from .checklist import Checklist, Item
from .chooser import Chooser
from .edition import Edition, Words
from .history import History
from .instrument import Instrument, OpenQuestion, Provision, StatusAt, Wording
from .library import Case, Contradiction, Flow, Matrix, Question, Rates, RolePage
from .print import Print
from .reference import Concordance, Source, Term
from .reviews import Reviews
from .sanction import Sanctions
from .session import FORMS, Session, SessionStep
from .text import LANGUAGES, Bilingual, Language, Record

COLLECTIONS: dict[str, type[BaseModel]] = {
    "instruments": Instrument,
    "concordances": Concordance,
    "topics": Topic,
    "scenarios": Scenario,
    "checklists": Checklist,
    "flows": Flow,
    "cases": Case,
    "contradictions": Contradiction,
    "questions": Question,
    "roles": RolePage,
    "sessions": Session,
    "terms": Term,
    "sources": Source,
    "ui": Words,
}
"""Folders of ``data/``: one record a file, the file's name is its id."""

SINGLES: dict[str, type[BaseModel]] = {
    "edition": Edition, "sanctions": Sanctions, "matrix": Matrix, "rates": Rates, "chooser": Chooser, "print": Print,
    "history": History, "reviews": Reviews,
}
"""Files that stand alone in ``data/``."""

__all__ = [
    "COLLECTIONS", "FORMS", "LANGUAGES", "SINGLES", "Bilingual", "Case", "Checklist", "Chooser", "Concordance",
    "Contradiction", "Edition", "Flow", "History", "Instrument", "Item", "Language", "Matrix", "OpenQuestion", "Pair", "Point", "Print",
    "Provision", "Question", "Rates", "Record", "Remark", "Reviews", "RolePage", "Sanctions", "Scenario", "Session",
    "SessionStep", "Source", "StatusAt", "Term", "Topic", "Wording", "Words",
]
