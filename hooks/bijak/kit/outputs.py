"""Every file of every kit, by name."""

from collections.abc import Iterator, Mapping
from datetime import date

from ..guide.guide import Guide
from ..language.place import Place
from ..press.archive import zipped
from ..press.press import Output
from ..press.typeset import READABLE
from ..records.schema import LANGUAGES
from ..session.localized import LocalizedSession
from ..session.record import written
from ..session.slides import slides
from . import forms, letters, papers
from . import quiz as quiz_files
from .deck import Deck, Shown, deck

README = "BACA-SAYA.txt"


def outputs(guide: Guide, place: Place) -> Iterator[Output]:
    """The kits of all sessions in both languages, each below sesi/<id>/<language>/."""
    for name in guide.sessions:
        yield from session_outputs(guide, name, place)


def session_outputs(guide: Guide, name: str, place: Place, choices: str = "") -> Iterator[Output]:
    """The kit of one session in both languages; ``choices`` as in LocalizedSession."""
    for language in LANGUAGES:
        yield from _kit(LocalizedSession(guide, language, place, name, choices))


def _kit(local: LocalizedSession) -> Iterator[Output]:
    folder, files = f"sesi/{local.name}/{local.language}", list(_files(local))
    readme = Output(README, local.language, text=letters.contents(local, [output.name for output in files]))
    for output in (*files, readme):
        yield output.below(folder)
    name = f"{local.name}-{local.guide.edition.id}-{local.language}"
    yield Output(f"{folder}/kit.zip", local.language, maker=_zip, data={"name": name, "on": local.guide.edition.on.isoformat()},
                 parts=tuple(f"{folder}/{output.name}" for output in (readme, *files)))


def _files(local: LocalizedSession) -> Iterator[Output]:
    language = local.language
    shown: Shown = {**papers.frame(local, local.text(local.session.title)), "slides": slides(local)}
    words = {key: local.word(key) for key in (
        "scenario.do", "scenario.avoid", "slide.unit", "slide.logo", "slide.mark", "slide.code")}
    yield Output("paparan.pptx", language, maker=deck, data=Deck(**shown, words=words))
    yield Output("paparan.pdf", language, "slides.typ", shown, READABLE)
    yield Output("kartu-diskusi.pdf", language, "discussion.typ", papers.discussion(local), READABLE)
    quiz = papers.quiz(local)
    for name, maker in (("kuis.xlsx", quiz_files.kahoot), ("kuis.gift", quiz_files.gift), ("kuis.csv", quiz_files.table),
                        ("kuis.aiken.txt", quiz_files.aiken)):
        yield Output(name, language, maker=maker, data=quiz)
    yield Output("kunci-kuis.pdf", language, "key.typ", quiz, READABLE)
    for name, data, form in (("daftar-hadir", papers.attendance(local), forms.attendance),
                             ("notula", papers.minutes(local), forms.minutes)):
        yield Output(f"{name}.docx", language, maker=form, data=data)
        yield Output(f"{name}.pdf", language, f"{form.__name__}.typ", data, READABLE)
    yield Output("undangan.txt", language, text=letters.invitation(local))
    yield Output("catatan-sesi.json", language, text=written([local]).decode())


def _zip(data: Mapping[str, str], parts: dict[str, bytes]) -> bytes:
    """The files ``parts`` in one folder of an archive."""
    files = [(f"{data['name']}/{name.rpartition('/')[2]}", content) for name, content in parts.items()]
    return zipped(files, date.fromisoformat(data["on"]))
