"""What a PDF says of itself."""

from io import BytesIO

from pypdf import PdfReader


def page_count(content: bytes) -> int:
    """How many pages the PDF ``content`` has, however it is packed. Raises pypdf.errors.PyPdfError when it is none."""
    return len(PdfReader(BytesIO(content)).pages)
