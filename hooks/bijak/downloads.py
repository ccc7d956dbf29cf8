"""From a guide to the files that people download: what is printed, and the kits of sessions."""

import shutil
from pathlib import Path

from .guide import Guide
from .kit import outputs as kits
from .kit.plan import Plan
from .kit.record import written
from .print import outputs as prints
from .print.place import Place
from .print.press import Press
from .schema import LANGUAGES


def make(root: Path, guide: Guide, address: str, cache: Path | None = None) -> dict[str, Path]:
    """Every output of ``guide`` by name below unduh/, with its file in ``cache`` (.cache/unduh of the project ``root``).

    QR codes lead to ``address``. Raises PrintError with every failure.
    """
    place = Place(address if address.endswith("/") else f"{address}/")
    wanted = [*prints.outputs(guide, place), *kits.outputs(guide, place)]
    return Press(root, cache or root / ".cache" / "unduh", guide.ui, guide.edition.on).make(wanted)


def copy_to(folder: Path, made: dict[str, Path]) -> None:
    """Put the files ``made`` below ``folder`` under their names, and nothing else."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, path in made.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)


def write_records(folder: Path, guide: Guide) -> None:
    """What each session teaches in this edition, as JSON below ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    place = Place(guide.print.address)
    for name in guide.sessions:
        plans = [Plan(guide, name, language, place) for language in LANGUAGES]
        (folder / f"{name}.json").write_bytes(written(plans))
