"""What was chosen, as small labels that each go away with one click."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import dress
from plastiq_tracker.ui.widgets.flow_layout import FlowLayout
from plastiq_tracker.ui.words import translate

Chip = tuple[str, Callable[[], object]]
"""What it says, and what is done when it is taken away."""


class Chips(QWidget):
    """Hidden while there are none. `emptied` when the last one was taken away by hand."""

    emptied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[QToolButton] = []
        self._place = QWidget()
        self._flow = FlowLayout(theme.NEAR, 4, self._place)
        self._flow.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._place)
        self.hide()

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Shows these; the cursor stays near where it was."""
        had = next((at for at, each in enumerate(self.buttons) if each.hasFocus()), None)
        for old in self.buttons:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = [_Chip(text, remove) for text, remove in chips]
        for button in self.buttons:
            self._flow.addWidget(button)
            button.show()
        self.setVisible(bool(chips))
        self._place.updateGeometry()
        if had is None:
            return
        if self.buttons:
            self.buttons[min(had, len(self.buttons) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.emptied.emit()


class _Chip(QToolButton):
    """Enter, Space, Del and a click take it away."""

    def __init__(self, text: str, remove: Callable[[], object]) -> None:
        super().__init__()
        self._remove = remove
        self.setProperty("role", "chip")
        self.setText(text)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dress(self, "x")
        said = translate("Chips", "Take away: {choice}").format(choice=text)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.clicked.connect(lambda *_: remove())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if event.key() in keys:
            self._remove()
        else:
            super().keyPressEvent(event)
