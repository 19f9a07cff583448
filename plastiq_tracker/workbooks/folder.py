"""Reading a folder of `.csv` files, one per sheet and named as the sheet."""

import csv
import io
import re
from pathlib import Path

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import FileTrouble
from plastiq_tracker.workbooks.sheets import MAX_COLUMNS, MAX_ROWS, Cell, Sheet, key

MAX_BYTES = 100 * 2**20
MAX_FIELD = 2**20

UNREADABLE = Text("Import", "{path} cannot be read: {reason}.")
NO_CSV = Text("Import", "The folder {path} holds no .csv files.")
NOT_TEXT = Text("Import", "{path} is not a text file with comma or semicolon separated values.")
LONE_QUOTE = Text(
    "Import",
    "{path} has a quotation mark without its partner in or after row {row}. "
    "Close it or take it out.",
)
TOO_LARGE = Text("Import", "{path} is too large: at most {limit} rows per file are read.")
TOO_WIDE = Text("Import", "{path} is too wide: at most {limit} columns are read.")


def read_folder(path: Path, keys: set[str]) -> tuple[list[Sheet], list[str]]:
    """The sheets whose names' keys are wanted, and the names of the other `.csv` files.

    Raises `FileTrouble` when there is none, or one of the wanted ones cannot be read.
    """
    try:
        files = sorted(
            file
            for file in path.iterdir()
            if file.suffix.lower() == ".csv" and file.is_file()
            # Hidden ones are other programs': ~$ of Excel, .~lock of LibreOffice, ._ of macOS.
            if not file.name.startswith((".", "~$"))
        )
    except OSError as error:
        raise FileTrouble(UNREADABLE.fill(path=path, reason=error.strerror)) from error
    if not files:
        raise FileTrouble(NO_CSV.fill(path=path))
    wanted = [file for file in files if key(file.stem) in keys]
    others = [file.stem for file in files if key(file.stem) not in keys]
    return [Sheet(file.stem, _rows(file)) for file in wanted], others


def _rows(path: Path) -> list[tuple[int, list[Cell]]]:
    text = _text(path)
    rows: list[tuple[int, list[Cell]]] = []
    csv.field_size_limit(MAX_FIELD)
    # Strict, else a cell that begins with a lone quotation mark swallows all rows below it.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    number = 0
    try:
        for number, fields in enumerate(reader, start=1):
            if len(fields) > MAX_COLUMNS:
                raise FileTrouble(TOO_WIDE.fill(path=path, limit=MAX_COLUMNS))
            if any(field.strip() for field in fields):
                rows.append((number, [field if field.strip() else None for field in fields]))
            if len(rows) > MAX_ROWS + 1:
                raise FileTrouble(TOO_LARGE.fill(path=path, limit=MAX_ROWS))
    except csv.Error as error:
        raise FileTrouble(LONE_QUOTE.fill(path=path, row=str(number + 1))) from error
    return rows


def _text(path: Path) -> str:
    """UTF-8 with or without a mark, UTF-16 with one, else as Windows writes Western text."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise FileTrouble(UNREADABLE.fill(path=path, reason=error.strerror)) from error
    if len(data) > MAX_BYTES:
        raise FileTrouble(TOO_LARGE.fill(path=path, limit=MAX_ROWS))
    encodings = ["utf-8-sig", "cp1252"]
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise FileTrouble(NOT_TEXT.fill(path=path))


def _separator(text: str) -> str:
    """Whichever of ``;``, tab and ``,`` stands most outside quotes in the first line with text."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return max(";\t,", key=re.sub(r'"[^"]*"', "", first).count)
