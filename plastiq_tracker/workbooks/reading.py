"""Reading a workbook from disk into raw sheets: `.xlsx` and `.ods` through a child process.

The bytes are read once, looked over, and handed to the child through a pipe, so that what was
checked is what is parsed and no copy of anyone's data is left on the disk.
"""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any, cast

import plastiq_tracker
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import FileTrouble
from plastiq_tracker.workbooks.archive import BROKEN, LOCKED, MAX_FILE, TOO_LARGE, look_over
from plastiq_tracker.workbooks.folder import UNREADABLE, read_folder
from plastiq_tracker.workbooks.sheets import Cell, Sheet, key

SECONDS = 120
MAX_OUTPUT = 400 * 2**20
START = (
    "import sys; sys.path.append(sys.argv.pop(1)); "
    "from plastiq_tracker.workbooks.child import main; main()"
)

MISSING = Text("Import", "{path} does not exist. Check the name.")
NO_FILE = Text("Import", "{path} is not an ordinary file or folder.")
LONE_CSV = Text(
    "Import",
    "{path} is a single .csv file. Put one file per sheet in a folder, "
    "named as the sheets, and import the folder.",
)
TOO_SLOW = Text("Import", "Reading {path} took too long, so it was given up. Is it very large?")
FAILED = Text(
    "Import",
    "{path} cannot be read: it is damaged, or has a value far outside its table. "
    "Save the workbook again and retry.",
)
TOO_MANY_ROWS = Text(
    "Import", "Sheet {sheet} of {path} is too large: at most {limit} rows per sheet are read."
)
TOO_MANY_COLUMNS = Text(
    "Import", "Sheet {sheet} of {path} is too wide: at most {limit} columns are read."
)


def read_sheets(path: Path, wanted: Iterable[str]) -> tuple[list[Sheet], list[str]]:
    """The wanted sheets that are there, and the names of the others, in the workbook's order.

    `wanted` holds sheet names; see `sheets.key` for how they are compared. Raises `FileTrouble`
    with one sentence for whatever cannot be read.
    """
    keys = {key(name) for name in wanted}
    if path.is_dir():
        return read_folder(path, keys)
    if path.suffix.lower() == ".csv":
        raise FileTrouble(LONE_CSV.fill(path=path))
    data = _read_bytes(path)
    look_over(path, data)
    return _sheets(path, _run_child(path, data, keys))


def _read_bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            missing = not os.path.lexists(path)
            raise FileTrouble((MISSING if missing else NO_FILE).fill(path=path))
        with path.open("rb") as file:
            data = file.read(MAX_FILE + 1)
    except OSError as error:
        raise FileTrouble(UNREADABLE.fill(path=path, reason=error.strerror)) from error
    if len(data) > MAX_FILE:
        raise FileTrouble(TOO_LARGE.fill(path=path))
    return data


def _run_child(path: Path, data: bytes, keys: set[str]) -> bytes:
    """What the child says about the workbook; raises `FileTrouble` when it fails or is slow."""
    root = str(Path(plastiq_tracker.__file__).parent.parent)
    try:
        child = subprocess.Popen(  # our own program, and nothing from the workbook
            [sys.executable, "-P", "-c", START, root, *sorted(keys)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise FileTrouble(UNREADABLE.fill(path=path, reason=error.strerror)) from error
    late = threading.Event()

    def give_up() -> None:
        late.set()
        child.kill()

    timer = threading.Timer(SECONDS, give_up)
    feeder = threading.Thread(target=_feed, args=(child, data))
    timer.daemon = feeder.daemon = True
    with child:
        try:  # Ctrl+C may come anywhere in it
            timer.start()
            feeder.start()
            output = cast("Any", child.stdout).read(MAX_OUTPUT + 1)
        finally:
            child.kill()
            timer.cancel()
            for thread in (feeder, timer):
                if thread.is_alive():
                    thread.join()
    if late.is_set():
        raise FileTrouble(TOO_SLOW.fill(path=path))
    if len(output) > MAX_OUTPUT:
        raise FileTrouble(TOO_LARGE.fill(path=path))
    return bytes(output)


def _feed(child: "subprocess.Popen[bytes]", data: bytes) -> None:
    # The child may have died, or the pipe been closed by who gave it up.
    with suppress(OSError, ValueError), cast("Any", child.stdin) as pipe:
        pipe.write(data)


def _sheets(path: Path, output: bytes) -> tuple[list[Sheet], list[str]]:
    names: list[str] = []
    sheets: list[Sheet] = []
    done = False
    try:
        for text in output.splitlines():
            line = json.loads(text)
            if isinstance(line, list):
                sheets[-1].rows.append((line[0], [_cell(value) for value in line[1:]]))
            elif "trouble" in line:
                raise FileTrouble(_trouble(path, line))
            elif "sheet" in line:
                sheets.append(Sheet(line["sheet"]))
            else:
                names = line.get("sheets", names)
                done = "done" in line
    except (ValueError, IndexError) as error:  # cut off in the middle of a line
        raise FileTrouble(FAILED.fill(path=path)) from error
    if not done:
        raise FileTrouble(FAILED.fill(path=path))
    read = {sheet.name for sheet in sheets}
    return sheets, [name for name in names if name not in read]


def _trouble(path: Path, line: dict[str, Any]) -> Text:
    match line["trouble"]:
        case "password":
            return LOCKED.fill(path=path)
        case "rows":
            return TOO_MANY_ROWS.fill(path=path, sheet=line["sheet"], limit=line["limit"])
        case "columns":
            return TOO_MANY_COLUMNS.fill(path=path, sheet=line["sheet"], limit=line["limit"])
    return BROKEN.fill(path=path)


def _cell(value: Any) -> Cell:
    if isinstance(value, dict):
        written = value["d"]
        return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)
    return cast("Cell", value)
