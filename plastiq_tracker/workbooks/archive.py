"""Looking over a zipped workbook before anything parses it: size, ratio, DTDs, far-away cells.

The parser aborts its process on a cell far from the others, and a small file can expand to
gigabytes; what is plainly hostile is refused here, in words, and the rest parsed in a child.
"""

import io
import re
import zipfile
import zlib
from pathlib import Path

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import FileTrouble

MAX_FILE = 100 * 2**20
MAX_CONTENT = 400 * 2**20
MAX_ENTRIES = 10_000
MAX_RATIO = 200
FREE_OF_RATIO = 16 * 2**20
CHUNK = 2**20
OVERLAP = 4096

EMPTY = Text("Import", "{path} is empty. Save the workbook again and retry.")
NO_WORKBOOK = Text(
    "Import",
    "{path} is not a workbook that this program can read. "
    "Save it as .xlsx or .ods, or give a folder of .csv files.",
)
OLD_EXCEL = Text(
    "Import", "{path} is a workbook in an old Excel format (.xls, .xlsb). Save it as .xlsx."
)
LOCKED = Text("Import", "{path} is protected with a password. Save a copy without one.")
BROKEN = Text("Import", "{path} is damaged and cannot be read. Save the workbook again and retry.")
TOO_LARGE = Text(
    "Import", "{path} is far too large for a workbook of this kind, so it was not opened."
)
HOSTILE = Text(
    "Import", "{path} contains something that no real workbook has ({what}), so it was not opened."
)
FAR_CELL = Text(
    "Import",
    "{path} has a value in cell {cell}, far outside the table. Delete it and save the workbook.",
)

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OLE_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
ODS = b"application/vnd.oasis.opendocument.spreadsheet"
# A cell that is not empty in a column past ZZ, or in a row past 999 999. What follows it must be
# in sight to know that; at the end of a chunk the next look, which overlaps, decides.
FAR = re.compile(
    rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{3,}\d+|[A-Z]+\d{7,})"[^>]*(?<!/)>(?=[^\0]{16})'
    rb"(?!\s*</(?:\w+:)?c>)"
)
DTD = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def look_over(path: Path, data: bytes) -> None:
    """Raises `FileTrouble` unless `data` is a zipped workbook that may be given to the parser."""
    if not data:
        raise FileTrouble(EMPTY.fill(path=path))
    if data.startswith(OLE):
        raise FileTrouble((LOCKED if OLE_ENCRYPTED in data else OLD_EXCEL).fill(path=path))
    if not data.startswith(b"PK"):
        raise FileTrouble(NO_WORKBOOK.fill(path=path))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _look_over_entries(path, archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError) as error:
        raise FileTrouble(BROKEN.fill(path=path)) from error
    except (OSError, RuntimeError, LookupError) as error:  # what zipfile raises on garbage
        raise FileTrouble(BROKEN.fill(path=path)) from error


def _look_over_entries(path: Path, archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    if len(entries) > MAX_ENTRIES or len(set(names)) != len(names):
        raise FileTrouble(HOSTILE.fill(path=path, what="entries"))
    if any(entry.flag_bits & 1 for entry in entries):
        raise FileTrouble(LOCKED.fill(path=path))
    if sum(entry.file_size for entry in entries) > MAX_CONTENT:
        raise FileTrouble(TOO_LARGE.fill(path=path))
    if "xl/workbook.bin" in names:
        raise FileTrouble(OLD_EXCEL.fill(path=path))
    if "xl/workbook.xml" not in names and not _is_ods(archive, names):
        raise FileTrouble(NO_WORKBOOK.fill(path=path))
    for entry in entries:
        _look_over_entry(path, archive, entry)


def _is_ods(archive: zipfile.ZipFile, names: list[str]) -> bool:
    if "mimetype" not in names or "content.xml" not in names:
        return False
    with archive.open("mimetype") as file:
        return file.read(200).strip().startswith(ODS)


def _look_over_entry(path: Path, archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """Reads the entry once; raises `FileTrouble` as soon as something in it is not right.

    `zipfile` gives no more than the declared size and fails on the checksum if there is more.
    """
    if entry.file_size > max(FREE_OF_RATIO, MAX_RATIO * entry.compress_size):
        raise FileTrouble(TOO_LARGE.fill(path=path))
    is_xml = entry.filename.lower().endswith((".xml", ".rels"))
    tail = b""
    with archive.open(entry) as file:
        while chunk := file.read(CHUNK):
            if is_xml:
                _look_over_text(path, entry.filename, tail + chunk)
                tail = chunk[-OVERLAP:]


def _look_over_text(path: Path, name: str, text: bytes) -> None:
    if DTD.search(text):
        raise FileTrouble(HOSTILE.fill(path=path, what="DTD"))
    if name == "META-INF/manifest.xml" and b"encryption-data" in text:
        raise FileTrouble(LOCKED.fill(path=path))
    if name.startswith("xl/worksheets/") and (found := FAR.search(text)):
        raise FileTrouble(FAR_CELL.fill(path=path, cell=found[1].decode()))
