"""Who counts: period, population, exit basis and filters, in a panel below a button."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from plastiq_tracker.domain.values import ExitBasis, Population
from plastiq_tracker.services.filters import Available
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.pages.statistics_day import mark_problem
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import CheckEdit, EnumCombo
from plastiq_tracker.ui.widgets.labels import Heading, Wrapped
from plastiq_tracker.ui.words import translate

WIDTH = 480
HALF = 180
"""So wide a text fits in one of two columns."""
_FILLED = Qt.AlignmentFlag(0)
FILTERS = ("trajectories", "regions", "genders", "educations")
"""The filters of the criteria, in the order in which they are offered."""


class FilterPanel(QFrame):
    """`edited` for a choice, `typed` for each key in a date, `closed` when it goes away."""

    edited = Signal()
    typed = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self._words = desk.words
        self._checks: dict[str, list[tuple[Any, CheckEdit]]] = {name: [] for name in FILTERS}
        self._available: Available | None = None
        self.period_from, self.period_to = DateEdit(desk.today), DateEdit(desk.today)
        self.population = EnumCombo(desk.words, Population)
        self.exit_basis = EnumCombo(desk.words, ExitBasis)
        self.problem = Wrapped()
        self.problem.setProperty("role", "problem")
        self.problem.hide()
        self._titles = dict(
            zip(
                FILTERS,
                (
                    translate("Statistics", "Trajectories"),
                    translate("Statistics", "Regions"),
                    translate("Statistics", "Gender"),
                    translate("Statistics", "Education"),
                ),
                strict=True,
            )
        )
        self._sections = QVBoxLayout()
        self._sections.setSpacing(theme.NEAR)
        self._lay_out()
        for combo in (self.population, self.exit_basis):
            combo.edited.connect(self.edited)
        for edit in (self.period_from, self.period_to):
            edit.edited.connect(self.typed)

    def offer(self, available: Available) -> None:
        """Offers what occurs among the people; what is checked stays checked."""
        if available == self._available:
            return
        self._available = available
        words = self._words
        chosen = {name: self.chosen(name) for name in FILTERS}
        trajectories = [(code, _named(code, name)) for code, name in available.trajectories]
        offered: dict[str, Sequence[tuple[Any, str]]] = {
            "trajectories": trajectories,
            "regions": [(each, each) for each in available.regions],
            "genders": _labelled(available.genders, words.show),
            "educations": _labelled(available.educations, words.show),
        }
        self._clear()
        for name in FILTERS:
            self._add_section(name, offered[name], chosen[name])

    def chosen(self, name: str) -> frozenset[Any]:
        """What is checked of one filter."""
        return frozenset(value for value, check in self._checks[name] if check.value())

    def check(self, name: str, values: frozenset[Any]) -> None:
        """Checks these; one that nobody has any more gets a line of its own."""
        known = {value for value, _ in self._checks[name]}
        missing = sorted(values - known)
        if missing:
            shown = [(each, self._words.show(each)) for each in missing]
            self._add_section(name, shown, frozenset(), more=True)
        for value, check in self._checks[name]:
            check.set_value(value in values)

    def show_problems(self, start: str, end: str) -> None:
        """What is wrong with the ends of the period."""
        mark_problem(self.period_from, start)
        mark_problem(self.period_to, end)
        self.problem.setText(start or end)
        self.problem.setVisible(bool(start or end))

    def open_below(self, button: QWidget) -> None:
        """Opens with the cursor in its first field, within the screen."""
        screen = button.screen().availableGeometry()
        corner = button.mapToGlobal(QPoint(0, button.height() + 4))
        inner = self._inner.sizeHint().height() + 4
        height = min(inner, screen.bottom() - corner.y() - theme.NEAR)
        self.setFixedSize(QSize(min(WIDTH, screen.width()), max(height, 200)))
        left = min(corner.x(), screen.right() - self.width())
        top = min(corner.y(), screen.bottom() - self.height())
        self.move(max(left, screen.left()), max(top, screen.top()))
        self.show()
        self.population.setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    # Within

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GROUP)
        grid.setVerticalSpacing(2)
        cells = (
            (translate("Statistics", "Who"), self.population),
            (translate("Statistics", "Exit counted from"), self.exit_basis),
            (translate("Statistics", "Period from"), self.period_from),
            (translate("Statistics", "up to and including"), self.period_to),
        )
        for at, (name, editor) in enumerate(cells):
            label = QLabel(name)
            label.setProperty("role", "muted")
            label.setBuddy(editor)
            editor.setAccessibleName(name)
            row, column = at // 2 * 3, at % 2
            grid.addWidget(label, row, column)
            side = Qt.AlignmentFlag.AlignLeft if isinstance(editor, DateEdit) else _FILLED
            grid.addWidget(editor, row + 1, column, side)
            grid.setRowMinimumHeight(row + 2, theme.NEAR)
            grid.setColumnStretch(column, 1)
        for combo in (self.population, self.exit_basis):
            combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._inner = QWidget()
        inner = QVBoxLayout(self._inner)
        inner.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        inner.setSpacing(4)
        inner.addLayout(grid)
        inner.addWidget(self.problem)
        inner.addLayout(self._sections)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidget(self._inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for ground in (area.viewport(), self._inner):
            ground.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(area)

    def _add_section(
        self,
        name: str,
        offered: Sequence[tuple[Any, str]],
        chosen: frozenset[Any],
        *,
        more: bool = False,
    ) -> None:
        if not offered:
            return
        section = QWidget()
        grid = QGridLayout(section)
        grid.setContentsMargins(0, 0 if more else theme.NEAR, 0, 0)
        grid.setHorizontalSpacing(theme.GROUP)
        grid.setVerticalSpacing(4)
        if not more:
            grid.addWidget(Heading(self._titles[name]), 0, 0, 1, 2)
        width = self.fontMetrics().horizontalAdvance
        columns = 2 if all(width(text) <= HALF for _, text in offered) else 1
        room = WIDTH - 2 * theme.EDGE if columns == 1 else HALF
        per_column = -(-len(offered) // columns)
        for at, (value, text) in enumerate(offered):
            short = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            check = CheckEdit(short)
            check.set_value(value in chosen)
            check.setAccessibleName(text)
            check.setToolTip(text if short != text else "")
            check.edited.connect(self.edited)
            self._checks[name].append((value, check))
            grid.addWidget(check, 1 + at % per_column, at // per_column)
            grid.setColumnStretch(at // per_column, 1)
        self._sections.addWidget(section)

    def _clear(self) -> None:
        for checks in self._checks.values():
            checks.clear()
        while (item := self._sections.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def _named(code: str, name: str) -> str:
    return f"{code} · {name}" if name and name != code else code


def _labelled(values: Iterable[StrEnum], show: Any) -> list[tuple[Any, str]]:
    return [(each, show(each)) for each in values]
