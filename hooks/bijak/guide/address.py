"""Where every record stands on the site."""

import posixpath

from ..records.citation import split
from ..records.schema import LANGUAGES
from .fixed_pages import PAGES
from .guide import Guide


def address(guide: Guide, reference: str) -> str:
    """The source page of ``reference``, with its anchor: ``regulasi/pp-94-2021.md#pasal-7``.

    Raises KeyError when the guide has no such record.
    """
    if reference in PAGES:
        return PAGES[reference]
    if not guide.has(reference):
        raise KeyError(reference)
    if "#" in reference:
        instrument = reference.partition("#")[0]
        plain, when = split(reference)
        dated = when and guide.version(reference)
        anchor = dated.anchor if dated and dated != guide.version(plain) else plain.partition("#")[2]
        return f"regulasi/{instrument}.md#{anchor}"
    kind, _, name = reference.partition("/")
    return guide.kinds()[kind].address.format(id=name)


def url(page: str, directory_urls: bool) -> str:
    """The address of a source page below its language's root: ``regulasi/pp-94-2021/``, or ``….html``."""
    folder, _, name = page.removesuffix(".md").rpartition("/")
    stem = f"{folder}/" if folder else ""
    if name == "index":
        return stem if directory_urls else f"{stem}index.html"
    return f"{stem}{name}/" if directory_urls else f"{stem}{name}.html"


def relative(target: str, page: str, directory_urls: bool) -> str:
    """``target`` (a source page, perhaps with an anchor) as a link from the source page ``page``."""
    path, mark, anchor = target.partition("#")
    if path == page and mark:
        return f"#{anchor}"
    here = posixpath.dirname(url(page, directory_urls)) or "."
    there = url(path, directory_urls)
    link = posixpath.relpath(there or ".", here)
    return (f"{link}/" if directory_urls else link) + mark + anchor


def to_file(file: str, page: str, language: str, directory_urls: bool) -> str:
    """``file``, a path from the site's root, as a link from the source page ``page`` in ``language``."""
    root = "" if language == LANGUAGES[0] else f"{language}/"
    return posixpath.relpath(file, posixpath.dirname(root + url(page, directory_urls)) or ".")
