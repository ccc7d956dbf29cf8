"""From a guide to printed files on disk."""

import shutil
from pathlib import Path

from ..guide import Guide
from .outputs import outputs
from .place import Place
from .press import Press


def printed(root: Path, guide: Guide, address: str, cache: Path | None = None) -> dict[str, Path]:
    """Every output of ``guide`` by name below unduh/, with its file in ``cache`` (.cache/print of the project ``root``).

    QR codes lead to ``address``. Raises PrintError with every failure.
    """
    place = Place(address if address.endswith("/") else f"{address}/")
    return Press(root, cache or root / ".cache" / "print", guide.ui, guide.edition.on).make(outputs(guide, place))


def copy_to(folder: Path, made: dict[str, Path]) -> None:
    """Put the files ``made`` below ``folder`` under their names, and nothing else."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, path in made.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
