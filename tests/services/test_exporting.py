"""Files of the demo dossier's figures: from the records to what stands in the file."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.trouble import FileTrouble, NotFound
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


@pytest.mark.parametrize("kind", CHART_KINDS)
def test_every_chart_of_the_dossier(
    demo: Dossier, criteria: Criteria, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / f"{kind}.svg"
    charting.save_chart(demo, kind, criteria, WORDS, path)
    assert path.read_text(encoding="utf-8").rstrip().endswith("</svg>")


@pytest.mark.parametrize("name", ["figures.ods", "no/figures.xlsx", "no/figures.csv"])
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
