"""From a guide to the files that people download: what is printed, and the kits of sessions."""

import hashlib
import shutil
from pathlib import Path

from .guide.guide import Guide
from .kit import outputs as kits
from .language.place import Place
from .paper import outputs as prints
from .press.press import Press
from .records.schema import LANGUAGES
from .session import assembly
from .session.localized import LocalizedSession
from .session.record import written


def make(root: Path, guide: Guide, address: str, cache: Path | None = None) -> dict[str, Path]:
    """Every output of ``guide`` by name below unduh/, with its file in ``cache`` (.cache/unduh of the project ``root``).

    QR codes lead to ``address``. Raises PrintError with every failure.
    """
    place = Place.at(address)
    return _press(root, guide, cache or "unduh").make([*prints.outputs(guide, place), *kits.outputs(guide, place)])


def make_prints(root: Path, guide: Guide, address: str, cache: Path | None = None) -> dict[str, Path]:
    """What is printed and shared, without the kits; else as ``make``."""
    return _press(root, guide, cache or "print").make(prints.outputs(guide, Place.at(address)))


def make_kits(root: Path, guide: Guide, wanted: str, address: str, cache: Path | None = None) -> dict[str, Path]:
    """The kit of one session, else as ``make``: ``wanted`` is its id, or choices as /sesi/rakit/ names them; '' for all kits.

    Raises ValueError for choices that name nothing, PrintError with every failure.
    """
    name, choices = wanted, ""
    if wanted and wanted not in guide.sessions:
        session = assembly.assemble(guide, assembly.read(wanted, guide))
        name, choices = f"rakitan-{hashlib.sha256(wanted.encode()).hexdigest()[:8]}", wanted.lstrip("#")
        guide = guide.having(sessions={name: session})
    place = Place.at(address)
    return _press(root, guide, cache or "sesi").make(
        kits.session_outputs(guide, name, place, choices) if name else kits.outputs(guide, place))


def _press(root: Path, guide: Guide, cache: Path | str) -> Press:
    """A press that keeps its files in the folder ``cache``, or in the one of that name below .cache."""
    folder = cache if isinstance(cache, Path) else root / ".cache" / cache
    return Press(root, folder, guide.ui, guide.edition.on)


def copy_to(folder: Path, made: dict[str, Path]) -> None:
    """Put the files ``made`` below ``folder`` under their names, and nothing else."""
    shutil.rmtree(folder, ignore_errors=True)
    add_to(folder, made)


def add_to(folder: Path, made: dict[str, Path]) -> None:
    """Put the files ``made`` below ``folder`` under their names, beside what is there."""
    for name, path in made.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)


def write_records(folder: Path, guide: Guide) -> None:
    """What each session teaches in this edition, as JSON below ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    place = Place(guide.printing.address)
    for name in guide.sessions:
        localized = [LocalizedSession(guide, language, place, name) for language in LANGUAGES]
        (folder / f"{name}.json").write_bytes(written(localized))
