"""The two forms that a session leaves behind, as Word files: attendance and minutes.

Their templates are in overrides/office/, with fields as docxtpl reads them.
"""

from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile

import jinja2
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.opc.part import XmlPart
from docx.oxml.ns import qn
from docxtpl import DocxTemplate

from ..press.typeset import PrintError
from ..records.schema import Language
from .office import same_bytes, sign
from .papers import Attendance, Frame, Minutes

_FOLDER = Path(__file__).resolve().parents[3] / "overrides" / "office"
ATTENDANCE, MINUTES = _FOLDER / "daftar-hadir.docx", _FOLDER / "notula.docx"
READS = (ATTENDANCE, MINUTES)
_HEAD = {"title", "record", "foot", "facts", "rows"}
FIELDS = {
    ATTENDANCE.name: {*_HEAD, "head"},
    MINUTES.name: {*_HEAD, "agenda_title", "agenda_head", "agenda", "shown_title", "shown_note", "shown", "questions_title",
                   "questions_head", "notes_title", "signatures"},
}
"""What each template shows, and nothing else."""


def attendance(data: Attendance) -> bytes:
    """The signing list. Raises PrintError when the template is not as FIELDS says."""
    return filled(ATTENDANCE, data)


def minutes(data: Minutes) -> bytes:
    """The minutes. Raises PrintError when the template is not as FIELDS says."""
    return filled(MINUTES, data)


def filled(template: Path, data: Frame) -> bytes:
    """``template``, whose name is one of FIELDS, with ``data`` in its fields.

    Raises PrintError when it cannot be read, or shows more or less than FIELDS says.
    """
    shown = f"overrides/office/{template.name}"
    try:
        form = DocxTemplate(str(template))
        _compare(shown, form.get_undeclared_template_variables(), FIELDS[template.name])
        environment = jinja2.Environment(undefined=jinja2.StrictUndefined, autoescape=True)
        form.render(dict(data), environment)
    except jinja2.TemplateError as error:
        raise PrintError(f"{shown}: a field cannot be filled ({error}); write it as it was in the last version that worked") from None
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError) as error:
        raise PrintError(f"{shown}: cannot be read as a Word file ({error}); save it as .docx, or take it from the last version that "
                         "worked") from None
    document = form.docx
    _set_language(document, Language(data["language"]).tag)
    sign(document.core_properties, data)
    target = BytesIO()
    document.save(target)
    return same_bytes(target.getvalue(), data)


def _compare(shown: str, found: set[str], wanted: set[str]) -> None:
    problems = [f"{shown}: the field {{{{ {name} }}}} is gone; put it back where it belongs" for name in sorted(wanted - found)] + [
        f"{shown}: nothing fills the field {name}; correct it, or take it out" for name in sorted(found - wanted)]
    if problems:
        raise PrintError("\n".join(problems))


def _set_language(document: Document, tag: str) -> None:
    """``tag`` as the proofing language everywhere, in place of that in which the template was written."""
    for part in document.part.package.iter_parts():
        if isinstance(part, XmlPart):
            for language in part.element.iter(qn("w:lang")):
                language.set(qn("w:val"), tag)
