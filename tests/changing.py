"""One change to a copy of the tiny guide, and the errors that loading it then gives."""

from pathlib import Path

from bijak.guide.load import load
from bijak.records.problems import DataErrors


def change(data: Path, file: str, old: str | None, new: str) -> None:
    """Replace ``old``, which must stand in ``file`` once at least, by ``new`` (once); without ``old``, write a file."""
    path = data / file
    text = "" if old is None else path.read_text(encoding="utf-8")
    assert old is None or old in text, f"{file} no longer holds {old!r}: mend the case"
    path.parent.mkdir(exist_ok=True)
    path.write_text(new if old is None else text.replace(old, new, 1), encoding="utf-8")


def errors(data: Path) -> list[str]:
    """What ``load`` says about ``data``, one line a problem; empty when all is well."""
    try:
        load(data)
    except DataErrors as error:
        return [str(problem) for problem in error.problems]
    return []
