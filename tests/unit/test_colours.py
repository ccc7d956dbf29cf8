"""Brand colours stand in overrides/tokens.json alone: everything else names them."""

import io
import re
import tokenize

import pytest
from bijak.records.problems import DataErrors
from bijak.records.tokens import GROUPS, TOKENS, bare, tokens
from conftest import ROOT

COLOURS = {colour for group in tokens().values() for colour in group.values()}
HEX = re.compile(r"(?<!&)#([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?!-)", re.I)
IN_OFFICE = re.compile(r"[0-9A-F]{6}|[0-9A-F]{8}", re.I)
PICTURES = sorted((ROOT / "docs" / "assets" / "img").glob("*.svg"))


def whole(digits: str) -> str:
    """``#abc`` as ``#aabbcc``."""
    return "#" + (digits if len(digits) > 4 else "".join(digit * 2 for digit in digits)).lower()


def is_grey(colour: str) -> bool:
    """Black, white and what lies between, with or without transparency: no brand has these for itself."""
    return len({colour[1:3], colour[3:5], colour[5:7]}) == 1


def literals(text: str) -> list[str]:
    """Colours written out in a style sheet, template or script."""
    return [colour for digits in HEX.findall(text) if not is_grey(colour := whole(digits))]


def office_literals(code: str) -> list[str]:
    """Colours written out in the strings of Python, with a hash or as Office formats have them."""
    strings = [token.string.strip("\"'") for token in tokenize.generate_tokens(io.StringIO(code).readline)
               if token.type == tokenize.STRING]
    return [text for text in strings if literals(text) or IN_OFFICE.fullmatch(text) and not is_grey(f"#{text[-6:]}")]


def files(*places: str):
    return [path for place in places for path in sorted(ROOT.glob(place)) if path.name != TOKENS.name]


@pytest.mark.parametrize("folder", ["docs/assets/css/**/*.css", "docs/assets/js/**/*.js", "overrides/**/*.typ", "overrides/**/*.html",
                                    "overrides/**/*.md", "mkdocs.yml"])
def test_no_other_file_writes_a_colour_out(folder):
    found = files(folder)
    assert found and {path.name: literals(path.read_text(encoding="utf-8")) for path in found
                      if literals(path.read_text(encoding="utf-8"))} == {}


def test_no_module_writes_a_colour_out():
    found = {path.relative_to(ROOT / "hooks").as_posix(): office_literals(path.read_text(encoding="utf-8"))
             for path in files("hooks/**/*.py")}
    assert {name: colours for name, colours in found.items() if colours} == {}


@pytest.mark.parametrize("picture", PICTURES, ids=lambda path: path.name)
def test_pictures_stand_alone_with_colours_of_the_brand(picture):
    """A picture must hold its colours itself, since browsers show it outside any page; each is one of the brand's."""
    text = picture.read_text(encoding="utf-8")
    assert literals(text) and set(literals(text)) <= COLOURS and "var(" not in text


def test_style_sheets_name_colours_that_exist():
    text = "".join(path.read_text(encoding="utf-8") for path in files("docs/assets/css/**/*.css"))
    own = set(re.findall(r"^ *--([\w-]+):", text, re.M)) | {name for group in tokens().values() for name in group}
    assert set(re.findall(r"var\(--([\w-]+)", text)) - own == set()


def test_every_shade_is_used():
    text = "".join(path.read_text(encoding="utf-8") for path in [*files("docs/assets/css/**/*.css"), *PICTURES])
    assert [name for name, colour in tokens()["shades"].items() if f"var(--{name})" not in text and colour not in text] == []


def test_office_formats_get_the_same_colour():
    assert f"#{bare('teal').lower()}" == tokens()["light"]["teal"]


@pytest.mark.parametrize("text, told", [
    ('{"light": {}, "dark": {}}', f"overrides/tokens.json:1:1: must hold these groups, in this order: {', '.join(GROUPS)}"),
    ('{"light": {\n  "ink": "#12F"}, "dark": {}, "shades": {}}', "overrides/tokens.json:2:10: light.ink: '#12F' is no colour"),
    ('{"light": {"a;b": "#112233"}, "dark": {}, "shades": {}}', "overrides/tokens.json:1:19: light.a;b: is no name"),
    ('{"light": {},\n "dark": {"ink": "#112233"}, "shades": {}}', "overrides/tokens.json:2:18: dark.ink: has no colour in light"),
    ('{"light": {"ink":\n', "overrides/tokens.json:2:1: is not valid YAML"),
    ("[]", "overrides/tokens.json:1:1: must hold these groups"),
], ids=["groups", "colour", "name", "dark", "json", "list"])
def test_faults_are_told_with_their_place(tmp_path, text, told):
    path = tmp_path / "tokens.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DataErrors) as caught:
        tokens(path)
    assert any(str(problem).startswith(told) for problem in caught.value.problems), caught.value


@pytest.mark.parametrize("text, found", [
    ("a { color: #0b4247 }", ["#0b4247"]), ("#0B42", ["#00bb4422"]), ("#f4b63a66", ["#f4b63a66"]), ("#fff #0005 #222 #ffffff2e", []),
    ("&#123;x} #slide #beda-teks #face-1 #0", []), ("link('pp-1#a')", []),
])
def test_the_check_sees_a_colour(text, found):
    assert literals(text) == found


@pytest.mark.parametrize("code, found", [
    ('Side("thin", color="FF46595D")', ["FF46595D"]), ("x = '0B6663'", ["0B6663"]), ('color="FFFFFF"', []), ('"#f4b63a"', ["#f4b63a"]),
    ('bare("teal")', []),
])
def test_the_check_sees_a_colour_in_python(code, found):
    assert office_literals(code) == found
