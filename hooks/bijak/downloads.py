"""From a guide to the files that people download: what is printed, and the kits of sessions."""

import hashlib
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .guide.guide import Guide
from .kit import outputs as kits
from .language.base_url import BaseUrl
from .paper import outputs as prints
from .press.bench import Bench
from .press.output import Output
from .press.press import Press
from .records.schema import LANGUAGES
from .session import assembly
from .session.localized import LocalizedSession
from .session.record import written


@dataclass(frozen=True)
class Downloads:
    """What pages say of files below unduh/: where their QR codes lead, their names in order, and the sizes (bytes) that are known."""

    root: str
    names: tuple[str, ...]
    sizes: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, guide: Guide, address: str, made: Mapping[str, Path] | None = None) -> "Downloads":
        """What ``guide`` offers; ``made`` are the files that are there already."""
        sizes = {name: path.stat().st_size for name, path in (made or {}).items()}
        return cls(address, tuple(output.name for output in outputs(guide, address)), sizes)

    @property
    def example(self) -> bool:
        """Whether QR codes lead to an example address (RFC 2606), so that nobody should print them yet."""
        return BaseUrl.at(self.root).example

    def within(self, folder: str) -> list[str]:
        """The names of the files in ``folder``, in the order in which they are offered."""
        return [name.removeprefix(folder) for name in self.names if name.startswith(folder)]


def outputs(guide: Guide, address: str) -> list[Output]:
    """Every file that ``guide`` offers; QR codes lead to ``address``."""
    base_url = BaseUrl.at(address)
    return [*prints.outputs(guide, base_url), *kits.outputs(guide, base_url)]


def make(root: Path, guide: Guide, address: str, cache: Path | None = None) -> dict[str, Path]:
    """Every file by name below unduh/, with its place in ``cache`` (.cache/unduh of the project ``root``).

    QR codes lead to ``address``. Raises PrintError with every failure.
    """
    return _press(root, guide, cache).make(outputs(guide, address), whole=True)


def last(root: Path, guide: Guide) -> dict[str, Path]:
    """What ``make`` made last time, as far as it is still there."""
    return _press(root, guide, None).last()


def make_prints(root: Path, guide: Guide, address: str, cache: Path | None = None) -> dict[str, Path]:
    """What is printed and shared, without the kits; else as ``make``."""
    return _press(root, guide, cache).make(prints.outputs(guide, BaseUrl.at(address)))


def make_kits(root: Path, guide: Guide, wanted: str, address: str, cache: Path | None = None) -> dict[str, Path]:
    """The kit of one session, else as ``make``: ``wanted`` is its id, or the address of /sesi/rakit/ with choices, of which what
    follows ``#`` is enough; '' for all kits.

    Raises ValueError for choices that name nothing, PrintError with every failure.
    """
    wanted = wanted.rpartition("#")[2]
    name, choices = wanted, ""
    if wanted and wanted not in guide.sessions:
        session = assembly.assemble(guide, assembly.read(wanted, guide))
        name, choices = f"rakitan-{hashlib.sha256(wanted.encode()).hexdigest()[:8]}", wanted
        guide = guide.having(sessions={name: session})
    base_url = BaseUrl.at(address)
    found: Iterable[Output] = kits.session_outputs(guide, name, base_url, choices) if name else kits.outputs(guide, base_url)
    return _press(root, guide, cache).make(found)


def _press(root: Path, guide: Guide, cache: Path | None) -> Press:
    return Press(Bench(root, guide.ui, guide.edition.on), cache or root / ".cache" / "unduh")


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
    base_url = BaseUrl(guide.printing.address)
    for name in guide.sessions:
        localized = [LocalizedSession(guide, language, base_url, name) for language in LANGUAGES]
        (folder / f"{name}.json").write_bytes(written(localized))
