"""Telling what a file is before SQLite touches it, and copying a dossier safely.

SQLite would create a missing file and open a foreign one without a word, so the header is read
here first (https://sqlite.org/fileformat2.html, section 1.3).
"""

import hashlib
import os
import struct
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path, PurePath

from sqlcipher3 import dbapi2

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import FileTrouble, Trouble
from plastiq_tracker.store.schema import APPLICATION_ID, SCHEMA_VERSION
from plastiq_tracker.system.outfiles import DISK_FULL, NOT_ALLOWED

MAGIC = b"SQLite format 3\x00"
HEADER_SIZE = 100

MISSING = Text("File", "{path} does not exist. Check the name, or make a new dossier.")
UNREADABLE = Text("File", "{path} cannot be read: {reason}.")
IS_FOLDER = Text("File", "{path} is a folder, not a dossier.")
NOT_A_DOSSIER = Text(
    "File",
    "{path} is not a dossier of this program, or it is damaged from the start. "
    "It was left as it is.",
)
FOREIGN = Text(
    "File", "{path} is a database of another program, not a dossier. It was left as it is."
)
TRUNCATED = Text(
    "File",
    "{path} is cut short: a part of the file is missing. It was left as it is; "
    "open a backup instead.",
)
NEWER = Text(
    "File",
    "{path} was made by a newer version of this program. It was left as it is; "
    "update the program to open it.",
)
NO_FOLDER = Text("File", "{path} cannot be made: there is no folder {folder}.")
EXISTS = Text("File", "{path} exists already. Choose another name.")
NOT_WRITABLE = Text("File", "{path} cannot be written: {reason}.")
DAMAGED = Text("File", "{path} is damaged inside: {reason}. It was left as it is; open a backup.")
BUSY_READING = Text(
    "Store", "Someone else is writing in the dossier right now. Try again in a moment."
)


def schema_version(path: Path) -> int:
    """The schema version of the dossier at `path`, from its first 100 bytes alone.

    Raises `FileTrouble` when it is missing, foreign, truncated, newer or no database at all;
    the file is not changed.
    """
    header, size = _read_header(path)
    if len(header) < HEADER_SIZE or not header.startswith(MAGIC):
        raise FileTrouble(NOT_A_DOSSIER.fill(path=path))
    page_size = struct.unpack(">H", header[16:18])[0]
    page_size = 65536 if page_size == 1 else page_size
    if struct.unpack(">I", header[68:72])[0] != APPLICATION_ID:
        raise FileTrouble(FOREIGN.fill(path=path))
    version: int = struct.unpack(">I", header[60:64])[0]
    if version > SCHEMA_VERSION:
        raise FileTrouble(NEWER.fill(path=path))
    pages, changes, valid_for = (struct.unpack(">I", header[at : at + 4])[0] for at in (28, 24, 92))
    # A page count is only kept up when the two counters agree; a hot journal may explain
    # a short file, and SQLite then restores it.
    if changes == valid_for and size < pages * page_size and not _journal(path).exists():
        raise FileTrouble(TRUNCATED.fill(path=path))
    return version


def _read_header(path: Path) -> tuple[bytes, int]:
    try:
        if path.is_fifo() or path.is_char_device():  # would be waited for
            raise FileTrouble(NOT_A_DOSSIER.fill(path=path))
        with path.open("rb") as file:
            return file.read(HEADER_SIZE), os.fstat(file.fileno()).st_size
    except FileNotFoundError as error:
        raise FileTrouble(MISSING.fill(path=path)) from error
    except IsADirectoryError as error:
        raise FileTrouble(IS_FOLDER.fill(path=path)) from error
    except OSError as error:
        if path.is_dir():
            raise FileTrouble(IS_FOLDER.fill(path=path)) from error
        raise FileTrouble(UNREADABLE.fill(path=path, reason=error.strerror)) from error


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


def side_files(path: Path) -> list[Path]:
    """Files that SQLite left beside `path` and would apply to whatever is put in its place.

    An empty journal says nothing and does no harm.
    """
    sides = (path.with_name(path.name + suffix) for suffix in ("-journal", "-wal"))
    return [side for side in sides if side.exists() and side.stat().st_size]


Progress = Callable[[float], None]
STEPS = 1000
"""Instructions of SQLite between two looks at whether to stop while a copy is checked."""
PATIENCE_S = 5.0
"""How long a copy waits for someone who is writing."""
PAGES = 512
"""Pages copied at a time: 2 MiB of a usual file."""


def copy_dossier(source: Path, target: Path, progress: Progress | None = None) -> str:
    """Copies the dossier at `source` to the new file `target`, verified; returns its SHA-256.

    Made under a temporary name with SQLite's own backup, so that an open dossier is copied
    whole, and checked before it takes its name. `progress` hears of fractions of the work done and
    may raise to stop it. Raises `FileTrouble`, or `Trouble` when someone else is writing and does
    not end; then `target` is absent.
    """
    if target.exists() or side_files(target):
        raise FileTrouble(EXISTS.fill(path=target))
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        _back_up(source, part, progress or (lambda _done: None))
        digest = sha256_of(part)
        take_name(part, target)
    except OSError as error:
        raise FileTrouble(NOT_WRITABLE.fill(path=target, reason=error.strerror)) from error
    except dbapi2.Error as error:
        raise _not_copied(source, target, error) from error
    finally:
        with suppress(OSError):
            part.unlink()
    return digest


UNNAMED = {
    "database is locked": "SQLITE_BUSY",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "database or disk is full": "SQLITE_FULL",
    "unable to open database file": "SQLITE_CANTOPEN",
    "attempt to write a readonly database": "SQLITE_READONLY",
}
"""What SQLite says of the errors that the driver gives no name while it copies."""


def _not_copied(source: Path, target: Path, error: Exception) -> Trouble:
    """Which of the two files it is, and what can be done about it."""
    match getattr(error, "sqlite_errorname", None) or UNNAMED.get(str(error)):
        case "SQLITE_BUSY" | "SQLITE_LOCKED":
            return Trouble(BUSY_READING)
        case "SQLITE_CORRUPT" | "SQLITE_NOTADB":
            return FileTrouble(DAMAGED.fill(path=source, reason=error))
        case "SQLITE_FULL" | "SQLITE_IOERR_WRITE":
            return FileTrouble(DISK_FULL.fill(path=str(target)))
        case "SQLITE_CANTOPEN" | "SQLITE_READONLY":
            return FileTrouble(NOT_ALLOWED.fill(path=str(target)))
    return FileTrouble(NOT_WRITABLE.fill(path=target, reason=str(error)))


def take_name(part: Path, target: Path) -> None:
    """Gives the finished file `part` its name, never over a file that is there.

    Raises `FileTrouble` when `target` exists and OSError when it cannot be made.
    """
    try:
        os.link(part, target)
    except FileExistsError as error:
        raise FileTrouble(EXISTS.fill(path=target)) from error
    except (OSError, AttributeError):  # no hard links here: a USB stick, some shares
        if target.exists():
            raise FileTrouble(EXISTS.fill(path=target)) from None
        part.rename(target)


def _back_up(source: Path, part: Path, progress: Progress) -> None:
    """Copying counts for three quarters of the work, checking for the rest."""

    def copied(status: int, left: int, pages: int) -> None:
        if status == dbapi2.SQLITE_BUSY:  # else it would be tried for ever
            raise Trouble(BUSY_READING)
        progress(0.75 * (1 - left / max(pages, 1)))

    with (
        closing(dbapi2.connect(address(source.absolute()), PATIENCE_S, uri=True)) as origin,
        closing(dbapi2.connect(str(part))) as copy,
    ):
        origin.backup(copy, pages=PAGES, progress=copied)
        with _stoppable(copy, lambda: progress(0.75)):
            found = copy.execute("PRAGMA integrity_check").fetchone()[0]
        if found != "ok":
            raise FileTrouble(DAMAGED.fill(path=source, reason=found))


@contextmanager
def _stoppable(connection: "dbapi2.Connection", look: Callable[[], None]) -> Iterator[None]:
    """Ends what SQLite does meanwhile as soon as `look` raises, with what it raised."""
    stopped: list[BaseException] = []

    def handler() -> int:
        try:
            look()
        except BaseException as stop:  # noqa: BLE001 - raised again below
            stopped.append(stop)
        return len(stopped)

    connection.set_progress_handler(handler, STEPS)
    try:
        yield
    except dbapi2.Error as error:
        raise (stopped[0] if stopped else error) from None
    finally:
        connection.set_progress_handler(None, STEPS)


def address(path: PurePath) -> str:
    """The URI by which SQLite opens the file at this absolute path and makes none if it is gone.

    SQLite knows no hosts: a folder shared over the network is a path that begins with two slashes.
    """
    uri = path.as_uri()
    if not uri.startswith("file:///"):
        uri = uri.replace("file://", "file:////", 1)
    return f"{uri}?mode=rw"


def sha256_of(path: Path) -> str:
    """The SHA-256 of the file's bytes, in hexadecimal. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
