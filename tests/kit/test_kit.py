"""The kits of the real sessions, read back by other libraries than those that made them, or by the format's own rules."""

import csv
import hashlib
import io
import json
import re
import zipfile

import pytest
from bijak.kit import fitting, layouts, papers
from bijak.kit.deck import layout_of
from bijak.kit.outputs import README, outputs
from bijak.kit.quiz import KAHOOT_ROW
from bijak.language.base_url import BaseUrl
from bijak.press.typeset import PrintError
from bijak.records.schema import DURATIONS, LANGUAGES
from bijak.session.localized import LocalizedSession
from bijak.session.slides import slides
from conftest import ROOT, real_guide
from docx import Document
from openpyxl import load_workbook
from pptx import Presentation
from pptx.util import Inches
from printing import open_pdf, press, text_of
from pygiftparser import parser

FILES = {"paparan.pptx", "paparan.pdf", "kartu-diskusi.pdf", "kuis.xlsx", "kuis.gift", "kuis.csv", "kuis.aiken.txt", "kunci-kuis.pdf",
         "daftar-hadir.docx", "daftar-hadir.pdf", "notula.docx", "notula.pdf", "undangan.txt",
         "catatan-sesi.json", README}
TAGS = {"id": "id-ID", "en": "en-GB"}
guide = real_guide()
each_kit = pytest.mark.parametrize("name, language", [(name, language) for name in guide.sessions for language in LANGUAGES])


@pytest.fixture(scope="module")
def made():
    """Every file by name, as the project's own cache gives it; see test_two_runs."""
    return _run(ROOT / ".cache" / "unduh")


def _run(folder, one=guide, only=""):
    wanted = [output for output in outputs(one, BaseUrl(one.printing.address)) if output.name.startswith(only)]
    return press(one, folder).make(wanted)


def _localized(name, language):
    return LocalizedSession(guide, language, BaseUrl(guide.printing.address), name)


def _file(made, name, language, file):
    return made[f"sesi/{name}/{language}/{file}"]


def test_every_kit_is_whole_in_both_languages(made):
    assert set(made) == {f"sesi/{name}/{language}/{file}" for name in guide.sessions for language in LANGUAGES
                         for file in (*FILES, "kit.zip")}


def test_two_runs_in_two_folders_give_the_same_bytes(made, tmp_path):
    again = _run(tmp_path / "folder lain", only="sesi/netralitas/")
    for name, path in again.items():
        assert hashlib.sha256(path.read_bytes()).digest() == hashlib.sha256(made[name].read_bytes()).digest(), name


@each_kit
def test_the_archive_holds_all_files_in_one_folder_with_the_editions_date(made, name, language):
    with zipfile.ZipFile(_file(made, name, language, "kit.zip")) as archive:
        folder = f"{name}-{guide.edition.id}-{language}"
        assert {entry.filename for entry in archive.infolist()} == {f"{folder}/{file}" for file in FILES}
        assert {entry.date_time[:3] for entry in archive.infolist()} == {guide.edition.on.timetuple()[:3]}
        readme = archive.read(f"{folder}/{README}").decode()
        assert all(file in readme for file in FILES - {README})
        for file in FILES:
            assert archive.read(f"{folder}/{file}") == _file(made, name, language, file).read_bytes()


@each_kit
def test_the_deck_has_layouts_notes_and_numbers(made, name, language):
    deck = Presentation(_file(made, name, language, "paparan.pptx"))
    shown = slides(_localized(name, language))
    assert (deck.slide_width, deck.slide_height) == (Inches(13.333), Inches(7.5))
    assert {layout.name for layout in deck.slide_layouts} == set(layouts.LAYOUTS)
    assert len(deck.slides) == len(shown)
    for slide, content in zip(deck.slides, shown, strict=True):
        assert slide.shapes.title.text_frame.text == content["title"]
        assert slide.notes_slide.notes_text_frame.text == "\n".join(content["notes"])
        kinds = {shape.placeholder_format.type for shape in slide.placeholders}
        assert len(kinds) >= 2 and any("SLIDE_NUMBER" in str(kind) for kind in kinds)
        for shape in slide.shapes:
            if not shape.is_placeholder:
                assert "descr" in shape._element._nvXxPr.cNvPr.attrib, shape.name
        empty = [shape for shape in slide.placeholders if shape.has_text_frame and not shape.text_frame.text]
        assert [str(shape.placeholder_format.type) for shape in empty] in ([], ["PICTURE (18)"])  # the slot for a logo
        ids = [element.get("id") for element in slide._element.iter() if element.tag.endswith("}cNvPr")]
        assert len(ids) == len(set(ids))


@each_kit
def test_the_deck_names_its_language_and_record(made, name, language):
    with zipfile.ZipFile(_file(made, name, language, "paparan.pptx")) as archive:
        for part in archive.namelist():
            if re.match(r"ppt/(slides|notesSlides)/[^/]+\.xml", part):
                assert set(re.findall(r'lang="([^"]+)"', archive.read(part).decode())) == {TAGS[language]}, part
        first = archive.read("ppt/slides/slide2.xml").decode()
    assert f"{name}/{guide.edition.id}/{language}" in first


@each_kit
def test_every_minute_is_marked_in_the_notes(made, name, language):
    """Read from the deck alone: each form's marks run from 0 to its end without a gap."""
    deck = Presentation(_file(made, name, language, "paparan.pptx"))
    notes = "\n".join(slide.notes_slide.notes_text_frame.text for slide in deck.slides)
    for total in DURATIONS.values():
        marks = [(int(start), int(end)) for start, end in re.findall(rf"\[[^\]]*\b{total}\b[^\]]* (\d+)–(\d+)\]", notes)]
        assert marks[0][0] == 0 and marks[-1][1] == total
        assert all(before[1] == after[0] for before, after in zip(marks, marks[1:], strict=False))


def test_a_text_a_third_longer_still_fits_or_shrinks():
    """The longest body text of all decks, 30 % longer, in its own placeholder."""
    longest = max((content for name in guide.sessions for language in LANGUAGES for content in slides(_localized(name, language))
                   if content["kind"] == "answer"), key=lambda content: len(content["text"]))
    layout = layouts.opened(layouts.TEMPLATE)[1][layout_of(longest)]
    box = next(fitting.box(shape, layout.slide_master) for shape in layout.placeholders if shape.placeholder_format.idx == layouts.Slot.TEXT)
    longer = (longest["text"] + " " + longest["text"])[:round(len(longest["text"]) * 1.3)]
    now, then = fitting.scale([longest["text"]], box), fitting.scale([longer], box)
    assert fitting.STEPS[-1] < then <= now <= 100


def test_all_texts_of_all_decks_fit_without_the_smallest_size():
    for name in guide.sessions:
        for language in LANGUAGES:
            deck = Presentation(io.BytesIO(_deck(name, language)))
            for slide in deck.slides:
                for scaled in re.findall(r'fontScale="(\d+)"', slide._element.xml):
                    assert int(scaled) >= 62000, (name, slide.shapes.title.text_frame.text)


def _deck(name, language):
    output = next(output for output in outputs(guide, BaseUrl(guide.printing.address)) if output.name == f"sesi/{name}/{language}/paparan.pptx")
    return output.maker(output.data())


@each_kit
def test_gift_is_read_by_another_parser(made, name, language):
    text = _file(made, name, language, "kuis.gift").read_text(encoding="utf-8")
    questions = [question for question in parser.parseFile(io.StringIO(text)) if question.answers]
    session = guide.sessions[name]
    assert len(questions) == len(session.questions)
    for question, wanted in zip(questions, session.questions, strict=True):
        options = guide.questions[wanted].options
        answers = question.answers.answers
        assert len(answers) == len(options) and all(answer.feedback for answer in answers)
        assert [answer.fraction == 100 for answer in answers] == [option.correct for option in options]


@each_kit
def test_the_kahoot_sheet_keeps_its_columns_and_limits(made, name, language):
    sheet = load_workbook(_file(made, name, language, "kuis.xlsx")).active
    head = [cell.value for cell in sheet[KAHOOT_ROW]]
    assert [str(value).split(" - ")[0].split(" (")[0] for value in head[1:]] == [
        "Question", "Answer 1", "Answer 2", "Answer 3", "Answer 4", "Time limit", "Correct answer(s)"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=KAHOOT_ROW + 1)]
    assert len(rows) == len(guide.sessions[name].questions)
    for number, question, *answers, seconds, right in rows:
        assert isinstance(number, int) and 0 < len(question) <= 120
        given = [answer for answer in answers if answer]
        assert len(given) >= 2 and all(len(answer) <= 75 for answer in given)
        assert seconds in (5, 10, 20, 30, 60, 90, 120, 240) and 1 <= right <= len(given)


@each_kit
def test_table_and_aiken_agree_with_the_bank(made, name, language):
    content = _file(made, name, language, "kuis.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    head, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig")))
    blocks = _file(made, name, language, "kuis.aiken.txt").read_text(encoding="utf-8").strip().split("\n\n")
    assert len(head) == 9 and len(rows) == len(blocks) == len(guide.sessions[name].questions)
    for row, block, wanted in zip(rows, blocks, guide.sessions[name].questions, strict=True):
        right = next(option for option in guide.questions[wanted].options if option.correct)
        assert row[6] == right.id.upper() and block.endswith(f"ANSWER: {right.id.upper()}")
        assert block.split("\n")[0] == row[1]
        assert re.fullmatch(r"[^\n]+\n(?:[A-D]\. [^\n]+\n){2,4}ANSWER: [A-D]", block)


@each_kit
def test_forms_name_record_and_edition_and_leave_room(made, name, language):
    for file, rows in (("daftar-hadir.docx", papers.ROWS + 1), ("notula.docx", papers.OPEN_ROWS + 1)):
        document = Document(_file(made, name, language, file))
        text = "\n".join([*(paragraph.text for paragraph in document.paragraphs),
                          *(cell.text for table in document.tables for row in table.rows for cell in row.cells)])
        assert f"{name}/{guide.edition.id}/{language}" in text and guide.edition.id in text and "....." in text
        assert rows in [len(table.rows) for table in document.tables]
        assert document.core_properties.language == TAGS[language] and document.core_properties.title
        assert any(paragraph.style.name == "Heading 1" for paragraph in document.paragraphs)
    shown = [_localized(name, language).where(citation) for citation in _localized(name, language).provisions()]
    assert all(line in text for line in shown)


@each_kit
def test_the_record_says_what_was_taught_word_for_word(made, name, language):
    told = json.loads(_file(made, name, language, "catatan-sesi.json").read_text(encoding="utf-8"))
    local, taught = _localized(name, language), told["languages"][language]
    assert (told["session"], told["edition"], taught["record"]) == (name, guide.edition.id, local.record_id)
    assert [step["say"] for step in taught["steps"]] == [[local.text(line) for line in step.say] for step in guide.sessions[name].steps]
    assert set(taught["scenarios"]) == set(told["scenarios"]) >= set(guide.sessions[name].dilemmas)
    for citation, provision in taught["provisions"].items():
        assert provision["text"] == guide.provisions[citation][1].text
    cited = {citation for step in guide.sessions[name].steps for prompt in step.ask for citation in prompt.citations}
    assert cited <= set(told["provisions"])


@each_kit
def test_messages_are_short(made, name, language):
    text = _file(made, name, language, "undangan.txt").read_text(encoding="utf-8")
    parts = text.split("\n\n\n")
    assert len(parts) == 2 and all(0 < len(part.split("\n\n", 1)[1]) < 700 for part in parts)
    assert f"{name}/{guide.edition.id}/{language}" in parts[1]


@each_kit
def test_papers_are_tagged_and_carry_the_record(made, name, language):
    for file in sorted(file for file in FILES if file.endswith(".pdf")):
        with open_pdf(_file(made, name, language, file)) as pdf:
            assert pdf.Root.MarkInfo.Marked and str(pdf.Root.Lang) == language
            assert pdf.open_metadata()["pdfuaid:part"] == "1" and pdf.open_metadata()["dc:title"]
        assert f"{name}/{guide.edition.id}/{language}" in re.sub(r"\s", "", "".join(text_of(_file(made, name, language, file)))), file


def test_the_pdf_shows_every_slide(made):
    for name in guide.sessions:
        with open_pdf(_file(made, name, "id", "paparan.pdf")) as pdf:
            assert len(pdf.pages) == len(slides(_localized(name, "id")))


def test_a_message_too_long_is_refused_with_its_record(tmp_path):
    session = guide.sessions["netralitas"]
    long = session.aims[0].model_copy(update={"en": "Name it all again. " * 40})
    changed = guide.having(sessions={"netralitas": session.model_copy(update={"aims": (long, *session.aims[1:])})})
    with pytest.raises(PrintError, match=r"data/sessions/netralitas\.yaml: en: its message 'invite' has \d+ characters, not under 700"):
        _run(tmp_path, changed, "sesi/netralitas/en/undangan")
