"""A dossier as PDF, read back: what stands on each page, in the window's language."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from unicodedata import normalize

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtWidgets import QApplication

from plastiq_tracker.domain.records import FollowUp, Note, Person
from plastiq_tracker.domain.trouble import FileTrouble
from plastiq_tracker.domain.values import Answer, Channel, Milestone
from plastiq_tracker.services import participants
from plastiq_tracker.services.person_sheet import person_sheet
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.pages.participants_story import story_of
from plastiq_tracker.ui.printing import Printed, paint, save_pdf
from plastiq_tracker.ui.words import QtWords
from tests.ui.opened import ANN, CHLOE, ENROLMENT, RECORDS, TODAY

WHISPERED = "In vertrouwen: <b>schulden</b> & zorgen"
A4_POINTS = (595, 842)


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    made = Dossier.create(tmp_path / "Kempen 2022.plastiq")
    with made.write() as work:
        for record in RECORDS:
            work.save(record)
        work.save(note(WHISPERED))
    yield made
    made.close()


def note(text: str, day: date = TODAY) -> Note:
    written = datetime(day.year, day.month, day.day, 9)
    return Note(person_id=ANN.id, written_on=day, text=text, recorded_at=written)


def printed(
    dossier: Dossier, words: QtWords, *, notes: bool = True, person: Person = ANN
) -> Printed:
    shown = participants.dossier_of(dossier, person.id, TODAY)
    sheet = person_sheet(shown, TODAY, notes=notes)
    return Printed(sheet, story_of(words, shown, TODAY), words, dossier.path.stem)


def pages(path: Path) -> list[str]:
    """The text of each page, its spaces as single ones and "ﬁ" as two letters."""
    read = (normalize("NFKC", page.extract_text()) for page in PdfReader(path).pages)
    return [re.sub(r"\s+", " ", text) for text in read]


def test_the_page_tells_who_what_and_when(
    app: QApplication, words: QtWords, dossier: Dossier, tmp_path: Path
) -> None:
    path = tmp_path / "ann.pdf"
    save_pdf(printed(dossier, words), path)
    (text,) = pages(path)
    for said in (
        "Ann Peeters", "P0001", "01/05/2000, 22 years old", "0470 11 22 33",
        "Timeline", "Training", "NJ2021", "Delta Plastics", "Today",
        "26/02/2022: In work", "open, known up to 01/03/2022", "3 months", WHISPERED,
        "Confidential", "Made on 20/11/2022 from Kempen 2022", "Page 1 of 1",
    ):  # fmt: skip
        assert said in text, said
    reader = PdfReader(path)
    box = reader.pages[0].mediabox
    assert (round(box.width), round(box.height)) == A4_POINTS
    assert reader.metadata is not None
    assert reader.metadata.title == "Ann Peeters"


def test_the_timeline_is_drawn_as_lines_and_not_as_a_picture(
    app: QApplication, words: QtWords, dossier: Dossier, tmp_path: Path
) -> None:
    path = tmp_path / "ann.pdf"
    save_pdf(printed(dossier, words), path)
    sizes = [image.image.size for image in PdfReader(path).pages[0].images if image.image]
    assert all(size == (1, 1) for size in sizes)


def test_without_notes_they_are_nowhere_in_the_file(
    app: QApplication, words: QtWords, dossier: Dossier, tmp_path: Path
) -> None:
    path = tmp_path / "ann.pdf"
    save_pdf(printed(dossier, words, notes=False), path)
    (text,) = pages(path)
    assert "vertrouwen" not in text
    assert "without notes and remarks" in text


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", ["Vrouw", "20/11/2022", "Kunststofoperator"]), ("fr", ["Femme", "20/11/2022"])],
)
def test_it_speaks_the_language_of_the_window(
    app: QApplication, dossier: Dossier, tmp_path: Path, language: str, said: list[str]
) -> None:
    path = tmp_path / "ann.pdf"
    save_pdf(printed(dossier, QtWords(language)), path)
    (text,) = pages(path)
    assert all(each in text for each in said), text


def test_many_notes_go_on_over_numbered_pages_and_none_is_lost(
    app: QApplication, words: QtWords, dossier: Dossier, tmp_path: Path
) -> None:
    path = tmp_path / "ann.pdf"
    with dossier.write() as work:
        for at in range(60):
            work.save(note(f"Notitie nummer {at}. " * 8, TODAY - timedelta(days=at)))
        work.save(note("x" * 9_000))
    save_pdf(printed(dossier, words), path)
    found = pages(path)
    assert len(found) > 3
    for at, text in enumerate(found, 1):
        assert text.count(f"Page {at} of {len(found)}") == 1
        assert "Confidential" in text
    whole = " ".join(found)
    assert all(f"Notitie nummer {at}." in whole for at in range(60))
    assert whole.count("x" * 10) >= 450


def test_a_heading_stands_on_the_page_of_what_it_heads(
    app: QApplication, words: QtWords, dossier: Dossier, tmp_path: Path
) -> None:
    """However long what comes before is, a heading is never the last thing on a page."""
    path = tmp_path / "ann.pdf"
    for number in range(3, 34, 3):
        with dossier.write() as work:
            for at in range(number - 3, number):
                work.save(contact(TODAY - timedelta(days=at)))
        save_pdf(printed(dossier, words), path)
        for text in pages(path):
            body = text.partition("Confidential")[0].strip()
            assert body not in ("", "Day About How Answer Remark", "Day Note"), number
            for heading in ("Notes", "Notes Day Note", "Documents", "Contacts", "Jobs"):
                assert not body.endswith(heading), (number, body[-80:])


def contact(day: date) -> FollowUp:
    return FollowUp(
        enrolment_id=ENROLMENT.id,
        milestone=Milestone.TWELVE,
        contacted_on=day,
        channel=Channel.PHONE,
        answer=Answer.NO_CONTACT,
        recorded_at=datetime(day.year, day.month, day.day, 10),
    )


def test_who_was_only_registered_has_a_page_without_a_timeline(
    app: QApplication, words: QtWords, dossier: Dossier, tmp_path: Path
) -> None:
    path = tmp_path / "chloe.pdf"
    save_pdf(printed(dossier, words, person=CHLOE), path)
    (text,) = pages(path)
    assert "Chloé De Smet" in text
    assert "Timeline" not in text
    assert "Nothing noted." in text


def test_paper_is_white_with_dark_letters_in_the_dark_theme_too(
    app: QApplication, words: QtWords, dossier: Dossier, tmp_path: Path
) -> None:
    files = []
    for dark in (False, True):
        theme.apply_theme(app, dark)
        path = tmp_path / f"{dark}.pdf"
        save_pdf(printed(dossier, words), path)
        files.append(PdfReader(path).pages[0].get_contents())
    theme.apply_theme(app, False)
    assert files[0] is not None
    assert files[1] is not None
    assert files[0].get_data() == files[1].get_data()


def test_only_the_chosen_pages_are_printed(
    app: QApplication, words: QtWords, dossier: Dossier, tmp_path: Path
) -> None:
    with dossier.write() as work:
        for at in range(25):
            work.save(note("Notitie. " * 60, TODAY - timedelta(days=at)))
    path = tmp_path / "some.pdf"
    writer = QPdfWriter(str(path))
    assert paint(printed(dossier, words), writer, range(2, 4))
    del writer
    found = pages(path)
    assert [re.findall(r"Page (\d+) of", text) for text in found] == [["2"], ["3"]]
    assert "Ann Peeters" not in found[0]


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_device_that_cannot_be_painted_on_is_told(
    app: QApplication, words: QtWords, dossier: Dossier, tmp_path: Path
) -> None:
    device: QPagedPaintDevice = QPdfWriter(str(tmp_path / "none" / "x.pdf"))
    assert not paint(printed(dossier, words), device)


def test_what_cannot_be_written_says_why_and_leaves_nothing(
    app: QApplication, words: QtWords, dossier: Dossier, tmp_path: Path
) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    with pytest.raises(FileTrouble, match="the folder does not exist"):
        save_pdf(printed(dossier, words), tmp_path / "none" / "x.pdf")
    with pytest.raises(FileTrouble, match="there is a folder of that name"):
        save_pdf(printed(dossier, words), folder)
    assert list(folder.iterdir()) == []
