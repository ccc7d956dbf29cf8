"""The pocket guide's pages on conduct: the check, duties, topics, the matrix, and the steps after posting."""

import os
from typing import get_args

from ..guide.guide import Guide
from ..language.prose import plain
from ..records.schema.answer import Verdict
from ..language.cited import cited
from ..language.runs import runs

EXAMPLES_MOST = 3


def verdicts(guide: Guide, language: str) -> list[dict]:
    """The answers, each with its word and what it means."""
    return [{"id": name, "word": guide.ui[f"verdict.{name}"][language],
             "meaning": guide.ui[f"booklet.answer.{name}"][language]} for name in get_args(Verdict)]


def duties(guide: Guide, language: str) -> dict:
    """The duties with their quotations, and the opening words that they share."""
    provisions = [guide.provisions[duty] for duty in guide.print.duties]
    opening = _shared_opening([provision.english for _, provision in provisions])
    return {"lead_in": provisions[0][1].lead_in, "lead_in_english": opening.strip(),
            "source": guide.instruments[provisions[0][0]].title[language],
            "items": [{
                "record": f"data/instruments/{name}.yaml: {provision.id}",
                "title": plain(provision.heading[language]),
                "plain": runs(provision.plain[language]),
                "quotation": provision.text,
                "english": provision.english.removeprefix(opening),
                "cited": cited(guide, [duty], language),
                "topics": [{"id": topic, "title": guide.topics[topic].title[language]}
                           for topic in _shown_by(guide, duty)],
            } for duty, (name, provision) in zip(guide.print.duties, provisions, strict=True)]}


def _shared_opening(texts: list[str]) -> str:
    """What all ``texts`` begin with, up to a colon: the English of the lead-in, which each of them repeats."""
    start, colon, _ = os.path.commonprefix(texts).rpartition(": ")
    return start + colon


def _shown_by(guide: Guide, citation: str) -> list[str]:
    """The topics whose printed example rests on the provision; if none does, those that name it at all."""
    shown = [name for name in guide.topics if citation in guide.printed_pair(name).citations]
    named = [name for name, topic in guide.topics.items() if citation in topic.provisions]
    return (shown or named)[:EXAMPLES_MOST]


def topics(guide: Guide, language: str) -> list[dict]:
    """The topics, each with one do and avoid."""
    return [{"record": f"data/topics/{name}.yaml: summary and examples.{pair.id}", "id": name,
             "icon": guide.topics[name].icon, "title": guide.topics[name].title[language],
             "summary": runs(guide.topics[name].summary[language]), "case": plain(pair.title[language]),
             "do": runs(pair.do[language]), "avoid": runs(pair.avoid[language]),
             "cited": cited(guide, pair.citations, language)}
            for name, pair in ((name, guide.printed_pair(name)) for name in guide.topics)]


def matrix(guide: Guide, language: str) -> dict:
    """The matrix: an answer for each act in each election stage."""
    stages = list(guide.matrix.rows[0].cells)
    return {"record": "data/matrix.yaml: rows",
            "stages": [guide.ui[f"booklet.stage.{stage}"][language] for stage in stages],
            "rows": [{"act": guide.ui[f"act.{row.act}"][language], "answers": [
                {"id": row.cells[stage].verdict, "word": guide.ui[f"verdict.{row.cells[stage].verdict}"][language]}
                for stage in stages]} for row in guide.matrix.rows]}


def flow(guide: Guide, language: str) -> dict:
    """The steps that fit most situations after posting."""
    record = guide.flows[guide.print.flow]
    points = {key: [{"text": runs(point.text[language]), "cited": cited(guide, point.citations, language)}
                    for point in getattr(record, key)] for key in ("not_to_do", "rights")}
    return {"record": f"data/flows/{guide.print.flow}.yaml", "title": record.title[language],
            "summary": runs(record.summary[language]), **points,
            "steps": [{"title": step.title[language], "text": runs(step.text[language]),
                       "cited": cited(guide, step.citations, language)} for step in record.steps]}
