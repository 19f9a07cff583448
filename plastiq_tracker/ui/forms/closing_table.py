"""The exceptions per person when an edition is closed, as a table to type in."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Outcome
from plastiq_tracker.domain.views import TrajectoryMember
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.forms.closing_model import ClosingModel, Column, ForAll, Own
from plastiq_tracker.ui.widgets.cursor import pass_on
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import ChoiceCombo, TextEdit
from plastiq_tracker.ui.widgets.labels import Muted, Wrapped
from plastiq_tracker.ui.words import QtWords, translate

Index = QModelIndex | QPersistentModelIndex

LINES = 7
NAME_WIDTH = 128
REASON_WIDTH = 72
OWN_WIDTH = (Column.NAME, Column.REASON)
DATE_ROOM = 32
"""What a date being typed needs beside its digits: the edges and the calendar."""
_EDIT = Qt.ItemDataRole.EditRole.value


class ClosingTable(QWidget):
    """An editor of `dict[UUID, Own]`: a line per person, and how many of them change."""

    edited = Signal()

    def __init__(
        self, words: QtWords, today: Callable[[], date], members: Sequence[TrajectoryMember]
    ) -> None:
        super().__init__()
        self.model = ClosingModel(words, members, self)
        self.table = _Table(self.model, words, today)
        self.summary = Muted()
        self.without_day = Wrapped()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.summary)
        layout.addWidget(self.without_day)
        pass_on(self, self.table)
        self.model.edited.connect(self._edited)
        self._tell()

    def set_for_all(self, for_all: ForAll) -> None:
        self.model.set_for_all(for_all)
        self._tell()

    def value(self) -> dict[UUID, Own]:
        return self.model.own()

    def set_value(self, value: dict[UUID, Own]) -> None:
        self.model.set_own(value)
        self._tell()

    def unreadable(self) -> Text | None:
        return None

    def as_data(self) -> list[Any]:
        """What is chosen per person, as plain values that can be kept in a file."""
        return [[str(key), own.as_data()] for key, own in self.value().items()]

    def take_data(self, data: list[Any]) -> None:
        """Puts back what `as_data` gave, for who is still in the edition."""
        kept = {key: Own.of_data(own) for key, own in data}
        self.set_value({key: kept.get(str(key), own) for key, own in self.value().items()})

    def _edited(self) -> None:
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        count = len(self.model.changed())
        self.summary.setText(
            translate("Closing", "%n people change; what changes is bold", None, count)
        )
        open_ended = self.model.without_last_day()
        self.without_day.setText(
            translate(
                "Closing",
                "%n dropped out without a last day: not yet exited, then",
                None,
                open_ended,
            )
        )
        self.without_day.setVisible(bool(open_ended))


class _Table(QTableView):
    def __init__(self, model: ClosingModel, words: QtWords, today: Callable[[], date]) -> None:
        super().__init__()
        self.setAccessibleName(translate("Closing", "Outcome and dates per person"))
        self.setModel(model)
        self.setItemDelegate(_Delegate(self, words, today))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked
            | triggers.SelectedClicked
            | triggers.EditKeyPressed
            | triggers.AnyKeyPressed
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setProperty("role", "boxed")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.ROW_HEIGHT)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(44)
        self.horizontalHeader().setSectionResizeMode(Column.REASON, QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(theme.ROW_HEIGHT * (min(model.rowCount(), LINES) + 1) + 24)
        self.resizeColumnsToContents()
        self._name = self.columnWidth(Column.NAME)
        self.setColumnWidth(Column.OUTCOME, max(104, self.columnWidth(Column.OUTCOME)))
        day = self.fontMetrics().horizontalAdvance("00/00/0000") + DATE_ROOM
        for column in (Column.TRAINING_END, Column.LAST_DAY):
            self.setColumnWidth(column, max(day, self.columnWidth(column)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name takes what the others leave, as long as something of it is left to read."""
        super().resizeEvent(event)
        others = sum(self.columnWidth(each) for each in Column if each not in OWN_WIDTH)
        room = self.viewport().width() - others - REASON_WIDTH
        self.setColumnWidth(Column.NAME, max(NAME_WIDTH, min(self._name, room)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins typing in a cell; pressed while typing, it ends that."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        typing = self.state() == QAbstractItemView.State.EditingState
        if enter and not typing and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            index = self.currentIndex()
            if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
            return
        super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Edits an outcome by its list, a date and a reason as in every form."""

    def __init__(self, table: QTableView, words: QtWords, today: Callable[[], date]) -> None:
        super().__init__(table)
        self._words = words
        self._today = today

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor: ChoiceCombo | DateEdit | TextEdit
        match index.column():
            case Column.OUTCOME:
                choices = [(each, self._words.show(each)) for each in Outcome]
                editor = ChoiceCombo(choices, empty=translate("Closing", "As for everyone"))
            case Column.REASON:
                editor = TextEdit()
            case _:
                editor = DateEdit(self._today)
        editor.setParent(parent)
        editor.setAccessibleName(title)
        editor.edited.connect(lambda: self.commitData.emit(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(_EDIT)
        if isinstance(editor, ChoiceCombo):
            editor.set_value(value)
        elif isinstance(editor, DateEdit):
            if isinstance(value, str):
                editor.setText(value)
            elif value != editor.value() or (value is None and not editor.unreadable()):
                editor.set_value(value)
        elif isinstance(editor, TextEdit) and value != editor.value():
            editor.set_value(value)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        value: Any = None
        if isinstance(editor, DateEdit) and editor.unreadable() is not None:
            value = editor.text()
        elif isinstance(editor, ChoiceCombo | DateEdit | TextEdit):
            value = editor.value()
        if value != index.data(_EDIT):
            model.setData(index, value, _EDIT)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect: Any = option.rect
        editor.setMaximumWidth(rect.width())
        editor.setMinimumWidth(rect.width())
        editor.setGeometry(rect)
