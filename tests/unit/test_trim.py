"""Pages without icons that they do not show, and without indentation."""

from bijak.site.trim import trim

SPRITE = '<svg>\n<symbol id="i-a" viewBox="0 0 1 1"><path d="M0"/>\n</symbol>\n<symbol id="i-b"><path/></symbol>\n<symbol id="i-a-b"></symbol>\n</svg>'


def test_icons_that_are_named_stay():
    assert trim(SPRITE + '<use href="#i-b">', ()) == '<svg>\n<symbol id="i-b"><path/></symbol>\n</svg><use href="#i-b">'
    assert trim(SPRITE, ["a-b"]) == '<svg>\n<symbol id="i-a-b"></symbol>\n</svg>'


def test_lines_begin_with_what_they_say():
    assert trim("<p>\n\n   a\n\n\tb c\n</p>", ()) == "<p>\na\nb c\n</p>"


def test_what_is_shown_as_written_stays():
    text = "<pre class=x>\n\n  a\n</pre>\n<textarea>\n  b\n</textarea>"
    assert trim(f"<div>\n  {text}\n  </div>", ()) == f"<div>\n{text}\n</div>"
