"""OpenDocument spreadsheets, read back with other libraries: typed cells, nothing that runs."""

from datetime import date
from pathlib import Path
from typing import Any
from zipfile import ZIP_STORED, ZipFile

import pytest
from odfdo import Document
from python_calamine import CalamineWorkbook

from plastiq_tracker.domain.trouble import FileTrouble
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.exports.ods import write
from plastiq_tracker.exports.sheets import people_sheets, statistics_sheets
from tests import figures

ENGLISH = PlainWords()


def people(path: Path, *codes: str) -> list[list[Any]]:
    """The rows of persons with these codes, written and read back."""
    rows = [figures.person(code) for code in codes]
    write(path, people_sheets(figures.CRITERIA, rows, ENGLISH), ENGLISH)
    sheet = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Participants")
    return sheet.to_python()[5:]


@pytest.mark.parametrize(
    "code",
    ["=1+1", "of:=1+1", "+1", "-1", "@x", "http://x", "0042", "<b>&\"'", "a  b", " a", "x\ny"],
)
def test_what_was_typed_stays_text(tmp_path: Path, code: str) -> None:
    path = tmp_path / "people.ods"
    ((found, *_),) = people(path, code)
    assert found == code
    with ZipFile(path) as archive:
        assert "formula" not in archive.read("content.xml").decode()
        assert "xlink" not in archive.read("content.xml").decode()


def test_what_xml_cannot_hold_is_replaced(tmp_path: Path) -> None:
    ((found, *_),) = people(tmp_path / "people.ods", "a\x00\x0b\ud800b")
    assert found == "a\ufffd\ufffd\ufffdb"


def test_days_are_days_and_numbers_numbers(tmp_path: Path) -> None:
    (row,) = people(tmp_path / "people.ods", "0042")
    assert date(2021, 9, 6) in row
    assert 19 in row


def test_other_programs_know_the_file(tmp_path: Path) -> None:
    path = tmp_path / "statistics.ods"
    statistics, retention = figures.reference_statistics(), figures.reference_retention()
    write(path, statistics_sheets(statistics, retention, ENGLISH), ENGLISH)
    with ZipFile(path) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
    tables = Document(str(path)).body.tables
    names = ["Outcomes", "Statuses", "Composition", "Retention", "Definitions"]
    assert [each.name for each in tables] == names
    total = tables[0].get_row(tables[0].height - 2).get_cells()
    assert [total[0].value, total[1].value] == ["Total", 90]
    rate = next(each for each in total if each.type == "percentage")
    assert float(str(rate.value)) == pytest.approx(51 / 90)


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="folder does not exist"):
        write(tmp_path / "no" / "x.ods", people_sheets(figures.CRITERIA, [], ENGLISH), ENGLISH)
