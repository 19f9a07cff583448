"""A table of any length whose lines are read a page at a time, when they come in sight."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from plastiq_tracker.ui.widgets.table_menu import show_table_menu

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

PAGE = 100
"""Lines that are read at once."""
KEPT = 3
"""Pages that wait to be read: as many as can be in sight, and one."""
PADDING = 10
ASIDE = 20
"""Pixels above and below, and on both sides of the text of a cell."""

# Compared as plain numbers: comparing enums makes painting three times slower.
_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole.value
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole.value
_TOP_LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
_AHEAD = "…"


@dataclass(frozen=True)
class Told(Generic[Row]):
    """A column: its title, what a cell says, and what part of the width it takes."""

    title: str
    text: Callable[[Row], str]
    share: int


class PagedModel(QAbstractTableModel, Generic[Row]):
    """`wanted(first, count)` asks for lines, `take` brings them, and only then more are asked.

    Who scrolls fast passes over pages: the last ones seen are asked first, those before never.
    """

    wanted = Signal(int, int)

    def __init__(self, columns: Sequence[Told[Row]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._count = 0
        self._rows: dict[int, Row] = {}
        self._queue: list[int] = []
        self._out: int | None = None

    def retitle(self, at: int, title: str) -> None:
        """Calls a column otherwise."""
        columns = list(self.columns)
        columns[at] = replace(columns[at], title=title)
        self.columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, at, at)

    def start(self, count: int) -> None:
        """So many lines, of which none is read yet."""
        self.beginResetModel()
        self._count = count
        self._rows.clear()
        self._queue.clear()
        self._out = None
        self.endResetModel()

    def take(self, first: int, rows: Sequence[Row]) -> None:
        """The lines from `first` on; none when they could not be read."""
        for at, row in enumerate(rows, first):
            self._rows[at] = row
        if rows:
            last = self.index(first + len(rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(first, 0), last)
        self._out = None
        self._go_on()

    def has(self, at: int) -> bool:
        """Whether the line has been read."""
        return at in self._rows

    def row_at(self, at: int) -> Row | None:
        """The line; None while it is on its way, for which it is asked."""
        if at not in self._rows and 0 <= at < self._count:
            self._ask(at)
        return self._rows.get(at)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role == _ALIGNMENT:
            return _TOP_LEFT
        if role not in (_DISPLAY, _TOOL_TIP):
            return None
        row = self.row_at(index.row())
        if row is None:
            return _AHEAD if index.column() == 0 and role == _DISPLAY else None
        return self.columns[index.column()].text(row)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role in (_DISPLAY, _TOOL_TIP):
            return self.columns[section].title
        return _TOP_LEFT if role == _ALIGNMENT else None

    def _ask(self, at: int) -> None:
        page = at // PAGE
        if page != self._out:
            self._queue = [*(each for each in self._queue if each != page), page][-KEPT:]
            self._go_on()

    def _go_on(self) -> None:
        if self._out is None and self._queue:
            self._out = self._queue.pop()
            first = self._out * PAGE
            self.wanted.emit(first, min(PAGE, self._count - first))


class PagedTable(QTableView):
    """The view of such a model: `lines` of text in a row at the least, more where what it says
    needs more. `opened(row)` for Enter and a double click.
    """

    opened = Signal(object)

    def __init__(self, model: PagedModel[Any], name: str, *, lines: int = 2) -> None:
        super().__init__()
        self._paged = model
        self._fitted: set[int] = set()
        """Rows that are as high as what they say needs at this width."""
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(40)
        self.set_lines(lines)
        self.setModel(model)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        model.modelReset.connect(self._fitted.clear)
        model.dataChanged.connect(lambda *_: self._fit_in_sight())
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._fit_in_sight())

    def set_lines(self, lines: int) -> None:
        """So many lines of text fit in every row."""
        height = self.fontMetrics().lineSpacing() * lines + PADDING
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self._fitted.clear()

    def choose_first(self) -> None:
        if self._paged.rowCount() and not self.currentIndex().isValid():
            self.selectRow(0)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        show_table_menu(self, event, lambda: self._open(self.currentIndex().row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_out()

    def show_column(self, at: int, shown: bool) -> None:
        self.setColumnHidden(at, not shown)
        self.share_out()

    def share_out(self) -> None:
        """Gives each column in sight its part of the width."""
        columns = enumerate(self._paged.columns)
        shares = {at: told.share for at, told in columns if not self.isColumnHidden(at)}
        room = left = self.viewport().width()
        *others, last = shares
        for at in others:
            width = room * shares[at] // sum(shares.values())
            self.setColumnWidth(at, width)
            left -= width
        self.setColumnWidth(last, left)
        self._fitted.clear()
        self._fit_in_sight()

    def _fit_in_sight(self) -> None:
        """Makes the rows in sight as high as what they say; whoever is at the end stays there."""
        bar = self.verticalScrollBar()
        at, is_last = max(self.rowAt(0), 0), 0 < bar.value() == bar.maximum()
        while at < self._paged.rowCount() and self.rowViewportPosition(at) < self.height():
            if at not in self._fitted and self._paged.has(at):
                self._fitted.add(at)
                self.setRowHeight(at, self._height_of(at))
            at += 1
        if is_last:
            self.updateGeometries()  # the bar learns of new heights later
            bar.setValue(bar.maximum())

    def _height_of(self, at: int) -> int:
        row, needed = self._paged.row_at(at), 0
        how = Qt.TextFlag.TextWordWrap.value
        for column, told in enumerate(self._paged.columns):
            if not self.isColumnHidden(column):
                room = QRect(0, 0, max(self.columnWidth(column) - ASIDE, 1), 0)
                box = self.fontMetrics().boundingRect(room, how, told.text(row))
                needed = max(needed, box.height() + PADDING)
        return max(needed, self.verticalHeader().defaultSectionSize())

    def _open(self, at: int) -> None:
        if (row := self._paged.row_at(at)) is not None:
            self.opened.emit(row)
