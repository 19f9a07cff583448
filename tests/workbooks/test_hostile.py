"""Hostile and broken files: one clear sentence each, soon, and the program goes on."""

import os
import struct
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from plastiq_tracker.domain.trouble import FileTrouble
from plastiq_tracker.workbooks import archive, child, folder, reading, sheets
from plastiq_tracker.workbooks.columns import TABLES
from plastiq_tracker.workbooks.reading import read_sheets
from tests.books import small, write_csv, write_ods, write_xlsx

NAMES = [table.name for table in TABLES]
SHEET = "xl/worksheets/sheet1.xml"
HEAD = (
    '<?xml version="1.0"?>'
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    '<row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c></row>'
)
TAIL = "</sheetData></worksheet>"

Make = Callable[..., Path]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """A workbook whose first sheet (or other entries) are replaced, added or left out (None)."""

    def run(sheet: str | bytes | None = HEAD + TAIL, **other: bytes | None) -> Path:
        origin = write_xlsx(tmp_path / "origin.xlsx", {"Deelnemers": small()["Deelnemers"]})
        changed: dict[str, str | bytes | None] = {SHEET: sheet, **other}
        target = tmp_path / "hostile.xlsx"
        with (
            zipfile.ZipFile(origin) as old,
            zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new,
        ):
            for name in {**dict.fromkeys(old.namelist()), **changed}:
                content = changed[name] if name in changed else old.read(name)
                if content is not None:
                    new.writestr(name, content)
        return target

    return run


def refusal(path: Path) -> str:
    with pytest.raises(FileTrouble) as trouble:
        read_sheets(path, NAMES)
    text = trouble.value.text
    assert text.context == "Import"
    return str(trouble.value)


def test_files_that_are_no_workbooks(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    assert "does not exist" in refusal(path)
    for content, expected in (
        (b"", "is empty"),
        (b"code;naam\nP1;An\n", "not a workbook"),
        (b"PK\x03\x04 and then nothing", "damaged"),
        (archive.OLE + b"\0" * 600, "old Excel format"),
        (archive.OLE + b"\0" * 600 + archive.OLE_ENCRYPTED, "protected with a password"),
        (b"%PDF-1.7", "not a workbook"),
    ):
        path.write_bytes(content)
        assert expected in refusal(path)
    lone = tmp_path / "Deelnemers.csv"
    lone.write_text("code\n")
    assert "Put one file per sheet in a folder" in refusal(lone)


def test_a_workbook_cut_short(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "book.xlsx", small())
    whole = path.read_bytes()
    for size in (30, len(whole) // 2, len(whole) - 10):
        path.write_bytes(whole[:size])
        assert "damaged" in refusal(path)


def test_a_workbook_with_flipped_bytes_is_read_or_refused(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "book.xlsx", small())
    whole = path.read_bytes()
    for place in range(0, len(whole), len(whole) // 12):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :])
        try:
            read_sheets(path, NAMES)
        except FileTrouble as trouble:
            assert str(path) in str(trouble)  # noqa: PT017


def test_other_zip_files(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    for entry, expected in (
        ("readme.txt", "not a workbook"),
        ("mimetype", "not a workbook"),
        ("xl/workbook.bin", "old Excel format"),
        ("xl/workbook.xml", "damaged"),
    ):
        with zipfile.ZipFile(path, "w") as file:
            file.writestr(entry, "x")
        assert expected in refusal(path)


def test_an_encrypted_entry(make: Make) -> None:
    path = make()
    content = bytearray(path.read_bytes())
    for signature, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(signature) + flag] |= 1
    path.write_bytes(content)
    assert "password" in refusal(path)


def test_an_encrypted_ods(tmp_path: Path) -> None:
    path = tmp_path / "book.ods"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("mimetype", archive.ODS)
        file.writestr("META-INF/manifest.xml", "<manifest:encryption-data/>")
        file.writestr("content.xml", b"\x17\x88garbage")
    assert "password" in refusal(path)


def test_a_sheet_that_is_not_there(make: Make) -> None:
    assert "damaged" in refusal(make(sheet=None))


def test_content_that_is_no_sheet(make: Make) -> None:
    assert "damaged" in refusal(make(b"\0\1\2 not xml"))


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
        '<!doctype x SYSTEM "file:///etc/passwd">',
    ],
)
def test_a_document_type(make: Make, doctype: str) -> None:
    assert "(DTD)" in refusal(make(HEAD.replace("?>", "?>" + doctype, 1) + TAIL))


def test_a_cell_at_the_far_corner(make: Make) -> None:
    corner = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    assert "cell XFD1048576, far outside the table" in refusal(make(HEAD + corner + TAIL))


def test_far_cells_that_are_empty_do_not_matter(make: Make) -> None:
    corner = '<row r="1048576"><c r="XFC1048576" s="0"/><c r="XFD1048576" s="0"></c></row>'
    (sheet,), _others = read_sheets(make(HEAD + corner + TAIL), NAMES)
    assert sheet.rows == [(1, ["code"])]


def test_a_corner_that_only_the_parser_sees(make: Make, capfd: pytest.CaptureFixture[str]) -> None:
    """Cells without a reference of their own escape the look beforehand, not the child."""
    row = f'<row r="1000000"><c r="ZZ1"><v>1</v></c>{"<c><v>1</v></c>" * 9000}</row>'
    assert "far outside its table" in refusal(make(HEAD + row + TAIL)) or sys.platform == "win32"
    assert capfd.readouterr().err == ""


def test_a_million_empty_styled_rows(make: Make) -> None:
    rows = "".join(
        f'<row r="{n}" s="0" customFormat="1"><c r="A{n}" s="0"/></row>'
        for n in range(2, 1_000_001)
    )
    (sheet,), _others = read_sheets(make(HEAD + rows + TAIL), NAMES)
    assert sheet.rows == [(1, ["code"])]


def test_a_zip_bomb(make: Make) -> None:
    assert "too large" in refusal(make(sheet=b"<x>" + b"0" * (64 * 2**20) + b"</x>"))


def test_more_content_than_is_read(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make(HEAD + TAIL + " " * 5000)
    monkeypatch.setattr(archive, "MAX_CONTENT", 4000)
    assert "too large" in refusal(path)


def test_more_content_than_declared(make: Make) -> None:
    path = make(HEAD + TAIL + " " * 5000)
    content = path.read_bytes()
    real = len(HEAD + TAIL) + 5000
    assert content.count(struct.pack("<I", real)) == 2
    path.write_bytes(content.replace(struct.pack("<I", real), struct.pack("<I", 10)))
    assert "damaged" in refusal(path)


def test_too_many_entries_and_an_entry_twice(make: Make) -> None:
    path = make(**{f"x/{n}.txt": b"" for n in range(archive.MAX_ENTRIES)})
    assert "(entries)" in refusal(path)
    path = make()
    with zipfile.ZipFile(path, "a") as file, pytest.warns(UserWarning, match="Duplicate"):
        file.writestr(SHEET, "x")
    assert "(entries)" in refusal(path)


def test_a_file_that_is_too_large(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_FILE", 100)
    assert "too large" in refusal(make())


def test_a_huge_text_is_cut(make: Make) -> None:
    row = f'<row r="2"><c r="A2" t="inlineStr"><is><t>{"x" * 2_000_000}</t></is></c></row>'
    (sheet,), _others = read_sheets(make(HEAD + row + TAIL), NAMES)
    assert sheet.rows[1] == (2, ["x" * child.MAX_LENGTH])


def test_more_rows_or_columns_than_are_read(make: Make) -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c></row>' for n in range(2, 200_003))
    assert "at most 200000 rows" in refusal(make(HEAD + rows + TAIL))
    wide = '<row r="2"><c r="GS2"><v>1</v></c></row>'
    assert "at most 200 columns" in refusal(make(HEAD + wide + TAIL))


def test_a_child_that_takes_too_long_or_says_too_much(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make()
    with monkeypatch.context() as patch:
        patch.setattr(reading, "MAX_OUTPUT", 10)
        assert "too large" in refusal(path)
    with monkeypatch.context() as patch:
        patch.setattr(reading, "SECONDS", 0.2)
        patch.setattr(reading, "START", "import time; time.sleep(60)")
        assert "took too long" in refusal(path)
    with monkeypatch.context() as patch:
        patch.setattr(reading, "START", "print('{\"sheets\":[')")
        assert "cannot be read" in refusal(path)
    with monkeypatch.context() as patch:
        patch.setattr(sys, "executable", str(path.with_name("no-python")))
        assert "cannot be read" in refusal(path)


def test_the_child_does_not_see_what_lies_in_the_working_folder(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make()
    (tmp_path / "json.py").write_text("raise SystemExit('hijacked')")
    monkeypatch.chdir(tmp_path)
    assert read_sheets(path, NAMES)[0][0].name == "Deelnemers"


def test_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert "holds no .csv files" in refusal(empty)
    book = write_csv(tmp_path / "book", {"Deelnemers": small()["Deelnemers"]})
    file = book / "Deelnemers.csv"
    for content in (b"code;naam\n\0\0\0", b"code\n" + b"\x81\x8d" * 4):
        file.write_bytes(content)
        assert "not a text file" in refusal(book)
    file.write_bytes(b'code\n"' + b"x" * (folder.MAX_FIELD + 1) + b'"\n')
    assert "without its partner" in refusal(book)
    file.write_text("code" + ";" * sheets.MAX_COLUMNS)
    assert "too wide" in refusal(book)
    file.write_text("code\n" * (sheets.MAX_ROWS + 2))
    assert "too large" in refusal(book)
    monkeypatch.setattr(folder, "MAX_BYTES", 10)
    assert "too large" in refusal(book)


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX files")
def test_loops_pipes_and_what_may_not_be_read(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert "not an ordinary file" in refusal(loop)
    pipe = tmp_path / "pipe.xlsx"
    os.mkfifo(pipe)
    assert "not an ordinary file" in refusal(pipe)
    book = tmp_path / "book"
    book.mkdir()
    (book / "Deelnemers.csv").symlink_to(book / "Deelnemers.csv")
    assert "holds no .csv files" in refusal(book)
    if os.geteuid() != 0:
        book.chmod(0)
        assert "cannot be read" in refusal(book)
        book.chmod(0o700)


def test_an_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_ods(tmp_path / "book.ods", small())
    csvs = write_csv(tmp_path / "csvs", small())

    def refuse(*_args: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert "cannot be read: Permission denied" in refusal(path)
    assert "cannot be read: Permission denied" in refusal(csvs)
    monkeypatch.setattr(Path, "iterdir", refuse)
    assert "cannot be read: Permission denied" in refusal(csvs)
