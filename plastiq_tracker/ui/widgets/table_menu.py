"""The menu of a line in a table: open it, what else can be done with it, copy it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QTableView

from plastiq_tracker.ui.icons import dress
from plastiq_tracker.ui.words import translate


def show_table_menu(
    table: QTableView, event: QContextMenuEvent, open_line: Callable[[], object] | None
) -> None:
    """Shows it where it was asked for, at the current line when by key; nothing without a line.

    The table's own actions stand in it. `open_line` does what Enter does.
    """
    if event.reason() == QContextMenuEvent.Reason.Mouse:
        place, index = event.globalPos(), table.indexAt(event.pos())
    else:
        index = table.currentIndex()
        below = table.visualRect(index).bottomLeft() + QPoint(8, 0)
        place = table.viewport().mapToGlobal(below)
    if not index.isValid():
        return
    menu = menu_of(table, index.row(), open_line)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(place)
    event.accept()


def menu_of(table: QTableView, row: int, open_line: Callable[[], object] | None) -> QMenu:
    """The menu of this line."""
    menu = QMenu(table)
    if open_line is not None:
        _add(menu, translate("Table", "Open"), open_line, "external-link", "Return")
    own = [each for each in table.actions() if each.text() and each.isVisible()]
    if own:
        menu.addActions(own)
    menu.addSeparator()
    _add(menu, translate("Table", "Copy the line"), lambda: copy_line(table, row), "copy")
    return menu


def copy_line(table: QTableView, row: int) -> None:
    """What the line says, in the order of the columns in sight, as a spreadsheet takes it."""
    head, model = table.horizontalHeader(), table.model()
    shown = [
        head.logicalIndex(at)
        for at in range(head.count())
        if not table.isColumnHidden(head.logicalIndex(at))
    ]
    cells = (str(model.index(row, column).data() or "") for column in shown)
    QGuiApplication.clipboard().setText("\t".join(" ".join(each.split()) for each in cells))


def _add(menu: QMenu, text: str, act: Callable[[], object], icon: str, key: str = "") -> QAction:
    action = menu.addAction(text)
    dress(action, icon)
    if key:  # told only: in the table the key is answered already
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(lambda *_: act())
    return action
