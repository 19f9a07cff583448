"""What cannot be recorded: each kind of error, with its sheet, row, column, value and sentence."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from plastiq_tracker.domain.trouble import FileTrouble
from plastiq_tracker.services.importing import (
    ImportResult,
    import_workbook,
    write_error_workbook,
)
from plastiq_tracker.store.dossier import Dossier
from tests.books import Book, small, table, write_tables, write_xlsx

TODAY = date(2022, 4, 30)
Found = list[tuple[str, int, str, str, str]]


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    opened = Dossier.create(tmp_path / "dossier.plastiq")
    yield opened
    opened.close()


@pytest.fixture
def errors(dossier: Dossier, tmp_path: Path) -> Callable[[Book], Found]:
    """What is wrong with a book, which then is not in the dossier."""

    def run(book: Book) -> Found:
        path = write_xlsx(tmp_path / "book.xlsx", book)
        result = import_workbook(dossier, path, today=TODAY)
        assert not result.applied
        return as_rows(result)

    return run


def as_rows(result: ImportResult) -> Found:
    return [tuple(each.values()) for each in result.as_json()["errors"]]


EMPTY = "This is required."
NOT_A_DATE = "This is not a date. Write it as dd/mm/yyyy, such as 31/08/2021."
CELLS: tuple[tuple[str, int, str, Any, str, str], ...] = (
    ("Deelnemers", 2, "voornaam", None, "", EMPTY),
    ("Deelnemers", 2, "voornaam", " \u00a0 ", "", EMPTY),
    ("Deelnemers", 2, "geboortedatum", "30/02/2000", "30/02/2000", "This day does not exist."),
    ("Deelnemers", 2, "geboortedatum", "mei 2000", "mei 2000", NOT_A_DATE),
    ("Deelnemers", 2, "geboortedatum", "1/5/00", "1/5/00", NOT_A_DATE),
    ("Deelnemers", 2, "geboortedatum", 36647, "36647", NOT_A_DATE),
    (
        "Deelnemers",
        2,
        "geboortedatum",
        "01/05/1800",
        "01/05/1800",
        "1800-05-01 cannot be right: use a date from 1900 to 2199.",
    ),
    (
        "Deelnemers",
        2,
        "geslacht",
        "W",
        "W",
        "This is not one of the possible values: M, V, X, onbekend.",
    ),
    ("Deelnemers", 2, "voornaam", "#N/A", "#N/A", "This cell holds an error of a formula."),
    (
        "Deelnemers",
        2,
        "gemeente",
        "=VLOOKUP(1,A1:B2,2)",
        "#formula",
        "This cell holds a formula without its result. Open the workbook, save it and try again.",
    ),
    (
        "Deelnemers",
        2,
        "code",
        date(2021, 1, 2),
        "2021-01-02",
        "This is a date and not a code: format the column as text.",
    ),
    (
        "Deelnemers",
        2,
        "gemeente",
        "x" * 600,
        "x" * 199 + "…",
        "This is too long: at most 500 characters.",
    ),
    (
        "Deelnemers",
        2,
        "coach",
        "x" * 600,
        "x" * 199 + "…",
        "This is too long: at most 500 characters.",
    ),
    (
        "Inschrijvingen",
        3,
        "traject",
        "NJ9999",
        "NJ9999",
        "There is no such code in sheet Trajecten of the workbook, nor in the dossier.",
    ),
    (
        "Inschrijvingen",
        2,
        "einde_opleiding",
        date(2021, 9, 1),
        "2021-09-01",
        "The end, 2021-09-01, lies before the start, 2021-09-20.",
    ),
    (
        "Tewerkstellingen",
        2,
        "laatst_bevestigd_op",
        "2/1/2022",
        "2/1/2022",
        "The confirmation, 2022-01-02, lies before the start, 2022-01-03.",
    ),
    (
        "Tewerkstellingen",
        2,
        "ondernemingsnummer",
        "geen",
        "geen",
        "This is not an enterprise number: it has ten digits.",
    ),
    (
        "Tewerkstellingen",
        2,
        "sector_kunststof",
        "misschien",
        "misschien",
        "This is not one of the possible values: ja, nee.",
    ),
    ("Trajecten", 2, "naam", None, "", EMPTY),
    ("Trajecten", 2, "capaciteit", 12.5, "12.5", "This is not a whole number."),
    ("Trajecten", 2, "capaciteit", -1, "-1", "This cannot be below zero."),
    (
        "Opvolgingen",
        2,
        "mijlpaal",
        6,
        "6",
        "This is not one of the possible values: 3, 12.",
    ),
    ("Opvolgingen", 2, "mijlpaal", -3, "-3", "This is not one of the possible values: 3, 12."),
    ("Uitgaven", 2, "bedrag", "12,3,4", "12,3,4", "This is not an amount, such as 1234,56."),
    ("Uitgaven", 2, "bedrag", 1e300, "1e+300", "This is not an amount, such as 1234,56."),
    ("Uitgaven", 2, "bedrag", 1e15, "1000000000000000.0", "This number is too large."),
)


@pytest.mark.parametrize(("sheet", "row", "column", "cell", "value", "message"), CELLS)
def test_an_impossible_cell(
    errors: Callable[[Book], Found],
    sheet: str,
    row: int,
    column: str,
    cell: Any,
    value: str,
    message: str,
) -> None:
    book = small()
    book[sheet][row - 2][column] = cell
    found = [each for each in errors(book) if each[0] == sheet]
    assert found == [(sheet, row, column, value, message)]


@pytest.mark.parametrize(
    ("sheet", "columns"),
    [
        ("Projecten", "code"),
        ("Deelnemers", "code"),
        ("Inschrijvingen", "code"),
        ("Stages", "inschrijving, soort, start"),
        ("Tewerkstellingen", "deelnemer, bedrijf, contract, start"),
        ("Opvolgingen", "inschrijving, mijlpaal, gecontacteerd_op"),
        ("Activiteiten", "actie, datum, titel"),
    ],
)
def test_the_same_key_twice_names_both_rows(
    errors: Callable[[Book], Found], sheet: str, columns: str
) -> None:
    book = small()
    last = len(book[sheet]) + 2
    book[sheet].append(dict(book[sheet][0]))
    ((where, row, _column, _value, message),) = errors(book)
    assert (where, row) == (sheet, last)
    assert message == f"Row 2 has the same {columns} already."


def test_a_missing_required_column_is_one_error_and_drags_nothing_along(
    errors: Callable[[Book], Found],
) -> None:
    book = small()
    for row in book["Deelnemers"]:
        del row["familienaam"]
    assert errors(book) == [
        ("Deelnemers", 1, "familienaam", "", "This column is required and is not there.")
    ]


def test_without_the_code_column_nothing_that_refers_to_it_is_called_unknown(
    errors: Callable[[Book], Found],
) -> None:
    book = small()
    for row in book["Deelnemers"]:
        del row["code"]
    assert [each[:3] for each in errors(book)] == [("Deelnemers", 1, "code")]


def test_what_refers_to_a_row_in_error_is_not_in_error_itself(
    errors: Callable[[Book], Found],
) -> None:
    book = small()
    book["Trajecten"][0]["start"] = "ooit"
    assert [each[:3] for each in errors(book)] == [("Trajecten", 2, "start")]


def test_a_column_or_a_sheet_twice_is_an_error(dossier: Dossier, tmp_path: Path) -> None:
    book = {name: table(rows) for name, rows in small().items()}
    book["Deelnemers"][0].append("Coách")
    book["Stages "] = book["Stages"]
    path = write_tables(tmp_path / "book.xlsx", book)
    found = as_rows(import_workbook(dossier, path, today=TODAY))
    assert [(each[0], each[1], each[2]) for each in found] == [
        ("Stages ", 1, ""),
        ("Deelnemers", 1, "coach"),
    ]


def test_row_numbers_are_the_workbooks_and_empty_rows_are_skipped(
    dossier: Dossier, tmp_path: Path
) -> None:
    head, row = table(small()["Projecten"])
    lines = [head, [], [None, " "], row, [], ["X", None, *row[2:]]]
    path = write_tables(tmp_path / "book.xlsx", {"Projecten": lines})
    result = import_workbook(dossier, path, today=TODAY)
    assert result.sheets["Projecten"].rows == 2
    assert [each[:3] for each in as_rows(result)] == [("Projecten", 6, "naam")]


def test_all_errors_are_told_at_once_in_the_order_of_sheets_and_rows(
    errors: Callable[[Book], Found],
) -> None:
    book = small()
    book["Uitgaven"][0]["datum"] = "x"
    book["Deelnemers"][1]["geslacht"] = "x y"
    book["Deelnemers"][0]["geboortedatum"] = None
    assert [each[:2] for each in errors(book)] == [
        ("Deelnemers", 2),
        ("Deelnemers", 3),
        ("Uitgaven", 2),
    ]


def test_the_workbook_of_errors_holds_them_as_text(dossier: Dossier, tmp_path: Path) -> None:
    book = small()
    book["Deelnemers"][0]["geslacht"] = "'=1+1"
    path = write_xlsx(tmp_path / "book.xlsx", book)
    result = import_workbook(dossier, path, today=TODAY)
    target = tmp_path / "errors.xlsx"
    target.write_text("what was there")
    write_error_workbook(result, path, target)
    found = openpyxl.load_workbook(target)
    assert found.sheetnames == ["Errors", "Warnings"]
    rows = list(found["Errors"].iter_rows(values_only=True))
    assert rows[0] == ("Sheet", "Row", "Column", "Value", "What is wrong")
    assert rows[1][:4] == ("Deelnemers", 2, "geslacht", "'=1+1")
    with pytest.raises(FileTrouble, match="the workbook or the dossier itself"):
        write_error_workbook(result, path, path)
    with pytest.raises(FileTrouble, match="was not written"):
        write_error_workbook(result, path, tmp_path / "nowhere" / "errors.xlsx")
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        "book.xlsx",
        "dossier.plastiq",
        "errors.xlsx",
    ]
