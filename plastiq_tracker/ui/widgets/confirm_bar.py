"""A question in place, instead of a message box: "Delete this note?"."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import IconLabel
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.cursor import give_back
from plastiq_tracker.ui.widgets.labels import Wrapped
from plastiq_tracker.ui.words import translate

ROOMY = 560
"""From this width on the question and its buttons stand on one line."""


class ConfirmBar(QFrame):
    """Hidden until `ask`; Esc or "no" leaves everything as it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("tone", "warn")
        self._then: Callable[[], object] | None = None
        self._back: QWidget | None = None
        self.question = Wrapped()
        self.yes = Button(translate("Value", "Yes"), self._agree, role="danger")
        self.no = Button(translate("ConfirmBar", "Keep it"), self.dismiss)
        told = QHBoxLayout()
        told.setSpacing(theme.NEAR)
        told.addWidget(IconLabel("triangle-alert", 20, "warn"), 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.question, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.NEAR)
        buttons.addStretch(1)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(theme.EDGE, theme.NEAR, theme.EDGE, theme.NEAR)
        self._parts.setSpacing(theme.NEAR)
        self._parts.addLayout(told, 1)
        self._parts.addLayout(buttons)
        self.hide()

    def ask(
        self, question: str, yes: str, then: Callable[[], object], *, no: str | None = None
    ) -> None:
        """Shows the question; calls `then` when the answer is `yes`."""
        self._then = then
        self._back = self.window().focusWidget()
        self.question.setText(question)
        self.yes.setText(yes)
        self.no.setText(no or translate("ConfirmBar", "Keep it"))
        self.setAccessibleName(question)
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the question would get a narrow column, the buttons stand below it."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._parts.setDirection(way.LeftToRight if self.width() >= ROOMY else way.TopToBottom)

    def dismiss(self) -> None:
        self._then = None
        self.hide()
        give_back(self._back)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _agree(self) -> None:
        then, self._then = self._then, None
        self.hide()
        if then is not None:
            then()
