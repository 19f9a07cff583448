"""Where documents lie: what is kept of what was typed, and what may be opened."""

from pathlib import Path

import pytest

from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.services import locations


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (' "C:\\Map\\cv.pdf" ', "C:\\Map\\cv.pdf"),
        ("file:///home/an/c%C3%A9.pdf", "/home/an/cé.pdf"),
        ("file:///C:/Map/cv%20an.pdf", "C:/Map/cv an.pdf"),
        ("file://server/deel/cv.pdf", "file://server/deel/cv.pdf"),
        ("https://www.vdab.be/a%20b", "https://www.vdab.be/a%20b"),
        ("kast 3, map blauw", "kast 3, map blauw"),
    ],
)
def test_what_was_pasted_is_kept_as_a_path_or_address(typed: str, kept: str) -> None:
    assert locations.tidy(typed) == kept


@pytest.mark.parametrize(
    ("location", "title"),
    [
        ("/home/an/arbeidsovereenkomst.pdf", "arbeidsovereenkomst"),
        ("C:\\Map\\cv an.docx", "cv an"),
        ("https://www.vdab.be/dossier/1", "www.vdab.be"),
        ("", ""),
    ],
)
def test_a_document_is_called_after_its_place(location: str, title: str) -> None:
    assert locations.title_of(location) == title


def test_files_folders_and_web_pages_open(tmp_path: Path) -> None:
    (tmp_path / "cv.pdf").touch()
    assert locations.opening("cv.pdf", tmp_path) == tmp_path / "cv.pdf"
    assert locations.opening(str(tmp_path), Path("/")) == tmp_path
    for address in ("https://www.vdab.be/x", "HTTP://localhost:8000/"):
        assert locations.opening(address, tmp_path) == address


@pytest.mark.parametrize(
    "location",
    [
        "mailto:an@example.org", "javascript:alert(1)", "ftp://example.org/x", "https:",
        "file://server/deel/cv.pdf", "http://[", "smb://server/deel", "ms-msdt:/id",
    ],
)  # fmt: skip
def test_no_other_kind_of_address_opens(location: str, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="only files, folders and web pages can"):
        locations.opening(location, tmp_path)


@pytest.mark.parametrize("location", ["weg.pdf", "/nergens/weg.pdf", "kast 3", "a\0b", "x" * 9000])
def test_what_is_not_there_is_said_plainly(location: str, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="is not there now"):
        locations.opening(location, tmp_path)


@pytest.mark.parametrize("name", ["cv.exe", "cv.pdf.BAT", "cv.desktop", "x.lnk", "x.sh", "x.jar"])
def test_a_program_is_not_run_from_a_dossier(name: str, tmp_path: Path) -> None:
    (tmp_path / name).touch()
    with pytest.raises(Trouble, match="is a program"):
        locations.opening(name, tmp_path)


def test_nor_one_behind_a_link_with_another_name(tmp_path: Path) -> None:
    (tmp_path / "run.sh").touch()
    (tmp_path / "cv.pdf").symlink_to(tmp_path / "run.sh")
    with pytest.raises(Trouble, match="is a program"):
        locations.opening("cv.pdf", tmp_path)
