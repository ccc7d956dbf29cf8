"""The command line: ``python -m bijak check``, ``schema``, ``pack`` and ``print``."""

import argparse
import os
import sys
from pathlib import Path

from . import downloads, history, report
from .editor_schema import write_schemas
from .load import load
from .pack import pack
from .pages import Downloads
from .print.typeset import PrintError
from .problems import DataErrors

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code: 0 when all is well, 1 when the data has problems."""
    parser = argparse.ArgumentParser(prog="bijak", description="Checks and tools for the guide's data.")
    parser.add_argument("--data", type=Path, default=ROOT / "data", help="the data folder (default: data/)")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check", help="report every problem in the data")
    commands.add_parser("edition", help="close the edition in hand: remember what each record says in it")
    commands.add_parser("schema", help="write the JSON Schemas that editors use")
    packing = commands.add_parser("pack", help="put a built site into dist/bijak-<edition>.zip")
    packing.add_argument("site", type=Path)
    packing.add_argument("--to", type=Path, default=ROOT / "dist")
    printing = commands.add_parser("print", help="make what is printed and shared in dist/unduh")
    printing.add_argument("--to", type=Path, default=ROOT / "dist" / "unduh")
    printing.add_argument("--cache", type=Path, help="where to keep what need not be made again (default: .cache/print)")
    session = commands.add_parser("session", help="make the kit of one session, or all kits, in dist/sesi")
    session.add_argument("wanted", nargs="?", default="", help="a session's id, or the choices that /sesi/rakit/ names, such as "
                         "'minutes=15&topics=netralitas&audience=all-asn'")
    session.add_argument("--to", type=Path, default=ROOT / "dist")
    session.add_argument("--cache", type=Path, help="where to keep what need not be made again (default: .cache/sesi)")
    options = parser.parse_args(arguments)
    try:
        return {"check": _check, "schema": _schema, "pack": _pack, "print": _print, "edition": _edition,
                "session": _session}[options.command](options)
    except DataErrors as error:
        print(error.report(), file=sys.stderr)
    except PrintError as error:
        print(error, file=sys.stderr)
    except OSError as error:
        if not error.filename:  # a closed pipe, not a folder
            raise
        print(f"{error.filename}: {error.strerror}. Check that the folder is there and may be written to, then run the "
              "command again.", file=sys.stderr)
    return 1


def _check(options: argparse.Namespace) -> int:
    data = options.data
    guide = load(data)
    print(f"{data.name}/ is fine: {len(guide.instruments)} instruments with {len(guide.provisions)} provisions, "
          f"{len(guide.topics)} topics, {len(guide.scenarios)} scenarios, {len(guide.flows)} flows, {len(guide.cases)} cases, "
          f"{len(guide.contradictions)} contradictions, {len(guide.questions)} questions, {len(guide.terms)} terms, "
          f"{len(guide.sources)} sources.")
    for line in report.lines(guide):
        print(line)
    return 0


def _schema(options: argparse.Namespace) -> int:
    written = write_schemas(options.data / ".schema")
    print(f"{len(written)} schemas in {options.data.name}/.schema/")
    return 0


def _pack(options: argparse.Namespace) -> int:
    edition = load(options.data).edition
    archive = pack(options.site, options.to, f"bijak-{edition.id}", edition.on)
    print(f"\n  {archive}\n  Unzip it anywhere and open index.html.")
    return 0


def _session(options: argparse.Namespace) -> int:
    guide = load(options.data)
    try:
        made = downloads.make_kits(ROOT, guide, options.wanted, os.environ.get("SITE_URL") or guide.print.address,
                                   options.cache)
    except ValueError as error:
        print(f"{options.wanted}: {error}. Or name a session: {', '.join(guide.sessions)}", file=sys.stderr)
        return 1
    downloads.add_to(options.to, made)
    folder = (options.to / next(iter(made))).parents[1 if options.wanted else 2]
    print(f"\n  {len(made)} files in {folder}{os.sep}")
    return 0


def _edition(options: argparse.Namespace) -> int:
    guide = load(options.data)
    closed = history.close(guide)
    text = history.written((*guide.history.editions, closed))
    (options.data / "history.yaml").write_text(text, encoding="utf-8", newline="\n")
    print(f"The edition {closed.edition} is closed: {len(closed.records)} records are new or changed, "
          f"{len(closed.gone)} are gone.\n"
          "Now give data/edition.yaml the next id and date, with what it brings first in its change log.")
    return 0


def _print(options: argparse.Namespace) -> int:
    guide = load(options.data)
    address = os.environ.get("SITE_URL") or guide.print.address
    made = downloads.make_prints(ROOT, guide, address, options.cache)
    downloads.copy_to(options.to, made)
    print(f"\n  {len(made)} files in {options.to}{os.sep}; their QR codes lead to {address}")
    if Downloads(address).example:
        print("  That is an example address. Before you print, set your own in data/print.yaml, or SITE_URL=https://… make print")
    return 0


if __name__ == "__main__":
    sys.exit(main())
