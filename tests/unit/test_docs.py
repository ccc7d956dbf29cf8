"""Pages that people write by hand exist in both languages; README tells every command."""

import re

from site_build import ROOT

from make import COMMANDS


def test_every_hand_written_page_has_its_english_twin():
    pages = {path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").rglob("*.md")} - {"docs/architecture.md"}
    indonesian = {page for page in pages if not page.endswith(".en.md")}
    assert pages - indonesian == {page.replace(".md", ".en.md") for page in indonesian}
    assert len(indonesian) >= 2


def test_readme_and_make_files_tell_every_command():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `make (\w+)`", readme, re.M)) == set(COMMANDS)
    words = re.search(r"^WORDS = (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M)[1].split()
    assert set(words) == set(COMMANDS)


def test_readme_opens_with_the_two_commands():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert readme.index("make serve") < readme.index("make test") < readme.index("docs/picture.png")
    assert (ROOT / "docs" / "picture.png").exists()
