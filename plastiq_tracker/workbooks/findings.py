"""The workbook of `import --errors`: what stood in the way, row by row, to work through."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.trouble import FileTrouble
from plastiq_tracker.system.outfiles import check_place, ending, new_workbook
from plastiq_tracker.workbooks.rows import Remark

if TYPE_CHECKING:
    from xlsxwriter import Workbook

ERRORS = Text("Import", "Errors")
WARNINGS = Text("Import", "Warnings")
FOUND_IN = Text("Import", "What was found in {name}")
HEADERS = (
    Text("Import", "Sheet"),
    Text("Import", "Row"),
    Text("Import", "Column"),
    Text("Import", "Value"),
    Text("Import", "What is wrong"),
)
WIDTHS = (18, 8, 22, 30, 100)
IN_USE = Text(
    "Import", "{path} is the workbook or the dossier itself. Choose another name for the errors."
)


def check_target(path: Path, *kept: Path) -> None:
    """Raises `FileTrouble` when findings cannot be written to `path`, or would replace `kept`."""
    ending(path, ("xlsx",))
    for each in kept:
        there = path.exists() and each.exists()
        if path.samefile(each) if there else path.resolve() == each.resolve():
            raise FileTrouble(IN_USE.fill(path=path))
    check_place(path)


def write_findings(
    errors: Iterable[Remark], warnings: Iterable[Remark], source: Path, path: Path, words: Words
) -> None:
    """Writes errors and warnings about the workbook `source` to `path`, replacing that file.

    Raises `FileTrouble` when it cannot be written, or would replace the workbook itself.
    """
    check_target(path, source)
    name = os.fsencode(source.name).decode("utf-8", "replace")
    with new_workbook(path) as book:
        book.set_properties({"title": words.say(FOUND_IN.fill(name=name))})
        _write_sheet(book, words.say(ERRORS), errors, words)
        _write_sheet(book, words.say(WARNINGS), warnings, words)


def _write_sheet(book: "Workbook", name: str, remarks: Iterable[Remark], words: Words) -> None:
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    bold = book.add_format({"bold": True, "bottom": 1})
    for place, (header, width) in enumerate(zip(HEADERS, WIDTHS, strict=True)):
        sheet.set_column(place, place, width)
        sheet.write_string(0, place, words.say(header), bold)
    for row, remark in enumerate(remarks, start=1):
        sheet.write_string(row, 0, remark.sheet)
        sheet.write_number(row, 1, remark.row)
        sheet.write_string(row, 2, remark.column)
        sheet.write_string(row, 3, remark.value)
        sheet.write_string(row, 4, words.say(remark.message))
