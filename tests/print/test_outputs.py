"""The archive and the search indexes, made from a small site."""

import json
import zipfile
from datetime import date

import pytest
from bijak.site.pack import pack
from bijak.site.search import INDEX, SCRIPT, split_by_language


def store(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def site(tmp_path):
    folder = tmp_path / "site"
    store(folder / "index.html", "beranda")
    store(folder / "en" / "index.html", "home")
    docs = [{"location": place, "title": title} for place, title in
            [("", "Beranda"), ("enak/", "Énak"), ("en/", "Home"), ("en/a/#b", "A")]]
    store(folder / INDEX, json.dumps({"config": {"lang": ["id"]}, "docs": docs}))
    return folder


def index(folder):
    whole = json.loads((folder / INDEX).read_text(encoding="utf-8"))
    assert whole["config"] == {"lang": ["id"]}
    return [(entry["location"], entry["title"]) for entry in whole["docs"]]


def test_each_language_gets_its_index_however_often(site):
    for _ in range(2):
        split_by_language(site)
        assert index(site) == [("", "Beranda"), ("enak/", "Énak")]
        assert index(site / "en") == [("", "Home"), ("a/#b", "A")]
    assert not (site / SCRIPT).exists()


def test_offline_indexes_are_scripts_too(site):
    store(site / SCRIPT, "var __index = {}")
    split_by_language(site)
    for folder in (site, site / "en"):
        script, plain = ((folder / name).read_text(encoding="utf-8") for name in (SCRIPT, INDEX))
        assert script == f"var __index = {plain}"


def test_a_site_without_search_is_left_alone(tmp_path):
    split_by_language(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_archive_holds_the_site_in_one_folder(site, tmp_path):
    made = pack(site, tmp_path / "dist", "bijak-2024.05", date(2024, 5, 20))
    assert made == tmp_path / "dist" / "bijak-2024.05.zip"
    assert list(made.parent.iterdir()) == [made]
    with zipfile.ZipFile(made) as archive:
        assert archive.namelist() == [f"bijak-2024.05/{name}" for name in ("en/index.html", "index.html", INDEX)]
        assert archive.read("bijak-2024.05/en/index.html") == b"home"
        assert {entry.date_time for entry in archive.infolist()} == {(2024, 5, 20, 0, 0, 0)}
        assert {entry.external_attr >> 16 for entry in archive.infolist()} == {0o644}


def test_same_site_gives_the_same_bytes(site, tmp_path):
    first = pack(site, tmp_path / "a", "x", date(2024, 5, 20)).read_bytes()
    (site / "index.html").touch()
    assert pack(site, tmp_path / "b", "x", date(2024, 5, 20)).read_bytes() == first
