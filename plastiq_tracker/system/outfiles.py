"""Writing a file whole or not at all: under a temporary name first, then in its place."""

import errno
import io
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import FileTrouble

if TYPE_CHECKING:
    from xlsxwriter import Workbook

SAFE = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "in_memory": True,
}

NO_FOLDER = Text("File", "“{path}” was not written: the folder does not exist.")
NOT_ALLOWED = Text(
    "File",
    "“{path}” was not written: it is open in another program, or you may not write there. "
    "Close it or choose another place.",
)
FOLDER = Text("File", "“{path}” was not written: there is a folder of that name.")
DISK_FULL = Text("File", "“{path}” was not written: the disk is full. Make room and try again.")
FAILED = Text("File", "“{path}” was not written: {reason}.")
UNKNOWN_KIND = Text("File", "“{path}” was not written: its name should end in {endings}.")


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Gives a temporary name beside `path`; what was written there then takes its place.

    On any failure `path` stays as it was and nothing is left behind. Raises FileTrouble.
    """
    part = path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}.part")
    try:
        yield part
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        part.replace(path)
    except OSError as refused:
        raise FileTrouble(_sentence(path, refused)) from refused
    finally:
        with suppress(OSError):  # a read-only disk says so even of what is not there
            part.unlink(missing_ok=True)


@contextmanager
def new_workbook(path: Path) -> "Iterator[Workbook]":
    """A workbook that takes the name `path` once it is finished, as `whole_file` does.

    Nothing that someone typed becomes a formula, a link or a number in it. Raises FileTrouble.
    """
    # Slow to load, and the window starts without it.
    from xlsxwriter import Workbook  # noqa: PLC0415

    # Not straight to the disk: on a full one it would leave its file open and complain at exit.
    content = io.BytesIO()
    book = Workbook(content, SAFE)
    yield book
    book.close()
    with whole_file(path) as part:
        part.write_bytes(content.getvalue())


def ending(path: Path, endings: tuple[str, ...]) -> str:
    """The lower-case ending of `path`, without its dot. Raises FileTrouble unless a known one."""
    found = path.suffix.lower().removeprefix(".")
    if found not in endings:
        names = ", ".join(f".{each}" for each in endings)
        raise FileTrouble(UNKNOWN_KIND.fill(path=str(path), endings=names))
    return found


def check_place(path: Path) -> None:
    """Raises FileTrouble when `path` is a folder or lies in none: before work is done for it."""
    if path.is_dir():
        raise FileTrouble(FOLDER.fill(path=str(path)))
    if not path.parent.is_dir():
        raise FileTrouble(NO_FOLDER.fill(path=str(path)))


def _sentence(path: Path, refused: OSError) -> Text:
    if path.is_dir():
        return FOLDER.fill(path=str(path))
    if not path.parent.is_dir():
        return NO_FOLDER.fill(path=str(path))
    if isinstance(refused, PermissionError) or refused.errno == errno.EROFS:
        return NOT_ALLOWED.fill(path=str(path))
    if refused.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DISK_FULL.fill(path=str(path))
    return FAILED.fill(path=str(path), reason=refused.strerror or type(refused).__name__)
