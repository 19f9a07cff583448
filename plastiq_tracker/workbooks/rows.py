"""From raw sheets to checked rows: headers found, cells read, and a remark for what is wrong."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from plastiq_tracker.domain.checks import EMPTY
from plastiq_tracker.domain.text import Text
from plastiq_tracker.workbooks.cells import Value, read_cell, shown
from plastiq_tracker.workbooks.columns import TABLES, Column, Table
from plastiq_tracker.workbooks.sheets import Cell, Sheet, key

UNKNOWN_SHEET = Text("Import", "This sheet is not one that is read, so it was left out.")
UNKNOWN_COLUMN = Text("Import", "This column is not one that is read, so it was left out.")
NAMELESS_COLUMN = Text("Import", "This column has no name in row 1, so it was left out.")
SHEET_TWICE = Text("Import", "This sheet is there twice. Keep one of them.")
COLUMN_TWICE = Text("Import", "This column is there twice. Keep one of them.")
COLUMN_MISSING = Text("Import", "This column is required and is not there.")

EXPLANATION = "Uitleg"
"""The template's own sheet, which nobody needs to be warned of."""

_BY_KEY = {key(table.name): table for table in TABLES}


@dataclass(frozen=True)
class Remark:
    """One thing to tell about a place in the workbook, rows numbered as there."""

    sheet: str
    row: int
    column: str
    value: str
    message: Text


@dataclass
class Remarks:
    """What is wrong and keeps the import out, and what is merely odd."""

    errors: list[Remark] = field(default_factory=list)
    warnings: list[Remark] = field(default_factory=list)


@dataclass(frozen=True)
class Row:
    """One row: the values that are known, by field, and the cells as they stood, by header.

    `sound` is False when some cell could not be read; such a row is only there to be referred to.
    """

    table: Table
    number: int
    values: dict[str, Value]
    cells: dict[str, Cell]
    sound: bool = True

    def remark(self, field_name: str, message: Text) -> Remark:
        """A remark at this row, in the column of a field."""
        try:
            header = self.table.column(field_name).header
        except KeyError:  # a field that no column has
            return Remark(self.table.name, self.number, "", "", message)
        return Remark(self.table.name, self.number, header, shown(self.cells.get(header)), message)


@dataclass
class TableRows:
    """The rows of one sheet; without `has_key` its codes are not known."""

    table: Table
    rows: list[Row]
    has_key: bool = True


def read_rows(
    sheets: Iterable[Sheet], others: Iterable[str], remarks: Remarks
) -> dict[str, TableRows]:
    """The rows of each sheet that is there, by the sheet's proper name, in the contract's order."""
    for name in others:
        if key(name) == key(EXPLANATION):
            continue
        remarks.warnings.append(Remark(name, 1, "", "", UNKNOWN_SHEET))
    found: dict[str, TableRows] = {}
    for sheet in sheets:
        table = _BY_KEY[key(sheet.name)]
        if table.name in found:
            remarks.errors.append(Remark(sheet.name, 1, "", "", SHEET_TWICE))
        elif sheet.rows:
            found[table.name] = _table_rows(table, sheet, remarks)
    return {table.name: found[table.name] for table in TABLES if table.name in found}


def _table_rows(table: Table, sheet: Sheet, remarks: Remarks) -> TableRows:
    headers: list[Cell] = []
    body = sheet.rows
    if body[0][0] == 1:
        headers, body = body[0][1], body[1:]
    places = _places(table, headers, body, remarks)
    missing = [each for each in table.columns if each.required and each.header not in places]
    for column in missing:
        remarks.errors.append(Remark(table.name, 1, column.header, "", COLUMN_MISSING))
    columns = [(each, places[each.header]) for each in table.columns if each.header in places]
    absent = {each.header for each in missing}
    rows = [
        _row(table, number, cells, columns, remarks)
        for number, cells in body
        if any(cells[place] is not None for _column, place in columns if place < len(cells))
    ]
    if absent:
        rows = [Row(row.table, row.number, row.values, row.cells, sound=False) for row in rows]
    return TableRows(table, rows, has_key="code" not in absent)


def _places(
    table: Table, headers: list[Cell], body: list[tuple[int, list[Cell]]], remarks: Remarks
) -> dict[str, int]:
    """Where each column of the table stands, by its proper header."""
    known = {key(column.header): column.header for column in table.columns}
    places: dict[str, int] = {}
    for place, cell in enumerate(headers):
        name = shown(cell)
        header = known.get(key(name))
        if header is None:
            if name:
                remarks.warnings.append(Remark(table.name, 1, name, name, UNKNOWN_COLUMN))
        elif header in places:
            remarks.errors.append(Remark(table.name, 1, header, name, COLUMN_TWICE))
        else:
            places[header] = place
    if places:
        for place in _nameless(headers, body):
            remarks.warnings.append(
                Remark(table.name, 1, column_letter(place), "", NAMELESS_COLUMN)
            )
    return places


def _nameless(headers: list[Cell], body: list[tuple[int, list[Cell]]]) -> list[int]:
    named = {place for place, cell in enumerate(headers) if shown(cell)}
    used = {
        place
        for _number, cells in body
        for place, cell in enumerate(cells)
        if place not in named and cell is not None
    }
    return sorted(used)


def column_letter(place: int) -> str:
    """What a spreadsheet calls the column at this place, from 0: A, B … Z, AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _row(
    table: Table,
    number: int,
    cells: list[Cell],
    columns: list[tuple[Column, int]],
    remarks: Remarks,
) -> Row:
    values: dict[str, Value] = {}
    by_header = {column.header: cells[place] for column, place in columns if place < len(cells)}
    sound = True
    for column, _place in columns:
        cell = by_header.get(column.header)
        read = read_cell(cell, column)
        error = read.error
        if error is None and column.required and read.value is None:
            error = EMPTY
        place = (table.name, number, column.header, shown(cell) if error or read.warning else "")
        if error is not None:
            sound = False
            remarks.errors.append(Remark(*place, error))
        elif read.value is not None:
            values[column.field] = read.value
        if read.warning is not None:
            remarks.warnings.append(Remark(*place, read.warning))
    return Row(table, number, values, by_header, sound)
