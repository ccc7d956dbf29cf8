"""What a facilitator sends: the invitation, the note after, and what is in the kit."""

from ..paper.card import MESSAGE_MOST
from ..press.typeset import PrintError
from ..session.plan import Plan


def invitation(plan: Plan) -> str:
    """An invitation and a note for afterwards, to paste into a chat. Raises PrintError when one is too long."""
    aims = "\n".join(f"• {plan.say(aim)}" for aim in plan.session.aims)
    page = plan.place.of(plan.page, plan.language)
    title, told = plan.say(plan.session.title), []
    for part, values in (("invite", {"aims": aims, "minutes": plan.lengths}), ("after", {"record": plan.record, "page": page})):
        text = "\n".join([f"*{title}*", *plan.paragraphs(f"letter.{part}", title=title, **values)])
        if len(text) >= MESSAGE_MOST:
            raise PrintError(f"data/sessions/{plan.name}.yaml: {plan.language}: its message '{part}' has {len(text)} characters, "
                             f"not under {MESSAGE_MOST}; shorten title or aims")
        told.append(f"{plan.word(f'letter.{part}-title')}\n\n{text}")
    return "\n\n\n".join(told) + "\n"


def contents(plan: Plan, names: list[str]) -> str:
    """BACA-SAYA.txt: what each file of the kit is for."""
    lines = [plan.say(plan.session.title), plan.word("session.foot", record=plan.record), "",
             *plan.paragraphs("readme.start"), "",
             *(f"{name:<22}{plan.word(f'readme.{name}')}" for name in names), "", *plan.paragraphs("readme.end")]
    return "\n".join(lines) + "\n"
