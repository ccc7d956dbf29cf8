"""Which pages stand on which side of a sheet, so that the folded sheets read in order. All of it is plain counting."""

Side = list[int]
"""Page numbers as they stand on one side of a sheet: left to right, then top to bottom."""


def two_up(pages: int) -> list[Side]:
    """A booklet of ``pages``, two a side, sheet by sheet: front, back. Turned over on the edge beside the pages.

    ``pages`` is a multiple of 4; ValueError otherwise.
    """
    if pages < 4 or pages % 4:
        raise ValueError(f"{pages} pages cannot be folded; the number of pages must be a multiple of 4")
    sheets = range(pages // 4)
    return [side for k in sheets for side in ([pages - 2 * k, 1 + 2 * k], [2 + 2 * k, pages - 1 - 2 * k])]


def four_up(pages: int) -> list[Side]:
    """The same, four a side, for sheets that are cut across the middle, the upper stack laid on the lower one.

    ``pages`` is a multiple of 8; ValueError otherwise.
    """
    if pages % 8:
        raise ValueError(f"{pages} pages do not fill whole sheets; the number of pages must be a multiple of 8")
    sides = two_up(pages)
    half = len(sides) // 2
    return [upper + lower for upper, lower in zip(sides[:half], sides[half:], strict=True)]
