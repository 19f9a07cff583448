"""Backups are whole, sound and what they were, or there is none."""

import hashlib
import json
import os
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NoReturn

import pytest
from sqlcipher3 import dbapi2

from plastiq_tracker.cli import main
from plastiq_tracker.domain.records import Person
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import FileTrouble, Trouble
from plastiq_tracker.services import backup, dossiers
from plastiq_tracker.store import files
from plastiq_tracker.system import backups
from plastiq_tracker.system.backups import Backup


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PLASTIQ_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PLASTIQ_LANGUAGE", "en")
    return tmp_path / "home"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "demo.plastiq"
    dossiers.make_demo(path).close()
    return path


@pytest.fixture
def dossier(made: Path, tmp_path: Path) -> Path:
    path = tmp_path / "mine.plastiq"
    path.write_bytes(made.read_bytes())
    return path


def names(path: Path) -> list[str]:
    """The codes of the people in a file, read without the program."""
    with closing(dbapi2.connect(str(path))) as connection:
        rows = connection.execute("SELECT code FROM person ORDER BY code").fetchall()
    return [row[0] for row in rows]


def left(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir() if each.name != "home"}


def test_a_backup_is_the_dossier_with_its_sum_beside_it(dossier: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.plastiq"
    done = backup.back_up(dossier, target)
    assert names(target) == names(dossier)
    assert len(names(target)) == 90
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    assert done.sha256 == digest
    said = (tmp_path / "copy.plastiq.sha256").read_text(encoding="utf-8")
    assert said == f"{digest}  copy.plastiq\n"
    assert left(tmp_path) == {"mine.plastiq", "copy.plastiq", "copy.plastiq.sha256"}


@pytest.mark.skipif(sys.platform != "linux", reason="sha256sum is of GNU")
def test_anyone_can_check_the_sum(dossier: Path, tmp_path: Path) -> None:
    backup.back_up(dossier, tmp_path / "copy.plastiq")
    done = subprocess.run(
        ["sha256sum", "-c", "copy.plastiq.sha256"], cwd=tmp_path, check=False, capture_output=True
    )
    assert done.returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="names are any bytes there only")
def test_a_name_of_any_bytes_is_backed_up_and_restored(dossier: Path, tmp_path: Path) -> None:
    target = tmp_path / os.fsdecode(b"caf\xe9.plastiq")
    backup.back_up(dossier, target)
    told = subprocess.run(
        ["sha256sum", "--check", f"{target.name}.sha256"],
        cwd=tmp_path, check=True, capture_output=True,
    )  # fmt: skip
    assert told.stdout == b"caf\xe9.plastiq: OK\n"
    backup.restore(target, tmp_path / "again.plastiq")
    assert names(tmp_path / "again.plastiq") == names(dossier)


def test_nobody_waits_for_ever_for_who_is_writing(
    dossier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "PATIENCE_S", 0.1)
    with closing(dbapi2.connect(str(dossier), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Trouble, match="Someone else is writing"):
            backup.back_up(dossier, tmp_path / "copy.plastiq")
        other.execute("ROLLBACK")
    assert left(tmp_path) == {"mine.plastiq"}
    backup.back_up(dossier, tmp_path / "copy.plastiq")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("SQLITE_FULL", "disk is full"),
        ("SQLITE_CANTOPEN", "you may not write there"),
        (None, "disk is full"),
    ],
)
def test_what_keeps_the_copy_from_being_written_is_said_in_words(
    dossier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str | None, sentence: str
) -> None:
    def refused(*_: object) -> NoReturn:
        error = dbapi2.OperationalError("in SQLite's words" if name else "database or disk is full")
        error.sqlite_errorname = name
        raise error

    monkeypatch.setattr(files, "_back_up", refused)
    with pytest.raises(FileTrouble, match=f"copy.plastiq.*{sentence}"):
        backup.back_up(dossier, tmp_path / "copy.plastiq")
    assert left(tmp_path) == {"mine.plastiq"}


def test_a_dossier_that_is_open_and_written_to_is_copied_whole(
    dossier: Path, tmp_path: Path
) -> None:
    with closing(dossiers.open_dossier(dossier)) as opened:
        with opened.write() as work:
            person = work.find(Person)[0]
            work.save(replace(person, remark="Vlak voor de kopie"))
        backup.back_up(dossier, tmp_path / "copy.plastiq")
    with closing(dbapi2.connect(str(tmp_path / "copy.plastiq"))) as connection:
        found = connection.execute("SELECT remark FROM person WHERE code = ?", (person.code,))
        assert found.fetchone() == ("Vlak voor de kopie",)


def test_restoring_gives_a_dossier_to_work_in(dossier: Path, tmp_path: Path) -> None:
    backup.back_up(dossier, tmp_path / "copy.plastiq")
    backup.restore(tmp_path / "copy.plastiq", tmp_path / "again.plastiq")
    again = dossiers.open_dossier(tmp_path / "again.plastiq")
    with closing(again), again.write() as work:
        work.save(replace(work.find(Person)[0], remark="Verder"))
    assert names(tmp_path / "again.plastiq") == names(dossier)


@pytest.mark.parametrize("beside", ["", "-journal", "-wal"])
def test_nothing_is_put_over_what_lies_there(dossier: Path, tmp_path: Path, beside: str) -> None:
    target = tmp_path / "copy.plastiq"
    there = tmp_path / f"copy.plastiq{beside}"
    there.write_bytes(b"something of someone")
    with pytest.raises(FileTrouble, match="exists already"):
        backup.back_up(dossier, target)
    with pytest.raises(FileTrouble, match="exists already"):
        backup.restore(dossier, target)
    assert there.read_bytes() == b"something of someone"
    assert left(tmp_path) == {"mine.plastiq", there.name}


def test_a_flipped_bit_is_found(dossier: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.plastiq"
    backup.back_up(dossier, target)
    content = bytearray(target.read_bytes())
    content[len(content) // 2] ^= 1
    target.write_bytes(content)
    with pytest.raises(FileTrouble, match="no longer what it was"):
        backup.restore(target, tmp_path / "again.plastiq")
    assert not (tmp_path / "again.plastiq").exists()


def test_damage_is_found_without_a_sum_and_never_copied(dossier: Path, tmp_path: Path) -> None:
    content = bytearray(dossier.read_bytes())
    for at in range(5 * 4096, 15 * 4096):
        content[at] = 0xAA
    dossier.write_bytes(content)
    with pytest.raises(FileTrouble, match=r"mine\.plastiq is damaged inside"):
        backup.back_up(dossier, tmp_path / "copy.plastiq")
    with pytest.raises(FileTrouble, match=r"mine\.plastiq is damaged inside"):
        backup.restore(dossier, tmp_path / "again.plastiq")
    assert left(tmp_path) == {"mine.plastiq"}
    assert backup.last_backup(dossier) is None


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 a workbook", b"SQLite format 3\x00"])
def test_what_is_no_dossier_is_no_backup(tmp_path: Path, content: bytes) -> None:
    odd = tmp_path / "odd.plastiq"
    odd.write_bytes(content)
    with pytest.raises(FileTrouble):
        backup.restore(odd, tmp_path / "again.plastiq")
    assert left(tmp_path) == {"odd.plastiq"}


def test_it_tells_how_far_it_is_and_can_be_stopped_at_any_moment(
    dossier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "PAGES", 8)
    told: list[float] = []
    backup.back_up(dossier, tmp_path / "copy.plastiq", told.append)
    assert told == sorted(told)
    assert len(set(told)) > 5
    for stop_at in (1, len(told) // 2, len(told)):
        count = 0

        def stop(_done: float, stop_at: int = stop_at) -> None:
            nonlocal count
            count += 1
            if count == stop_at:
                raise Trouble(Text("Test", "Stopped"))

        with pytest.raises(Trouble, match="Stopped"):
            backup.back_up(dossier, tmp_path / "other.plastiq", stop)
        assert not (tmp_path / "other.plastiq").exists()
    assert left(tmp_path) == {"mine.plastiq", "copy.plastiq", "copy.plastiq.sha256"}


def test_when_the_sum_cannot_be_written_there_is_no_backup(
    dossier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> NoReturn:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(FileTrouble, match="disk is full"):
        backup.back_up(dossier, tmp_path / "copy.plastiq")
    assert left(tmp_path) == {"mine.plastiq"}


def test_the_last_one_is_known_and_when_the_next_is_due(dossier: Path, tmp_path: Path) -> None:
    assert backup.last_backup(dossier) is None
    done = backup.back_up(dossier, tmp_path / "copy.plastiq")
    assert backup.last_backup(tmp_path / "home" / ".." / "mine.plastiq") == done
    assert backup.last_backup(tmp_path / "other.plastiq") is None
    assert backups.is_due(None, done.made_at)
    assert not backups.is_due(done, done.made_at + timedelta(days=6, hours=23))
    assert backups.is_due(done, done.made_at + timedelta(days=7))


@pytest.mark.parametrize("content", ["", "[]", '{"x": 1}'])
def test_a_list_of_backups_that_cannot_be_read_knows_none(
    home: Path, dossier: Path, content: str
) -> None:
    home.mkdir()
    (home / "backups.json").write_text(content, encoding="utf-8")
    assert backups.last(dossier) is None
    made = Backup(dossier, "0" * 64, datetime(2026, 11, 24, tzinfo=UTC))
    backups.remember(dossier, made)
    assert backups.last(dossier) == made
    assert isinstance(json.loads((home / "backups.json").read_text(encoding="utf-8")), dict)


def test_the_commands_say_what_they_did(
    dossier: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target, again = tmp_path / "copy.plastiq", tmp_path / "again.plastiq"
    assert main(["backup", str(dossier), "-o", str(target)]) == 0
    assert hashlib.sha256(target.read_bytes()).hexdigest() in capsys.readouterr().out
    assert main(["restore", str(target), "-o", str(again)]) == 0
    assert str(again) in capsys.readouterr().out
    assert main(["backup", str(dossier), "-o", str(target)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert main(["restore", str(tmp_path / "none.plastiq"), "-o", str(tmp_path / "x")]) == 1
    assert "does not exist" in capsys.readouterr().err
