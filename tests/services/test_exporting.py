"""Files of the demo dossier's figures: from the records to what stands in the file."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from plastiq_tracker.cli import main
from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.trouble import FileTrouble, NotFound, Trouble
from plastiq_tracker.domain.values import CHART_KINDS, Gender
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.services import charting, dossiers, exporting
from plastiq_tracker.services.statistics import check, default_criteria, statistics
from plastiq_tracker.store.dossier import Dossier

WORDS = PlainWords()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    dossier = dossiers.make_demo(tmp_path_factory.mktemp("demo") / "demo.plastiq")
    yield dossier
    dossier.close()


@pytest.fixture(scope="module")
def criteria(demo: Dossier) -> Criteria:
    return default_criteria(demo, date(2022, 4, 30))


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as text:
        return list(csv.DictReader(text))


def test_statistics_as_csv(demo: Dossier, criteria: Criteria, tmp_path: Path) -> None:
    path = tmp_path / "Cijfers.CSV"
    exporting.export_statistics(demo, criteria, path, WORDS)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfkey,")
    total = rows(path)[-1]
    assert (total["key"], total["enrolled"], total["workplace_track"]) == ("total", "90", "51")
    assert float(total["milestone_12_rate_known"]) == 29 / 45


def test_statistics_as_workbook(demo: Dossier, criteria: Criteria, tmp_path: Path) -> None:
    path = tmp_path / "figures.xlsx"
    exporting.export_statistics(demo, criteria, path, WORDS)
    sheet = load_workbook(path)["Outcomes"]
    assert [sheet.cell(sheet.max_row, at).value for at in (1, 2)] == ["Total", 90]
    assert list(tmp_path.iterdir()) == [path]


def test_people_follow_the_filters(demo: Dossier, criteria: Criteria, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    women = replace(criteria, genders=frozenset({Gender.V}))
    exporting.export_people(demo, women, path, WORDS)
    found = rows(path)
    assert len(found) == statistics(demo, women).total.enrolled == 11
    assert {row["gender"] for row in found} == {"V"}
    exporting.export_people(demo, women, tmp_path / "people.xlsx", WORDS)
    assert load_workbook(tmp_path / "people.xlsx")["Participants"].max_row == 5 + 11


@pytest.mark.parametrize("external", [False, True])
def test_statistics_as_ods_hold_what_the_workbook_holds(
    demo: Dossier, criteria: Criteria, tmp_path: Path, external: bool
) -> None:
    kept = [
        CalamineWorkbook.from_path(str(write(demo, criteria, tmp_path / name, external)))
        for name in ("figures.ods", "figures.xlsx")
    ]
    assert kept[0].sheet_names == kept[1].sheet_names
    for name in kept[0].sheet_names:
        ods, xlsx = (found.get_sheet_by_name(name).to_python() for found in kept)
        assert cells(ods) == cells(xlsx)


def write(demo: Dossier, criteria: Criteria, path: Path, external: bool) -> Path:
    exporting.export_statistics(demo, criteria, path, WORDS, external=external)
    return path


def cells(rows: list[list[Any]]) -> list[list[Any]]:
    """Without the empty cells at the ends, which the two kinds of file keep differently.

    Excel's file has 16 digits of a number.
    """
    found = [[round(each, 12) if isinstance(each, float) else each for each in row] for row in rows]
    for row in found:
        while row and row[-1] == "":
            row.pop()
    return [row for row in found if row]


def test_for_readers_outside(demo: Dossier, criteria: Criteria, tmp_path: Path) -> None:
    found = rows(write(demo, criteria, tmp_path / "outside.csv", True))
    assert {row["definitions_external"] for row in found} == {"true"}
    assert found[-1]["enrolled"] == "90"
    assert float(found[-1]["milestone_12_rate_known"]) == 29 / 45
    assert [row["dropped_out"] for row in found] == ["•", "•", "•", "0", "7"]
    book = load_workbook(write(demo, criteria, tmp_path / "outside.xlsx", True))
    assert all("FOR READERS OUTSIDE" in sheet["A2"].value for sheet in book)
    assert "Participants" not in book.sheetnames
    assert (
        "from 1 to 4"
        in dict(book["Definitions"].iter_rows(values_only=True))["For readers outside"]
    )


def test_outside_on_the_command_line(
    demo: Dossier, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["export", str(demo.path), "--as-of", "2022-04-30", "--external", "-o"]
    out = tmp_path / "outside.ods"
    assert main([*asked, str(out)]) == 0
    assert out.is_file()
    capsys.readouterr()
    assert main([*asked, str(tmp_path / "people.csv"), "--what", "people"]) == 1
    told = capsys.readouterr()
    assert (told.out, len(told.err.splitlines())) == ("", 1)
    assert list(tmp_path.iterdir()) == [out]


def test_persons_are_never_for_readers_outside(
    demo: Dossier, criteria: Criteria, tmp_path: Path
) -> None:
    with pytest.raises(Trouble, match="never for readers outside"):
        exporting.export_people(demo, criteria, tmp_path / "p.csv", WORDS, external=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", CHART_KINDS)
def test_every_chart_of_the_dossier(
    demo: Dossier, criteria: Criteria, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / f"{kind}.svg"
    charting.save_chart(demo, kind, criteria, WORDS, path)
    assert path.read_text(encoding="utf-8").rstrip().endswith("</svg>")


@pytest.mark.parametrize("name", ["figures.docx", "no/figures.xlsx", "no/figures.csv"])
def test_what_cannot_be_written_is_said(
    demo: Dossier, criteria: Criteria, tmp_path: Path, name: str
) -> None:
    with pytest.raises(FileTrouble, match="was not written"):
        exporting.export_statistics(demo, criteria, tmp_path / name, WORDS)
    assert list(tmp_path.iterdir()) == []


def test_services_start_without_matplotlib_and_xlsxwriter() -> None:
    import subprocess
    import sys

    code = (
        "import sys\n"
        "import plastiq_tracker.services.charting, plastiq_tracker.services.exporting\n"
        "sys.exit(any(each in sys.modules for each in ('matplotlib', 'xlsxwriter')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_project_that_is_gone_is_said(demo: Dossier, criteria: Criteria) -> None:
    """Someone else may have renamed it since its criteria were chosen."""
    with pytest.raises(NotFound, match="There is no project J1999"):
        check(demo, replace(criteria, project="J1999"))
