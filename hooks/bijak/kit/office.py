"""Office files with the same bytes on every day and machine."""

import io
import re
import zipfile
from datetime import date

from ..press.archive import zipped
from .papers import Frame

_DATES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms)")


def same_bytes(made: bytes, data: Frame) -> bytes:
    """The archive ``made``, with the date ``on`` of ``data`` (ISO) wherever it names a time."""
    on = date.fromisoformat(data["on"])
    with zipfile.ZipFile(io.BytesIO(made)) as source:
        parts = [(name, source.read(name)) for name in source.namelist()]
    dated = f"{on.isoformat()}T00:00:00Z".encode()
    return zipped([(name, _DATES.sub(rb"\g<1>" + dated + rb"\2", content) if name == "docProps/core.xml" else content)
                   for name, content in parts], on)
