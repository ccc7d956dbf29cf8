"""Own scripts without their comments: what is written for maintainers is not sent to readers."""

from pathlib import Path

from rjsmin import jsmin


def minify(folder: Path) -> list[str]:
    """Rewrite every ``.js`` file in ``folder`` (of a built site) without comments and spare spaces, and return the texts.

    Twice changes nothing.
    """
    made = []
    for path in sorted(folder.glob("*.js")):
        text = jsmin(path.read_text(encoding="utf-8"))
        path.write_text(text, encoding="utf-8")
        made.append(text)
    return made
