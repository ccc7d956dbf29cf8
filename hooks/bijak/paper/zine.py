"""The zine: one A4 sheet that folds into a booklet of eight panels, with a small poster and the folding steps behind."""

from ..guide.guide import Guide
from ..language.prose import plain
from ..records.schema import Flow
from .foot import foot
from ..language.place import Place
from .quick import check, opening
from ..language.runs import runs

DUTY_MOST = 100
"""Characters of a duty's plain words that stand on the sheet, unless its first sentence is longer."""


def data(guide: Guide, language: str, place: Place) -> dict:
    """What the template zine.typ needs."""
    flow = guide.flows[guide.print.flow]
    circular, _ = guide.provisions[guide.print.duties[0]]
    return {
        "title": guide.ui["zine.title"][language],
        "check": check(guide, language),
        "duties": _duties(guide, language),
        "duties_record": f"data/instruments/{circular}.yaml: heading and plain of the duties",
        "circular": guide.instruments[circular].short[language],
        "what": [_pair(guide, topic, language) for topic in guide.print.leaflet.what],
        "how": [_pair(guide, topic, language) for topic in guide.print.leaflet.how],
        "flow_record": f"data/flows/{guide.print.flow}.yaml",
        "steps": _steps(flow, language),
        **foot(guide, "pages/home", language, place),
    }


def _duties(guide: Guide, language: str) -> list[dict]:
    return [{"title": plain(provision.heading[language]), "text": opening(plain(provision.plain[language]), DUTY_MOST)[0]}
            for _, provision in (guide.provisions[duty] for duty in guide.print.duties)]


def _pair(guide: Guide, topic: str, language: str) -> dict:
    pair = guide.printed_pair(topic)
    return {
        "record": f"data/topics/{topic}.yaml: examples.{pair.id}",
        "title": plain(pair.title[language]),
        "icon": guide.topics[topic].icon,
        "do": runs(pair.do[language]),
        "avoid": runs(pair.avoid[language]),
    }


def _steps(flow: Flow, language: str) -> list[dict]:
    return [{"title": plain(step.title[language]), "text": runs(opening(step.text[language])[0])} for step in flow.steps]
