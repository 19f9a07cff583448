"""The worklist as a table: a heading for each group, and under it a line per task."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from plastiq_tracker.domain.search import fold, matches
from plastiq_tracker.domain.task_words import (
    AGAIN_TOMORROW,
    DAYS_AGO,
    GROUP_NAMES,
    IN_DAYS,
    TOMORROW,
    left,
    standing,
    what,
    window_said,
)
from plastiq_tracker.domain.tasks import TO_CALL, Task, TaskGroup
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import icon
from plastiq_tracker.ui.words import QtWords, translate

if TYPE_CHECKING:
    from plastiq_tracker.services.today import Today

Index = QModelIndex | QPersistentModelIndex
Line = Task | TaskGroup

ICONS = {
    TaskGroup.LATE: ("triangle-alert", "warn"),
    TaskGroup.NOW: ("phone", "good"),
    TaskGroup.RETRY: ("rotate-cw", "good"),
    TaskGroup.COMING: ("clock", "muted"),
    TaskGroup.ENDING: ("calendar-clock", "text"),
    TaskGroup.CONFIRM: ("circle-dashed", "text"),
    TaskGroup.CHECK: ("circle-alert", "warn"),
}

# Compared as plain numbers: comparing enums makes painting three times slower.
_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_DECORATION = Qt.ItemDataRole.DecorationRole.value
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole.value
_FONT = Qt.ItemDataRole.FontRole.value
_FOREGROUND = Qt.ItemDataRole.ForegroundRole.value
_LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole.value


class Column(IntEnum):
    NAME = 0
    TRAJECTORY = 1
    WHAT = 2
    WHEN = 3
    PHONE = 4
    COACH = 5


class TodayModel(QAbstractTableModel):
    """`set_today` fills it; `set_filter` leaves groups and people out.

    Words are looked up when a line comes in sight, so that length costs nothing.
    """

    def __init__(self, words: QtWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._items: Sequence[Task] = ()
        self._keys: Sequence[str] = ()
        self._lengths: dict[TaskGroup, int] = {}
        self._day = date.min
        self._lines: list[Line] = []
        self._counts: dict[TaskGroup, int] = {}
        self._groups: frozenset[TaskGroup] = frozenset(TaskGroup)
        self._typed: list[str] = []
        self._short = False
        self._bold = QFont()
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._titles = (
            translate("Today", "Name"),
            translate("Today", "Trajectory"),
            translate("Today", "What"),
            translate("Today", "When"),
            translate("Today", "Phone"),
            translate("Today", "Coach"),
        )
        self._texts: tuple[Callable[[Task], str], ...] = (
            lambda task: task.name,
            lambda task: task.trajectory or "",
            lambda task: words.say(what(task)),
            self._when,
            lambda task: task.phone or "",
            lambda task: task.coach or "",
        )

    @property
    def lines(self) -> Sequence[Line]:
        return self._lines

    @property
    def has_coaches(self) -> bool:
        return any(each.coach for each in self._items)

    def task_at(self, at: int) -> Task | None:
        """The task of a line; None for a heading."""
        line = self._lines[at] if 0 <= at < len(self._lines) else None
        return line if isinstance(line, Task) else None

    def headings(self) -> list[int]:
        """The lines that are headings; few, as there are few groups."""
        return [at for at, line in enumerate(self._lines) if isinstance(line, TaskGroup)]

    def set_today(self, found: "Today") -> None:
        self.beginResetModel()
        self._items, self._keys = found.worklist.items, found.keys
        self._lengths = {group: found.worklist.counts[group] for group in TaskGroup}
        self._day = found.worklist.as_of
        self._arrange()
        self.endResetModel()

    def set_filter(self, groups: frozenset[TaskGroup], typed: str) -> None:
        """Shows these groups, and of them whom every typed word is found in."""
        wanted = fold(typed).split()
        if (groups, wanted) != (self._groups, self._typed):
            self.beginResetModel()
            self._groups, self._typed = groups, wanted
            self._arrange()
            self.endResetModel()

    def be_short(self, short: bool) -> None:
        """Says of days how far they are, and not which, where there is little room."""
        if short != self._short:
            self._short = short
            if not self._lines:
                return
            last = self.index(len(self._lines) - 1, Column.WHEN)
            self.dataChanged.emit(self.index(0, Column.WHEN), last)

    def usual_whens(self, *, short: bool) -> list[str]:
        """What the column of days says most of what is in the list, with days of two figures."""
        usual = [TOMORROW, IN_DAYS.fill(days=30), DAYS_AGO.fill(days=30)]
        if any(self._lengths.get(group) for group in (*TO_CALL, TaskGroup.COMING)):
            usual += [left(date(2020, 12, 30), days, short=short) for days in (0, 1, 30)]
            usual.append(AGAIN_TOMORROW)
        return [self._words.say(each) for each in usual]

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading is passed over by cursor and selection."""
        if not index.isValid() or isinstance(self._lines[index.row()], TaskGroup):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if isinstance(line, TaskGroup):
            return self._heading(line, index.column(), role)
        if role == _DISPLAY:
            return self._texts[index.column()](line)
        if role == _ALIGNMENT:
            return _LEFT
        if role == _DECORATION and index.column() == Column.WHEN:
            return icon(*ICONS[line.group])
        if role == _TOOL_TIP:
            return self._tip(line, index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._titles):
            return None
        if role in (_DISPLAY, _TOOL_TIP):
            return self._titles[section]
        return _LEFT if role == _ALIGNMENT else None

    # Within

    def _arrange(self) -> None:
        """Tasks come in order of their group, of which the list knows the lengths."""
        self._lines, self._counts, first = [], {}, 0
        for group, count in self._lengths.items():
            kept: Sequence[Task] = self._items[first : first + count]
            if self._typed:
                keys = self._keys[first : first + count]
                pairs = zip(kept, keys, strict=True)
                kept = [task for task, key in pairs if matches(key, self._typed)]
            if kept and group in self._groups:
                self._counts[group] = len(kept)
                self._lines += [group, *kept]
            first += count

    def _heading(self, group: TaskGroup, column: int, role: int) -> Any:
        if column:
            return None
        if role == _DISPLAY:
            name = self._words.say(GROUP_NAMES[group])
            return f"{name} · {self._words.number(self._counts[group])}"
        if role == _FONT:
            return self._bold
        return QColor(theme.colours().text) if role == _FOREGROUND else None

    def _when(self, task: Task) -> str:
        said = standing(task, self._day, short=self._short)
        return "" if said is None else self._words.say(said)

    def _tip(self, task: Task, column: int) -> str | None:
        if column == Column.NAME:
            return " · ".join(filter(None, (task.name, task.code, task.trajectory)))
        if column == Column.WHAT:
            return self._texts[Column.WHAT](task)
        if column == Column.WHEN and (said := window_said(task)) is not None:
            return self._words.say(said)
        return None
