"""JSON Schemas for editors, from the same models that check the data."""

import json
from pathlib import Path

from .guide import Guide


def schemas(guide: type[Guide] = Guide) -> dict[str, str]:
    """JSON Schema text by file name, one for each kind that is kept in files."""
    return {f"{name}.json": json.dumps(kind.model.model_json_schema(), ensure_ascii=False, indent=1) + "\n"
            for name, kind in guide.kept().items()}


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
