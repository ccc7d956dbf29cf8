"""The shape of every record, as pydantic models; editors' JSON Schemas come from the same models."""

from .answer import Pair, Point, Remark, Scenario, Topic
from .checklist import Checklist, Item
from .chooser import Chooser
from .edition import Edition, InterfaceWords
from .history import History
from .home import Home
from .instrument import Instrument, OpenQuestion, Provision, StatusAt, Wording
from .library import Case, Contradiction, Flow, Matrix, Question, Rates, RolePage
from .print import Print
from .reference import Concordance, Source, Term
from .reviews import Reviews
from .sanction import Sanctions
from .search import SearchWords
from .session import DURATIONS, Session, SessionStep
from .text import LANGUAGES, Bilingual, Language, Record
from .timeline import Timeline

__all__ = [
    "DURATIONS", "LANGUAGES", "Bilingual", "Case", "Checklist", "Chooser", "Concordance", "Contradiction", "Edition",
    "Flow", "History", "Home", "Instrument", "InterfaceWords", "Item", "Language", "Matrix", "OpenQuestion", "Pair", "Point",
    "Print", "Provision", "Question", "Rates", "Record", "Remark", "Reviews", "RolePage", "Sanctions", "Scenario",
    "SearchWords", "Session", "SessionStep", "Source", "StatusAt", "Term", "Timeline", "Topic", "Wording",
]
