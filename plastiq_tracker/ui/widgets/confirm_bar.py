"""A question in place, instead of a message box: "Delete this note?"."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import IconLabel
from plastiq_tracker.ui.widgets.banner import Banner
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.labels import Wrapped
from plastiq_tracker.ui.words import translate

ROOMY = 560
"""From this width on the question and its buttons stand on one line."""


class ConfirmBar(Banner):
    """Hidden until `ask`; Esc or "no" leaves everything as it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("tone", "warn")
        self._then: Callable[[], object] | None = None
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

    def ask(
        self, question: str, yes: str, then: Callable[[], object], *, no: str | None = None
    ) -> None:
        """Shows the question; calls `then` when the answer is `yes`."""
        self._then = then
        self.question.setText(question)
        self.yes.setText(yes)
        self.no.setText(no or translate("ConfirmBar", "Keep it"))
        self.setAccessibleName(question)
        self.ask_at(self.no)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the question would get a narrow column, the buttons stand below it."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._parts.setDirection(way.LeftToRight if self.width() >= ROOMY else way.TopToBottom)

    def dismiss(self) -> None:
        self._then = None
        super().dismiss()

    def _agree(self) -> None:
        then, self._then = self._then, None
        self.hide()
        if then is not None:
            then()
