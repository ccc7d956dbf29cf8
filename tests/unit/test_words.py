"""Interface words are all used: a word that no template, page or vocabulary names is dead."""

from bijak.records.vocabulary import required_words
from site_build import ROOT

COMPUTED = ("page.", "nav.item.", "nav.about.", "nav.door.", "filter.reader.", "grade.", "scenario.legend.", "instrument.", "concordance.",
            "check.answer.", "booklet.answer.", "booklet.stage.", "card.alternative-", "card.message-", "print.file.",
            "changes.", "readme.", "search.", "session-page.evening", "session-page.morning", "session.part.", "letter.", "quiz-file.", "form.", "attendance.", "minutes.",
            "print.buku-saku.", "print.lembar-lipat.", "print.poster.", "print.daftar-periksa.", "check.result.", "check.lead.", "check.quick-lead.")


def test_no_dead_words(guide):
    files = [path for folder in ("overrides", "docs", "hooks") for path in (ROOT / folder).rglob("*")
             if path.suffix in (".md", ".html", ".py", ".typ")]
    text = "".join(path.read_text(encoding="utf-8") for path in files)
    vocabulary = set(required_words())
    dead = [key for key in guide.ui if key not in vocabulary and not key.startswith(COMPUTED) and f'"{key}"' not in text]
    assert dead == []
