"""A built site as one archive, for an intranet share or a USB stick."""

from datetime import date
from pathlib import Path

from ..press.archive import zipped


def pack(site: Path, to: Path, name: str, on: date) -> Path:
    """Zip the folder ``site`` as ``to/name.zip``, all inside a folder ``name``; the same input gives the same bytes."""
    to.mkdir(parents=True, exist_ok=True)
    target = to / f"{name}.zip"
    partial = target.with_suffix(".part")
    files = sorted(path for path in site.rglob("*") if path.is_file())
    partial.write_bytes(zipped(((f"{name}/{path.relative_to(site).as_posix()}", path.read_bytes()) for path in files), on))
    partial.replace(target)
    return target
