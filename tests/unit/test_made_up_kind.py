"""A new kind of record is a model, a row of the table and a template: tried with tips, which the guide has not."""

import shutil

import pytest
from bijak.guide.address import address
from bijak.guide.editor_schema import schemas
from bijak.guide.guide import Guide
from bijak.guide.history import changes, close
from bijak.guide.kind import Collection, by_order
from bijak.guide.load import load
from bijak.guide.rules.leaning import leaning
from bijak.records.problems import DataErrors
from bijak.records.schema import Bilingual, Record
from bijak.records.schema.text import Citation
from bijak.site.pages import pages
from bijak.site.render import Renderer
from changing import change
from conftest import ROOT

CITED = "contoh-1-2020#pasal-2"


class Rest(Record):
    words: Bilingual
    rests_on: tuple[Citation, ...]


class Tip(Record):
    """A made-up kind."""

    order: int
    title: Bilingual
    summary: Bilingual
    rest: Rest


class WithTips(Guide):
    tips = Collection(Tip, order=by_order, address="kiat/{id}.md", template="tip", label=lambda tip: tip.title,
                      summary=lambda tip: tip.summary, leans=True, listed=True, advises=True)


@pytest.fixture
def tips(data):
    """The tiny guide's files with two tips."""
    (data / "tips").mkdir()
    for order, name in ((2, "kata-sandi"), (1, "kunci-layar")):
        (data / "tips" / f"{name}.yaml").write_text(
            f"order: {order}\ntitle: {{id: Kiat {name}, en: Tip {name}}}\nsummary: {{id: Ringkas, en: Short}}\n"
            f"rest:\n  words: {{id: Kata, en: Words}}\n  rests_on: [{CITED}]\n", encoding="utf-8")
    words = data / "ui" / "words.yaml"
    words.write_text(words.read_text(encoding="utf-8") + 'changes.collection.tips: {id: "Kiat", en: "Tip"}\n', encoding="utf-8")
    return data


def test_it_is_loaded_in_its_order_and_found_by_reference(tips):
    guide = load(tips, guide=WithTips)
    assert list(guide.tips) == ["kunci-layar", "kata-sandi"]
    assert guide.record("tips/kata-sandi").order == 2 and guide.has("tips/kata-sandi") and not guide.has("tips/tiada")
    assert address(guide, "tips/kata-sandi") == "kiat/kata-sandi.md"


def test_its_citations_are_listed_bound_and_checked(tips):
    guide = load(tips, guide=WithTips)
    assert "tips/kata-sandi" in guide.used_by[CITED] and list(leaning(guide)["tips/kata-sandi"]) == [CITED]
    change(tips, "tips/kata-sandi.yaml", CITED, "contoh-1-2020#pasal-99")
    with pytest.raises(DataErrors) as error:
        load(tips, guide=WithTips)
    assert [(problem.file, problem.line) for problem in error.value.problems] == [("data/tips/kata-sandi.yaml", 6)]
    assert 'no provision "contoh-1-2020#pasal-99"' in error.value.problems[0].message


def test_it_has_pages_links_and_a_place_in_the_change_log(tips, tmp_path):
    templates = tmp_path / "pages"
    shutil.copytree(ROOT / "overrides" / "pages", templates)
    (templates / "tip.jinja.md").write_text(
        "# {{ title(tip.title) }}\n\n{{ say(tip.rest.words) }} {{ cited(tip.rest.rests_on) }} {{ label('tips/kunci-layar') }}\n",
        encoding="utf-8")
    guide = load(tips, guide=WithTips)
    made = pages(guide)
    renderer = Renderer(guide, templates)
    assert "# Tip kata-sandi\n\nWords <a" in renderer.page(made["kiat/kata-sandi.md"], "en")
    assert "Tip kunci-layar" in renderer.page(made["kiat/kata-sandi.md"], "en")
    assert ">Tip kata-sandi</a>" in renderer.page(made["regulasi/contoh-1-2020/dipakai.md"], "en")
    assert {"tips/kata-sandi", "tips/kunci-layar"} <= set(close(guide).records)
    assert "tips/kata-sandi" in changes(guide, guide.history.editions[-1].edition)["new"]
    assert "Tip</" in (shown := renderer.page(made["tentang/perubahan.md"], "en")) or "<li>Tip: <a" in shown


def test_it_is_asked_for_its_words_and_has_a_schema(tips):
    change(tips, "ui/words.yaml", 'changes.collection.tips: {id: "Kiat", en: "Tip"}\n', "")
    with pytest.raises(DataErrors) as error:
        load(tips, guide=WithTips)
    assert "changes.collection.tips" in error.value.report()
    assert '"rests_on"' in schemas(WithTips)["tips.json"]


def test_without_its_row_its_files_are_strays(tips):
    with pytest.raises(DataErrors) as error:
        load(tips)
    assert "data/tips/kata-sandi.yaml" in error.value.report()
