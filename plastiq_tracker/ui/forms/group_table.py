"""The grid in which a group is typed or pasted: everything by keyboard, as in a spreadsheet."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QMenu,
    QTableView,
    QWidget,
)

from plastiq_tracker.services.group import Decision, Kind
from plastiq_tracker.services.group_columns import Field
from plastiq_tracker.services.pasted import rows_of
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.forms.group_model import BECOMES, GroupModel
from plastiq_tracker.ui.forms.group_words import field_name
from plastiq_tracker.ui.words import translate

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN = (
    QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo, QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.Delete,
    QKeySequence.StandardKey.SelectAll,
)  # fmt: skip
"""Keys that are about the cells while the cursor is here, whatever they are elsewhere."""
BECOMES_WIDTH = 360
WIDEST = 190
MARK = 24
"""Room for the mark of a cell that is wrong."""


class GroupTable(QTableView):
    """`told(text)` is what there is to say about the cell in which the cursor is."""

    told = Signal(str)

    def __init__(self, model: GroupModel) -> None:
        super().__init__()
        self._group = model
        self.setModel(model)
        self.setAccessibleName(translate("Group", "The group, row by row"))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.setTabKeyNavigation(True)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("role", "boxed")
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setDefaultSectionSize(theme.ROW_HEIGHT)
        rows.setMinimumSectionSize(theme.ROW_HEIGHT)
        columns.setHighlightSections(False)
        columns.setSectionsClickable(True)
        columns.setMinimumSectionSize(56)
        columns.setResizeContentsPrecision(50)
        columns.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        columns.customContextMenuRequested.connect(
            lambda at: self.choose_column(columns.logicalIndexAt(at))
        )
        columns.sectionDoubleClicked.connect(self.choose_column)
        model.modelReset.connect(self._fit)
        model.rowsInserted.connect(lambda *_: self._fit())
        model.headerDataChanged.connect(lambda *_: self._fit())
        self.selectionModel().currentChanged.connect(lambda now, _before: self._tell(now))
        model.dataChanged.connect(lambda *_: self._tell(self.currentIndex()))
        self._fit()
        self.setCurrentIndex(model.index(0, 1))

    def go_to(self, line: int, column: int) -> None:
        """Puts the cursor in a cell."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._put_cursor(line, column)

    # Deeds

    def paste(self) -> None:
        """Puts in what the clipboard holds."""
        held = QGuiApplication.clipboard().mimeData()
        at = self.currentIndex()
        line, column = (at.row(), at.column() - 1) if at.isValid() else (0, 0)
        html = held.html() if held.hasHtml() else ""
        self._group.paste(rows_of(held.text(), html), line, column)
        self._put_cursor(line, max(column + 1, 1))

    def copy(self) -> None:
        """Takes the cells chosen to the clipboard, as a spreadsheet reads them."""
        chosen = self.selectionModel().selectedIndexes()
        if not chosen:
            return
        lines = sorted({each.row() for each in chosen})
        columns = sorted({each.column() for each in chosen})
        text = "\n".join(
            "\t".join(str(self._group.index(line, column).data() or "") for column in columns)
            for line in lines
        )
        QGuiApplication.clipboard().setText(text)

    def clear_cells(self) -> None:
        chosen = self.selectionModel().selectedIndexes()
        self._group.clear((each.row(), each.column() - 1) for each in chosen)

    def remove_rows(self) -> None:
        """Takes away the rows in which something is chosen."""
        at = self.currentIndex()
        self._group.remove({each.row() for each in self.selectionModel().selectedIndexes()})
        self._put_cursor(at.row(), at.column())

    def choose_column(self, section: int) -> None:
        """Asks what a column holds."""
        if section <= BECOMES:
            return
        menu = QMenu(self)
        for field in (*Field, None):
            action = menu.addAction(field_name(field))
            action.setCheckable(True)
            action.setChecked(field is self._group.columns[section - 1])
            action.triggered.connect(
                lambda _on, field=field: self._group.set_column(section - 1, field)
            )
        left = self.horizontalHeader().sectionViewportPosition(section)
        self._open(menu, self.horizontalHeader().mapToGlobal(QPoint(left, theme.ROW_HEIGHT)))

    def choose_deed(self) -> None:
        """Asks what is to happen with the row in which the cursor is."""
        at = self.currentIndex()
        if not at.isValid():
            return
        menu, verdict = QMenu(self), self._group.verdict(at.row())
        if verdict is not None and verdict.kind is Kind.UNSURE and verdict.person is not None:
            name = f"{verdict.person.first_name} {verdict.person.last_name}"
            same = menu.addAction(translate("Group", "This is {name}").format(name=name))
            same.triggered.connect(lambda: self._group.decide(at.row(), Decision.THE_SAME))
        if verdict is not None and verdict.kind in (Kind.UNSURE, Kind.KNOWN):
            new = menu.addAction(translate("Group", "This is someone new"))
            new.triggered.connect(lambda: self._group.decide(at.row(), Decision.SOMEONE_NEW))
        gone = menu.addAction(translate("Group", "Delete the row"))
        gone.triggered.connect(self.remove_rows)
        self._open(menu, self.viewport().mapToGlobal(self.visualRect(at).bottomLeft()))

    # Events

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            removes = event.key() == Qt.Key.Key_Delete and _has_ctrl(event)
            if removes or any(event.matches(each) for each in _OWN):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            event.ignore()  # the cell that is typed in had no use for it either
        elif event.key() in _ENTER and not _has_ctrl(event):
            self._enter()
        elif event.key() == Qt.Key.Key_Tab and (_has_ctrl(event) or self._is_at_end()):
            self._leave(forward=True)
        elif event.key() == Qt.Key.Key_Backtab and self._is_at_begin():
            self._leave(forward=False)
        elif event.key() == Qt.Key.Key_Delete and _has_ctrl(event):
            self.remove_rows()
        elif event.key() == Qt.Key.Key_F4:
            self.choose_column(self.currentIndex().column())
        elif not self._is_own(event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.choose_deed()

    def _is_own(self, event: QKeyEvent) -> bool:
        keys = QKeySequence.StandardKey
        deeds = {
            keys.Undo: self._group.undo, keys.Redo: self._group.redo, keys.Copy: self.copy,
            keys.Paste: self.paste, keys.Delete: self.clear_cells,
        }  # fmt: skip
        for key, deed in deeds.items():
            if event.matches(key):
                deed()
                return True
        if event.matches(keys.Cut):
            self.copy()
            self.clear_cells()
            return True
        return False

    def _enter(self) -> None:
        """Down one cell, as in a spreadsheet; at what becomes of a row it asks what to do."""
        at = self.currentIndex()
        if at.column() == BECOMES:
            self.choose_deed()
        elif at.isValid():
            self._put_cursor(at.row() + 1, at.column())

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter goes on to the cell below."""
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            at = self.currentIndex()
            self._put_cursor(at.row() + 1, at.column())

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Tab goes through the cells that are typed in, and over what becomes of a row."""
        at, steps = self.currentIndex(), QAbstractItemView.CursorAction
        last = self._group.columnCount() - 1
        if at.isValid() and action == steps.MoveNext and at.column() == last:
            return self._group.index(at.row() + 1, BECOMES + 1)
        if at.isValid() and action == steps.MovePrevious and at.column() == BECOMES + 1:
            return self._group.index(at.row() - 1, last)
        return super().moveCursor(action, modifiers)

    # Within

    def _leave(self, *, forward: bool) -> None:
        """To what comes after the table, or before it: Tab by itself stays within."""
        self.setTabKeyNavigation(False)
        self.focusNextPrevChild(forward)
        self.setTabKeyNavigation(True)

    def _is_at_end(self) -> bool:
        at = self.currentIndex()
        last = (self._group.rowCount() - 1, self._group.columnCount() - 1)
        return (at.row(), at.column()) == last

    def _is_at_begin(self) -> bool:
        at = self.currentIndex()
        return at.row() <= 0 and at.column() <= BECOMES + 1

    def _put_cursor(self, line: int, column: int) -> None:
        line = max(0, min(line, self._group.rowCount() - 1))
        column = max(0, min(column, self._group.columnCount() - 1))
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        index = self._group.index(line, column)
        self.selectionModel().setCurrentIndex(index, flag)
        self.scrollTo(index)

    def _open(self, menu: QMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
        menu.setActiveAction(menu.actions()[0])

    def _fit(self) -> None:
        """Gives each column the width of its title and cells, and of the mark of what is wrong."""
        self.resizeColumnsToContents()
        titles = self.horizontalHeader().fontMetrics()
        for column in range(1, self._group.columnCount()):
            title = self._group.headerData(column, Qt.Orientation.Horizontal)
            needed = max(self.columnWidth(column), titles.horizontalAdvance(title) + theme.GROUP)
            self.setColumnWidth(column, min(needed + MARK, WIDEST))
        self.setColumnWidth(BECOMES, BECOMES_WIDTH)

    def _tell(self, index: QModelIndex) -> None:
        said = self._group.said(index) if index.isValid() else ""
        line = self._group.index(index.row(), BECOMES)
        self.told.emit(said or (self._group.said(line) if index.isValid() else ""))


def _has_ctrl(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
