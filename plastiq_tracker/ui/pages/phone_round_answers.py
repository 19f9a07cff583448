"""The answers of a phone round, each with its one key: the letter it is known by, or a digit."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from plastiq_tracker.domain.values import Answer
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.pages.phone_round_keys import KeyButton
from plastiq_tracker.ui.words import QtWords, translate

COLUMNS = (4, 3, 2)
"""As many as there is room for, so that no answer is cut."""


def answer_keys() -> Mapping[Answer, str]:
    """The letter of each answer: its own in every language, and none twice."""
    return {
        Answer.EMPLOYED: translate("PhoneRoundKey", "W", "the answer: in work"),
        Answer.JOBSEEKER: translate("PhoneRoundKey", "L", "the answer: looking for work"),
        Answer.EDUCATION: translate("PhoneRoundKey", "T", "the answer: in education or training"),
        Answer.IBO: translate("PhoneRoundKey", "I", "the answer: in an IBO"),
        Answer.INTERNSHIP: translate("PhoneRoundKey", "S", "the answer: on an internship"),
        Answer.INACTIVE: translate("PhoneRoundKey", "A", "the answer: inactive"),
        Answer.NO_CONTACT: translate("PhoneRoundKey", "N", "the answer: not reached"),
        Answer.REFUSED: translate("PhoneRoundKey", "F", "the answer: refused"),
    }


def other_keys() -> Mapping[str, str]:
    """The letters for what is no answer; none of them is that of an answer."""
    return {
        "elsewhere": translate("PhoneRoundKey", "E", "works elsewhere"),
        "untold": translate("PhoneRoundKey", "X", "works, does not say where"),
        "remark": translate("PhoneRoundKey", "R", "to the remark"),
        "how": translate("PhoneRoundKey", "D", "another day or another way of contact"),
    }


class Answers(QWidget):
    """`chosen(Answer)` when one is clicked."""

    chosen = Signal(object)

    def __init__(self, words: QtWords) -> None:
        super().__init__()
        self.buttons: dict[Answer, KeyButton] = {}
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.NEAR)
        for answer, key in answer_keys().items():
            tell = partial(self.chosen.emit, answer)
            self.buttons[answer] = KeyButton(key, words.show(answer), tell)
        self._arrange(4)

    def show_chosen(self, answer: Answer | None) -> None:
        for each, button in self.buttons.items():
            button.setChecked(each is answer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max(each.sizeHint().width() for each in self.buttons.values())
        room = event.size().width() + theme.NEAR
        fitting = (each for each in COLUMNS if each * (widest + theme.NEAR) <= room)
        self._arrange(next(fitting, COLUMNS[-1]))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, at // columns, at % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
