"""Editions: what changed since one that is out, and closing the one in hand."""

import datetime

import pytest
from bijak.__main__ import main
from bijak.guide import history
from bijak.guide.load import load
from changing import change, errors
from conftest import copy_tiny


def begin_the_next(data):
    change(data, "edition.yaml", 'id: "2024.05"\non: 2024-05-20', 'id: "2024.06"\non: 2024-06-01')
    change(data, "edition.yaml", "changes:\n",
           'changes:\n  - {edition: "2024.06", on: 2024-06-01, items: [{id: Lanjutan., en: A sequel.}]}\n')


def test_what_is_new_changed_and_gone_is_told_in_the_guides_order(tiny):
    since = history.changes(tiny, "2023.12")
    assert since["gone"] == ["scenarios/lama"]
    assert since["changed"] == ["topics/unggahan", "scenarios/berbagi-kabar"]
    assert since["new"][:2] == ["scenarios/membuka-rahasia", "scenarios/memakai-lambang"]
    assert {"matrix/matrix", "sessions/berbagi-kabar", "sanctions/sanctions", "terms/lambang"} < set(since["new"])


def test_an_edition_says_only_what_was_other_than_before(tiny):
    assert history.said_in(tiny, "2024.01") == {"scenarios/berbagi-kabar": "dddddddddddd", "topics/unggahan": "cccccccccccc"}
    assert history.changes(tiny, "2024.01").keys() == {"new", "changed"}
    with pytest.raises(KeyError):
        history.said_in(tiny, "2020.01")


def test_a_closed_edition_has_no_changes_until_a_record_changes(data, capsys):
    assert main(["--data", str(data), "edition"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("The edition 2024.05 is closed: ") and "data/edition.yaml" in told
    assert errors(data) == ['data/edition.yaml:1:5: id: the edition "2024.05" is out (see history.yaml); '
                            "give the next one an id of its own"]
    begin_the_next(data)
    assert history.changes(load(data), "2024.05") == {}
    change(data, "terms/lambang.yaml", "term:", "# a remark is no change\nterm:")
    assert history.changes(load(data), "2024.05") == {}
    change(data, "scenarios/membuka-rahasia.yaml", "2024-05-18", "2024-05-19")
    assert history.changes(load(data), "2024.05") == {"changed": ["scenarios/membuka-rahasia"]}


def test_closing_twice_is_refused(data, capsys):
    assert main(["--data", str(data), "edition"]) == 0
    assert main(["--data", str(data), "edition"]) == 1
    assert "is out (see history.yaml)" in capsys.readouterr().err


def test_closing_keeps_what_went_before(data):
    before = load(data).history.editions
    main(["--data", str(data), "edition"])
    begin_the_next(data)
    editions = load(data).history.editions
    assert editions[:2] == before and editions[2].on == datetime.date(2024, 5, 20)
    assert "scenarios/membuka-rahasia" in editions[2].records and editions[2].gone == ()


def test_fingerprints_do_not_hang_on_the_place_of_the_files(tiny, tmp_path):
    again = load(copy_tiny(tmp_path / "folder lain"))
    assert history.fingerprints(again) == history.fingerprints(tiny)
