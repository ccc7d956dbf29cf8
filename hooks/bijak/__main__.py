"""The command line: ``python -m bijak check``, ``schema``, ``pack`` and ``print``."""

import argparse
import os
import sys
from pathlib import Path

from . import report
from .editor_schema import write_schemas
from .load import load
from .pack import pack
from .pages import Downloads
from .print.run import copy_to, printed
from .print.typeset import PrintError
from .problems import DataErrors

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code: 0 when all is well, 1 when the data has problems."""
    parser = argparse.ArgumentParser(prog="bijak", description="Checks and tools for the guide's data.")
    parser.add_argument("--data", type=Path, default=ROOT / "data", help="the data folder (default: data/)")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check", help="report every problem in the data")
    commands.add_parser("schema", help="write the JSON Schemas that editors use")
    packing = commands.add_parser("pack", help="put a built site into dist/bijak-<edition>.zip")
    packing.add_argument("site", type=Path)
    packing.add_argument("--to", type=Path, default=ROOT / "dist")
    printing = commands.add_parser("print", help="make the print and share outputs in dist/unduh")
    printing.add_argument("--to", type=Path, default=ROOT / "dist" / "unduh")
    printing.add_argument("--cache", type=Path, help="where to keep what need not be made again (default: .cache/print)")
    options = parser.parse_args(arguments)
    try:
        return {"check": _check, "schema": _schema, "pack": _pack, "print": _print}[options.command](options)
    except DataErrors as error:
        print(error.report(), file=sys.stderr)
    except PrintError as error:
        print(error, file=sys.stderr)
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


def _print(options: argparse.Namespace) -> int:
    guide = load(options.data)
    address = os.environ.get("SITE_URL") or guide.print.address
    made = printed(ROOT, guide, address, options.cache)
    copy_to(options.to, made)
    print(f"\n  {len(made)} files in {options.to}{os.sep}; their QR codes lead to {address}")
    if Downloads(address).example:
        print("  That is an example address. Before you print, set your own in data/print.yaml, or SITE_URL=https://… make print")
    return 0


if __name__ == "__main__":
    sys.exit(main())
