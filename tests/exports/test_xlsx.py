"""Workbooks, read back with another library: native values, all sheets, nothing that runs."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from plastiq_tracker.domain.trouble import FileTrouble
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.exports.sheets import people_sheets, statistics_sheets
from plastiq_tracker.exports.xlsx import write
from tests import figures
from tests.words import DutchWords

ENGLISH = PlainWords()


@pytest.fixture
def book(tmp_path: Path) -> Any:
    path = tmp_path / "statistics.xlsx"
    statistics, retention = figures.reference_statistics(), figures.reference_retention()
    write(path, statistics_sheets(statistics, retention, ENGLISH), ENGLISH)
    return load_workbook(path)


def row_of(sheet: Any, name: str) -> list[Any]:
    return next([cell.value for cell in row] for row in sheet if row[0].value == name)


def test_sheets_and_their_set_up(book: Any) -> None:
    names = ["Outcomes", "Statuses", "Composition", "Retention", "Definitions"]
    assert book.sheetnames == names
    for sheet in book:
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.freeze_panes
        assert "as of 2022-04-30" in sheet["A2"].value


def test_outcomes_are_numbers(book: Any) -> None:
    sheet = book["Outcomes"]
    header = row_of(sheet, "Cohort")
    total = row_of(sheet, "Total")
    assert total[header.index("Enrolled")] == 90
    rates = [at for at, name in enumerate(header) if name == "In work, of the known"]
    assert [total[at] for at in rates] == pytest.approx([50 / 71, 29 / 45])
    assert row_of(sheet, "VJ2022")[rates[1]] == "—"
    cell = sheet.cell(sheet.max_row, rates[1] + 1)
    assert cell.number_format == "0.0%"
    assert "12 months after the exit" in [cell.value for cell in sheet[4]]


def test_composition_and_statuses(book: Any) -> None:
    header, total = (row_of(book["Composition"], name) for name in ("Cohort", "Total"))
    assert total[header.index("Male")] == 79
    assert total[header.index("Male %")] == pytest.approx(79 / 90)
    assert any("estimate" in (cell.value or "") for cell in book["Composition"][4])
    header, total = (row_of(book["Statuses"], name) for name in ("Cohort", "Total"))
    assert total[header.index("Not in work: In education")] == 7


def test_retention_holds_summary_moments_and_curve(book: Any) -> None:
    rows = [[cell.value for cell in row] for row in book["Retention"]]
    assert ["Placed", 50] in [row[:2] for row in rows]
    year = next(row for row in rows if row[0] == 365)
    assert year[1:3] == [4, pytest.approx(0.7539378458918687)]
    days = [row[0] for row in rows if isinstance(row[0], int)]
    assert days[5:] == [point.day for point in figures.reference_retention().curve]


def test_definitions_name_the_parameters(book: Any) -> None:
    rows = dict(row[:2] for row in book["Definitions"].iter_rows(min_row=4, values_only=True))
    assert rows["Project"] == "PLASTIQ-2020"
    assert rows["Selection"] == "no filter"
    assert "student jobs" in rows["In work"].lower()
    assert len(rows) > 25


def test_empty_and_in_dutch(tmp_path: Path) -> None:
    path = tmp_path / "empty.xlsx"
    words = DutchWords()
    write(path, statistics_sheets(figures.statistics(), figures.retention(), words), words)
    assert row_of(load_workbook(path)["Outcomes"], "Totaal")[1] == 0


def test_people_have_real_dates_and_no_formulas(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    people = [figures.person('=HYPERLINK("http://x")'), figures.person("http://x", exit=None)]
    write(path, people_sheets(figures.CRITERIA, people, ENGLISH), ENGLISH)
    sheet = load_workbook(path)["Participants"]
    first, second = list(sheet.iter_rows(min_row=6))
    assert first[0].value == '=HYPERLINK("http://x")'
    assert first[0].data_type == "s"
    assert second[0].hyperlink is None
    header = [cell.value for cell in sheet[5]]
    assert first[header.index("Start")].value == datetime(2021, 9, 6)
    assert first[header.index("Start")].number_format == "dd/mm/yyyy"
    assert second[header.index("Exit")].value == "—"
    assert sheet.auto_filter.ref is not None


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="folder does not exist"):
        write(tmp_path / "no" / "x.xlsx", people_sheets(figures.CRITERIA, [], ENGLISH), ENGLISH)
