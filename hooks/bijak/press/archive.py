"""Archives with the same bytes on every day and machine."""

import zipfile
from collections.abc import Iterable
from datetime import date
from io import BytesIO


def zipped(entries: Iterable[tuple[str, bytes]], on: date) -> bytes:
    """A .zip of (name, content) in the order given, every entry dated ``on``, as if made on Unix."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in entries:
            entry = zipfile.ZipInfo(name, (on.year, on.month, on.day, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            archive.writestr(entry, content)
    return target.getvalue()
