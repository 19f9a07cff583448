"""CSV files: numbers as the result has them, and nothing that a spreadsheet would run."""

import csv
import io
from datetime import date

import pytest

from plastiq_tracker.exports.csv_file import (
    field,
    people_csv,
    retention_csv,
    statistics_csv,
)
from tests import figures


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_statistics_have_a_line_per_group_and_the_total() -> None:
    statistics = figures.reference_statistics()
    rows = read(statistics_csv(statistics))
    assert [row["key"] for row in rows] == ["NJ2020", "VJ2021", "NJ2021", "VJ2022", "total"]
    total = rows[-1]
    assert float(total["milestone_12_rate_known"]) == 29 / 45
    assert float(total["milestone_3_lower"]) == 50 / 72
    assert float(total["milestone_12_interval_upper"]) == pytest.approx(0.7678091739578413)
    assert total["milestone_12_provisional"] == "true"
    assert total["definitions_as_of"] == "2022-04-30"
    assert rows[3]["milestone_12_rate_known"] == ""
    assert rows[0]["composition_gender_M"] == "19"


def test_the_curve_comes_back() -> None:
    retention = figures.reference_retention()
    rows = read(retention_csv(retention))
    found = [
        (int(row["day"]), int(row["at_risk"]), float(row["survival"]), row["lower"]) for row in rows
    ]
    wanted = [
        (each.day, each.at_risk, each.survival, "" if each.lower is None else repr(each.lower))
        for each in retention.curve
    ]
    assert found == wanted


def test_people_are_identifiers_and_iso_dates() -> None:
    (row,) = read(people_csv([figures.person(exit=None, event=None)]))
    assert row["person_code"] == "0042"
    assert row["gender"] == "M"
    assert row["milestone_3_status"] == "EMPLOYED"
    assert row["milestone_3_sub_status"] == ""
    assert row["first_start"] == "2021-09-06"
    assert row["exit"] == row["event"] == ""


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_formulas_are_escaped_and_quoted(start: str) -> None:
    code = start + 'HYPERLINK("http://x","1")'
    text = people_csv([figures.person(code)])
    assert text.splitlines(keepends=True)[1].startswith("\"'" + start)
    reader = csv.DictReader(io.StringIO(text, newline=""))
    assert next(reader)["person_code"] == "'" + code


@pytest.mark.parametrize("between", [";", "\t", "\n", "\r\n"])
@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_formulas_are_escaped_wherever_excel_may_split(between: str, start: str) -> None:
    """With a semicolon as its separator, as in Belgium, no quotes of this file hold it back."""
    name = f"NJ2021{between}{start}cmd|' /C calc'!A0"
    text = people_csv([figures.person(name)])
    cells = [cell for line in text.splitlines() for cell in line.replace("\t", ";").split(";")]
    assert not any(cell.startswith(start) for cell in cells)
    reader = csv.DictReader(io.StringIO(text, newline=""))
    assert next(reader)["person_code"] == name.replace(start, f"'{start}", 1)


def test_what_needs_quotes_gets_them() -> None:
    assert field('a,"b"') == '"a,""b"""'
    assert field("two\nlines") == '"two\nlines"'
    assert field(" space") == '" space"'
    assert field("a;b - c") == "a;b - c"
    assert field("-1") == '"\'-1"'
    assert field(-1) == "-1"
    assert field(date(2022, 4, 30)) == "2022-04-30"


def test_nobody_gives_a_header_and_a_total() -> None:
    assert len(read(statistics_csv(figures.statistics()))) == 1
    assert people_csv([]).count("\n") == 1
    assert retention_csv(figures.retention()).count("\n") == 1
