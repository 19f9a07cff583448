"""The page of statistics in a small window: what is chosen, read and compared there has room."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.pages.statistics import StatisticsPage
from plastiq_tracker.ui.pages.statistics_body import NARROWEST
from plastiq_tracker.ui.pages.statistics_columns import TABS
from tests.ui.opened_statistics import COMPOSITION, TWELVE, choose, open_page, press
from tests.ui.test_statistics_frozen import forget, freeze

SIZES = ((1166, 662), (1080, 614))
"""What windows of 1366 × 768 and 1280 × 720 leave the page."""

Open = Callable[[int, int], StatisticsPage]


@pytest.fixture
def opened(qtbot: QtBot, demo_desk: Desk) -> Open:
    return lambda width, height: open_page(qtbot, demo_desk, width, height)


def in_sight(part: QWidget, page: StatisticsPage) -> bool:
    """Whether all of a part lies within the page."""
    top = part.mapTo(page, part.rect().topLeft())
    end = part.mapTo(page, part.rect().bottomRight())
    return part.isVisible() and page.rect().contains(top) and page.rect().contains(end)


@pytest.mark.parametrize("size", SIZES)
def test_every_kind_of_chart_can_be_chosen_without_scrolling(
    opened: Open, size: tuple[int, int]
) -> None:
    page = opened(*size)
    tabs = page.charts.tabs
    assert in_sight(tabs, page)
    last = tabs.tabRect(tabs.count() - 1)
    assert tabs.tabText(tabs.count() - 1) == "Targets"
    assert tabs.rect().contains(last)
    assert last.width() >= tabs.fontMetrics().horizontalAdvance("Targets")


@pytest.mark.parametrize("size", SIZES)
def test_a_curve_for_each_group_takes_nothing_from_the_chart(
    opened: Open, size: tuple[int, int], qtbot: QtBot
) -> None:
    page = opened(*size)
    page.charts.choose("outcomes")
    QApplication.processEvents()
    height = page.charts.area.height()
    page.charts.choose("retention")
    QApplication.processEvents()
    several = page.side.drawn.several
    assert in_sight(several, page)
    several.click()
    qtbot.waitUntil(lambda: page._area.verticalScrollBar().maximum() == 0)
    assert page.charts.area.height() == height
    assert in_sight(page.charts.area, page)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("tab", range(len(TABS)))
def test_no_column_of_a_table_split_by_two_falls_off(
    opened: Open, size: tuple[int, int], tab: int, qtbot: QtBot
) -> None:
    page = opened(*size)
    choose(page.choices.then_by, Dimension.GENDER)
    page.table.tabs.setCurrentIndex(tab)
    qtbot.waitUntil(lambda: not page.table.view.is_too_wide())
    assert page.table.view.horizontalScrollBar().maximum() == 0
    assert page.side.width() >= NARROWEST - 1


def test_a_wide_table_gives_the_room_back(opened: Open) -> None:
    page = opened(*SIZES[1])
    page.table.tabs.setCurrentIndex(TWELVE)
    usual = page.table.width()
    page.table.tabs.setCurrentIndex(COMPOSITION)
    assert page.table.width() > usual
    page.table.tabs.setCurrentIndex(TWELVE)
    assert page.table.width() == usual


def test_who_moved_the_line_between_finds_it_there(opened: Open) -> None:
    page = opened(*SIZES[1])
    splitter = page._answer.splitter
    splitter.moveSplitter(380, 1)
    page.table.tabs.setCurrentIndex(COMPOSITION)
    assert page.table.width() == 380


@pytest.mark.parametrize("size", SIZES)
def test_a_comparison_with_today_takes_all_of_the_page(
    opened: Open, size: tuple[int, int], qtbot: QtBot
) -> None:
    page = opened(*size)
    view = freeze(page)
    forget(page.desk.dossier, "Baeten Jens")
    page.refresh(None)
    view.compare_button.click()
    changes = view.changes
    assert not page.table.isVisible()
    qtbot.waitUntil(lambda: changes.width() > 0.9 * page.width())
    QApplication.processEvents()
    left = changes.figures_table.mapTo(page, changes.figures_table.rect().topRight()).x()
    assert changes.people_table.mapTo(page, changes.people_table.rect().topLeft()).x() > left
    for table in (changes.figures_table, changes.people_table):
        assert in_sight(table, page)
        assert table.height() > 250
    page.side.bring("chart")
    assert page.table.isVisible()
    page.side.bring("frozen")
    assert not page.table.isVisible()
    press(changes.figures_table, Qt.Key.Key_Escape)
    assert page.table.isVisible()
    assert page.figures.isVisible()


def test_keys_of_the_line_of_days_are_told(opened: Open) -> None:
    page = opened(*SIZES[0])
    told = {each.shortcut().toString(): each.text() for each in page.actions()}
    assert told["PgUp"] == "As of: a month later"
    assert told["PgDown"] == "As of: a month earlier"
    assert told["Ctrl+PgUp"] == "As of: the next end of a month"
    assert told["Ctrl+PgDown"] == "As of: the end of a month before"
