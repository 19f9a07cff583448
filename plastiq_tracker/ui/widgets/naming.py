"""A name typed in place: a field with a button that saves and one that leaves it."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.buttons import Button, IconButton
from plastiq_tracker.ui.widgets.fields import TextEdit
from plastiq_tracker.ui.words import translate

WIDTH = 200


class NameRow(QWidget):
    """`saved(str)` for Enter and the button, `left` for Esc, `typed` for each key."""

    saved = Signal(str)
    left = Signal()
    typed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.edit = TextEdit(placeholder=name)
        self.edit.setAccessibleName(name)
        self.edit.setMinimumWidth(WIDTH)
        self.edit.installEventFilter(self)
        self.button = Button(translate("Naming", "Save"), self._save, icon="check")
        leave = IconButton("x", translate("Naming", "Do not save"), self.left.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.NEAR)
        row.addWidget(self.edit, 1)
        row.addWidget(self.button)
        row.addWidget(leave)
        self.edit.returnPressed.connect(self._save)
        self.edit.edited.connect(self._edited)

    def start(self, name: str | None = None) -> None:
        """Puts the cursor in the field; what is there is typed over."""
        self.edit.set_value(name)
        self._edited()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def tell_problem(self, said: str) -> None:
        theme.set_role(self.edit, "problem", "true" if said else "false")
        self.edit.setAccessibleDescription(said)
        self.edit.setToolTip(said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the field leaves it."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _save(self) -> None:
        self.saved.emit(self.edit.text())

    def _edited(self) -> None:
        self.tell_problem("")
        self.typed.emit()
