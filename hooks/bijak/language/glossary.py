"""Glossary terms in running text: the first on a page links to its entry."""

import re
from collections.abc import Callable, Iterator

from ..records.schema import Term


class Glossary:
    """Finds the terms of one language. Abbreviations match as written, other terms in any case."""

    def __init__(self, terms: dict[str, Term], language: str):
        self._ids = {spelling.casefold(): (name, spelling) for name, term in terms.items() if term.linked
                     for spelling in spellings(term.term[language])}
        longest_first = sorted(self._ids, key=len, reverse=True)
        self._pattern = re.compile(rf"\b({'|'.join(map(re.escape, longest_first))})\b", re.I) if longest_first else None

    def mark(self, text: str, used: set[str], escape: Callable[[str], str], link: Callable[[str], str]) -> str:
        """``text`` escaped, with a link at the first place of each term not yet in ``used``, to which it is added."""
        return "".join(self._parts(text, used, escape, link))

    def _parts(self, text: str, used: set[str], escape: Callable[[str], str], link: Callable[[str], str]) -> Iterator[str]:
        end = 0
        for match in self._pattern.finditer(text) if self._pattern else ():
            name, spelling = self._ids.get(match.group().casefold(), ("", ""))  # none for ı, which matches i
            if not name or name in used or (spelling.isupper() and match.group() != spelling):
                continue
            used.add(name)
            yield escape(text[end:match.start()])
            yield f'<a class="term-link" href="{link(f"terms/{name}")}">{escape(match.group())}</a>'
            end = match.end()
        yield escape(text[end:])


def spellings(term: str) -> list[str]:
    """How a term stands in texts: ``Keputusan bersama (SKB)`` as ``Keputusan bersama`` and as ``SKB``."""
    outside, _, inside = term.partition(" (")
    return [spelling for spelling in (outside.strip(), inside.rstrip(")").strip()) if len(spelling) > 2]
