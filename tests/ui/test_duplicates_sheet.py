"""The list of possible duplicates, and two persons side by side: by keyboard, in the window."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from plastiq_tracker import bootstrap
from plastiq_tracker.domain.records import Enrolment, Merged, NotSame, Person
from plastiq_tracker.services import history
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.dossiers import Dossiers
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.merge_fields import SidesEdit
from plastiq_tracker.ui.forms.merge_form import MergeForm
from plastiq_tracker.ui.main_window import MainWindow
from plastiq_tracker.ui.notices import Notice
from plastiq_tracker.ui.pages.duplicates import DuplicatesSheet
from plastiq_tracker.ui.pages.participants import ParticipantsPage
from tests.twice import FIRST, MEHMET, MOHAMED, OTHER, SECOND, dossier_with_one_twice
from tests.ui.names import nameless

TODAY = date(2022, 11, 20)
ENTER, ESC, DEL = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Delete


@dataclass
class Twice:
    window: MainWindow
    desk: Desk
    dossier: Dossier

    @property
    def sheet(self) -> DuplicatesSheet:
        sheet = self.window.sheet
        assert isinstance(sheet, DuplicatesSheet)
        return sheet

    @property
    def form(self) -> MergeForm:
        assert self.sheet.form is not None
        return self.sheet.form

    def open(self) -> None:
        action(self.window, "Possible duplicates").trigger()

    def press(self, key: Qt.Key) -> None:
        focused = self.window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)

    def sides(self, name: str) -> SidesEdit:
        editor = self.form.editor(name)
        assert isinstance(editor, SidesEdit)
        return editor

    def persons(self) -> dict[str, Person]:
        with self.dossier.read() as work:
            return {each.code: each for each in work.find(Person)}


def action(window: MainWindow, text: str) -> QAction:
    found = (each for each in window.findChildren(QAction) if text in each.text().replace("&", ""))
    return next(found)


@pytest.fixture
def twice(qtbot: QtBot, tmp_path: Path, desk: Desk) -> Iterator[Twice]:
    settings = Settings()
    desk.set_clock(fixed(TODAY))
    files = Dossiers(desk, bootstrap.services(), settings, fixed(TODAY))
    dossier = dossier_with_one_twice(tmp_path / "twice.plastiq")
    desk.use(dossier)
    window = MainWindow(settings).furnish(desk, files)
    qtbot.addWidget(window)
    window.resize(1280, 760)
    window.show()
    yield Twice(window, desk, dossier)
    files.leave()
    window.close()


def test_pairs_are_listed_with_the_reason_and_a_screen_reader_names_all(twice: Twice) -> None:
    twice.open()
    (pair,) = twice.sheet.table.lines.rows
    assert {pair.first.id, pair.second.id} == {MOHAMED.id, MEHMET.id}
    assert "day and month of birth swapped" in twice.sheet.table.lines.text(pair, 2)
    assert nameless(twice.sheet) == []
    twice.press(ENTER)
    assert nameless(twice.form) == []


def test_two_who_are_not_the_same_leave_the_list_until_that_is_undone(twice: Twice) -> None:
    twice.open()
    twice.sheet.tell_apart()
    assert list(twice.sheet.table.lines.rows) == []
    assert twice.sheet.empty.isVisible()
    with twice.dossier.read() as work:
        assert len(work.find(NotSame)) == 1
    twice.desk.undoing.undo()
    assert len(twice.sheet.table.lines.rows) == 1


def test_differences_are_marked_and_what_only_one_knows_is_proposed(twice: Twice) -> None:
    twice.open()
    twice.sheet._compare(MOHAMED.id, MEHMET.id)
    values = twice.form.values()
    assert values["email"] == MEHMET.email
    assert values["education"] is MEHMET.education
    assert values["gender"] is MOHAMED.gender
    assert values["phone"] == MOHAMED.phone
    assert values["remark"] == "Belt liever na 17 u.\nRijbewijs B"
    assert values["registered_on"] == MOHAMED.registered_on
    assert values["outcome-0"] is SECOND.outcome
    assert values["join-0"] is True
    assert [each.isChecked() for each in twice.sides("phone").sides] == [True, False]
    assert twice.sides("phone").sides[1].accessibleName() == "Phone, right: 0499 00 00 01"
    assert "last_day-0" not in values


def test_a_side_is_chosen_something_else_is_typed_and_they_are_one(twice: Twice) -> None:
    twice.open()
    twice.sheet._compare(MOHAMED.id, MEHMET.id)
    twice.sides("phone").sides[1].click()
    assert twice.form.values()["phone"] == MEHMET.phone
    last = twice.sides("last_name")._widget
    assert isinstance(last, QLineEdit)
    last.setFocus()
    last.clear()
    QTest.keyClicks(last, "El-Amrani")
    assert not any(each.isChecked() for each in twice.sides("last_name").sides)
    twice.form.submit()
    kept = twice.persons()["P0001"]
    assert set(twice.persons()) == {"P0001", "P0003"}
    assert (kept.phone, kept.last_name, kept.email) == (MEHMET.phone, "El-Amrani", MEHMET.email)
    with twice.dossier.read() as work:
        codes = {each.code for each in work.find(Enrolment, person_id=MOHAMED.id)}
        assert codes == {"P0001-NJ2021", "P0002-VJ2022"}
        assert work.get(Enrolment, FIRST.id).outcome is SECOND.outcome
    assert twice.sheet.form is None
    assert list(twice.sheet.table.lines.rows) == []
    twice.desk.undoing.undo()
    assert twice.persons()["P0002"].last_name == MEHMET.last_name
    assert len(twice.sheet.table.lines.rows) == 1


def test_the_other_code_can_be_the_one_that_stays(twice: Twice) -> None:
    twice.open()
    twice.sheet._compare(MOHAMED.id, MEHMET.id)
    twice.sides("code").sides[1].click()
    twice.form.editor("join-0").set_value(False)  # type: ignore[attr-defined]
    twice.form.react()
    assert not twice.sides("start-0").isVisible()
    twice.form.submit()
    assert set(twice.persons()) == {"P0002", "P0003"}
    kept = twice.persons()["P0002"]
    assert (kept.id, kept.first_name) == (MEHMET.id, MOHAMED.first_name)
    with twice.dossier.read() as work:
        assert len(work.find(Enrolment, person_id=MEHMET.id)) == 3
        assert [each.code for each in work.find(Merged)] == ["P0001"]


def test_what_cannot_be_saved_is_told_at_the_field(twice: Twice) -> None:
    twice.open()
    twice.sheet._compare(MOHAMED.id, MEHMET.id)
    name = twice.sides("first_name")._widget
    assert isinstance(name, QLineEdit)
    name.setFocus()
    name.clear()
    twice.form.submit()
    assert twice.form.problem_at("first_name") == "This is required."
    assert set(twice.persons()) == {"P0001", "P0002", "P0003"}


def test_esc_goes_back_to_the_list_and_then_to_the_page(twice: Twice) -> None:
    twice.open()
    twice.press(ENTER)
    assert twice.sheet.form is not None
    twice.press(ESC)
    assert twice.sheet.form is None
    twice.press(ESC)
    assert twice.window.sheet is None


def test_someone_else_who_changed_one_of_them_is_heard(twice: Twice) -> None:
    told: list[Notice] = []
    twice.desk.noticed.connect(told.append)
    twice.open()
    twice.sheet._compare(MOHAMED.id, MEHMET.id)
    with twice.dossier.write() as work:
        person = work.get(Person, MEHMET.id)
        work.connection.exec_driver_sql(
            "UPDATE person SET phone = '0477', revision = revision + 1 WHERE id = ?",
            (person.id.hex,),
        )
    twice.form.submit()
    assert twice.form.trouble.isVisible()
    assert set(twice.persons()) == {"P0001", "P0002", "P0003"}
    twice.form.cancelled.emit()


def test_two_who_are_chosen_in_the_list_of_participants_are_compared(twice: Twice) -> None:
    page = twice.window.show_page("participants")
    assert isinstance(page, ParticipantsPage)
    page.list.table.choose(OTHER.id)
    choose(page, (OTHER, MEHMET))
    assert set(page.list.selected_ids()) == {OTHER.id, MEHMET.id}
    page.show_duplicates()
    assert {twice.form._pair.one.person.id, twice.form._pair.other.person.id} == {
        OTHER.id,
        MEHMET.id,
    }
    twice.press(ESC)
    assert twice.window.sheet is None


def test_of_one_person_those_are_listed_whom_they_may_be(twice: Twice) -> None:
    page = twice.window.show_page("participants")
    assert isinstance(page, ParticipantsPage)
    choose(page, (MEHMET,))
    page.show_duplicates()
    (pair,) = twice.sheet.table.lines.rows
    assert (pair.first.id, pair.second.id) == (MEHMET.id, MOHAMED.id)
    twice.press(ENTER)
    twice.form.submit()
    assert set(twice.persons()) == {"P0002", "P0003"}
    assert history.undoable(twice.dossier) is not None


def choose(page: ParticipantsPage, persons: tuple[Person, ...]) -> None:
    table, model = page.list.table, page.list.model
    table.clearSelection()
    flags = table.selectionModel().SelectionFlag
    for each in persons:
        at = model.place_of(each.id)
        assert at is not None
        table.selectionModel().select(model.index(at, 0), flags.Select | flags.Rows)
        table.selectionModel().setCurrentIndex(model.index(at, 0), flags.NoUpdate)
