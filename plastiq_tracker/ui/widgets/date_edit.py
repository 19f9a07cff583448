"""A date typed as people type it: 7/3/02, 070302, 07-03-2002, 2002-03-07."""

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from plastiq_tracker.domain.text import Text
from plastiq_tracker.ui.icons import dress
from plastiq_tracker.ui.words import translate

NOT_A_DATE = Text("Problem", "This is not a date. Type it like 7/3/2002.")

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_PARTS = re.compile(r"(\d{1,2})[/\-. ](\d{1,2})[/\-. ](\d{4}|\d{2})")
_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")


def parse_date(text: str, today: date) -> date | None:
    """The date meant by `text`, day first; None when it is none.

    Two digits of a year mean the last hundred years and the ten to come.
    """
    text = text.strip()
    if match := _ISO.fullmatch(text):
        year, month, day = match.groups()
    elif match := _PARTS.fullmatch(text) or _DIGITS.fullmatch(text):
        day, month, year = match.groups()
    else:
        return None
    full = int(year)
    if len(year) == 2:
        full += today.year // 100 * 100
        if full > today.year + 10:
            full -= 100
    try:
        return date(full, int(month), int(day))
    except ValueError:
        return None


def written(day: date | None) -> str:
    return "" if day is None else f"{day.day:02}/{day.month:02}/{day.year:04}"


class DateEdit(QLineEdit):
    """Shows dd/mm/yyyy once it is left; Alt+Down or the little button opens a calendar.

    `value()` is None both when empty and when it cannot be read; `unreadable()` tells which.
    """

    edited = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.setPlaceholderText(translate("DateEdit", "dd/mm/yyyy"))
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("00/00/0000") + 56)
        self.textEdited.connect(lambda _text: self.edited.emit())
        pick = QAction(translate("DateEdit", "Calendar (Alt+Down)"), self)
        dress(pick, "calendar", "muted")
        self.addAction(pick, QLineEdit.ActionPosition.TrailingPosition)
        pick.triggered.connect(self.open_calendar)

    def value(self) -> date | None:
        return parse_date(self.text(), self._today())

    def set_value(self, value: date | None) -> None:
        self.setText(written(value))

    def unreadable(self) -> Text | None:
        return NOT_A_DATE if self.text().strip() and self.value() is None else None

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

    def open_calendar(self) -> None:
        _Calendar(self, self.value() or self._today(), self._pick).open_below(self)

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
