"""A question in place, over what it is about: hidden until it is asked, and Esc puts it away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from plastiq_tracker.ui.widgets.cursor import give_back


class Banner(QFrame):
    """The cursor goes back to where it was when the question is put away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back: QWidget | None = None
        self.hide()

    def ask_at(self, answer: QWidget) -> None:
        """Shows the question with the cursor in this answer; asked again it is the same one."""
        at = self.window().focusWidget()
        if not self.isAncestorOf(at):
            self._back = at
        self.show()
        answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        self.hide()
        give_back(self._back)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)
