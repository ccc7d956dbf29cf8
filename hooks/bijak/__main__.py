"""The command line: ``python -m bijak check`` and the other commands that its help names."""

import argparse
import difflib
import os
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import get_args

from . import downloads
from .downloads import Downloads
from .guide import history, mending, report, reviewing, verifying
from .guide.due import ANSWER_MONTHS, LAW_MONTHS, due
from .guide.editor_schema import write_schemas
from .guide.kind import Collection
from .guide.load import load
from .guide.rules import RULES
from .guide.rules.leaning import citations_mean_what_is_in_force, records_were_read_in_their_wording
from .guide.rules.paper import cards_say_what_goes_round
from .press.typeset import PrintError
from .records.problems import DataErrors
from .records.schema import LANGUAGES
from .records.schema.text import Reviewer
from .site.pack import pack

ROOT = Path(__file__).resolve().parents[2]
SETTLING = tuple(rule for rule in RULES if rule not in (citations_mean_what_is_in_force, records_were_read_in_their_wording))
"""The rules that hold while records wait to be read again."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code: 0 when all is well, 1 when the data has problems."""
    parser = argparse.ArgumentParser(prog="bijak", description="Checks and tools for the guide's data.")
    parser.add_argument("--data", type=Path, default=ROOT / "data", help="the data folder (default: data/)")
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser("check", help="report every problem in the data")
    checking.add_argument("--fix", action="store_true", help="first write what a machine can: fingerprints of share cards that changed")
    commands.add_parser("edition", help="close the edition in hand: remember what each record says in it")
    commands.add_parser("schema", help="write the JSON Schemas that editors use")
    packing = commands.add_parser("pack", help="put a built site into dist/bijak-<edition>.zip")
    packing.add_argument("site", type=Path)
    packing.add_argument("--to", type=Path, default=ROOT / "dist")
    printing = commands.add_parser("print", help="make what is printed and shared in dist/unduh")
    printing.add_argument("--to", type=Path, default=ROOT / "dist" / "unduh")
    printing.add_argument("--cache", type=Path, help="where to keep what need not be made again (default: .cache/unduh)")
    session = commands.add_parser("session", help="make the kit of one session, or all kits, in dist/sesi")
    session.add_argument("wanted", nargs="?", default="", help="a session's id, or the address of /sesi/rakit/ with choices, "
                         "such as 'https://…/sesi/rakit/#minutes=15&topics=netralitas&audience=all-asn'")
    session.add_argument("--to", type=Path, default=ROOT / "dist")
    session.add_argument("--cache", type=Path, help="where to keep what need not be made again (default: .cache/unduh)")
    affected = commands.add_parser("affected", help="show the records that lean on a provision or an instrument, with both wordings")
    affected.add_argument("wanted", help="a citation such as kuhp-2023#pasal-263, or an instrument's id")
    affected.add_argument("--format", choices=("text", "markdown"), default="text")
    review = commands.add_parser("review", help="write down that records were read against the wordings of today")
    review.add_argument("records", nargs="*", help="records as collection/id, such as scenarios/menyukai-unggahan-calon")
    review.add_argument("--all-of", action="append", metavar="CITATION", help="all records that wait because of this provision")
    review.add_argument("--role", required=True, choices=get_args(Reviewer), help="in what role you read them")
    review.add_argument("--on", type=_day, help="the day (default: the edition's date)")
    reviews = commands.add_parser("review-due", help="list what has not been looked at for longer than its kind allows")
    reviews.add_argument("--on", type=_day, required=True, help="the day to count from, such as today")
    verify = commands.add_parser("verify-list", help="list what should be compared with official copies, by how much hangs on it")
    verify.add_argument("instrument", nargs="?", help="one instrument's id (default: all)")
    verify.add_argument("--language", choices=LANGUAGES, default="id")
    verify.add_argument("--xlsx", type=Path, help="write it as a workbook to sign, instead of printing Markdown")
    options = parser.parse_args(arguments)
    try:
        return {"check": _check, "schema": _schema, "pack": _pack, "print": _print, "edition": _edition,
                "session": _session, "affected": _affected, "review": _review, "review-due": _review_due,
                "verify-list": _verify_list}[options.command](options)
    except DataErrors as error:
        print(error.report(), file=sys.stderr)
    except PrintError as error:
        print(error, file=sys.stderr)
    except BrokenPipeError:  # what reads the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        print(f"{error.filename or 'what this command writes'}: {error.strerror}. Check that the folder is there and may be written "
              "to, then run the command again.", file=sys.stderr)
    return 1


def _check(options: argparse.Namespace) -> int:
    data = options.data
    if options.fix:
        _fix(data)
    guide = load(data)
    counts = [f"{len(kind.records(guide))} {name}" for name, kind in guide.kept().items()
              if isinstance(kind, Collection) and kind.logged]
    print(f"{data.name}/ is fine: {', '.join(counts)}; {len(guide.provisions)} provisions.")
    for line in report.lines(guide):
        print(line)
    return 0


def _fix(data: Path) -> None:
    guide = load(data, tuple(rule for rule in RULES if rule is not cards_say_what_goes_round))
    changed = [guide.printing.cards[index].scenario for index in mending.stale(guide)]
    if changed:
        path = data / "print.yaml"
        write_whole(path, mending.mended(guide, path.read_text(encoding="utf-8")))
        print(f"{data.name}/print.yaml: these cards say something new since {guide.edition.id}: {', '.join(changed)}")


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
        made = downloads.make_kits(ROOT, guide, options.wanted, os.environ.get("SITE_URL") or guide.printing.address,
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
    write_whole(options.data / "history.yaml", text)
    write_whole(options.data / "reviews.yaml", reviewing.written(reviewing.renewed(guide)))
    print(f"The edition {closed.edition} is closed: {len(closed.records)} records are new or changed, "
          f"{len(closed.gone)} are gone.\n"
          "Now give data/edition.yaml the next id and date, with what it brings first in its change log.")
    return 0


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
        if day.year < 1945:
            raise ValueError
        return day
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is not a day; write year-month-day, such as 2026-11-28") from None


def _affected(options: argparse.Namespace) -> int:
    guide = load(options.data, SETTLING)
    try:
        found = reviewing.affected(guide, options.wanted.partition("@")[0])
    except KeyError:
        return _unknown(options.wanted, [*guide.provisions, *guide.instruments], "no provision and no instrument")
    lines = list((reviewing.as_markdown if options.format == "markdown" else reviewing.as_text)(found))
    print("\n".join(lines) if lines else f"No record leans on {options.wanted}.")
    return 0


def _review(options: argparse.Namespace) -> int:
    ledger = options.data / "reviews.yaml"
    read = ledger.read_bytes() if ledger.is_file() else b""
    guide = load(options.data, SETTLING)
    records = list(options.records)
    for citation in options.all_of or ():
        if citation not in guide.provisions:
            return _unknown(citation, guide.provisions, "no provision")
        records += [leaf.reference for leaf in reviewing.affected(guide, citation)[0].pending]
    for record in records:
        if record not in guide.files:
            return _unknown(record, guide.files, "no record")
    if not records:
        print("Nothing to read again: name records as collection/id, or --all-of with a citation.", file=sys.stderr)
        return 1
    try:
        after = reviewing.review(guide, records, options.role, options.on or guide.today)
    except KeyError as error:
        name = error.args[0]
        cure = (f"Set status.checked in data/{name}.yaml when you have looked at it" if name.startswith("instruments/")
                else "It cites no provision, so there is nothing to read again")
        print(f"{name}: {cure}.", file=sys.stderr)
        return 1
    except ValueError as error:
        print(f"{error}.", file=sys.stderr)
        return 1
    if ledger.read_bytes() != read:
        print(f"{options.data.name}/reviews.yaml was written by something else meanwhile; nothing was lost or added. "
              "Run the command again.",
              file=sys.stderr)
        return 1
    write_whole(ledger, reviewing.written(after))
    for record in dict.fromkeys(records):
        print(f"{record}: read against {', '.join(reviewing.waiting(guide, record)) or 'the wordings of today'}")
    print(f"{_counted(len(set(records)), 'record')} read again on {options.on or guide.today} as {options.role}.")
    return 0


def _review_due(options: argparse.Namespace) -> int:
    guide = load(options.data, SETTLING)
    found = due(guide, options.on)
    for kind, months, cure in (("laws", LAW_MONTHS, "set status.checked in its file when you have looked at it"),
                               ("answers", ANSWER_MONTHS, 'make bijak ARGS="review … --role …", or set reviewed in a situation')):
        own = [entry for entry in found if entry.months == months]
        if own:
            print(f"{kind}, looked at every {months} months: {len(own)} due ({cure})")
            print("\n".join(f"  {entry.looked_at}  {entry.reference}" for entry in own))
    for day, reference in guide.coming():
        if day <= options.on:
            print(f"changes on {day}: {reference}, with {_counted(len(guide.used_by.get(reference, ())), 'record')} that cite it")
    print(f"{len(found)} due on {options.on}." if found else f"Nothing is due on {options.on}.")
    return 0


def _verify_list(options: argparse.Namespace) -> int:
    guide = load(options.data, SETTLING)
    if options.instrument and options.instrument not in guide.instruments:
        return _unknown(options.instrument, guide.instruments, "no instrument")
    listed = verifying.unverified(guide, options.instrument)
    if options.xlsx:
        options.xlsx.parent.mkdir(parents=True, exist_ok=True)
        options.xlsx.write_bytes(verifying.as_xlsx(guide, listed, options.language))
        print(f"{options.xlsx}: {_counted(len(listed), 'provision')} to compare.")
    else:
        print("\n".join(verifying.as_markdown(guide, listed, options.language)))
    return 0


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _unknown(wanted: str, known: Iterable[str], what: str) -> int:
    near = difflib.get_close_matches(wanted, list(known), 1, 0.6)
    shown = "".join(sign if sign.isprintable() else "?" for sign in wanted)
    print(f'{what} "{shown}"' + (f'; did you mean "{near[0]}"?' if near else "; see the ids in data/"), file=sys.stderr)
    return 1


def write_whole(path: Path, text: str) -> None:
    """Replace ``path`` whole, so that a stop half-way leaves the old file."""
    made = path.with_suffix(f".{os.getpid()}.new")
    try:
        made.write_text(text, encoding="utf-8", newline="\n")
        made.replace(path)
    finally:
        made.unlink(missing_ok=True)


def _print(options: argparse.Namespace) -> int:
    guide = load(options.data)
    address = os.environ.get("SITE_URL") or guide.printing.address
    made = downloads.make_prints(ROOT, guide, address, options.cache)
    downloads.copy_to(options.to, made)
    print(f"\n  {len(made)} files in {options.to}{os.sep}; their QR codes lead to {address}")
    if Downloads(address, ()).example:
        print("  That is an example address. Before you print, set your own in data/print.yaml, or SITE_URL=https://… make print")
    return 0


if __name__ == "__main__":
    sys.exit(main())
