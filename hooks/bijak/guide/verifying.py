"""What should be compared with official copies, by how much hangs on it: a list to print and sign."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from ..records.locator import locator
from ..records.prose import plain
from ..records.tokens import bare
from .guide import Guide

COLUMNS = (("verify.rank", 5), ("verify.citing", 8), ("verify.provision", 24), ("verify.wording", 52), ("verify.grade", 7),
           ("verify.check", 20), ("verify.agrees", 26), ("verify.page", 9), ("verify.signed", 16))
"""Headings of the table, by their interface words, and widths in characters. The last three are filled in by hand."""


@dataclass(frozen=True)
class Unverified:
    """A provision whose present wording nobody has compared with the official copy, and how many records cite it."""

    reference: str
    citing: int


def unverified(guide: Guide, instrument: str | None = None) -> list[Unverified]:
    """Provisions in force (of one instrument, or of all) that were not compared with an official copy; most cited first."""
    found = [Unverified(reference, len(guide.used_by.get(reference, ())))
             for reference, (name, provision) in guide.provisions.items()
             if instrument in (None, name) and guide.in_force(reference) and not provision.verified]
    return sorted(found, key=lambda entry: (-entry.citing, entry.reference))


def rows(guide: Guide, listed: Sequence[Unverified], language: str) -> Iterator[tuple[str, ...]]:
    """The list as rows of words, one for each provision; cells to be filled in by hand are empty."""
    for rank, entry in enumerate(listed, 1):
        name, provision = guide.provisions[entry.reference]
        short = guide.instruments[name].short[language]
        wording = " ".join(filter(None, (provision.lead_in, provision.text))) or (
            plain(provision.text_missing[language]) if provision.text_missing else "")
        yield (str(rank), str(entry.citing), f"{short} {locator(provision, language)}\n{entry.reference}", wording, provision.grade,
               plain(provision.check[language]) if provision.check else "", "", "", "")


def as_markdown(guide: Guide, listed: Sequence[Unverified], language: str) -> Iterator[str]:
    """The list as a table in Markdown."""
    yield "| " + " | ".join(guide.ui[key][language] for key, _ in COLUMNS) + " |"
    yield "|" + "---|" * len(COLUMNS)
    for row in rows(guide, listed, language):
        yield "| " + " | ".join(" ".join(cell.split()).replace("\\", "\\\\").replace("|", "\\|") for cell in row) + " |"


def as_xlsx(guide: Guide, listed: Sequence[Unverified], language: str) -> bytes:
    """The list as a workbook that prints on A4 across: who compares with what, the table, and where the official texts are."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = guide.ui["verify.sheet"][language]
    for key in ("verify.sheet", "verify.text-used", "verify.compared-by", "verify.grades"):
        sheet.append([guide.ui[key][language]])
    head = sheet.max_row + 1
    for row in ([guide.ui[key][language] for key, _ in COLUMNS], *rows(guide, listed, language)):
        sheet.append([int(cell) if column < 2 and cell.isdigit() else cell for column, cell in enumerate(row)])
    for column, (_, width) in enumerate(COLUMNS, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    thin = Side("thin", color=f"FF{bare('muted')}")
    grid, filled = Border(left=thin, right=thin, top=thin, bottom=thin), PatternFill("solid", fgColor=f"FF{bare('do-paper')}")
    for cells in sheet.iter_rows(min_row=head):
        for cell in cells:
            cell.alignment, cell.border = Alignment(wrap_text=True, vertical="top"), grid
            cell.data_type = "n" if isinstance(cell.value, int) else "s"  # text that begins with = stays text
    for cell in sheet[head]:
        cell.font, cell.fill = Font(bold=True), filled
    sheet["A1"].font = Font(bold=True, size=14)
    sheet.freeze_panes = f"A{head + 1}"
    _for_paper(sheet, f"{head}:{head}", guide.edition.id)
    official = book.create_sheet(guide.ui["verify.sheet-official"][language])
    for name in dict.fromkeys(entry.reference.partition("#")[0] for entry in listed):
        instrument = guide.instruments[name]
        official.append([instrument.short[language], instrument.official or "", instrument.title[language]])
    for letter, width in zip("ABC", (28, 60, 70), strict=True):
        official.column_dimensions[letter].width = width
    _for_paper(official, None, guide.edition.id)
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def _for_paper(sheet: Worksheet, repeated: str | None, edition: str) -> None:
    """A4 across, one page wide, narrow margins, the head on each page, the edition and page number below."""
    sheet.print_title_rows = repeated
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage = 0, True
    for side in ("left", "right", "top"):
        setattr(sheet.page_margins, side, 0.4)
    sheet.oddFooter.left.text, sheet.oddFooter.right.text = f"Bijak Bermedia Sosial {edition}", "&P / &N"
