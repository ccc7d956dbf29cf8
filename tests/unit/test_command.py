"""The command line, as a maintainer or a script meets it."""

import os
import subprocess
import sys

import pytest
from bijak.__main__ import main
from bijak.guide.guide import Guide
from changing import change
from conftest import ROOT

NOTHING_BUILT = "in the data; nothing was built from it."


def run(*arguments, **options):
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "hooks"), "PYTHONUTF8": "1"}
    return subprocess.run([sys.executable, *map(str, arguments)], env=environment, capture_output=True, text=True,
                          encoding="utf-8", check=False, **options)


def check(data):
    return run("-m", "bijak", "--data", data, "check")


def test_check_of_a_good_guide_tells_what_is_in_it(data):
    done = check(data)
    assert (done.returncode, done.stderr) == (0, "")
    told, *report = done.stdout.splitlines()
    assert told.startswith("data/ is fine: 1 topics, 4 scenarios, ") and told.endswith(", 3 sources; 8 provisions.")
    assert [line.split(":")[0] for line in report] == ["reading (id)", "reading (en)", "steps", "review"]


def test_check_of_a_broken_guide_tells_every_problem_and_their_count(data):
    change(data, "scenarios/berbagi-kabar.yaml", "order: 1", "order: one")
    change(data, "terms/lambang.yaml", "expansion:", "expansion: !!python/name:os.system")
    (data / "terms" / "unggahan.yaml").write_bytes(b"\xff\xfet\x00")
    done = check(data)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines() == [
        "data/scenarios/berbagi-kabar.yaml:2:8: order: 'one' is not a whole number",
        "data/terms/lambang.yaml:2:12: uses the YAML tag tag:yaml.org,2002:python/name:os.system; "
        "tags are not allowed, write plain values",
        "data/terms/unggahan.yaml:1:1: is UTF-16; save it as UTF-8",
        f"3 problems {NOTHING_BUILT}"]


def test_check_of_a_missing_folder_is_one_problem(tmp_path):
    done = check(tmp_path / "tidak-ada")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == ("tidak-ada/:1:1: there is no such folder; run this from the project's folder\n"
                           f"1 problem {NOTHING_BUILT}\n")


def test_check_reads_the_project_from_any_folder(tmp_path):
    """Without --data it is the project's own data, wherever one stands; and that data is fine."""
    done = run("-m", "bijak", "check", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("data/ is fine: ")


def test_unknown_command_is_refused(capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["periksa"])
    assert stopped.value.code == 2
    assert "invalid choice: 'periksa'" in capsys.readouterr().err


def test_fix_writes_the_fingerprint_of_a_card_that_changed_and_nothing_else(data, capsys):
    before = (data / "print.yaml").read_text(encoding="utf-8")
    change(data, "scenarios/menyapa-warga.yaml", "dengan sopan", "dengan ramah")
    assert main(["--data", str(data), "check"]) == 1
    assert "make check ARGS=--fix" in capsys.readouterr().err
    assert main(["--data", str(data), "check", "--fix"]) == 0
    assert "these cards say something new since 2024.05: menyapa-warga" in capsys.readouterr().out
    after = (data / "print.yaml").read_text(encoding="utf-8")
    changed = [(old, new) for old, new in zip(before.splitlines(), after.splitlines(), strict=True) if old != new]
    assert len(changed) == 1 and "2a7eb6d78100" in changed[0][1]
    assert main(["--data", str(data), "check", "--fix"]) == 0
    assert (data / "print.yaml").read_text(encoding="utf-8") == after


def test_fix_leaves_data_with_other_problems_alone(data):
    before = (data / "print.yaml").read_text(encoding="utf-8")
    change(data, "scenarios/menyapa-warga.yaml", "dengan sopan", "dengan ramah")
    change(data, "scenarios/berbagi-kabar.yaml", "verdict: ", "verdict: x")
    assert main(["--data", str(data), "check", "--fix"]) == 1
    assert (data / "print.yaml").read_text(encoding="utf-8") == before


def test_schema_writes_beside_the_data(data, capsys):
    assert main(["--data", str(data), "schema"]) == 0
    assert capsys.readouterr().out == f"{len(Guide.kept())} schemas in data/.schema/\n"
    assert main(["--data", str(data), "check"]) == 0


@pytest.mark.parametrize("words, code", [(["terbangkan"], 2), (["help"], 0), ([], 0)],
                         ids=["unknown", "help", "nothing"])
def test_make_without_a_command_it_knows_prints_them_all(words, code):
    done = run(ROOT / "make.py", *words)
    assert (done.returncode, done.stderr) == (code, "")
    lines = done.stdout.splitlines()
    assert lines[0] == "Commands:" and all(line.startswith("  make ") and len(line.split()) > 3 for line in lines[1:])
    assert {line.split()[1] for line in lines[1:]} >= {"serve", "site", "test", "check", "bless"}


@pytest.mark.parametrize("wanted, count, name", [
    ("netralitas", 32, "netralitas"),
    ("https://contoh.go.id/sesi/rakit/#minutes=30&topics=netralitas.kabar-baik.atasan-proses&audience=superiors&n=3", 32, "rakitan-"),
])
def test_session_makes_one_kit(tmp_path, capsys, wanted, count, name):
    assert main(["session", wanted, "--to", str(tmp_path)]) == 0
    made = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(made) == count and f"{count} files in {tmp_path}" in capsys.readouterr().out
    assert {path.relative_to(tmp_path).parts[1][:len(name)] for path in made} == {name}


@pytest.mark.parametrize("wanted, told", [
    ("netral", "netral: 'netral' is not one of minutes, topics, audience, n. Or name a session: pengantar, netralitas, "),
    ("minutes=11&topics=netralitas", "minutes: '11' is not one of 10, 15, 20, 30. Or name a session: "),
])
def test_session_that_does_not_exist_is_one_line(tmp_path, capsys, wanted, told):
    assert main(["session", wanted, "--to", str(tmp_path)]) == 1
    error = capsys.readouterr().err
    assert told in error and error.count("\n") == 1 and list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("option, words", [("--to", "may be written to, then run the command again."),
                                           ("--cache", "may be written to, then run the command again")])
def test_a_folder_that_cannot_be_written_to_ends_in_one_line(tmp_path, capsys, option, words):
    (tmp_path / "berkas").write_text("bukan folder", encoding="utf-8")
    places = {"--to": tmp_path / "dist", "--cache": tmp_path / "cache", option: tmp_path / "berkas" / "x"}
    assert main(["session", "netralitas", *(str(word) for pair in places.items() for word in pair)]) == 1
    error = capsys.readouterr().err
    assert str(tmp_path / "berkas") in error and words in error and error.count("\n") == 1
