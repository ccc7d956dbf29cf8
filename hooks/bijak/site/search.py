"""The search index, one for each language. MkDocs writes a single index for all."""

import json
from pathlib import Path

from ..records.schema import LANGUAGES

INDEX = "search/search_index.json"
SCRIPT = "search/search_index.js"


def split_by_language(site: Path) -> None:
    """Move the entries of each translation from ``site``'s index to its own (``en/``). Safe to repeat; does nothing without an index."""
    if not (site / INDEX).exists():
        return
    whole = json.loads((site / INDEX).read_text(encoding="utf-8"))
    own = whole["docs"]
    for language in LANGUAGES[1:]:
        start = f"{language}/"
        moved = [{**entry, "location": entry["location"].removeprefix(start)} for entry in own if entry["location"].startswith(start)]
        if moved:
            own = [entry for entry in own if not entry["location"].startswith(start)]
            _write(site / language / INDEX, {**whole, "docs": moved})
    if len(own) < len(whole["docs"]):
        _write(site / INDEX, {**whole, "docs": own})
    if (site / SCRIPT).exists():  # the offline build reads the index as a script
        for folder in (site, *(site / language for language in LANGUAGES[1:])):
            if (folder / INDEX).exists():
                (folder / SCRIPT).write_text(f"var __index = {(folder / INDEX).read_text(encoding='utf-8')}", encoding="utf-8")


def _write(path: Path, index: dict[str, object]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
