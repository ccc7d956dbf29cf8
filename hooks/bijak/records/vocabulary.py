"""The closed vocabularies of the schema, and the interface words they need."""

from collections.abc import Iterator
from typing import get_args

from .schema import answer, checklist, instrument, library, reference, sanction, text

VOCABULARIES = {
    "kind": instrument.Kind,
    "type": instrument.InstrumentType,
    "status": instrument.StatusValue,
    "relation": instrument.RelationKind,
    "verdict": answer.Verdict,
    "when": answer.When,
    "stage": answer.Stage,
    "platform": answer.Platform,
    "audience": text.Audience,
    "role": text.Role,
    "reviewer": text.Reviewer,
    "grade": text.Grade,
    "otherwise": checklist.Outcome,
    "source-kind": reference.SourceKind,
    "level": sanction.LevelName,
    "act": answer.Act,
    "step": library.StepKind,
    "case-theme": library.CaseTheme,
    "region": library.Region,
    "certainty": library.Certainty,
    "case-rule": library.CaseRule,
    "case-result": library.CaseResult,
    "difficulty": library.Difficulty,
}


def required_words() -> Iterator[str]:
    """Every interface key that a vocabulary needs, such as ``verdict.boleh``."""
    for name, vocabulary in VOCABULARIES.items():
        for value in get_args(vocabulary):
            yield f"{name}.{value}"
    for value in get_args(answer.Verdict):
        yield from (f"scenario.legend.{value}", f"booklet.answer.{value}")
