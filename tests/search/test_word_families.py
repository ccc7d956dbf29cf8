"""What makes two words the same for search: one table of word families, through the script that readers' browsers run."""

import pytest
import yaml
from site_build import ROOT

pytestmark = pytest.mark.browser

FAMILIES = yaml.safe_load((ROOT / "tests" / "search" / "word_families.yaml").read_text(encoding="utf-8"))
WHOLE = ["pegawai", "berita", "kepala", "sekolah"]


@pytest.fixture
def browser(page):
    for script in ("vendor/porter2.js", "js/finder/words.js"):
        page.add_script_tag(content=(ROOT / "docs" / "assets" / script).read_text(encoding="utf-8"))
    return page


def roots(browser, language: str, known: list[str], asked: list[str]) -> list[list[str]]:
    """The roots of each text of ``asked`` where the index holds the words ``known``."""
    return browser.evaluate("""([language, whole, known, asked]) => {
        const words = new Words(language === "en" ? porter2 : null, whole);
        words.learn(new Set(known));
        return asked.map((text) => Words.split(text).map((word) => words.root(word)));
    }""", [language, WHOLE, known, asked])


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_family_has_one_root_and_no_two_share_one(browser, language):
    families = [one for one in FAMILIES if one["language"] == language]
    known = [word for one in families for word in one["family"]]
    found = [{tuple(root) for root in roots(browser, language, known, one["family"] + one["spoken"])} for one in families]
    assert [(one["family"][0], root) for one, root in zip(families, found, strict=True) if len(root) != 1 or ("",) in root] == []
    assert len(set().union(*found)) == len(families)


@pytest.mark.parametrize("text, words", [
    ("boleh like?", ["boleh", "like"]), ("PP 94/2021, Pasal 5(n)", ["pp", "94", "2021", "pasal", "5", "n"]),
    ("foto-foto", ["foto"]), ("marah2 jelek2in", ["marah", "jelekin"]), ("Kafé P3K", ["kafe", "p3k"]), ("don’t", ["dont"]), ("?!", []),
])
def test_text_is_parted_into_words(browser, text, words):
    assert browser.evaluate("text => Words.split(text)", text) == words


def test_a_word_that_nothing_explains_has_no_root(browser):
    assert roots(browser, "id", ["sebar", "menyebar"], ["xylofon", "2024"]) == [[""], [""]]


def test_words_that_people_type_are_known_with_affixes(browser):
    assert browser.evaluate("""() => {
        const words = new Words(null, []);
        words.learn(new Set(["sebar"]));
        ["ojol", "nyebarin"].forEach((word) => words.teach(word));
        return ["ngojol", "nyebarin", "xylofon"].map((word) => words.root(word));
    }""") == ["ojol", "sebar", ""]
