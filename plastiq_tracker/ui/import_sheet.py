"""What an import brought, or what keeps the workbook out: row by row, to work through."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QWidget,
)

from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import IconLabel, icon
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.cursor import pass_on
from plastiq_tracker.ui.widgets.labels import Heading, Muted
from plastiq_tracker.ui.widgets.lines_table import RIGHT
from plastiq_tracker.ui.widgets.scrolling import keep_rows, scrolling_column
from plastiq_tracker.ui.widgets.table import Table
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:  # The services are not needed before the first paint.
    from plastiq_tracker.services.importing import ImportResult
    from plastiq_tracker.workbooks.rows import Remark

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)

ERROR = Text("Import", "Error")
WARNING = Text("Import", "Odd")

ROW, VALUE, WRONG = 2, 4, 5
WIDEST_VALUE = 160
NARROWEST_WRONG = 280
MOST_WRAPPED = 500
"""Measuring how high each row must be would take too long for more remarks than this."""


class RemarksModel(QAbstractTableModel):
    """Errors first, then what is merely odd; in the order of the workbook."""

    def __init__(
        self, words: Words, errors: Sequence["Remark"], warnings: Sequence["Remark"]
    ) -> None:
        super().__init__()
        self._headers = (
            translate("Import", "Kind"),
            translate("Import", "Sheet"),
            translate("Import", "Row"),
            translate("Import", "Column"),
            translate("Import", "Value"),
            translate("Import", "What is wrong"),
        )
        self._rows = [
            (words.say(kind), each.sheet, str(each.row), each.column, each.value, said)
            for kind, remarks in ((ERROR, errors), (WARNING, warnings))
            for each in remarks
            for said in (words.say(each.message),)
        ]
        self._errors = len(errors)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role in (_DISPLAY, _TOOL_TIP):
            return self._rows[index.row()][index.column()]
        if role == _ALIGNMENT and index.column() == ROW:
            return RIGHT
        if role == _DECORATION and index.column() == 0:
            wrong = index.row() < self._errors
            return icon("circle-x", "bad") if wrong else icon("triangle-alert", "warn")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role in (_DISPLAY, _TOOL_TIP) and orientation is Qt.Orientation.Horizontal:
            return self._headers[section]
        return RIGHT if role == _ALIGNMENT and section == ROW else None


class _Remarks(Table):
    """What is wrong takes the width that the other columns leave, or else the table scrolls."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        others = sum(self.columnWidth(at) for at in range(WRONG))
        self.setColumnWidth(WRONG, max(NARROWEST_WRONG, self.viewport().width() - others))


class ImportSheet(QWidget):
    """`save_remarks` writes the remarks to a workbook; `close` goes back to the page."""

    def __init__(
        self,
        words: Words,
        result: "ImportResult",
        save_remarks: Callable[[], object],
        close: Callable[[], object],
    ) -> None:
        super().__init__()
        self._words = words
        layout = scrolling_column(self)
        layout.setContentsMargins(theme.EDGE, theme.EDGE, theme.EDGE, theme.EDGE)
        layout.setSpacing(theme.NEAR)
        layout.addLayout(_verdict(result))
        layout.addWidget(Muted(_explanation(result)))
        layout.addSpacing(theme.NEAR)
        layout.addLayout(self._counts(result))
        layout.addSpacing(theme.NEAR)
        if result.errors or result.warnings:
            self.remarks = _table(RemarksModel(words, result.errors, result.warnings), self)
            keep_rows(self.remarks)
            layout.addWidget(self.remarks, 1)
        else:
            layout.addStretch(1)
        buttons = QHBoxLayout()
        self.close_button = Button(translate("Import", "Close"), close, role="primary")
        buttons.addWidget(self.close_button)
        if result.errors or result.warnings:
            buttons.addWidget(
                Button(
                    translate("Import", "Save this list as a workbook…"),
                    save_remarks,
                    icon="file-down",
                )
            )
        buttons.addStretch(1)
        layout.addLayout(buttons)
        pass_on(self, self.close_button)

    def _counts(self, result: "ImportResult") -> QGridLayout:
        """Per sheet how many rows are new, changed, the same."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.EDGE)
        grid.setVerticalSpacing(4)
        heads = (
            translate("Import", "Sheet"),
            translate("Import", "Rows"),
            translate("Import", "New"),
            translate("Import", "Changed"),
            translate("Import", "Unchanged"),
        )
        for column, head in enumerate(heads):
            label = QLabel(head)
            label.setProperty("role", "muted")
            grid.addWidget(label, 0, column, _side(column))
        for row, (name, counts) in enumerate(result.sheets.items(), start=1):
            numbers = (counts.rows, counts.new, counts.changed, counts.unchanged)
            grid.addWidget(QLabel(name), row, 0)
            for column, number in enumerate(numbers, start=1):
                grid.addWidget(QLabel(self._words.number(number)), row, column, _side(column))
        grid.setColumnStretch(len(heads), 1)
        return grid


def _side(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft


def _verdict(result: "ImportResult") -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.NEAR)
    if result.applied:
        row.addWidget(IconLabel("circle-check", 20, "good"))
        row.addWidget(Heading(translate("Import", "The workbook is in the dossier.")))
    else:
        row.addWidget(IconLabel("circle-x", 20, "bad"))
        row.addWidget(Heading(translate("Import", "Nothing was imported.")))
    row.addStretch(1)
    return row


def _explanation(result: "ImportResult") -> str:
    errors, warnings = len(result.errors), len(result.warnings)
    if errors:
        return translate(
            "Import",
            "%n place(s) in the workbook cannot be right. Correct them there and import it again; "
            "the dossier is as it was.",
            None,
            errors,
        )
    if warnings:
        return translate(
            "Import", "%n thing(s) came in that you should have a look at.", None, warnings
        )
    return translate("Import", "Nothing odd was found.")


def _table(model: RemarksModel, parent: QObject) -> Table:
    model.setParent(parent)
    table = _Remarks()
    table.setAccessibleName(translate("Import", "What was found in the workbook"))
    table.setModel(model)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setWordWrap(True)
    table.setProperty("role", "wrapped")
    table.resizeColumnsToContents()
    table.setColumnWidth(VALUE, min(table.columnWidth(VALUE), WIDEST_VALUE))
    rows = table.verticalHeader()
    rows.setMinimumSectionSize(theme.ROW_HEIGHT)
    if model.rowCount() <= MOST_WRAPPED:
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return table
