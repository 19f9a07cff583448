"""The files in which something typed lies aside: whole, one's own, and gone when they should be."""

import os
import stat
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from plastiq_tracker.domain.trouble import FileTrouble
from plastiq_tracker.system.drafts import Draft, Drafts, Place, drafts_folder, sweep

AT = datetime(2026, 11, 24, 12, 31, tzinfo=UTC)
NOTE = Draft(Place("Note", "p1"), "New note · Aïsha", AT, {"text": ["", "Belt mórgen\nterug"]})
JOB = Draft(Place("JobSpell", "p1", "j1"), "Job", AT + timedelta(hours=1), {"end": ["", "31/2"]})


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PLASTIQ_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    path = tmp_path / "mine.plastiq"
    path.touch()
    return path


def test_what_is_kept_comes_back_as_it_was_the_newest_first(dossier: Path) -> None:
    drafts = Drafts(dossier)
    drafts.keep(NOTE)
    drafts.keep(JOB)
    assert Drafts(dossier).all() == [JOB, NOTE]


@pytest.mark.skipif(sys.platform != "linux", reason="names are any bytes there only")
def test_what_no_encoding_has_is_kept_all_the_same(tmp_path: Path) -> None:
    """Half a sign, as some programs put in the clipboard; a name in the bytes of another system."""
    drafts = Drafts(tmp_path / os.fsdecode(b"caf\xe9.plastiq"))
    odd = Draft(NOTE.place, NOTE.name, AT, {"text": ["", "half \ud83d"]})
    drafts.keep(odd)
    assert drafts.all() == [odd]


def test_a_later_one_of_the_same_form_takes_its_place(dossier: Path) -> None:
    drafts = Drafts(dossier)
    drafts.keep(NOTE)
    later = Draft(NOTE.place, NOTE.name, AT, {"text": ["", "Anders"]})
    drafts.keep(later)
    assert drafts.all() == [later]


def test_another_dossier_has_its_own(dossier: Path, tmp_path: Path) -> None:
    Drafts(dossier).keep(NOTE)
    assert Drafts(tmp_path / "other.plastiq").all() == []
    assert Drafts(tmp_path / "folder" / ".." / "mine.plastiq").all() == [NOTE]


def test_what_is_dropped_leaves_nothing(dossier: Path, home: Path) -> None:
    drafts = Drafts(dossier)
    drafts.keep(NOTE)
    drafts.drop(NOTE.place)
    drafts.drop(JOB.place)
    assert drafts.all() == []
    assert list((home / "drafts").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="folders there belong to their user's profile")
def test_nobody_else_may_read_them(dossier: Path) -> None:
    drafts = Drafts(dossier)
    drafts.keep(NOTE)
    assert stat.S_IMODE(drafts_folder().stat().st_mode) == 0o700
    assert stat.S_IMODE(drafts.folder.stat().st_mode) == 0o700


ODD = '{"place": {"form": ["Note"]}, "name": "x", "at": "2026-11-24T12:31:00+00:00", "values": {}}'


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "[" * 100_000, '{"place": {}}', '{"at": "gisteren"}', ODD]
)
def test_a_file_that_cannot_be_read_keeps_nothing_else_away(dossier: Path, content: str) -> None:
    drafts = Drafts(dossier)
    drafts.keep(NOTE)
    (drafts.folder / "odd.json").write_text(content, encoding="utf-8")
    assert drafts.all() == [NOTE]


def test_a_disk_that_takes_nothing_leaves_what_was_kept_before(
    dossier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts = Drafts(dossier)
    drafts.keep(NOTE)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileTrouble, match="disk is full"):
        drafts.keep(Draft(NOTE.place, NOTE.name, AT, {"text": ["", "half"]}))
    assert drafts.all() == [NOTE]
    assert len(list(drafts.folder.iterdir())) == 1


@pytest.mark.parametrize(("days", "stays"), [(29, True), (31, False)])
def test_those_of_a_dossier_that_was_deleted_go_after_a_month(
    dossier: Path, days: int, stays: bool
) -> None:
    drafts = Drafts(dossier)
    drafts.keep(NOTE)
    sweep(AT + timedelta(days=400))
    assert drafts.all() == [NOTE], "the dossier is still there"
    dossier.unlink()
    sweep(AT + timedelta(days=days))
    assert bool(drafts.all()) is stays


def test_those_on_a_share_that_is_away_stay(tmp_path: Path) -> None:
    share = tmp_path / "share"
    share.mkdir()
    drafts = Drafts(share / "mine.plastiq")
    drafts.keep(NOTE)
    share.rmdir()
    sweep(AT + timedelta(days=400))
    assert drafts.all() == [NOTE]
