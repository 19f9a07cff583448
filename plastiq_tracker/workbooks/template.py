"""The empty import workbook: every sheet with its headers, drop-downs and an explanation."""

from pathlib import Path
from typing import TYPE_CHECKING

from plastiq_tracker.domain.checks import EARLIEST, LATEST
from plastiq_tracker.system.outfiles import ending, new_workbook
from plastiq_tracker.workbooks.columns import TABLES, Column, Kind, Table
from plastiq_tracker.workbooks.rows import EXPLANATION
from plastiq_tracker.workbooks.vocabulary import YES_NO, choices

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

LAST_ROW = 20_000
"""Until which row a drop-down is offered."""

KINDS = {
    Kind.CODE: "code (tekst)",
    Kind.TEXT: "tekst",
    Kind.PHONE: "tekst",
    Kind.POSTAL_CODE: "tekst",
    Kind.COMPANY_NUMBER: "tekst",
    Kind.DATE: "datum, dd/mm/jjjj",
    Kind.INTEGER: "geheel getal",
    Kind.AMOUNT: "bedrag",
    Kind.YES_NO: "keuze",
    Kind.CLOSED: "keuze",
}
FORMATS = {Kind.DATE: "dd/mm/yyyy", Kind.INTEGER: "0", Kind.AMOUNT: "#,##0.00"}
WIDTHS = {Kind.DATE: 13, Kind.INTEGER: 10, Kind.AMOUNT: 14, Kind.CODE: 18, Kind.TEXT: 24}

INTRODUCTION = """\
Dit werkboek brengt gegevens in het dossier. Vul per blad één rij per regel in.
Kolommen met een oranje kop zijn verplicht. Een lege cel betekent: niet gekend.
Een lege cel of een weggelaten kolom laat staan wat al in het dossier staat.
Bladen die je niet nodig hebt, mag je leeg laten of verwijderen.
De volgorde van de kolommen is vrij; verander de koppen niet.
Het werkboek komt helemaal binnen, of bij een fout helemaal niet.
Tweemaal hetzelfde werkboek inlezen verandert niets.
Codes mogen verwijzen naar wat al in het dossier staat.
"""


def write_template(path: Path) -> None:
    """Writes the empty workbook to `path`, in place of a file of that name.

    Raises `FileTrouble` when it cannot be written.
    """
    ending(path, ("xlsx",))
    with new_workbook(path) as book:
        formats = _Formats(book)
        _write_explanation(book, formats)
        for table in TABLES:
            _write_sheet(book.add_worksheet(table.name), table, formats)


class _Formats:
    """The looks of a workbook, made once."""

    def __init__(self, book: "Workbook") -> None:
        head = {"bold": True, "bottom": 1, "valign": "top"}
        self.title = book.add_format({"bold": True, "font_size": 14})
        self.wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        self.required = book.add_format({**head, "bg_color": "#F6B26B"})
        self.optional = book.add_format({**head, "bg_color": "#E7E6E6"})
        self._cells = {
            kind: book.add_format({"num_format": FORMATS.get(kind, "@")}) for kind in Kind
        }

    def header(self, column: Column) -> "Format":
        return self.required if column.required else self.optional

    def cell(self, column: Column) -> "Format":
        return self._cells[column.kind]


def _write_sheet(sheet: "Worksheet", table: Table, formats: _Formats) -> None:
    sheet.freeze_panes(1, 0)
    for place, column in enumerate(table.columns):
        width = max(WIDTHS.get(column.kind, 16), len(column.header) + 3)
        sheet.set_column(place, place, width, formats.cell(column))
        sheet.write_string(0, place, column.header, formats.header(column))
        sheet.write_comment(0, place, _note(column), {"x_scale": 1.5})
        if (rule := _validation(column)) is not None:
            sheet.data_validation(1, place, LAST_ROW, place, rule)


def _note(column: Column) -> str:
    parts = ["Verplicht." if column.required else "Mag leeg blijven.", KINDS[column.kind] + "."]
    if allowed := _choices(column):
        parts.append(f"Mogelijk: {', '.join(allowed)}.")
    return " ".join([*parts, column.note]).strip()


def _choices(column: Column) -> tuple[str, ...]:
    if column.kind is Kind.YES_NO:
        return tuple(YES_NO)
    return () if column.closed is None else choices(column.closed)


def _validation(column: Column) -> dict[str, object] | None:
    if allowed := _choices(column):
        return {
            "validate": "list",
            "source": list(allowed),
            "error_title": column.header,
            "error_message": f"Kies uit: {', '.join(allowed)}."[:255],
        }
    if column.kind is Kind.DATE:
        return {
            "validate": "date",
            "criteria": "between",
            "minimum": EARLIEST,
            "maximum": LATEST,
            "error_type": "warning",
            "error_title": column.header,
            "error_message": "Dit is geen datum (dd/mm/jjjj).",
        }
    return None


def _write_explanation(book: "Workbook", formats: _Formats) -> None:
    sheet = book.add_worksheet(EXPLANATION)
    sheet.set_column(0, 0, 20)
    sheet.set_column(1, 2, 26)
    sheet.set_column(3, 3, 12)
    sheet.set_column(4, 4, 90)
    sheet.write_string(0, 0, "Uitleg bij dit werkboek", formats.title)
    row = 2
    for line in INTRODUCTION.splitlines():
        sheet.write_string(row, 0, line)
        row += 1
    row += 1
    for place, head in enumerate(("blad", "kolom", "soort", "verplicht", "uitleg")):
        sheet.write_string(row, place, head, formats.optional)
    for table in TABLES:
        row += 1
        sheet.write_string(row, 0, table.name, formats.title)
        sheet.write_string(row, 1, table.note)
        for column in table.columns:
            row += 1
            _explain(sheet, row, table, column, formats.wrapped)


def _explain(sheet: "Worksheet", row: int, table: Table, column: Column, wrapped: "Format") -> None:
    allowed = ", ".join(_choices(column))
    note = " ".join(filter(None, (f"Mogelijk: {allowed}." if allowed else "", column.note)))
    required = "ja" if column.required else "nee"
    for place, text in enumerate((table.name, column.header, KINDS[column.kind], required, note)):
        sheet.write_string(row, place, text, wrapped)
