"""What needs a project of its own to change: hostile text on pages, and mistakes while serving. Its guide is the tiny one, with the real
interface words, since each change makes all pages anew."""

import html
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager

import pytest
from bijak import downloads
from bijak.guide.load import load
from bijak.language.base_url import BaseUrl
from bijak.records.prose import plain
from bijak.records.schema import LANGUAGES
from bijak.site.pages import pages
from conftest import TINY
from site_build import ROOT

RECORD = "berbagi-kabar"
HOSTILE = "<script>document.title='x'</script><img src=x onerror=alert(1)> {{ 7*7 }} {% raw %} Awas"


@pytest.fixture
def project(tmp_path):
    """A project that may be changed. What is on paper needs more than the tiny guide has, so only its pages can be made."""
    for name in ("docs", "hooks", "overrides"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(TINY, tmp_path / "data")
    shutil.copytree(ROOT / "data" / "ui", tmp_path / "data" / "ui")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    return tmp_path


def file_of(project, record: str):
    return project / "data" / "scenarios" / f"{record}.yaml"


def edit(project, record: str, field: str, value: str) -> None:
    """Write ``value`` (YAML, with its line break) in place of what the record's ``field`` holds."""
    path = file_of(project, record)
    text, count = re.subn(rf"^{field}:(?: .*)?\n(?:[ ]+.*\n)*", lambda _: f"{field}:{value}", path.read_text(encoding="utf-8"), flags=re.M)
    assert count == 1
    path.write_text(text, encoding="utf-8")


@contextmanager
def served(project, log, **variables):
    """The address at which ``make serve`` shows the project with ``variables``; what it tells goes into the file ``log``."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    environment = {**os.environ, "PYTHONPATH": str(project / "hooks"), "NO_MKDOCS_2_WARNING": "true", "PYTHONUNBUFFERED": "1", **variables}
    with log.open("w") as told:
        process = subprocess.Popen([sys.executable, "-m", "mkdocs", "serve", "--quiet", "--livereload", "--dev-addr", address],
                                   cwd=project, env=environment, stdout=told, stderr=told)
    try:
        wait_for(lambda: fetch(f"http://{address}/") or process.poll() is not None)
        assert process.poll() is None, log.read_text(encoding="utf-8")
        yield f"http://{address}/"
    finally:
        process.terminate()
        process.wait()


@pytest.mark.browser
def test_markup_in_a_record_shows_as_typed(project, tmp_path, new_page):
    edit(project, RECORD, "question", f'\n  id: "{HOSTILE}"\n  en: What is typed?\n')
    with served(project, tmp_path / "log") as address:
        page = new_page()
        page.on("dialog", lambda dialog: page.faults.append(dialog.message))
        for place in (f"situasi/{RECORD}/", "situasi/", "topik/unggahan/"):
            page.goto(address + place)
            assert page.title() != "x", place
        page.goto(f"{address}situasi/{RECORD}/")
        assert page.locator("h1").inner_text().strip() == HOSTILE
        assert page.locator("h1 img, h1 script").count() == 0
        page.locator(".search-open").click()
        page.keyboard.type("Awas")
        page.locator(".result").first.wait_for()
        assert page.locator(".results img, .results script").count() == 0
        assert page.faults == [] and page.title() != "x"


def test_link_to_a_script_is_refused(project):
    edit(project, RECORD, "question", '\n  id: "[a](javascript:alert)"\n  en: A link?\n')
    done = subprocess.run([sys.executable, "-m", "bijak", "--data", str(project / "data"), "check"], capture_output=True,
                          text=True, encoding="utf-8", env={**os.environ, "PYTHONPATH": str(ROOT / "hooks")}, check=False)
    assert done.returncode == 1 and 'the link "javascript:alert" leads to no record' in done.stderr


def test_a_menu_that_names_no_page_is_one_sentence(project):
    path = project / "mkdocs.yml"
    text = path.read_text(encoding="utf-8")
    assert "kuis.md" in text
    path.write_text(text.replace("kuis.md", "kuiz.md"), encoding="utf-8")
    done = subprocess.run([sys.executable, "-m", "mkdocs", "build", "--quiet"], cwd=project, capture_output=True, text=True, encoding="utf-8",
                          env={**os.environ, "PYTHONPATH": str(project / "hooks"), "NO_MKDOCS_2_WARNING": "true"}, check=False)
    assert done.returncode == 1 and "mkdocs.yml: nav: periksa: kuiz.md has no name; add it to " in done.stdout
    assert "Traceback" not in done.stdout + done.stderr and not (project / "site").exists()


def test_serve_keeps_the_last_good_page(project, tmp_path):
    """A mistake is told and the page stays; mended, the page follows. Pages do not wait for paper, nor for what keeps it from being made."""
    log, verdict = tmp_path / "log", re.search(r"^verdict:(.*)$", file_of(project, RECORD).read_text(encoding="utf-8"), re.M)[1]
    with (project / "overrides" / "print" / "poster.typ").open("a", encoding="utf-8") as poster:
        poster.write('\n#panic("poster berhenti")\n')
    with served(project, log) as address:
        place = f"{address}situasi/{RECORD}/"
        question = "Bolehkah saya berbagi kabar baik?"
        wait_for(lambda: question in fetch(place))
        wait_for(lambda: "overrides/print/" in log.read_text(encoding="utf-8"))
        edit(project, RECORD, "verdict", " mungkin\n")
        wait_for(lambda: "verdict: 'mungkin' is not one of" in log.read_text(encoding="utf-8"))
        assert question in fetch(place)
        edit(project, RECORD, "verdict", f"{verdict}\n")
        with (project / "docs" / "assets" / "css" / "guide" / "text.css").open("a", encoding="utf-8") as file:
            file.write("\n.seen-at-once {\n  color: var(--ink);\n}\n")
        edit(project, RECORD, "question", "\n  id: Bolehkah sekarang saya bertanya?\n  en: May I ask now?\n")
        wait_for(lambda: "Bolehkah sekarang saya" in fetch(place))
        wait_for(lambda: ".seen-at-once{color:var(--ink)}" in fetch(f"{address}assets/css/guide.css"))
        assert "Traceback" not in log.read_text(encoding="utf-8")


def told(page: str) -> dict[str, str]:
    """What the Open Graph of a page says, by property."""
    return {name: html.unescape(content) for name, content in re.findall(r'<meta property="og:([\w:]+)" content="([^"]*)">', page)}


def test_a_link_to_any_page_shows_what_it_answers(project, tmp_path):
    """With an address of its own, every page tells its title, its answer and a picture that is made, each address in full."""
    guide, own = load(project / "data"), "https://panduan.contoh.go.id/sub/"
    made = {f"{own}unduh/{output.name}" for output in downloads.outputs(guide, own)}
    with served(project, tmp_path / "log", SITE_URL=own) as address:
        uris = ["index.md", "tentang/index.md", *pages(guide)]
        shown = {(language, uri): told(fetch(BaseUrl(f"{address}sub/").of(uri, language))) for uri in uris for language in LANGUAGES}
    for (language, uri), found in shown.items():
        assert {"site_name", "type", "title", "description", "locale", "image:alt", "image:width", "image:height"} <= found.keys(), uri
        assert all(found.values()) and "<" not in found["title"] + found["description"], uri
        assert found["url"] == BaseUrl(own).of(uri, language) and found["image"] in made, uri
        assert found["image"].endswith(f"-{language}.png"), uri
    for name, scenario in guide.scenarios.items():
        for language in LANGUAGES:
            found = shown[language, f"situasi/{name}.md"]
            assert found["title"] == plain(scenario.question[language])
            word, _, answer = found["description"].partition(". ")
            assert word == guide.ui[f"verdict.{scenario.verdict}"][language] and plain(scenario.answer[language]).startswith(answer)
            assert f"/{scenario.verdict}-" in found["image"] and "/panduan-" in shown[language, "index.md"]["image"]


def fetch(address: str) -> str:
    try:
        with urllib.request.urlopen(address, timeout=300) as answer:
            return answer.read().decode("utf-8")
    except OSError:
        return ""


def wait_for(true, seconds: float = 300) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.2)
