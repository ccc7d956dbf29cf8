"""The shape of every record, as pydantic models; editors' JSON Schemas come from the same models."""

from .answer import Pair, Point, Remark, Scenario, Topic
from .checklist import Checklist, Item
from .edition import Edition, Words
from .instrument import Instrument, OpenQuestion, Provision
from .reference import Concordance, Source, Term
from .sanction import Sanctions
from .text import LANGUAGES, Bilingual, Record

COLLECTIONS = {
    "instruments": Instrument,
    "concordances": Concordance,
    "topics": Topic,
    "scenarios": Scenario,
    "checklists": Checklist,
    "terms": Term,
    "sources": Source,
    "ui": Words,
}
"""Folders of ``data/``: one record a file, the file's name is its id."""

SINGLES = {"edition": Edition, "sanctions": Sanctions}
"""Files that stand alone in ``data/``."""

__all__ = [
    "COLLECTIONS", "LANGUAGES", "SINGLES", "Bilingual", "Checklist", "Concordance", "Edition", "Instrument", "Item",
    "OpenQuestion", "Pair", "Point", "Provision", "Record", "Remark", "Sanctions", "Scenario", "Source", "Term", "Topic", "Words",
]
