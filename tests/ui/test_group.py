"""A group in the grid: pasted, typed, put right, taken back and enrolled, all by keyboard."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.records import Person
from plastiq_tracker.services.group import Decision, Kind
from plastiq_tracker.services.group_columns import USUAL, Field
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.group_model import BECOMES
from plastiq_tracker.ui.forms.group_sheet import GroupSheet
from plastiq_tracker.ui.notices import Notice
from tests import people
from tests.ui.names import nameless
from tests.ui.opened import NEXT, RECORDS, TODAY

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
HEADED = (
    "Voornaam\tNaam\tGeboren\tGsm\tKlas\n"
    "Dries\tMaes\t070302\t0470123456\t6A\n"
    "Sofie\tBos\t31/2/2003\t12\t6A\n"
    "De Smet\tChloé\t9/7/2003\t\t6B\n"
)


class Sheet:
    """The sheet in a window, with the keys of somebody who works in it."""

    def __init__(self, desk: Desk, dossier: Dossier) -> None:
        self.dossier = dossier
        self.sheet = GroupSheet(desk, NEXT)
        self.table, self.model = self.sheet.table, self.sheet.model
        self.changes: list[object] = []
        self.left: list[bool] = []
        self.sheet.saved.connect(self.changes.append)
        self.sheet.left.connect(lambda: self.left.append(True))

    def clip(self, text: str, html: str = "") -> None:
        held = QMimeData()
        held.setText(text)
        if html:
            held.setHtml(html)
        QGuiApplication.clipboard().setMimeData(held)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        QTest.keyClick(self.focused(), key, modifier or Qt.KeyboardModifier.NoModifier)

    def focused(self) -> QWidget:
        found = self.sheet.window().focusWidget()
        assert found is not None
        return found

    def type(self, text: str) -> None:
        """Types into the cell where the cursor is and goes on with Tab."""
        for char in text:
            QTest.keyClicks(self.focused(), char)
        self.press(Qt.Key.Key_Tab)

    def cell(self, line: int, column: int) -> str:
        return str(self.model.index(line, column).data())

    def at(self, line: int, column: int) -> None:
        self.table.go_to(line, column)

    def kinds(self) -> list[Kind]:
        found = (self.model.verdict(at) for at in range(self.model.rowCount()))
        return [each.kind for each in found if each is not None]

    def names(self) -> list[str]:
        return [row.name for row in people.rows(self.dossier, TODAY)]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, desk: Desk) -> Sheet:
    dossier = Dossier.create(tmp_path / "group.plastiq")
    with dossier.write() as work:
        for record in RECORDS:
            work.save(record)
    desk.set_clock(fixed(TODAY))
    desk.use(dossier)
    made = Sheet(desk, dossier)
    qtbot.addWidget(made.sheet)
    made.sheet.resize(1200, 700)
    made.sheet.show()
    made.sheet.activateWindow()
    made.table.setFocus()
    return made


def test_a_paste_with_headers_says_what_each_row_becomes(opened: Sheet) -> None:
    opened.clip(HEADED)
    opened.press(Qt.Key.Key_V, CTRL)
    assert opened.model.columns == (
        Field.FIRST_NAME, Field.LAST_NAME, Field.BIRTH_DATE, Field.PHONE, None,
    )  # fmt: skip
    assert opened.kinds() == [Kind.NEW, Kind.WRONG, Kind.KNOWN]
    assert opened.cell(1, BECOMES).startswith("Birth date: This day does not exist")
    assert opened.cell(2, BECOMES) == "In the dossier already: Chloé De Smet (P0003)"
    assert opened.sheet.summary.text() == "1 new · 1 in the dossier already · 1 to put right"
    wrong = opened.model.index(1, 3)
    assert "does not exist" in str(wrong.data(Qt.ItemDataRole.ToolTipRole))
    assert "does not exist" in str(wrong.data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_table_from_a_web_page_is_pasted(opened: Sheet) -> None:
    html = "<table><tr><td>Dries<td>Maes<td>070302</tr><tr><td>An<td>Bos<td>1/1/03</tr></table>"
    opened.clip("whatever", html)
    opened.press(Qt.Key.Key_V, CTRL)
    assert opened.kinds() == [Kind.NEW, Kind.NEW]


def test_what_is_wrong_is_put_right_and_everyone_enrolled(
    opened: Sheet, notices: list[Notice]
) -> None:
    opened.clip(HEADED)
    opened.press(Qt.Key.Key_V, CTRL)
    opened.sheet.save()
    assert opened.changes == []
    at = opened.table.currentIndex()
    assert (at.row(), at.column()) == (1, 3)
    assert opened.sheet.told.text().startswith("This day does not exist")
    opened.type("28/2/2003")
    assert opened.kinds() == [Kind.NEW, Kind.NEW, Kind.KNOWN]
    opened.sheet.save()
    assert len(opened.changes) == 1
    assert {"Maes Dries", "Bos Sofie"} <= set(opened.names())
    with opened.dossier.read() as work:
        (dries,) = work.find(Person, last_name="Maes")
    assert dries.phone == "0470 12 34 56"
    assert notices[-1].text.source.startswith("Group of {count}")  # type: ignore[union-attr]


def test_a_group_is_typed_cell_by_cell(opened: Sheet) -> None:
    assert opened.model.columns == USUAL
    opened.at(0, 1)
    for text in ("Dries", "Maes", "070302"):
        opened.type(text)
    assert opened.kinds() == [Kind.NEW]
    opened.at(1, 1)
    opened.type("Sofie")
    assert opened.model.rowCount() == 3
    assert opened.kinds() == [Kind.NEW, Kind.WRONG]


def test_tab_goes_over_what_becomes_of_a_row_and_leaves_at_the_end(opened: Sheet) -> None:
    last = opened.model.columnCount() - 1
    opened.at(0, 1)
    opened.type("Dries")
    opened.at(0, last)
    opened.press(Qt.Key.Key_Tab)
    assert (opened.table.currentIndex().row(), opened.table.currentIndex().column()) == (1, 1)
    opened.at(1, last)
    opened.press(Qt.Key.Key_Tab)
    assert opened.focused() is not opened.table


def test_every_step_is_taken_back_and_done_again(opened: Sheet) -> None:
    opened.clip(HEADED)
    opened.press(Qt.Key.Key_V, CTRL)
    opened.at(0, 1)
    opened.press(Qt.Key.Key_Delete)
    assert opened.cell(0, 1) == ""
    opened.at(1, 1)
    opened.press(Qt.Key.Key_Delete, CTRL)
    assert opened.cell(1, 1) == "De Smet"
    for _ in range(2):
        opened.press(Qt.Key.Key_Z, CTRL)
    assert [opened.cell(line, 1) for line in range(3)] == ["Dries", "Sofie", "De Smet"]
    opened.press(Qt.Key.Key_Z, CTRL)
    assert opened.model.is_blank
    opened.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert opened.cell(0, 1) == "Dries"


def test_cells_are_copied_and_pasted_elsewhere(opened: Sheet) -> None:
    opened.clip(HEADED)
    opened.press(Qt.Key.Key_V, CTRL)
    opened.at(0, 4)
    opened.press(Qt.Key.Key_C, CTRL)
    opened.at(2, 4)
    opened.press(Qt.Key.Key_V, CTRL)
    assert opened.cell(2, 4) == "0470123456"


def test_more_rows_are_added_by_their_headers(opened: Sheet) -> None:
    opened.clip(HEADED)
    opened.press(Qt.Key.Key_V, CTRL)
    opened.clip("Naam\tVoornaam\tMail\nClaes\tWim\tw@x.be\n")
    opened.press(Qt.Key.Key_V, CTRL)
    assert opened.cell(3, 1) == "Wim"
    assert opened.cell(3, 2) == "Claes"
    assert opened.model.columns[-1] is Field.EMAIL
    assert opened.cell(3, 6) == "w@x.be"


def test_a_malformed_paste_loses_nothing(opened: Sheet) -> None:
    opened.clip('Dries\t"Maes\n070302\n\x00;;,')
    opened.press(Qt.Key.Key_V, CTRL)
    held = " ".join(
        opened.cell(line, column)
        for line in range(opened.model.rowCount())
        for column in range(1, opened.model.columnCount())
    )
    for word in ("Dries", "Maes", "070302"):
        assert word in held


def open_menu(opened: Sheet) -> QMenu:
    menu = opened.table.findChildren(QMenu)[-1]
    assert menu.isVisible()
    return menu


def test_a_column_is_told_what_it_holds(opened: Sheet, qtbot: QtBot) -> None:
    opened.clip("Dries\tMaes\t070302\tVDAB\n")
    opened.press(Qt.Key.Key_V, CTRL)
    assert opened.model.columns[3] is None
    opened.at(0, 4)
    opened.press(Qt.Key.Key_F4)
    menu = open_menu(opened)
    next(each for each in menu.actions() if each.text() == "Referred by").trigger()
    menu.close()
    assert opened.model.columns[3] is Field.REFERRER
    assert opened.kinds() == [Kind.NEW]


def test_a_namesake_can_be_someone_new(opened: Sheet) -> None:
    opened.clip(HEADED)
    opened.press(Qt.Key.Key_V, CTRL)
    opened.at(2, BECOMES)
    opened.press(Qt.Key.Key_Return)
    menu = open_menu(opened)
    next(each for each in menu.actions() if each.text() == "This is someone new").trigger()
    menu.close()
    assert opened.kinds()[2] is Kind.NEW


def test_those_of_26_are_confirmed_once(opened: Sheet) -> None:
    opened.clip("Oud\tMaes\t1/1/1990\n")
    opened.press(Qt.Key.Key_V, CTRL)
    assert opened.kinds() == [Kind.WRONG]
    opened.sheet.older.click()
    assert opened.kinds() == [Kind.NEW]


def test_a_start_that_is_none_is_told(opened: Sheet) -> None:
    opened.clip(HEADED)
    opened.press(Qt.Key.Key_V, CTRL)
    opened.sheet.start.setText("1/13")
    opened.sheet.save()
    assert "no month 13" in opened.sheet.trouble.text()
    assert opened.changes == []


def test_leaving_asks_once_there_is_something_to_lose(opened: Sheet) -> None:
    opened.press(Qt.Key.Key_Escape)
    assert opened.left == [True]
    opened.clip(HEADED)
    opened.table.setFocus()
    opened.press(Qt.Key.Key_V, CTRL)
    assert not opened.sheet.may_leave()
    opened.sheet.confirm.yes.click()
    assert opened.left == [True, True]


def test_five_thousand_rows_are_pasted_without_a_wait(opened: Sheet, qtbot: QtBot) -> None:
    text = "".join(f"Voornaam{at}\tNaam\t{at % 28 + 1}/1/2001\n" for at in range(5000))
    opened.clip(text)
    opened.press(Qt.Key.Key_V, CTRL)
    assert opened.model.rowCount() == 5001
    assert opened.kinds() == [Kind.NEW] * 5000


def test_what_was_typed_can_be_kept_and_put_back(opened: Sheet) -> None:
    opened.clip(HEADED)
    opened.press(Qt.Key.Key_V, CTRL)
    opened.model.decide(2, Decision.SOMEONE_NEW)
    kept = json.loads(json.dumps(opened.model.as_data()))
    rows = opened.model.state.rows()
    opened.model.undo()
    opened.model.undo()
    opened.model.take_data(kept)
    assert opened.model.state.rows() == rows


def test_a_screen_reader_names_everything(opened: Sheet) -> None:
    assert nameless(opened.sheet) == []
