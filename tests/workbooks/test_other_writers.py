"""Workbooks as other programs than Excel write them: the same cells in other XML."""

import zipfile
from datetime import date
from pathlib import Path

import pytest

from plastiq_tracker.workbooks.reading import read_sheets
from plastiq_tracker.workbooks.sheets import NOT_CALCULATED, Cell
from tests.books import write_tables

NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET = "xl/worksheets/sheet1.xml"

CELLS: tuple[tuple[str, Cell], ...] = (
    ('<c t="inlineStr"><is><t>P1</t></is></c>', "P1"),
    ('<c t="inlineStr"><is><r><t>P</t></r><r><t>1</t></r></is></c>', "P1"),
    ('<c t="d"><v>2000-02-01</v></c>', date(2000, 2, 1)),
    ('<c t="b"><v>1</v></c>', True),
    ('<c t="str"><f>"P"&amp;1</f><v>P1</v></c>', "P1"),
    ('<c><f t="shared" si="0"/><v>5</v></c>', 5.0),
    ('<c t="str"><f>""</f><v></v></c>', None),
    ("<c><f>A2</f></c>", NOT_CALCULATED),
    ("<c><f>A2</f><v/></c>", NOT_CALCULATED),
    ('<c><f t="shared" si="0"/></c>', NOT_CALCULATED),
    ('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', "#DIV/0!"),
    ('<c t="e"><v>#N/A</v></c>', "#N/A"),
    ('<c s="0"/>', None),
)


def book_of(folder: Path, rows: str) -> Path:
    origin = write_tables(folder / "origin.xlsx", {"Deelnemers": [["code"]]})
    target = folder / "book.xlsx"
    with zipfile.ZipFile(origin) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            new.writestr(name, rows if name == SHEET else old.read(name))
    return target


def prefixed(xml: str) -> str:
    """Every element with a prefix, as .NET's libraries write them."""
    return xml.replace("<", "<x:").replace("<x:/", "</x:").replace("xmlns=", "xmlns:x=")


@pytest.mark.parametrize("with_prefix", [False, True], ids=["plain", "prefixed"])
@pytest.mark.parametrize("with_places", [False, True], ids=["unplaced", "placed"])
def test_cells(tmp_path: Path, with_prefix: bool, with_places: bool) -> None:
    rows = ""
    for number, (second, _value) in enumerate(CELLS, start=1):
        cells = f'<c t="inlineStr"><is><t>row {number}</t></is></c>'
        placed = second
        if with_places:
            cells = cells.replace("<c", f'<c r="A{number}"', 1)
            placed = second.replace("<c", f'<c r="B{number}"', 1)
        rows += f"<row>{cells}{placed}</row>"
    xml = f'<worksheet xmlns="{NAMESPACE}"><sheetData>{rows}</sheetData></worksheet>'
    path = book_of(tmp_path, prefixed(xml) if with_prefix else xml)
    ((sheet,), _others) = read_sheets(path, ["Deelnemers"])
    assert sheet.rows == [
        (number, [f"row {number}", value]) for number, (_cell, value) in enumerate(CELLS, start=1)
    ]
