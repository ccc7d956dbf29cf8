"""Every file of every kit, by name."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial

from ..guide.guide import Guide
from ..language.base_url import BaseUrl
from ..language.timeline import coloured
from ..press.archive import zipped
from ..press.output import Bundle, Made, Output, Text, Typeset
from ..press.typeset import READABLE, Data
from ..records.schema import LANGUAGES
from ..session.localized import LocalizedSession
from ..session.record import written
from ..session.slides import slides
from . import forms, letters, papers
from . import quiz as quiz_files
from .deck import Deck, Shown, deck

ARCHIVE, README = "kit.zip", "BACA-SAYA.txt"


def outputs(guide: Guide, base_url: BaseUrl) -> Iterator[Output]:
    """The kits of all sessions in both languages, each below sesi/<id>/<language>/."""
    for name in guide.sessions:
        yield from session_outputs(guide, name, base_url)


def session_outputs(guide: Guide, name: str, base_url: BaseUrl, choices: str = "") -> Iterator[Output]:
    """The kit of one session in both languages; ``choices`` as in LocalizedSession."""
    for language in LANGUAGES:
        yield from _kit(LocalizedSession(guide, language, base_url, name, choices))


def _kit(local: LocalizedSession) -> Iterator[Output]:
    """The archive, then what it holds in the order in which people need it, and last what the files are for."""
    folder, files = f"sesi/{local.name}/{local.language}", list(_files(local))
    names = [output.name for output in files]
    yield Bundle(ARCHIVE, _zip, partial(_named, local), (README, *names)).below(folder)
    for output in (*files, Text(README, partial(letters.contents, local, names))):
        yield output.below(folder)


def _files(local: LocalizedSession) -> Iterator[Output]:
    def typeset(name: str, template: str, data: Callable[[LocalizedSession], Data]) -> Output:
        return Typeset(name, local.language, template, partial(data, local), READABLE)

    def made(name: str, maker: Callable[..., bytes], data: Callable[[LocalizedSession], Data]) -> Output:
        return Made(name, maker, partial(data, local))

    yield made("paparan.pptx", deck, _deck)
    yield typeset("paparan.pdf", "slides.typ", _typeset_slides)
    yield typeset("kartu-diskusi.pdf", "discussion.typ", papers.discussion)
    yield made("daftar-hadir.docx", forms.attendance, papers.attendance)
    yield typeset("daftar-hadir.pdf", "attendance.typ", papers.attendance)
    yield made("notula.docx", forms.minutes, papers.minutes)
    yield typeset("notula.pdf", "minutes.typ", papers.minutes)
    yield Text("undangan.txt", partial(letters.invitation, local))
    yield made("kuis.xlsx", quiz_files.kahoot, papers.quiz)
    yield made("kuis.gift", quiz_files.gift, papers.quiz)
    yield made("kuis.csv", quiz_files.table, papers.quiz)
    yield made("kuis.aiken.txt", quiz_files.aiken, papers.quiz)
    yield typeset("kunci-kuis.pdf", "key.typ", papers.quiz)
    yield Text("catatan-sesi.json", lambda: written([local]).decode())


def _shown(local: LocalizedSession) -> Shown:
    return {**papers.frame(local, local.text(local.session.title)), "slides": slides(local)}


def _typeset_slides(local: LocalizedSession) -> Shown:
    """The slides for Typst, where a drawing brings its own colours."""
    shown = _shown(local)
    return {**shown, "slides": [{**slide, "drawing": coloured(slide["drawing"])} if "drawing" in slide else slide
                                for slide in shown["slides"]]}


def _deck(local: LocalizedSession) -> Deck:
    words = {key: local.word(key) for key in (
        "scenario.do", "scenario.avoid", "slide.unit", "slide.logo", "slide.code")}
    return Deck(**_shown(local), words=words)


def _named(local: LocalizedSession) -> Data:
    edition = local.guide.edition
    return {"name": f"{local.name}-{edition.id}-{local.language}", "on": edition.on.isoformat()}


def _zip(data: Data, parts: Mapping[str, bytes]) -> bytes:
    """The files ``parts`` in one folder of an archive."""
    files = [(f"{data['name']}/{name.rpartition('/')[2]}", content) for name, content in parts.items()]
    return zipped(files, date.fromisoformat(str(data["on"])))
