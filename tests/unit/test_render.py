"""What golden pages do not show: both kinds of address, hand-written pages, locators, and faults in templates."""

from datetime import date
from types import SimpleNamespace

import pytest
from bijak.guide import address
from bijak.language import figures
from bijak.records import locator
from bijak.records.schema import Bilingual
from bijak.site.pages import Page
from bijak.site.render import Renderer, RenderError, _values_of
from conftest import ROOT

TEMPLATES = ROOT / "overrides" / "pages"


@pytest.mark.parametrize("target, page, directories, files", [
    ("regulasi/a.md#pasal-1", "situasi/b.md", "../../regulasi/a/#pasal-1", "../regulasi/a.html#pasal-1"),
    ("regulasi/a.md#pasal-1", "regulasi/a.md", "#pasal-1", "#pasal-1"),
    ("regulasi/a.md", "regulasi/a.md", "./", "a.html"),
    ("regulasi/index.md", "regulasi/a.md", "../", "index.html"),
    ("regulasi/a.md", "regulasi/index.md", "a/", "a.html"),
    ("sanksi.md", "index.md", "sanksi/", "sanksi.html"),
    ("index.md", "situasi/b.md", "../../", "../index.html"),
    ("index.md", "index.md", "./", "index.html"),
])
def test_links_are_relative(target, page, directories, files):
    assert address.relative(target, page, True) == directories
    assert address.relative(target, page, False) == files


@pytest.mark.parametrize("reference, place", {
    "contoh-1-2020#pasal-2": "regulasi/contoh-1-2020.md#pasal-2",
    "instruments/contoh-1-2020": "regulasi/contoh-1-2020.md",
    "topics/unggahan": "topik/unggahan.md", "scenarios/berbagi-kabar": "situasi/berbagi-kabar.md",
    "terms/lambang": "istilah.md#lambang", "sources/berita": "tentang/sumber.md#berita",
    "checklists/sebelum-unggah": "periksa/index.md", "concordances/contoh": "regulasi/padanan.md",
    "pages/home": "index.md", "sanctions/sanctions": "sanksi.md",
    "flows/telanjur-membagikan": "terlanjur/telanjur-membagikan.md", "roles/pengelola": "peran/pengelola.md",
    "cases/foto-lambang-2023": "kasus.md#foto-lambang-2023", "matrix/matrix": "matriks.md",
    "contradictions/boleh-tidaknya-lambang": "beda-keterangan.md#boleh-tidaknya-lambang",
    "pages/terlanjur": "terlanjur/index.md", "pages/kasus": "kasus.md",
}.items())
def test_every_record_has_a_place(tiny, reference, place):
    assert tiny.has(reference) and address.address(tiny, reference) == place


@pytest.mark.parametrize("reference", [
    "terms/x", "topics/", "ui/pages", "pages/x", "contoh-1-2020", "contoh-1-2020#x", "#", "",
    "files/terms", "edition/edition", "questions/isi-rapat", "rates/rates"])
def test_what_is_no_record_has_no_place(tiny, reference):
    assert not tiny.has(reference)
    with pytest.raises(KeyError):
        address.address(tiny, reference)


@pytest.mark.parametrize("values, told", [
    (["unknown", "referred", "moral-sanction", "referred"], ["moral-sanction", "referred", "unknown"]),
    (["unknown", "decided"], ["decided", "unknown"]), ([2021, 2024, 2021], [2024, 2021]), (["c", "boleh"], ["boleh", "c"]),
    ([("video", "any"), ("any",)], ["any", "video"]),
], ids=str)
def test_values_for_filters_stand_in_their_vocabulary_s_order(values, told):
    assert _values_of([SimpleNamespace(key=value) for value in values], "key") == told


@pytest.mark.parametrize("indonesian, own, english, missing", [
    ("Pasal 5 huruf n angka 1", None, "Article 5 letter n number 1", []),
    ("Pasal 3 ayat (1)", None, "Article 3 paragraph (1)", []),
    ("Penjelasan Pasal 2 dan Pasal 3", None, "Elucidation of Article 2 and Article 3", []),
    ("Angka 8", None, "Point 8", []),
    ("Lampiran I", "Annex I", "Annex I", []),
    ("Diktum kedua", None, "Diktum kedua", ["Diktum", "kedua"]),
])
def test_locators_in_both_languages(indonesian, own, english, missing):
    provision = SimpleNamespace(locator=indonesian, locator_en=own)
    assert (locator.locator(provision, "id"), locator.locator(provision, "en")) == (indonesian, english)
    assert locator.needs_english(provision) == missing


@pytest.mark.parametrize("one, other, start", [
    ("Pasal 4 huruf a", "Pasal 4 huruf b", "Pasal 4 huruf "), ("Pasal 4 huruf a", "Pasal 5 huruf a", ""),
    ("Pasal 4", "Pasal 24", "Pasal "), ("Pembukaan", "Penutup", ""), ("Angka 1 lengkap", "Angka 1 ringkas", ""),
])
def test_locators_share_their_start(one, other, start):
    assert locator.shared_start(one, other) == start


def test_dates_in_both_languages():
    told = [figures.long_date(date(2021, 8, 31), language) for language in ("id", "en")]
    assert told == ["31 Agustus 2021", "31 August 2021"]


def test_there_are_two_languages():
    with pytest.raises(KeyError):
        Bilingual(id="satu", en="one")["de"]


def test_hand_written_pages_may_use_records(tiny):
    made = Renderer(tiny, TEMPLATES, directory_urls=False).text(
        '# {{ label("topics/unggahan") }}\n\n[x]({{ link("terms/lambang") }}) {{ guide.scenarios | length }}',
        "tentang/index.md", "en")
    assert made == "# Posts\n\n[x](../istilah.html#lambang) 4"


def test_the_edition_is_told_with_its_dates(tiny):
    line = Renderer(tiny, TEMPLATES).edition_line("en")
    assert "2024.05" in line and "18 May 2024" in line and "{" not in line


@pytest.mark.parametrize("markdown, fault", [
    ("a\n{{ b", r"^docs/x\.md:2: unexpected end of template"),
    ("{{ hilang }}", r"^docs/x\.md: UndefinedError: 'hilang' is undefined$"),
    ('{{ link("terms/x") }}', r"^docs/x\.md: KeyError: 'terms/x'$"),
    ('{{ word("tak.ada") }}', r"^docs/x\.md: KeyError: 'tak\.ada'$"),
], ids=["syntax", "name", "record", "word"])
def test_fault_in_a_hand_written_page_names_it(tiny, markdown, fault):
    with pytest.raises(RenderError, match=fault):
        Renderer(tiny, TEMPLATES).text(markdown, "x.md", "id")


@pytest.mark.parametrize("template, fault", [
    ("satu\n{{ page.judul }}\n", "overrides/pages/x.jinja.md:2: UndefinedError: "),
    ("satu\n\n{% if %}\n", "overrides/pages/x.jinja.md:3: TemplateSyntaxError: "),
    ('{{ link("terms/x") }}\n', "overrides/pages/x.jinja.md:1: KeyError: 'terms/x'"),
], ids=["name", "syntax", "record"])
def test_fault_in_a_template_names_it_and_its_line(tiny, tmp_path, template, fault):
    (tmp_path / "x.jinja.md").write_text(template, encoding="utf-8")
    words = Bilingual(id="x", en="x")
    with pytest.raises(RenderError) as caught:
        Renderer(tiny, tmp_path).page(Page("x.md", "x", words, words), "id")
    assert str(caught.value).startswith(fault)


def test_titles_and_descriptions_survive_the_front_matter(tiny, tmp_path):
    (tmp_path / "x.jinja.md").write_text("isi", encoding="utf-8")
    title, description = Bilingual(id='**"Boleh": [ya](terms/x)**', en="x"), Bilingual(id="a\n--- b\\c", en="x")
    made = Renderer(tiny, tmp_path).page(Page("x.md", "x", title, description), "id")
    assert made == '---\ntitle: "\\"Boleh\\": ya"\ndescription: "a --- b\\\\c"\n---\n\nisi'
