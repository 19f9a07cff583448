"""A line's menu: by mouse on the line meant, by key on the current one, with what can be done."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from plastiq_tracker.ui.widgets.lines_table import LinesModel, LinesTable, Listed

ROWS = ["Alfa\nNV", "Bravo", "Charlie"]


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[LinesTable]:
    columns = [
        Listed[str](title="Name", text=str, native=str),
        Listed[str](title="Letters", text=lambda row: str(len(row)), native=len),
    ]
    made = LinesTable(LinesModel(columns), "Companies")
    qtbot.addWidget(made)
    made.lines.set_rows(ROWS)
    made.resize(400, 300)
    made.show()
    made.choose(lambda row: row == "Bravo")
    yield made
    for menu in QApplication.topLevelWidgets():
        if isinstance(menu, QMenu):
            menu.close()


def ask(table: LinesTable, reason: QContextMenuEvent.Reason, row: int = -1) -> QMenu | None:
    at = table.visualRect(table.lines.index(row, 0)).center() if row >= 0 else QPoint(5, 5)
    place = table.viewport().mapToGlobal(at)
    table.contextMenuEvent(QContextMenuEvent(reason, at, place))
    menus = [each for each in table.findChildren(QMenu) if each.isVisible()]
    return menus[0] if menus else None


def texts(menu: QMenu) -> list[str]:
    return [each.text() for each in menu.actions() if each.text()]


def test_by_key_it_is_about_the_current_line(table: LinesTable) -> None:
    opened: list[object] = []
    table.opened.connect(opened.append)
    done = QAction("Merge", table)
    table.addAction(done)
    menu = ask(table, QContextMenuEvent.Reason.Keyboard)
    assert menu is not None
    assert texts(menu) == ["Open", "Merge", "Copy the line"]
    menu.actions()[0].trigger()
    assert opened == ["Bravo"]


def test_a_line_is_copied_as_a_spreadsheet_takes_it(table: LinesTable) -> None:
    menu = ask(table, QContextMenuEvent.Reason.Mouse, 0)
    assert menu is not None
    menu.actions()[-1].trigger()
    assert QGuiApplication.clipboard().text() == "Alfa NV\t7"


def test_beside_the_lines_there_is_none(table: LinesTable) -> None:
    at = QPoint(5, table.viewport().height() - 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, table.mapToGlobal(at))
    table.contextMenuEvent(event)
    assert [each for each in table.findChildren(QMenu) if each.isVisible()] == []
    assert table.contextMenuPolicy() == Qt.ContextMenuPolicy.DefaultContextMenu
