"""Every page of the tiny guide, in both languages, against the golden Markdown in tests/golden."""

import difflib
import re
from pathlib import Path

import pytest
from bijak.records.schema import LANGUAGES
from bijak.site.pages import pages
from bijak.site.render import Renderer
from conftest import ROOT
from markdown import Markdown

GOLDEN = Path(__file__).parent
HOW = "If the change is meant, run make bless and read the difference in version control."
each_language = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(scope="module")
def made(tiny):
    """Markdown by (language, uri)."""
    renderer = Renderer(tiny, ROOT / "overrides" / "pages")
    return {(language, uri): renderer.page(page, language) + "\n"
            for language in LANGUAGES for uri, page in pages(tiny).items()}


def bless(folder: Path, wanted: dict[str, str]) -> None:
    """Make ``folder`` hold ``wanted`` and nothing else."""
    for path in stored(folder).keys() - wanted.keys():
        (folder / path).unlink()
    for uri, text in wanted.items():
        (folder / uri).parent.mkdir(parents=True, exist_ok=True)
        (folder / uri).write_text(text, encoding="utf-8", newline="\n")


def stored(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
            for path in sorted(folder.rglob("*")) if path.is_file()}


def differences(golden: dict[str, str], now: dict[str, str]) -> str:
    """What changed, as a unified diff of every page; empty when nothing did."""
    found = [f"{uri}: no page makes this golden file any more" for uri in sorted(golden.keys() - now.keys())]
    found += [f"{uri}: this page has no golden file yet" for uri in sorted(now.keys() - golden.keys())]
    for uri in sorted(golden.keys() & now.keys()):
        found += difflib.unified_diff(golden[uri].splitlines(), now[uri].splitlines(),
                                      f"golden/{uri}", f"now/{uri}", n=1, lineterm="")
    return "\n".join(found)


@each_language
def test_pages_are_golden(made, language, request):
    now = {uri: text for (own, uri), text in made.items() if own == language}
    if request.config.getoption("--bless"):
        bless(GOLDEN / language, now)
    if changed := differences(stored(GOLDEN / language), now):
        pytest.fail(f"Pages in '{language}' differ from tests/golden/{language}.\n\n{changed}\n\n{HOW}", pytrace=False)


def test_a_change_a_new_page_and_a_stale_file_are_all_told():
    told = differences({"a.md": "satu\ndua\n", "lama.md": "x\n"}, {"a.md": "satu\ntiga\n", "baru.md": "x\n"})
    assert told.splitlines() == [
        "lama.md: no page makes this golden file any more", "baru.md: this page has no golden file yet",
        "--- golden/a.md", "+++ now/a.md", "@@ -1,2 +1,2 @@", " satu", "-dua", "+tiga"]


def test_blessing_leaves_nothing_else(tmp_path):
    (tmp_path / "lama").mkdir()
    (tmp_path / "lama" / "x.md").write_text("x", encoding="utf-8")
    bless(tmp_path, {"baru/y.md": "y\n"})
    assert stored(tmp_path) == {"baru/y.md": "y\n"}


def test_no_line_is_indented_into_a_code_block(made):
    indented = [f"{language}/{uri}:{number}: {line}" for (language, uri), text in made.items()
                for number, line in enumerate(text.splitlines(), 1) if re.match(r" {4}|\t", line)]
    assert indented == []


def test_every_page_has_one_title_and_no_code(made):
    for place, text in made.items():
        html = Markdown(extensions=["attr_list", "md_in_html", "tables", "toc"]).convert(text.split("\n---\n", 1)[1])
        html = re.sub(r"<template.*?</template>", "", html, flags=re.S)  # what a script fills, as a window of its own
        assert (html.count("<h1"), html.count("<pre"), html.count("<code")) == (1, 0, 0), place


def test_pages_are_the_same_on_every_run(tiny, made):
    again = Renderer(tiny, ROOT / "overrides" / "pages")
    assert {key: again.page(pages(tiny)[key[1]], key[0]) + "\n" for key in made} == made


def test_english_pages_differ_from_indonesian_ones(made):
    assert [uri for language, uri in made if language == "id" and made["id", uri] == made["en", uri]] == []
