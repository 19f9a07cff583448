"""Excel workbooks of the figures: real numbers, percentages and dates, ready to read and print."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeVar

from xlsxwriter import Workbook

from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.exports.columns import Column, Shape, Table, show
from plastiq_tracker.exports.sheets import Block, NamedLines, Sheet, Titled
from plastiq_tracker.system.outfiles import new_workbook

Row = TypeVar("Row")

A4 = 9
TOP = 3
FORMATS: dict[Shape, str] = {
    Shape.COUNT: "#,##0",
    Shape.SHARE: "0.0%",
    Shape.CHANCE: "0.0000",
    Shape.DAY: "dd/mm/yyyy",
}


def write(path: Path, sheets: Sequence[Sheet], words: Words) -> None:
    """Writes the sheets as one workbook. Raises FileTrouble."""
    with new_workbook(path) as workbook:
        book = _Book(workbook, words)
        for sheet in sheets:
            book.add(sheet)


class _Book:
    """A workbook being written, with its formats."""

    def __init__(self, book: Workbook, words: Words) -> None:
        self.book, self.words = book, words
        self.title = self._format(bold=True, font_size=14)
        self.muted = self._format(font_color="#595959")
        self.head = self._format(
            bold=True, text_wrap=True, valign="bottom", bottom=1, bg_color="#E7F0EF"
        )
        self.section = self._format(bold=True, align="left", bg_color="#CFE2E0")
        self.prose = self._format(text_wrap=True, valign="top")
        self.name = self._format(bold=True, text_wrap=True, valign="top")

    def add(self, made: Sheet) -> None:
        """A sheet with its blocks; where it is one table, its headers are always in sight."""
        sheet, top = self._sheet(made), TOP
        for block in made.blocks:
            top = self._block(sheet, top, block)
        table = made.table
        if table is None:
            sheet.freeze_panes(TOP, 0)
            return
        header = TOP + 1
        sheet.freeze_panes(header + 1, 1)
        sheet.repeat_rows(TOP, header)
        if made.filtered:
            last = sum(len(each.parts()) for each in table.columns) - 1
            sheet.autofilter(header, 0, header + max(1, len(table.rows)), last)

    def _sheet(self, made: Sheet) -> Any:
        sheet = self.book.add_worksheet(made.name)
        sheet.write_string(0, 0, made.title, self.title)
        sheet.write_string(1, 0, made.line, self.muted)
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.set_footer("&L&A&R&P / &N")
        sheet.hide_gridlines(2)
        return sheet

    def _block(self, sheet: Any, top: int, block: Block) -> int:
        """Writes a block from the row `top` on; answers with the row where the next one begins."""
        match block:
            case Titled():
                sheet.write_string(top, 0, block.title, self.title)
                return top
            case NamedLines():
                self._named(sheet, top, block)
                return top + len(block.rows) + 1
        self._table(sheet, top, block)
        return top + len(block.all_rows) + 3

    def _named(self, sheet: Any, top: int, named: NamedLines) -> None:
        for at, (name, value) in enumerate(named.rows):
            sheet.write_string(top + at, 0, name, self.name)
            if isinstance(value, int):
                sheet.write_number(top + at, 1, value, self._format(num_format="#,##0"))
            else:
                sheet.write_string(top + at, 1, value, self.prose)
        if named.prose:
            sheet.set_column(0, 0, 30)
            sheet.set_column(1, 1, 100)

    def _table(self, sheet: Any, top: int, table: Table[Row]) -> None:
        """Writes sections, headers and rows from the row `top` on."""
        columns = [part for each in table.columns for part in each.parts()]
        header = top + 1
        self._sections(sheet, top, columns)
        for at, column in enumerate(columns):
            sheet.write_string(header, at, self.words.say(column.header), self.head)
            wide = column.shape is Shape.TEXT or at == 0
            sheet.set_column(at, at, 18 if wide else 11)
        for below, row in enumerate(table.all_rows, start=1):
            is_total = row is table.total
            for at, column in enumerate(columns):
                self._cell(sheet, header + below, at, column, row, total=is_total)

    def _sections(self, sheet: Any, top: int, columns: Sequence[Column[Row]]) -> None:
        """The name of each section above its first column, its colour above all of them."""
        before = None
        for at, column in enumerate(columns):
            if column.section is not None:
                name = "" if column.section == before else self.words.say(column.section)
                sheet.write_string(top, at, name, self.section)
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
