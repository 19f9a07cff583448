"""A table of any length: what is in sight is read, a page at a time, the last seen first."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from plastiq_tracker.ui.widgets.paged_table import PAGE, PagedModel, PagedTable, Told

EVERYONE = 100_000


class Opened:
    """A table of numbers, and what it asked for."""

    def __init__(self, qtbot: QtBot) -> None:
        self.host = QWidget()
        qtbot.addWidget(self.host)
        columns = (Told[int]("Number", str, 1), Told[int]("Twice", lambda row: str(2 * row), 2))
        self.model: PagedModel[int] = PagedModel(columns, self.host)
        self.table = PagedTable(self.model, "Numbers")
        qtbot.addWidget(self.table)
        self.asked: list[tuple[int, int]] = []
        self.model.wanted.connect(lambda first, count: self.asked.append((first, count)))
        self.table.resize(300, 400)
        self.table.show()
        self.model.start(EVERYONE)

    def look(self) -> None:
        """Has what is in sight painted."""
        self.table.grab()

    def answer(self) -> None:
        first, count = self.asked[-1]
        self.model.take(first, range(first, first + count))


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    return Opened(qtbot)


def test_only_what_is_in_sight_is_read(opened: Opened) -> None:
    opened.look()
    assert opened.asked == [(0, PAGE)]
    assert opened.model.index(0, 0).data() == "…"
    opened.answer()
    opened.look()
    assert opened.model.index(3, 1).data() == "6"
    opened.table.scrollToBottom()
    opened.look()
    assert opened.asked == [(0, PAGE), (EVERYONE - PAGE, PAGE)]
    opened.answer()
    assert opened.model.index(EVERYONE - 1, 0).data() == str(EVERYONE - 1)


def test_who_scrolls_fast_gets_the_last_pages_first(opened: Opened) -> None:
    """Of fifty pages that were passed over only the last are asked."""
    opened.look()
    bar = opened.table.verticalScrollBar()
    for step in range(50):
        bar.setValue(bar.maximum() * step // 50)
        opened.look()
    assert opened.asked == [(0, PAGE)]
    opened.answer()
    top = opened.table.rowAt(0)
    assert opened.asked[1][0] <= top + PAGE
    assert opened.asked[1][0] + PAGE > top
    for _ in range(6):
        opened.answer()
        opened.look()
    assert len(opened.asked) < 6
    assert opened.model.index(top, 0).data() == str(top)


def test_a_page_that_could_not_be_read_does_not_stand_in_the_way(opened: Opened) -> None:
    opened.look()
    opened.model.take(0, ())
    opened.table.scrollToBottom()
    opened.look()
    opened.answer()
    assert opened.model.index(EVERYONE - 1, 0).data() == str(EVERYONE - 1)


def test_keys_reach_every_line_and_open_it(opened: Opened, qtbot: QtBot) -> None:
    opened.look()
    opened.answer()
    found: list[int] = []
    opened.table.opened.connect(found.append)
    opened.table.choose_first()
    QTest.keyClick(opened.table, Qt.Key.Key_Down)
    QTest.keyClick(opened.table, Qt.Key.Key_Return)
    assert found == [1]
    QTest.keyClick(opened.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert opened.table.currentIndex().row() == EVERYONE - 1
    QTest.keyClick(opened.table, Qt.Key.Key_Return)
    opened.answer()
    QTest.keyClick(opened.table, Qt.Key.Key_Return)
    assert found == [1, EVERYONE - 1]


def test_columns_share_the_width(opened: Opened) -> None:
    table = opened.table
    room = table.viewport().width()
    assert table.columnWidth(0) + table.columnWidth(1) == room
    table.show_column(0, False)
    assert table.columnWidth(1) == room


def test_a_line_is_as_high_as_what_it_says(qtbot: QtBot) -> None:
    """What is long is never cut, at any width; what is short keeps its lines."""
    host = QWidget()
    qtbot.addWidget(host)
    long = "a sentence that says why someone counts, and since when that is so"
    model: PagedModel[str] = PagedModel((Told("Why", str, 1),), host)
    table = PagedTable(model, "Reasons", lines=1)
    qtbot.addWidget(table)
    table.resize(420, 400)
    table.show()
    model.start(2)
    model.take(0, ("short", long))
    line = table.fontMetrics().lineSpacing()
    usual = table.verticalHeader().defaultSectionSize()
    wide = table.rowHeight(1)
    assert table.rowHeight(0) == usual
    table.resize(160, 400)
    needed = table.fontMetrics().horizontalAdvance(long) / table.viewport().width()
    assert table.rowHeight(1) >= needed * line
    assert table.rowHeight(1) > wide
    assert table.rowHeight(0) == usual
    table.resize(420, 400)
    assert table.rowHeight(1) == wide
    model.start(1)
    model.take(0, ("short",))
    assert table.rowHeight(0) == usual


def test_the_end_stays_in_sight_when_its_lines_get_higher(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    model: PagedModel[int] = PagedModel((Told("Lines", lambda _row: "a\nb\nc\nd", 1),), host)
    table = PagedTable(model, "Numbers", lines=1)
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    model.start(PAGE)
    table.scrollToBottom()
    model.take(0, range(PAGE))
    table.grab()
    bar = table.verticalScrollBar()
    assert bar.value() == bar.maximum()
    assert table.rowAt(table.viewport().height() - 5) == PAGE - 1
