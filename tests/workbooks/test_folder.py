"""Folders of .csv files as spreadsheets and people leave them."""

from pathlib import Path

import pytest

from plastiq_tracker.domain.trouble import FileTrouble
from plastiq_tracker.workbooks.folder import read_folder

HEAD = "code;naam;opmerking\n"
KEYS = {"deelnemers"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "book"
    path.mkdir()
    return path


@pytest.mark.parametrize(
    ("lines", "row"),
    [
        ('P1;An;"hallo\nP2;Bo;\nP3;Co;\n', 2),
        ('P1;An;\nP2;"Bo;\nP3;"Co;\n', 3),
        ('P1;An;\nP2;"Bo"x;\n', 3),
    ],
)
def test_a_lone_quotation_mark_swallows_no_rows(folder: Path, lines: str, row: int) -> None:
    (folder / "Deelnemers.csv").write_text(HEAD + lines)
    with pytest.raises(FileTrouble, match=f"without its partner in or after row {row}"):
        read_folder(folder, KEYS)


def test_quotation_marks_that_mean_something(folder: Path) -> None:
    lines = 'P1;An "Annie";zei "ja"\n"P2";"Bo";"eerst; ""dan""\ntoen"\n'
    (folder / "Deelnemers.csv").write_text(HEAD + lines)
    ((sheet,), _others) = read_folder(folder, KEYS)
    assert sheet.rows[1:] == [
        (2, ["P1", 'An "Annie"', 'zei "ja"']),
        (3, ["P2", "Bo", 'eerst; "dan"\ntoen']),
    ]


def test_files_that_other_programs_hide(folder: Path) -> None:
    (folder / "Deelnemers.csv").write_text(HEAD)
    for name in ("._Deelnemers.csv", "~$Deelnemers.csv", ".~lock.Deelnemers.csv", ".csv"):
        (folder / name).write_bytes(b"\0\1\2")
    sheets, others = read_folder(folder, KEYS)
    assert [each.name for each in sheets] == ["Deelnemers"]
    assert others == []
