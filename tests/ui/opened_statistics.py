"""The page of statistics on the demo, opened as the window opens it, and a user's hands on it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.pages.statistics import StatisticsPage
from plastiq_tracker.ui.widgets.fields import ChoiceCombo
from plastiq_tracker.ui.widgets.paged_table import PagedTable

THREE, TWELVE, TRAJECTORY, COMPOSITION = 0, 1, 2, 3
LEFT = Qt.MouseButton.LeftButton


def open_page(qtbot: QtBot, desk: Desk, width: int = 1166, height: int = 662) -> StatisticsPage:
    """The size is what a window of 1366 by 768 leaves it."""
    page = StatisticsPage(desk)
    qtbot.addWidget(page)
    desk.changed.connect(page.refresh)
    page.resize(width, height)
    page.show()
    page.refresh(None)
    return page


def criteria(page: StatisticsPage) -> Criteria:
    assert page.statistics is not None
    return page.statistics.criteria


def choose(combo: ChoiceCombo, value: object) -> None:
    combo.set_value(value)
    combo.edited.emit()


def names_of_rows(page: StatisticsPage) -> list[str]:
    model = page.table.model
    down = Qt.Orientation.Vertical
    return [model.headerData(row, down) for row in range(model.rowCount())]


def titles(page: StatisticsPage) -> list[str]:
    model, across = page.table.model, Qt.Orientation.Horizontal
    return [" ".join(model.headerData(at, across).split()) for at in range(model.columnCount())]


def cell(page: StatisticsPage, tab: int, row: str, title: str) -> QPoint:
    """Where a cell of the table lies, once its tab is in sight."""
    page.table.tabs.setCurrentIndex(tab)
    index = page.table.model.index(names_of_rows(page).index(row), titles(page).index(title))
    page.table.view.scrollTo(index)
    return page.table.view.visualRect(index).center()


def click(
    page: StatisticsPage,
    tab: int,
    row: str,
    title: str,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Clicks a cell of the table."""
    where = cell(page, tab, row, title)
    QTest.mouseClick(page.table.view.viewport(), LEFT, modifier, where)


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def lines(table: PagedTable) -> list[list[str]]:
    """What a list says, line by line."""
    model = table.model()
    columns = range(model.columnCount())
    return [
        [str(model.index(row, at).data() or "") for at in columns]
        for row in range(model.rowCount())
    ]


def people(page: StatisticsPage) -> list[str]:
    """The names in the list of who is behind the figure."""
    return [line[0].split("\n")[0] for line in lines(page.side.behind.table)]


def caught(signal: object) -> list[object]:
    """What a signal brings from now on."""
    found: list[object] = []
    connect: Callable[..., object] = signal.connect  # type: ignore[attr-defined]
    connect(found.append)
    return found
