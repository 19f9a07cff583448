"""The table of participants: rows in memory, filtered and sorted in plain lists."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from plastiq_tracker.domain.search import fold, matches
from plastiq_tracker.domain.values import Phase
from plastiq_tracker.domain.views import ParticipantRow, Urgency
from plastiq_tracker.ui.icons import icon
from plastiq_tracker.ui.pages.participants_words import URGENCY_ICONS, follow_up_short, window_said
from plastiq_tracker.ui.words import QtWords, translate

Index = QModelIndex | QPersistentModelIndex
Keep = Callable[[ParticipantRow], bool]

SORT_ROLE = Qt.ItemDataRole.UserRole.value + 1
ROW_ROLE = Qt.ItemDataRole.UserRole.value + 2

# Compared with the role as plain numbers: comparing enums makes painting three times slower.
_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_DECORATION = Qt.ItemDataRole.DecorationRole.value
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole.value
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole.value
_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value

_PHASE_ORDER = {phase: at for at, phase in enumerate(Phase)}


class Column(IntEnum):
    NAME = 0
    AGE = 1
    TRAJECTORY = 2
    PHASE = 3
    NEXT = 4
    COACH = 5


# The value by which each column is sorted; None sorts last in both directions.
_NATIVE: tuple[Callable[[ParticipantRow], Any], ...] = (
    lambda row: row.search_key,
    lambda row: -row.birth_date.toordinal(),
    lambda row: row.trajectory and fold(row.trajectory),
    lambda row: _PHASE_ORDER[row.phase],
    lambda row: row.next_follow_up and row.next_follow_up.window.due,
    lambda row: row.coach and fold(row.coach),
)


class ParticipantsModel(QAbstractTableModel):
    """`set_rows` gives it everything; `set_filter` and `sort` choose what of it shows, and how."""

    def __init__(self, words: QtWords) -> None:
        super().__init__()
        self._words = words
        self._rows: Sequence[ParticipantRow] = ()
        self._sorted: list[ParticipantRow] = []
        self._shown: list[ParticipantRow] = []
        self._parts: list[str] = []
        self._keep: Keep | None = None
        self._has_coaches = False
        self._column, self._descending = int(Column.NAME), False
        phases = self._phases = {phase: words.show(phase) for phase in Phase}
        self._texts: tuple[Callable[[ParticipantRow], str], ...] = (
            lambda row: row.name,
            lambda row: str(row.age),
            lambda row: row.trajectory or "",
            lambda row: phases[row.phase],
            lambda row: follow_up_short(words, row.next_follow_up) if row.next_follow_up else "",
            lambda row: row.coach or "",
        )
        self._titles = (
            translate("Participants", "Name"),
            translate("Participants", "Age"),
            translate("Participants", "Trajectory"),
            translate("Participants", "Phase"),
            translate("Participants", "Next follow-up"),
            translate("Participants", "Coach"),
        )

    # What is in it

    @property
    def total(self) -> int:
        return len(self._rows)

    @property
    def shown(self) -> int:
        return len(self._shown)

    @property
    def has_coaches(self) -> bool:
        return self._has_coaches

    @property
    def rows(self) -> Sequence[ParticipantRow]:
        """Everyone, shown or not."""
        return self._rows

    def fixed_texts(self, column: int) -> Sequence[str]:
        """All that a column can say, where that is known beforehand."""
        return tuple(self._phases.values()) if column == Column.PHASE else ()

    def row_at(self, at: int) -> ParticipantRow:
        return self._shown[at]

    def place_of(self, person_id: UUID) -> int | None:
        """The line of a person among those shown."""
        found = (at for at, row in enumerate(self._shown) if row.person_id == person_id)
        return next(found, None)

    def set_rows(self, rows: Sequence[ParticipantRow]) -> None:
        """Shows these rows, which come in order of name, as filtered and sorted before."""
        self.beginResetModel()
        self._rows = rows
        self._has_coaches = any(row.coach for row in rows)
        self._sort()
        self._filter()
        self.endResetModel()

    def set_filter(self, typed: str, keep: Keep | None = None) -> None:
        """Shows who has every word of `typed` somewhere, in any order, and passes `keep`."""
        parts = fold(typed).split()
        if parts == self._parts and keep is self._keep:
            return
        self.beginResetModel()
        self._parts, self._keep = parts, keep
        self._filter()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.beginResetModel()
        self._column, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self._sort()
        self._filter()
        self.endResetModel()

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY:
            if not index.isValid():
                return None
            return self._texts[index.column()](self._shown[index.row()])
        if not index.isValid():
            return None
        if role == _DECORATION:
            return self._icon(index)
        if role == _ALIGNMENT:
            return _RIGHT if index.column() == Column.AGE else None
        return self._seldom(index, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._titles):
            return None
        if role == _DISPLAY:
            return self._titles[section]
        if role == _ALIGNMENT and section != Column.AGE:
            return (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
        return _RIGHT if role == _ALIGNMENT else None

    # Within

    def _icon(self, index: Index) -> Any:
        if index.column() != Column.NEXT:
            return None
        planned = self._shown[index.row()].next_follow_up
        if planned is None or planned.urgency is Urgency.UPCOMING:
            return None
        return icon(*URGENCY_ICONS[planned.urgency])

    def _seldom(self, index: Index, role: int) -> Any:
        row = self._shown[index.row()]
        if role == SORT_ROLE:
            return _NATIVE[index.column()](row)
        if role == ROW_ROLE:
            return row
        if role == _TOOL_TIP and index.column() == Column.NAME:
            return f"{row.name} · {row.code}"
        if role == _TOOL_TIP and index.column() == Column.NEXT and row.next_follow_up:
            return window_said(self._words, row.next_follow_up)
        return None

    def _sort(self) -> None:
        if self._column == Column.NAME and not self._descending:
            self._sorted = list(self._rows)  # as they came
            return
        native = _NATIVE[self._column]
        values = [native(row) for row in self._rows]
        having = [at for at, value in enumerate(values) if value is not None]
        without = [at for at, value in enumerate(values) if value is None]
        having.sort(key=values.__getitem__, reverse=self._descending)
        self._sorted = [self._rows[at] for at in (*having, *without)]

    def _filter(self) -> None:
        parts, keep = self._parts, self._keep
        found = self._sorted
        if parts:
            found = [row for row in found if matches(row.search_key, parts)]
        if keep is not None:
            found = [row for row in found if keep(row)]
        self._shown = found
