"""The dossier as a coach works in it: notes, documents, what is missing, menus, calling, paper."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.records import (
    Document,
    Enrolment,
    FollowUp,
    JobSpell,
    Note,
    Person,
    Record,
)
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.domain.values import Education, Milestone
from plastiq_tracker.services import records
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.follow_up import Moment
from plastiq_tracker.ui.pages.participants import ParticipantsPage
from plastiq_tracker.ui.pages.participants_printing import file_name
from plastiq_tracker.ui.widgets.location_edit import LocationEdit
from plastiq_tracker.ui.words import translate
from tests.ui.names import nameless
from tests.ui.opened import ANN, BJORN, CHLOE, ENTER, ESC, TODAY, Opened, open_page

F2, DELETE = Qt.Key.Key_F2, Qt.Key.Key_Delete


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, desk: Desk) -> Opened:
    made = open_page(qtbot, tmp_path, desk)
    made.choose(ANN)
    return made


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system was asked to open; it can open everything."""
    urls: list[str] = []

    def open_url(url: QUrl) -> bool:
        urls.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return urls


def add(opened: Opened, *made: Record) -> None:
    for record in made:
        opened.desk.changed.emit(records.save(opened.dossier, record))


def menu_of(opened: Opened, subject: object) -> dict[str, object]:
    return {action.text(): action for action in opened.page.deeds.actions_for(subject)}


# Notes


def test_a_note_is_typed_and_enter_saves_it_with_today(opened: Opened) -> None:
    quick = opened.page.view.quick
    quick.setFocus()
    QTest.keyClicks(quick, "  Wil naar de dagploeg ")
    opened.press(ENTER)
    (note,) = opened.read().notes
    assert (note.text, note.written_on) == ("Wil naar de dagploeg", TODAY)
    assert opened.desk.now() - note.recorded_at < timedelta(minutes=1)
    assert quick.text() == ""
    assert quick.hasFocus()
    assert opened.page.view.section(Note).lines[0].line.title == "Wil naar de dagploeg"
    assert "Wil naar de dagploeg" in opened.page.view.next.note.text()


def test_nothing_is_no_note(opened: Opened) -> None:
    opened.page.view.quick.setFocus()
    opened.press(ENTER)
    assert opened.read().notes == ()


def test_a_note_half_typed_stays_with_the_person_it_is_about(opened: Opened) -> None:
    quick = opened.page.view.quick
    QTest.keyClicks(quick, "Half een ")
    opened.choose(BJORN)
    assert quick.text() == ""
    QTest.keyClicks(quick, "Over Bjorn")
    opened.choose(ANN)
    assert quick.text() == "Half een "
    opened.choose(BJORN)
    assert quick.text() == "Over Bjorn"


def test_a_note_half_typed_outlives_the_program(opened: Opened, qtbot: QtBot) -> None:
    """Written aside while typing, told at the next start, and gone once it is saved."""
    desk, path = opened.desk, opened.dossier.path
    QTest.keyClicks(opened.page.view.quick, "Half een notitie")
    desk.drafts.write()
    desk.changed.disconnect(opened.page.refresh)
    desk.use(Dossier.open(path))
    (kept,) = desk.drafts.kept
    assert kept.name == "Note · Ann Peeters"
    again = ParticipantsPage(desk)
    qtbot.addWidget(again)
    desk.changed.connect(again.refresh)
    again.show()
    again.refresh(None)
    again.resume(kept.place)
    quick = again.view.quick
    assert quick.text() == "Half een notitie"
    assert again.focusWidget() is quick
    QTest.keyClick(quick, ENTER)
    assert again.view.dossier is not None
    assert [each.text for each in again.view.dossier.notes] == ["Half een notitie"]
    desk.drafts.write()
    desk.use(Dossier.open(path))
    assert desk.drafts.kept == []


def test_a_note_that_is_not_saved_stays_where_it_was_typed(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = Text("Test", "The disk is full.")

    def refuse(*_given: object) -> None:
        raise Trouble(full)

    monkeypatch.setattr(records, "save", refuse)
    quick = opened.page.view.quick
    quick.setText("Een halve dag werk")
    quick.setFocus()
    opened.press(ENTER)
    assert quick.text() == "Een halve dag werk"
    assert opened.read().notes == ()
    assert opened.notices[-1].text == full


def test_the_latest_note_comes_first_and_is_changed_in_place(opened: Opened) -> None:
    for text in ("eerst", "daarna"):
        opened.page.deeds.write_note(text)
    lines = opened.page.view.section(Note).lines
    assert [line.line.title for line in lines] == ["daarna", "eerst"]
    lines[0].setFocus()
    opened.press(F2)
    assert opened.form.values()["text"] == "daarna"


def test_of_many_the_latest_are_shown_and_a_button_shows_the_rest(opened: Opened) -> None:
    for at in range(12):
        opened.page.deeds.write_note(f"notitie {at}")
    section = opened.page.view.section(Note)
    assert [line.line.title for line in section.lines] == [
        f"notitie {at}" for at in range(11, 5, -1)
    ]
    assert section.heading.text() == "Notes · 12"
    section.more.setFocus()
    opened.press(ENTER)
    assert len(section.lines) == 12
    assert section.more.isHidden()
    assert section.lines[6].hasFocus()
    opened.page.deeds.write_note("nog een")
    assert len(section.lines) == 13
    opened.choose(BJORN)
    opened.choose(ANN)
    assert len(section.lines) == 6
    opened.page.view.focus(opened.read().notes[-1])
    assert section.lines[12].hasFocus()


def test_del_deletes_a_note_at_once_and_it_can_be_undone(opened: Opened) -> None:
    opened.page.deeds.write_note("Toch niet")
    opened.page.view.section(Note).lines[0].setFocus()
    opened.press(DELETE)
    assert opened.read().notes == ()
    offer = opened.notices[-1].offer
    assert offer is not None
    offer.act()
    assert [each.text for each in opened.read().notes] == ["Toch niet"]


# Documents


def document(location: str) -> Document:
    return Document(person_id=ANN.id, title="Contract", location=location)


def test_a_document_is_added_with_its_place_and_called_after_it(opened: Opened) -> None:
    opened.page.view.section(Document).add_button.click()
    opened.type('"/map/arbeidsovereenkomst.pdf"')
    opened.save()
    (kept,) = opened.read().documents
    assert kept.location == "/map/arbeidsovereenkomst.pdf"
    assert kept.title == "arbeidsovereenkomst"


def test_a_title_that_was_given_stays(opened: Opened) -> None:
    opened.page.editing.add(Document)
    location, title = opened.form.editor("location"), opened.form.editor("title")
    assert isinstance(location, QLineEdit)
    assert isinstance(title, QLineEdit)
    QTest.keyClicks(title, "Contract")
    QTest.keyClicks(location, "/map/x.pdf")
    assert title.text() == "Contract"


def test_the_chooser_gives_the_place(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_args: ("/map/uit de kiezer.pdf", "")
    )
    opened.page.editing.add(Document)
    location = opened.form.editor("location")
    assert isinstance(location, LocationEdit)
    QTest.keyClick(location, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert location.value() == "/map/uit de kiezer.pdf"
    assert opened.form.values()["title"] == "uit de kiezer"


def test_enter_opens_what_is_there(opened: Opened, asked: list[str], tmp_path: Path) -> None:
    (tmp_path / "contract.pdf").touch()
    add(opened, document("contract.pdf"))  # beside the dossier
    opened.page.view.section(Document).lines[0].setFocus()
    opened.press(ENTER)
    assert asked == [QUrl.fromLocalFile(str(tmp_path / "contract.pdf")).toString()]


@pytest.mark.parametrize(
    ("location", "said"),
    [
        ("/nergens/x.pdf", "is not there now"),
        ("mailto:an@example.org", "only files, folders and web pages"),
    ],
)
def test_what_cannot_be_opened_says_why(
    opened: Opened, asked: list[str], location: str, said: str
) -> None:
    add(opened, document(location))
    opened.page.deeds.open(opened.read().documents[0])
    assert asked == []
    text = opened.notices[-1].text
    assert said in (text if isinstance(text, str) else text.source)


def test_a_web_page_opens(opened: Opened, asked: list[str]) -> None:
    add(opened, document("https://www.vdab.be/x?y=1"))
    opened.page.deeds.open(opened.read().documents[0])
    assert asked == ["https://www.vdab.be/x?y=1"]


# What is missing


def test_what_is_missing_leads_to_the_very_field(opened: Opened) -> None:
    opened.choose(BJORN)
    section = opened.page.view.missing
    said = {line.missing.field: line for line in section.lines}
    assert {"phone", "coach", "gender", "education", "trajectory_id"} == set(said)
    said["education"].button.setFocus()
    opened.press(ENTER)
    assert opened.form.editor("education").hasFocus()
    opened.page.panel.close_form()
    said["trajectory_id"].button.click()
    assert opened.page.panel.form is not None


def test_it_goes_once_it_is_mended(opened: Opened) -> None:
    opened.choose(BJORN)
    section = opened.page.view.missing
    count = len(section.lines)
    next(line for line in section.lines if line.missing.field == "phone").button.click()
    opened.type("0470 12 34 56")
    opened.save()
    assert len(section.lines) == count - 1
    assert section.heading.text().endswith(f"· {count - 1}")


def test_it_is_not_there_when_nothing_is_missing(opened: Opened) -> None:
    add(opened, replace(opened.read().person, education=Education.HSO))
    opened.desk.changed.emit(records.save(opened.dossier, opened.read().person, coach="Wim"))
    assert [each.field for each in opened.read().missing] == []
    assert not opened.page.view.missing.isVisible()


# The timeline and the menus


def test_enter_in_the_timeline_opens_the_form_of_the_item(opened: Opened) -> None:
    timeline = opened.page.view.timeline
    timeline.setFocus()
    opened.press(Qt.Key.Key_Right, ENTER)
    assert opened.form.editor("training_end").isVisible()
    opened.press(ESC)
    assert timeline.hasFocus()
    assert opened.page.view.story.said.text().startswith("Training NJ2021")


def test_a_window_opens_its_answer_or_a_form_for_one(opened: Opened) -> None:
    enrolment = opened.read().enrolments[0].enrolment.id
    opened.page.deeds.open(Moment(enrolment, Milestone.THREE))
    assert opened.form.values()["contacted_on"] == date(2022, 3, 1)
    opened.page.panel.close_form()
    opened.page.deeds.open(Moment(enrolment, Milestone.TWELVE))
    assert opened.form.values()["moment"] == Moment(enrolment, Milestone.TWELVE)
    assert opened.form.values()["contacted_on"] == TODAY


def test_the_menu_of_an_open_job_confirms_it_today(opened: Opened) -> None:
    job = opened.read().job_spells[0].spell
    menu = menu_of(opened, job)
    assert set(menu) == {"Still works here today", "Change…", "Delete"}
    menu["Still works here today"].trigger()  # type: ignore[attr-defined]
    (now,) = opened.read().open_jobs
    assert now.spell.last_confirmed_on == TODAY
    assert "Still works here today" not in menu_of(opened, now.spell)


def test_delete_in_the_timeline_asks_as_the_line_does(opened: Opened) -> None:
    timeline = opened.page.view.timeline
    timeline.setFocus()
    opened.press(Qt.Key.Key_Right, DELETE)
    assert "NJ2021" in opened.page.view.confirm.question.text()
    opened.page.view.confirm.yes.click()
    assert opened.read().enrolments == ()


def test_every_line_has_a_menu_by_key_and_by_mouse(opened: Opened) -> None:
    add(opened, document("/map/x.pdf"))
    opened.page.deeds.write_note("notitie")
    view = opened.page.view
    for kind in (Note, Enrolment, JobSpell, FollowUp, Document):
        line = view.section(kind).lines[0]
        for reason in QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse:
            QApplication.sendEvent(line, QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5)))
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            texts = [action.text() for action in menu.actions()]
            assert "Change…" in texts
            menu.close()
    assert {"Open", "Copy the place"} <= set(menu_of(opened, opened.read().documents[0]))
    assert "Add: Note" in menu_of(opened, None)


# Calling, copying


def test_the_phone_calls_and_the_button_copies(opened: Opened, asked: list[str]) -> None:
    phone = opened.page.view.header.phone
    phone.link.setFocus()
    opened.press(ENTER)
    assert asked == ["tel:0470112233"]
    phone.copy.click()
    assert QGuiApplication.clipboard().text() == "0470 11 22 33"


def test_without_a_phone_program_the_number_is_copied_and_told(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    opened.page.view.header.phone.link.click()
    assert QGuiApplication.clipboard().text() == "0470112233"
    text = opened.notices[-1].text
    assert not isinstance(text, str)
    assert "copied instead" in text.source


def test_the_glance_tells_what_is_known(opened: Opened) -> None:
    person = replace(opened.read().person, language="Arabisch")
    opened.desk.changed.emit(records.save(opened.dossier, person, coach="Wim Peeters"))
    age = translate("Participants", "%n year(s) old", None, 22)
    header = opened.page.view.header
    assert header.facts == [f"{age} (01/05/2000)", "Arabisch", "Wim Peeters"]
    following = opened.page.view.next
    assert following.asked.text() == (
        "Ask: still at Delta Plastics on 26/11/2022? Known up to 01/03/2022."
    )
    assert following.contact.text() == "Last contact 01/03/2022: 3 months, in work"
    opened.choose(CHLOE)
    assert following.asked.isHidden()
    assert not following.contact.isVisible()


def test_a_screen_reader_can_name_every_control(opened: Opened) -> None:
    add(opened, document("/map/x.pdf"))
    opened.page.deeds.write_note("notitie")
    opened.page.view.printing.ask()
    assert nameless(opened.host) == []


# On paper


def test_ctrl_p_asks_and_saves_a_pdf_without_notes(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.page.deeds.write_note("In vertrouwen")
    path = tmp_path / "ann.pdf"
    proposed: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(name).name)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    opened.page.print_dossier()
    bar = opened.page.view.printing
    assert bar.print_button.hasFocus()
    bar.notes.setChecked(False)
    bar.pdf_button.click()
    assert bar.isHidden()
    assert proposed == ["Peeters Ann.pdf"]
    text = " ".join(PdfReader(path).pages[0].extract_text().split())
    assert "Ann Peeters" in text
    assert "vertrouwen" not in text
    assert not isinstance(opened.notices[-1].text, str)
    assert opened.notices[-1].text.values["path"] == path


def test_the_dossier_itself_is_never_written_over(opened: Opened) -> None:
    before = opened.dossier.path.stat().st_size
    opened.page.printing.save(opened.dossier.path, True)
    assert opened.dossier.path.stat().st_size == before
    assert opened.read().person.id == ANN.id


def test_escape_puts_the_question_away(opened: Opened) -> None:
    opened.page.view.timeline.setFocus()
    opened.page.print_dossier()
    opened.press(ESC)
    assert opened.page.view.printing.isHidden()
    assert opened.page.view.timeline.hasFocus()


@pytest.mark.parametrize(
    ("person", "name"),
    [
        (replace(ANN, first_name="A/B", last_name='C:"d'), "C d A B"),
        (replace(ANN, first_name="Zoë", last_name="D'Hondt"), "D'Hondt Zoë"),
    ],
)
def test_a_file_is_called_after_the_person(opened: Opened, person: Person, name: str) -> None:
    assert file_name(replace(opened.read(), person=person)) == name
