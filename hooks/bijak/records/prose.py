"""Record text to inline HTML, within Markdown, that can only say what it says.

Bold, emphasis and links to records work. Everything else that Markdown, HTML or an extension would read as markup is
written as a character reference, so a ``<script>`` or ``{{ x }}`` in a record shows as typed.
"""

import html
import re
from collections.abc import Callable, Iterator

_INLINE = re.compile(
    r"\*\*(?P<strong>\S(?:.*?\S)?)\*\*|\*(?P<em>[^\s*](?:[^*]*?[^\s*])?)\*|\[(?P<label>[^\]]+)\]\((?P<target>[^)\s]+)\)",
    re.S)
_SPECIAL = re.compile(r'[&<>\[\]{}*_`\\#|~"]')
_SENTENCE = re.compile(r'.*?[.!?][*"”)]*(?=\s|$)|.*', re.S)
_LINE_START = re.compile(r"^(\s*)(\d+(?=[.)])|[-+=:])", re.M)

Link = Callable[[str], str]
Show = Callable[[str], str]


def escape(text: str) -> str:
    """``text`` so that it shows exactly those characters, in Markdown as in HTML, within attributes too."""
    marked = _SPECIAL.sub(lambda match: _reference(match.group()), text)
    return _LINE_START.sub(lambda match: match[1] + _reference(match[2]), marked)


def _reference(characters: str) -> str:
    return "".join(f"&#{ord(character)};" for character in characters)


def inline(text: str, link: Link, show: Show = escape) -> str:
    """``text`` of a record as one line of safe inline HTML.

    ``link`` turns a reference into an address. ``show`` writes what stands outside links; it must escape it.
    """
    return " ".join(_inline(text, link, show).split())


def _inline(text: str, link: Link, show: Show) -> str:
    parts, end = [], 0
    for match in _INLINE.finditer(text):
        parts.append(show(text[end:match.start()]))
        if match["strong"]:
            parts.append(f"<strong>{_inline(match['strong'], link, show)}</strong>")
        elif match["em"]:
            parts.append(f"<em>{_inline(match['em'], link, show)}</em>")
        else:
            address = html.escape(link(match["target"]), quote=True)
            parts.append(f'<a href="{address}">{_inline(match["label"], link, escape)}</a>')
        end = match.end()
    return "".join([*parts, show(text[end:])])


def pieces(text: str) -> Iterator[tuple[str, str]]:
    """``text`` as pieces of ('', 'strong' or 'em'; words): for output that is not HTML. Links keep their label only."""
    end = 0
    for match in _INLINE.finditer(text):
        if before := text[end:match.start()]:
            yield "", before
        if match["label"]:
            yield from pieces(match["label"])
        else:
            yield "strong" if match["strong"] else "em", plain(match["strong"] or match["em"])
        end = match.end()
    if rest := text[end:]:
        yield "", rest


def plain(text: str) -> str:
    """``text`` without its markup, for titles and descriptions; not escaped."""
    return " ".join("".join(words for _, words in pieces(text)).split())


def first_sentence(text: str) -> str:
    """The first sentence of ``text``, with the quotation mark, bracket or ``**`` that closes it; all of it where none ends."""
    return _SENTENCE.match(text)[0]  # type: ignore[index]  # matches any text


def attribute(text: str) -> str:
    """``text`` without markup, escaped for a double-quoted HTML attribute, in Markdown as in HTML."""
    return escape(plain(text))


def quotation(text: str) -> str:
    """Verbatim law: every character as quoted, line breaks kept."""
    return "<br>".join(escape(line.strip()) for line in text.splitlines() if line.strip())
