"""Typesetting in tests: small templates over the real kit, and ways to read what came out."""

import shutil
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import zxingcpp
from bijak.guide.guide import Guide
from bijak.press.bench import Bench
from bijak.press.press import Press
from bijak.press.typeset import typeset
from bijak.records.tokens import tokens
from conftest import ROOT
from PIL import Image

PRINT = ROOT / "overrides" / "print"
ON = date(2024, 5, 20)


def press(guide: Guide, cache: Path) -> Press:
    """The project's press for ``guide``, with a cache of its own."""
    return Press(Bench(ROOT, guide.ui, guide.edition.on), cache)


def template(folder: Path, body: str) -> Path:
    """A template with ``body`` beside copies of the kit and the fonts."""
    shutil.copytree(PRINT / "fonts", folder / "fonts", dirs_exist_ok=True)
    shutil.copy(PRINT / "kit.typ", folder)
    path = folder / "x.typ"
    path.write_text(f'#import "kit.typ": *\n{body}\n', encoding="utf-8")
    return path


def words(*keys: str) -> dict:
    return {key: f"({key}) {{address}}" for key in ("print.author", "print.qr-alt", *keys)}


def data(**more) -> dict:
    return {"lang": "id", "output": "x.pdf", "words": words(), "icons": {}, "colours": tokens()["light"], **more}


def set_in(folder: Path, body: str, **options) -> list[bytes]:
    """``body`` in a document with a title, typeset."""
    return typeset(template(folder, f'#show: document-of.with("Judul", width: 60mm, height: 60mm, margin: 5mm)\n{body}'),
                   options.pop("data", data()), ON, **options)


def pictures(pdf: Path, dots: int = 200) -> list[Image.Image]:
    """Every page as a picture of ``dots`` an inch, by PDFium."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.render(scale=dots / 72).to_pil().convert("RGB") for page in document]


def photocopied(picture: Image.Image) -> Image.Image:
    """As a bad copier would leave it: black or white, nothing between."""
    return picture.convert("L").point(lambda light: 255 if light > 140 else 0).convert("RGB")


def codes(picture: Image.Image) -> list[str]:
    """What the QR codes in ``picture`` say."""
    return [found.text for found in zxingcpp.read_barcodes(picture)]


def text_of(pdf: Path) -> list[str]:
    """The text of every page, in its order in the file."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def open_pdf(content: Path | bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(content) if isinstance(content, bytes) else content)
