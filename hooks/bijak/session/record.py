"""What a session taught, word for word, so that one can show later what was said."""

import json

from .localized import LocalizedSession


def session_record(localized: list[LocalizedSession]) -> dict[str, object]:
    """One session in the language of each of ``localized``: its scenarios, provisions, questions and spoken words."""
    first = localized[0]
    edition = first.guide.edition
    return {
        "session": first.name, "edition": edition.id, "on": edition.on.isoformat(), "law_as_of": edition.law_as_of.isoformat(),
        "scenarios": first.scenarios(), "provisions": first.provisions(), "questions": list(first.session.questions),
        "languages": {local.language: _taught(local) for local in localized},
    }


def _taught(local: LocalizedSession) -> dict[str, object]:
    guide, session = local.guide, local.session
    return {
        "record": local.record_id,
        "title": local.text(session.title),
        "steps": [{"id": step.id, "title": local.text(step.title), "minutes": step.minutes.model_dump(),
                   "say": [local.text(line) for line in step.say],
                   "ask": [{"question": local.text(prompt.question), "expected": local.text(prompt.expected),
                            "citations": list(prompt.citations)} for prompt in step.ask]} for step in session.steps],
        "not_to_promise": [local.text(point.text) for point in session.not_to_promise],
        "scenarios": {name: {key: local.text(getattr(guide.scenarios[name], key)) for key in ("question", "answer", "why")}
                      | {"verdict": guide.scenarios[name].verdict} for name in local.scenarios()},
        "provisions": {citation: {"where": local.where(citation), "text": guide.provision(citation)[1].text,
                                  "grade": guide.provision(citation)[1].grade} for citation in local.provisions()},
    }


def written(localized: list[LocalizedSession]) -> bytes:
    """``session_record`` as JSON, the same bytes each time."""
    return (json.dumps(session_record(localized), ensure_ascii=False, indent=1) + "\n").encode()
