"""Own scripts without their comments: what is written for maintainers is not sent to readers."""

from pathlib import Path

from rjsmin import jsmin


def minify(folder: Path) -> None:
    """Rewrite every ``.js`` file in ``folder`` (of a built site) without comments and spare spaces; twice changes nothing."""
    for path in sorted(folder.glob("*.js")):
        path.write_text(jsmin(path.read_text(encoding="utf-8")), encoding="utf-8")
