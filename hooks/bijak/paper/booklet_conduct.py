"""The pocket guide's pages on conduct: the check, duties, topics, the matrix, and the steps after posting."""

import os
from typing import get_args

from ..guide.guide import Guide
from ..language.localization import Localization
from ..language.timeline import coloured, drawing
from ..press.typeset import Data
from ..records.schema import Provision
from ..records.schema.answer import Verdict

EXAMPLES_MOST = 2


def verdicts(local: Localization) -> list[Data]:
    """The answers, each with its word and what it means."""
    return [{"id": name, "word": local.word(f"verdict.{name}"),
             "meaning": local.word(f"booklet.answer.{name}")} for name in get_args(Verdict)]


def duties(local: Localization) -> Data:
    """The duties with their quotations, and the opening words that they share."""
    provisions = [local.guide.provisions[duty] for duty in local.guide.printing.duties]
    opening = _shared_opening([_english(provision) for _, provision in provisions])
    return {"lead_in": provisions[0][1].lead_in, "lead_in_english": opening.strip(),
            "source": local.text(local.guide.instruments[provisions[0][0]].title),
            "items": [{
                "record": f"data/instruments/{name}.yaml: {provision.id}",
                "title": local.text(provision.heading),
                "plain": local.runs(provision.plain),
                "quotation": provision.text,
                "english": _english(provision).removeprefix(opening),
                "cited": local.cited([duty]),
                "topics": [{"id": topic, "title": local.text(local.guide.topics[topic].title)}
                           for topic in _shown_by(local.guide, duty)],
            } for duty, (name, provision) in zip(local.guide.printing.duties, provisions, strict=True)]}


def _english(provision: Provision) -> str:
    assert provision.english, f"{provision.id} has no English to print"
    return provision.english


def _shared_opening(texts: list[str]) -> str:
    """What all ``texts`` begin with, up to a colon: the English of the lead-in, which each of them repeats."""
    start, colon, _ = os.path.commonprefix(texts).rpartition(": ")
    return start + colon


def _shown_by(guide: Guide, citation: str) -> list[str]:
    """The topics whose printed example rests on the provision; if none does, those that name it at all."""
    shown = [name for name in guide.printing.pairs if citation in guide.printed_pair(name).citations]
    named = [name for name in guide.printing.pairs if citation in guide.topics[name].provisions]
    return (shown or named)[:EXAMPLES_MOST]


def topics(local: Localization) -> list[Data]:
    """The topics, each with one do and avoid."""
    return [{"record": f"data/topics/{name}.yaml: summary and examples.{pair.id}", "id": name,
             "icon": local.guide.topics[name].icon, "title": local.text(local.guide.topics[name].title),
             "summary": local.runs(local.guide.topics[name].summary), "case": local.text(pair.title),
             "do": local.runs(pair.do), "avoid": local.runs(pair.avoid),
             "cited": local.cited(pair.citations)}
            for name, pair in ((name, local.guide.printed_pair(name)) for name in local.guide.printing.pairs)]


def matrix(local: Localization) -> Data:
    """The matrix: an answer for each act in each election stage."""
    stages = list(local.guide.matrix.rows[0].cells)
    return {"record": "data/matrix.yaml: rows",
            "title": local.text(local.guide.matrix.timeline.title), "told": local.text(local.guide.matrix.timeline.summary),
            "drawing": coloured(drawing(local, local.guide.matrix.timeline, "upright")),
            "stages": [local.word(f"booklet.stage.{stage}") for stage in stages],
            "rows": [{"act": local.word(f"act.{row.act}"), "answers": [
                {"id": row.cells[stage].verdict, "word": local.word(f"verdict.{row.cells[stage].verdict}")}
                for stage in stages]} for row in local.guide.matrix.rows]}


def flow(local: Localization) -> Data:
    """The steps that fit most situations after posting."""
    record = local.guide.flows[local.guide.printing.flow]
    points = {key: [{"text": local.runs(point.text), "cited": local.cited(point.citations)}
                    for point in getattr(record, key)] for key in ("not_to_do", "rights")}
    return {"record": f"data/flows/{local.guide.printing.flow}.yaml", "title": local.text(record.title),
            "summary": local.runs(record.summary), **points,
            "steps": [{"title": local.text(step.title), "text": local.runs(step.text),
                       "cited": local.cited(step.citations)} for step in record.steps]}
