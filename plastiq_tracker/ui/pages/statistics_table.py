"""The outcome figures per group, a section at a time: the same description as the files have."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTabBar, QVBoxLayout, QWidget

from plastiq_tracker.domain.text import Text
from plastiq_tracker.exports.columns import Column, Shape, Table
from plastiq_tracker.exports.composition import TALLY
from plastiq_tracker.exports.tables import COMPOSITION, outcome_table
from plastiq_tracker.exports.text_table import NOT_NON_RESPONSE, TALLY_REMARK
from plastiq_tracker.indicators.meanings import meaning_of
from plastiq_tracker.indicators.names import TOTAL, group_name
from plastiq_tracker.indicators.results import Group, Statistics
from plastiq_tracker.indicators.tracing import Figure, Place
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.pages.statistics_columns import TABS, columns_of, lines_of_title, spare
from plastiq_tracker.ui.widgets.labels import Muted, scaled
from plastiq_tracker.ui.widgets.lines_table import LEFT, Index, LinesModel, LinesTable, Listed
from plastiq_tracker.ui.words import QtWords, translate

INDENT = "\u2003"
"""Before the name of a part of a group."""
MEASURED = 60
"""So many rows tell how wide the columns have to be."""
FEWEST_ROWS = 6
"""So many stay in sight however small the window."""


def meaning(key: str, words: QtWords) -> str:
    """What a column means, in plain words; empty when its title says it all."""
    found = meaning_of(key)
    return "" if found is None else words.say(found.text)


@dataclass(frozen=True, eq=False)
class GroupLine:
    """A row: a group, a part of one, or the total; `place` is where its figures stand."""

    group: Group
    place: Place
    name: Text | str


def lines_of(statistics: Statistics) -> list[GroupLine]:
    """The groups in their order, each with its parts below it, and the total."""
    criteria, lines = statistics.criteria, []
    for group in statistics.groups:
        lines.append(GroupLine(group, (group.key,), group_name(group, criteria.by)))
        if criteria.then_by is not None:
            for part in group.parts:
                place = (group.key, part.key)
                lines.append(GroupLine(part, place, group_name(part, criteria.then_by)))
    return [*lines, GroupLine(statistics.total, (), TOTAL)]


class GroupsModel(LinesModel[GroupLine]):
    """Groups as rows, their names at the side so that they stay in sight."""

    def __init__(self, words: QtWords, parent: QWidget) -> None:
        super().__init__([], parent, strong=lambda line: not line.place)
        self._words = words
        self._keys: list[str] = []

    def show_section(self, table: Table[Group], lines: Sequence[GroupLine], tab: int) -> None:
        """Shows the columns of one of TABS."""
        groups = [line.group for line in lines]
        columns = columns_of(table, groups, tab)
        self._keys = [column.key for column in columns]
        self.set_columns([self._listed(column, groups) for column in columns], lines)

    def figure_at(self, index: Index) -> Figure:
        """The figure of a cell."""
        return Figure(self._keys[index.column()], self.row_at(index.row()).place)

    def find(self, figure: Figure) -> QModelIndex:
        """Where a figure stands; an index that is not valid when it is not in sight."""
        places = [line.place for line in self.rows]
        if figure.key not in self._keys or figure.place not in places:
            return QModelIndex()
        return self.index(places.index(figure.place), self._keys.index(figure.key))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            return super().headerData(section, orientation, role)
        if not 0 <= section < len(self.rows):
            return None
        line = self.rows[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return INDENT * (len(line.place) - 1) + self._words.show(line.name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.group.label or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT
        if role == Qt.ItemDataRole.FontRole:
            return self.font_of(line)
        return None

    def _listed(self, column: Column[Group], groups: Sequence[Group]) -> Listed[GroupLine]:
        words = self._words
        title = words.say(column.header)
        if column.section == TALLY:
            origin = translate("Statistics", "Origin (estimate): {answer}")
            title = origin.format(answer=title)
        return Listed(
            title="\n".join(lines_of_title(title)),
            text=lambda line: column.shown(line.group, words),
            native=lambda line: column.value(line.group),
            right=column.shape is not Shape.TEXT,
            tip=meaning(column.key, words),
            spare=spare(column, groups),
        )


class GroupsView(LinesTable):
    """`picked(Figure)` for a click on a cell, `entered(Figure)` for Enter or Space on it, and
    `moved(Figure)` when the keyboard goes to another one.
    """

    picked = Signal(object)
    moved = Signal(object)
    entered = Signal(object)

    def __init__(self, model: GroupsModel) -> None:
        super().__init__(model, translate("Statistics", "Figures per group"), tight=True)
        self._groups = model
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        side = self.verticalHeader()
        side.show()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setHighlightSections(False)
        side.sectionClicked.connect(self._name_clicked)
        self.clicked.connect(self._cell_clicked)

    def measured(self) -> Sequence[GroupLine]:
        """The first rows and the total, which has the largest counts of all."""
        rows = self._groups.rows
        return rows if len(rows) <= MEASURED else [*rows[:MEASURED], rows[-1]]

    def places(self) -> list[Place]:
        """The rows in which something is selected, from above."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return [self._groups.row_at(row).place for row in rows]

    def show_figure(self, figure: Figure) -> None:
        """Selects the cell of a figure, when it is here."""
        index = self._groups.find(figure)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.currentIndex().isValid():
                self.entered.emit(self._groups.figure_at(self.currentIndex()))
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before and self.currentIndex().isValid():
            self.moved.emit(self._groups.figure_at(self.currentIndex()))

    def _cell_clicked(self, index: QModelIndex) -> None:
        """With Ctrl or Shift one selects, to compare."""
        if not QGuiApplication.keyboardModifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            self.picked.emit(self._groups.figure_at(index))

    def _name_clicked(self, row: int) -> None:
        """The name of a group stands for all who are in it."""
        if len(self.places()) == 1:
            self.picked.emit(Figure("enrolled", self._groups.row_at(row).place))


class GroupsTable(QWidget):
    """Tabs for the sections and, below them, the table. `needed` when other columns are shown."""

    needed = Signal()

    def __init__(self, words: QtWords) -> None:
        super().__init__()
        self._words = words
        self._table: Table[Group] | None = None
        self._lines: list[GroupLine] = []
        self.tabs = QTabBar()
        self.tabs.setDocumentMode(True)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(translate("Statistics", "Part of the figures"))
        for title, _ in TABS:
            self.tabs.addTab(words.say(title))
        self.tabs.setCurrentIndex(1)
        self.model = GroupsModel(words, self)
        self.view = GroupsView(self.model)
        head = self.view.horizontalHeader()
        head.setFont(scaled(head.font(), 0.9))
        self.remark = Muted()
        self.view.fitted.connect(self._fitted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addWidget(self.view, 1000)
        layout.addSpacing(theme.NEAR)
        layout.addWidget(self.remark)
        layout.addStretch(1)
        self.tabs.currentChanged.connect(lambda _tab: self._show())

    def show_statistics(self, statistics: Statistics) -> None:
        self._table, self._lines = outcome_table(statistics), lines_of(statistics)
        self._show()

    def width_needed(self) -> int:
        """Pixels in which all columns stand that do not give way."""
        view = self.view
        kept = [at for at, each in enumerate(self.model.columns) if not each.spare]
        edge = view.verticalScrollBar().sizeHint().width() + 2 * view.frameWidth()
        return view.verticalHeader().width() + sum(map(view.columnWidth, kept)) + edge

    def _fitted(self) -> None:
        """Says what the figures do not, and which of them would need a wider window."""
        is_composition = TABS[self.tabs.currentIndex()][0] == COMPOSITION
        said = [self._words.say(TALLY_REMARK if is_composition else NOT_NON_RESPONSE)]
        if hidden := self.view.out_of_sight():
            also = translate("Statistics", "In a wider window and in the export also: {columns}.")
            names = (each.lower().replace("- ", "-") for each in hidden)
            said.append(also.format(columns=", ".join(names)))
        self.remark.setText(" ".join(said))
        # A splitter asks for no height at a width: it would leave one line of the remark.
        self.remark.setMinimumHeight(self.remark.heightForWidth(max(self.view.width(), 80)))
        rows, head = self.model.rowCount(), self.view.horizontalHeader().sizeHint().height()
        if self.view.is_too_wide():
            head += self.view.horizontalScrollBar().sizeHint().height()
        self.view.setMinimumHeight(head + theme.ROW_HEIGHT * min(rows, FEWEST_ROWS))
        self.view.setMaximumHeight(head + theme.ROW_HEIGHT * rows)

    def _show(self) -> None:
        if self._table is None:
            return
        at = self.view.currentIndex()
        kept = self.model.figure_at(at) if at.isValid() else None
        self.model.show_section(self._table, self._lines, self.tabs.currentIndex())
        self.view.fit_columns()
        self.needed.emit()
        if kept is not None:
            self.view.show_figure(kept)
