"""Privacy, and what the system asks for: nothing leaves the device, nothing is kept but what the page names."""

import pytest
from reading import ROOTS, both, requests_since, violations

pytestmark = pytest.mark.browser

PLACE = "tentang/privasi/"
KEPT = """async () => ({local: Object.keys(localStorage), session: Object.keys(sessionStorage), cookie: document.cookie,
  databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length})"""


def named(page, server, language) -> set[str]:
    """The keys that the privacy page names, as they are stored."""
    page.goto(f"{server}{ROOTS[language]}{PLACE}")
    return {f"/.{key}" for key in page.locator("[data-key]").evaluate_all("found => found.map(item => item.dataset.key)")}


def scheme(page) -> str:
    """``dark`` or ``light``, as a reader sees the page."""
    return page.evaluate("getComputedStyle(document.documentElement).colorScheme")


def walk_through(page, presses: int) -> None:
    """Press and tick what a visitor can on this page, always the first thing not yet pressed."""
    pressed = 0
    for _ in range(presses):
        page.locator("article :is(input[type=checkbox], input[type=radio]):visible:not(:checked)").evaluate_all(
            "found => found.slice(0, 3).forEach(item => item.click())")
        buttons = page.locator("article button:visible:not([disabled]):not([data-do=print]):not([data-tried])")
        if not buttons.count():
            break
        buttons.first.evaluate("button => { button.dataset.tried = ''; button.click(); }")
        pressed += 1
    assert pressed


@both
def test_no_request_and_only_the_named_keys(page, server, language):
    allowed = named(page, server, language)
    for place, presses in (("periksa/", 8), ("periksa/cepat/", 4), ("kuis/", 14), ("terlanjur/", 4),
                           ("terlanjur/fakta-keliru/", 3), ("situasi/", 1)):
        page.goto(f"{server}{ROOTS[language]}{place}", wait_until="networkidle")
        page.evaluate("window.print = () => {}; Element.prototype.requestFullscreen = () => Promise.resolve()")
        page.requested.clear()
        if place == "situasi/":
            page.locator("form.filters select").first.select_option(index=1)
        walk_through(page, presses)
        page.locator(".palette").click()
        assert requests_since(page, 0) == [], place
        assert all(url.startswith(server) and "?" not in url for url in page.requested), place
        kept = page.evaluate(KEPT)
        assert set(kept.pop("local")) <= allowed and "/.__palette" in allowed
        assert kept == {"session": [], "cookie": "", "databases": 0, "caches": 0}, place
    page.locator(".search-open").click()
    page.keyboard.type({"id": "hoaks", "en": "hoax"}[language])
    page.locator(".result").first.wait_for()
    assert {url.split("/")[2] for url in page.requested if url.startswith("http")} == {server.split("/")[2]}
    own = ("/search/index.js", "/search/texts.js", "/assets/js/finder.js", "/vendor/porter2.js")
    assert all(url.endswith(own) for url in requests_since(page, 0))  # nothing of what is typed
    kept = page.evaluate(KEPT)
    assert set(kept["local"]) <= allowed and kept["session"] == [] and kept["cookie"] == "" and page.context.cookies() == []
    assert page.faults == []


def test_a_visit_alone_keeps_nothing(page, server):
    for place in ("", "periksa/", "kuis/", "terlanjur/", PLACE):
        page.goto(server + place, wait_until="networkidle")
        assert page.evaluate("Object.keys(localStorage)") == [], place


@both
def test_what_is_kept_is_shown_and_erased(page, server, language):
    allowed = named(page, server, language)
    page.evaluate("bijak.kept.set('kuis', {netralitas: 3}); localStorage.setItem('/lain.milik-orang', '1')")
    page.locator(".palette").click()
    page.reload()
    assert page.locator("[data-key].is-kept").count() == 2
    page.locator("stored-data button").click()
    assert page.locator("[data-key].is-kept").count() == 0
    assert page.locator("stored-data").get_by_role("status").inner_text()
    assert page.evaluate("Object.keys(localStorage)") == ["/lain.milik-orang"]  # another site's is left alone
    page.reload()
    assert page.evaluate("Object.keys(localStorage)") == ["/lain.milik-orang"] and len(allowed) == 2


@both
def test_privacy_page_is_reached_and_reads_without_javascript(new_page, server, language):
    page = new_page(java_script_enabled=False)
    page.goto(server + ROOTS[language])
    page.locator('.foot__links a[href$="privasi/"]').click()
    assert page.url == f"{server}{ROOTS[language]}{PLACE}"
    assert page.locator("[data-key] code:visible").count() == 2 and page.locator("button:visible").count() == 0
    page.goto(f"{server}{ROOTS[language]}tentang/")
    assert page.locator('article a[href$="privasi/"]').count() == 1


@pytest.mark.parametrize("system, other", [("dark", "light"), ("light", "dark")])
def test_colours_follow_the_system_until_one_is_chosen(new_page, server, system, other):
    page = new_page(color_scheme=system)
    page.goto(server)
    assert scheme(page) == system
    page.emulate_media(color_scheme=other)
    assert scheme(page) == other and page.locator(".palette").get_attribute("aria-pressed") == str(other == "dark").lower()
    page.locator(".palette").click()  # now a choice
    assert scheme(page) == system
    page.reload()
    assert scheme(page) == system
    page.emulate_media(media="print")
    assert scheme(page) == "light"


@pytest.mark.parametrize("system", ["dark", "light"])
def test_colours_follow_the_system_without_javascript(new_page, server, system):
    page = new_page(color_scheme=system, java_script_enabled=False)
    page.goto(server)
    assert scheme(page) == system and not page.locator(".palette").is_visible()


def test_colours_are_chosen_where_nothing_may_be_kept(page, server):
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } })")
    page.goto(server)
    page.locator(".palette").click()
    assert scheme(page) == "dark" and page.faults == []
    page.reload()
    assert scheme(page) == "light" and page.faults == []


def test_chosen_colours_are_there_before_the_page_is(page, server):
    """The script that sets them stands in the head and waits for nothing, so that no frame shows the others."""
    page.goto(server)
    page.locator(".palette").click()
    page.add_init_script("""new MutationObserver((_, watch) => {
      if (document.body) { window.first = document.documentElement.dataset.scheme; watch.disconnect(); }
    }).observe(document, { childList: true, subtree: true })""")
    page.reload()
    assert page.evaluate("window.first") == "dark"


@both
def test_palette_has_a_name_and_a_state(page, server, language):
    page.goto(server + ROOTS[language])
    name = page.locator(".palette").inner_text()
    assert name and page.get_by_role("button", name=name, pressed=False).count() == 1
    page.locator(".palette").click()
    assert page.get_by_role("button", name=name, pressed=True).count() == 1
    page.goto(server + ROOTS["en" if language == "id" else "id"])
    assert page.locator(".palette").inner_text() != name


def test_motion_is_reduced_on_demand(new_page, server):
    page = new_page(reduced_motion="reduce")
    page.goto(server)
    moving = page.evaluate("""() => [...document.querySelectorAll('*')].filter(item => {
      const style = getComputedStyle(item);
      return style.animationName !== 'none' || style.transitionDuration.split(', ').some(time => parseFloat(time) > 0);
    }).length""")
    assert moving == 0


@pytest.mark.parametrize("options", [{"forced_colors": "active"}, {"contrast": "more"}], ids=str)
def test_forced_colours_and_more_contrast(new_page, server, options):
    page = new_page(bypass_csp=True, **options)
    for place in ("situasi/menyukai-unggahan-calon/", "terlanjur/#pilih=akun", PLACE):
        page.goto(server + place)
        assert violations(page) == [] and page.faults == []
    page.goto(server + "situasi/menyukai-unggahan-calon/")
    assert page.locator(".verdict .icon").first.bounding_box()["width"] > 10


@both
@pytest.mark.parametrize("place", ["", "periksa/", "terlanjur/fakta-keliru/", PLACE])
def test_text_may_be_twice_as_big(page, server, language, place):
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(server + ROOTS[language] + place)
    before = page.locator("h1").evaluate("heading => parseFloat(getComputedStyle(heading).fontSize)")
    root = page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)")
    page.evaluate("size => { document.documentElement.style.fontSize = size + 'px'; }", 2 * root)
    after = page.locator("h1").evaluate("heading => parseFloat(getComputedStyle(heading).fontSize)")
    assert after == pytest.approx(2 * before, rel=.05)
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280
