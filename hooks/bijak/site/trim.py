"""A page without what templates leave over: icons that it does not show, indentation, empty lines."""

import re
from collections.abc import Iterable

_SYMBOL = re.compile(r'<symbol id="i-([\w-]+)".*?</symbol>\n?', re.S)
_USE = re.compile(r'href="#i-([\w-]+)"')
_AS_WRITTEN = re.compile(r"(<(pre|textarea)\b.*?</\2>)", re.S)


def trim(html: str, icons: Iterable[str]) -> str:
    """``html`` with the symbols of those icons that it or a script names (``icons``), each line without the space before it."""
    shown = {*icons, *_USE.findall(html)}
    html = _SYMBOL.sub(lambda found: found[0] if found[1] in shown else "", html)
    parts = _AS_WRITTEN.split(html)  # what is between, what is to stay as it is, and the latter's tag, by turns
    for index in range(0, len(parts), 3):
        parts[index] = re.sub(r"\n\s+", "\n", parts[index])
    return "".join(part for index, part in enumerate(parts) if index % 3 != 2)
