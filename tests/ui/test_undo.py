"""Undo, redo and the history as one meets them in the window."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from plastiq_tracker import bootstrap
from plastiq_tracker.domain.records import Note, Person
from plastiq_tracker.services import freezing, history, records
from plastiq_tracker.services.statistics import default_criteria
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.dossiers import Dossiers
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.history_author import AuthorName
from plastiq_tracker.ui.history_sheet import HistorySheet
from plastiq_tracker.ui.main_window import MainWindow
from plastiq_tracker.ui.refused_sheet import RefusedSheet
from plastiq_tracker.ui.status import Status
from tests.ui.opened import ANN, RECORDS

DAY = date(2022, 11, 20)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NOTE = Note(person_id=ANN.id, written_on=DAY, text="Gebeld", recorded_at=datetime(2022, 11, 20, 9))
ADDED = "Note about Ann Peeters added"


@pytest.fixture
def dossier(tmp_path: Path) -> Dossier:
    made = Dossier.create(tmp_path / "people.plastiq")
    made.user = "wim"
    with made.write() as work:
        for record in RECORDS:
            work.save(record)
    return made


@pytest.fixture
def window(desk: Desk, dossier: Dossier, qtbot: QtBot) -> Iterator[MainWindow]:
    settings = Settings(user="wim")
    files = Dossiers(desk, bootstrap.services(), settings, fixed(DAY))
    made = MainWindow(settings).furnish(desk, files)
    qtbot.addWidget(made)
    made.show()
    desk.set_clock(fixed(DAY))
    desk.use(dossier)
    yield made
    files.leave()
    made.close()


def add_note(window: MainWindow) -> None:
    dossier = window.desk.dossier
    window.desk.write(lambda: records.save(dossier, NOTE), owner=window)


def notes(window: MainWindow) -> list[Note]:
    with window.desk.dossier.read() as work:
        return work.find(Note)


def ann(window: MainWindow) -> Person:
    with window.desk.dossier.read() as work:
        return work.get(Person, ANN.id)


def key(window: MainWindow, which: Qt.Key, held: Qt.KeyboardModifier = CTRL) -> None:
    QTest.keyClick(window, which, held)


def texts(window: MainWindow) -> tuple[str, str]:
    """What the menu says of undo and redo."""
    edit = window._menus.edit
    return edit.undo.text().replace("&", ""), edit.redo.text().replace("&", "")


def lines(item: QTreeWidgetItem) -> list[tuple[str, str, str]]:
    return [(each.text(0), each.text(1), each.text(2)) for each in below(item)]


def below(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    children = (item.child(at) for at in range(item.childCount()))
    return [each for each in children if each is not None]


def top(sheet: HistorySheet | RefusedSheet, at: int = 0) -> QTreeWidgetItem:
    found = sheet.tree.topLevelItem(at)
    assert found is not None
    return found


def said(sheet: HistorySheet, at: int = 0) -> str:
    """What a line says after its moment and its author."""
    return top(sheet, at).text(0).split(" · ", 2)[2]


def author(sheet: HistorySheet, at: int = 0) -> str:
    return top(sheet, at).text(0).split(" · ", 2)[1]


def test_a_key_undoes_and_redoes_what_the_menu_names(window: MainWindow) -> None:
    add_note(window)
    assert texts(window) == (f"Undo: {ADDED}", "Redo")
    status = window.statusBar()
    assert isinstance(status, Status)
    assert status.undoable.text() == f"Ctrl+Z undoes: {ADDED}"
    key(window, Qt.Key.Key_Z)
    assert notes(window) == []
    assert texts(window)[1] == f"Redo: {ADDED}"
    assert window.notice.text.text() == f"Undone: {ADDED}"
    key(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert len(notes(window)) == 1
    assert window.notice.text.text() == f"Redone: {ADDED}"
    assert texts(window) == (f"Undo: {ADDED}", "Redo")


def test_a_notice_offers_to_undo_what_it_tells(window: MainWindow) -> None:
    add_note(window)
    assert window.notice.offer.text() == "Undo"
    window.notice.offer.click()
    assert notes(window) == []
    assert window.notice.offer.text() == "Redo"
    window.notice.offer.click()
    assert len(notes(window)) == 1


def test_in_a_field_the_key_is_the_fields_own(window: MainWindow) -> None:
    add_note(window)
    window.show_page("participants")
    page = window.page
    assert page is not None
    search = page.search
    assert isinstance(search, QLineEdit)
    search.setFocus()
    QTest.keyClicks(search, "an")
    QTest.keyClick(search, Qt.Key.Key_Z, CTRL)
    assert search.text() == ""
    assert len(notes(window)) == 1


def test_without_anything_to_undo_there_is_nothing_to_press(
    window: MainWindow, tmp_path: Path
) -> None:
    window.desk.use(Dossier.create(tmp_path / "empty.plastiq"))
    edit = window._menus.edit
    assert texts(window) == ("Undo", "Redo")
    assert not edit.undo.isEnabled()
    assert not edit.redo.isEnabled()
    window.desk.leave()
    assert not edit.history.isEnabled()


def test_a_name_with_a_sign_of_the_menu_stands_as_it_is(window: MainWindow) -> None:
    dossier = window.desk.dossier
    person = replace(ann(window), last_name="Peeters & Zn")
    window.desk.write(lambda: records.save(dossier, person), owner=window)
    assert "Peeters && Zn" in window._menus.edit.undo.text()


def test_all_changes_are_listed_looked_into_and_undone(window: MainWindow) -> None:
    add_note(window)
    dossier = window.desk.dossier
    person = replace(ann(window), phone="0499 99 99 99", language="Pools")
    window.desk.write(lambda: records.save(dossier, person), owner=window)
    key(window, Qt.Key.Key_H)
    sheet = window.sheet
    assert isinstance(sheet, HistorySheet)
    names = [said(sheet, at) for at in range(sheet.tree.topLevelItemCount())]
    assert names == ["Participant Ann Peeters changed", ADDED, "A change"]
    changed = top(sheet)
    assert author(sheet) == "wim"
    changed.setExpanded(True)
    (record,) = below(changed)
    assert lines(record) == [
        ("Phone", "0470 11 22 33", "0499 99 99 99"),
        ("Language spoken best", "—", "Pools"),
    ]
    sheet.tree.setCurrentItem(top(sheet, 1))
    sheet.undo_button.click()
    assert notes(window) == []
    assert ann(window).phone == "0499 99 99 99"
    assert [said(sheet, at) for at in range(3)] == [
        f"Undone: {ADDED}",
        names[0],
        f"{ADDED} (undone since)",
    ]
    sheet.tree.setCurrentItem(top(sheet, 2))
    assert not sheet.undo_button.isEnabled()
    sheet.tree.setCurrentItem(top(sheet, 0))
    assert sheet.undo_button.text() == "Do this again"
    key(window, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert window.sheet is None


def test_a_persons_history_is_opened_from_their_dossier(window: MainWindow) -> None:
    dossier = window.desk.dossier
    person = replace(ann(window), phone="0499 99 99 99")
    window.desk.write(lambda: records.save(dossier, person), owner=window)
    window.open_person(ANN.id)
    key(window, Qt.Key.Key_H, CTRL | SHIFT)
    sheet = window.sheet
    assert isinstance(sheet, HistorySheet)
    assert window.header.title.text() == "History of Ann Peeters"
    assert lines(top(sheet)) == [("Phone", "0470 11 22 33", "0499 99 99 99")]
    all_said = {said(sheet, at) for at in range(sheet.tree.topLevelItemCount())}
    assert "Job of Ann Peeters at Delta Plastics added" in all_said
    assert "Contact with Ann Peeters added" in all_said


def test_what_stands_in_the_way_is_told_field_by_field(window: MainWindow) -> None:
    dossier = window.desk.dossier
    person = replace(ann(window), phone="0499 99 99 99")
    window.desk.write(lambda: records.save(dossier, person), owner=window)
    dossier.user = "els"
    records.save(dossier, replace(ann(window), phone="0488 88 88 88"))
    dossier.user = "wim"
    key(window, Qt.Key.Key_Z)
    sheet = window.sheet
    assert isinstance(sheet, RefusedSheet)
    assert "builds on it" in sheet.text.text()
    assert top(sheet).text(0).startswith("Participant Ann Peeters – by els, ")
    assert lines(top(sheet)) == [("Phone", "0499 99 99 99", "0488 88 88 88")]
    assert ann(window).phone == "0488 88 88 88"


def test_a_finalised_report_is_said_to_stay(window: MainWindow) -> None:
    dossier = window.desk.dossier
    criteria = default_criteria(dossier, DAY, None)
    report = freezing.freeze(dossier, criteria, "Eindrapport", datetime(2022, 11, 20, 9))
    window.desk.changed.emit(freezing.changes_of(report))
    edit = window._menus.edit
    assert not edit.undo.isEnabled()
    assert texts(window)[0] == "Undo not possible: Report “Eindrapport” finalised"
    key(window, Qt.Key.Key_H)
    sheet = window.sheet
    assert isinstance(sheet, HistorySheet)
    assert not sheet.undo_button.isEnabled()
    assert "can never be undone" in sheet.explanation.text()


def test_one_may_be_called_otherwise_in_the_history(window: MainWindow) -> None:
    key(window, Qt.Key.Key_H)
    sheet = window.sheet
    assert isinstance(sheet, HistorySheet)
    (called,) = sheet.findChildren(AuthorName)
    called.name.setText("Wim Coach")
    called.name.editingFinished.emit()
    add_note(window)
    assert author(sheet) == "Wim Coach"
    assert window.desk.settings.user == "Wim Coach"


def test_two_windows_on_one_dossier(window: MainWindow, dossier: Dossier) -> None:
    """What the other window undid meanwhile is told here, and not undone twice."""
    add_note(window)
    other = Dossier.open(dossier.path)
    other.user = "wim"
    change = window.desk.undoing.undoable
    assert change is not None
    history.undo(other, change.number or 0)
    other.close()
    key(window, Qt.Key.Key_Z)
    assert "undone already" in window.notice.text.text()
    assert texts(window)[1] == f"Redo: {ADDED}"
