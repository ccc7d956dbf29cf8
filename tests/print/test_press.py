"""The press makes again what hangs on a change, and nothing else; what it hangs on is all that is read."""

import json
import os
import shutil
import sys
from functools import partial

import pytest
from bijak import downloads
from bijak.kit import quiz
from bijak.kit.outputs import outputs as kit_outputs
from bijak.language.base_url import BaseUrl
from bijak.press.bench import Bench
from bijak.press.output import Bundle, Imposed, Made, Text, Typeset
from bijak.press.press import Press
from bijak.press.sources import libraries, sources
from bijak.press.typeset import PrintError
from conftest import ROOT
from printing import ON

PAGE = '#import "kit.typ": *\n#show: document-of.with("Judul", width: 60mm, height: 60mm)\n'


class AnyWords(dict):
    """Words for every key."""

    def __contains__(self, key):
        return True

    def __missing__(self, key):
        return {"id": f"({key})", "en": f"(en {key})"}


WORDS = AnyWords()


@pytest.fixture
def project(tmp_path):
    """Templates of its own in a copy of the project's folder, with the real fonts and kit."""
    shutil.copytree(ROOT / "overrides", tmp_path / "overrides", ignore=shutil.ignore_patterns("pages"))
    (tmp_path / "overrides" / "print" / "own.typ").write_text(f"{PAGE}#data.text", encoding="utf-8")
    (tmp_path / "overrides" / "print" / "shown.typ").write_text(
        f'{PAGE}#set page(background: none)\n#image("source.pdf", alt: "x")#data.sides.len()', encoding="utf-8")
    return tmp_path


def run(project, *outputs, **options):
    return Press(Bench(project, WORDS, ON), project / "cache").make(outputs, **options)


def own(text="Halo", **more):
    return Typeset("own.pdf", "id", "own.typ", lambda: {"text": text}, **more)


def joined(data, parts):
    return json.dumps([data, sorted(parts), b"".join(parts.values()).decode("latin-1")]).encode()


SHOWN = Imposed("shown.pdf", "id", "shown.typ", dict, source="own.pdf", arrange=lambda pages: [[1]] * pages)
TOGETHER = Bundle("all.txt", joined, lambda: {"n": 1}, ("own.pdf", "shown.pdf"))


def test_outputs_come_after_what_they_are_made_of(project):
    made = run(project, TOGETHER, SHOWN, own(), Text("a.txt", lambda: "apa"))
    assert list(made) == ["own.pdf", "a.txt", "shown.pdf", "all.txt"]
    data, names, _ = json.loads(made["all.txt"].read_text(encoding="utf-8"))
    assert (data, names) == ({"n": 1}, ["own.pdf", "shown.pdf"])


def test_a_second_run_makes_nothing(project):
    made = run(project, own(), SHOWN, TOGETHER)
    before = {name: path.stat().st_ino for name, path in made.items()}
    assert {name: path.stat().st_ino for name, path in run(project, own(), SHOWN, TOGETHER).items()} == before


def test_what_hangs_on_a_changed_text_is_made_again(project):
    before, after = run(project, own(), SHOWN, TOGETHER), run(project, own("Hai"), SHOWN, TOGETHER)
    assert all(before[name] != after[name] for name in before)


@pytest.mark.parametrize("file", ["own.typ", "kit.typ", "fonts/x.ttf"])
def test_a_changed_template_or_font_makes_again(project, file):
    before = run(project, own())
    path = project / "overrides" / "print" / file
    path.write_bytes((path.read_bytes() if path.exists() else b"") + b"\n")
    assert run(project, own()) != before


def test_a_template_that_is_not_used_makes_nothing_again(project):
    before = run(project, own())
    (project / "overrides" / "print" / "poster.typ").write_text("#panic()", encoding="utf-8")
    assert run(project, own()) == before


def test_the_names_of_data_do_not_collide(project):
    assert len(set(run(project, Text("a.txt", lambda: "a"), Text("b.txt", lambda: "b"), Text("c.txt", lambda: "a")).values())) == 2


def test_code_files_and_libraries_behind_a_maker():
    behind = {path.relative_to(ROOT).as_posix() for path in sources("bijak.kit.deck")}
    assert {"hooks/bijak/kit/deck.py", "hooks/bijak/kit/office.py", "hooks/bijak/press/archive.py"} <= behind
    assert any(name.startswith("overrides/print/fonts/") for name in behind)
    assert not any("/site/" in name for name in behind)
    assert any(name.startswith("python-pptx ") for name in libraries("bijak.kit.deck"))
    assert libraries("bijak.press.archive") == ()


opened: list[str] | None = None


def _note(event, arguments):
    if event == "open" and opened is not None and isinstance(arguments[0], (str, os.PathLike)):
        opened.append(os.fspath(arguments[0]))


sys.addaudithook(_note)  # does nothing but while a maker runs


def test_makers_read_only_what_they_name(guide):
    global opened
    made = [output for output in kit_outputs(guide, BaseUrl(guide.printing.address)) if isinstance(output, Made)]
    one_each = {output.maker: output for output in made}
    assert quiz.kahoot in one_each
    for output in one_each.values():
        data = output.data()
        sys.modules["bijak.kit.fitting"]._font.cache_clear()
        opened = []
        try:
            output.maker(data)
        finally:
            read, opened = opened, None
        own_files = {name for name in read if name.startswith(str(ROOT)) and "/.venv/" not in name and not name.endswith((".py", ".pyc"))}
        assert own_files <= {str(path) for path in sources(output.maker.__module__)}, output.name


def test_a_whole_run_is_remembered_and_what_is_long_unused_forgotten(project):
    press = Press(Bench(project, WORDS, ON), project / "cache")
    assert press.last() == {}
    old = run(project, own("Dulu"))["own.pdf"]
    recent = run(project, own("Tadi"))["own.pdf"]
    os.utime(old, (old.stat().st_atime, old.stat().st_mtime - 3 * 24 * 60 * 60))
    made = run(project, own(), whole=True)
    assert press.last() == made
    assert not old.exists() and recent.exists()
    made["own.pdf"].unlink()
    assert press.last() == {}


def test_every_failure_is_told_at_once(project):
    (project / "overrides" / "print" / "own.typ").write_text(f"{PAGE}#panic(data.text)", encoding="utf-8")
    with pytest.raises(PrintError, match="Satu\nDua"):
        run(project, own("Satu"), Typeset("b.pdf", "id", "own.typ", partial(dict, text="Dua")))


def test_outputs_that_wait_for_each_other(project):
    one, other = (Bundle(name, joined, dict, (needed,)) for name, needed in (("a", "b"), ("b", "a")))
    with pytest.raises(ValueError, match="a, b"):
        run(project, one, other)


def test_every_output_is_offered_once(guide):
    names = [output.name for output in downloads.outputs(guide, guide.printing.address)]
    assert len(names) == len(set(names))
