"""Writing a workbook whole or not at all, without live formulas or links in what people typed."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import FileTrouble

if TYPE_CHECKING:
    from xlsxwriter import Workbook

NOT_WRITABLE = Text("Import", "{path} cannot be written: {reason}. Is it open in another program?")
OPTIONS = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "in_memory": True,
}


@contextmanager
def new_workbook(path: Path) -> "Iterator[Workbook]":
    """A workbook that takes the name `path` once it is finished, in place of a file of that name.

    Output that was asked for under a name replaces what was there, as saving does; who asks for
    the name first asks the person. Raises `FileTrouble`, and then leaves that file as it was.
    """
    # Slow to load, and importing (which offers this too) must not make the window start later.
    from xlsxwriter import Workbook  # noqa: PLC0415
    from xlsxwriter.exceptions import XlsxWriterException  # noqa: PLC0415

    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        book = Workbook(str(part), OPTIONS)
        yield book
        book.close()
        part.replace(path)
    except (OSError, XlsxWriterException) as error:
        reason = getattr(error, "strerror", None) or error
        raise FileTrouble(NOT_WRITABLE.fill(path=path, reason=reason)) from error
    finally:
        with suppress(OSError):
            part.unlink()
