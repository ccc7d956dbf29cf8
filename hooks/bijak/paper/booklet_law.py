"""The pocket guide's pages on the law: the sanction ladder, the status of each rule, whom to ask, how sure we are."""

from ..guide.guide import Guide
from ..language.cited import cited
from ..language.runs import runs


def sanctions(guide: Guide, language: str) -> dict:
    """The ladder with its caveats, and both answers where texts differ."""
    page, chosen = guide.sanctions, guide.print.sanctions
    return {
        "record": "data/sanctions.yaml",
        "summary": runs(page.summary[language]),
        "principles": [{"text": runs(point.text[language]), "cited": cited(guide, point.citations, language)}
                       for point in (page.principles[number - 1] for number in chosen.principles)],
        "levels": [{"id": level.id, "title": level.title[language], "reach": runs(level.reach[language]),
                    "kinds": [kind[language] for kind in level.kinds], "differs": bool(level.note),
                    "cited": cited(guide, [level.citation], language)} for level in page.levels],
        "conflicts": [{
            "title": conflict.title[language], "reading": runs(conflict.reading[language]),
            "answers": [{"label": answer.label[language], "text": runs(answer.text[language])}
                        for answer in conflict.answers],
        } for conflict in page.conflicts if conflict.id in chosen.conflicts],
    }


def status(guide: Guide, language: str) -> dict:
    """Whether each rule applies: in full for those that carry the guide, in a word for the others."""
    def line(name: str) -> dict:
        instrument = guide.instruments[name]
        return {"short": instrument.short[language], "word": guide.ui[f"status.{instrument.status.value}"][language],
                "statement": runs(instrument.status.statement[language]),
                "grade": guide.ui[f"grade.{instrument.status.grade}"][language]}
    return {"record": "data/instruments: status", "full": [line(name) for name in guide.print.status],
            "brief": [line(name) for name in guide.print.status_in_brief]}


def ask(guide: Guide, language: str) -> list[dict]:
    """Whom to ask about what."""
    return [{"about": one.about[language], "role": guide.ui[f"role.{one.role}"][language]} for one in guide.print.ask]


def grades(guide: Guide, language: str) -> list[dict]:
    """How sure the guide is of a rule, in words."""
    return [{"short": guide.ui[f"grade.{grade}"][language], "long": guide.ui[f"grade.{grade}.long"][language]}
            for grade in "ABC"]
