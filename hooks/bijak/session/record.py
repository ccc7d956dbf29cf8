"""What a session taught, word for word, so that one can show later what was said."""

import json

from .plan import Plan


def record(plans: list[Plan]) -> dict:
    """One session in the language of each of ``plans``: its scenarios, provisions, questions and spoken words."""
    first = plans[0]
    edition = first.guide.edition
    return {
        "session": first.name, "edition": edition.id, "on": edition.on.isoformat(), "law_as_of": edition.law_as_of.isoformat(),
        "scenarios": first.scenarios(), "provisions": first.provisions(), "questions": list(first.session.questions),
        "languages": {plan.language: _taught(plan) for plan in plans},
    }


def _taught(plan: Plan) -> dict:
    guide, session = plan.guide, plan.session
    return {
        "record": plan.record,
        "title": plan.say(session.title),
        "steps": [{"id": step.id, "title": plan.say(step.title), "minutes": step.minutes.model_dump(),
                   "say": [plan.say(line) for line in step.say],
                   "ask": [{"question": plan.say(prompt.question), "expected": plan.say(prompt.expected),
                            "citations": list(prompt.citations)} for prompt in step.ask]} for step in session.steps],
        "not_to_promise": [plan.say(point.text) for point in session.not_to_promise],
        "scenarios": {name: {key: plan.say(getattr(guide.scenarios[name], key)) for key in ("question", "answer", "why")}
                      | {"verdict": guide.scenarios[name].verdict} for name in plan.scenarios()},
        "provisions": {citation: {"where": plan.where(citation), "text": guide.provision(citation)[1].text,
                                  "grade": guide.provision(citation)[1].grade} for citation in plan.provisions()},
    }


def written(plans: list[Plan]) -> bytes:
    """``record`` as JSON, the same bytes each time."""
    return (json.dumps(record(plans), ensure_ascii=False, indent=1) + "\n").encode()
