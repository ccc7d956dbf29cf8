"""The sprite holds the icons that pages name, and no others."""

import re
from typing import get_args

from bijak.records.vocabulary import VOCABULARIES
from bijak.site.render import STATUS_SHAPES
from site_build import ROOT


def test_sprite_and_pages_agree(guide):
    drawn = set(re.findall(r'<symbol id="i-([\w-]+)"', (ROOT / "overrides/partials/sprite.html").read_text(encoding="utf-8")))
    text = "".join(path.read_text(encoding="utf-8") for folder in ("overrides", "docs") for path in (ROOT / folder).rglob("*")
                   if path.suffix in (".md", ".html", ".typ") and path.name != "sprite.html")
    named = set(re.findall(r"#i-([a-z][\w-]*)", text)) | set(re.findall(r'icon\("([a-z][\w-]*)"', text))
    named |= {record.icon for record in (*guide.topics.values(), *guide.sessions.values())} | {"avoid", "do"}
    named |= set(get_args(VOCABULARIES["verdict"])) | {f"status-{shape}" for shape in STATUS_SHAPES.values()}
    named |= {f"otherwise-{outcome}" for outcome in get_args(VOCABULARIES["otherwise"])} - {"otherwise-"}
    named = {name for name in named if not name.endswith("-")}
    assert drawn == named
