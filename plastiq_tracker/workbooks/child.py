"""The child process that parses one workbook: bytes in on stdin, lines of JSON out on stdout.

It lives apart because the parser can abort its process. It imports next to nothing and limits
itself where the system can (memory, processor time); its parent limits the time everywhere.
"""

import io
import json
import re
import sys
import zipfile
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from typing import Any, TextIO

from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from plastiq_tracker.workbooks.sheets import MAX_COLUMNS, MAX_ROWS, NOT_CALCULATED, key

MEMORY = 2 * 2**30
SECONDS = 90
MAX_CELLS = 5_000_000
MAX_LENGTH = 32_767
"""As many characters as Excel allows in a cell; what is longer is cut, and too long anyway."""

# An error, and a formula without a stored result, look like empty cells to the parser.
XLSX_CELL = re.compile(rb"<((?:\w+:)?)c\b((?:[^>]*[^/>])?)>(.*?)</\1c>", re.DOTALL)
XLSX_ERROR = re.compile(rb"""\bt=["']e["']""")
XLSX_FORMULA = re.compile(rb"<(?:\w+:)?f\b")
XLSX_EMPTY = re.compile(
    rb"<((?:\w+:)?)f\b.*(?:/>|</\1f>)\s*(?:<\1v\s*/>|<\1v>\s*</\1v>)?\s*\Z", re.DOTALL
)
ODS_ERROR = re.compile(rb'<table:table-cell\b[^>]*calcext:value-type="error"[^>]*>')
ODS_VALUE = re.compile(rb' (?:office:(?:value-type|value|string-value)|calcext:value-type)="[^"]*"')


def limit_self() -> None:
    """Caps this process's memory and time where the system knows how."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    for kind, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS)):
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    """Reads stdin, writes the sheets whose names' keys stand in the arguments, and their rows."""
    limit_self()
    wanted = set(sys.argv[1:])
    out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", newline="\n")
    try:
        write_book(sys.stdin.buffer.read(), wanted, out)
    except PasswordError:
        _write(out, {"trouble": "password"})
    except (CalamineError, MemoryError, ValueError, TypeError, OverflowError, OSError) as error:
        _write(out, {"trouble": "broken", "why": str(error)[:200]})
    out.flush()


def write_book(data: bytes, wanted: set[str], out: TextIO) -> None:
    """One line per sheet and per row that has anything in it, up to the limits."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(with_errors_as_text(data)))
    names = book.sheet_names
    _write(out, {"sheets": names})
    left = MAX_CELLS
    for name in names:
        if key(name) in wanted:
            _write(out, {"sheet": name})
            left = _write_rows(book.get_sheet_by_name(name), name, left, out)
            if left < 0:
                return
    _write(out, {"done": True})


def _write_rows(sheet: Any, name: str, left: int, out: TextIO) -> int:
    first_column = (sheet.start or (0, 0))[1]
    if first_column + sheet.width > MAX_COLUMNS:
        _write(out, {"trouble": "columns", "sheet": name, "limit": MAX_COLUMNS})
        return -1
    before = [None] * first_column
    count = 0
    # iter_rows() begins at row 1, whatever the first row with anything in it.
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        values = before + [plain(cell) for cell in cells]
        if all(value is None for value in values):
            continue
        count += 1
        left -= len(values)
        if count > MAX_ROWS + 1 or left < 0:
            _write(out, {"trouble": "rows", "sheet": name, "limit": MAX_ROWS})
            return -1
        _write(out, [number, *values])
    return left


def plain(cell: Any) -> Any:
    """A cell as JSON has it: dates as ``{"d": ISO}``, nothing as null."""
    if isinstance(cell, str):
        return cell[:MAX_LENGTH] if cell and not cell.isspace() else None
    if isinstance(cell, date | datetime):
        return {"d": cell.isoformat()}
    if isinstance(cell, time | timedelta):
        return str(cell)
    return cell


def with_errors_as_text(data: bytes) -> bytes:
    """The same workbook, with error cells and formulas without a result as texts."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        changed = {
            name: text
            for name in archive.namelist()
            if (text := _rewritten(name, archive)) is not None
        }
        if not changed:
            return data
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w") as copy:
            for name in archive.namelist():
                copy.writestr(name, changed.get(name) or archive.read(name))
        return target.getvalue()


def _rewritten(name: str, archive: zipfile.ZipFile) -> bytes | None:
    if name.startswith("xl/worksheets/") and name.endswith(".xml"):
        text = archive.read(name)
        if XLSX_FORMULA.search(text) or XLSX_ERROR.search(text):
            return XLSX_CELL.sub(_xlsx_cell, text)
    if name == "content.xml":
        text = archive.read(name)
        if ODS_ERROR.search(text):
            return ODS_ERROR.sub(_ods_cell, text)
    return None


def _xlsx_cell(found: re.Match[bytes]) -> bytes:
    prefix, attributes, inside = found.groups()
    cell, value = prefix + b"c", prefix + b"v"
    if XLSX_ERROR.search(attributes):
        text = XLSX_ERROR.sub(b't="str"', attributes)
        return b"<%b%b>%b</%b>" % (cell, text, inside, cell)
    if b't="str"' not in attributes and XLSX_EMPTY.search(inside):
        where = re.sub(rb"""\bt=["']\w*["']""", b"", attributes)
        said = NOT_CALCULATED.encode()
        return b'<%b%b t="str"><%b>%b</%b></%b>' % (cell, where, value, said, value, cell)
    return found[0]


def _ods_cell(found: re.Match[bytes]) -> bytes:
    stripped = ODS_VALUE.sub(b"", found[0])
    return stripped.replace(
        b"<table:table-cell", b'<table:table-cell office:value-type="string"', 1
    )


def _write(out: TextIO, line: dict[str, object] | Iterable[Any]) -> None:
    out.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
