"""Files that cannot be read, each with one mistake and the exact line that says so; and what reading leaves alone."""

import time

import pytest
from bijak.records.problems import DataErrors
from bijak.records.source import MAX_BYTES, MAX_DEPTH, read

INDENT = "check the indentation (two spaces a level) and quote text that contains ': ' or ' #'"
COLON = "indent the key as its neighbours are, or put the text between quotes if it contains ': '"
START = "put the text between quotes, since it begins with a character that YAML keeps for itself"
ANCHOR = "uses a YAML anchor or alias (& or *); write the words out, or quote the text"
BILLION_LAUGHS = "a: &a [ha, ha]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True))

MISTAKES = {
    "indented too far": (
        "title:\n  id: Satu\n   en: One\n",
        f"x.yaml:3:6: is not valid YAML: mapping values are not allowed in this context; {COLON}"),
    "indented too little": (
        "title:\n  id: Satu\n en: One\n", f"x.yaml:3:2: is not valid YAML: did not find expected key; {INDENT}"),
    "colon in a text": (
        "title:\n  id: Catatan: satu\n",
        f"x.yaml:2:14: is not valid YAML: mapping values are not allowed in this context; {COLON}"),
    "text that begins with bold": (
        "id: **Boleh.** Silakan.\n",
        f"x.yaml:1:6: is not valid YAML: did not find expected alphabetic or numeric character; {START}"),
    "text that begins with @": (
        "id: @akun\n", f"x.yaml:1:5: is not valid YAML: found character that cannot start any token; {START}"),
    "quote left open": (
        'id: "Satu\nen: One\n', f"x.yaml:3:1: is not valid YAML: found unexpected end of stream; {INDENT}"),
    "bracket left open": (
        "binds: [pns, cpns\nwhen: always\n",
        f"x.yaml:2:5: is not valid YAML: did not find expected ',' or ']'; {INDENT}"),
    "line without a key": (
        "order: 1\nkata saja\nyear: 2020\n", f"x.yaml:3:1: is not valid YAML: could not find expected ':'; {INDENT}"),
    "tab": ("title:\n  id: Satu\n\ten: One\n", "x.yaml:3:1: a tab is used for indentation; use two spaces"),
    "byte-order mark": (
        b"\xef\xbb\xbforder: 1\n", "x.yaml:1:1: begins with a byte-order mark; save it as UTF-8 without BOM"),
    "UTF-16": ("order: 1\n".encode("utf-16"), "x.yaml:1:1: is UTF-16; save it as UTF-8"),
    "byte that is not UTF-8": (
        "id: Satu\nen: “café”".encode() + b" \x93x\n", "x.yaml:2:12: is not UTF-8 (byte 0x93); save it as UTF-8"),
    "control character": ("id: Satu\nen: One\x07\n", "x.yaml:2:8: contains the control character U+0007; remove it"),
    "null byte": ("id: \x00\n", "x.yaml:1:5: contains the control character U+0000; remove it"),
    "duplicate key": (
        "order: 1\nyear: 2020\norder: 2\n", 'x.yaml:3:1: duplicate key "order"; keep one of the two'),
    "duplicate key in a list": (
        "items:\n  - id: a\n    on: b\n    id: c\n", 'x.yaml:4:5: duplicate key "id"; keep one of the two'),
    "key that is a list": ("[a, b]: c\n", "x.yaml:1:1: a key must be a plain word, not a list or mapping"),
    "anchor": ("id: &a Satu\n", f"x.yaml:1:5: {ANCHOR}"),
    "alias": ("id: *a\n", f"x.yaml:1:5: {ANCHOR}"),
    "billion laughs": (BILLION_LAUGHS, f"x.yaml:1:4: {ANCHOR}"),
    "Python tag": (
        "id: !!python/object/apply:os.system ['true']\n",
        "x.yaml:1:5: uses the YAML tag tag:yaml.org,2002:python/object/apply:os.system; "
        "tags are not allowed, write plain values"),
    "own tag": ("id: !rahasia x\n", "x.yaml:1:5: uses the YAML tag !rahasia; tags are not allowed, write plain values"),
    "second document": (
        "order: 1\n---\norder: 2\n", "x.yaml:2:1: holds a second document (---); one file is one record"),
    "empty": ("", "x.yaml:1:1: is empty; every record needs its keys"),
    "only a comment": ("# nanti\n", "x.yaml:1:1: is empty; every record needs its keys"),
    "too deep": ("a: " + "[" * 100_000, f"x.yaml:1:{3 + MAX_DEPTH}: is nested more than {MAX_DEPTH} deep; flatten it"),
    "too large": ("#" * (MAX_BYTES + 1), "x.yaml:1:1: is 2,000,001 bytes; the limit is 2,000,000. Split the record"),
}


def parse(folder, content):
    path = folder / "x.yaml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read(path, "x.yaml")


@pytest.mark.parametrize("content, error", MISTAKES.values(), ids=MISTAKES)
def test_mistake_ends_in_one_line(tmp_path, content, error):
    begun = time.monotonic()
    with pytest.raises(DataErrors) as caught:
        parse(tmp_path, content)
    assert [str(problem) for problem in caught.value.problems] == [error]
    assert time.monotonic() - begun < 2, "a bad file must be refused, not worked through"


def test_folder_named_like_a_file_is_refused(tmp_path):
    (tmp_path / "x.yaml").mkdir()
    with pytest.raises(DataErrors, match=r"x\.yaml:1:1: cannot be read \(.+\); check the file's permissions"):
        read(tmp_path / "x.yaml", "x.yaml")


@pytest.mark.parametrize("written", [
    "no", "on", "Yes", "true", "12:30", "1.10", "2018-05-21", "0o17", "1e3", ".inf", "<<"])
def test_plain_words_stay_as_written(tmp_path, written):
    assert parse(tmp_path, f"key: {written}\nlist: [{written}]\n").value == {"key": written, "list": [written]}


@pytest.mark.parametrize("written, value", [("", None), ("~", None), ("null", None), ('""', ""), ('"null"', "null")])
def test_only_an_unquoted_nothing_is_nothing(tmp_path, written, value):
    assert parse(tmp_path, f"key: {written}\n").value == {"key": value}


def test_keys_stay_as_written(tmp_path):
    assert parse(tmp_path, "on: a\nno: b\n1.10: c\n").value == {"on": "a", "no": "b", "1.10": "c"}


@pytest.mark.parametrize("path, place", [
    (("title",), (2, 1)),  # begins below its key: found at the key
    (("title", "id"), (3, 7)),
    (("long",), (4, 7)),
    (("binds", 1), (6, 14)),
    (("items", 0, "id"), (8, 9)),
    (("items", 0, "gone", 3), (8, 5)),  # not in the file: its nearest parent
    ((), (1, 1)),
])
def test_values_know_their_place(tmp_path, path, place):
    text = "order: 1\ntitle:\n  id: Satu\nlong: >-\n  panjang\nbinds: [pns, cpns]\nitems:\n  - id: a\n"
    assert parse(tmp_path, text).position(path) == place
