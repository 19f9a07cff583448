"""Choosing several persons from a searchable list; those of 26 or older ask for a confirmation."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
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
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from plastiq_tracker.domain.dates import age_on, is_eligible
from plastiq_tracker.domain.records import Person
from plastiq_tracker.domain.search import fold, matches
from plastiq_tracker.domain.text import Text
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import icon
from plastiq_tracker.ui.widgets.cursor import pass_on
from plastiq_tracker.ui.widgets.fields import CheckEdit
from plastiq_tracker.ui.widgets.labels import Muted, Wrapped
from plastiq_tracker.ui.words import translate

Index = QModelIndex | QPersistentModelIndex
LINES = 9

_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole.value
_DECORATION = Qt.ItemDataRole.DecorationRole.value
_CHECK = Qt.ItemDataRole.CheckStateRole.value
_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value


@dataclass(frozen=True)
class Choosable:
    """A person of the list; `taken` when in this edition already."""

    person: Person
    taken: bool

    @property
    def name(self) -> str:
        return f"{self.person.last_name} {self.person.first_name}"


class PeopleModel(QAbstractTableModel):
    """Name with a check mark, age on `start`, and a remark. `ticked` when a mark changed."""

    ticked = Signal()

    def __init__(self, people: Sequence[Choosable], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._keys = [fold(f"{each.name} {each.person.code}") for each in people]
        self._shown = list(people)
        self._start: date | None = None
        self.chosen: set[UUID] = set()
        self._titles = (
            translate("PeoplePicker", "Name"),
            translate("PeoplePicker", "Age"),
            translate("PeoplePicker", "Remark"),
        )

    def set_filter(self, typed: str) -> None:
        """Shows who has every word typed somewhere in name or code."""
        parts = fold(typed).split()
        self.beginResetModel()
        pairs = zip(self._people, self._keys, strict=True)
        self._shown = [each for each, key in pairs if matches(key, parts)]
        self.endResetModel()

    def set_start(self, start: date | None) -> None:
        """Tells ages, and who is too old, as of this day."""
        self._start = start
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 2))

    def toggle(self, at: int) -> None:
        """Ticks or unticks a line, unless that person is in the edition already."""
        index = self.index(at, 0)
        on = self.data(index, _CHECK) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        self.setData(index, state, _CHECK)

    def is_old(self, person: Person) -> bool:
        return self._start is not None and not is_eligible(person.birth_date, self._start)

    def older(self) -> list[Choosable]:
        """Those chosen who are 26 or older on the start."""
        return [
            each
            for each in self._people
            if each.person.id in self.chosen and self.is_old(each.person)
        ]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._shown[index.row()].taken:
            return Qt.ItemFlag.ItemIsSelectable
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        each, column = self._shown[index.row()], index.column()
        if role == _DISPLAY:
            return self._text(each, column)
        if role == _CHECK and column == 0:
            on = each.taken or each.person.id in self.chosen
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole.value and column == 1:
            return _RIGHT
        if role == _DECORATION and column == 2 and not each.taken and self.is_old(each.person):
            return icon("triangle-alert", "warn")
        if role == Qt.ItemDataRole.ToolTipRole.value and column == 0:
            return f"{each.name} · {each.person.code}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole.value) -> bool:
        if not index.isValid() or role != _CHECK or index.column() != 0:
            return False
        each = self._shown[index.row()]
        if each.taken:
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self.chosen.add(each.person.id)
        else:
            self.chosen.discard(each.person.id)
        self.dataChanged.emit(index, index, [_CHECK])
        self.ticked.emit()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._titles):
            return None
        if role in (_DISPLAY, _TOOL_TIP):
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole.value:
            left = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
            return _RIGHT if section == 1 else left
        return None

    def _text(self, each: Choosable, column: int) -> str:
        if column == 0:
            return each.name
        if column == 1:
            return "" if self._start is None else str(age_on(each.person.birth_date, self._start))
        if each.taken:
            return translate("PeoplePicker", "Enrolled here already")
        return translate("PeoplePicker", "26 or older") if self.is_old(each.person) else ""


@dataclass(frozen=True)
class Picked:
    """Who was chosen, in the order of the list, and whether those of 26 or older were confirmed."""

    ids: tuple[UUID, ...]
    confirmed: bool


class PeoplePicker(QWidget):
    """An editor of `Picked`: a search line, the list, how many are chosen, the confirmation."""

    edited = Signal()

    def __init__(self, people: Sequence[Choosable]) -> None:
        super().__init__()
        self._people = people
        self.model = PeopleModel(people, self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("PeoplePicker", "Search by name or code"))
        self.search.setAccessibleName(translate("PeoplePicker", "Search people"))
        self.search.setClearButtonEnabled(True)
        self.table = _Table(self.model)
        self.summary = Muted()
        self.older = Wrapped()
        self.confirm = CheckEdit(translate("PeoplePicker", "Enrol them all the same"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.NEAR)
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        for widget in (self.summary, self.older, self.confirm):
            layout.addWidget(widget)
        pass_on(self, self.search)
        self.search.textChanged.connect(self.model.set_filter)
        self.search.returnPressed.connect(self._tick_found)
        self.model.ticked.connect(self._ticked)
        self.confirm.edited.connect(self.edited.emit)
        self._tell()

    def set_start(self, start: date | None) -> None:
        """Ages are told, and eligibility judged, as of this day."""
        self.model.set_start(start)
        self._tell()

    def value(self) -> Picked:
        ids = tuple(each.person.id for each in self._people if each.person.id in self.model.chosen)
        return Picked(ids, self.confirm.isChecked())

    def set_value(self, value: Picked) -> None:
        self.model.chosen.clear()
        self.model.chosen.update(value.ids)
        self.confirm.setChecked(value.confirmed)
        self._tell()

    def unreadable(self) -> Text | None:
        return None

    def as_data(self) -> dict[str, Any]:
        """Who is ticked, as plain values that can be kept in a file."""
        picked = self.value()
        return {"ids": [str(each) for each in picked.ids], "confirmed": picked.confirmed}

    def take_data(self, data: Mapping[str, Any]) -> None:
        """Ticks them again, in so far as they are still there."""
        there = {str(each.person.id): each.person.id for each in self._people}
        ids = tuple(there[each] for each in data["ids"] if each in there)
        self.set_value(Picked(ids, bool(data["confirmed"])))

    def _tick_found(self) -> None:
        """Enter ticks the only one found, ready for the next name; of several, one chooses."""
        if self.model.rowCount() == 1:
            self.model.toggle(0)
            self.search.selectAll()
        elif self.model.rowCount():
            self.table.setFocus()
            self.table.selectRow(0)

    def _ticked(self) -> None:
        self.confirm.setChecked(False)  # what was confirmed was another choice
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        count = len(self.model.chosen)
        self.summary.setText(translate("PeoplePicker", "%n chosen", None, count))
        older = self.model.older()
        names = ", ".join(f"{each.person.first_name} {each.person.last_name}" for each in older)
        sentence = translate("PeoplePicker", "26 or older on the day of the start: {names}.")
        self.older.setText(sentence.format(names=names))
        self.confirm.setAccessibleDescription(self.older.text())
        for widget in (self.older, self.confirm):
            widget.setVisible(bool(older))


class _Table(QTableView):
    """Space and Enter tick the line that is chosen."""

    def __init__(self, model: PeopleModel) -> None:
        super().__init__()
        self._people = model
        self.setAccessibleName(translate("PeoplePicker", "People to enrol"))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setProperty("role", "boxed")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setResizeContentsPrecision(LINES)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.setWordWrap(False)
        self.setMinimumHeight(theme.ROW_HEIGHT * (LINES + 1) + 4)
        self.doubleClicked.connect(lambda index: model.toggle(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ticks = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if ticks and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.currentIndex().isValid():
                self._people.toggle(self.currentIndex().row())
            return
        super().keyPressEvent(event)
