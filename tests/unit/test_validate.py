"""Records of the wrong shape: one mistake each, and the exact errors."""

import pytest
from bijak.guide.load import load
from bijak.records.problems import DataErrors
from cases_shapes import SHAPES
from changing import change, errors

SCENARIO = "data/scenarios/berbagi-kabar.yaml"
STRAY = "is not read by anything; records are .yaml files in "


@pytest.mark.parametrize("case", SHAPES.values(), ids=SHAPES)
def test_one_mistake(data, case):
    file, old, new, *expected = case
    change(data, file, old, new)
    assert errors(data) == [f"data/{file}{line}" for line in expected]


def test_errors_of_all_files_come_at_once_with_their_count(data):
    for name in ("unknown key, near a known one", "wrong word", "grade D", "text for a list"):
        change(data, *SHAPES[name][:3])
    change(data, "terms/lambang.yaml", "term:", "\tterm:")
    with pytest.raises(DataErrors) as caught:
        load(data)
    assert str(caught.value).splitlines() == [
        "data/instruments/contoh-1-2020.yaml:60:16: groups.1.provisions.2.grade: 'D' is not one of A, B, C",
        f"{SCENARIO}:7:10: verdict: 'mungkin' is not one of boleh, hati-hati, sebaiknya-jangan, jangan, belum-jelas",
        f"{SCENARIO}:19:8: binds: is text; write a list, each entry on a line that begins with '- '",
        f'{SCENARIO}:21:10: unknown key "variant"; did you mean "variants"?',
        "data/terms/lambang.yaml:1:1: a tab is used for indentation; use two spaces",
        "5 problems in the data; nothing was built from it.",
    ]


def test_shape_comes_before_rules(data):
    change(data, "scenarios/berbagi-kabar.yaml", "related: [membuka-rahasia", "related: [tidak-ada")
    assert errors(data) == ["data/scenarios/berbagi-kabar.yaml:22:11: related.1: "
                            "no record \"tidak-ada\" in data/scenarios/"]
    change(data, "scenarios/berbagi-kabar.yaml", "order: 1", "order: one")
    assert errors(data) == ["data/scenarios/berbagi-kabar.yaml:2:8: order: 'one' is not a whole number"]


@pytest.mark.parametrize("name", ["edition", "matrix", "rates", "chooser", "print", "history"])
def test_missing_single_file(data, name):
    (data / f"{name}.yaml").unlink()
    assert errors(data) == [f"data/{name}.yaml:1:1: is missing; the guide cannot be built without it"]


def test_missing_folder(tmp_path):
    assert errors(tmp_path / "data") == ["data/:1:1: there is no such folder; run this from the project's folder"]


@pytest.mark.parametrize("file", [
    "catatan.txt", "terms/baru.yml", "terms/lama/baru.yaml", "istilah/baru.yaml", "baru.yaml"])
def test_file_that_nothing_reads(data, file):
    (data / file).parent.mkdir(exist_ok=True)
    (data / file).write_text("a: b\n", encoding="utf-8")
    [error] = errors(data)
    assert error.startswith(f"data/{file}:1:1: {STRAY}topics, ") and error.endswith("reviews.yaml")


@pytest.mark.parametrize("name", ["Lambang", "lambang_baru", "-lambang", "lambang baru"])
def test_file_name_is_an_id(data, name):
    (data / "terms" / "unggahan.yaml").rename(data / "terms" / f"{name}.yaml")
    assert errors(data) == [f"data/terms/{name}.yaml:1:1: the file's name is the record's id; use lower-case letters, "
                            "digits and single hyphens"]
