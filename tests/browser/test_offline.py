"""The archive for intranets and USB sticks, opened from a folder."""

import zipfile

import pytest

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def unzipped(offline_site, tmp_path_factory):
    import datetime

    from bijak.site.pack import pack
    folder = tmp_path_factory.mktemp("stick")
    archive = pack(offline_site, folder, "bijak-2026.11", datetime.date(2026, 11, 21))
    zipfile.ZipFile(archive).extractall(folder)
    return folder / "bijak-2026.11"


@pytest.mark.parametrize("language, word", [("id", "netralitas"), ("en", "neutrality")])
def test_read_search_and_switch_from_a_folder(new_page, unzipped, language, word):
    page = new_page(offline=True)
    page.goto((unzipped / "index.html").as_uri())
    if language == "en":
        page.locator("[data-switch]").click()
        assert page.url.endswith("/en/index.html")
    page.locator(".menu summary").first.click()
    page.locator('.menu a[href$="situasi/index.html"]').click()
    assert page.url.endswith("situasi/index.html")
    page.locator(".search-open").click()
    page.keyboard.type(word)
    page.locator(".result").first.wait_for()
    page.locator(".result").first.click()
    page.wait_for_load_state()
    assert page.url.startswith("file:") and ("/en/" in page.url) == (language == "en")
    assert page.evaluate("document.documentElement.lang") == language
    assert page.faults == []
    assert all(url.startswith(("file:", "blob:", "data:", "about:")) for url in page.requested)


def test_filters_work_from_a_folder(new_page, unzipped):
    page = new_page(offline=True)
    page.goto((unzipped / "situasi" / "index.html").as_uri())
    cards = page.locator("[data-filter-item]:visible")
    every = cards.count()
    page.locator("select[name=verdict]").select_option("belum-jelas")
    left = cards.count()
    assert 0 < left < every and page.locator("output").inner_text() == f"{left} cocok"
    page.reload()
    assert cards.count() == left and page.url.endswith("/situasi/index.html#verdict=belum-jelas")
    page.locator("[data-switch]").click()
    page.wait_for_load_state()
    assert cards.count() == left and page.url.endswith("/en/situasi/index.html#verdict=belum-jelas")
    assert page.faults == []


def test_chooser_and_steps_work_from_a_folder(new_page, unzipped):
    page = new_page(offline=True)
    page.goto((unzipped / "terlanjur" / "index.html").as_uri() + "#pilih=saya-sendiri")
    page.locator("[data-option=kabar]").click()
    assert page.url.endswith("#pilih=saya-sendiri.kabar")
    page.locator(".chooser__result a").click()
    page.wait_for_load_state()
    page.locator("step-list input").first.check()
    page.reload()
    assert page.locator("step-list input:checked").count() == 1 and "#selesai=" in page.url
    assert page.faults == []


@pytest.mark.parametrize("root", ["", "en"])
def test_presenting_from_a_folder(new_page, unzipped, root):
    """Slides, notes in a second window that has the site's look, and the same slide after a reload."""
    page = new_page(offline=True)
    file = unzipped / root / "sesi" / "netralitas" / "index.html"
    page.goto(file.as_uri())
    page.locator("[data-do=go][value='20']").click()
    page.keyboard.press("ArrowRight")
    with page.expect_popup() as opened:
        page.keyboard.press("n")
    notes = opened.value
    notes.keyboard.press("PageDown")
    assert page.locator(".slide:not([hidden])").get_attribute("id") == "slide-3"
    assert notes.locator("h1").inner_text() == page.locator("#slide-3 h3").inner_text()
    assert notes.locator("main").evaluate("one => getComputedStyle(one).fontFamily").startswith('"Atkinson')
    page.reload()
    assert page.locator("#slide-3 h3").is_visible() and page.url == f"{file.as_uri()}#slide=3&form=20"
    assert page.faults == []
