"""What should be compared with official copies, by how much hangs on it: a list to print and sign."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from ..language.locator import locator
from ..language.prose import plain
from .guide import Guide

COLUMNS = (("verify.rank", 6), ("verify.citing", 9), ("verify.provision", 32), ("verify.wording", 80), ("verify.grade", 8),
           ("verify.check", 40), ("verify.official", 40), ("verify.agrees", 12), ("verify.page", 10), ("verify.signed", 24))
"""Headings of the sheet, by their interface words, and widths in characters. The last three are filled in by hand."""
HEAD = PatternFill("solid", fgColor="FFE8F2F0")


@dataclass(frozen=True)
class Unverified:
    """A provision whose present wording nobody has compared with the official copy, and how many records cite it."""

    reference: str
    citing: int


def unverified(guide: Guide) -> list[Unverified]:
    """Provisions in force that were not compared with an official copy, those with the most citing records first."""
    found = [Unverified(reference, len(guide.used_by.get(reference, ()))) for reference, (_, provision) in guide.provisions.items()
             if guide.in_force(reference) and not provision.verified]
    return sorted(found, key=lambda one: (-one.citing, one.reference))


def rows(guide: Guide, language: str) -> Iterator[tuple[str, ...]]:
    """The list as rows of words, one for each provision; cells to be filled in by hand are empty."""
    for rank, one in enumerate(unverified(guide), 1):
        name, provision = guide.provisions[one.reference]
        instrument = guide.instruments[name]
        wording = " ".join(filter(None, (provision.lead_in, provision.text))) or plain(provision.text_missing[language])
        yield (str(rank), str(one.citing), f"{instrument.short[language]} {locator(provision, language)}\n{one.reference}",
               wording, provision.grade, plain(provision.check[language]) if provision.check else "", instrument.official or "",
               "", "", "")


def as_markdown(guide: Guide, language: str) -> Iterator[str]:
    """The list as a table in Markdown."""
    yield "| " + " | ".join(guide.ui[key][language] for key, _ in COLUMNS) + " |"
    yield "|" + "---|" * len(COLUMNS)
    for row in rows(guide, language):
        yield "| " + " | ".join(" ".join(cell.split()).replace("|", "\\|") for cell in row) + " |"


def as_xlsx(guide: Guide, language: str) -> bytes:
    """The list as a workbook that prints on A4 across, with its headings on each page."""
    book = Workbook()
    sheet = book.active
    sheet.title = guide.ui["verify.sheet"][language]
    for row in ([guide.ui[key][language] for key, _ in COLUMNS], *rows(guide, language)):
        sheet.append([int(cell) if place < 2 and cell.isdigit() else cell for place, cell in enumerate(row)])
    for place, (_, width) in enumerate(COLUMNS, 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    for cells in sheet.iter_rows():
        for cell in cells:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.data_type = "n" if isinstance(cell.value, int) else "s"  # text that begins with = stays text
    for cell in sheet[1]:
        cell.font, cell.fill = Font(bold=True), HEAD
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage = 0, True
    made = BytesIO()
    book.save(made)
    return made.getvalue()
