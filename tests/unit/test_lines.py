"""Templates and scripts can be read side by side with their changes: no line is longer than LONGEST."""

import pytest
from site_build import ROOT

LONGEST = 160
PLACES = ("overrides/*.html", "overrides/pages/*.jinja.md", "overrides/partials/**/*.html", "overrides/print/*.typ", "docs/assets/js/**/*.js")


def too_long(text: str) -> list[tuple[int, int]]:
    """(number, length) of every line over LONGEST."""
    return [(number, len(line)) for number, line in enumerate(text.split("\n"), 1) if len(line) > LONGEST]


@pytest.mark.parametrize("place", PLACES)
def test_no_line_is_too_long(place):
    paths = sorted(ROOT.glob(place))
    assert paths, f"nothing is at {place} any more"
    found = [f"{path.relative_to(ROOT).as_posix()}:{number}: {length} characters"
             for path in paths for number, length in too_long(path.read_text(encoding="utf-8"))]
    assert found == [], f"break these at {LONGEST}: a macro, a call block or a set helps"


def test_the_check_counts_characters_and_names_the_line():
    assert too_long("é" * LONGEST + "\n" + "x" * (LONGEST + 1) + "\n") == [(2, LONGEST + 1)]
