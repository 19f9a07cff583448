"""A date typed as people type it; while it is typed the field says which day is meant."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.typed_dates import Meant, Typed, understand, written
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import dress
from plastiq_tracker.ui.words import translate

BUTTON = 28
"""What the little calendar takes at the right, in pixels."""
BESIDE = 56
"""What stands around a date: that button, and the edges."""


class DateEdit(QLineEdit):
    """Shows dd/mm/yyyy once it is left; Alt+Down or the little button opens a calendar.

    `value()` is None both when empty and when it cannot be read; `unreadable()` tells which.
    """

    edited = Signal()

    def __init__(self, today: Callable[[], date], meant: Meant = Meant.ANY) -> None:
        super().__init__()
        self._today = today
        self._meant = meant
        self._understood = ""
        self.setPlaceholderText(translate("DateEdit", "dd/mm/yyyy"))
        self._wide = self._width("00/00/0000") + BESIDE
        self.setFixedWidth(self._wide)
        self.textEdited.connect(lambda _text: self.edited.emit())
        self.textChanged.connect(lambda _text: self._tell())
        pick = QAction(translate("DateEdit", "Calendar (Alt+Down)"), self)
        dress(pick, "calendar", "muted")
        self.addAction(pick, QLineEdit.ActionPosition.TrailingPosition)
        pick.triggered.connect(self.open_calendar)

    def make_room_to_tell(self) -> None:
        """Gives the field the width in which the day that is meant stands beside what is typed,
        where there is room for it; in a narrower place it is a date field like any other.
        """
        weekdays = (QLocale().dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8))
        widest = max(self._width(f"{each} 00/00/0000") for each in weekdays)
        self._wide = self._width("00/00/0000") + BESIDE + widest + theme.GROUP
        self.setMaximumWidth(self._wide)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        hint.setWidth(self._wide)
        return hint

    def value(self) -> date | None:
        return self._read().day

    def set_value(self, value: date | None) -> None:
        self.setText(written(value))

    def unreadable(self) -> Text | None:
        return self._read().trouble

    def understood(self) -> str:
        """Which day is meant by what is typed now, as it is shown; "" when that says it itself."""
        return self._understood

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if (day := self.value()) is not None:
            self.setText(written(day))
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Down and alt:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        right = self.width() - BUTTON - theme.NEAR
        left = right - self._width(self._understood)
        if not self._understood or left < self._width(self.text()) + theme.NEAR * 2:
            return
        painter = QPainter(self)
        painter.setPen(QColor(theme.colours().muted))
        place = QRect(left, 0, right - left, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._understood)
        painter.end()

    def open_calendar(self) -> None:
        _Calendar(self, self.value() or self._today(), self._pick).open_below(self)

    def _read(self) -> Typed:
        return understand(self.text(), self._today(), self._meant)

    def _tell(self) -> None:
        day, was = self.value(), self._understood
        told = day is not None and written(day) != self.text().strip()
        self._understood = self._said(day) if told and day is not None else ""
        if self._understood and self._understood != was:
            self.setAccessibleDescription(self._understood)

    def _said(self, day: date) -> str:
        weekday = QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
        return f"{weekday} {written(day)}"

    def _width(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)

    def _pick(self, day: date) -> None:
        self.set_value(day)
        self.setFocus()
        self.edited.emit()


class _Calendar(QFrame):
    """A month to pick a day from; closes by itself."""

    def __init__(self, parent: QWidget, day: date, pick: Callable[[date], None]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._pick = pick
        self.month = QCalendarWidget()
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.month.clicked.connect(self._picked)
        self.month.activated.connect(self._picked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.month)

    def open_below(self, edit: QWidget) -> None:
        self.move(edit.mapToGlobal(QPoint(0, edit.height() + 2)))
        self.show()
        self.month.setFocus()

    def _picked(self, day: QDate) -> None:
        self._pick(date(day.year(), day.month(), day.day()))
        self.close()
