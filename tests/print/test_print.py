"""What the real guide prints: every output, made once, read back by other libraries than those that made it."""

import hashlib
import re
import shutil
from functools import partial
from pathlib import Path
from typing import get_args

import pikepdf
import pytest
from bijak import downloads
from bijak.guide import cards
from bijak.language.base_url import BaseUrl
from bijak.language.localization import Localization
from bijak.paper import previews
from bijak.paper.card import MESSAGE_MOST
from bijak.paper.card import data as card_data
from bijak.paper.outputs import outputs
from bijak.paper.sheets import SHEETS
from bijak.press import imposition
from bijak.press.output import Typeset
from bijak.press.typeset import READABLE, PrintError
from bijak.records.schema import LANGUAGES
from bijak.records.vocabulary import VOCABULARIES
from conftest import ROOT
from PIL import Image
from printing import codes, open_pdf, photocopied, pictures, press, text_of
from pypdf import PdfReader

VERDICTS = get_args(VOCABULARIES["verdict"])
both = pytest.mark.parametrize("language", LANGUAGES)
TO_READ = ("buku-saku", "buku-saku-besar-baca", "poster", "daftar-periksa")
A4, A6 = (595, 842), (298, 420)
SIZES = {"buku-saku": A6, "buku-saku-besar-baca": (420, 595), "buku-saku-cetak-a4": A4, "buku-saku-besar": A4[::-1],
         "lembar-lipat": A4[::-1], "poster": (842, 1191), "daftar-periksa": A4}


CACHE = ROOT / ".cache" / "unduh"


@pytest.fixture(scope="module")
def made(guide, tmp_path_factory):
    """The folder unduh/ as the project's own cache gives it; see test_two_runs."""
    return _run(guide, tmp_path_factory.mktemp("print"), CACHE)


def _run(guide, folder: Path, cache: Path, wanted=lambda output: True) -> Path:
    made = press(guide, cache).make(filter(wanted, outputs(guide, BaseUrl(guide.printing.address))))
    downloads.copy_to(folder / "unduh", made)
    return folder / "unduh"


def _digests(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*")) if path.is_file()}


def test_every_output_is_there_in_both_languages(made, guide):
    wanted = {f"{stem}-{language}.pdf" for language in LANGUAGES for sheet in SHEETS for _, stem in sheet.files}
    wanted |= {sheet.picture(language) for language in LANGUAGES for sheet in SHEETS}
    wanted |= {f"kartu/{small}{name}-{language}.{form}" for name in guide.cards for language in LANGUAGES
               for small, form in (("", "png"), ("kecil/", "png"), ("", "txt"))}
    wanted |= {previews.picture(verdict, language) for language in LANGUAGES for verdict in ("", *VERDICTS)}
    assert set(_digests(made)) == wanted


def test_two_runs_in_two_folders_give_the_same_bytes(made, guide, tmp_path):
    """Made anew in another folder, so what stands in the cache is what the templates and records make today."""
    cards = [f"kartu/{small}{name}-" for name in list(guide.cards)[:3] for small in ("", "kecil/")]
    anew = _digests(_run(guide, tmp_path / "folder lain", tmp_path / "cache",
                         lambda output: not output.name.startswith("kartu/") or output.name.startswith(tuple(cards))))
    before = _digests(made)
    assert anew == {name: before[name] for name in anew}


def test_a_changed_record_remakes_only_what_uses_it(guide, made, tmp_path):
    shutil.copytree(CACHE, tmp_path, dirs_exist_ok=True)

    def files(one):
        return press(one, tmp_path).make(outputs(one, BaseUrl(one.printing.address)))
    before, name = files(guide), next(iter(guide.cards))
    old = guide.scenarios[name]
    answer = old.answer.model_copy(update={"id": "Boleh. " + old.answer.id[:120]})
    changed = guide.having(scenarios={**guide.scenarios, name: old.model_copy(update={"answer": answer})})
    after = files(changed)
    assert {one for one in before if before[one] != after[one]} == {
        f"kartu/{name}-id.png", f"kartu/kecil/{name}-id.png", f"kartu/{name}-id.txt"}


@both
@pytest.mark.parametrize("stem", SIZES)
def test_size_of_every_page(made, stem, language):
    with open_pdf(made / f"{stem}-{language}.pdf") as pdf:
        for page in pdf.pages:
            assert [round(float(side)) for side in page.mediabox[2:]] == pytest.approx(SIZES[stem], abs=1)


@both
@pytest.mark.parametrize("stem", TO_READ)
def test_readable_files_are_tagged(made, stem, language):
    with open_pdf(made / f"{stem}-{language}.pdf") as pdf:
        assert pdf.Root.MarkInfo.Marked and str(pdf.Root.Lang) == language
        metadata = pdf.open_metadata()
        assert metadata["pdfuaid:part"] == "1" and metadata["pdfaid:part"] == "2" and metadata["dc:title"]
        kinds = list(_structure(pdf.Root.StructTreeRoot))
        assert [node for kind, node in kinds if kind == "Figure" and not str(node.get("/Alt", ""))] == []
        levels = [int(kind[1]) for kind, _ in kinds if re.fullmatch(r"H[1-6]", kind)]
        assert levels and levels[0] == 1
        assert all(later <= earlier + 1 for earlier, later in zip(levels, levels[1:], strict=False))


def _structure(node):
    """(kind, node) of every structure element, in reading order."""
    if isinstance(node, pikepdf.Array):
        for inner in node:
            yield from _structure(inner)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield str(node.S)[1:], node
        if "/K" in node:
            yield from _structure(node.K)


@both
@pytest.mark.parametrize("stem", SIZES)
def test_fonts_are_embedded_and_ours(made, stem, language):
    with open_pdf(made / f"{stem}-{language}.pdf") as pdf:
        fonts = [found for found in pdf.objects if isinstance(found, pikepdf.Dictionary) and found.get("/Type") == "/FontDescriptor"]
        names = {str(font.FontName).split("+")[1] for font in fonts}
        assert all("/FontFile2" in font or "/FontFile3" in font for font in fonts)
        assert {name.split("-")[0] for name in names} == {"PlusJakartaSans", "AtkinsonHyperlegibleNext"}


@both
def test_the_pocket_guide_has_bookmarks_and_folds(made, guide, language):
    with open_pdf(made / f"buku-saku-{language}.pdf") as pdf:
        assert len(pdf.pages) % 8 == 0  # whole A4 sheets, four to a side
        with pdf.open_outline() as outline:
            assert len(outline.root) >= 10
    with open_pdf(made / f"buku-saku-besar-baca-{language}.pdf") as pdf:
        assert len(pdf.pages) % 4 == 0


@both
def test_the_pocket_guide_quotes_the_eight_duties_exactly(made, guide, language):
    text = " ".join(" ".join(text_of(made / f"buku-saku-{language}.pdf")).split())
    for duty in guide.printing.duties:
        quoted = guide.provisions[duty][1].text
        assert " ".join(quoted.split()) in text, duty


@both
@pytest.mark.parametrize("stem", [name for name in SIZES if name != "buku-saku-besar"])
def test_text_copies_without_soft_hyphens(made, stem, language):
    text = "".join(page.extract_text() for page in PdfReader(made / f"{stem}-{language}.pdf").pages)
    assert text.strip() and not re.search("[\u00ad\ufffd]", text)


@both
@pytest.mark.parametrize("stem", SIZES)
def test_codes_read_in_colour_and_from_a_photocopy(made, guide, stem, language):
    root = guide.printing.address + ("" if language == "id" else "en/")
    pages = pictures(made / f"{stem}-{language}.pdf")
    found = {code for page in pages for code in codes(page)}
    assert found and all(code.startswith(root) for code in found)
    assert {code for page in pages for code in codes(photocopied(page))} == found


def test_every_card_reads_and_leads_to_its_page(made, guide):
    for name in guide.cards:
        for language in LANGUAGES:
            with Image.open(made / f"kartu/{name}-{language}.png") as picture:
                assert picture.size == (1080, 1080)
                wanted = BaseUrl(guide.printing.address).of(f"kartu/{name}.md#{guide.edition.id}", language)
                assert codes(picture.convert("RGB")) == codes(photocopied(picture.convert("RGB"))) == [wanted]


def test_pictures_of_links_are_light_and_tell_the_answers_apart(made):
    """Each as large as its page says, under 30 KB, and different from the others in the square to which some chats cut it."""
    seen = set()
    for language in LANGUAGES:
        for verdict in ("", *VERDICTS):
            path = made / previews.picture(verdict, language)
            assert path.stat().st_size < 30_000
            with Image.open(path) as picture:
                assert picture.size == previews.SIZE
                width, height = picture.size
                middle = picture.convert("L").crop(((width - height) // 2, 0, (width + height) // 2, height))
                seen.add(middle.tobytes())
                left = picture.convert("RGB").crop((0, 0, (width - height) // 2, height))
                if verdict:
                    assert len(left.getcolors()) == 2, "nothing is said outside the square"
    assert len(seen) == 2 * (len(VERDICTS) + 1)


@both
def test_messages_fit_a_chat_and_say_what_the_card_says(made, guide, language):
    for name in guide.cards:
        alternative, message = (made / f"kartu/{name}-{language}.txt").read_text(encoding="utf-8").split("\n\n", 1)
        message = message.split("\n", 1)[1].strip()
        assert len(message) < MESSAGE_MOST
        for said in cards.shown(guide.scenarios[name], language).values():
            assert said in message and said in alternative
        assert message.endswith(BaseUrl(guide.printing.address).of(f"kartu/{name}.md", language))


def test_a_message_too_long_is_refused_with_its_record(guide, tmp_path):
    name = next(iter(guide.cards))
    scenario = guide.scenarios[name]
    long = scenario.answer.model_copy(update={"en": "Take care. " * 70})
    changed = guide.having(scenarios={**guide.scenarios, name: scenario.model_copy(update={"answer": long})})
    with pytest.raises(PrintError, match=rf"data/scenarios/{name}\.yaml: en: the message of its card has \d+ characters"):
        press(changed, tmp_path).make(output for output in outputs(changed, BaseUrl(guide.printing.address)) if output.name.endswith("-en.txt"))


def test_all_that_does_not_fit_is_told_at_once(guide, tmp_path):
    long = {name: guide.scenarios[name] for name in list(guide.cards)[:2]}
    for name, scenario in long.items():
        avoid = scenario.avoid[0].model_copy(update={"id": "Jangan. " * 45})
        long[name] = scenario.model_copy(update={"avoid": (avoid,)})
    changed = guide.having(scenarios={**guide.scenarios, **long})
    base_url = BaseUrl(guide.printing.address)
    local = Localization(changed, LANGUAGES[0], base_url)
    wanted = [Typeset(f"{name}.pdf", "id", "card.typ", partial(card_data, local, changed.cards[name])) for name in long]
    with pytest.raises(PrintError) as caught:
        press(guide, tmp_path).make(wanted)
    for name in long:
        assert f"data/scenarios/{name}.yaml: answer, do.1 and avoid.1: id: the text is " in str(caught.value)


def test_what_failed_leaves_the_cache_whole(guide, made, tmp_path):
    shutil.copytree(CACHE, tmp_path / ".cache" / "unduh")
    shutil.copytree(ROOT / "overrides", tmp_path / "overrides")
    good = downloads.make_prints(tmp_path, guide, guide.printing.address)
    kept = {name: path.read_bytes() for name, path in good.items()}
    card = tmp_path / "overrides" / "print" / "card.typ"
    card.write_text(card.read_text(encoding="utf-8") + "\n#panic(\"berhenti\")\n", encoding="utf-8")
    with pytest.raises(PrintError, match="berhenti"):
        downloads.make_prints(tmp_path, guide, guide.printing.address)
    assert {name: path.read_bytes() for name, path in good.items()} == kept


@both
def test_nothing_lies_in_the_margin_that_printers_cut(made, language):
    for stem in ("buku-saku", "poster", "daftar-periksa", "lembar-lipat"):
        for number, page in enumerate(pictures(made / f"{stem}-{language}.pdf", 60), 1):
            edge = round(3 / 25.4 * 60)
            inner = page.crop((edge, edge, page.width - edge, page.height - edge))
            white = Image.new("RGB", page.size, "white")
            white.paste(inner, (edge, edge))
            darker = [pixel for pixel in _difference(page, white) if pixel > 60]
            allowed = 150 if (stem, number) == ("lembar-lipat", 1) else 0  # fold ticks may be lost
            assert len(darker) <= allowed, (stem, number)


def _difference(one, other):
    from PIL import ImageChops
    return ImageChops.difference(one, other).convert("L").tobytes()


def test_readable_is_both_standards():
    assert set(READABLE) == {"ua-1", "a-2a"}


@pytest.mark.parametrize("pages", [16, 24])
def test_the_four_up_sheets_fold_into_reading_order(pages):
    """Cut across, upper halves on lower halves, folded in the middle: the leaves then read 1 to the last."""
    sides = imposition.four_up(pages)
    halves = [(front[:2], back[:2]) for front, back in _pairs(sides)] + [(front[2:], back[2:]) for front, back in _pairs(sides)]
    assert _read(halves) == list(range(1, pages + 1))


@pytest.mark.parametrize("pages", [4, 8, 44])
def test_the_two_up_sheets_fold_into_reading_order(pages):
    assert _read([(front, back) for front, back in _pairs(imposition.two_up(pages))]) == list(range(1, pages + 1))


def _pairs(sides):
    assert len(sides) % 2 == 0
    return list(zip(sides[::2], sides[1::2], strict=True))


def _read(sheets) -> list[int]:
    """The pages of folded sheets inside one another, outermost first: right half of a front, its back's left half, …"""
    first = [page for front, back in sheets for page in (front[1], back[0])]
    second = [page for front, back in reversed(sheets) for page in (back[1], front[0])]
    return first + second
