"""How a phone round is laid out: the card, the answers below it, and everyone at the side."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from plastiq_tracker.domain.values import Answer
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.pages.phone_round_answers import Answers
from plastiq_tracker.ui.pages.phone_round_card import CardView
from plastiq_tracker.ui.pages.phone_round_details import Details
from plastiq_tracker.ui.pages.phone_round_end import EndView
from plastiq_tracker.ui.pages.phone_round_line import SavedLine, UnsavedBar
from plastiq_tracker.ui.pages.phone_round_list import StopsList, StopsModel
from plastiq_tracker.ui.pages.phone_round_state import Round
from plastiq_tracker.ui.widgets.buttons import IconButton
from plastiq_tracker.ui.widgets.empty_state import EmptyState
from plastiq_tracker.ui.widgets.labels import ElidedLabel, scaled
from plastiq_tracker.ui.words import QtWords, translate

READABLE = 880
"""The card is no wider than this."""
SIDE_WIDTH = 248
WIDE = 860
"""From this width on everyone stands at the side."""
CARD_SHARE = 0.38
"""Of the height, for the card: the answers stand at the same place for everyone."""
LEAST = 80
_UNLIMITED = (1 << 24) - 1
LOW = 620
"""Below this height the answers give way to what is asked about the one chosen, and the card too
where much is asked.
"""


class Progress(QWidget):
    """How far the round is, with a step back and one further."""

    def __init__(self, words: QtWords, back: IconButton, skip: IconButton) -> None:
        super().__init__()
        self._words = words
        self.place = QLabel()
        self.bar = QProgressBar()
        self.bar.setProperty("role", "thin")
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(96, 6)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.NEAR)
        for widget in (self.place, self.bar, back, skip):
            row.addWidget(widget)

    def show_round(self, shown: Round) -> None:
        total = len(shown.stops)
        said = translate("PhoneRound", "{place} of {total}")
        number = self._words.number
        self.place.setText(said.format(place=number(shown.at + 1), total=number(total)))
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(len(shown.replied))
        done = translate("PhoneRound", "%n answered", None, len(shown.replied))
        self.bar.setAccessibleName(done)
        self.bar.setToolTip(done)


class Yielding(QScrollArea):
    """As high as what is in it, and where there is no room for that it scrolls to the cursor."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inner.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def sizeHint(self) -> QSize:
        wide = self.width() if self.isVisible() else super().sizeHint().width()
        high = self._inner.heightForWidth(wide)
        return QSize(wide, high if high > 0 else self._inner.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(LEAST, self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._inner.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, theme.NEAR)


class RoundView(QWidget):
    """One call in sight, or what the round brought; everyone at the side where there is room."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.unsaved = UnsavedBar(desk.words)
        self.card = CardView(desk.words)
        self.answers = Answers(desk.words)
        self.chosen = ElidedLabel()
        self.chosen.setFont(scaled(self.font(), 1.15, bold=True))
        self.details = Details(desk)
        self.line = SavedLine()
        self.end = EndView(desk.words)
        self.nobody = EmptyState(
            "phone",
            translate("PhoneRound", "Nobody to call"),
            translate(
                "PhoneRound",
                "Start a round from the list of today, from participants you chose, from a "
                "trajectory or from the outlook of the statistics.",
            ),
        )
        self.model = StopsModel(desk.words, self)
        self.everyone = StopsList(self.model)
        self._answer: Answer | None = None
        self._words = desk.words
        self._lay_out()
        self.details.edited.connect(self.arrange)

    def show_round(self, shown: Round) -> None:
        """The calls of a round; the one in sight is shown by itself."""
        self.model.show_round(shown)
        self._stack.setCurrentWidget(self._call)

    def show_place(self, at: int) -> None:
        self._stack.setCurrentWidget(self._call)
        self.model.tell()
        self.everyone.show_at(at)
        self._area.verticalScrollBar().setValue(0)

    def show_end(self, shown: Round) -> None:
        self.end.show_round(shown)
        self.model.tell()
        self._stack.setCurrentWidget(self.end)
        self.end.arrive()

    def show_nobody(self) -> None:
        self._stack.setCurrentWidget(self.nobody)

    @property
    def is_calling(self) -> bool:
        """Whether a call is in sight."""
        return self._stack.currentWidget() is self._call

    def show_answer(self, answer: Answer | None, *, may_answer: bool) -> None:
        """Shows which answer is chosen, and what goes with it."""
        self._answer = answer
        self.answers.show_chosen(answer)
        said = "" if answer is None else self._words.show(answer)
        self.chosen.setText(f"{self.card.name.text()} · {said}")
        for widget in (self.answers, self.details):
            widget.setEnabled(may_answer)
        self.arrange()

    def arrange(self) -> None:
        self.everyone.setVisible(self.width() >= WIDE)
        low, share = self.height() < LOW, round(self.height() * CARD_SHARE)
        gives_way = low and self._answer is not None
        self.answers.setVisible(not gives_way)
        self.chosen.setVisible(gives_way)
        self.line.hint.setVisible(self.width() >= WIDE)
        self._area.setVisible(not (low and self.details.is_long))
        self.line.setVisible(not (low and self.unsaved.isVisible()))
        self._area.setMinimumHeight(LEAST if low else share)
        self._area.setMaximumHeight(_UNLIMITED if low else share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def _lay_out(self) -> None:
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.card)
        self._area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout()
        column.setSpacing(theme.NEAR)
        column.addWidget(self._area, 1)
        for widget in (self.answers, self.chosen, Yielding(self.details)):
            column.addWidget(widget)
        column.addStretch(0)
        self._call = QWidget()
        middle = QWidget()
        middle.setMaximumWidth(READABLE)
        middle.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self._call)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(middle, 1)
        row.addStretch(0)
        self._stack = QStackedWidget()
        for view in (self._call, self.end, self.nobody):
            self._stack.addWidget(view)
        main = QVBoxLayout()
        main.setContentsMargins(theme.EDGE, theme.GROUP, theme.EDGE, theme.NEAR)
        main.setSpacing(theme.NEAR)
        main.addWidget(self.unsaved)
        main.addWidget(self._stack, 1)
        main.addWidget(self.line)
        self.everyone.setFixedWidth(SIDE_WIDTH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(main, 1)
        layout.addWidget(self.everyone)
