"""The office templates and the code that fills them say the same; and a designer's changes need no change of code."""

import json
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import get_args, get_type_hints

import bijak.kit.deck as made_of
import pytest
from bijak.kit import fitting, forms, layouts, papers
from bijak.kit.layouts import FOOT, LAYOUTS, Slot
from bijak.press.typeset import PrintError
from bijak.records.schema.answer import Verdict
from bijak.session.slides import Kind
from conftest import ROOT
from docx import Document
from docx.oxml.ns import qn
from docxtpl import DocxTemplate
from lxml import etree
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.util import Inches

FORMS = (forms.ATTENDANCE, forms.MINUTES)
LIGHT = {name: value.removeprefix("#").upper() for name, value in
         json.loads((ROOT / "overrides" / "tokens.json").read_text(encoding="utf-8"))["light"].items()}
THEME = {"dk1": "ink", "lt1": "paper", "dk2": "deep", "lt2": "cream", "accent1": "teal", "accent2": "gold", "accent3": "avoid",
         "accent4": "care", "accent5": "unsure", "accent6": "muted", "hlink": "link", "folHlink": "unsure"}
FONTS = {"Arial", "Symbol"}  # of every office program; Symbol for bullets
HOSTILE = "{{ 7 * 7 }} {% raw %} <w:p/> & &amp; }} \"'"
TEXTS = {"subtitle": "Satu", "text": "Dua", "plain": "Tiga", "lines": ["Empat"], "ticks": [{"title": "Lima", "text": "Enam"}],
         "address": "tujuh.example", "do": "Delapan", "avoid": "Sembilan", "source": "Sepuluh",
         "drawing": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle class="timeline__dot" cx="4" cy="4" r="3"/></svg>', "told": "Sebelas"}
FRAME = {"title": "Judul", "session": "Sesi", "record": "x/1/id", "foot": "Catatan x", "edition": "1", "on": "2024-05-20", "author": "Tim",
         "language": "en", "code": {"size": 0, "rows": [], "address": "https://x.example/"}, "short": "x.example"}
FORM = {**FRAME, "facts": [("Sesi", "Uji"), ("Tempat", "")], "rows": 3, "head": ["No.", "Nama", "Unit", "Paraf"], "agenda_title": "Agenda",
        "agenda_head": ["Langkah", "10", "20"], "agenda": [["Buka", "1", "2"]], "shown_title": "Aturan", "shown_note": "Di sini:\nhttps://x/",
        "shown": ["Pasal 1", "Pasal 2"], "questions_title": "Tanya", "questions_head": ["Apa", "Siapa", "Kapan"], "notes_title": "Catatan",
        "signatures": ["Satu", "Dua"]}
each_form = pytest.mark.parametrize("template", FORMS, ids=lambda path: path.stem)


def slide(kind: str, verdict: str = "") -> dict:
    return {"kind": kind, "title": f"{kind} {verdict}", "step": "", "long": False, "notes": ["Catatan"], "verdict": verdict, **TEXTS}


SLIDES = [*(slide(kind) for kind in get_args(Kind) if kind != "answer"), *(slide("answer", verdict) for verdict in get_args(Verdict))]


def deck(**more) -> bytes:
    words = {key: f"({key})" for key in ("scenario.do", "scenario.avoid", "slide.unit", "slide.logo", "slide.code")}
    return made_of.deck({**FRAME, "slides": SLIDES, "words": words, **more})


def opened(content: bytes, to: Path):
    to.write_bytes(content)
    return Presentation(to)


def xml_of(path: Path) -> dict[str, etree._Element]:
    with zipfile.ZipFile(path) as archive:
        return {name: etree.fromstring(archive.read(name)) for name in archive.namelist() if name.endswith(".xml")}


def numbers(layout) -> set[int]:
    return {shape.placeholder_format.idx for shape in layout.placeholders if shape.placeholder_format.type not in FOOT}


def test_the_template_of_slides_has_all_placeholders_that_are_filled_and_no_others():
    template = Presentation(layouts.TEMPLATE)
    assert {layout.name: numbers(layout) for layout in template.slide_layouts} == LAYOUTS
    for layout in template.slide_layouts:
        assert {shape.placeholder_format.type for shape in layout.placeholders} >= set(FOOT)


def test_every_placeholder_of_every_layout_is_filled(tmp_path):
    made = opened(deck(), tmp_path / "x.pptx")
    assert {one.slide_layout.name for one in made.slides} == set(LAYOUTS)
    for one in made.slides:
        drawn = {Slot.TEXT} if any(shape.shape_type == MSO_SHAPE_TYPE.PICTURE and not shape.is_placeholder for shape in one.shapes) else set()
        assert numbers(one) | drawn == LAYOUTS[one.slide_layout.name]  # a drawing takes the room of the text
        for shape in one.placeholders:
            if shape.placeholder_format.idx == Slot.LOGO:
                assert shape.element.xpath(".//p:cNvPr/@descr") == ["(slide.logo)"]
            elif shape.placeholder_format.idx == Slot.CODE:
                assert shape.image.content_type == "image/png" and shape.element.xpath(".//p:cNvPr/@descr") == ["(slide.code)"]
            else:
                assert shape.text_frame.text


def test_what_has_no_text_leaves_no_empty_box(tmp_path):
    made = opened(deck(slides=[{**slide("key"), "source": ""}]), tmp_path / "x.pptx")
    assert numbers(made.slides[0]) == LAYOUTS["key"] - {Slot.SOURCE}


@each_form
def test_a_form_shows_all_fields_that_are_filled_and_no_others(template):
    assert DocxTemplate(template).get_undeclared_template_variables() == forms.FIELDS[template.name]
    data = papers.Attendance if template == forms.ATTENDANCE else papers.Minutes
    assert forms.FIELDS[template.name] <= set(get_type_hints(data))


@pytest.mark.parametrize("path", [layouts.TEMPLATE, *FORMS], ids=lambda path: path.stem)
def test_theme_colours_are_the_tokens(path):
    themes = [tree for name, tree in xml_of(path).items() if re.search(r"/theme/theme\d+\.xml$", name)]
    assert themes
    for theme in themes:
        colours = theme.find(".//{*}clrScheme")
        assert {etree.QName(slot).localname: slot[0].get("val") for slot in colours} == {slot: LIGHT[name] for slot, name in THEME.items()}


@pytest.mark.parametrize("path", [layouts.TEMPLATE, *FORMS], ids=lambda path: path.stem)
def test_colours_and_fonts_are_ours(path):
    colours, fonts = set(), set()
    for name, tree in xml_of(path).items():
        drawn = [] if "/theme/" in name else tree.findall(".//{*}srgbClr") + tree.findall(".//{*}color")
        colours |= {value for one in drawn for key, value in one.attrib.items() if etree.QName(key).localname == "val"}
        fonts |= {one.get("typeface") for one in tree.iter("{*}latin", "{*}ea", "{*}cs", "{*}buFont", "{*}font")}
        fonts |= {value for one in tree.iter(qn("w:rFonts")) for key, value in one.attrib.items() if key != qn("w:hint")}
    assert colours - {"auto"} <= set(LIGHT.values())
    assert {font for font in fonts if font and not font.startswith("+")} <= FONTS


@each_form
def test_markup_in_a_text_shows_as_typed(template, tmp_path):
    path = tmp_path / template.name
    path.write_bytes(forms.filled(template, {**FORM, "title": HOSTILE, "foot": HOSTILE, "facts": [(HOSTILE, HOSTILE)], "shown": [HOSTILE]}))
    document = Document(path)
    assert document.paragraphs[0].text == HOSTILE == document.core_properties.title == document.sections[0].footer.paragraphs[0].text
    assert [cell.text for cell in document.tables[0].rows[0].cells] == [HOSTILE, HOSTILE]
    assert template == forms.ATTENDANCE or HOSTILE in [one.text for one in document.paragraphs if one.style.name == "List Bullet"]


@each_form
def test_a_form_has_repeated_heads_its_language_and_room_to_write(template, tmp_path):
    path = tmp_path / template.name
    path.write_bytes(forms.filled(template, FORM))
    tables = [table for table in Document(path).tables if table.style.name == "Table Grid"]
    assert tables and all(table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None for table in tables)
    room = tables[-1]
    assert len(room.rows) == 1 + FORM["rows"] and all(row.height.mm >= 8 for row in room.rows[1:])
    tags = {element.get(qn("w:val")) for tree in xml_of(path).values() for element in tree.iter(qn("w:lang"))}
    assert tags == {"en-GB"}


def test_the_minutes_have_a_column_for_every_form(tmp_path):
    for agenda_head in (["Langkah", "10", "20"], ["Langkah", "15"]):
        path = tmp_path / "x.docx"
        path.write_bytes(forms.minutes({**FORM, "agenda_head": agenda_head, "agenda": [agenda_head]}))
        agenda = Document(path).tables[1]
        assert [[cell.text for cell in row.cells] for row in agenda.rows] == [agenda_head, agenda_head]


def test_a_moved_box_and_another_size_change_the_fit(tmp_path):
    template = Presentation(layouts.TEMPLATE)
    text = ["Satu kalimat panjang yang mengisi kotaknya sampai penuh. " * 4]
    layout = template.slide_layouts.get_by_name("answer-boleh")
    place = next(shape for shape in layout.placeholders if shape.placeholder_format.idx == Slot.TEXT)
    before = fitting.box(place, template.slide_master)
    place.width = round(place.width / 2)
    narrow = fitting.box(place, template.slide_master)
    place.element.find(".//{*}lvl1pPr/{*}defRPr").set("sz", "1400")
    small = fitting.box(place, template.slide_master)
    assert small == replace(narrow, size=14) and narrow.width < before.width / 2 + 1
    assert fitting.scale(text, narrow) < fitting.scale(text, before) and fitting.scale(text, narrow) < fitting.scale(text, small)


def test_what_a_box_leaves_open_comes_from_the_master():
    template = Presentation(layouts.TEMPLATE)
    place = next(shape for shape in template.slide_layouts.get_by_name("list").placeholders if shape.placeholder_format.idx == Slot.TEXT)
    style = place.element.find(".//{*}lvl1pPr")
    style.getparent().remove(style)
    told = template.slide_master.element.find(".//{*}bodyStyle/{*}lvl1pPr/{*}defRPr").get("sz")
    assert fitting.box(place, template.slide_master).size == int(told) / 100


def test_a_template_saved_by_another_program_gives_the_same_slides(tmp_path, monkeypatch):
    """Another order, other relationships and names of parts, a layout more, and whoever saved it: none of it matters."""
    saved = tmp_path / "paparan.pptx"
    with zipfile.ZipFile(layouts.TEMPLATE) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    first = next(name for name in parts if name.endswith("slideLayout1.xml"))
    parts[first.replace("1.xml", "99.xml")] = re.sub(rb'<p:cSld name="[^"]*"', b'<p:cSld name="Lain"', parts[first])
    parts[f"{first.replace('slideLayout1', '_rels/slideLayout99')}.rels"] = parts[f"{first.replace('slideLayout1', '_rels/slideLayout1')}.rels"]
    again = {  # where a part is named, it is named once more
        "[Content_Types].xml": (rb'(<Override [^>]*slideLayout)1(\.xml"[^>]*/>)', rb"\g<0>\g<1>99\g<2>"),
        "ppt/slideMasters/slideMaster1.xml": (rb'<p:sldLayoutIdLst>', rb'\g<0><p:sldLayoutId id="2147483999" r:id="rId99"/>'),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": (rb'<Relationship [^>]*slideLayout1\.xml"[^>]*/>', rb"\g<0>\g<0>")}
    for name, (pattern, replacement) in again.items():
        parts[name] = re.sub(pattern, replacement, parts[name])
    master = "ppt/slideMasters/_rels/slideMaster1.xml.rels"
    parts[master] = re.sub(rb'Id="rId1"([^>]*)slideLayout1\.xml', rb'Id="rId99"\1slideLayout99.xml', parts[master], count=1)
    with zipfile.ZipFile(saved, "w") as target:
        for name in reversed(parts):
            content = re.sub(rb'\b(r:id|Id)="rId(\d+)"', rb'\1="rId10\2"', parts[name])
            target.writestr(name.replace("slideLayouts/", "lain/"), content.replace(b"slideLayouts/", b"lain/"))
    other = Presentation(saved)
    assert other.slide_layouts[0].name == "Lain"
    other.core_properties.last_modified_by = other.core_properties.author = "Nama Perancang"
    other.save(saved)
    ours = opened(deck(), tmp_path / "ours.pptx")
    monkeypatch.setattr(made_of, "TEMPLATE", saved)
    theirs = opened(deck(), tmp_path / "theirs.pptx")
    assert [etree.tostring(one.element) for one in ours.slides] == [etree.tostring(one.element) for one in theirs.slides]
    assert "Nama Perancang" not in {theirs.core_properties.author, theirs.core_properties.last_modified_by}


def test_the_code_stays_square_and_whole_in_any_box(tmp_path, monkeypatch):
    template = Presentation(layouts.TEMPLATE)
    place = next(shape for shape in template.slide_layouts.get_by_name("close").placeholders if shape.placeholder_format.idx == Slot.CODE)
    place.left, place.top, place.width, place.height = Inches(1), Inches(2), Inches(5), Inches(2)
    template.save(tmp_path / "paparan.pptx")
    monkeypatch.setattr(made_of, "TEMPLATE", tmp_path / "paparan.pptx")
    made = opened(deck(slides=[slide("close")]), tmp_path / "x.pptx")
    code = next(shape for shape in made.slides[0].placeholders if shape.placeholder_format.idx == Slot.CODE)
    assert (code.left, code.top, code.width, code.height) == (Inches(1), Inches(2), Inches(2), Inches(2))
    assert code.crop_left == code.crop_right == code.crop_top == code.crop_bottom == 0


def rename(template):
    template.slide_layouts.get_by_name("pair").name = "Pasangan"


def remove(template, name="key", slot=Slot.MORE):
    place = next(shape for shape in template.slide_layouts.get_by_name(name).placeholders if shape.placeholder_format.idx == slot)
    place.element.getparent().remove(place.element)


def remove_number(template):
    place = next(shape for shape in template.slide_layouts.get_by_name("list").placeholders if shape.placeholder_format.type == FOOT[1])
    place.element.getparent().remove(place.element)


@pytest.mark.parametrize("harm, told", [
    (rename, 'no layout "pair". Take the file'),
    (remove, 'layout "key": no placeholder 13 (more). Take the file'),
    (remove_number, 'layout "list": no slide number. Take the file'),
    (lambda template: template.slides.add_slide(template.slide_layouts[0]), "slides stand in it; delete them"),
], ids=["layout", "placeholder", "number", "slide"])
def test_what_the_template_of_slides_lacks_is_told(tmp_path, harm, told):
    template = Presentation(layouts.TEMPLATE)
    harm(template)
    template.save(tmp_path / "paparan.pptx")
    with pytest.raises(PrintError) as caught:
        layouts.opened(tmp_path / "paparan.pptx")
    assert str(caught.value).startswith(f"overrides/office/paparan.pptx: {told}")


@pytest.mark.parametrize("before, after, told", [
    ("{{ record }}", "", "the field {{ record }} is gone; put it back where it belongs"),
    ("{{ record }}", "{{ record }} {{ recrod }}", "nothing fills the field recrod; correct it, or take it out"),
    ("{{ record }}", "{{ record }} {{ head[9] }}", "a field cannot be filled ("),
    ("{{ record }}", "{{ record ", "a field cannot be filled ("),
], ids=["gone", "misspelt", "beyond", "unclosed"])
def test_what_a_form_lacks_is_told(tmp_path, before, after, told):
    path = tmp_path / forms.ATTENDANCE.name
    document = Document(forms.ATTENDANCE)
    place = next(paragraph for paragraph in document.paragraphs if paragraph.text == before)
    place.text = after
    document.save(path)
    with pytest.raises(PrintError) as caught:
        forms.filled(path, FORM)
    assert str(caught.value).startswith(f"overrides/office/daftar-hadir.docx: {told}")


@pytest.mark.parametrize("content", [None, b"bukan arsip"], ids=["gone", "garbage"])
def test_a_template_that_cannot_be_read_is_told(tmp_path, content):
    for name, use in (("paparan.pptx", layouts.opened), ("notula.docx", lambda path: forms.filled(path, FORM))):
        if content:
            (tmp_path / name).write_bytes(content)
        with pytest.raises(PrintError, match=rf"overrides/office/{name}: cannot be read as a \w+ file"):
            use(tmp_path / name)
