"""Pages to Markdown, with Jinja2 templates from overrides/pages."""

import html
import json
import re
import traceback
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, get_args
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, TemplateSyntaxError

from ..guide.address import address, relative, to_file, url
from ..guide.due import ANSWER_MONTHS, LAW_MONTHS, due, looked_at
from ..guide.guide import Guide
from ..guide.verifying import unverified
from ..guide.wordings import Version, last_day
from ..language.base_url import BaseUrl
from ..language.figures import in_words
from ..language.glossary import Glossary
from ..language.localization import Localization
from ..language.timeline import FORMS, drawing
from ..records import locator, prose
from ..records.citation import split
from ..records.schema import LANGUAGES, Bilingual, Instrument, Language, Provision, Record, Timeline
from ..records.vocabulary import VOCABULARIES
from .doors import Doors
from .pages import Page
from .signs import Signs


class RenderError(Exception):
    """A template cannot be rendered; the message names the template and line."""


class Renderer:
    """Turns pages of ``guide`` into Markdown, with the templates in the folder ``templates``.

    ``directory_urls`` says whether pages are reached as ``name/`` (a web server) or ``name.html`` (a folder).
    """

    def __init__(self, guide: Guide, templates: Path, directory_urls: bool = True):
        self.guide, self.directory_urls = guide, directory_urls
        base_url = BaseUrl.at(guide.printing.address)
        self._localizations = {language: Localization(guide, language, base_url) for language in LANGUAGES}
        self._glossaries = {language: Glossary(guide.terms, language) for language in LANGUAGES}
        self._environment = Environment(
            loader=FileSystemLoader(templates), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
            keep_trailing_newline=False, autoescape=False)
        self._environment.filters |= {
            "lower_first": _lower_first,
            "values_of": _values_of,
            "reaching": _reaching,
            "contradiction_reference": "contradictions/{}".format,
            "flow_reference": "flows/{}".format,
            "source_reference": "sources/{}".format,
            "term_reference": "terms/{}".format,
            "sort_terms": lambda items, language: sorted(items, key=lambda item: item[1].term[language].casefold()),
        }
        self._environment.tests["of_kind"] = lambda reference, kind: guide.provision(reference)[1].kind == kind
        self._environment.globals |= {"status_shape": STATUS_SHAPES, "verdicts": get_args(VOCABULARIES["verdict"])}

    def page(self, page: Page, language: str) -> str:
        """Markdown of ``page`` in ``language``, front matter included. Raises RenderError."""
        # MkDocs and Material take a title as HTML, a description as text.
        front: dict[str, object] = {
            "title": html.escape(prose.plain(page.title[language]), quote=False),
            "description": prose.plain(page.description[language])}
        head = "\n".join(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in front.items())
        body = self._render(f"{page.template}.jinja.md", page.uri, language, {"page": page, **page.context})
        return f"---\n{head}\n---\n\n{body}"

    def text(self, markdown: str, uri: str, language: str) -> str:
        """A hand-written page's Markdown with the guide's records filled in. Raises RenderError."""
        return self._render(self._compile(markdown, uri), uri, language, {})

    def edition_line(self, language: str) -> str:
        """The edition and the date of the law, for the foot of every page; not escaped."""
        return self._localizations[Language(language)].edition_line

    def signs(self, doors: Doors, within: Mapping[str, tuple[str, ...]], language: str) -> Signs:
        """Menu, foot and breadcrumbs in ``language``; ``within`` has, by source page, the references of the pages above it."""
        known = Language(language)
        view = View(self._localizations[known], "", self.directory_urls, self._glossaries[known])
        root = "" if known == LANGUAGES[0] else f"{known}/"
        return Signs(doors, within, view.word, view.label, lambda reference: address(self.guide, reference),
                     lambda uri: root + url(uri, self.directory_urls) or ".")

    def _compile(self, markdown: str, uri: str) -> Template:
        try:
            return self._environment.from_string(markdown)
        except TemplateSyntaxError as error:
            raise RenderError(f"docs/{uri}:{error.lineno}: {error}") from None

    def _render(self, template: str | Template, uri: str, language: str, context: Mapping[str, object]) -> str:
        try:
            if isinstance(template, str):
                template = self._environment.get_template(template)
            known = Language(language)
            view = View(self._localizations[known], uri, self.directory_urls, self._glossaries[known])
            return template.render(guide=self.guide, lang=language, **view.names(), **context)
        except Exception as error:  # whatever a template does wrong ends in one line that names it
            raise RenderError(f"{_origin(error) or f'docs/{uri}'}: {type(error).__name__}: {error}") from error


def _lower_first(text: str) -> str:
    """``text``, set words that name nobody, for the middle of a sentence; abbreviations such as PNS keep their capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _values_of(records: Iterable[Record], key: str) -> list[Any]:
    """The values of a field over ``records``, each once: in a vocabulary's order, else sorted (years downwards)."""
    found: set[Any] = set()  # all str or all int
    for record in records:
        value = getattr(record, key)
        found.update(value if isinstance(value, tuple) else (value,))
    order = next((values for values in map(get_args, VOCABULARIES.values()) if found <= set(values)), None)
    if order:
        return sorted(found, key=order.index)
    return sorted(found, reverse=all(isinstance(value, int) for value in found))


_WHOLES = {"all-asn": ("pns", "cpns", "pppk", "superiors", "kemenkeu"), "any": get_args(VOCABULARIES["platform"])}


def _reaching(values: tuple[str, ...], vocabulary: str) -> list[str]:
    """``values`` with all that they include, for filters: what binds all ASN binds each group of them, any medium is each of them."""
    found = {inner for value in values for inner in (value, *_WHOLES.get(value, ()))}
    return sorted(found, key=get_args(VOCABULARIES[vocabulary]).index)


def _origin(error: Exception) -> str:
    """The template and line in which ``error`` arose, or ''."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(".jinja.md")]
    if frames:
        return f"overrides/pages/{Path(frames[-1].filename).name}:{frames[-1].lineno}"
    return f"overrides/pages/{error.name}:{error.lineno}" if isinstance(error, TemplateSyntaxError) else ""


class View:
    """What templates may call, bound to one page in one language."""

    def __init__(self, local: Localization, uri: str, directory_urls: bool, glossary: Glossary):
        self.local, self.guide, self.language, self.uri, self.directory_urls = local, local.guide, local.language, uri, directory_urls
        self._glossary: Glossary = glossary
        self._terms_used: set[str] = set()
        if uri.startswith(_WITHOUT_TERM_LINKS):
            self._terms_used.update(self.guide.terms)

    def names(self) -> dict[str, Callable[..., object]]:
        """The functions by the names that templates use."""
        return {name: getattr(self, name) for name in (
            "say", "title", "word", "attr", "link", "quote", "date", "where", "cite", "label", "provision", "verbatim",
            "locator", "successors", "cited", "text", "data", "file", "root_file", "in_language", "size", "span", "site", "state",
            "drawing")} | {
            "last_day": last_day}

    def say(self, text: Bilingual) -> str:
        """A record's text in this language, as safe inline HTML, with glossary terms linked at their first use."""
        return prose.inline(text[self.language], self.link, self._with_terms)

    def _with_terms(self, text: str) -> str:
        return self._glossary.mark(text, self._terms_used, prose.escape, self.link)

    def verbatim(self, text: str) -> str:
        """A string that is the same in both languages, as safe inline HTML."""
        return prose.inline(text, self.link)

    def title(self, text: Bilingual) -> str:
        """A record's text without markup, escaped."""
        return prose.escape(self.local.text(text))

    def text(self, text: Bilingual | str) -> str:
        """A record's text, or an interface word's, without markup and not escaped; for ``data``."""
        return self.local.text(self.guide.ui[text] if isinstance(text, str) else text)

    def data(self, value: Mapping[str, object], words: Iterable[str] = ()) -> str:
        """``value`` and interface words (by the last part of their key) as JSON that may stand in a script element."""
        filled = {**value, "words": {key.rpartition(".")[2]: self.text(key) for key in words}}
        made = json.dumps(filled, ensure_ascii=False, separators=(",", ":"))
        return re.sub(r"[<>&\u2028\u2029]", lambda match: f"\\u{ord(match.group()):04x}", made)

    def attr(self, text: Bilingual | str) -> str:
        """A text for an HTML attribute."""
        return prose.attribute(text if isinstance(text, str) else text[self.language])

    def word(self, key: str, **values: object) -> str:
        """Interface words by key; ``{name}`` in them is filled from ``values``."""
        text = prose.inline(self.guide.ui[key][self.language], self.link)
        for name, value in values.items():
            text = text.replace(f"&#123;{name}&#125;", str(value))
        return text

    def link(self, reference: str) -> str:
        """The address of a record, relative to this page."""
        return relative(address(self.guide, reference), self.uri, self.directory_urls)

    def file(self, name: str) -> str:
        """The address of a file below unduh/, relative to this page."""
        return to_file(f"unduh/{name}", self.uri, self.language, self.directory_urls)

    def root_file(self, path: str) -> str:
        """The address of a file by its path from the site's root, relative to this page."""
        return to_file(path, self.uri, self.language, self.directory_urls)

    def in_language(self, language: str) -> str:
        """The address of this page in another language, relative to it."""
        root = "" if language == LANGUAGES[0] else f"{language}/"
        link = to_file(root + url(self.uri, self.directory_urls), self.uri, self.language, self.directory_urls)
        return f"{link}/" if self.directory_urls else link

    def size(self, length: int) -> str:
        """A number of bytes for people, as in ``1,2 MB``."""
        return self.local.size(length)

    def quote(self, text: str) -> str:
        """Law, exactly."""
        return prose.quotation(text)

    def date(self, day: date) -> str:
        return self.local.date(day)

    def provision(self, reference: str) -> Provision:
        return self.guide.provision(reference)[1]

    def drawing(self, timeline: Timeline) -> str:
        """A timeline as SVG, for narrow and for wide screens."""
        return "".join(drawing(self.local, timeline, form) for form in FORMS)

    def locator(self, provision: Provision) -> str:
        """Where a provision stands in its instrument, escaped."""
        return prose.escape(self.local.locator(provision))

    def span(self, version: Version) -> str:
        """From when to when a wording applied, in words."""
        if version.never_applied:
            return self.word("wording.span.never")
        start, last = version.start and self.date(version.start), version.end and self.date(last_day(version.end))
        if start and last:
            return self.word("wording.span.both", start=start, last=last)
        return self.word("wording.span.until", last=last) if last else self.word("wording.span.from", start=start)

    def state(self) -> str:
        """How fresh the guide is, in a few sentences: when laws and records were looked at, and what was not compared yet."""
        guide, seen = self.guide, list(looked_at(self.guide))
        late = len(due(guide, guide.today))
        sentences = []
        for key, months in (("state.law", LAW_MONTHS), ("state.answers", ANSWER_MONTHS)):
            days = [one.looked_at for one in seen if one.months == months]
            sentences.append(self.word(key, count=len(days), first=self.date(min(days)), last=self.date(max(days))))
        sentences += [self.word("state.overdue", count=late)] if late else []
        in_force = sum(map(guide.in_force, guide.provisions))
        return " ".join([*sentences, self.word("state.unverified", count=len(unverified(guide)), all=in_force)])

    def site(self, address: str) -> str:
        """The host of an address on another site, escaped."""
        return prose.escape(urlsplit(address).hostname or address)

    def successors(self, instrument: Instrument) -> str:
        """Links to the instruments that repealed this one."""
        names = [relation.instrument for relation in instrument.relations if relation.kind == "repealed-by"]
        references = [f"instruments/{name}" for name in names]
        return ", ".join(f'<a href="{self.link(reference)}">{self.label(reference)}</a>' for reference in references)

    def where(self, reference: str) -> str:
        """A provision's short citation: ``PP 94/2021 Pasal 3 huruf f``."""
        name, provision = self.guide.provision(reference)
        short = self.guide.instruments[name].short[self.language]
        return prose.escape(f"{short} {self.local.locator(provision)}{self._as_of(reference)}")

    def _as_of(self, reference: str) -> str:
        """What tells that a citation means an older wording: `` (bunyi 2018)``, or nothing."""
        when = split(reference)[1]
        words = self.guide.ui["provision.as-of"][self.language]
        return f" ({words.format(when=in_words(when, self.language))})" if when else ""

    def cite(self, reference: str) -> str:
        """A provision's full citation, not escaped."""
        name, provision = self.guide.provision(reference)
        return locator.citation(self.guide.instruments[name], provision, self.language)

    def cited(self, references: Iterable[str]) -> str:
        """Links to provisions, dots between; a run that differs in its last word alone is shortened: ``huruf a · b``."""
        links: list[str] = []
        before = ""
        for reference in references:
            label = self.where(reference)
            start = before and locator.shared_start(before, label)
            shown = f'<a href="{self.link(reference)}">{label}</a>' if not start else (
                f'<a href="{self.link(reference)}" aria-label="{label}">{label.removeprefix(start)}</a>')
            links.append(shown)
            before = label
        return " · ".join(links)

    def label(self, reference: str) -> str:
        """What a link to a record is called."""
        if "#" in reference:
            return self.where(reference)
        kind, _, name = reference.partition("/")
        row = self.guide.kinds().get(kind)
        if not row:
            return self.word(f"page.{name}.title")
        if isinstance(row.label, str):
            return self.word(row.label)
        assert row.label  # a kind with an address has one
        return self.title(row.label(self.guide.record(reference)))


_WITHOUT_TERM_LINKS = ("istilah", "tentang/", "index")

STATUS_SHAPES = {
    "in-force": "full", "final": "full", "presumed-in-force": "full", "no-repeal-found": "ring",
    "no-replacement-found": "ring", "partly-displaced": "half", "absorbed": "half", "repealed": "ended",
    "historic": "ended", "unverified": "open",
}
"""Status is told by shape first: full disc, ring, half disc, struck disc, dashed ring."""
