"""The zine: one A4 sheet that folds into a booklet of eight panels, with a small poster and the folding steps behind."""

from ..language.localization import Localization
from ..language.runs import runs
from ..press.typeset import Data
from ..records.schema import Flow
from .foot import foot
from .quick import check, opening

DUTY_MOST = 100
"""Characters of a duty's plain words that stand on the sheet, unless its first sentence is longer."""


def data(local: Localization) -> Data:
    """What the template zine.typ needs."""
    flow = local.guide.flows[local.guide.printing.flow]
    circular, _ = local.guide.provisions[local.guide.printing.duties[0]]
    return {
        "title": local.word("zine.title"),
        "check": check(local),
        "duties": _duties(local),
        "duties_record": f"data/instruments/{circular}.yaml: heading and plain of the duties",
        "circular": local.text(local.guide.instruments[circular].short),
        "what": [_pair(local, topic) for topic in local.guide.printing.leaflet.what],
        "how": [_pair(local, topic) for topic in local.guide.printing.leaflet.how],
        "flow_record": f"data/flows/{local.guide.printing.flow}.yaml",
        "steps": _steps(local, flow),
        **foot(local, "pages/home"),
    }


def _duties(local: Localization) -> list[Data]:
    return [{"title": local.text(provision.heading), "text": opening(local.text(provision.plain), DUTY_MOST)[0]}
            for _, provision in (local.guide.provisions[duty] for duty in local.guide.printing.duties)]


def _pair(local: Localization, topic: str) -> Data:
    pair = local.guide.printed_pair(topic)
    return {
        "record": f"data/topics/{topic}.yaml: examples.{pair.id}",
        "title": local.text(pair.title),
        "icon": local.guide.topics[topic].icon,
        "do": local.runs(pair.do),
        "avoid": local.runs(pair.avoid),
    }


def _steps(local: Localization, flow: Flow) -> list[Data]:
    return [{"title": local.text(step.title), "text": runs(opening(local.raw(step.text))[0])} for step in flow.steps]
