"""The table of today: whole lines, headings across, and a choice that outlives a refresh."""

from itertools import chain
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from plastiq_tracker.domain.tasks import Task
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.pages.today_model import Column, TodayModel
from plastiq_tracker.ui.widgets.table import Table
from plastiq_tracker.ui.words import translate

HEADING_HEIGHT = 36
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ICON = 20
_WHAT = 180
"""What is to be done has this much at least; edition, coach and then long dates give way."""


class TodayTable(Table):
    """`opened` for Enter and a double click; `chosen` when the lines chosen are others."""

    opened = Signal()
    chosen = Signal()

    def __init__(self, model: TodayModel) -> None:
        super().__init__()
        self._tasks = model
        self._keys: set[Any] = set()
        self._current: Any = None
        self._row = -1
        self._restoring = False
        self.setModel(model)
        self.setAccessibleName(translate("Today", "What is to be done"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(44)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.selectionModel().selectionChanged.connect(self._changed)
        self.selectionModel().currentRowChanged.connect(self._changed)
        model.modelAboutToBeReset.connect(self._about_to_reset)
        model.modelReset.connect(self._restore)

    @property
    def current(self) -> Task | None:
        """The task that has the cursor."""
        return self._tasks.task_at(self.currentIndex().row())

    @property
    def selected(self) -> list[Task]:
        """The tasks chosen, in the order of the list."""
        # By ranges: an index for each of thousands of lines would take far longer.
        ranges = self.selectionModel().selection().toList()
        rows = {row for each in ranges for row in range(each.top(), each.bottom() + 1)}
        return [task for row in sorted(rows) if (task := self._tasks.task_at(row)) is not None]

    def choose_first(self) -> None:
        """The first task, unless one is chosen."""
        if self.current is None:
            self._go_to(0)

    def show_current(self) -> None:
        """Brings the cursor in sight, and the heading above the first task with it."""
        if self.currentIndex().row() <= 1:
            self.scrollToTop()
        else:
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.current is not None:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._tasks.rowCount():
            self.choose_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_out()

    def share_out(self) -> None:
        """Gives each column what it needs; what is spare goes to what is to be done."""
        room = self.viewport().width() - _WHAT
        needed = (Column.NAME, Column.WHEN, Column.PHONE)
        short = sum(self._widths(short=False)[each] for each in needed) > room
        wanted = self._widths(short=short)
        self._tasks.be_short(short)
        room -= sum(wanted[each] for each in needed)
        for column in (Column.COACH, Column.TRAJECTORY):
            fits = wanted[column] <= room and (column != Column.COACH or self._tasks.has_coaches)
            room -= wanted[column] if fits else 0
            self.setColumnHidden(column, not fits)
        for column, wide in wanted.items():
            self.setColumnWidth(column, wide)

    def _widths(self, *, short: bool) -> dict[Column, int]:
        widest = {
            Column.NAME: ["Vandenbroucke An" if short else "Vandenbroucke Alexander"],
            Column.WHEN: self._tasks.usual_whens(short=short),
            Column.PHONE: ["0470 00 00 00" if short else "+32 470 00 00 00"],
            Column.COACH: ["Voornaam Naam"],
            Column.TRAJECTORY: ["XX2022-XX"],
        }
        width = self.fontMetrics().horizontalAdvance
        found = {
            column: max(map(width, texts)) + 3 * theme.NEAR for column, texts in widest.items()
        }
        found[Column.WHEN] += _ICON
        return found

    # Within

    def _go_to(self, row: int) -> None:
        """The first task from this line on, else the last one before it."""
        lines = range(self._tasks.rowCount())
        there = chain(lines[row:], reversed(lines[:row]))
        at = next((each for each in there if self._tasks.task_at(each) is not None), None)
        if at is not None:
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(
                self._tasks.index(at, 0), flags.ClearAndSelect | flags.Rows
            )

    def _changed(self, *_: object) -> None:
        if not self._restoring:
            self.chosen.emit()

    def _about_to_reset(self) -> None:
        self._keys = {task.key for task in self.selected}
        self._current = None if self.current is None else self.current.key
        self._row = self.currentIndex().row()

    def _restore(self) -> None:
        """Chooses the same tasks; where the one with the cursor is done, the next."""
        self._restoring = True
        self._span_headings()
        self.share_out()
        if self._row >= 0:
            self._choose_again()
        else:
            self._go_to(0)
        self._restoring = False
        self.chosen.emit()

    def _choose_again(self) -> None:
        chosen, current = QItemSelection(), -1
        last = self._tasks.columnCount() - 1
        for at, line in enumerate(self._tasks.lines):
            if not isinstance(line, Task):
                continue
            if line.key in self._keys:
                chosen.select(self._tasks.index(at, 0), self._tasks.index(at, last))
            if line.key == self._current:
                current = at
        if current < 0:
            self._go_to(min(self._row, max(0, self._tasks.rowCount() - 1)))
            return
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._tasks.index(current, 0), flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)

    def _span_headings(self) -> None:
        self.clearSpans()
        for at in self._tasks.headings():
            self.setSpan(at, 0, 1, self._tasks.columnCount())
            self.setRowHeight(at, HEADING_HEIGHT)
