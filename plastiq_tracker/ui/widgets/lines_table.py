"""A short table of records: columns described once, rows in memory, sorted on native values.

For some hundreds of lines at most; what can hold everyone in a dossier has a model of its own.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.labels import scaled
from plastiq_tracker.ui.widgets.table_menu import show_table_menu

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

SORT_ROLE = Qt.ItemDataRole.UserRole.value + 1
ROW_ROLE = Qt.ItemDataRole.UserRole.value + 2

# Compared as plain numbers: comparing enums makes painting three times slower.
PADDING = 20
TIGHT = 14
"""What the style leaves beside the text of a cell, in pixels; and in a table of many numbers."""

_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole.value
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole.value
_FONT = Qt.ItemDataRole.FontRole.value
RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value
LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value


@dataclass(frozen=True, kw_only=True)
class Listed(Generic[Row]):
    """A column: its title, what a cell says, and the value it is sorted by (None comes last).

    Where there is no room the columns with the highest `spare` give way first, those with 0 never;
    what room is left goes to the one that is `wide`.
    """

    title: str
    text: Callable[[Row], str]
    native: Callable[[Row], Any]
    right: bool = False
    tip: str = ""
    note: Callable[[Row], str] | None = None
    spare: int = 0
    wide: bool = False


class LinesModel(QAbstractTableModel, Generic[Row]):
    """Shows what `set_rows` gave; `strong` tells which rows are bold (a total)."""

    def __init__(
        self,
        columns: Sequence[Listed[Row]],
        parent: QObject | None = None,
        *,
        strong: Callable[[Row], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._given: Sequence[Row] = ()
        self._rows: list[Row] = []
        self._order: tuple[int, bool] | None = None
        self._strong = strong
        self._bold = QFont()
        self._bold.setWeight(QFont.Weight.DemiBold)

    @property
    def rows(self) -> Sequence[Row]:
        """The rows as they are shown now."""
        return self._rows

    def row_at(self, at: int) -> Row:
        return self._rows[at]

    @property
    def columns(self) -> Sequence[Listed[Row]]:
        return self._columns

    def text(self, row: Row, column: int) -> str:
        """What the cell of a row says."""
        return self._columns[column].text(row)

    def set_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._given = rows
        self._arrange()
        self.endResetModel()

    def set_columns(self, columns: Sequence[Listed[Row]], rows: Sequence[Row]) -> None:
        """Shows other columns, in the order of the rows given."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self._given, self._order = rows, None
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column; -1 goes back to the order in which the rows came."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [(self._rows[each.row()], each.column()) for each in before]
        descending = order == Qt.SortOrder.DescendingOrder
        self._order = (column, descending) if column >= 0 else None
        self._arrange()
        places = {id(row): at for at, row in enumerate(self._rows)}
        after = [self.index(places[id(row)], at) for row, at in kept]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        column, row = self._columns[index.column()], self._rows[index.row()]
        if role == _DISPLAY:
            return column.text(row)
        if role == _ALIGNMENT:
            return RIGHT if column.right else LEFT
        if role == _FONT:
            return self.font_of(row)
        if role == _TOOL_TIP:
            return column.note(row) if column.note is not None else None
        if role == SORT_ROLE:
            return column.native(row)
        return row if role == ROW_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == _DISPLAY:
            return column.title
        if role == _TOOL_TIP:
            return column.tip or column.title
        if role == _ALIGNMENT:
            return RIGHT if column.right else LEFT
        return None

    def font_of(self, row: Row) -> QFont | None:
        """The font of a row that stands out; None for the ordinary one."""
        return self._bold if self._strong is not None and self._strong(row) else None

    def _arrange(self) -> None:
        self._rows = list(self._given)
        if self._order is None or self._order[0] >= len(self._columns):
            return
        at, descending = self._order
        native = self._columns[at].native
        having = [row for row in self._rows if native(row) is not None]
        having.sort(key=native, reverse=descending)
        self._rows = having + [row for row in self._rows if native(row) is None]


class LinesTable(QTableView):
    """The view of such a model. `opened` for Enter and double click, `chosen` for the selection,
    `fitted` when the columns got their widths.
    """

    fitted = Signal()
    opened = Signal(object)
    chosen = Signal(object)

    def __init__(self, model: LinesModel[Any], name: str, *, tight: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "tight" if tight else "")
        self._padding = TIGHT if tight else PADDING
        self.lines = model
        self._natural: list[int] = []
        self._widest = 0
        self._keeping = False
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.ROW_HEIGHT)
        self.verticalHeader().setMinimumSectionSize(theme.ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSortIndicatorClearable(True)
        self.setModel(model)
        self.doubleClicked.connect(lambda index: self.opened.emit(model.row_at(index.row())))
        self.selectionModel().currentRowChanged.connect(lambda *_: self._tell())

    def row(self) -> Any:
        """The row that is chosen, or None."""
        index = self.currentIndex()
        return self.lines.row_at(index.row()) if index.isValid() else None

    def show_rows(self, rows: Sequence[Any], same: Callable[[Any, Any], bool]) -> None:
        """Shows other rows and keeps the chosen one, by what `same` holds to be the same."""
        was = self.row()
        self._keeping = True
        try:
            self.lines.set_rows(rows)
            if was is not None:
                self.choose(lambda row: same(row, was))
        finally:
            self._keeping = False
        self._tell()

    def choose(self, wanted: Callable[[Any], bool]) -> bool:
        """Chooses the first row that is wanted; tells whether there is one."""
        for at, row in enumerate(self.lines.rows):
            if wanted(row):
                index = self.lines.index(at, 0)
                flags = QItemSelectionModel.SelectionFlag
                self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
                self.scrollTo(index)
                return True
        return False

    def measured(self) -> Sequence[Any]:
        """The rows by which the columns get their widths."""
        return self.lines.rows

    def fit_columns(self, widest: int = 180) -> None:
        """Makes each column as wide as its title and what it says now, up to a limit for texts."""
        cells = self.fontMetrics()
        strong = QFontMetrics(scaled(self.font(), 1, bold=True))
        titles = self.horizontalHeader().fontMetrics()
        model = self.lines
        self._widest = widest
        self._natural = []
        for at in range(model.columnCount()):
            title = model.headerData(at, Qt.Orientation.Horizontal)
            width = max(map(titles.horizontalAdvance, title.split("\n"))) + self._padding
            for row in self.measured():
                metrics = cells if model.font_of(row) is None else strong
                width = max(width, metrics.horizontalAdvance(model.text(row, at)) + self._padding)
            self._natural.append(width)
        self._make_room()

    def is_too_wide(self) -> bool:
        """Whether what cannot give way has no room either."""
        return self.horizontalHeader().length() > self.viewport().width()

    def out_of_sight(self) -> list[str]:
        """The titles of the columns for which there is no room."""
        titles = [each.title.replace("\n", " ") for each in self.lines.columns]
        return [title for at, title in enumerate(titles) if self.isColumnHidden(at)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._make_room()

    def _make_room(self) -> None:
        columns, room = self.lines.columns, self.viewport().width()
        if len(self._natural) != len(columns):
            return
        widths = [min(natural, self._widest) for natural in self._natural]
        shown = set(range(len(columns)))
        spare = sorted((at for at in shown if columns[at].spare), key=lambda at: columns[at].spare)
        while spare and sum(widths[at] for at in shown) > room:
            shown.remove(spare.pop())
        left = room - sum(widths[at] for at in shown)
        for at, column in enumerate(columns):
            if column.wide and at in shown and left > 0:
                widths[at], left = widths[at] + left, 0
            self.setColumnHidden(at, at not in shown)
            self.setColumnWidth(at, widths[at])
        self.fitted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        show_table_menu(self, event, lambda: self.opened.emit(self.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if (row := self.row()) is not None:
                self.opened.emit(row)
            return
        super().keyPressEvent(event)

    def _tell(self) -> None:
        if not self._keeping:
            self.chosen.emit(self.row())
