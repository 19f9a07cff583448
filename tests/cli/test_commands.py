"""The command line as scripts use it: what it prints, writes and returns (contract)."""

import csv
import io
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from plastiq_tracker.cli import main
from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.values import CHART_KINDS, Dimension, ExitBasis, Population
from plastiq_tracker.services import statistics
from plastiq_tracker.services.dossiers import make_demo, open_dossier
from plastiq_tracker.system.resources import shipped
from tests.comparing import unequal
from tests.reference import naive
from tests.reference.workbook import read_world

REFERENCE = shipped("resources", "demo", "plastiq-2020-2022.xlsx")
EXPECTED = Path(__file__).parents[1] / "reference" / "expected-as-of-2022-04-30.json"


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.plastiq"
    make_demo(path).close()
    return path


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLASTIQ_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PLASTIQ_LANGUAGE", "en")


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    status = main([str(each) for each in arguments])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def document(capsys: pytest.CaptureFixture[str], *arguments: object) -> Any:
    status, out, err = run(capsys, *arguments, "--json")
    assert (status, err) == (0, "")
    return json.loads(out)


def without_labels(found: Any) -> Any:
    if isinstance(found, dict):
        return {key: without_labels(value) for key, value in found.items() if key != "label"}
    return [without_labels(each) for each in found] if isinstance(found, list) else found


def test_the_reference_workbook_gives_the_reports_figures(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    dossier = tmp_path / "uit het werkboek.plastiq"
    assert run(capsys, "new", dossier)[0] == 0
    result = document(capsys, "import", dossier, REFERENCE)
    assert result["applied"]
    assert result["errors"] == []
    assert result["sheets"]["Deelnemers"] == {"rows": 90, "new": 90, "changed": 0, "unchanged": 0}
    expected = json.loads(EXPECTED.read_text(encoding="utf-8"))
    stats = document(capsys, "stats", dossier, "--as-of", "2022-04-30")
    curve = document(capsys, "retention", dossier, "--as-of", "2022-04-30")
    made = {"stats": stats, "retention": curve}
    for each in made.values():
        assert each.pop("definitions")["as_of"] == "2022-04-30"
    assert list(unequal(expected, made)) == []


DAYS = ("2020-09-20", "2020-12-01", "2021-06-15", "2021-11-27", "2022-02-26", "2022-04-30")


@pytest.mark.parametrize("day", [*DAYS, "2022-08-13", "2023-09-30"])
@pytest.mark.parametrize("population", Population)
@pytest.mark.parametrize("basis", ExitBasis)
def test_other_days_populations_and_exit_bases(
    capsys: pytest.CaptureFixture[str],
    demo_file: Path,
    day: str,
    population: Population,
    basis: ExitBasis,
) -> None:
    filters = ["--as-of", day, "--population", population, "--exit-basis", basis]
    world = read_world(REFERENCE)
    for by in Dimension:
        criteria = Criteria(
            project="J2020",
            period_from=date(2020, 1, 1),
            period_to=date(2022, 3, 31),
            as_of=date.fromisoformat(day),
            population=population,
            exit_basis=basis,
            by=by,
        )
        made = document(capsys, "stats", demo_file, *filters, "--by", by)
        assert list(unequal(naive.stats(world, criteria), made)) == []
    curve = document(capsys, "retention", demo_file, *filters)
    criteria_of_curve = naive.retention(world, criteria) | {"definitions": curve["definitions"]}
    assert list(unequal(criteria_of_curve, curve)) == []


def test_figures_and_curve_of_one_reading_are_those_of_two(demo_file: Path) -> None:
    dossier = open_dossier(demo_file)
    criteria = statistics.default_criteria(dossier, date(2022, 4, 30))
    assert statistics.figures(dossier, criteria) == (
        statistics.statistics(dossier, criteria),
        statistics.retention(dossier, criteria),
    )
    dossier.close()


def test_filters_select_persons(capsys: pytest.CaptureFixture[str], demo_file: Path) -> None:
    base = ("stats", demo_file, "--as-of", "2022-04-30")
    assert document(capsys, *base, "--gender", "v")["total"]["enrolled"] == 11
    assert document(capsys, *base, "--education", "hso")["total"]["enrolled"] == 49
    assert document(capsys, *base, "--region", "Limburg")["total"]["enrolled"] == 27
    two = document(capsys, *base, "--trajectory", "NJ2021", "VJ2022")
    assert [group["key"] for group in two["groups"]] == ["NJ2021", "VJ2022"]
    again = document(capsys, *base, "--trajectory", "NJ2021", "--trajectory", "VJ2022")
    assert again == two
    period = document(capsys, *base, "--from", "2021-01-01", "--to", "2021-12-31")
    assert period["total"]["enrolled"] == 50
    nobody = document(capsys, *base, "--region", "Elders")
    assert nobody["groups"] == []
    assert nobody["total"]["enrolled"] == 0
    assert nobody["total"]["milestones"]["3"]["rate_known"] is None


def test_importing_twice_changes_nothing(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    dossier = tmp_path / "d.plastiq"
    run(capsys, "new", dossier)
    run(capsys, "import", dossier, REFERENCE)
    before = document(capsys, "stats", dossier, "--as-of", "2022-04-30")
    result = document(capsys, "import", dossier, REFERENCE)
    for counts in result["sheets"].values():
        assert counts["new"] == counts["changed"] == 0
        assert counts["unchanged"] == counts["rows"]
    assert document(capsys, "stats", dossier, "--as-of", "2022-04-30") == before


def folder_of(path: Path, **sheets: str) -> Path:
    path.mkdir()
    for name, content in sheets.items():
        (path / f"{name}.csv").write_text(content, encoding="utf-8")
    return path


def test_an_import_with_an_error_writes_nothing(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    dossier = tmp_path / "d.plastiq"
    run(capsys, "new", dossier)
    workbook = folder_of(
        tmp_path / "werkboek",
        Projecten="code,naam,van,tot\nJ,Project,01/01/2021,31/12/2021\n",
        Deelnemers="code,voornaam,familienaam,geboortedatum\nP1,An,Maes,31/02/2001\n",
    )
    found = tmp_path / "fouten.xlsx"
    status, out, _ = run(capsys, "import", dossier, workbook, "--json", "--errors", found)
    result = json.loads(out)
    assert status == 1
    assert not result["applied"]
    (error,) = result["errors"]
    assert (error["sheet"], error["row"], error["column"], error["value"]) == (
        "Deelnemers",
        2,
        "geboortedatum",
        "31/02/2001",
    )
    assert error["message"]
    assert found.stat().st_size
    status, out, err = run(capsys, "import", dossier, workbook)
    assert (status, out) == (1, "")
    assert "geboortedatum" in err
    assert "Traceback" not in err
    assert run(capsys, "stats", dossier)[0] == 1


def test_a_dry_run_writes_nothing(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    dossier = tmp_path / "d.plastiq"
    run(capsys, "new", dossier)
    before = dossier.read_bytes()
    result = document(capsys, "import", dossier, REFERENCE, "--dry-run")
    assert not result["applied"]
    assert result["sheets"]["Deelnemers"]["new"] == 90
    assert dossier.read_bytes() == before


def test_the_readable_tables_show_the_reports_figures(
    capsys: pytest.CaptureFixture[str], demo_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLASTIQ_LANGUAGE", "nl")
    status, out, err = run(capsys, "stats", demo_file, "--as-of", "2022-04-30")
    assert (status, err) == (0, "")
    for figure in ("64,4", "70,4", "50–77", "46–66", "88", "39"):
        assert figure in out
    status, out, _ = run(capsys, "retention", demo_file, "--as-of", "2022-04-30")
    assert status == 0
    assert "0,7539" in out


def test_csv_is_for_machines(capsys: pytest.CaptureFixture[str], demo_file: Path) -> None:
    _, out, _ = run(capsys, "stats", demo_file, "--as-of", "2022-04-30", "--csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [row["key"] for row in rows] == ["NJ2020", "VJ2021", "NJ2021", "VJ2022", "total"]
    assert float(rows[-1]["milestone_12_rate_known"]) == pytest.approx(29 / 45)
    _, out, _ = run(capsys, "retention", demo_file, "--as-of", "2022-04-30", "--csv")
    assert sum(int(row["events"]) for row in csv.DictReader(io.StringIO(out))) == 8


@pytest.mark.parametrize("kind", CHART_KINDS)
@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_charts_are_drawn(
    capsys: pytest.CaptureFixture[str], demo_file: Path, tmp_path: Path, kind: str, ending: str
) -> None:
    out = tmp_path / f"grafiek.{ending}"
    arguments = ("chart", demo_file, kind, "--as-of", "2022-04-30", "-o", out)
    assert run(capsys, *arguments)[0] == 0
    start = out.read_bytes()[:200]
    assert {"png": b"\x89PNG", "svg": b"<svg", "pdf": b"%PDF"}[ending] in start or b"<?xml" in start


def test_retention_has_a_curve_for_each_group_only_when_a_split_is_asked(
    capsys: pytest.CaptureFixture[str], demo_file: Path, tmp_path: Path
) -> None:
    drawn = {}
    for name, split in {
        "all": (),
        "cohort": ("--by", "cohort"),
        "coach": ("--by", "coach"),
    }.items():
        out = tmp_path / f"{name}.png"
        arguments = ("chart", demo_file, "retention", "--as-of", "2022-04-30", *split, "-o", out)
        assert run(capsys, *arguments)[0] == 0
        drawn[name] = out.read_bytes()
    assert len(set(drawn.values())) == 3


@pytest.mark.parametrize("what", ["stats", "people"])
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_exports_are_written(
    capsys: pytest.CaptureFixture[str], demo_file: Path, tmp_path: Path, what: str, ending: str
) -> None:
    out = tmp_path / f"uitvoer.{ending}"
    arguments = ("export", demo_file, "-o", out, "--what", what, "--as-of", "2022-04-30")
    assert run(capsys, *arguments)[0] == 0
    assert out.stat().st_size > 500
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [out.name]


def test_the_template_comes_in_empty(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    dossier, template = tmp_path / "d.plastiq", tmp_path / "leeg.xlsx"
    run(capsys, "new", dossier)
    assert run(capsys, "template", template)[0] == 0
    result = document(capsys, "import", dossier, template)
    assert result["errors"] == []
    assert {counts["rows"] for counts in result["sheets"].values()} == {0}


REFUSED = [
    ("stats", "nergens.plastiq"),
    ("stats", "."),
    ("retention", "tekst.plastiq"),
    ("new", "tekst.plastiq"),
    ("import", "leeg.plastiq", "nergens.xlsx"),
    ("import", "leeg.plastiq", "tekst.plastiq"),
    ("import", "nergens.plastiq", str(REFERENCE)),
    ("stats", "leeg.plastiq"),
    ("stats", "demo.plastiq", "--project", "X"),
    ("stats", "demo.plastiq", "--trajectory", "X"),
    ("stats", "demo.plastiq", "--from", "2022-01-01", "--to", "2021-01-01"),
    ("export", "demo.plastiq", "-o", "uitvoer.docx"),
    ("export", "demo.plastiq", "-o", "geen map/uitvoer.xlsx"),
    ("chart", "demo.plastiq", "funnel", "-o", "grafiek.gif"),
    ("template", "geen map/leeg.xlsx"),
]


@pytest.mark.parametrize("arguments", REFUSED, ids=" ".join)
def test_a_refusal_is_one_sentence(
    capsys: pytest.CaptureFixture[str],
    demo_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tekst.plastiq").write_text("geen dossier\n" * 20)
    (tmp_path / "demo.plastiq").write_bytes(demo_file.read_bytes())
    run(capsys, "new", "leeg.plastiq")
    status, out, err = run(capsys, *arguments)
    assert (status, out) == (1, "")
    assert len(err.strip().splitlines()) == 1
    assert err.strip().endswith(".")


WRONG = [
    ("stats",),
    ("stats", "x.plastiq", "--as-of", "30/04/2022x"),
    ("stats", "x.plastiq", "--by", "age"),
    ("stats", "x.plastiq", "--json", "--csv"),
    ("chart", "x.plastiq", "pie", "-o", "x.png"),
    ("--nonsense",),
]


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_usage_returns_2(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert capsys.readouterr().err


def test_help_lists_what_is_built(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--help"])
    assert left.value.code == 0
    lines = capsys.readouterr().out.splitlines()
    listed = {line.split()[0] for line in lines if line.startswith("    ") and line.split()}
    assert {"demo", "new", "template", "import", "stats", "retention", "chart", "export"} <= listed
    assert {"trace", "outlook", "compare", "freeze", "frozen"} <= listed
    assert {"worklist", "check", "backup", "restore"} <= listed
    assert not {"report", "erase", "subject-access"} & listed


def test_the_demo_does_its_work_without_a_screen(tmp_path: Path) -> None:
    """As a new user starts it: another process, another folder, no display."""
    environment = {
        key: value
        for key, value in os.environ.items()
        if key not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    environment |= {"PLASTIQ_HOME": str(tmp_path / "home"), "PLASTIQ_LANGUAGE": "nl"}
    done = subprocess.run(
        [sys.executable, "-m", "plastiq_tracker", "demo", "--headless-check", "--output", "uit"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")
    for figure in ("64,4", "70,4", "0,7539"):
        assert figure in done.stdout
    made = {each.name for each in (tmp_path / "uit").iterdir()}
    assert made == {"demo.plastiq", "retention.png", "statistics.xlsx"}
