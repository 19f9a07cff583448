"""As of which day: a field, a line of days to slide along, and the two days most asked for."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from plastiq_tracker.domain.checks import (
    DATE_OUT_OF_RANGE,
    EARLIEST,
    EMPTY,
    LATEST,
    PERIOD_REVERSED,
)
from plastiq_tracker.domain.text import Text
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.day_slider import DaySlider
from plastiq_tracker.ui.widgets.labels import Wrapped
from plastiq_tracker.ui.words import translate

SLIDING_ROOM = 200


class DayChoice(QWidget):
    """`moved(date)` when a day was slid to or picked; typing tells the field's own `edited`."""

    moved = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._period_to: date | None = None
        name = translate("Statistics", "As of")
        self.edit = DateEdit(desk.today)
        self.edit.setAccessibleName(name)
        self.edit.setToolTip(
            translate(
                "Statistics", "The last day whose facts count. Earlier days can be asked too."
            )
        )
        self.slider = DaySlider(translate("Statistics", "As of, along the life of the project"))
        self.today = Button(translate("Statistics", "Today"), self._to_today, role="inline")
        self.period_end = Button(
            translate("Statistics", "End of the period"), self._to_end, role="inline"
        )
        self.problem = Wrapped()
        self.problem.setProperty("role", "problem")
        self.problem.hide()
        self._label = QLabel(name)
        self._label.setProperty("role", "muted")
        self._label.setBuddy(self.edit)
        self._lay_out()
        self.slider.moved.connect(self._slid)

    def set_life(self, life: tuple[date, date], period: tuple[date, date]) -> None:
        """The days that can be slid to, and the funded period among them."""
        self._period_to = period[1]
        self.slider.set_days(*life, period)

    def show_day(self, day: date) -> None:
        self.edit.set_value(day)
        self.slider.show_day(day)

    def follow(self) -> None:
        """Puts the knob at the day that is being typed, once it is one."""
        if (day := self.edit.value()) is not None:
            self.slider.show_day(day)

    def show_problem(self, said: str) -> None:
        mark_problem(self.edit, said)
        self.problem.setText(said)
        self.problem.setVisible(bool(said))

    def roomy_width(self) -> int:
        """So wide that one can slide to a month with ease, and that the names fit."""
        names = (self._label, self.today, self.period_end)
        above = sum(each.sizeHint().width() for each in names) + 2 * theme.GROUP
        return max(self.edit.width() + theme.NEAR + SLIDING_ROOM, above)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(theme.GROUP)
        above.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        above.addStretch(1)
        for button in (self.period_end, self.today):
            above.addWidget(button)
            button.setFixedHeight(button.fontMetrics().height() + 4)
        line = QHBoxLayout()
        line.setSpacing(theme.NEAR)
        line.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.slider, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.insertLayout(0, above)  # after the field and the line for who goes by Tab
        layout.addWidget(self.problem)
        layout.addStretch(1)

    def _slid(self, day: date) -> None:
        self.edit.set_value(day)
        self.show_problem("")
        self.moved.emit(day)

    def _to_today(self) -> None:
        self._pick(self._desk.today())

    def _to_end(self) -> None:
        if self._period_to is not None:
            self._pick(self._period_to)

    def _pick(self, day: date) -> None:
        self.show_day(day)
        self.moved.emit(day)


def wrong_with(edit: DateEdit, since: DateEdit | None = None) -> Text | None:
    """Why a date that must be there cannot be used; `since` is where its period begins."""
    if (unreadable := edit.unreadable()) is not None:
        return unreadable
    day, start = edit.value(), None if since is None else since.value()
    if day is None:
        return EMPTY
    if not EARLIEST <= day <= LATEST:
        return DATE_OUT_OF_RANGE.fill(day=day)
    if start is not None and day < start:
        return PERIOD_REVERSED.fill(start=start, end=day)
    return None


def mark_problem(edit: DateEdit, said: str) -> None:
    """Shows, and says aloud, what is wrong with a date."""
    edit.setAccessibleDescription(said)
    theme.set_role(edit, "problem", "true" if said else "false")
