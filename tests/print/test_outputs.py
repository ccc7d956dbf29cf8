"""The archive, made from a small site."""

import zipfile
from datetime import date

import pytest
from bijak.site.pack import pack

INDEX = "search/index.js"


def store(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def site(tmp_path):
    folder = tmp_path / "site"
    store(folder / "index.html", "beranda")
    store(folder / "en" / "index.html", "home")
    store(folder / INDEX, "bijak.index = {};")
    return folder


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
