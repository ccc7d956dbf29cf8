"""The guards: what cannot be printed as it should is refused, with the record or template named."""

from io import BytesIO

import pikepdf
import pytest
from bijak.language.runs import runs
from bijak.press.code import code
from bijak.press.pdf import page_count
from bijak.press.typeset import READABLE, PrintError, marks, typeset
from PIL import Image
from printing import ON, codes, data, open_pdf, set_in, template


def refusal(folder, body, **options) -> str:
    with pytest.raises(PrintError) as caught:
        set_in(folder, body, **options)
    return str(caught.value)


def test_a_text_too_long_for_its_place_names_record_and_language(tmp_path):
    told = refusal(tmp_path, '#fit("data/scenarios/x.yaml: answer", 50mm, 8mm)[#lorem(40)]')
    assert told.startswith("data/scenarios/x.yaml: answer: id: the text is ")
    assert told.endswith(" mm too long for its place in x.pdf; shorten it, or choose another record for this place")


def test_a_text_that_fits_leaves_its_share(tmp_path):
    body = '#show: document-of.with("Judul", width: 60mm, height: 60mm)\n#fit("r", 40mm, 20mm, rect(height: 10mm))'
    assert marks(template(tmp_path, body), data(), "fill") == [{"record": "r", "share": 0.5}]


def test_the_largest_size_that_fits_is_taken(tmp_path):
    body = '#fit-largest("r", 40mm, 20mm, (30mm, 15mm, 5mm), size => rect(height: size))'
    path = template(tmp_path, f'#show: document-of.with("Judul", width: 60mm, height: 60mm)\n{body}')
    assert marks(path, data(), "fill") == [{"record": "r", "share": 0.75}]
    assert "r: id: the text is 5 mm too long" in refusal(tmp_path, body.replace("15mm, 5mm", "25mm"))


def test_pages_that_do_not_fold(tmp_path):
    told = refusal(tmp_path, "#pages-are(16, 24)\nSatu #pagebreak() dua")
    assert told == "x.pdf: id: has 2 pages; to fold it must have 16 or 24. Shorten or lengthen a section"


@pytest.mark.parametrize("body, wrong", [
    ("Halo \u6f22", 'PDF/UA-1 error: the text `"\u6f22"` could not be displayed with font'),
    ('#image(bytes("<svg xmlns=\'http://www.w3.org/2000/svg\' width=\'9\' height=\'9\'/>"), format: "svg")', "missing alt text"),
    ("== Langsung tingkat dua", "heading"),
    ('#text(font: "Tidak Ada")[Halo]', "x.typ: unknown font family: tidak ada"),
    ('#text(fill: ink(gold, white))[Halo]', "overrides/print: the text colour #f4b63a on #ffffff has a contrast of 1.8, below 4.5"),
    ('#w("tidak.ada")', "x.typ: dictionary does not contain key \"tidak.ada\""),
], ids=["glyph", "alternative", "levels", "font", "contrast", "word"])
def test_what_is_refused(tmp_path, body, wrong):
    assert wrong in refusal(tmp_path, body, standards=READABLE)


def test_only_the_fonts_of_the_project_are_used(tmp_path):
    told = refusal(tmp_path, '#set text(font: "DejaVu Sans")\nHalo')
    assert "unknown font family: dejavu sans" in told


def test_a_readable_file_says_what_it_is(tmp_path):
    with open_pdf(set_in(tmp_path, "= Judul\nHalo", standards=READABLE)[0]) as pdf:
        assert pdf.Root.MarkInfo.Marked and str(pdf.Root.Lang) == "id" and "/StructTreeRoot" in pdf.Root
        assert pdf.open_metadata()["pdfuaid:part"] == "1" and pdf.open_metadata()["dc:title"] == "Judul"


def test_markup_in_a_record_stays_text(tmp_path):
    hostile = "#panic() *tebal* $x$ \\ // <a> @b [c] `d` = e"
    assert runs(hostile) == [("", "#panic() "), ("em", "tebal"), ("", " $x$ \\ // <a> @b [c] `d` = e")]
    assert set_in(tmp_path, "#t(data.runs)", data=data(runs=runs(hostile)))


def test_runs_keep_weight_and_drop_links():
    assert runs("Halo **tebal [PPK](terms/ppk)** lalu\n[aturan *x*](a/b).") == [
        ("", "Halo "), ("strong", "tebal PPK"), ("", " lalu aturan "), ("em", "x"), ("", ".")]


@pytest.mark.parametrize("address", ["https://bijak.example/", "https://intranet.contoh.go.id/panduan/en/kartu/x/#2026.11"])
def test_a_drawn_code_reads(tmp_path, address):
    made = set_in(tmp_path, "#qr(data.code, 22mm)", data=data(code=code(address)), ppi=200)
    assert codes(Image.open(BytesIO(made[0])).convert("RGB")) == [address]


def test_the_date_in_the_file_is_the_editions(tmp_path):
    path = template(tmp_path, '#show: document-of.with("Judul", width: 60mm, height: 60mm)\nHalo')
    with open_pdf(typeset(path, data(), ON)[0]) as pdf:
        assert str(pdf.docinfo.CreationDate).startswith("D:20240520")


@pytest.mark.parametrize("pages", [1, 3])
def test_pages_are_counted_however_the_file_is_packed(tmp_path, pages):
    made = set_in(tmp_path, " #pagebreak() ".join(["Halo"] * pages))[0]
    packed = BytesIO()
    with open_pdf(made) as pdf:
        pdf.save(packed, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    assert page_count(made) == page_count(packed.getvalue()) == pages
