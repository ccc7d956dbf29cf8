"""Style sheets: bundled from their parts, whole and small."""

import re

import pytest
from bijak.records.problems import DataErrors
from bijak.records.tokens import tokens
from bijak.site.styles import colours, sheets, write
from conftest import ROOT

CSS = ROOT / "docs" / "assets" / "css"


@pytest.fixture
def folder(tmp_path):
    """A sheet with two parts."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a.css").write_text('/* Head */\n\n@import "tokens.css"; /* first */\n@import "a/two.css";\n@import "a/one.css";\n', encoding="utf-8")
    (tmp_path / "a" / "one.css").write_text("/* One */\n\n.one {\n  color: var(--ink);\n}\n", encoding="utf-8")
    (tmp_path / "a" / "two.css").write_text(".two > b {\n  background: url(../../img/x.svg);\n}\n", encoding="utf-8")
    return tmp_path


def told(folder) -> list[str]:
    with pytest.raises(DataErrors) as caught:
        sheets(folder, tokens())
    return [str(problem) for problem in caught.value.problems]


def test_a_sheet_holds_its_parts_in_order_without_comments(folder):
    text = sheets(folder, tokens())["a.css"]
    assert text.endswith(".two>b{background:url(../img/x.svg)}.one{color:var(--ink)}\n")
    assert f"--ink:{tokens()['light']['ink']}" in text and "/*" not in text and "@import" not in text


def test_the_dark_scheme_comes_after_the_light_one():
    light, chosen, system = colours(tokens()).splitlines()
    assert light.startswith(":root,") and f"--ink:{tokens()['light']['ink']};" in light and "color-scheme:light" in light
    assert chosen.startswith("@media screen{[data-scheme=dark]{") and system.startswith("@media screen and (prefers-color-scheme:dark){:root:where(")
    assert all(f"--ink:{tokens()['dark']['ink']};" in dark and "color-scheme:dark" in dark for dark in (chosen, system))


@pytest.mark.parametrize("line", ['@import "a/three.css";', '@import "a/one.css";', '@import "../x.css";', '@import url(a/one.css);',
                                  '@import "a/one.css" print;'])
def test_an_import_that_leads_nowhere(folder, line):
    with (folder / "a.css").open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")
    assert [problem.split(": ")[0] for problem in told(folder)] == ["docs/assets/css/a.css:6:1"]


def test_a_part_that_is_in_no_sheet(folder):
    (folder / "a" / "three.css").write_text(".three {\n  color: red;\n}\n", encoding="utf-8")
    assert told(folder) == ["docs/assets/css/a/three.css:1:1: is in no sheet; import it in docs/assets/css/a.css"]


def test_a_part_that_imports(folder):
    (folder / "a" / "one.css").write_text('@import "two.css";\n', encoding="utf-8")
    assert told(folder)[0].startswith('docs/assets/css/a/one.css:1:1: @import "two.css": is in a part')


def test_written_sheets_are_the_made_ones(folder, tmp_path):
    made = sheets(folder, tokens())
    write(tmp_path / "new" / "css", made)
    assert {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "new" / "css").iterdir()} == made


@pytest.mark.parametrize("path", sorted(CSS.rglob("*.css")), ids=lambda path: path.relative_to(CSS).as_posix())
def test_a_source_is_readable(path):
    """It says what it is, and holds one declaration a line, indented by two spaces a level."""
    text = path.read_text(encoding="utf-8")
    assert re.match(r"/\* [^*]+\. ?\*/\n\n", text) and text.endswith("\n")
    bare, level = re.sub(r"/\*.*?\*/", "", text, flags=re.S), 0
    for number, line in enumerate(bare.splitlines(), 1):
        level -= line.strip() == "}"
        where = f"{path.name}: line {number}"
        assert not line.strip() or len(line) - len(line.lstrip(" ")) == 2 * level, where
        assert re.fullmatch(r'|@import "[\w/-]+\.css"; ?|.*[^{;}] \{|[^{};]+;|\}|[^{};]+,', line.strip()) , where
        level += line.endswith("{")
