"""QR codes for Typst, which draws the modules itself: as one shape they stay sharp at every size."""

from collections.abc import Iterable
from typing import TypedDict

import segno


class Code(TypedDict):
    """A QR code: ``size`` in modules a side, ``rows`` of (start, length) runs of dark modules, and what it says."""

    size: int
    rows: list[list[tuple[int, int]]]
    address: str


def code(address: str) -> Code:
    """The QR code of ``address``.

    Error correction is at least level M, so that a folded or photocopied code still reads.
    """
    matrix = segno.make_qr(address, error="m", boost_error=True).matrix
    return {"size": len(matrix), "rows": [_dark(row) for row in matrix], "address": address}


def _dark(row: Iterable[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start: int | None = None
    for index, dark in enumerate([*row, 0]):
        if dark and start is None:
            start = index
        elif not dark and start is not None:
            found.append((start, index - start))
            start = None
    return found
