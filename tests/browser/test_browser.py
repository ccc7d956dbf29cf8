"""The real site in a real browser, in both languages, under the site's own security policy."""

from io import BytesIO

import pytest
from browser import serve
from pypdf import PdfReader
from reading import LOOKS, ROOTS, both, colour, violations

pytestmark = pytest.mark.browser

KINDS = {
    "home": "", "checklist": "periksa/", "ten seconds": "periksa/cepat/", "scenarios": "situasi/", "scenario": "situasi/menyukai-unggahan-calon/",
    "unsettled": "situasi/admin-grup-ada-kampanye/", "topics": "topik/", "topic": "topik/netralitas/",
    "register": "regulasi/", "instrument": "regulasi/pp-94-2021/", "repealed": "regulasi/uu-5-2014/",
    "concordance": "regulasi/padanan/", "sanctions": "sanksi/", "glossary": "istilah/", "about": "tentang/",
    "sources": "tentang/sumber/", "open questions": "tentang/perlu-diperiksa/", "not found": "404.html",
    "matrix": "matriks/", "flows": "terlanjur/", "flow": "terlanjur/suka-ikuti-tak-sengaja/", "cases": "kasus/",
    "contradictions": "beda-keterangan/", "roles": "peran/", "role": "peran/atasan/", "privacy": "tentang/privasi/", "quiz": "kuis/",
    "print": "cetak/", "card": "kartu/kritik-kebijakan-pemerintah/", "sessions": "sesi/", "session": "sesi/netralitas/",
    "session record": "sesi/netralitas/catatan/",
    "plan": "sesi/rakit/",
}
SHORTER = {"instrument": "regulasi/uu-ite/"}
"""For axe, which looks at every element: a page with the same parts as a longer one of its kind."""
every_kind = pytest.mark.parametrize("kind", KINDS)


def address(server: str, language: str, kind: str) -> str:
    return f"{server}{ROOTS[language]}{KINDS[kind]}"


@both
@every_kind
def test_page_loads_without_a_fault(page, server, language, kind):
    """No console error, no failed or foreign request, no breach of the policy, nothing wider than a small phone."""
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(address(server, language, kind), wait_until="load")
    page.wait_for_timeout(50)
    assert page.faults == []
    assert {url.split("/")[2] for url in page.requested} == {server.split("/")[2]}
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert page.evaluate("document.documentElement.lang") == language


@both
def test_switching_language_stays_on_the_page_and_place(page, server, language):
    other = "en" if language == "id" else "id"
    page.goto(address(server, language, "instrument") + "#pasal-3-huruf-f")
    page.locator("[data-switch]").click()
    assert page.url == address(server, other, "instrument") + "#pasal-3-huruf-f"
    assert page.locator("#pasal-3-huruf-f").is_visible()


@both
def test_anchor_of_a_provision_is_reached(page, server, language):
    page.goto(address(server, language, "instrument") + "#pasal-5-huruf-n-angka-6")
    top = page.locator("#pasal-5-huruf-n-angka-6").evaluate("element => element.getBoundingClientRect().top")
    assert -5 <= top < 300


def copied(page, button) -> str:
    button.click()
    button.get_by_text("Tersalin").wait_for()
    return page.evaluate("navigator.clipboard.readText()")


def test_copy_a_quotation_or_its_reference(page, server):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(address(server, "id", "instrument"))
    block = page.locator("#pasal-3-huruf-f + .provision")
    reference = copied(page, block.locator(".copy").last)
    assert reference.startswith("Pasal 3 huruf f ") and reference.endswith("/regulasi/pp-94-2021/#pasal-3-huruf-f")
    law = block.locator("> blockquote").inner_text()
    assert copied(page, block.locator(".copy").first).split(law) == ["", f"\n{reference}"]


def test_what_is_copied_of_an_ended_act_says_so(page, server):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(address(server, "id", "repealed"))
    block = page.locator(".provision:has(> blockquote)").first
    told = copied(page, block.locator(".copy").first)
    assert told.startswith(block.locator("> .banner").inner_text().strip()) and block.locator("> blockquote").inner_text() in told


def test_only_a_reference_where_nothing_is_quoted(page, server, guide):
    name, item = next((name, item) for name, instrument in guide.instruments.items() for item in instrument.provisions if not item.text)
    page.goto(f"{server}regulasi/{name}/#{item.id}")
    assert page.locator(f"[id='{item.id}'] + .provision .copy").count() == 1


def test_dark_mode_is_kept(page, server):
    page.goto(address(server, "id", "home"))
    page.locator(".palette").click()
    assert page.evaluate("document.documentElement.dataset.scheme") == "dark"
    page.reload()
    assert page.evaluate("document.documentElement.dataset.scheme") == "dark"


@both
def test_reading_without_javascript(new_page, server, language):
    page = new_page(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page.goto(address(server, language, "instrument"))
    assert page.locator(".menu .door").first.is_visible()
    assert page.locator("#pasal-3-huruf-f").is_visible() and page.locator(".cite").first.is_visible()
    assert page.locator("button.copy").count() == 0 and not page.locator(".search-open").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_any_sub_path(new_page, site):
    with serve(site, "/intranet/panduan/") as server:
        page = new_page()
        page.goto(server)
        page.locator(".button").first.click()
        assert page.url == f"{server}periksa/cepat/"
        page.locator("[data-switch]").click()
        assert page.url == f"{server}en/periksa/cepat/"
        page.locator(".search-open").click()
        page.keyboard.type("sanction")
        page.locator(".result").first.wait_for()
        assert page.faults == []


@both
def test_checklist_prints_on_one_side(page, server, language):
    page.goto(address(server, language, "checklist"))
    paper = PdfReader(BytesIO(page.pdf(format="A4", prefer_css_page_size=False)))
    assert len(paper.pages) == 1


@both
@every_kind
def test_accessibility(page_without_policy, server, language, kind):
    """WCAG 2.2 AA and best practices, on a light phone and a dark desk."""
    page = page_without_policy
    page.goto(f"{server}{ROOTS[language]}{SHORTER.get(kind, KINDS[kind])}")
    page.add_style_tag(content="* {transition: none !important}")
    width, scheme = LOOKS[language]
    page.set_viewport_size({"width": width, "height": 800})
    colour(page, scheme)
    assert violations(page) == []
