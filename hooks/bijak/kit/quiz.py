"""A session's questions in the forms that quiz programs import, each within that program's limits.

Sources: Kahoot's spreadsheet (its import template: head in row 8, questions from row 9, at most 120 and 75 characters, one
of eight time limits); Moodle's GIFT and Aiken formats (docs.moodle.org).
"""

import csv
import io
import re

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill

from ..records.tokens import bare
from .office import same_bytes
from .papers import Quiz

KAHOOT_QUESTION, KAHOOT_ANSWER, KAHOOT_OPTIONS, KAHOOT_SECONDS = 120, 75, 4, 30
KAHOOT_HEAD = ("", "Question - max 120 characters", "Answer 1 - max 75 characters", "Answer 2 - max 75 characters",
               "Answer 3 - max 75 characters", "Answer 4 - max 75 characters",
               "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs", "Correct answer(s) - choose at least one")
KAHOOT_ROW = 8
_GIFT = re.compile(r"([~=#{}:\\])")


def kahoot(data: Quiz) -> bytes:
    """The .xlsx that Kahoot imports."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Sheet1"
    sheet["B2"], sheet["B3"] = data["title"], data["note"]
    for column, head in enumerate(KAHOOT_HEAD, 1):
        cell = sheet.cell(KAHOOT_ROW, column, head)
        cell.font, cell.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor=bare("teal"))
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    for number, question in enumerate(data["questions"], 1):
        options: list[str | None] = [option["text"] for option in question["options"]]
        options += [None] * (KAHOOT_OPTIONS - len(options))
        row = [number, question["stem"], *options, KAHOOT_SECONDS, question["right"] + 1]
        for column, value in enumerate(row, 1):
            cell = sheet.cell(KAHOOT_ROW + number, column, value)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    for letter, width in zip("ABCDEFGH", (4, 60, 40, 40, 40, 40, 16, 16), strict=True):
        sheet.column_dimensions[letter].width = width
    target = io.BytesIO()
    book.save(target)
    return same_bytes(target.getvalue(), data)


def gift(data: Quiz) -> bytes:
    """Moodle's GIFT, with feedback for every option and the provisions as general feedback."""
    blocks = [f"// {data['title']}\n// {data['note']}\n\n$CATEGORY: {_gift(data['title'])}"]
    for number, question in enumerate(data["questions"], 1):
        lines = [f"::{number:02} {_gift(question['name'])}::{_gift(question['stem'])}{{"]
        for option in question["options"]:
            sign = "=" if option["right"] else "~"
            lines.append(f"{sign}{_gift(option['text'])}#{_gift(option['feedback'])}")
        lines.append(f"####{_gift(question['source'])}\n}}")
        blocks.append("\n".join(lines))
    return ("\n\n".join(blocks) + "\n").encode()


def _gift(text: str) -> str:
    return _GIFT.sub(r"\\\1", text)


def aiken(data: Quiz) -> bytes:
    """Moodle's Aiken: a line for the question, a line an option, the key."""
    blocks = []
    for question in data["questions"]:
        letters = [f"{chr(65 + index)}. {option['text']}" for index, option in enumerate(question["options"])]
        blocks.append("\n".join([question["stem"], *letters, f"ANSWER: {chr(65 + question['right'])}"]))
    return ("\n\n".join(blocks) + "\n").encode()


def table(data: Quiz) -> bytes:
    """A .csv for any other program; with a byte-order mark, without which Excel garbles letters beyond ASCII."""
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(data["head"])
    for number, question in enumerate(data["questions"], 1):
        options = [option["text"] for option in question["options"]]
        writer.writerow([number, question["stem"], *options, *[""] * (KAHOOT_OPTIONS - len(options)), "ABCD"[question["right"]],
                         question["options"][question["right"]]["feedback"], question["source"]])
    return target.getvalue().encode("utf-8-sig")
