"""Reading cells as they stand, from each kind of file."""

import zipfile
from datetime import date, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from odfdo import Cell, Document, Row, Table
from openpyxl import Workbook

from plastiq_tracker.workbooks.child import write_book
from plastiq_tracker.workbooks.reading import read_sheets
from plastiq_tracker.workbooks.sheets import Sheet, key
from tests.books import write_tables

WANTED = ("Deelnemers", "Stages")
ODS_TEXT = (
    b'<table:table-cell office:value-type="string" calcext:value-type="string" '
    b'office:string-value="fout"><text:p>fout</text:p>'
)
ODS_ERROR = (
    b'<table:table-cell office:value-type="string" office:string-value="" '
    b'calcext:value-type="error"><text:p>#N/B</text:p>'
)


def test_cells_of_xlsx_with_their_row_numbers(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.title = "DEELNEMERS "
    sheet["B3"] = "code"
    sheet["C3"] = 12
    sheet["D3"] = 1.5
    sheet["E3"] = True
    sheet["B5"] = date(2021, 8, 3)
    sheet["C5"] = datetime(2021, 8, 3, 14, 30)
    sheet["D5"] = timedelta(hours=30)
    sheet["E5"] = "#N/A"
    sheet["B7"] = "=B5"
    sheet["C7"] = "\u00a0"
    sheet["B9"] = " "
    book.create_sheet("Kladblad")
    book.save(tmp_path / "book.xlsx")
    sheets, others = read_sheets(tmp_path / "book.xlsx", WANTED)
    assert others == ["Kladblad"]
    assert sheets == [
        Sheet(
            "DEELNEMERS ",
            [
                (3, [None, "code", 12, 1.5, True]),
                (
                    5,
                    [
                        None,
                        date(2021, 8, 3),
                        datetime(2021, 8, 3, 14, 30),
                        "1 day, 6:00:00",
                        "#N/A",
                    ],
                ),
                (7, [None, "#formula", None, None, None]),
            ],
        )
    ]


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ('<c r="A1" t="str"><f>""</f><v></v></c>', None),
        ('<c r="A1"><f>1+1</f><v>2</v></c>', 2),
        ('<c r="A1"><f>1+1</f></c>', "#formula"),
        ('<c r="A1"><f t="shared" si="0"/><v/></c>', "#formula"),
        ("<c r='A1' t='e'><v>#REF!</v></c>", "#REF!"),
        ('<c r="A1" t="inlineStr"><is><t>t="e"</t></is></c>', 't="e"'),
    ],
)
def test_formulas_and_errors_of_xlsx(tmp_path: Path, cell: str, value: object) -> None:
    whole = write_tables(tmp_path / "whole.xlsx", {"Stages": [["x"]]})
    path = tmp_path / "book.xlsx"
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            if name.endswith("sheet1.xml"):
                start = text.index("<sheetData>")
                end = text.index("</sheetData>")
                row = f'<row r="1">{cell}<c r="B1"><v>1</v></c></row>'
                text = f"{text[:start]}<sheetData>{row}{text[end:]}"
            new.writestr(name, text)
    ((sheet,), _others) = read_sheets(path, WANTED)
    assert sheet.rows == [(1, [value, 1])]


def test_cells_of_ods(tmp_path: Path) -> None:
    document = Document("spreadsheet")
    document.body.clear()
    table = Table("stages")
    empty = Row()
    empty.append(Cell(None))
    table.append_row(empty)
    row = Row()
    for value in ("code", 12, 1.5, True, date(2021, 8, 3), datetime(2021, 8, 3, 14, 30), "fout"):
        row.append(Cell(value))
    table.append_row(row)
    document.body.append(table)
    document.save(str(tmp_path / "book.ods"))
    with (
        zipfile.ZipFile(tmp_path / "book.ods") as old,
        zipfile.ZipFile(tmp_path / "errors.ods", "w") as new,
    ):
        for name in old.namelist():
            content = old.read(name)
            if name == "content.xml":
                assert ODS_TEXT in content
                content = content.replace(ODS_TEXT, ODS_ERROR)
            new.writestr(name, content)
    cells: list[Any] = ["code", 12, 1.5, True, date(2021, 8, 3), datetime(2021, 8, 3, 14, 30)]
    for name, last in (("book.ods", "fout"), ("errors.ods", "#N/B")):
        ((sheet,), _others) = read_sheets(tmp_path / name, WANTED)
        assert sheet == Sheet("stages", [(2, [*cells, last])])


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_cells_of_csv(tmp_path: Path, separator: str) -> None:
    folder = tmp_path / "book"
    folder.mkdir()
    lines = [["code", "naam, of niet; wel"], [], ["P1", 'een "naam"\nin twee'], ["", " "], ["P2"]]
    text = "\r\n".join(
        separator.join('"' + cell.replace('"', '""') + '"' for cell in line) for line in lines
    )
    (folder / "deelnemers.CSV").write_bytes(text.encode())
    (folder / "Anders.csv").write_text("x")
    (folder / "notes.txt").write_text("x")
    sheets, others = read_sheets(folder, WANTED)
    assert others == ["Anders"]
    assert sheets == [
        Sheet(
            "deelnemers",
            [
                (1, ["code", "naam, of niet; wel"]),
                (3, ["P1", 'een "naam"\nin twee']),
                (5, ["P2"]),
            ],
        )
    ]


def test_what_the_child_says(tmp_path: Path) -> None:
    path = write_tables(tmp_path / "book.xlsx", {"Anders": [["x"]], "Stages": [["é", None], [2]]})
    said = StringIO()
    write_book(path.read_bytes(), {"stages"}, said)
    assert said.getvalue().splitlines() == [
        '{"sheets":["Anders","Stages"]}',
        '{"sheet":"Stages"}',
        '[1,"é"]',
        "[2,2.0]",
        '{"done":true}',
    ]


def test_names_are_compared_without_case_accents_and_separators() -> None:
    assert key(" Uitgeslóten op* ") == key("uitgesloten_op") == key("UitgeslotenOp")
    assert key("1.2") != key("12")
    assert key("") == ""
