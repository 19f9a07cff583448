"""A few answers in sight at once, each chosen with one key: the number that stands before it."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from plastiq_tracker.domain.text import Text
from plastiq_tracker.ui import theme

_AZERTY = "&é\"'(§è!ç"
"""What the row of digits of a Belgian keyboard gives without Shift, from 1 on."""


class KeyChoice(QWidget):
    """An editor of a form; at most nine choices, nothing chosen at first."""

    edited = Signal()

    def __init__(self, choices: Iterable[tuple[Any, str]], *, columns: int = 2) -> None:
        super().__init__()
        self._values: list[Any] = []
        self._group = QButtonGroup(self)
        self.buttons: list[QRadioButton] = []
        listed = list(choices)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(theme.GROUP)
        grid.setVerticalSpacing(6)
        per_column = -(-len(listed) // columns)
        for at, (value, text) in enumerate(listed):
            button = QRadioButton(f"{at + 1}  {text}")
            button.setAccessibleName(text)
            button.clicked.connect(lambda _checked: self.edited.emit())
            self._values.append(value)
            self._group.addButton(button, at)
            self.buttons.append(button)
            grid.addWidget(button, at % per_column, at // per_column)
        grid.setColumnStretch(columns, 1)
        self.setFocusProxy(self.buttons[0])

    def choices(self) -> list[Any]:
        """The values of which one can be chosen."""
        return list(self._values)

    def value(self) -> Any:
        at = self._group.checkedId()
        return self._values[at] if at >= 0 else None

    def set_value(self, value: Any) -> None:
        chosen = self._values.index(value) if value in self._values else None
        self._group.setExclusive(False)
        for at, button in enumerate(self.buttons):
            button.setChecked(at == chosen)
        self._group.setExclusive(True)
        self.setFocusProxy(self.buttons[chosen or 0])

    def unreadable(self) -> Text | None:
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = _place(event)
        if at is not None and at < len(self.buttons):
            self.buttons[at].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.buttons[at].click()
        else:
            super().keyPressEvent(event)


def _place(event: QKeyEvent) -> int | None:
    """Which choice a key of the digits means, from 0 on: with Shift too, as AZERTY asks for it."""
    typing = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
    typed = event.text()
    if event.modifiers() & ~typing or len(typed) != 1:
        return None
    at = "123456789".find(typed)
    if at < 0 and not event.modifiers():
        at = _AZERTY.find(typed)
    return at if at >= 0 else None
