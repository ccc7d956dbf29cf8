"""What a facilitator sends: the invitation, the note after, and what is in the kit."""

from ..paper.card import MESSAGE_MOST
from ..press.typeset import PrintError
from ..session.localized import LocalizedSession


def invitation(local: LocalizedSession) -> str:
    """An invitation and a note for afterwards, to paste into a chat. Raises PrintError when one is too long."""
    aims = "\n".join(f"• {local.text(aim)}" for aim in local.session.aims)
    page = local.address(local.page)
    title, messages = local.text(local.session.title), []
    for part, values in (("invite", {"aims": aims, "minutes": local.lengths}), ("after", {"record": local.record_id, "page": page})):
        text = "\n".join([f"*{title}*", *local.paragraphs(f"letter.{part}", title=title, **values)])
        if len(text) >= MESSAGE_MOST:
            raise PrintError(f"data/sessions/{local.name}.yaml: {local.language}: its message '{part}' has {len(text)} characters, "
                             f"not under {MESSAGE_MOST}; shorten title or aims")
        messages.append(f"{local.word(f'letter.{part}-title')}\n\n{text}")
    return "\n\n\n".join(messages) + "\n"


def contents(local: LocalizedSession, names: list[str]) -> str:
    """BACA-SAYA.txt: what each file of the kit is for."""
    lines = [local.text(local.session.title), local.word("session.foot", record=local.record_id), "",
             *local.paragraphs("readme.start"), "",
             *(f"{name:<22}{local.word(f'readme.{name}')}" for name in names), "", *local.paragraphs("readme.end")]
    return "\n".join(lines) + "\n"
