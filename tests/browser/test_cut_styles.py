"""With the theme's whole style sheets in place of the cut ones, nothing on any kind of page looks different."""

from pathlib import Path

import material
import pytest

pytestmark = pytest.mark.browser

WHOLE = Path(material.__file__).parent / "templates" / "assets" / "stylesheets"
PLACES = ("", "situasi/menyukai-unggahan-calon/", "periksa/cepat/", "terlanjur/fakta-keliru/", "topik/netralitas/", "regulasi/uu-5-2014/", "sanksi/",
          "cetak/", "sesi/netralitas/", "tentang/", "tentang/privasi/", "kartu/kritik-kebijakan-pemerintah/", "404.html")
LOOK = """() => Array.from(document.querySelectorAll('html, body, body *:not(svg *, script, option)')).filter((one, index, all) => {
  all.seen = all.seen || {};
  const kind = [one, one.parentElement, one.previousElementSibling].map(other => other && other.tagName + '.' + other.className).join(' ');
  return (all.seen[kind] = (all.seen[kind] || 0) + 1) <= 2;
}).map(one =>
  one.tagName + '.' + one.className + ' ' + ['', '::before', '::after'].map(part => {
    const style = getComputedStyle(one, part || undefined);
    return part && style.content === 'none' ? '' : Array.from(style).filter(name => !name.startsWith('--'))
      .map(name => name + ':' + style.getPropertyValue(name)).join(';');
  }).join('|'))"""
"""Every property of two elements of each kind, of what stands before and after them too; custom ones show in those that use them."""


@pytest.mark.parametrize("options, media", [
    ({"viewport": {"width": 360, "height": 740}, "color_scheme": "light"}, "screen"),
    ({"viewport": {"width": 1280, "height": 800}, "color_scheme": "dark"}, "screen"),
    ({"viewport": {"width": 794, "height": 1123}, "color_scheme": "light"}, "print"),
], ids=["phone", "desk", "paper"])
def test_the_cut_changes_nothing(new_page, server, options, media):
    cut, whole = new_page(**options), new_page(**options)
    whole.route("**/assets/stylesheets/*.css", lambda route: route.fulfill(path=WHOLE / Path(route.request.url).name))
    for page in (cut, whole):
        page.emulate_media(media=media)  # before the page, so that no colour is on its way to another
    for place in PLACES:
        looks = []
        for page in (cut, whole):
            page.goto(server + place, wait_until="load")
            page.evaluate("() => document.fonts.ready.then(() => true)")
            looks.append(page.evaluate(LOOK))
        different = [(mine.partition(" ")[0], sorted(set(theirs.split(";")) ^ set(mine.split(";")))[:6])
                     for mine, theirs in zip(*looks, strict=True) if mine != theirs]
        assert different == [], (place, different[:3])
