"""Search for ``make bench``: the guide's own, stock Material's (lunr) and Pagefind over the same pages and questions, in one run."""

import gzip
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "search"))

from browser import FLAGS, find, serve
from playwright.sync_api import Browser, Page, sync_playwright
from reading import ROOTS
from searching import figures, hit, queries

LOOSE = "default-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'"  # stock pages have inline scripts, and Pagefind runs WebAssembly
SETS = ("queries.yaml", "second.yaml", "third.yaml", "fresh.yaml")

OWN = """async (questions) => {
    document.querySelector(".search-open").click();
    while (typeof bijak.texts === "undefined" || typeof Engine === "undefined") await new Promise((go) => setTimeout(go, 5));
    const start = performance.now();
    const engine = new Engine(bijak.index, bijak.index.language === "en" ? porter2 : null, bijak.texts);
    const root = bijak.index.language === "en" ? "en/" : "";
    const ask = (question) => engine.find(question).slice(0, 10).map(({ document: { place } }) => [root + place]);
    ask(questions[0]);
    const first = performance.now() - start;
    return { first, found: questions.map(ask) };
}"""
STOCK = """async (questions) => {
    const config = JSON.parse(document.getElementById("__config").textContent);
    const index = await (await fetch(new URL("search/search_index.json", new URL(config.base, location) + "/"))).json();
    const start = performance.now();
    const worker = new Worker(new URL(config.search, location));
    const told = (message) => new Promise((resolve) => { worker.onmessage = ({ data }) => resolve(data); worker.postMessage(message); });
    await told({ type: 0, data: { ...index, options: { suggest: false } } });
    const ask = async (data) => (await told({ type: 2, data })).data.items.slice(0, 10).map((group) => group.map(({ location }) => location).filter(Boolean));
    await ask(questions[0]);
    const first = performance.now() - start, found = [];
    for (const question of questions) found.push(await ask(question));
    return { first, found };
}"""
PAGEFIND = """async ([questions, root]) => {
    const start = performance.now();
    const pagefind = await import(new URL("pagefind/pagefind.js", root).href);
    const place = (url) => url.replace(new URL(root).pathname, "").replace(/^\\//, "");
    const ask = async (question) => {
        const { results } = await pagefind.search(question);
        const pages = await Promise.all(results.slice(0, 10).map((one) => one.data()));
        return pages.map(({ url, sub_results }) => [url, ...sub_results.map((part) => part.url)].filter(Boolean).map(place));
    };
    await ask(questions[0]);
    const first = performance.now() - start, found = [];
    for (const question of questions) found.push(await ask(question));
    return { first, found };
}"""


def report_search(site: Path, stock: Path) -> None:
    """Print a table: for each set of questions what each search answers, what it loads, and when its first answer is there."""
    subprocess.run([sys.executable, "-m", "pagefind", "--site", str(stock)], check=True, stdout=subprocess.DEVNULL)
    print("\nSearch over the same pages. A hit is the page that answers, at its anchor where the set names one")
    print(f"  {'set':<14}{'search':<18}{'success@1':>10}{'success@3':>10}{'rank':>7}{'KB, id':>8}{'KB, en':>8}{'first, ms':>11}")
    with sync_playwright() as playwright, serve(site) as here, serve(stock, policy=LOOSE) as there:
        browser = playwright.chromium.launch(executable_path=find(), args=FLAGS)
        for name in SETS:
            asked = queries(Path(__file__).parent / "search" / name)
            for label, root, ask in (("this guide", here, _evaluate(OWN)), ("stock Material", there, _evaluate(STOCK)),
                                     ("Pagefind", there, lambda page, said, root=there: page.evaluate(PAGEFIND, [said, root]))):
                report_one(name, label, browser, root, asked, ask)
        browser.close()


def _evaluate(script: str) -> Callable[[Page, list[str]], dict]:
    return lambda page, said: page.evaluate(script, said)


def report_one(name: str, label: str, browser: Browser, root: str, asked: list[dict], ask: Callable[[Page, list[str]], dict]) -> None:
    ranked, first, sizes = [], 0.0, {}
    for language, folder in ROOTS.items():
        mine = [one for one in asked if one["lang"] == language]
        context = browser.new_context(bypass_csp=True)  # a measuring script is put into the page
        page = context.new_page()
        page.goto(root + folder, wait_until="networkidle")
        responses = []
        page.on("response", lambda response, kept=responses: kept.append(response))
        made = ask(page, [mine[0]["q"]])
        first = max(first, made["first"])
        sizes[language] = sum(len(gzip.compress(response.body(), 9)) for response in responses if response.ok) / 1000
        page.goto(root + folder, wait_until="networkidle")
        ranked += [rank(groups, one["answers"], folder) for groups, one in zip(ask(page, [one["q"] for one in mine])["found"], mine, strict=True)]
        context.close()
    shown = figures(ranked)
    print(f"  {name:<14}{label:<18}{shown['success@1']:9.1f}%{shown['success@3']:9.1f}%{shown['reciprocal rank']:7.3f}"
          f"{sizes['id']:8.1f}{sizes['en']:8.1f}{first:11.0f}")


def rank(groups: list[list[str]], answers: list[str], folder: str) -> int:
    """The rank of the first page that answers, from 1; 0 for none. ``groups``: pages, each with the places on it that were found.

    Places in the other language answer nothing, but fill their lines.
    """
    own = [[place.removeprefix(folder) for place in places if place.startswith(folder) and (folder or not place.startswith("en/"))]
           for places in groups]
    return next((at for at, places in enumerate(own, 1) if any(hit(place, answers) for place in places)), 0)
