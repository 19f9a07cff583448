"""The table of a group: cells as they were typed or pasted, and beside each row what it becomes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from plastiq_tracker.domain.text import Text
from plastiq_tracker.services.group import Decision, Kind, Row, Verdict
from plastiq_tracker.services.group_columns import USUAL, Field, by_cells, by_header
from plastiq_tracker.ui.forms.group_words import ICONS, field_name
from plastiq_tracker.ui.icons import icon
from plastiq_tracker.ui.words import QtWords, translate

Index = QModelIndex | QPersistentModelIndex
Cells = Sequence[Sequence[str]]

BECOMES = 0
"""The column that says what becomes of a row; those after it are typed in."""
MOST_STEPS = 100
"""How many steps can be taken back."""

_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_EDIT = Qt.ItemDataRole.EditRole.value
_DECORATION = Qt.ItemDataRole.DecorationRole.value
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole.value
_ALOUD = Qt.ItemDataRole.AccessibleTextRole.value


@dataclass(frozen=True)
class Line:
    cells: tuple[str, ...] = ()
    decision: Decision | None = None

    def at(self, column: int) -> str:
        return self.cells[column] if column < len(self.cells) else ""

    def put(self, column: int, text: str) -> "Line":
        """The line with this cell; what was decided of it was about other cells."""
        cells = list(self.cells) + [""] * (column + 1 - len(self.cells))
        cells[column] = text
        return Line(tuple(cells))

    @property
    def is_blank(self) -> bool:
        return not any(self.cells)


@dataclass(frozen=True)
class State:
    """All that was typed, at one moment."""

    columns: tuple[Field | None, ...] = USUAL
    lines: tuple[Line, ...] = ()

    def rows(self) -> tuple[list[int], list[Row]]:
        """The lines with anything in them: where they stand, and as the service takes them."""
        named = [(at, field) for at, field in enumerate(self.columns) if field is not None]
        places, found = [], []
        for at, line in enumerate(self.lines):
            if not line.is_blank:
                cells = {field: line.at(column) for column, field in named if line.at(column)}
                places.append(at)
                found.append(Row(cells, line.decision))
        return places, found


class GroupModel(QAbstractTableModel):
    """A last, empty line is always there to type in. `edited` after every change by hand."""

    edited = Signal()

    def __init__(self, words: QtWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._state = State()
        self._past: list[State] = []
        self._future: list[State] = []
        self._verdicts: dict[int, Verdict] = {}
        self.version = 0
        """Another number after every change by hand."""

    # What is in it

    @property
    def columns(self) -> tuple[Field | None, ...]:
        return self._state.columns

    @property
    def is_blank(self) -> bool:
        return all(line.is_blank for line in self._state.lines)

    @property
    def state(self) -> State:
        """All that was typed; it never changes, so that a worker may read it."""
        return self._state

    def as_data(self) -> dict[str, Any]:
        """All that was typed, as plain values that can be kept in a file."""
        return {
            "columns": [each and each.value for each in self.columns],
            "lines": [[each.decision and each.decision.value, *each.cells]
                      for each in self._state.lines],
        }  # fmt: skip

    def take_data(self, data: Mapping[str, Any]) -> None:
        """Puts back what `as_data` gave."""
        columns = tuple(each and Field(each) for each in data["columns"])
        lines = tuple(
            Line(tuple(cells), decision and Decision(decision))
            for decision, *cells in data["lines"]
        )
        self._take(State(columns, lines))

    def show_verdicts(self, places: Sequence[int], verdicts: Sequence[Verdict]) -> None:
        """Shows what becomes of the lines at these places."""
        self._verdicts = dict(zip(places, verdicts, strict=True))
        self._all_changed()

    def verdict(self, line: int) -> Verdict | None:
        return self._verdicts.get(line)

    def verdicts(self) -> list[tuple[int, Verdict]]:
        """What is known to become of the lines, each with its place, from the top."""
        return sorted(self._verdicts.items(), key=lambda each: each[0])

    def said(self, index: Index) -> str:
        """What is to be told of a cell, or of its line; "" when all is well."""
        verdict = self._verdicts.get(index.row())
        if verdict is None:
            return ""
        if index.column() == BECOMES:
            return self._outcome(verdict)
        if (text := self._told(verdict, index.column() - 1)) is not None:
            return self._words.say(text)
        return ""

    # What is done with it

    def paste(self, rows: Cells, line: int, column: int) -> None:
        """Puts rows in, by their header if they have one, else from this cell on; into an empty
        table by what the cells look like.
        """
        if not rows:
            return
        header = by_header(rows[0]) if len(rows[0]) > 1 else None
        if header is not None:
            self._paste_named(header, rows[1:])
        elif self.is_blank and len(rows[0]) > 1:
            self._take(State(tuple(by_cells(rows)), tuple(Line(tuple(each)) for each in rows)))
        else:
            self._paste_at(rows, line, column)

    def remove(self, lines: Iterable[int]) -> None:
        """Takes whole lines away."""
        gone = set(lines)
        kept = tuple(each for at, each in enumerate(self._state.lines) if at not in gone)
        self._take(replace(self._state, lines=kept))

    def clear(self, cells: Iterable[tuple[int, int]]) -> None:
        """Empties cells, by line and column."""
        lines = list(self._state.lines)
        for line, column in cells:
            if line < len(lines) and column >= 0:
                lines[line] = lines[line].put(column, "")
        self._take(replace(self._state, lines=tuple(lines)))

    def set_column(self, column: int, field: Field | None) -> None:
        """Says what a column holds; a field that had another column leaves it."""
        columns = [None if each is field else each for each in self.columns]
        columns[column] = field
        self._take(replace(self._state, columns=tuple(columns)))

    def add_column(self, field: Field) -> None:
        self._take(replace(self._state, columns=(*self.columns, field)))

    def decide(self, line: int, decision: Decision) -> None:
        """Says that a person who may be known is so, or is someone new."""
        lines = list(self._state.lines)
        lines[line] = replace(lines[line], decision=decision)
        self._take(replace(self._state, lines=tuple(lines)))

    def undo(self) -> None:
        if self._past:
            self._future.append(self._state)
            self._show(self._past.pop())

    def redo(self) -> None:
        if self._future:
            self._past.append(self._state)
            self._show(self._future.pop())

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._state.lines) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags if index.column() == BECOMES else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        line, column = index.row(), index.column() - 1
        if role in (_DISPLAY, _EDIT):
            if column < 0:
                verdict = self._verdicts.get(line)
                return self._outcome(verdict) if verdict else self._waiting(line)
            return self._cell(line, column)
        if role == _TOOL_TIP:
            return self.said(index) or None
        if role == _ALOUD:
            return " · ".join(filter(None, (str(self.data(index)), self.said(index))))
        return self._icon(line, column) if role == _DECORATION else None

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        if role != _EDIT or index.column() == BECOMES:
            return False
        text = " ".join(str(value).split())
        if text != self._cell(index.row(), index.column() - 1):
            self._paste_at([[text]], index.row(), index.column() - 1)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole.value:
            return (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
        if role != _DISPLAY:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        if section == BECOMES:
            return translate("Group", "Becomes")
        return field_name(self.columns[section - 1])

    # Within

    def _cell(self, line: int, column: int) -> str:
        lines = self._state.lines
        return lines[line].at(column) if line < len(lines) else ""

    def _waiting(self, line: int) -> str:
        lines = self._state.lines
        return "…" if line < len(lines) and not lines[line].is_blank else ""

    def _outcome(self, verdict: Verdict) -> str:
        said = self._words.say(verdict.text)
        if verdict.kind is Kind.WRONG and verdict.wrong:
            return f"{field_name(next(iter(verdict.wrong)))}: {said}"
        return said

    def _told(self, verdict: Verdict, column: int) -> Text | None:
        field = self.columns[column]
        if field is None:
            return None
        return verdict.wrong.get(field) or verdict.doubts.get(field)

    def _icon(self, line: int, column: int) -> Any:
        if (verdict := self._verdicts.get(line)) is None:
            return None
        if column < 0:
            return icon(*ICONS[verdict.kind])
        if self._told(verdict, column) is None:
            return None
        wrong = self.columns[column] in verdict.wrong
        return icon("circle-x", "bad") if wrong else icon("triangle-alert", "warn")

    def _paste_named(self, header: Sequence[Field | None], rows: Cells) -> None:
        """Adds lines whose columns have names; what has no column yet gets one."""
        if self.is_blank:
            self._take(State(tuple(header), tuple(Line(tuple(each)) for each in rows)))
            return
        columns = list(self.columns)
        for field in header:
            if field is not None and field not in columns:
                columns.append(field)
        added = []
        for cells in rows:
            line = Line()
            for field, text in zip(header, cells, strict=True):
                if field is not None and text:
                    line = line.put(columns.index(field), text)
            added.append(line)
        kept = tuple(line for line in self._state.lines if not line.is_blank)
        self._take(State(tuple(columns), (*kept, *added)))

    def _paste_at(self, rows: Cells, line: int, column: int) -> None:
        columns, lines = list(self.columns), list(self._state.lines)
        column = max(column, 0)
        columns += [None] * (column + len(rows[0]) - len(columns))
        lines += [Line()] * (line + len(rows) - len(lines))
        for down, cells in enumerate(rows):
            for across, text in enumerate(cells):
                lines[line + down] = lines[line + down].put(column + across, text)
        self._take(State(tuple(columns), tuple(lines)))

    def _take(self, state: State) -> None:
        """The next state; the one before can be had back."""
        while state.lines and state.lines[-1].is_blank:
            state = replace(state, lines=state.lines[:-1])
        if state != self._state:
            self._past = [*self._past, self._state][-MOST_STEPS:]
            self._future.clear()
            self._show(state)

    def _show(self, state: State) -> None:
        same = self._state
        self.version += 1
        kept = {
            at: verdict
            for at, verdict in self._verdicts.items()
            if at < len(state.lines) and at < len(same.lines) and state.lines[at] == same.lines[at]
        }
        before, after = len(same.lines), len(state.lines)
        if len(state.columns) != len(same.columns):
            self.beginResetModel()
            self._state, self._verdicts = state, kept
            self.endResetModel()
        else:
            if after > before:
                self.beginInsertRows(QModelIndex(), before + 1, after)
            elif after < before:
                self.beginRemoveRows(QModelIndex(), after + 1, before)
            self._state, self._verdicts = state, kept
            if after > before:
                self.endInsertRows()
            elif after < before:
                self.endRemoveRows()
            self._all_changed()
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns))
        self.edited.emit()

    def _all_changed(self) -> None:
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)
