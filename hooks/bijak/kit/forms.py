"""The two forms that a session leaves behind, as Word files: attendance and minutes."""

from io import BytesIO

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt, RGBColor
from docx.table import Table, _Row

from ..records.schema import Language
from .office import same_bytes
from .papers import Attendance, Frame, Minutes

FONT = "Arial"
DEEP = RGBColor(0x0B, 0x42, 0x47)


def attendance(data: Attendance) -> bytes:
    """The signing list."""
    document = _document(data)
    _facts(document, data["facts"])
    table = _table(document, data["head"], (12, 62, 50, 46))
    for number in range(1, data["rows"] + 1):
        _row(table, Mm(8.5)).cells[0].text = str(number)
    return _bytes(document, data)


def minutes(data: Minutes) -> bytes:
    """The minutes."""
    document = _document(data)
    _facts(document, data["facts"])
    document.add_heading(data["agenda_title"], 2)
    forms = len(data["agenda_head"]) - 1
    table = _table(document, data["agenda_head"], (170 - 30 * forms, *[30] * forms))
    for row in data["agenda"]:
        for cell, text in zip(_row(table).cells, row, strict=True):
            cell.text = text
    document.add_heading(data["shown_title"], 2)
    document.add_paragraph(data["shown_note"])
    for line in data["shown"]:
        document.add_paragraph(line, style="List Bullet")
    document.add_heading(data["questions_title"], 2)
    table = _table(document, data["questions_head"], (90, 50, 30))
    for _ in range(data["rows"]):
        _row(table, Mm(11))
    document.add_heading(data["notes_title"], 2)
    for _ in range(4):
        document.add_paragraph("." * 110)
    document.add_paragraph()
    signatures = document.add_table(1, 2)
    for cell, text in zip(signatures.rows[0].cells, data["signatures"], strict=True):
        cell.text = f"{text}\n\n\n\n( ................................ )"
    return _bytes(document, data)


def _document(data: Frame) -> Document:
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.orientation = WD_ORIENT.PORTRAIT
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(18)
    for name in ("Normal", "Heading 1", "Heading 2", "List Bullet", "Title"):
        style = document.styles[name]
        style.font.name = FONT
        style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), FONT)
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            style.element.rPr.rFonts.attrib.pop(qn(f"w:{theme}"), None)
    document.styles["Normal"].font.size = Pt(10.5)
    _language(document, Language(data["language"]).tag)
    for name, size in (("Heading 1", 18), ("Heading 2", 12)):
        document.styles[name].font.size, document.styles[name].font.color.rgb = Pt(size), DEEP
    document.add_heading(data["title"], 1)
    document.add_paragraph(data["record"])
    section.footer.paragraphs[0].text = data["foot"]
    document.core_properties.title, document.core_properties.author = data["title"], data["author"]
    document.core_properties.language = Language(data["language"]).tag
    return document


def _language(document: Document, tag: str) -> None:
    """The proofing language of all text that names none."""
    properties = document.styles["Normal"].element.get_or_add_rPr()
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), tag)
    properties.append(language)


def _facts(document: Document, facts: list[tuple[str, str]]) -> None:
    table = document.add_table(0, 2)
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    for name, value in facts:
        row = _row(table)
        row.cells[0].text, row.cells[1].text = name, value or "." * 60
        row.cells[0].width, row.cells[1].width = Mm(45), Mm(125)
    document.add_paragraph()


def _table(document: Document, head: list[str], widths: tuple[int, ...]) -> Table:
    table: Table = document.add_table(1, len(head), style="Table Grid")
    for cell, text, width in zip(table.rows[0].cells, head, widths, strict=True):
        cell.width = Mm(width)
        cell.text = ""
        cell.paragraphs[0].add_run(text).bold = True
    repeat = OxmlElement("w:tblHeader")
    repeat.set(qn("w:val"), "true")
    table.rows[0]._tr.get_or_add_trPr().append(repeat)
    return table


def _row(table: Table, height: Length | None = None) -> _Row:
    """A new row of ``table``, at least ``height`` high."""
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]  # python-docx leaves it without types
    if height:
        row.height, row.height_rule = height, WD_ROW_HEIGHT_RULE.AT_LEAST
    return row


def _bytes(document: Document, data: Frame) -> bytes:
    target = BytesIO()
    document.save(target)
    return same_bytes(target.getvalue(), data)
