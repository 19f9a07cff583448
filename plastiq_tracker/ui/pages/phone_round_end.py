"""What a phone round brought: who was reached, whom to try again and when, who was skipped."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from plastiq_tracker.domain.values import Answer
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.pages.phone_round_state import Round
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.flow_layout import FlowLayout
from plastiq_tracker.ui.widgets.labels import Heading, KeyFigure, Muted, Wrapped
from plastiq_tracker.ui.words import QtWords, translate

READABLE = 640


class EndView(QScrollArea):
    """`leave_wanted` for the way back, `again_wanted` to call those who were skipped."""

    leave_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, words: QtWords) -> None:
        super().__init__()
        self._words = words
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reached = KeyFigure()
        self.reached.setWordWrap(True)
        self.answers = Wrapped()
        self.not_reached = Heading()
        self.refused = Wrapped()
        self.skipped = Wrapped()
        self.retries: list[tuple[str, str]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.EDGE)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.leave = Button(
            translate("PhoneRound", "Back"), self.leave_wanted.emit, icon="arrow-left",
            role="primary",
        )  # fmt: skip
        self.again = Button(
            translate("PhoneRound", "Call those skipped"), self.again_wanted.emit, icon="phone"
        )
        self._lay_out()

    def show_round(self, shown: Round) -> None:
        words = self._words
        attempts = shown.with_answer(Answer.NO_CONTACT)
        refused = shown.with_answer(Answer.REFUSED)
        reached = len(shown.replied) - len(attempts) - len(refused)
        self.reached.setText(translate("PhoneRound", "%n reached", None, reached))
        self.answers.setText(" · ".join(_counted(words, shown)))
        self.answers.setVisible(bool(reached))
        self.not_reached.setText(translate("PhoneRound", "%n not reached", None, len(attempts)))
        self.not_reached.setVisible(bool(attempts))
        self.refused.setText(translate("PhoneRound", "%n refused", None, len(refused)))
        self.refused.setVisible(bool(refused))
        names = ", ".join(each.name for each in shown.skipped)
        skipped = translate("PhoneRound", "%n skipped: {names}", None, len(shown.skipped))
        self.skipped.setText(skipped.format(names=names))
        for widget in (self.skipped, self.again):
            widget.setVisible(bool(shown.skipped))
        self._show_retries(shown)
        told = (self.reached, self.answers, self.not_reached, self.refused, self.skipped)
        self.setAccessibleName(". ".join(each.text() for each in told if not each.isHidden()))

    def arrive(self) -> None:
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _show_retries(self, shown: Round) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        attempts = [
            (each.reply.retry_on, each.name)
            for each in shown.with_answer(Answer.NO_CONTACT)
            if each.reply is not None
        ]
        attempts.sort(key=lambda each: (each[0] or date.max, each[1]))
        never = translate("PhoneRound", "not any more")
        self.retries = [(self._words.show(day) if day else never, name) for day, name in attempts]
        for at, (day, name) in enumerate(self.retries):
            self._grid.addWidget(Muted(day), at, 0)
            self._grid.addWidget(Wrapped(name), at, 1)

    def _lay_out(self) -> None:
        body = QWidget()
        body.setMaximumWidth(READABLE)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, theme.NEAR, theme.EDGE, theme.GROUP)
        column.setSpacing(theme.NEAR)
        column.addWidget(Heading(translate("PhoneRound", "The round is done")))
        for part in (self.reached, self.answers):
            column.addWidget(part)
        column.addSpacing(theme.NEAR)
        column.addWidget(self.not_reached)
        column.addLayout(self._grid)
        column.addWidget(self.refused)
        column.addWidget(self.skipped)
        column.addSpacing(theme.NEAR)
        holder = QWidget()
        buttons = FlowLayout(theme.NEAR, theme.NEAR, holder)
        buttons.setContentsMargins(0, 0, 0, 0)
        for button in (self.leave, self.again):
            buttons.addWidget(button)
        column.addWidget(holder)
        column.addStretch(1)
        self.setWidget(body)


def _counted(words: QtWords, shown: Round) -> Iterator[str]:
    """How many gave each answer, in their order."""
    counts = Counter(each.reply.answer for each in shown.replied if each.reply is not None)
    for answer in Answer:
        if counts[answer] and answer not in (Answer.NO_CONTACT, Answer.REFUSED):
            yield f"{words.show(answer)} {words.number(counts[answer])}"
