"""Pages to Markdown, with Jinja2 templates from overrides/pages."""

import json
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError

from . import locator, prose
from .address import address, relative
from .dates import long_date
from .guide import Guide
from .pages import Page
from .schema import Bilingual, Instrument, Provision


class RenderError(Exception):
    """A template cannot be rendered; the message names the template and line."""


class Renderer:
    """Turns pages of ``guide`` into Markdown, with the templates in the folder ``templates``."""

    def __init__(self, guide: Guide, templates: Path):
        self.guide = guide
        self._environment = Environment(
            loader=FileSystemLoader(templates), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
            keep_trailing_newline=False, autoescape=False)
        self._environment.filters |= {
            "lower_first": lambda text: text[:1].lower() + text[1:],
            "source_reference": "sources/{}".format,
            "term_reference": "terms/{}".format,
            "sort_terms": lambda items, language: sorted(items, key=lambda item: item[1].term[language].casefold()),
        }
        self._environment.tests["of_kind"] = lambda reference, kind: guide.provisions[reference][1].kind == kind
        self._environment.globals["status_shape"] = STATUS_SHAPES

    def page(self, page: Page, language: str) -> str:
        """Markdown of ``page`` in ``language``, front matter included. Raises RenderError."""
        front = {"title": prose.plain(page.title[language]), "description": prose.plain(page.description[language])}
        head = "\n".join(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in front.items())
        body = self._render(f"{page.template}.jinja.md", page.uri, language, {"page": page, **page.context})
        return f"---\n{head}\n---\n\n{body}"

    def text(self, markdown: str, uri: str, language: str) -> str:
        """A hand-written page's Markdown with the guide's records filled in. Raises RenderError."""
        return self._render(self._compile(markdown, uri), uri, language, {})

    def edition_line(self, language: str) -> str:
        """The edition and the date of the law, for the foot of every page; not escaped."""
        edition = self.guide.edition
        return self.guide.ui["site.edition"][language].format(
            edition=edition.id, date=long_date(edition.law_as_of, language))

    def _compile(self, markdown: str, uri: str):
        try:
            return self._environment.from_string(markdown)
        except TemplateError as error:
            raise RenderError(f"docs/{uri}:{getattr(error, 'lineno', 1)}: {error}") from None

    def _render(self, template, uri: str, language: str, context: dict) -> str:
        try:
            if isinstance(template, str):
                template = self._environment.get_template(template)
            return template.render(guide=self.guide, lang=language, **View(self.guide, uri, language).names(), **context)
        except TemplateError as error:
            raise RenderError(f"{getattr(template, 'name', None) or f'docs/{uri}'}: {error}") from None


class View:
    """What templates may call, bound to one page in one language."""

    def __init__(self, guide: Guide, uri: str, language: str):
        self.guide, self.uri, self.language = guide, uri, language

    def names(self) -> dict:
        """The functions by the names that templates use."""
        return {name: getattr(self, name) for name in (
            "say", "title", "word", "attr", "link", "quote", "date", "where", "cite", "label", "provision", "verbatim",
            "locator", "successors")}

    def say(self, text: Bilingual) -> str:
        """A record's text in this language, as safe Markdown on one line."""
        return prose.markdown(text[self.language], self.link)

    def verbatim(self, text: str) -> str:
        """A string that is the same in both languages, as safe Markdown."""
        return prose.markdown(text, self.link)

    def title(self, text: Bilingual) -> str:
        """A record's text without markup, escaped for Markdown."""
        return prose.escape(prose.plain(text[self.language]))

    def attr(self, text: Bilingual | str) -> str:
        """A text for an HTML attribute."""
        return prose.attribute(text if isinstance(text, str) else text[self.language])

    def word(self, key: str, **values: object) -> str:
        """Interface words by key; ``{name}`` in them is filled from ``values``."""
        text = prose.markdown(self.guide.ui[key][self.language], self.link)
        for name, value in values.items():
            text = text.replace(f"&#123;{name}&#125;", str(value))
        return text

    def link(self, reference: str) -> str:
        """The address of a record, relative to this page."""
        return relative(address(self.guide, reference), self.uri)

    def quote(self, text: str) -> str:
        """Law, exactly."""
        return prose.quotation(text)

    def date(self, day) -> str:
        return long_date(day, self.language)

    def provision(self, reference: str) -> Provision:
        return self.guide.provisions[reference][1]

    def locator(self, provision: Provision) -> str:
        """Where a provision stands in its instrument, escaped."""
        return prose.escape(locator.locator(provision, self.language))

    def successors(self, instrument: Instrument) -> str:
        """Links to the instruments that repealed this one."""
        names = [relation.instrument for relation in instrument.relations if relation.kind == "repealed-by"]
        return ", ".join(f"[{self.label(f'instruments/{name}')}]({self.link(f'instruments/{name}')})" for name in names)

    def where(self, reference: str) -> str:
        """A provision's short citation: ``PP 94/2021 Pasal 3 huruf f``."""
        name, provision = self.guide.provisions[reference]
        short = self.guide.instruments[name].short[self.language]
        return prose.escape(f"{short} {locator.locator(provision, self.language)}")

    def cite(self, reference: str) -> str:
        """A provision's full citation, not escaped."""
        name, provision = self.guide.provisions[reference]
        return locator.citation(self.guide.instruments[name], provision, self.language)

    def label(self, reference: str) -> str:
        """What a link to a record is called."""
        if "#" in reference:
            return self.where(reference)
        collection, _, name = reference.partition("/")
        if collection not in _LABELS:
            return self.word(f"page.{_PAGE_OF[collection]}.title")
        return self.title(_LABELS[collection](getattr(self.guide, collection)[name]))


STATUS_SHAPES = {
    "in-force": "full", "final": "full", "presumed-in-force": "full", "no-repeal-found": "ring",
    "no-replacement-found": "ring", "partly-displaced": "half", "absorbed": "half", "repealed": "ended",
    "historic": "ended", "unverified": "open",
}
"""Status is told by shape first: full disc, ring, half disc, struck disc, dashed ring."""

_LABELS = {
    "instruments": lambda record: record.short, "topics": lambda record: record.title,
    "scenarios": lambda record: record.question, "checklists": lambda record: record.title,
    "terms": lambda record: record.term, "sources": lambda record: Bilingual(id=record.reference, en=record.reference),
}
_PAGE_OF = {"sanctions": "sanksi", "concordances": "padanan"}
