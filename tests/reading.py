"""How browser tests meet the site: in both languages, by keyboard, and with the eyes of axe-core."""

import pytest
from axe_playwright_python.sync_playwright import Axe

ROOTS = {"id": "", "en": "en/"}
"""Languages, and where each one's pages begin."""

both = pytest.mark.parametrize("language", ROOTS)

LOOKS = {"id": (360, "light"), "en": (1280, "dark")}
"""How axe sees the pages of a language: their parts are the same in both, so a phone in one and a desk in the other show all of them."""

AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
       "resultTypes": ["violations"]}  # what passes is counted but not told element by element, which takes most of the time


def reach(page, selector: str, most: int = 80) -> None:
    """Press Tab until ``selector`` has the focus; fails after ``most`` presses."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{selector} is not reached by Tab")


def colour(page, scheme: str) -> None:
    """Show the page in its ``light`` or ``dark`` colours, as if a visitor had chosen them."""
    page.evaluate("scheme => { document.documentElement.dataset.scheme = scheme; }", scheme)


def requests_since(page, start: int) -> list[str]:
    """Addresses asked for after the first ``start``; fonts come with their first bold word, and the browser itself looks
    at the icon again for each new address."""
    return [url for url in page.requested[start:] if not url.endswith((".woff2", "favicon.svg"))]


def violations(page) -> list:
    """What axe-core finds against WCAG 2.2 AA and best practices: rules, each with its first elements."""
    found = Axe().run(page, options=AXE).response["violations"]
    return [(rule["id"], [node["target"] for node in rule["nodes"]][:3]) for rule in found]
