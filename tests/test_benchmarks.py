"""Each benchmark runs here once on a small dossier: all sides agree, and the table is printed."""

import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from copy import deepcopy
from pathlib import Path

import pytest

from plastiq_tracker.domain.values import CHART_KINDS
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.store.search import first_found
from tests.benchmarks import (
    by_program,
    by_sql,
    charts,
    curves,
    disclosure,
    duplicates,
    figures,
    history,
    search,
    startup,
    statistics,
    table,
)
from tests.benchmarks.dossiers import dossier_of
from tests.benchmarks.names import dossier_of_names

PEOPLE = 200


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The dossiers are made in the test's own folder."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))


def test_statistics(capsys: pytest.CaptureFixture[str]) -> None:
    statistics.main(["--people", str(PEOPLE), "--rounds", "1"])
    printed = capsys.readouterr().out
    assert f"{PEOPLE} people" in printed
    for name, _ in statistics.SIDES.values():
        assert name in printed
    for name in statistics.CHANGES.values():
        assert name in printed
    assert "lifelines" in printed


def test_charts(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(charts, "CHANGES", charts.CHANGES[-2:])
    charts.main(["--people", str(PEOPLE), "--rounds", "1"])
    printed = capsys.readouterr().out
    assert all(f"\n{kind} " in printed for kind in CHART_KINDS)


def test_disclosure(capsys: pytest.CaptureFixture[str]) -> None:
    disclosure.main(["--groups", "3", "--people", "20"])
    printed = capsys.readouterr().out
    assert "4 rows" in printed  # three cohorts and the total
    assert "16 rows" in printed  # and four parts of each cohort


def test_history(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    history.measure(tmp_path, people=40, rounds=2)
    printed = capsys.readouterr().out
    for line in ("an import without history", "a contact saved beyond it", "the import redone"):
        assert line in printed


def test_window(tmp_path: Path) -> None:
    """In a process of its own, because it has an application of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.window"]
    done = subprocess.run(
        [*command, "--people", str(PEOPLE), "--rounds", "1"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    assert "longest stall while the full statistics are computed" in done.stdout


def test_search(capsys: pytest.CaptureFixture[str]) -> None:
    search.main(["--people", str(PEOPLE), "--searches", "40"])
    printed = capsys.readouterr().out
    assert f"{PEOPLE} people, 40 searches" in printed
    assert "LIKE" in printed


def test_both_ways_to_search_find_the_same() -> None:
    """Where a word is long enough to be found inside others."""
    path = dossier_of_names(PEOPLE)
    with (
        closing(sqlite3.connect(search.narrow(path))) as keys,
        closing(Dossier.open(path)) as dossier,
        dossier.read() as work,
    ):
        for typed in ("man", "van", "p00000", "0470", "nj2021", "rsen man", "xqx"):
            mine = {each.hex for each in first_found(work, "person", typed, 10_000)}
            assert mine == set(search.like(keys, typed, 10_000))


def test_table(capsys: pytest.CaptureFixture[str]) -> None:
    table.main(["--people", str(PEOPLE), "--base", str(PEOPLE), "--rounds", "1"])
    printed = capsys.readouterr().out
    for line in ("first view", "a list in memory", *table.JUMPS.values(), "a model in C++"):
        assert line in printed


def test_duplicates(capsys: pytest.CaptureFixture[str]) -> None:
    duplicates.main(["--people", str(PEOPLE), "--each", "2"])
    printed = capsys.readouterr().out
    for name in duplicates.SLIPS:
        assert printed.count(f"\n{name} ") == 2
    assert "milliseconds of the clock" in printed


def test_hour() -> None:
    """In a process of its own, because it has an application of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.hour"]
    done = subprocess.run(
        [*command, "--people", str(PEOPLE), "--rounds", "1"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    assert "note a follow-up" in done.stdout
    assert "beyond it" in done.stdout


def test_startup(capsys: pytest.CaptureFixture[str]) -> None:
    startup.main(["--people", str(PEOPLE), "--rounds", "1"])
    printed = capsys.readouterr().out
    assert all(name in printed for name, _ in startup.SIDES.values())


def test_a_side_that_differs_is_found() -> None:
    path = dossier_of(PEOPLE)
    mine, theirs = by_program.full_statistics(path), by_sql.full_statistics(path)
    assert figures.difference(mine, theirs) is None
    wrong = deepcopy(mine)
    wrong["coach"]["Coach 01"][-1] += 1
    assert figures.difference(mine, wrong) == (
        f"coach 'Coach 01', 12 months: not_attempted: "
        f"{mine['coach']['Coach 01'][-1]} and {wrong['coach']['Coach 01'][-1]}"
    )
    curve = curves.from_the_file(path)
    moved: curves.Curves = {
        "total": {day: [each + 0.001 for each in of] for day, of in curve["total"].items()}
    }
    assert curves.difference(curve, moved) is not None


def test_a_dossier_is_kept_until_what_makes_it_changes() -> None:
    path = dossier_of(PEOPLE)
    written = path.stat().st_mtime_ns
    assert dossier_of(PEOPLE) == path
    assert path.stat().st_mtime_ns == written
