"""Office files with the same bytes on every day and machine."""

import io
import re
import zipfile
from datetime import date

from docx.opc.coreprops import CoreProperties as OfDocument
from pptx.parts.coreprops import CorePropertiesPart as OfDeck

from ..press.archive import zipped
from ..records.schema import Language
from .papers import Frame

_DATES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms)")


def sign(properties: OfDocument | OfDeck, data: Frame) -> None:
    """The title, author and language of ``data`` in a file's properties, in place of whoever saved its template."""
    properties.title, properties.language = data["title"], Language(data["language"]).tag
    properties.author = properties.last_modified_by = data["author"]
    properties.comments, properties.revision = "", 1


def same_bytes(made: bytes, data: Frame) -> bytes:
    """The archive ``made``, with the date ``on`` of ``data`` (ISO) wherever it names a time."""
    on = date.fromisoformat(data["on"])
    with zipfile.ZipFile(io.BytesIO(made)) as source:
        parts = [(name, source.read(name)) for name in source.namelist()]
    dated = f"{on.isoformat()}T00:00:00Z".encode()
    return zipped([(name, _DATES.sub(rb"\g<1>" + dated + rb"\2", content) if name == "docProps/core.xml" else content)
                   for name, content in parts], on)
