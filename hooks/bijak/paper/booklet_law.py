"""The pocket guide's pages on the law: the sanction ladder, the status of each rule, whom to ask, how sure we are."""

from ..language.localization import Localization
from ..language.timeline import coloured, drawing
from ..press.typeset import Data


def sanctions(local: Localization) -> Data:
    """The ladder with its caveats, and both answers where texts differ."""
    page, chosen = local.guide.sanctions, local.guide.printing.sanctions
    return {
        "record": "data/sanctions.yaml",
        "summary": local.runs(page.summary),
        "title": local.text(page.timeline.title), "told": local.text(page.timeline.summary),
        "drawing": coloured(drawing(local, page.timeline, "upright")),
        "principles": [{"text": local.runs(point.text), "cited": local.cited(point.citations)}
                       for point in (page.principles[number - 1] for number in chosen.principles)],
        "levels": [{"id": level.id, "title": local.text(level.title), "reach": local.runs(level.reach),
                    "kinds": [local.text(kind) for kind in level.kinds], "differs": bool(level.note),
                    "cited": local.cited([level.citation])} for level in page.levels],
        "conflicts": [{
            "title": local.text(conflict.title), "reading": local.runs(conflict.reading),
            "answers": [{"label": local.text(answer.label), "text": local.runs(answer.text)}
                        for answer in conflict.answers],
        } for conflict in page.conflicts if conflict.id in chosen.conflicts],
    }


def status(local: Localization) -> Data:
    """Whether each rule applies: in full for those that carry the guide, in a word for the others."""
    def line(name: str) -> Data:
        instrument = local.guide.instruments[name]
        return {"short": local.text(instrument.short), "word": local.word(f"status.{instrument.status.value}"),
                "statement": local.runs(instrument.status.statement),
                "grade": local.word(f"grade.{instrument.status.grade}")}
    return {"record": "data/instruments: status", "full": [line(name) for name in local.guide.printing.status],
            "brief": [line(name) for name in local.guide.printing.status_in_brief]}


def ask(local: Localization) -> list[Data]:
    """Whom to ask about what."""
    return [{"about": local.text(one.about), "role": local.word(f"role.{one.role}")} for one in local.guide.printing.ask]


def grades(local: Localization) -> list[Data]:
    """How sure the guide is of a rule, in words."""
    return [{"short": local.word(f"grade.{grade}"), "long": local.word(f"grade.{grade}.long")}
            for grade in "ABC"]
