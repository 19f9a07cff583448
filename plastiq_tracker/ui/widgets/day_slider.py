"""A line of days to slide along: the months as ticks, the years named, a stretch marked."""

import calendar
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QColor,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from plastiq_tracker.domain.dates import add_months
from plastiq_tracker.domain.typed_dates import written
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.labels import scaled
from plastiq_tracker.ui.words import translate

HANDLE = 7
"""Radius of the knob, in pixels."""
GROOVE = 12
"""Where the line lies, from the top."""
FEWEST_PIXELS = 4
"""Between two ticks; closer together only the years are drawn."""
YEAR_PIXELS = 40


class DaySlider(QSlider):
    """`moved(date)` for every day that is chosen by hand.

    The arrow keys go by the day, Page Up and Page Down by the month, with Ctrl from one end of a
    month to the next; Home and End to the ends. A month from the end of one is the end of another.
    """

    moved = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._name = name
        self._stretch: tuple[date, date] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(160)
        self.setTracking(True)
        self.actionTriggered.connect(lambda _action: self._by_hand(self.sliderPosition()))
        self.valueChanged.connect(lambda _value: self._tell())
        theme.mode.changed.connect(self.update)

    def day(self) -> date:
        return date.fromordinal(max(self.value(), 1))

    def set_days(self, first: date, last: date, stretch: tuple[date, date]) -> None:
        """The days that can be reached; `stretch` is marked on the line."""
        self._stretch = stretch
        self.blockSignals(True)
        self.setRange(first.toordinal(), max(first, last).toordinal())
        self.blockSignals(False)
        self._tell()
        self.update()

    def show_day(self, day: date) -> None:
        """Puts the knob there, or at the nearest end, without telling."""
        self.blockSignals(True)
        self.setValue(day.toordinal())
        self.blockSignals(False)
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, GROOVE + HANDLE + 4 + self._small().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    # By hand

    def keys(self) -> list[QAction]:
        """What the keys do, to be told: the line answers them itself."""
        pairs = (
            ("PgUp", translate("DaySlider", "As of: a month later")),
            ("PgDown", translate("DaySlider", "As of: a month earlier")),
            ("Ctrl+PgUp", translate("DaySlider", "As of: the next end of a month")),
            ("Ctrl+PgDown", translate("DaySlider", "As of: the end of a month before")),
        )
        made = []
        for key, text in pairs:
            action = QAction(text, self)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            made.append(action)
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        months = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}.get(Qt.Key(event.key()))
        if months is None:
            super().keyPressEvent(event)
        else:
            to_end = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            step = months_end if to_end else months_later
            self._by_hand(step(self.day(), months).toordinal())
        # Aloud a slider says its number, which is that of a day since the year 1.
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, written(self.day())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._by_hand(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._by_hand(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change the day."""
        event.ignore()

    def _by_hand(self, value: int) -> None:
        value = min(max(value, self.minimum()), self.maximum())
        if value != self.value():
            self.setValue(value)
            self.update()
            self.moved.emit(self.day())

    def _tell(self) -> None:
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(written(self.day()))
        self.setToolTip(written(self.day()))

    # Drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        of = theme.colours()
        left, right = self._x(self.minimum()), self._x(self.maximum())
        self._line(painter, left, right, of.edge, 2)
        if self._stretch is not None:
            start, end = (self._x(day.toordinal()) for day in self._stretch)
            self._line(painter, max(start, left), min(end, right), of.accent, 4)
        self._draw_ticks(painter)
        knob = QPointF(self._x(self.value()), GROOVE)
        painter.setPen(QPen(QColor(of.base), 2))
        painter.setBrush(QColor(of.accent if self.isEnabled() else of.disabled))
        painter.drawEllipse(knob, HANDLE, HANDLE)
        if self.hasFocus():
            painter.setPen(QPen(QColor(of.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(knob, HANDLE + 3, HANDLE + 3)
        painter.end()

    def _line(self, painter: QPainter, left: float, right: float, colour: str, wide: int) -> None:
        if right > left:
            ground = QRectF(left, GROOVE - wide / 2, right - left, wide)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour if self.isEnabled() else theme.colours().line))
            painter.drawRoundedRect(ground, wide / 2, wide / 2)

    def _draw_ticks(self, painter: QPainter) -> None:
        """A small tick at each month, a longer one with its name at each year."""
        of = theme.colours()
        months = self._months()
        apart = (self.width() - 2 * HANDLE) / max(len(months), 1)
        painter.setFont(scaled(self.font(), 0.8))
        foot = GROOVE + HANDLE + 1
        named = -float(YEAR_PIXELS)
        for month in months:
            is_year = month.month == 1
            if not is_year and apart < FEWEST_PIXELS:
                continue
            x = self._x(month.toordinal())
            painter.setPen(QPen(QColor(of.muted if is_year else of.edge), 1))
            painter.drawLine(QPointF(x, foot - 3), QPointF(x, foot + (3 if is_year else 0)))
            if is_year and x - named >= YEAR_PIXELS and x + YEAR_PIXELS <= self.width():
                named = x
                room = QRectF(x + 3, foot, YEAR_PIXELS, self._small().height() + 2)
                painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft), str(month.year))

    def _months(self) -> list[date]:
        """The first day of each month within the line."""
        first = date.fromordinal(max(self.minimum(), 1))
        last = date.fromordinal(max(self.maximum(), 1))
        found, month = [], first.replace(day=1)
        while month <= last:
            if month >= first:
                found.append(month)
            month = (month + timedelta(days=32)).replace(day=1)
        return found

    def _small(self) -> QFontMetrics:
        return QFontMetrics(scaled(self.font(), 0.8))

    def _x(self, value: int) -> float:
        span = max(self.maximum() - self.minimum(), 1)
        edge = HANDLE + 3
        return edge + (value - self.minimum()) / span * (self.width() - 2 * edge)

    def _value_at(self, x: float) -> int:
        edge = HANDLE + 3
        share = (x - edge) / max(self.width() - 2 * edge, 1)
        return round(self.minimum() + share * (self.maximum() - self.minimum()))


def months_later(day: date, months: int) -> date:
    """The same day so many months later; from the end of a month it is the end of one."""
    later = add_months(day, months)
    return _end_of(later) if day == _end_of(day) else later


def months_end(day: date, months: int) -> date:
    """The next end of a month after a day (1), or the last one before it (-1)."""
    end = _end_of(day)
    return end if months > 0 and day < end else _end_of(add_months(end, months))


def _end_of(day: date) -> date:
    """The last day of its month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
