"""``make bench``: build time, peak memory, page weight, Lighthouse scores and search, against the stock theme in the same run.

Not a test: nothing here passes or fails. Times depend on the machine; the ratios are what counts.
"""

import gzip
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench_search import report_search
from bijak.guide.load import load
from bijak.site.pages import pages
from bijak.site.render import Renderer
from browser import FLAGS, NoBrowser, find, serve
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 3
PAGES = {
    "home": "", "situation": "situasi/menyukai-unggahan-calon/", "checklist": "periksa/", "ten seconds": "periksa/cepat/", "quiz": "kuis/", "topic": "topik/netralitas/",
    "flow": "terlanjur/fakta-keliru/", "largest regulation": "regulasi/pp-94-2021/", "its users": "regulasi/pp-94-2021/dipakai/", "glossary": "istilah/", "print": "cetak/", "card": "kartu/kritik-kebijakan-pemerintah/", "session": "sesi/netralitas/", "assemble": "sesi/rakit/",
}
LIGHTHOUSE = "lighthouse@12.8.2"  # the last that runs on Node 18 and 20
JUDGED = ("home", "situation", "checklist", "ten seconds", "quiz", "topic", "flow", "largest regulation", "glossary", "session")
SCORES = ("performance", "accessibility", "best-practices", "seo")
STOCK = """site_name: Stock
theme: {name: material, font: false}
markdown_extensions: [attr_list, md_in_html, tables, {toc: {permalink: true}}]
plugins:
  search: {}
  i18n:
    docs_structure: suffix
    languages:
      - {locale: id, name: Indonesia, build: true, default: true}
      - {locale: en, name: English, build: true}
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        stock = stock_project(work / "stock")
        report_downloads(work)
        build(ROOT, work / "site")  # so that printed files stand in the cache: builds are compared without them
        ours, theirs = [], []
        for _ in range(ROUNDS):
            ours.append(build(ROOT, work / "site"))
            theirs.append(build(stock, work / "stock-site"))
        report_builds(ours, theirs, sum(1 for _ in (work / "site").rglob("index.html")))
        report_check()
        try:
            report_weights(work / "site", work / "stock-site")
            report_lighthouse(work / "site")
            report_search(work / "site", work / "stock-site")
        except NoBrowser as error:
            print(f"\nPage weights, Lighthouse scores and search were not measured. {error}")


def stock_project(folder: Path) -> Path:
    """The guide's own generated Markdown under the stock theme, both languages, nothing else."""
    guide = load(ROOT / "data")
    renderer = Renderer(guide, ROOT / "overrides" / "pages")
    for uri, page in pages(guide).items():
        for language in ("id", "en"):
            path = folder / "docs" / (uri if language == "id" else uri.replace(".md", ".en.md"))
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(renderer.page(page, language), encoding="utf-8")
    for path in (ROOT / "docs").rglob("*.md"):
        uri = path.relative_to(ROOT / "docs").as_posix()
        language = "en" if uri.endswith(".en.md") else "id"
        text = renderer.text(path.read_text(encoding="utf-8"), uri.replace(".en.md", ".md"), language)
        (folder / "docs" / uri).parent.mkdir(parents=True, exist_ok=True)
        (folder / "docs" / uri).write_text(text, encoding="utf-8")
    (folder / "mkdocs.yml").write_text(STOCK, encoding="utf-8")
    return folder


def build(project: Path, site: Path) -> tuple[float, float]:
    """Build once in a process of its own; returns (seconds, peak memory in MB, 0 where it cannot be measured)."""
    shutil.rmtree(site, ignore_errors=True)
    environment = {**os.environ, "PYTHONPATH": str(project / "hooks"), "SITE_DIR": str(site), "NO_MKDOCS_2_WARNING": "true"}
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(site)]
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=project, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    memory = 0.0
    if hasattr(os, "wait4"):
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        memory = usage.ru_maxrss / (1024 if sys.platform != "darwin" else 1024 * 1024)
    process.wait()
    if process.returncode:
        sys.exit(process.stderr.read().decode())
    return time.perf_counter() - start, memory


def report_builds(ours: list, theirs: list, count: int) -> None:
    print(f"\nBuild of {count} pages (both languages), {ROUNDS} rounds, cold, median")
    for name, runs in (("this guide", ours), ("stock Material, same Markdown", theirs)):
        print(f"  {name:<32}{statistics.median(run[0] for run in runs):7.2f} s   peak {max(run[1] for run in runs):6.0f} MB")
    ratio = statistics.median(mine[0] / stock[0] for mine, stock in zip(ours, theirs, strict=True))
    print(f"  ratio, paired{'':<19}{ratio:7.2f}")


def report_check() -> None:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", "bijak", "check"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL,
                   env={**os.environ, "PYTHONPATH": str(ROOT / "hooks")})
    print(f"\nmake check, whole process{'':<9}{time.perf_counter() - start:7.2f} s")


def report_downloads(work: Path) -> None:
    """Time of all print outputs and of all kits, from nothing and again with nothing changed."""
    print("\nDownloads, whole process")
    for command, folder in (("print", "unduh"), ("session", "sesi")):
        for name in ("cold", "again"):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-m", "bijak", command, "--to", work / folder, "--cache", work / f"cache-{command}"],
                           cwd=ROOT, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": str(ROOT / "hooks")})
            files = [path.stat().st_size for path in (work / folder).rglob("*") if path.is_file()]
            print(f"  make {command}, {name:<20}{time.perf_counter() - start:7.2f} s   "
                  f"{len(files)} files, {sum(files) / 1e6:.1f} MB")


def report_weights(site: Path, stock: Path) -> None:
    print("\nFirst view of a page, gzip, KB (page + style + script + pictures; fonts and search index apart)")
    print(f"  {'page':<20}{'weight':>8}{'fonts':>8}{'index':>8}{'requests':>10}{'stock':>10}{'ratio':>8}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=FLAGS)
        with serve(site) as here, serve(stock) as there:
            for name, place in PAGES.items():
                mine, theirs = weigh(browser, here + place), weigh(browser, there + place)
                total = sum(theirs[key] for key in ("page", "index"))
                ratio = sum(mine[key] for key in ("page", "index")) / total
                print(f"  {name:<20}{mine['page']:8.1f}{mine['fonts']:8.1f}{mine['index']:8.1f}{mine['requests']:10}"
                      f"{total:10.1f}{ratio:8.2f}")
        browser.close()


def weigh(browser, address: str) -> dict[str, float]:
    """What a first view of ``address`` loads, in KB after gzip (fonts as they are)."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    sizes = {"page": 0.0, "fonts": 0.0, "index": 0.0, "requests": 0}
    responses = []
    page.on("response", lambda response: responses.append(response))
    page.goto(address, wait_until="networkidle")
    for response in responses:
        body = response.body()
        part = "fonts" if "font" in response.headers.get("content-type", "") or ".woff2" in response.url else (
            "index" if "/search/" in response.url else "page")
        sizes[part] += (len(body) if part == "fonts" else len(gzip.compress(body, 9))) / 1000
        sizes["requests"] += 1
    context.close()
    return sizes


def report_lighthouse(site: Path) -> None:
    """Lighthouse's four scores for a phone, by its own simulated slow network; the site is sent compressed, as hosts do."""
    npx = shutil.which("npx")
    if not npx:
        print("\nLighthouse was not measured: it needs Node (npx), which is not installed.")
        return
    print(f"\n{LIGHTHOUSE}, mobile, of 100\n  {'page':<20}" + "".join(f"{name:>16}" for name in SCORES))
    with serve(site, compressed=True) as here:
        for name in JUDGED:
            report = judge(npx, here + PAGES[name])
            print(f"  {name:<20}" + "".join(f"{round(100 * report['categories'][score]['score']):16}" for score in SCORES))
            for audit in report["audits"].values():
                if audit["score"] is not None and audit["score"] < .9 and audit["scoreDisplayMode"] == "binary":
                    print(f"    {audit['title']}")


def judge(npx: str, address: str) -> dict:
    """Lighthouse's report on the page at ``address``, as it gives it."""
    command = [npx, "--yes", LIGHTHOUSE, address, "--quiet", "--output=json", f"--only-categories={','.join(SCORES)}",
               f"--chrome-flags={' '.join(['--headless=new', *FLAGS])}"]
    done = subprocess.run(command, env={**os.environ, "CHROME_PATH": find()}, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stderr}")
    return json.loads(done.stdout)


if __name__ == "__main__":
    main()
