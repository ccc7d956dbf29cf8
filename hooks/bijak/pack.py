"""A built site as one archive, for an intranet share or a USB stick."""

import zipfile
from datetime import date
from pathlib import Path


def pack(site: Path, to: Path, name: str, on: date) -> Path:
    """Zip the folder ``site`` as ``to/name.zip``, all inside a folder ``name``; the same input gives the same bytes."""
    to.mkdir(parents=True, exist_ok=True)
    target = to / f"{name}.zip"
    partial = target.with_suffix(".part")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(path for path in site.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(f"{name}/{path.relative_to(site).as_posix()}", (on.year, on.month, on.day, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = 3, 0o644 << 16  # as on Unix, wherever it is made
            archive.writestr(entry, path.read_bytes())
    partial.replace(target)
    return target
