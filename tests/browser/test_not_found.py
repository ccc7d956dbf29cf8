"""The page for addresses that lead nowhere, as a server shows it: at any address, of a site that stands anywhere."""

import pytest
from browser import serve
from reading import violations

pytestmark = pytest.mark.browser

PLACES = ("x", "a/", "a/b/c", "en/situasi/tak-ada/", "sesi/netralitas/catatan/lama/1/")


@pytest.fixture(scope="module", params=["/", "/panduan/", "/kantor/kepegawaian/panduan/"])
def root(site, request):
    """The address of the site, at the top of a server or below other folders."""
    with serve(site, request.param) as address:
        yield address


@pytest.mark.parametrize("place", PLACES)
def test_it_works_at_any_address(new_page, root, place):
    page = new_page()
    assert page.goto(root + place, wait_until="networkidle").status == 404
    broken = [fault for fault in page.faults if fault.startswith(f"404: {root}") and "lost.js" not in fault]
    assert broken == [f"404: {root}{place}"]
    links = page.locator("a").evaluate_all("links => links.map(link => link.href)")
    assert {root, f"{root}en/", f"{root}situasi/"} <= set(links) and all(link.startswith(root) for link in links)
    assert all(page.request.get(link).ok for link in dict.fromkeys(links))
    assert page.locator(".brand img").evaluate("image => image.naturalWidth") > 0
    assert page.locator(".hero").evaluate("hero => getComputedStyle(hero).backgroundImage") != "none"
    assert page.locator(".search-open use").evaluate("use => use.getBBox().width") > 0


def test_one_searches_from_it(new_page, root):
    page = new_page()
    page.goto(f"{root}a/b/c")
    page.get_by_role("main").get_by_role("searchbox").fill("netralitas")
    result = page.locator("main .result").first
    result.wait_for()
    result.click()
    page.wait_for_load_state()
    assert page.url.startswith(root) and page.url != f"{root}a/b/c" and page.locator("h1").count() == 1


def test_at_the_top_of_a_server_it_needs_no_script(new_page, site):
    page = new_page(java_script_enabled=False)
    with serve(site) as top:
        page.goto(f"{top}a/b/c")
        page.get_by_role("main").get_by_role("searchbox").fill("hoaks")
        page.keyboard.press("Enter")
        page.wait_for_url(f"{top}situasi/?q=hoaks")


def test_it_is_accessible_below_a_folder(new_page, site):
    page = new_page(bypass_csp=True, viewport={"width": 360, "height": 740})
    with serve(site, "/panduan/") as address:
        page.goto(f"{address}a/b/c")
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
