"""The built site, read as files."""

import gzip
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from bijak.site.pages import pages
from PIL import Image
from printing import codes, pictures
from site_build import ROOT


class Document(HTMLParser):
    """What the tests ask of a page: its elements with attributes, its ids and its visible words."""

    def __init__(self, path: Path):
        super().__init__()
        self.elements, self.words, self._skip, self._inert, self.inline = [], [], 0, 0, []
        self.feed(path.read_text(encoding="utf-8"))
        self.ids = {attributes["id"] for _, attributes in self.elements if "id" in attributes}
        self.text = " ".join(" ".join(self.words).split())

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self._inert += tag == "template"
        if not (self._inert and tag == "h1"):  # the title of a window that a template fills
            self.elements.append((tag, attributes))
        if tag in ("script", "style"):
            self._skip += 1
            if tag == "style" or ("src" not in attributes and attributes.get("type") != "application/json"):
                self.inline.append(tag)

    def handle_endtag(self, tag):
        self._inert -= tag == "template"
        if tag in ("script", "style"):
            self._skip -= 1

    def handle_data(self, data):
        if not self._skip:
            self.words.append(data)

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]

    def address(self, place, link):
        """Where ``link`` leads from this page, which is at ``place``; ``base`` counts as in a browser without scripts."""
        base = next((element["href"] for element in self.all("base")), "")
        return urljoin(urljoin(f"http://site/{place}", base), link)


@pytest.fixture(scope="module")
def documents(site):
    return {path.relative_to(site).as_posix(): Document(path) for path in sorted(site.rglob("*.html"))}


def places(guide):
    uris = [*pages(guide), "index.md", "tentang/index.md", "tentang/privasi.md"]
    for uri in uris:
        place = "index.html" if uri == "index.md" else uri.removesuffix("index.md").removesuffix(".md").rstrip("/") + "/index.html"
        yield from (place, f"en/{place}")


def test_every_page_exists_in_both_languages(guide, documents):
    assert set(places(guide)) | {"404.html", "en/404.html"} == set(documents)


def test_language_is_declared(documents):
    for place, document in documents.items():
        assert document.all("html")[0]["lang"] == ("en" if place.startswith("en/") else "id"), place


def test_ids_stand_once_on_a_page(documents):
    for place, document in documents.items():
        own = [attributes["id"] for _, attributes in document.elements if "id" in attributes]
        assert sorted(own) == sorted(document.ids), place


def _is_state(fragment: str, document: Document) -> bool:
    """Whether ``fragment`` sets a choice that the page's form has: ``topik=netralitas``."""
    key, _, value = fragment.partition("=")
    return bool(value) and any(field.get("name") == key for field in document.all("select")) and any(
        option.get("value") == value for option in document.all("option"))


def test_links_and_anchors_lead_somewhere(site, documents):
    broken = []
    for place, document in documents.items():
        for link in document.all("a"):
            target = urlsplit(document.address(place, link.get("href", "")))
            if target.netloc != "site":
                continue
            path = unquote(target.path).lstrip("/")
            path = path + "index.html" if path == "" or path.endswith("/") else path
            fragment = unquote(target.fragment)
            if path.startswith(("unduh/", "data/")):
                if not (site / path).is_file() or fragment or "download" not in link:
                    broken.append((place, link["href"]))
            elif path not in documents or not (fragment in {"", *documents[path].ids} or _is_state(fragment, documents[path])):
                broken.append((place, link["href"]))
    assert broken == []


def test_pictures_exist_and_say_what_they_show(site, documents):
    for place, document in documents.items():
        for picture in document.all("img"):
            path = urlsplit(document.address(place, picture["src"])).path.lstrip("/")
            assert (site / path).is_file() and "alt" in picture and picture.get("width"), (place, picture)


def test_printed_codes_lead_to_pages_of_this_site(site, guide, documents):
    """Every QR code in every file below unduh/, read from the rendered page: its page is built, and so is its anchor."""
    found = {code for path in (site / "unduh").glob("*.pdf") for page in pictures(path) for code in codes(page)}
    for path in (site / "unduh" / "kartu").glob("*.png"):
        with Image.open(path) as picture:
            found |= set(codes(picture.convert("RGB")))
    assert len(found) >= 2 * (len(guide.cards) + 3)
    for code in found:
        place, _, anchor = code.removeprefix(guide.printing.address).partition("#")
        assert code.startswith(guide.printing.address) and f"{place}index.html" in documents, code
        assert not anchor or anchor in documents[f"{place}index.html"].ids, code


def test_print_page_offers_every_file_with_its_size(site, documents):
    for language, root in (("id", ""), ("en", "en/")):
        offered = {Path(link["href"]).name for link in documents[f"{root}cetak/index.html"].all("a") if "download" in link}
        assert offered == {path.name for path in (site / "unduh").glob(f"*-{language}.pdf")}
        sizes = re.findall(r"\d+(?:[.,]\d)? [KM]B", documents[f"{root}cetak/index.html"].text)
        assert len(sizes) == len(offered)


def test_session_pages_offer_every_file_of_their_kit(site, guide, documents):
    for name in guide.sessions:
        for language, root in (("id", ""), ("en", "en/")):
            offered = {Path(link["href"]).name for link in documents[f"{root}sesi/{name}/index.html"].all("a") if "download" in link}
            assert offered == {path.name for path in (site / "unduh" / "sesi" / name / language).iterdir()}, name
            record = json.loads((site / "data" / "sessions" / f"{name}.json").read_text(encoding="utf-8"))
            text = documents[f"{root}sesi/{name}/catatan/index.html"].text
            taught = record["languages"][language]
            said = [*(line for step in taught["steps"] for line in step["say"]), *(one["answer"] for one in taught["scenarios"].values()),
                    *(one["text"] for one in taught["provisions"].values() if one["text"]), taught["record"]]
            assert [line for line in said if "".join(line.split()) not in "".join(text.split())] == [], name


def test_without_an_address_of_its_own_no_page_tells_one(documents):
    for place, document in documents.items():
        names = {element.get("property", element.get("name", "")) for element in document.all("meta")}
        assert not [name for name in names if name.startswith(("og:", "twitter:"))], place


def test_nothing_is_there_for_maintainers(documents):
    """Their words stand in README and CONTRIBUTING, or come from the terminal."""
    words = re.compile(r"README|CONTRIBUTING|SITE_URL|\bmake (?:bijak|bless|check|edition|lint|offline|print|schema|serve|session|site|test)\b"
                       r"|data/\S+\.yaml|\w\.example\b")
    found = {(place, *words.findall(document.text)) for place, document in documents.items() if words.search(document.text)}
    assert found == set()


def test_nothing_is_loaded_from_elsewhere(documents):
    for place, document in documents.items():
        for tag, key in (("script", "src"), ("link", "href"), ("img", "src"), ("iframe", "src"), ("use", "href")):
            for element in document.all(tag):
                assert not urlsplit(element.get(key, "")).netloc, (place, element)


def test_no_inline_script_or_style(documents):
    for place, document in documents.items():
        assert document.inline == [], place
        handlers = [(tag, key) for tag, attributes in document.elements for key in attributes
                    if key.startswith("on") or (key == "style")]
        assert handlers == [], place


def test_languages_link_to_each_other(documents):
    for place, document in documents.items():
        if place.endswith("404.html"):
            continue
        found = {link["hreflang"]: document.address(place, link["href"]) for link in document.all("a") if "data-switch" in link}
        stem = place.removeprefix("en/").removesuffix("index.html")
        assert found == ({"id": f"http://site/{stem}"} if place.startswith("en/") else {"en": f"http://site/en/{stem}"}), place
        assert not [link for link in document.all("link") if "hreflang" in link or link["rel"] == "canonical"], "they need the site's address"


def test_pages_are_whole(documents):
    for place, document in documents.items():
        assert len(document.all("h1")) == 1, place
        assert not document.all("pre"), f"{place}: an indented line became a code block"
        assert "{{" not in document.text and "{%" not in document.text and "&#" not in document.text, place


def test_eight_points_of_the_circular_stand_word_for_word(documents):
    points = (ROOT / "tests" / "se-137-2018.txt").read_text(encoding="utf-8").split("\n")
    text = documents["regulasi/se-menpanrb-137-2018/index.html"].text
    assert len(points) == 9
    for point in filter(None, points):
        assert point.rstrip(";") in text, point


def test_provisions_are_shown_in_full(guide, documents):
    """Each provision has its anchor, its grade in words, a link to each source, and its citation."""
    for name, instrument in guide.instruments.items():
        for language, root in (("id", ""), ("en", "en/")):
            document = documents[f"{root}regulasi/{name}/index.html"]
            for provision in instrument.provisions:
                assert provision.id in document.ids, (name, provision.id)
                grade = guide.ui[f"grade.{provision.grade}"][language]
                assert grade in document.text
                if provision.text:
                    assert " ".join(provision.text.split()) in document.text, (name, provision.id)
            sources = {link["href"].split("#")[-1] for link in document.all("a") if "/sumber/#" in link.get("href", "")}
            assert {source for provision in instrument.provisions for source in provision.sources} <= sources


def test_repealed_act_says_so_at_every_provision(guide, documents):
    for language, root, words in (("id", "", "sudah dicabut sejak 31 Oktober 2023"), ("en", "en/", "was repealed on 31 October 2023")):
        text = documents[f"{root}regulasi/uu-5-2014/index.html"].text
        assert text.count(words) == len(guide.instruments["uu-5-2014"].provisions) > 0, language


def test_every_situation_offers_the_next_step(guide, documents):
    """Whom to ask wherever a record says so, rules that open, and few enough related situations to choose from."""
    for name, scenario in guide.scenarios.items():
        for root in ("", "en/"):
            document = documents[f"{root}situasi/{name}/index.html"]
            classes = [attributes.get("class", "").split() for _, attributes in document.elements]
            assert ("tanyakan" in document.ids) == bool(scenario.ask), name
            assert ("variasi" in document.ids) == bool(scenario.variants) and {"mengapa", "dasar"} <= document.ids, name
            assert sum("rule" in each for each in classes) == len(scenario.citations), name
            assert sum("card" in each for each in classes) <= 4, name


def test_one_search_index_a_language(site, guide):
    assert not (site / "search" / "search_index.json").exists()
    for language, folder in (("id", site), ("en", site / "en")):
        made = json.loads((folder / "search" / "index.js").read_text(encoding="utf-8").removeprefix("bijak.index = ").rstrip(";\n"))
        places = [place for _, place, *_ in made["documents"]]
        assert {f"situasi/{name}/" for name in guide.scenarios} <= set(places) and made["language"] == language
        assert len(set(places)) == len(places)
        for place in places:
            page, _, anchor = place.partition("#")
            html = (folder / page / "index.html").read_text(encoding="utf-8")
            assert not anchor or f'id="{anchor}"' in html, place


def test_only_what_pages_need_is_published(site):
    stray = [path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file() and not re.fullmatch(
        r".*\.(html|css|js|json|svg|png|woff2|txt|xml|gz|pdf|pptx|docx|xlsx|gift|csv|zip)", path.name)]
    assert stray == []
    assert [name for name in ("assets/javascripts/lunr", "office", "print", "tokens.json") if (site / name).exists()] == []


def test_every_statement_of_the_seeds_is_shown_with_its_place(guide, documents):
    document = documents["tentang/sumber/index.html"]
    for name, source in guide.sources.items():
        for statement in source.statements:
            assert " ".join(statement.says.id.replace("*", "").split())[:40] in document.text.replace("*", ""), (name, statement.id)


def classes_of_rules(css: str) -> set[frozenset[str]]:
    """For each selector of a minified sheet, the classes that a page must have for it; those in ``:is(…)`` and ``:not(…)`` left out."""
    heads = re.sub(r":has\(([^()]*)\)", r" \1", re.sub(r":(?:is|not)\([^()]*\)", "", css))
    return {frozenset(re.findall(r"\.([a-zA-Z][\w-]*)", selector)) for head in re.findall(r"([^{}]+)\{", heads) for selector in head.split(",")}


def test_a_page_loads_the_sheets_of_what_stands_in_it(site, documents):
    """Where the classes of a rule stand on a page, one of its sheets has a rule for them."""
    sheets = {path.name: classes_of_rules(path.read_text(encoding="utf-8")) for path in (site / "assets" / "css").glob("*.css")}
    missing = set()
    for place, document in documents.items():
        loaded = {Path(link["href"]).name for link in document.all("link") if link["rel"] == "stylesheet" and "/css/" in link["href"]}
        assert {"guide.css", "print.css"} <= loaded, place
        styled = set().union(*(sheets[name] for name in loaded))
        used = {name for _, attributes in document.elements for name in (attributes.get("class") or "").split()}
        missing |= {(place, sheet, *rule) for sheet in sheets for rule in sheets[sheet] - styled if rule <= used}
    assert missing == set()


def compressed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 9))


def loaded(site: Path, place: str, document: Document) -> set[Path]:
    """The files that a first view of the page ``place`` asks for, with the page; fonts apart."""
    links = [link["href"] for link in document.all("link") if link["rel"] == "stylesheet"]
    sources = [element["src"] for tag in ("script", "img") for element in document.all(tag)
               if "src" in element and not element["src"].endswith("lost.js")]  # which is tried a folder at a time
    return {site / place, *(site / unquote(urlsplit(document.address(place, link)).path).lstrip("/") for link in links + sources)}


def test_pages_load_no_script_of_the_theme_and_its_styles_cut(site, documents):
    theme = set()
    for place, document in documents.items():
        files = {path.relative_to(site).as_posix() for path in loaded(site, place, document)}
        assert {path for path in files if path.endswith(".js")} <= {f"assets/js/{path.name}" for path in (site / "assets" / "js").iterdir()} | {
            path for path in files if path.startswith("assets/vendor/")}, place
        theme |= {path for path in files if path.startswith("assets/stylesheets/")}
    assert theme and sum(compressed(site / path) for path in theme) < 6000
    assert not (site / "assets" / "javascripts").exists()


@pytest.mark.parametrize("place, most", [
    ("", 45), ("situasi/menyukai-unggahan-calon/", 45), ("periksa/", 45), ("periksa/cepat/", 45), ("terlanjur/", 45), ("terlanjur/fakta-keliru/", 45),
    ("regulasi/pp-94-2021/", 65), ("kuis/", 80),
])
def test_first_view_of_a_page_stays_light(site, documents, place, most):
    """Page, styles, scripts and pictures, each compressed by itself, in thousands of bytes."""
    weights = {path.relative_to(site).as_posix(): compressed(path) for path in loaded(site, f"{place}index.html", documents[f"{place}index.html"])}
    assert sum(weights.values()) <= most * 1000, weights


def test_fonts_stay_light(site):
    """All of them together, though most pages ask for a part."""
    weights = {path.name: path.stat().st_size for path in (site / "assets" / "fonts").glob("*.woff2")}
    assert 0 < sum(weights.values()) <= 35_000, weights


def test_own_styles_stay_small_and_in_few_files(site, documents):
    """What every page loads is under 6 KB compressed; no page asks for more than five of our sheets."""
    assert compressed(site / "assets/css/guide.css") + compressed(site / "assets/css/print.css") < 6 * 1024
    for place, document in documents.items():
        links = {link["href"] for link in document.all("link") if link["rel"] == "stylesheet" and "/css/" in link["href"]}
        assert len(links) <= 5, (place, links)


def test_own_scripts_stay_small_and_go_only_where_they_are_used(site, documents):
    """All own scripts together up to 25 KB, 8 KB on a page without a tool; a page loads those that its content needs."""
    scripts = {path.name: compressed(path) for path in (site / "assets" / "js").glob("*.js")}
    assert sum(scripts.values()) <= 25_000, scripts
    for place, extra in {"topik/netralitas": set(), "situasi": {"browse.js"}, "situasi/menyukai-unggahan-calon": {"share.js"},
                         "regulasi/pp-94-2021": {"share.js"}, "periksa": {"logic.js", "tool.js", "checklist.js"},
                         "periksa/cepat": {"logic.js", "tool.js", "checklist.js"}, "kuis": {"logic.js", "tool.js", "game.js", "quiz.js"},
                         "sesi/netralitas": {"logic.js", "tool.js", "presenter.js"}, "sesi/rakit": {"logic.js", "tool.js", "plan.js"},
                         "terlanjur": {"logic.js", "tool.js", "flows.js"}, "tentang/privasi": {"stored.js"}}.items():
        page = f"{place}/index.html"
        found = {path.name for path in loaded(site, page, documents[page]) if path.suffix == ".js"}
        assert found == {"guide.js", "scope.js", "search.js", *extra}, place
        assert extra or sum(scripts[name] for name in found) <= 8000, place
