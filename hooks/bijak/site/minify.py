"""Own scripts as pages load them: without comments, and what is always loaded together in one file."""

import shutil
from pathlib import Path

from rjsmin import jsmin


def minify(folder: Path) -> list[str]:
    """Rewrite every ``.js`` file in ``folder`` (of a built site) without comments and spare spaces, and return the texts.

    The scripts in a folder below it become one script of the folder's name. Twice changes nothing.
    """
    for parts in [path for path in sorted(folder.iterdir()) if path.is_dir()]:
        texts = [path.read_text(encoding="utf-8") for path in sorted(parts.glob("*.js"))]
        parts.with_suffix(".js").write_text("\n".join(texts), encoding="utf-8")
        shutil.rmtree(parts)
    made = []
    for path in sorted(folder.glob("*.js")):
        text = jsmin(path.read_text(encoding="utf-8"))
        path.write_text(text, encoding="utf-8")
        made.append(text)
    return made
