"""Workbooks of the figures: real numbers, percentages and dates, ready to read and to print."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeVar

from xlsxwriter import Workbook

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.exports.columns import Column, Shape, Table, show
from plastiq_tracker.exports.definitions_sheet import definitions_rows
from plastiq_tracker.exports.people_table import people_table
from plastiq_tracker.exports.retention_tables import curve_table, retention_table, summary
from plastiq_tracker.exports.tables import composition_table, detail_table, outcome_table
from plastiq_tracker.indicators.names import headline
from plastiq_tracker.indicators.results import PersonOutcome, Retention, Statistics
from plastiq_tracker.system.outfiles import new_workbook

Row = TypeVar("Row")

A4 = 9
TABLE_TOP = 3
FORMATS: dict[Shape, str] = {
    Shape.COUNT: "#,##0",
    Shape.SHARE: "0.0%",
    Shape.CHANCE: "0.0000",
    Shape.DAY: "dd/mm/yyyy",
}
SHEETS = {
    "outcomes": Text("Sheet", "Outcomes"),
    "details": Text("Sheet", "Statuses"),
    "composition": Text("Sheet", "Composition"),
    "retention": Text("Sheet", "Retention"),
    "people": Text("Sheet", "Participants"),
    "definitions": Text("Sheet", "Definitions"),
}


def write_statistics(
    path: Path, statistics: Statistics, retention: Retention, words: Words
) -> None:
    """Writes the workbook of cohort statistics with its definitions. Raises FileTrouble."""
    with new_workbook(path) as workbook:
        book = _Book(workbook, statistics.criteria, words)
        book.sheet("outcomes", outcome_table(statistics).main())
        book.sheet("details", detail_table(statistics))
        book.sheet("composition", composition_table(statistics))
        book.retention(retention)
        book.definitions()


def write_people(
    path: Path, criteria: Criteria, people: Sequence[PersonOutcome], words: Words
) -> None:
    """Writes the workbook of the people behind the figures. Raises FileTrouble."""
    with new_workbook(path) as workbook:
        book = _Book(workbook, criteria, words)
        book.sheet("people", people_table(people).main(), filtered=True)
        book.definitions()


@dataclass(frozen=True)
class _Place:
    """Where on a sheet the header of a table stands."""

    sheet: Any
    row: int


class _Book:
    """A workbook being written, with its formats."""

    def __init__(self, book: Workbook, criteria: Criteria, words: Words) -> None:
        self.book = book
        self.criteria, self.words = criteria, words
        self.title = self._format(bold=True, font_size=14)
        self.muted = self._format(font_color="#595959")
        self.head = self._format(
            bold=True, text_wrap=True, valign="bottom", bottom=1, bg_color="#E7F0EF"
        )
        self.section = self._format(bold=True, align="left", bg_color="#CFE2E0")
        self.prose = self._format(text_wrap=True, valign="top")
        self.name = self._format(bold=True, text_wrap=True, valign="top")

    def sheet(self, key: str, table: Table[Row], *, filtered: bool = False) -> None:
        """A sheet with one table, its headers always in sight."""
        place = _Place(self._sheet(key, self.words.say(table.title)), TABLE_TOP)
        columns = self._table(place, table)
        sheet, header = place.sheet, place.row + 1
        sheet.freeze_panes(header + 1, 1)
        sheet.repeat_rows(place.row, header)
        if filtered:
            sheet.autofilter(header, 0, header + max(1, len(table.rows)), len(columns) - 1)

    def retention(self, retention: Retention) -> None:
        """How many, the days asked and the whole curve, one below the other."""
        moments, curve = retention_table(retention), curve_table(retention)
        sheet = self._sheet("retention", self.words.say(moments.title))
        top = TABLE_TOP
        for at, (name, count) in enumerate(summary(retention)):
            sheet.write_string(top + at, 0, self.words.say(name), self.name)
            sheet.write_number(top + at, 1, count, self._format(num_format="#,##0"))
        top += len(summary(retention)) + 1
        self._table(_Place(sheet, top), moments)
        top += len(moments.rows) + 3
        sheet.write_string(top, 0, self.words.say(curve.title), self.title)
        self._table(_Place(sheet, top), curve)
        sheet.freeze_panes(TABLE_TOP, 0)
        sheet.set_column(0, 0, 18)

    def definitions(self) -> None:
        """The parameters in force and what every figure means."""
        sheet = self._sheet("definitions", self.words.say(SHEETS["definitions"]))
        for at, (name, meaning) in enumerate(definitions_rows(self.criteria, self.words)):
            sheet.write_string(TABLE_TOP + at, 0, name, self.name)
            sheet.write_string(TABLE_TOP + at, 1, meaning, self.prose)
        sheet.set_column(0, 0, 30)
        sheet.set_column(1, 1, 100)
        sheet.freeze_panes(TABLE_TOP, 0)

    def _sheet(self, key: str, title: str) -> Any:
        sheet = self.book.add_worksheet(self.words.say(SHEETS[key])[:31])
        sheet.write_string(0, 0, title, self.title)
        sheet.write_string(1, 0, headline(self.criteria, self.words), self.muted)
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.set_footer("&L&A&R&P / &N")
        sheet.hide_gridlines(2)
        return sheet

    def _table(self, place: _Place, table: Table[Row]) -> list[Column[Row]]:
        """Writes sections, headers and rows from the place on; answers with its columns."""
        columns = [part for each in table.columns for part in each.parts()]
        header = place.row + 1
        self._sections(place, columns)
        for at, column in enumerate(columns):
            place.sheet.write_string(header, at, self.words.say(column.header), self.head)
            is_text = column.shape is Shape.TEXT
            place.sheet.set_column(at, at, 16 if is_text else 11)
        for below, row in enumerate(table.all_rows, start=1):
            is_total = row is table.total
            for at, column in enumerate(columns):
                self._cell(place.sheet, header + below, at, column, row, total=is_total)
        return columns

    def _sections(self, place: _Place, columns: Sequence[Column[Row]]) -> None:
        """The name of each section above its first column, its colour above all of them."""
        before = None
        for at, column in enumerate(columns):
            if column.section is not None:
                name = "" if column.section == before else self.words.say(column.section)
                place.sheet.write_string(place.row, at, name, self.section)
            before = column.section

    def _cell(
        self, sheet: Any, at: int, left: int, column: Column[Row], row: Row, *, total: bool
    ) -> None:
        value = column.value(row)
        style = self._style(column.shape, total=total)
        match value:
            case bool() | None | str() | Text():
                sheet.write_string(at, left, show(value, column.shape, self.words), style)
            case date():
                sheet.write_datetime(at, left, value, style)
            case Fraction() | int() | float():
                sheet.write_number(at, left, float(value), style)

    def _style(self, shape: Shape, *, total: bool) -> Any:
        look: dict[str, Any] = {"bold": True, "top": 1} if total else {}
        if shape is not Shape.TEXT:
            look["align"] = "right"
        if shape in FORMATS:
            look["num_format"] = FORMATS[shape]
        return self._format(**look)

    def _format(self, **look: Any) -> Any:
        """The one format with this look: a workbook keeps every format that is asked for."""
        known = self.__dict__.setdefault("_formats", {})
        key = tuple(sorted(look.items()))
        if key not in known:
            known[key] = self.book.add_format(look)
        return known[key]
