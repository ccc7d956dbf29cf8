"""Glossary terms become links at their first use on a page, and there alone."""

import re

import pytest
from bijak.language.base_url import BaseUrl
from bijak.language.glossary import Glossary, spellings
from bijak.language.localization import Localization
from bijak.records import prose
from bijak.records.schema import Bilingual, Language, Term
from bijak.site.pages import pages
from bijak.site.render import Renderer, View
from conftest import ROOT

URL = "../istilah/#"


def glossary(language="id", **terms) -> Glossary:
    """A glossary of ``id="Istilah"``; a term in English has its English form after a slash."""
    made = {}
    for name, form in terms.items():
        indonesian, _, english = form.partition("/")
        words = Bilingual(id=indonesian, en=english or indonesian)
        made[name.replace("_", "-")] = Term(term=words, definition=words, linked=not name.startswith("umum"))
    return Glossary(made, language)


def mark(own: Glossary, text: str, used: set | None = None) -> str:
    """``text`` with links shown as [word>term]."""
    html = own.mark(text, set() if used is None else used, prose.escape, lambda reference: URL + reference.split("/")[1])
    return re.sub(rf'<a class="term-link" href="{re.escape(URL)}([^"]+)">([^<]*)</a>', r"[\2>\1]", html)


TERMS = {"pns": "PNS", "skb": "Keputusan bersama (SKB)/Joint decree (SKB)", "data": "Data", "data_pribadi": "Data pribadi",
         "ppk": "Pejabat pembina (PPK)", "umum": "Unggahan", "sara": "SARA"}


@pytest.mark.parametrize("text, shown", [
    ("PNS dan PNS", "[PNS>pns] dan PNS"),
    ("pns, Pns, lalu PNS", "pns, Pns, lalu [PNS>pns]"),
    ("saran dan sara, bukan SARAN, tetapi SARA", "saran dan sara, bukan SARAN, tetapi [SARA>sara]"),
    ("keputusan BERSAMA", "[keputusan BERSAMA>skb]"),
    ("SKB adalah keputusan bersama", "[SKB>skb] adalah keputusan bersama"),
    ("skb tidak, keputusan bersama ya", "skb tidak, [keputusan bersama>skb] ya"),
    ("data pribadi, lalu data", "[data pribadi>data-pribadi], lalu [data>data]"),
    ("data dan data pribadi", "[data>data] dan [data pribadi>data-pribadi]"),
    ("database, datanya, meta-data", "database, datanya, meta-[data>data]"),
    ("unggahan", "unggahan"),
    ("(PPK)", "([PPK>ppk])"),
    ("<PNS> & {{ data }}", "&#60;[PNS>pns]&#62; &#38; &#123;&#123; [data>data] &#125;&#125;"),
    ("", ""), ("tanpa istilah", "tanpa istilah"),
])
def test_first_use_becomes_a_link(text, shown):
    assert mark(glossary(**TERMS), text) == shown


def test_what_was_used_on_the_page_is_not_linked_again():
    own, used = glossary(**TERMS), set()
    assert [mark(own, text, used) for text in ("PNS", "PNS dan data", "PNS dan data")] == [
        "[PNS>pns]", "PNS dan [data>data]", "PNS dan data"]
    assert used == {"pns", "data"}


def test_each_language_has_its_forms():
    assert mark(glossary("en", **TERMS), "keputusan bersama, a joint decree") == "keputusan bersama, a [joint decree>skb]"


@pytest.mark.parametrize("term, found", [
    ("Keputusan bersama (SKB)", ["Keputusan bersama", "SKB"]), ("PNS", ["PNS"]), ("UU", []), ("Pihak (X)", ["Pihak"]),
])
def test_forms_of_a_term(term, found):
    assert spellings(term) == found


def test_term_with_marks_of_its_own_is_plain_text():
    """A dot is a dot in the pattern, and what a link shows is escaped."""
    assert mark(glossary(a="a.b"), "axb a.b") == "axb [a.b>a]"
    assert mark(glossary(a="satu & dua"), "satu & dua") == "[satu &#38; dua>a]"


@pytest.mark.parametrize("text", ["ıstilah", "İSTILAH"])
def test_letters_that_only_resemble_a_term_do_no_harm(text):
    assert mark(glossary(a="istilah"), text) == text


def test_a_glossary_may_be_empty():
    assert mark(glossary(), "PNS <b>") == "PNS &#60;b&#62;"
    assert mark(glossary(umum="Unggahan"), "unggahan") == "unggahan"


def say(guide, uri: str, *texts: str) -> list[str]:
    view = View(Localization(guide, Language.ID, BaseUrl(guide.printing.address)), uri, True, Glossary(guide.terms, "id"))
    return [view.say(Bilingual(id=text, en="x")) for text in texts]


LINK = '<a class="term-link" href="../../istilah/#lambang">lambang</a>'


def test_not_inside_links_but_inside_bold(tiny):
    told = say(tiny, "situasi/x.md", "[lambang](topics/unggahan) **lambang** *lambang*")
    assert told == [f'<a href="../../topik/unggahan/">lambang</a> <strong>{LINK}</strong> <em>lambang</em>']


def test_a_page_starts_anew(tiny):
    assert say(tiny, "situasi/x.md", "lambang", "lambang") == [LINK, "lambang"]
    assert say(tiny, "situasi/y.md", "lambang") == [LINK]


@pytest.mark.parametrize("uri", ["istilah.md", "index.md", "tentang/index.md", "tentang/sumber.md"])
def test_not_on_the_glossary_page_home_or_about(tiny, uri):
    assert say(tiny, uri, "lambang") == ["lambang"]


def test_words_titles_and_quotations_have_no_links(tiny):
    view = View(Localization(tiny, Language.ID, BaseUrl(tiny.printing.address)), "situasi/x.md", True, Glossary(tiny.terms, "id"))
    words = Bilingual(id="lambang", en="emblem")
    assert (view.title(words), view.attr(words), view.quote("lambang"), view.verbatim("lambang")) == ("lambang",) * 4


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_page_links_a_term_once_and_never_in_a_link(tiny, language):
    renderer = Renderer(tiny, ROOT / "overrides" / "pages")
    linked = 0
    for page in pages(tiny).values():
        text = renderer.page(page, language)
        found = re.findall(r'class="term-link" href="[^"]*#([^"]+)"', text)
        assert len(found) == len(set(found)), page.uri
        assert not re.search(r'<a (?:(?!</a>).)*<a class="term-link"', text, re.S), page.uri
        linked += len(found)
    assert linked > 3
