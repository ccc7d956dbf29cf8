"""Words of a record show as typed, whatever Markdown, HTML or an extension would make of them."""

import random
from html.parser import HTMLParser

import pytest
from bijak.records import prose
from markdown import Markdown

ADDRESSES = {"terms/asn": "../istilah/#asn", "topics/a": "../topik/a/", "x#y": "x/?a=1&b=2#y"}
INLINE = {"strong", "em", "a"}
HOSTILE = [
    "<script>alert(1)</script>", "</p><h1>x</h1>", "<img src=x onerror=alert(1)>", "<!-- x -->", "<?php x ?>",
    "a < b > c",
    "{{ x }}", "{% raw %}", "{: #id .kelas }", "{ #id }", "a {.kelas}", "[TOC]", "![x](y.png)", "[a][b]",
    "[a]: http://x.id",
    "<http://x.id>", "http://x.id", "x@y.id", "`kode`", "``` kode", "~~~ kode", "**", "* a", "*", "***", "_a_", "__a__",
    "snake_case_word", "# judul", "judul\n===", "judul\n---", "===", "---", "- - -", "- a", "+ a", "1. a", "12) a",
    "1.5 kali",
    "> kutipan", "| a | b |\n|---|---|", "a | b\n--- | ---", ": arti", "!!! note", "??? note", "=== \"tab\"",
    "--8<-- \"x\"",
    "[^1]: catatan", "*[HTML]: x", "&amp; &lt; &#60; &copy;", "AT&T", "\\*a\\*", "\\", "\"kutip\" 'satu'", "a  \nb",
    "$x$",
    "==tanda==", "^^a^^", "^a^", "(c) --> :smile:", "</section>", "<div markdown=\"1\">", "PP 94/2021 §3 – “a”",
    "Rp5.000,00",
]
PIECES = [*HOSTILE, *"*_`[](){}<>#|~!&\\-+=:.1a ", "\n", "kata", "**", "](", "terms/asn", "é", "”", "\u200b"]


class Seen(HTMLParser):
    """What a browser makes of HTML: its visible text, its elements, and the values of their attributes."""

    def __init__(self, html: str):
        super().__init__(convert_charrefs=True)
        self.text, self.elements, self.attributes = "", [], []
        self.feed(html)
        self.close()
        self.text = " ".join(self.text.split())

    def handle_starttag(self, tag, attributes):
        self.elements.append(tag)
        self.attributes += attributes

    def handle_data(self, data):
        self.text += data

    def handle_comment(self, data):
        self.elements.append("comment")

    handle_decl = handle_pi = unknown_decl = handle_comment


def rendered(markdown: str) -> Seen:
    return Seen(Markdown(extensions=["attr_list", "md_in_html", "tables", "toc"]).convert(markdown))


def one_line(text: str) -> str:
    return " ".join(text.split())


def random_texts(count: int, seed: int):
    chance = random.Random(seed)
    for _ in range(count):
        text = "".join(chance.choices(PIECES, k=chance.randint(1, 9)))
        yield text if text.strip() else "kata"


def address(reference: str) -> str:
    return ADDRESSES.get(reference, "../lain/")


PLACES = {
    "paragraph": ("{}", ["p"]),
    "after words": ("Kata {} kata", ["p"]),
    "list item": ("- x {}", ["ul", "li"]),
    "heading": ("## x {} {{: #jangkar }}", ["h2"]),
    "block of HTML": ('<p class="lead">{}</p>', ["p"]),
    "Markdown in HTML": ('<div markdown="block">\n\n{}\n\n</div>', ["div", "p"]),
    "span in HTML": ('<p markdown="span">{}</p>', ["p"]),
}


@pytest.mark.parametrize("place, elements", PLACES.values(), ids=PLACES)
def test_escaped_text_shows_as_typed_everywhere(place, elements):
    bare = rendered(place.format("0ab0")).text
    for text in [one_line(text) for text in (*HOSTILE, *random_texts(150, seed=1))]:
        seen = rendered(place.format(prose.escape(text)))
        assert (seen.text, seen.elements) == (one_line(bare.replace("0ab0", text)), elements), text
        assert seen.attributes == rendered(place.format("0ab0")).attributes, text


@pytest.mark.parametrize("text", HOSTILE)
def test_escaped_lines_stay_lines(text):
    """Each line on its own, as a list or table would begin."""
    seen = rendered(prose.escape(text))
    assert (seen.text, set(seen.elements) - {"br"}) == (one_line(text), {"p"})


@pytest.mark.parametrize("text, html", {
    "**tebal** dan *miring*": "<strong>tebal</strong> dan <em>miring</em>",
    "**tebal *dan* miring**": "<strong>tebal <em>dan</em> miring</strong>",
    "*lihat [ini](terms/asn)*": '<em>lihat <a href="../istilah/#asn">ini</a></em>',
    "[**tebal**](topics/a)": '<a href="../topik/a/"><strong>tebal</strong></a>',
    "[a](x#y)": '<a href="x/?a=1&amp;b=2#y">a</a>',
    "5 * 3 * 2": "5 &#42; 3 &#42; 2",
    "** bukan tebal **": "&#42;&#42; bukan tebal &#42;&#42;",
    "*terbuka": "&#42;terbuka",
    "baris\n  satu\tdua": "baris satu dua",
    "1. bukan daftar": "&#49;. bukan daftar",
    "- bukan daftar": "&#45; bukan daftar",
}.items(), ids=str)
def test_markup_that_records_may_use(text, html):
    assert prose.inline(text, address) == html


@pytest.mark.parametrize("place, elements", PLACES.values(), ids=PLACES)
def test_inline_shows_its_plain_text_in_plain_elements(place, elements):
    bare = rendered(place.format("0ab0")).text
    for text in (*HOSTILE, *random_texts(400, seed=2)):
        seen = rendered(place.format(prose.inline(text, address)))
        assert seen.text == one_line(bare.replace("0ab0", prose.plain(text))), text
        assert [tag for tag in seen.elements if tag not in INLINE] == elements, text
        links = [value for name, value in seen.attributes if name == "href"]
        assert set(links) <= {*ADDRESSES.values(), "../lain/"}, text


def test_a_link_needs_its_record():
    with pytest.raises(KeyError):
        prose.inline("[x](terms/hilang)", ADDRESSES.__getitem__)


@pytest.mark.parametrize("frame", [
    '<p title="{}">x</p>', '<p markdown="span">a <b title="{}">x</b></p>', 'a <b title="{}">x</b>'])
def test_attribute_holds_the_plain_text(frame):
    for text in (*HOSTILE, *random_texts(300, seed=3)):
        seen = rendered(frame.format(prose.attribute(text)))
        assert ("title", prose.plain(text)) in seen.attributes, text
        assert sorted(seen.elements) == sorted(rendered(frame.format("x")).elements), text


def test_quotation_keeps_every_character_and_its_lines():
    for text in (*HOSTILE, *random_texts(200, seed=4)):
        seen = rendered(f"<p>{prose.quotation(text)}</p>")
        lines = [line for line in text.splitlines() if line.strip()]
        assert seen.elements == ["p", *["br"] * max(len(lines) - 1, 0)], text
        assert seen.text.replace(" ", "") == "".join("".join(lines).split()), text


@pytest.mark.parametrize("text, bare", {
    "**a *b* c** [d](terms/asn)": "a b c d", "a\n  b": "a b", "5 * 3": "5 * 3", "<b> & {{ x }}": "<b> & {{ x }}",
}.items(), ids=str)
def test_plain_drops_markup_only(text, bare):
    assert prose.plain(text) == bare


def test_escaped_text_is_safe_in_an_attribute():
    for text in map(one_line, HOSTILE):
        assert rendered(f'<p title="{prose.escape(text)}">x</p>').attributes == [("title", text)]


@pytest.mark.parametrize("text, first", [
    ("Satu. Dua.", "Satu."), ("Benarkah? Ya.", "Benarkah?"), ('Jawab "Maaf." Lalu pergi.', 'Jawab "Maaf."'),
    ("**Silakan, bila benar.** Sebut sumbernya.", "**Silakan, bila benar.**"), ("UU 1/2024 tanpa titik", "UU 1/2024 tanpa titik"), ("", ""),
])
def test_a_first_sentence_ends_with_what_closes_it(text, first):
    assert prose.first_sentence(text) == first
