"""From a figure to somebody's dossier in the real window, and with Esc back to that list."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from plastiq_tracker import bootstrap
from plastiq_tracker.domain.records import FollowUp
from plastiq_tracker.indicators.tracing import Part
from plastiq_tracker.services import records
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.dossiers import Dossiers
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.main_window import MainWindow
from plastiq_tracker.ui.pages.participants import ParticipantsPage
from plastiq_tracker.ui.pages.statistics import StatisticsPage
from tests.ui.conftest import DAY
from tests.ui.opened_statistics import TWELVE, click, people, press

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, demo_desk: Desk) -> Iterator[MainWindow]:
    settings = Settings()
    files = Dossiers(demo_desk, bootstrap.services(), settings, fixed(DAY))
    made = MainWindow(settings).furnish(demo_desk, files)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    files.leave()
    made.close()


def statistics(window: MainWindow) -> StatisticsPage:
    page = window.show_page("statistics")
    assert isinstance(page, StatisticsPage)
    return page


def participants(window: MainWindow) -> ParticipantsPage:
    page = window.page
    assert isinstance(page, ParticipantsPage)
    return page


def shown(window: MainWindow) -> str:
    """Whose dossier is in sight."""
    dossier = participants(window).view.dossier
    assert dossier is not None
    return f"{dossier.person.last_name} {dossier.person.first_name}"


def cursor(window: MainWindow) -> QWidget:
    focused = window.focusWidget()
    assert focused is not None
    return focused


def go_in(window: MainWindow, row: int = 3) -> tuple[StatisticsPage, str]:
    """From a cell to the people, and into the dossier of one of them."""
    page = statistics(window)
    click(page, TWELVE, "NJ2020", "In work")
    page.side.behind.arrive()
    table = page.side.behind.table
    table.selectRow(row)
    name = people(page)[row]
    press(table, ENTER)
    assert shown(window) == name
    return page, name


def is_back(window: MainWindow, page: StatisticsPage, row: int = 3) -> None:
    table = page.side.behind.table
    assert window.page is page
    assert page.side.key == "behind"
    assert cursor(window) is table
    assert [each.row() for each in table.selectionModel().selectedRows()] == [row]
    assert window.header.title.text() == "Statistics"
    assert window.navigation.actions_by_key["statistics"].isChecked()


@pytest.mark.parametrize("width", [1366, 820], ids=["side by side", "one after the other"])
def test_esc_leads_back_to_the_list_one_level(window: MainWindow, width: int) -> None:
    window.resize(width, 768)
    page, name = go_in(window)
    press(cursor(window), ESC)
    is_back(window, page)
    assert people(page)[3] == name
    press(cursor(window), Qt.Key.Key_Down, ENTER)
    assert shown(window) == people(page)[4]
    press(cursor(window), ESC)
    is_back(window, page, 4)
    press(cursor(window), ESC)
    assert page.side.key == "chart"
    assert window.page is page


def test_esc_leads_back_to_the_part_that_was_in_sight(window: MainWindow) -> None:
    page = statistics(window)
    click(page, TWELVE, "Total", "In work, of the known")
    page.side.behind.parts.setCurrentIndex(tuple(Part).index(Part.LEFT_OUT))
    page.side.behind.arrive()
    page.side.behind.table.selectRow(30)
    name = people(page)[30]
    press(page.side.behind.table, ENTER)
    assert shown(window) == name
    press(cursor(window), ESC)
    is_back(window, page, 30)
    assert page.side.behind.part is Part.LEFT_OUT


def test_from_frozen_figures_and_back(window: MainWindow) -> None:
    page = statistics(window)
    page.side.bring("frozen")
    page.side.reports.freeze("Final report")
    page.side.reports.open_button.click()
    click(page, TWELVE, "NJ2020", "In work")
    page.side.behind.arrive()
    name = people(page)[0]
    press(page.side.behind.table, ENTER)
    assert shown(window) == name
    press(cursor(window), ESC)
    is_back(window, page, 0)
    assert page.frozen is not None
    assert page.banner.isVisible()


def test_who_is_erased_in_the_dossier_is_erased_in_the_frozen_list(window: MainWindow) -> None:
    page = statistics(window)
    page.side.bring("frozen")
    page.side.reports.freeze("Final report")
    page.side.reports.open_button.click()
    click(page, TWELVE, "NJ2020", "In work")
    page.side.behind.arrive()
    before = people(page)
    press(page.side.behind.table, ENTER)
    shown_now = participants(window).view.dossier
    assert shown_now is not None
    dossier = window.desk.dossier
    window.desk.write(lambda: records.delete(dossier, shown_now.person), owner=window)
    press(cursor(window), ESC)
    is_back(window, page, 0)
    assert people(page) == [*before[1:], "Erased"]


def test_from_a_comparison_and_from_any_other_list(window: MainWindow) -> None:
    """Whatever page asks for a dossier: the cursor goes back to where it was there."""
    other = window.show_page("trajectories")
    with window.desk.dossier.read() as work:
        key = work.connection.exec_driver_sql("SELECT id FROM person LIMIT 1").scalar_one()
    before = cursor(window)
    other.person_wanted.emit(UUID(key))
    assert isinstance(window.page, ParticipantsPage)
    press(cursor(window), ESC)
    assert window.page is other
    assert cursor(window) is before


def test_a_form_and_a_sheet_have_their_turn_first(window: MainWindow) -> None:
    page, _ = go_in(window)
    there = participants(window)
    there.note_follow_up()
    assert there.panel.form is not None
    press(cursor(window), ESC)
    assert there.panel.form is None
    assert window.page is there
    window.show_keys()
    press(cursor(window), ESC)
    assert window.sheet is None
    assert window.page is there
    press(cursor(window), ESC)
    is_back(window, page)


def test_a_form_with_something_in_it_stays(window: MainWindow) -> None:
    go_in(window)
    there = participants(window)
    there.edit()
    assert there.panel.form is not None
    QTest.keyClicks(cursor(window), "Something else")
    assert window.go_back()
    assert window.page is there
    assert there.panel.form is not None
    there.panel.close_form()
    assert window.go_back()
    assert isinstance(window.page, StatisticsPage)


def test_a_key_of_a_page_goes_there_and_there_is_no_way_back_any_more(window: MainWindow) -> None:
    page, _ = go_in(window)
    QTest.keyClick(window, Qt.Key.Key_6, CTRL)
    assert window.page is page
    assert page.side.behind.isVisible()
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    press(participants(window).view, ESC)
    assert isinstance(window.page, ParticipantsPage)
    assert not window.go_back()


def test_who_goes_on_to_somebody_else_goes_back_to_the_list_beside(window: MainWindow) -> None:
    go_in(window)
    there = participants(window)
    at = there.list.table.currentIndex().row()
    there.list.table.setFocus()
    press(there.list.table, Qt.Key.Key_Up if at else Qt.Key.Key_Down, ENTER)
    press(cursor(window), ESC)
    assert window.page is there
    assert there.list.isAncestorOf(cursor(window))


def test_the_list_is_that_of_now_when_the_dossier_was_changed_meanwhile(
    window: MainWindow,
) -> None:
    page, _ = go_in(window)
    dossier = window.desk.dossier
    with dossier.read() as work:
        answers = work.find(FollowUp)
    moved = replace(answers[0], remark="Called again")
    window.desk.write(lambda: records.save(dossier, moved), owner=window)
    press(cursor(window), ESC)
    is_back(window, page)


def test_a_dossier_that_is_closed_takes_the_way_back_along(window: MainWindow) -> None:
    go_in(window)
    window.desk.leave()
    assert window.page is None
    assert not window.go_back()
