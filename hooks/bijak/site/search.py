"""The search index, one for each language. MkDocs writes a single index for both."""

import json
from pathlib import Path

INDEX = "search/search_index.json"
SCRIPT = "search/search_index.js"


def split_by_language(site: Path) -> None:
    """Move the English entries of ``site``'s index to ``en/``. Safe to repeat; does nothing without an index."""
    if not (site / INDEX).exists():
        return
    whole = json.loads((site / INDEX).read_text(encoding="utf-8"))
    english = [entry for entry in whole["docs"] if entry["location"].startswith("en/")]
    if english:
        own = [entry for entry in whole["docs"] if not entry["location"].startswith("en/")]
        moved = [{**entry, "location": entry["location"].removeprefix("en/")} for entry in english]
        _write(site / INDEX, {**whole, "docs": own})
        _write(site / "en" / INDEX, {**whole, "docs": moved})
    if (site / SCRIPT).exists():  # the offline build reads the index as a script
        for folder in (site, site / "en"):
            if (folder / INDEX).exists():
                (folder / SCRIPT).write_text(f"var __index = {(folder / INDEX).read_text(encoding='utf-8')}", encoding="utf-8")


def _write(path: Path, index: dict[str, object]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
