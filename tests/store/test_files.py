"""What is not a dossier is named as such and left byte for byte as it was."""

import shutil
import sqlite3
import struct
from collections.abc import Callable
from contextlib import closing
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest
from sqlcipher3 import dbapi2

from plastiq_tracker.domain.records import Coach
from plastiq_tracker.domain.trouble import FileTrouble, Trouble
from plastiq_tracker.store import files
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.store.schema import APPLICATION_ID, SCHEMA_VERSION

HEADER = 100


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "een dossier.plastiq"
    dossier = Dossier.create(path)
    with dossier.write() as work:
        work.insert_all(Coach, [Coach(name=f"Coach {number}") for number in range(3000)])
    dossier.close()
    return path


def patch(path: Path, at: int, number: int) -> None:
    content = bytearray(path.read_bytes())
    content[at : at + 4] = struct.pack(">I", number)
    path.write_bytes(bytes(content))


def foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE person (id)")


SPOILED: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty": (lambda path: path.write_bytes(b""), "not a dossier"),
    "text": (lambda path: path.write_text("geachte heer, mevrouw\n" * 50), "not a dossier"),
    "random": (lambda path: path.write_bytes(bytes(range(256)) * 64), "not a dossier"),
    "shorter than a header": (
        lambda path: path.write_bytes(path.read_bytes()[:50]),
        "not a dossier",
    ),
    "of another program": (foreign, "another program"),
    "newer": (lambda path: patch(path, 60, SCHEMA_VERSION + 1), "newer version"),
    "cut in half": (
        lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
        "cut short",
    ),
    "cut after the header": (
        lambda path: path.write_bytes(path.read_bytes()[:HEADER]),
        "cut short",
    ),
}


@pytest.mark.parametrize("kind", SPOILED)
def test_what_is_not_a_dossier_is_named_and_left_alone(path: Path, kind: str) -> None:
    spoil, sentence = SPOILED[kind]
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(FileTrouble, match=sentence):
        Dossier.open(path)
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_dossier_damaged_behind_its_header_is_named(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[HEADER:4096] = b"\xff" * (4096 - HEADER)
    path.write_bytes(bytes(content))
    with pytest.raises(Trouble):
        Dossier.open(path)
    assert path.read_bytes() == bytes(content)


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="does not exist"):
        Dossier.open(tmp_path / "nergens.plastiq")
    assert list(tmp_path.iterdir()) == []


def test_a_dossier_that_goes_away_is_named_and_not_made_anew(path: Path) -> None:
    """Moved by a colleague, or on a stick that was pulled out, while the window was open."""
    dossier = Dossier.open(path)
    elsewhere = path.with_name("verplaatst.plastiq")
    path.rename(elsewhere)
    with pytest.raises(FileTrouble, match="does not exist"), dossier.write() as work:
        work.save(Coach(name="Nieuw"))
    # The first takes the one connection of the pool; the second has to make its own.
    with dossier.read(), pytest.raises(FileTrouble, match="does not exist"), dossier.read():
        pass
    dossier.close()
    assert [each.name for each in path.parent.iterdir()] == [elsewhere.name]


def test_a_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="folder"):
        Dossier.open(tmp_path)


def test_a_new_dossier_takes_nobodys_place(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(FileTrouble, match="exists already"):
        Dossier.create(path)
    assert path.read_bytes() == before


def test_a_new_dossier_that_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="there is no folder"):
        Dossier.create(tmp_path / "geen map" / "x.plastiq")
    assert list(tmp_path.iterdir()) == []


def test_a_dossier_says_whose_it_is(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        assert connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
    assert files.schema_version(path) == SCHEMA_VERSION


def test_one_file_remains_after_closing(path: Path) -> None:
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_copy_is_whole_while_the_dossier_is_open(path: Path) -> None:
    dossier = Dossier.open(path)
    with dossier.write() as work:
        work.save(Coach(name="Nieuw"))
    copy = path.with_name("kopie.plastiq")
    digest = files.copy_dossier(path, copy)
    dossier.close()
    assert len(digest) == 64
    opened = Dossier.open(copy)
    with opened.read() as work:
        assert len(work.find(Coach)) == 3001
    opened.close()


@pytest.mark.parametrize(
    ("path", "address"),
    [
        (PurePosixPath("/map/wat? 100% #1.plastiq"), "file:///map/wat%3F%20100%25%20%231.plastiq"),
        (PureWindowsPath(r"C:\map\x.plastiq"), "file:///C:/map/x.plastiq"),
        (PureWindowsPath(r"\\server\team\x.plastiq"), "file:////server/team/x.plastiq"),
    ],
)
def test_sqlite_finds_any_path(path: PurePath, address: str) -> None:
    assert files.address(path) == f"{address}?mode=rw"


def test_a_copy_takes_nobodys_place(path: Path) -> None:
    other = path.with_name("andere.plastiq")
    other.write_text("van iemand anders")
    with pytest.raises(FileTrouble, match="exists already"):
        files.copy_dossier(path, other)
    assert other.read_text() == "van iemand anders"


def test_a_copy_is_not_put_beside_a_journal(path: Path) -> None:
    target = path.with_name("kopie.plastiq")
    target.with_name("kopie.plastiq-journal").write_bytes(b"x" * 512)
    with pytest.raises(FileTrouble):
        files.copy_dossier(path, target)
    assert not target.exists()


def test_a_damaged_dossier_is_not_copied(path: Path) -> None:
    content = bytearray(path.read_bytes())
    at = len(content) // 2
    content[at : at + 2048] = b"\xff" * 2048
    path.write_bytes(bytes(content))
    with pytest.raises(FileTrouble):
        files.copy_dossier(path, path.with_name("kopie.plastiq"))
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_hot_journal_is_rolled_back_at_opening(path: Path, tmp_path: Path) -> None:
    """The machine stopped in the middle of a save: what stood before is there again."""
    with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 2")
        connection.execute("PRAGMA cache_spill = 2")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE coach SET name = name || ' half bewaard'")
        crashed = tmp_path / "crashed"
        crashed.mkdir()
        shutil.copy(path, crashed / path.name)
        journal = path.name + "-journal"
        shutil.copy(path.with_name(journal), crashed / journal)
        connection.execute("ROLLBACK")
    assert b"half bewaard" in (crashed / path.name).read_bytes()
    dossier = Dossier.open(crashed / path.name)
    with dossier.read() as work:
        assert not any("half" in coach.name for coach in work.find(Coach))
    dossier.close()
