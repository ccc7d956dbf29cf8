"""JSON Schemas for editors, from the same models that check the data."""

import json
from pathlib import Path

from .schema import COLLECTIONS, SINGLES


def schemas() -> dict[str, str]:
    """JSON Schema text by file name, one for each collection and single file."""
    models = {**COLLECTIONS, **SINGLES}
    return {f"{name}.json": json.dumps(model.model_json_schema(), ensure_ascii=False, indent=1) + "\n"
            for name, model in models.items()}


def write_schemas(folder: Path) -> list[Path]:
    """Write all schemas into ``folder`` and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, text in schemas().items():
        path = folder / name
        path.write_text(text, encoding="utf-8")
        written.append(path)
    return written


def schema_line(folder: str, stem: str) -> str:
    """The first line of a data file, which tells editors its schema. ``folder`` is '' for single files."""
    return f"# yaml-language-server: $schema={'../' if folder else ''}.schema/{folder or stem}.json"
