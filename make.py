"""The commands of Makefile and make.bat, in one place and with nothing but Python's own library.

Each command first makes sure of a virtual environment in .venv with the pinned packages of requirements.lock (and of
requirements-test.lock for tests). Once it is there, no network is needed.
"""

from __future__ import annotations  # an old Python must be able to read this file, to say that it is too old

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OXLINT = PYTHON.with_stem("oxlint")
LOCKS = ("requirements.lock", "requirements-test.lock")


class Stop(Exception):
    """A command cannot go on; the message says what to do."""


class Parser(argparse.ArgumentParser):
    """Shows all commands, each with what it does, in place of argparse's usage lines."""

    def format_help(self) -> str:
        return "Commands:\n" + "\n".join(f"  make {name:<8} {told}" for name, (_, told) in COMMANDS.items()) + "\n"

    def error(self, message: str):
        print(self.format_help(), end="")
        sys.exit(2)


def main(arguments: list[str]) -> int:
    """Run the command named by the first argument, with the rest handed on, and return its exit code."""
    parser = Parser(prog="make")
    commands = parser.add_subparsers(dest="command", parser_class=argparse.ArgumentParser)
    for name, (function, told) in COMMANDS.items():
        commands.add_parser(name, help=told, add_help=False).set_defaults(function=function)
    if arguments in ([], ["help"]):
        parser.print_help()
        return 0
    options, extra = parser.parse_known_args(arguments)
    try:
        return options.function(extra)
    except Stop as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def serve(extra: list[str]) -> int:
    prepare()
    address = os.environ.get("ADDRESS", "127.0.0.1:8000")
    print(f"\n  Bijak Bermedia Sosial will be at  http://{address}/  (English: http://{address}/en/)"
          "\n  Stop with Ctrl+C.\n", flush=True)
    return run("-m", "mkdocs", "serve", "--quiet", "--livereload", "--dev-addr", address, *extra)


def site(extra: list[str]) -> int:
    prepare()
    built, target = ROOT / ".cache" / "site", ROOT / "site"
    code = build(built, *extra)
    if code == 0:
        replace(target, built)
        print(f"\n  The site is in {target}{os.sep}; any web server can serve that folder.")
    return code


def test(extra: list[str]) -> int:
    prepare(test=True)
    return (0 if extra else lint([])) or run("-m", "pytest", *extra)


def lint(extra: list[str]) -> int:
    prepare(test=True)
    if extra:
        return run("-m", "ruff", "check", *extra)
    return run("-m", "ruff", "check", ".") or run("-m", "mypy") or run("docs/assets/js", program=OXLINT)


def bijak(*words: str):
    """A command of the guide's own: ``python -m bijak`` with ``words``, then what follows on the command line."""
    def command(extra: list[str]) -> int:
        prepare()
        return run("-m", "bijak", *words, *extra)
    return command


def session(extra: list[str]) -> int:
    return bijak("session")(extra or [one for one in [os.environ.get("FROM")] if one])


def offline(extra: list[str]) -> int:
    prepare()
    built = ROOT / ".cache" / "offline"
    return build(built, OFFLINE="true") or run("-m", "bijak", "pack", str(built), *extra)


def bless(extra: list[str]) -> int:
    prepare(test=True)
    return run("-m", "pytest", "tests/golden", "--bless", "-n", "0", *extra)


def bench(extra: list[str]) -> int:
    prepare(test=True)
    return run(str(ROOT / "tests" / "bench.py"), *extra)


def lock(_: list[str]) -> int:
    prepare(test=True)
    pip("install", "--quiet", "uv")
    for name, options in zip(LOCKS, ([], ["--extra", "test", "--constraint", LOCKS[0]]), strict=True):
        code = run("-m", "uv", "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11", "--upgrade",
                   "--generate-hashes", "--no-emit-index-url", "--no-annotate", "--no-header", "--quiet",
                   *options, "--output-file", name)
        if code:
            return code
    return 0


def clean(_: list[str]) -> int:
    for name in (".venv", "site", "dist", ".cache", ".pytest_cache", ".ruff_cache"):
        shutil.rmtree(ROOT / name, ignore_errors=True)
    return 0


COMMANDS = {
    "serve": (serve, "show the site on this computer; data and templates reload when you save"),
    "site": (site, "build the site into site/"),
    "test": (test, "run all tests, browser tests included"),
    "check": (bijak("check"), "check data/ without building; ARGS=--fix first writes what a machine can"),
    "bijak": (bijak(), "follow the law: affected, review, review-due, verify-list; ARGS=--help explains them"),
    "offline": (offline, "build dist/bijak-<edition>.zip, which opens from a folder without a network"),
    "print": (bijak("print"), "make the pocket guide, sheets, posters and share cards in dist/unduh"),
    "session": (session, "make all session kits in dist/sesi, or one: FROM=netralitas, or the address of /sesi/rakit/ with choices"),
    "edition": (bijak("edition"), "close the edition that is out, before the next one is begun"),
    "schema": (bijak("schema"), "write the JSON Schemas that editors use"),
    "bless": (bless, "accept the present output as the golden pages of the tests"),
    "lint": (lint, "read the Python with ruff and mypy --strict, the scripts with oxlint"),
    "bench": (bench, "measure build time, memory and page weight against the stock theme"),
    "lock": (lock, "pin the newest allowed packages in the lock files"),
    "clean": (clean, "remove everything that the commands made"),
}


def prepare(test: bool = False) -> None:
    """Make .venv and install what the lock files pin, unless that was done already. Raises Stop."""
    if sys.version_info < (3, 11):
        raise Stop(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}. Install it from python.org, "
                   "or name another: make PYTHON=python3.12 serve")
    name = LOCKS[1] if test else LOCKS[0]
    stamps = [VENV / f".{lock}-{hashlib.sha256((ROOT / lock).read_bytes()).hexdigest()[:16]}" for lock in LOCKS]
    if stamps[1].exists() or (not test and stamps[0].exists()):
        return
    if not PYTHON.exists():
        print("Setting up .venv (once)…", flush=True)
        make_venv()
    print(f"Installing the packages of {name} (once)…", flush=True)
    if pip("install", "--quiet", "--require-hashes", "--requirement", str(ROOT / name)):
        raise Stop("The packages could not be installed. The first run needs the network (PyPI); check it, then run "
                   "the same command again.")
    for old in VENV.glob(".requirements*"):
        old.unlink()
    stamps[1 if test else 0].touch()


def build(folder: Path, *extra: str, **variables: str) -> int:
    """Build strictly into ``folder``. Not with --quiet, which would let MkDocs pass over warnings."""
    return run("-m", "mkdocs", "build", "--strict", "--clean", *extra, SITE_DIR=str(folder), **variables)


def replace(target: Path, built: Path) -> None:
    """Put the finished folder ``built`` in the place of ``target``, so that nobody meets a half-written site."""
    try:
        if target.exists():
            shutil.rmtree(target)
        built.rename(target)
    except OSError as error:
        raise Stop(f"The site was built in {built} but could not be put into {target} ({error.strerror}). Close what uses "
                   "that folder, check that it may be written to, then run the command again.") from None


def make_venv() -> None:
    try:
        venv.create(VENV, with_pip=True, clear=True)
    except (OSError, subprocess.CalledProcessError) as error:
        shutil.rmtree(VENV, ignore_errors=True)
        raise Stop(f"A virtual environment cannot be made in {VENV} ({error}). Check that the folder may be written "
                   "to; on Debian and Ubuntu: sudo apt install python3-venv") from None


def pip(*arguments: str) -> int:
    return run("-m", "pip", "--disable-pip-version-check", *arguments)


def run(*arguments: str, program: Path = PYTHON, **variables: str) -> int:
    """Run .venv's Python, or another ``program`` of it, in the project's folder, with ``variables`` added to the environment."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "hooks"), "PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "true",
                   **variables}
    return subprocess.run([str(program), *arguments], cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
