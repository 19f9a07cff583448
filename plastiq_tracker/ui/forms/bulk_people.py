"""For whom something is done at once: who is ticked, and for whom it does not apply and why."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from plastiq_tracker.domain.records import Person
from plastiq_tracker.domain.text import Text
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import icon
from plastiq_tracker.ui.widgets.cursor import pass_on
from plastiq_tracker.ui.widgets.labels import Muted
from plastiq_tracker.ui.words import QtWords, translate

Index = QModelIndex | QPersistentModelIndex
LINES = 7

_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_CHECK = Qt.ItemDataRole.CheckStateRole.value
_DECORATION = Qt.ItemDataRole.DecorationRole.value
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole.value


class Column(IntEnum):
    NAME = 0
    WHY = 1


class BulkModel(QAbstractTableModel):
    """A line per person. `ticked` when a mark was set or taken away by hand."""

    ticked = Signal()

    def __init__(
        self, words: QtWords, people: Sequence[Person], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._people = people
        self._off: set[UUID] = set()
        self._why: Mapping[UUID, Text | None] = {}
        self._titles = (translate("Bulk", "Name"), translate("Bulk", "Why not"))

    @property
    def everyone(self) -> tuple[UUID, ...]:
        return tuple(each.id for each in self._people)

    @property
    def chosen(self) -> tuple[UUID, ...]:
        """Who is ticked, whether it applies or not."""
        return tuple(each.id for each in self._people if each.id not in self._off)

    @property
    def applying(self) -> int:
        """How many of those it applies to."""
        return sum(self._why.get(each) is None for each in self.chosen)

    def show_reasons(self, why: Mapping[UUID, Text | None]) -> None:
        """Shows for whom it does not apply."""
        self._why = why
        self._all_changed()

    def set_off(self, off: set[UUID]) -> None:
        self._off = set(off)
        self._all_changed()

    def toggle(self, at: int) -> None:
        key = self._people[at].id
        self._off ^= {key}
        self.dataChanged.emit(self.index(at, 0), self.index(at, Column.WHY))
        self.ticked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        person = self._people[index.row()]
        why = None if person.id in self._off else self._why.get(person.id)
        if role == _CHECK and index.column() == Column.NAME:
            on = person.id not in self._off
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == _DISPLAY and index.column() == Column.NAME:
            return f"{person.last_name} {person.first_name}"
        if index.column() == Column.WHY and why is not None:
            if role in (_DISPLAY, _TOOL_TIP):
                return self._words.say(why)
            if role == _DECORATION:
                return icon("info", "muted")
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole.value) -> bool:
        if role != _CHECK or index.column() != Column.NAME:
            return False
        self.toggle(index.row())
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole.value:
            return (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
        return self._titles[section] if role in (_DISPLAY, _TOOL_TIP) else None

    def _all_changed(self) -> None:
        if self._people:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._people) - 1, Column.WHY))


class BulkPeople(QWidget):
    """An editor of who is left out; says for how many it is done."""

    edited = Signal()

    def __init__(self, words: QtWords, people: Sequence[Person]) -> None:
        super().__init__()
        self.model = BulkModel(words, people, self)
        self.table = _Table(self.model)
        self.summary = Muted()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.summary)
        layout.addWidget(self.table, 1)
        pass_on(self, self.table)
        self.model.ticked.connect(self._ticked)
        self._tell()

    def show_reasons(self, why: Mapping[UUID, Text | None]) -> None:
        self.model.show_reasons(why)
        self._tell()

    def value(self) -> tuple[UUID, ...]:
        return self.model.chosen

    def set_value(self, _value: Any) -> None:
        self.model.set_off(set())
        self._tell()

    def unreadable(self) -> Text | None:
        return None

    def as_data(self) -> list[str]:
        """Who is ticked, as plain values that can be kept in a file."""
        return [str(each) for each in self.model.chosen]

    def take_data(self, data: Sequence[str]) -> None:
        """Ticks those of `as_data`, as far as they are among the people here."""
        self.model.set_off({each for each in self.model.everyone if str(each) not in data})
        self._tell()

    def _ticked(self) -> None:
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        chosen, applying = len(self.model.chosen), self.model.applying
        said = translate("Bulk", "For %n participant(s)", None, applying)
        if left := chosen - applying:
            said += " · " + translate("Bulk", "it does not apply to %n", None, left)
        self.summary.setText(said)


class _Table(QTableView):
    """Space and Enter tick the line that is chosen."""

    def __init__(self, model: BulkModel) -> None:
        super().__init__()
        self._model = model
        self.setAccessibleName(translate("Bulk", "For whom"))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setProperty("role", "boxed")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setResizeContentsPrecision(50)
        head.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(Column.WHY, QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(theme.ROW_HEIGHT * (min(model.rowCount(), LINES) + 1) + 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ticks = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if ticks and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.currentIndex().isValid():
                self._model.toggle(self.currentIndex().row())
            return
        super().keyPressEvent(event)
