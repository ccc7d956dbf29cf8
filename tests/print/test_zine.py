"""The fold-out sheet, folded as its own drawing says: cut and folds are followed, not the numbers' order."""

import pypdfium2
import pytest
from bijak.language.base_url import BaseUrl
from bijak.paper.outputs import outputs
from bijak.records.schema import LANGUAGES
from printing import press

COLUMNS, ROWS = 4, 2
WIDTH, HEIGHT = 297 / 25.4 * 72 / COLUMNS, 210 / 25.4 * 72 / ROWS
CUT = {frozenset({(0, column), (1, column)}) for column in (1, 2)}
"""Panels (row, column), the upper row first, that the cut parts: the two in the middle from those below them."""


@pytest.fixture(scope="module", params=LANGUAGES)
def sheet(request, tmp_path_factory, guide):
    """The printed side: for each panel its letters as (character, left, bottom, right, top), and the page's lines."""
    wanted = [output for output in outputs(guide, BaseUrl(guide.printing.address)) if output.name == f"lembar-lipat-{request.param}.pdf"]
    made = press(guide, tmp_path_factory.mktemp("zine")).make(wanted)
    with pypdfium2.PdfDocument(made[wanted[0].name]) as document:
        text = document[0].get_textpage()
        panels = {(row, column): [] for row in range(ROWS) for column in range(COLUMNS)}
        for place in range(text.count_chars()):
            character = text.get_text_range(place, 1)
            left, bottom, right, top = text.get_charbox(place)
            if character.strip():
                row, column = ROWS - 1 - int((bottom + top) / 2 // HEIGHT), int((left + right) / 2 // WIDTH)
                panels[row, column].append((character, left, bottom, right, top))
    return panels


def number(panel: list, row: int) -> int:
    """The panel's number: the mark nearest to the edge of the paper, where a folded page has its foot."""
    edge = min(bottom for _, _, bottom, _, _ in panel) if row else max(top for _, _, _, _, top in panel)
    foot = [mark for mark in panel if abs((mark[2] if row else mark[4]) - edge) < 4 and mark[0].isdigit()]
    outermost = max(foot, key=lambda mark: mark[1]) if row else min(foot, key=lambda mark: mark[1])
    return int(outermost[0])


def turned(panel: list) -> bool:
    """Whether the panel's text runs from right to left, as it does upside down."""
    steps = [later[1] - earlier[1] for earlier, later in zip(panel, panel[1:], strict=False) if abs(later[2] - earlier[2]) < 2]
    return sum(step < 0 for step in steps) > sum(step > 0 for step in steps)


def folded() -> list[tuple[int, int]]:
    """The panels in reading order once the sheet is folded along its length, cut, and its ends pushed together.

    What hangs together after the cut is one ring of eight panels; pushed together, the ring's panels become the pages of
    four leaves. It opens at the fold between the cover (lower row, second panel) and what lies to its left.
    """
    panels = [(row, column) for row in range(ROWS) for column in range(COLUMNS)]
    joined = {panel: [other for other in panels if abs(other[0] - panel[0]) + abs(other[1] - panel[1]) == 1
                      and frozenset({panel, other}) not in CUT] for panel in panels}
    assert {len(near) for near in joined.values()} == {2}  # a ring: no panel ends, none branches
    before, here = (1, 0), (1, 1)
    ring = []
    while here not in ring:
        ring.append(here)
        before, here = here, next(other for other in joined[here] if other != before)
    return ring


def test_the_ring_is_the_known_order():
    assert folded() == [(1, 1), (1, 2), (1, 3), (0, 3), (0, 2), (0, 1), (0, 0), (1, 0)]


def test_the_folded_sheet_reads_from_one_to_eight(sheet):
    assert [number(sheet[panel], panel[0]) for panel in folded()] == list(range(1, 9))


def test_every_page_stands_upright_once_folded(sheet):
    """The upper row goes over the fold along the sheet, which turns it round."""
    assert {panel: turned(marks) for panel, marks in sheet.items()} == {(row, column): row == 0 for row, column in sheet}


def test_nothing_crosses_a_fold_or_the_cut(sheet):
    room = 3.5 / 25.4 * 72
    for (row, column), marks in sheet.items():
        for _, left, bottom, right, top in marks:
            assert left > column * WIDTH + room and right < (column + 1) * WIDTH - room, (row, column)
            floor = (ROWS - 1 - row) * HEIGHT
            assert bottom > floor + room and top < floor + HEIGHT - room, (row, column)
