"""Whatever stands in the cells: an import comes in or says what is wrong, and never breaks."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plastiq_tracker.services import importing
from plastiq_tracker.services.importing import import_workbook
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.workbooks.columns import TABLES
from plastiq_tracker.workbooks.sheets import Cell, Sheet
from tests.books import small, table

TODAY = date(2022, 4, 30)

cells: st.SearchStrategy[Cell] = st.one_of(
    st.none(),
    st.text(max_size=8),
    st.sampled_from(
        ["P1", "E1", "A1", "Alfa", "ja", "voltooid", "stopgezet", "12", "#N/A", "1/2/2021"]
    ),
    st.sampled_from(["x" * 501, "0" * 30, "\0", "\ufeff", "İ", "ß", "9" * 400, "-0", "1e5", "'"]),
    st.floats(),
    st.integers(-(2**70), 2**70),
    st.booleans(),
    st.dates(),
    st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31)),
)


@st.composite
def sheets(draw: st.DrawFn) -> list[Sheet]:
    """The small book with some cells replaced by anything, and some rows there twice."""
    found = []
    for name, rows in small().items():
        lines = table(rows)
        for _ in range(draw(st.integers(0, 2))):
            row = draw(st.integers(0, len(lines) - 1))
            column = draw(st.integers(0, len(lines[0]) - 1))
            lines[row] = [*lines[row][:column], draw(cells), *lines[row][column + 1 :]]
        lines += draw(st.lists(st.sampled_from(lines[1:]), max_size=1))
        found.append(Sheet(name, list(enumerate(lines, start=1))))
    return found


@pytest.fixture
def dossiers(tmp_path: Path) -> Iterator[list[Dossier]]:
    opened: list[Dossier] = []
    yield opened
    for each in opened:
        each.close()


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(sheets())
def test_any_cells_come_in_or_are_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dossiers: list[Dossier], book: list[Sheet]
) -> None:
    monkeypatch.setattr(importing, "read_sheets", lambda _path, _names: (book, []))
    dossier = Dossier.create(tmp_path / f"{len(dossiers)}.plastiq")
    dossiers.append(dossier)
    first = import_workbook(dossier, Path("book"), today=TODAY)
    assert first.applied is not bool(first.errors)
    assert first.as_json()["applied"] is first.applied
    assert set(first.sheets) == {each.name for each in TABLES}
    again = import_workbook(dossier, Path("book"), today=TODAY)
    assert again.errors == first.errors
    if first.applied:
        assert again.changes is None
        assert all(counts.unchanged == counts.rows for counts in again.sheets.values())
