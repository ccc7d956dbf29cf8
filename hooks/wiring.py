"""MkDocs events to the guide: when to load, make and hand over. What stands on pages and paper comes from the bijak package."""

import logging
import os
from calendar import timegm
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypedDict, get_args

from bijak import downloads
from bijak.downloads import Downloads
from bijak.guide.guide import Guide
from bijak.guide.load import load
from bijak.language.base_url import BaseUrl
from bijak.language.localization import Localization
from bijak.press.typeset import PrintError
from bijak.records.problems import DataErrors
from bijak.records.schema import LANGUAGES, Language
from bijak.records.tokens import tokens
from bijak.records.vocabulary import VOCABULARIES
from bijak.search import index
from bijak.site import styles
from bijak.site.background import Background
from bijak.site.cut import Usage, cut
from bijak.site.doors import Doors
from bijak.site.minify import minify
from bijak.site.pages import Page as MadePage
from bijak.site.pages import pages
from bijak.site.previews import preview
from bijak.site.render import Renderer, RenderError
from bijak.site.trim import trim
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

ROOT = Path(__file__).resolve().parent.parent
THEME_STYLES = "assets/stylesheets/"
# No page loads the theme's scripts, pictures and source maps; style sheets are written when they are whole.
LEFT_OUT = ("assets/javascripts/", "assets/images/", THEME_STYLES, "assets/css/", "office/", "print/", "tokens.json")
ICONS = get_args(VOCABULARIES["verdict"])  # those that a script may show on any page
log = logging.getLogger("mkdocs.hooks.bijak")


class _State(TypedDict, total=False):
    """What one event leaves for those after it."""

    command: str
    stamp: dict[Path, int]
    doors: Doors
    guide: Guide
    styles: dict[str, str]
    theme_styles: dict[str, str]
    usage: Usage
    address: str
    downloads: dict[str, Path]
    pages: dict[str, MadePage]
    renderer: Renderer


_state: _State = {"command": "build", "downloads": {}, "usage": Usage()}
_paper = Background()


def on_startup(command: str, **_: object) -> None:
    _state["command"] = command


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Load the records once a build. While serving, a fault is reported and the last good records stay."""
    try:
        _state["doors"] = Doors.of(config.nav or [])
    except ValueError as error:
        raise Abort(str(error)) from None
    stamp = {path: path.stat().st_mtime_ns for path in (ROOT / "data").rglob("*.yaml")}
    if stamp != _state.get("stamp"):
        _state["stamp"] = stamp
        try:
            _state["guide"] = load(ROOT / "data")
        except DataErrors as error:
            if _state["command"] == "build" or "guide" not in _state:
                raise Abort(error.report()) from None
            log.error("%s\nShowing the last good pages until this is mended.", error.report())
    guide = _state["guide"]
    address = _state["address"] = os.environ.get("SITE_URL") or guide.printing.address
    serving = _state["command"] != "build"
    try:
        _state["styles"] = styles.sheets(Path(config.docs_dir, "assets", "css"), tokens())
        # while serving, pages do not wait for paper: see _make_paper
        _state["downloads"] = (_state["downloads"] or downloads.last(ROOT, guide)) if serving else downloads.make(ROOT, guide, address)
    except (DataErrors, PrintError) as error:
        if not serving or "styles" not in _state:
            raise Abort(str(error)) from None
        log.error("%s\nShowing the last good style sheets until this is mended.", error)
    if BaseUrl.at(address).example and "pages" not in _state:  # told once
        log.info("%s is an example: QR codes lead nowhere, and chats show no picture of a link. Set your own in data/print.yaml "
                 "or SITE_URL", address)
    _state["pages"] = pages(guide, Downloads.of(guide, address, _state["downloads"]))
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(timegm(guide.edition.on.timetuple())))  # same bytes on any day
    return config


@event_priority(50)
def on_files(files: Files, config: MkDocsConfig) -> Files:  # after the offline plugin has chosen the form of addresses
    """Add a file for every page made of records, and leave out what no page loads."""
    _state["renderer"] = Renderer(_state["guide"], ROOT / "overrides" / "pages", config.use_directory_urls)
    for uri in _state["pages"]:
        files.append(File(uri, config.docs_dir, config.site_dir, config.use_directory_urls))
    _state["theme_styles"] = {file.name + ".css": file.content_string for file in files
                              if file.src_uri.startswith(THEME_STYLES) and file.src_uri.endswith(".css")}
    for file in list(files):
        if file.src_uri.startswith(LEFT_OUT):
            files.remove(file)
    return files


def on_page_read_source(page: Page, config: MkDocsConfig) -> str | None:
    made = _state["pages"].get(page.file.src_uri)
    return _rendered(lambda: _state["renderer"].page(made, config.theme["language"])) if made else None


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_: object) -> str | None:
    if page.file.src_uri in _state["pages"]:
        return None
    return _rendered(lambda: _state["renderer"].text(markdown, _base_uri(page.file.src_uri), config.theme["language"]))


def on_env(env: Environment, config: MkDocsConfig, **_: object) -> Environment:
    """Words and dates for the theme's templates."""
    guide, language = _state["guide"], config.theme["language"]
    env.globals["word"] = lambda key: guide.ui[key][language]
    env.globals["source"] = lambda page: _base_uri(page.file.src_uri) if page else ""
    above = {uri: made.within for uri, made in _state["pages"].items()}
    env.globals["signs"] = _state["renderer"].signs(_state["doors"], above, language)
    env.globals["edition_line"] = _state["renderer"].edition_line(language)
    local = Localization(guide, Language(language), BaseUrl.at(_state["address"]))
    env.globals["preview"] = lambda uri: preview(local, uri, _state["pages"].get(uri))
    config.extra["polyfills"] = []  # the offline plugin would load one from another host for Material's own search
    return env


def on_template_context(context: TemplateContext, template_name: str, **_: object) -> TemplateContext:
    """The 404 page is shown at any address, so it writes its own addresses from the site's root, which ``base`` in its head names."""
    if template_name == "404.html":
        context["site_path"], context["base_url"] = context["base_url"], "."  # type: ignore[typeddict-unknown-key]
    return context


def on_post_page(output: str, **_: object) -> str:
    """Trim the page, and remember what is on it for the theme's style sheets."""
    output = trim(output, ICONS)
    _state["usage"].add_page(output)
    return output


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """Keep one 404 page a language: a translation's beside its pages, the original at the root."""
    language = config.theme["language"]
    if template_name != "404.html":
        return output_content
    output_content = on_post_page(output_content)
    if language == LANGUAGES[0]:
        return output_content
    target = Path(config.site_dir, language, "404.html")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(output_content, encoding="utf-8")
    return Path(config.site_dir, "404.html").read_text(encoding="utf-8")


@event_priority(-300)
def on_post_build(config: MkDocsConfig) -> None:
    index.write(Path(config.site_dir), _state["guide"], config.use_directory_urls)
    for script in minify(Path(config.site_dir, "assets", "js")):
        _state["usage"].add_script(script)
    styles.write(Path(config.site_dir, "assets", "css"), _state["styles"])
    styles.write(Path(config.site_dir, THEME_STYLES), cut(_state["theme_styles"], _state["usage"], _state["styles"].values()))
    downloads.copy_to(Path(config.site_dir, "unduh"), _state["downloads"])
    downloads.write_records(Path(config.site_dir, "data", "sessions"), _state["guide"])
    if _state["command"] != "build":
        _paper.do(partial(_make_paper, _state["guide"], _state["address"], Path(config.site_dir, "unduh")))


def _make_paper(guide: Guide, address: str, folder: Path) -> None:
    """While serving: make the files for download and put those that are new beside the pages that are shown already."""
    try:
        made = downloads.make(ROOT, guide, address)
        downloads.add_to(folder, {name: path for name, path in made.items() if _state["downloads"].get(name) != path})
        _state["downloads"] = made
    except (DataErrors, PrintError) as error:
        log.error("%s\nOffering the last good files until this is mended.", error)
    except FileNotFoundError:
        pass  # a newer build has cleared the folder, and makes its own


def _base_uri(uri: str) -> str:
    return uri.replace(".en.md", ".md")


def _rendered(make: Callable[[], str]) -> str:
    try:
        return make()
    except RenderError as error:
        if _state["command"] == "build":
            raise Abort(str(error)) from None
        log.error("%s", error)
        return f"# {type(error).__name__}\n\n```\n{error}\n```\n"
