"""A choice by its number, on every keyboard that coaches have."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plastiq_tracker.ui.widgets.key_choice import KeyChoice

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "chosen"),
    [
        (Qt.Key.Key_2, NONE, "2", "b"),
        (Qt.Key.Key_2, KEYPAD, "2", "b"),
        (Qt.Key.Key_2, SHIFT, "2", "b"),  # the row of digits of AZERTY
        (Qt.Key.Key_Eacute, NONE, "é", "b"),  # the same key without Shift
        (Qt.Key.Key_Ampersand, NONE, "&", "a"),
        (Qt.Key.Key_2, CONTROL, "2", None),  # Ctrl+2 is a page
        (Qt.Key.Key_At, SHIFT, "@", None),
        (Qt.Key.Key_4, NONE, "4", None),  # there are three
        (Qt.Key.Key_A, NONE, "a", None),
    ],
)
def test_digits_choose_with_and_without_shift(
    qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, chosen: str | None
) -> None:
    choice = KeyChoice([("a", "First"), ("b", "Second"), ("c", "Third")])
    qtbot.addWidget(choice)
    QApplication.sendEvent(
        choice.buttons[0], QKeyEvent(QEvent.Type.KeyPress, key.value, modifiers, text)
    )
    assert choice.value() == chosen
