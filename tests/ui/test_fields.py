"""The editors of forms: what is typed, what is meant by it, and what cannot be understood."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.typed_dates import NO_SUCH_MONTH, Meant
from plastiq_tracker.domain.values import Contract, Gender
from plastiq_tracker.ui.widgets.completing_edit import CompletingEdit
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import (
    CheckEdit,
    ChoiceCombo,
    EnumCombo,
    LongTextEdit,
    NumberEdit,
    TextEdit,
    YesNoCombo,
)
from plastiq_tracker.ui.words import QtWords

TODAY = date(2022, 4, 30)


@pytest.fixture
def edit(qtbot: QtBot) -> Iterator[DateEdit]:
    window = QWidget()
    made = DateEdit(lambda: TODAY)
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    layout.addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.show()
    made.setFocus()
    yield made
    window.close()


def test_a_date_is_written_out_when_it_is_left(edit: DateEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(edit.edited):
        QTest.keyClicks(edit, "7/3/02")
    assert edit.text() == "7/3/02"
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.text() == "07/03/2002"
    assert edit.value() == date(2002, 3, 7)


def test_what_is_no_date_is_told_and_kept(edit: DateEdit, qtbot: QtBot) -> None:
    QTest.keyClicks(edit, "1/13/02")
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.text() == "1/13/02"
    assert edit.value() is None
    assert edit.unreadable() == NO_SUCH_MONTH.fill(month="13")


def test_the_day_that_is_meant_is_told_while_typing(edit: DateEdit) -> None:
    """7 March 2002 was a Thursday; 14 May 2022 a Saturday."""
    edit.make_room_to_tell()
    QTest.keyClicks(edit, "070302")
    assert edit.understood() == "Thu 07/03/2002"
    assert edit.accessibleDescription() == "Thu 07/03/2002"
    edit.selectAll()
    QTest.keyClicks(edit, "+14")
    assert edit.understood() == "Sat 14/05/2022"
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.text() == "14/05/2022"
    assert edit.understood() == ""


def test_a_birth_date_is_never_to_come(qtbot: QtBot) -> None:
    made = DateEdit(lambda: TODAY, Meant.BIRTH)
    qtbot.addWidget(made)
    made.setText("1/5/22")
    assert made.value() == date(1922, 5, 1)


def test_an_empty_date_is_no_mistake(edit: DateEdit) -> None:
    assert edit.value() is None
    assert edit.unreadable() is None


def test_a_day_can_be_picked(edit: DateEdit, qtbot: QtBot) -> None:
    QTest.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = edit.findChild(QCalendarWidget)
    assert isinstance(month, QCalendarWidget)
    assert month.selectedDate() == QDate(2022, 4, 30)
    with qtbot.waitSignal(edit.edited):
        month.clicked.emit(QDate(2022, 5, 2))
    assert edit.value() == date(2022, 5, 2)


def test_text_is_trimmed(qtbot: QtBot) -> None:
    edit = TextEdit()
    qtbot.addWidget(edit)
    edit.setText("  Ønsk ")
    assert edit.value() == "Ønsk"
    edit.setText("   ")
    assert edit.value() is None


@pytest.mark.parametrize(
    ("typed", "value", "wrong"),
    [
        ("12", 12, False),
        ("1.234", 1234, False),
        ("", None, False),
        ("-1", None, True),
        ("x", None, True),
        ("²", None, True),
        ("9" * 20, None, True),
    ],
)
def test_whole_numbers(qtbot: QtBot, typed: str, value: int | None, wrong: bool) -> None:
    edit = NumberEdit()
    qtbot.addWidget(edit)
    edit.setText(typed)
    assert bool(edit.unreadable()) is wrong
    if not wrong:
        assert edit.value() == value


def test_long_text_tells_only_of_typing(qtbot: QtBot) -> None:
    edit = LongTextEdit()
    qtbot.addWidget(edit)
    with qtbot.assertNotEmitted(edit.edited):
        edit.set_value("One\ntwo")
    with qtbot.waitSignal(edit.edited):
        edit.insertPlainText("x")
    assert edit.value() == "xOne\ntwo"


def test_choices_by_their_names(qtbot: QtBot, words: QtWords) -> None:
    combo = EnumCombo(words, Gender)
    qtbot.addWidget(combo)
    combo.set_value(Gender.V)
    assert combo.currentText() == "Female"
    optional = EnumCombo(words, Contract, optional=True)
    qtbot.addWidget(optional)
    assert optional.value() is None
    assert optional.currentText() == "—"


def test_nothing_is_chosen_before_someone_chooses(qtbot: QtBot, words: QtWords) -> None:
    combo = EnumCombo(words, Contract)
    qtbot.addWidget(combo)
    assert combo.value() is None


def test_new_choices_keep_the_chosen_one(qtbot: QtBot) -> None:
    combo = ChoiceCombo([(1, "one"), (2, "two")])
    qtbot.addWidget(combo)
    combo.set_value(2)
    combo.set_choices([(2, "two"), (3, "three")])
    assert combo.value() == 2
    combo.set_choices([(3, "three")])
    assert combo.value() is None


def test_yes_no_or_not_known(qtbot: QtBot, words: QtWords) -> None:
    combo = YesNoCombo(words)
    qtbot.addWidget(combo)
    assert combo.value() is None
    combo.set_value(False)
    assert combo.value() is False
    check = CheckEdit("Agreed")
    qtbot.addWidget(check)
    assert check.value() is False


def test_names_are_completed_but_any_may_be_typed(qtbot: QtBot) -> None:
    edit = CompletingEdit(["Bayer Antwerpen", "BASF"])
    qtbot.addWidget(edit)
    edit.show()
    QTest.keyClicks(edit, "antw")
    completer = edit.completer()
    assert completer is not None
    assert completer.currentCompletion() == "Bayer Antwerpen"
    edit.setText("  New   company ")
    assert edit.value() == "New company"
    edit.hide()
