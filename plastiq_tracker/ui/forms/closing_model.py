"""Closing an edition: what is asked for everybody, what differs per person, what comes of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
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
from PySide6.QtGui import QFont

from plastiq_tracker.domain.checks import Problem, problems
from plastiq_tracker.domain.records import Enrolment
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.typed_dates import NOT_A_DATE
from plastiq_tracker.domain.values import Outcome
from plastiq_tracker.domain.views import TrajectoryMember
from plastiq_tracker.ui.icons import icon
from plastiq_tracker.ui.words import QtWords, translate

Index = QModelIndex | QPersistentModelIndex

OF_PERSON = Text("Problem", "{name}: {problem}")

_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole.value
_EDIT = Qt.ItemDataRole.EditRole.value
_CHECK = Qt.ItemDataRole.CheckStateRole.value


@dataclass(frozen=True)
class ForAll:
    """What everyone who is ticked gets; None leaves it as it is."""

    outcome: Outcome | None = None
    training_end: date | None = None


@dataclass(frozen=True)
class Own:
    """What is chosen for one person; None is as for all, or else as recorded.

    `unread` holds, by column, what was typed as a date and is none.
    """

    ticked: bool
    outcome: Outcome | None = None
    training_end: date | None = None
    last_day: date | None = None
    dropout_reason: str | None = None
    unread: tuple[tuple[int, str], ...] = field(default=())

    def as_data(self) -> list[Any]:
        """All of it as plain values that can be kept in a file."""
        days = [day and day.isoformat() for day in (self.training_end, self.last_day)]
        outcome = self.outcome and self.outcome.value
        return [self.ticked, outcome, *days, self.dropout_reason, list(map(list, self.unread))]

    @classmethod
    def of_data(cls, data: list[Any]) -> "Own":
        """What `as_data` gave."""
        ticked, outcome, *days, reason, unread = data
        training_end, last_day = (each and date.fromisoformat(each) for each in days)
        return cls(
            bool(ticked), outcome and Outcome(outcome), training_end, last_day, reason,
            tuple((int(column), str(text)) for column, text in unread),
        )  # fmt: skip


class Column(IntEnum):
    NAME = 0
    OUTCOME = 1
    TRAINING_END = 2
    LAST_DAY = 3
    REASON = 4


FIELDS = {
    Column.OUTCOME: "outcome",
    Column.TRAINING_END: "training_end",
    Column.LAST_DAY: "last_day",
    Column.REASON: "dropout_reason",
}


def closed(enrolment: Enrolment, own: Own, for_all: ForAll) -> Enrolment:
    """The enrolment as it would be saved; someone who drops out keeps the planned training end."""
    outcome = own.outcome or (for_all.outcome if own.ticked else None) or enrolment.outcome
    training_end = own.training_end
    if training_end is None and own.ticked and outcome is not Outcome.DROPPED_OUT:
        training_end = for_all.training_end
    return replace(
        enrolment,
        outcome=outcome,
        training_end=training_end or enrolment.training_end,
        last_day=own.last_day or enrolment.last_day,
        dropout_reason=own.dropout_reason or enrolment.dropout_reason,
    )


class ClosingModel(QAbstractTableModel):
    """A row per person with what would be saved; changed values are bold. `edited` by hand."""

    edited = Signal()

    def __init__(
        self, words: QtWords, members: Sequence[TrajectoryMember], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._members = members
        self._for_all = ForAll()
        self._own = {
            each.enrolment.id: Own(each.enrolment.outcome is Outcome.ACTIVE) for each in members
        }
        self._bold = QFont()
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._titles = (
            translate("Closing", "Name"),
            translate("Closing", "Outcome"),
            translate("Closing", "Training until"),
            translate("Closing", "Last day"),
            translate("Closing", "Reason"),
        )

    # What comes of it

    def own(self) -> dict[UUID, Own]:
        """What is chosen per enrolment."""
        return dict(self._own)

    def set_own(self, own: dict[UUID, Own]) -> None:
        self._own = dict(own)
        self._all_changed()

    def set_for_all(self, for_all: ForAll) -> None:
        self._for_all = for_all
        self._all_changed()

    def result(self, member: TrajectoryMember) -> Enrolment:
        return closed(member.enrolment, self._own[member.enrolment.id], self._for_all)

    def changed(self) -> tuple[Enrolment, ...]:
        """The enrolments that would be saved: only those in which something changes."""
        pairs = ((each.enrolment, self.result(each)) for each in self._members)
        return tuple(after for before, after in pairs if after != before)

    def without_last_day(self) -> int:
        """How many would be saved as dropped out with no last day, and so without an exit."""
        return sum(
            each.outcome is Outcome.DROPPED_OUT and each.last_day is None for each in self.changed()
        )

    def problems(self) -> list[Problem]:
        """What keeps it from being saved, told with the person's name."""
        found = []
        for member in self._members:
            own = self._own[member.enrolment.id]
            told = [NOT_A_DATE for _ in own.unread]
            told += [each.text for each in problems(self.result(member))]
            name = f"{member.person.first_name} {member.person.last_name}"
            found += [Problem("people", OF_PERSON.fill(name=name, problem=text)) for text in told]
        return found

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._members)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        column = index.column()
        if column == Column.NAME:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        dropped = self.result(self._members[index.row()]).outcome is Outcome.DROPPED_OUT
        if column in (Column.LAST_DAY, Column.REASON) and not dropped:
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        member, column = self._members[index.row()], Column(index.column())
        own = self._own[member.enrolment.id]
        if role == _DISPLAY:
            return self._text(member, own, column)
        if role == _EDIT:
            unread = dict(own.unread).get(column)
            return unread or getattr(own, FIELDS[column]) if column in FIELDS else None
        if role == _CHECK and column is Column.NAME:
            return Qt.CheckState.Checked if own.ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.FontRole.value:
            return self._bold if self._changes(member, column) else None
        problem = self._problem(member, own, column)
        if role == Qt.ItemDataRole.DecorationRole.value:
            return icon("circle-x", "bad") if problem else None
        return problem if role == Qt.ItemDataRole.ToolTipRole.value else None

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        if not index.isValid():
            return False
        column, key = Column(index.column()), self._members[index.row()].enrolment.id
        own = self._own[key]
        if role == _CHECK and column is Column.NAME:
            own = replace(own, ticked=Qt.CheckState(value) == Qt.CheckState.Checked)
        elif role == _EDIT and column in FIELDS:
            own = _with(own, column, value)
        else:
            return False
        self._own[key] = own
        at = index.row()
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(Column) - 1))
        self.edited.emit()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._titles):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole.value:
            return (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
        return self._titles[section] if role in (_DISPLAY, _TOOL_TIP) else None

    # Within

    def _text(self, member: TrajectoryMember, own: Own, column: Column) -> str:
        if column is Column.NAME:
            return f"{member.person.last_name} {member.person.first_name}"
        if (unread := dict(own.unread).get(column)) is not None:
            return unread
        value = getattr(self.result(member), FIELDS[column])
        return "" if value is None else self._words.show(value)

    def _changes(self, member: TrajectoryMember, column: Column) -> bool:
        if column is Column.NAME:
            return False
        name = FIELDS[column]
        return bool(getattr(self.result(member), name) != getattr(member.enrolment, name))

    def _problem(self, member: TrajectoryMember, own: Own, column: Column) -> str | None:
        if column in dict(own.unread):
            return self._words.say(NOT_A_DATE)
        if column is Column.NAME:
            return None
        found = [each for each in problems(self.result(member)) if each.field == FIELDS[column]]
        return self._words.say(found[0].text) if found else None

    def _all_changed(self) -> None:
        if self._members:
            last = self.index(len(self._members) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


def _with(own: Own, column: Column, value: Any) -> Own:
    """`own` with this value in a column; text in the place of a date is kept as unread."""
    unread = {at: text for at, text in own.unread if at != column}
    if column in (Column.TRAINING_END, Column.LAST_DAY) and isinstance(value, str):
        unread[int(column)] = value
        value = None
    changed: dict[str, Any] = {FIELDS[column]: value, "unread": tuple(sorted(unread.items()))}
    return replace(own, **changed)
