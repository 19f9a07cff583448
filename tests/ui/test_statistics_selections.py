"""Named selections on the page of statistics: kept, picked, renamed, deleted and taken back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.values import Dimension, Gender, Population
from plastiq_tracker.services import dossiers, selections
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.notices import Notice
from plastiq_tracker.ui.pages.statistics import StatisticsPage
from plastiq_tracker.ui.pages.statistics_selections import SelectionsBar
from tests.ui.conftest import DAY
from tests.ui.opened_statistics import choose, criteria, open_page, press

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def page(qtbot: QtBot, demo_desk: Desk) -> StatisticsPage:
    return show(qtbot, open_page(qtbot, demo_desk))


def show(qtbot: QtBot, page: StatisticsPage) -> StatisticsPage:
    """The bar stands in the header of the window."""
    qtbot.addWidget(page.selections)
    page.selections.show()
    return page


def keep(page: StatisticsPage, name: str) -> SelectionsBar:
    bar = page.selections
    bar.save_action.trigger()
    QTest.keyClicks(bar.naming.edit, name)
    press(bar.naming.edit, ENTER)
    return bar


def names(bar: SelectionsBar) -> list[str]:
    return [bar.combo.itemText(at) for at in range(1, bar.combo.count())]


def women_by_education(page: StatisticsPage) -> None:
    choose(page.choices.by, Dimension.EDUCATION)
    page.choices.filters.check("genders", frozenset({Gender.V}))
    page.choices.filters.edited.emit()


def test_a_selection_survives_reopening_the_dossier(
    page: StatisticsPage, qtbot: QtBot, demo_desk: Desk
) -> None:
    women_by_education(page)
    bar = keep(page, "Women")
    assert bar.combo.currentText() == "Women"
    kept = criteria(page)
    path = demo_desk.dossier.path
    demo_desk.use(dossiers.open_dossier(path))
    again = show(qtbot, open_page(qtbot, demo_desk))
    assert criteria(again) != kept
    assert names(again.selections) == ["Women"]
    choose(again.selections.combo, again.selections._listed[0].id)
    assert criteria(again) == kept
    assert [chip.text() for chip in again.choices.chips.buttons] == ["Female"]


def test_todays_selection_is_one_of_any_day_another_keeps_its_own(
    page: StatisticsPage, qtbot: QtBot, demo_desk: Desk
) -> None:
    keep(page, "Now")
    page.choices.day.period_end.click()
    keep(page, "Report")
    demo_desk.set_clock(fixed(date(2022, 12, 1)))
    later = show(qtbot, open_page(qtbot, demo_desk))
    by_name = {each.name: each.id for each in later.selections._listed}
    choose(later.selections.combo, by_name["Report"])
    assert criteria(later).as_of == date(2022, 3, 31)
    choose(later.selections.combo, by_name["Now"])
    assert criteria(later).as_of == date(2022, 12, 1)


def test_the_list_names_what_is_chosen_and_nothing_else(page: StatisticsPage) -> None:
    bar = keep(page, "All")
    choose(page.choices.population, Population.COMPLETERS)
    assert bar.combo.currentText() == "Saved selections"
    assert not bar.delete_action.isEnabled()
    choose(page.choices.population, Population.ALL_LEAVERS)
    assert bar.combo.currentText() == "All"
    assert bar.delete_action.isEnabled()


def test_a_name_that_is_taken_replaces_when_that_is_asked(page: StatisticsPage) -> None:
    keep(page, "Mine")
    women_by_education(page)
    bar = page.selections
    bar.save_action.trigger()
    QTest.keyClicks(bar.naming.edit, "mine")
    assert bar.naming.button.text() == "Replace"
    bar.naming.button.click()
    (found,) = selections.selections(page.desk.dossier)
    assert found.criteria(DAY) == criteria(page)


def test_renaming_and_a_name_that_cannot_be(page: StatisticsPage, notices: list[Notice]) -> None:
    keep(page, "One")
    women_by_education(page)
    bar = keep(page, "Two")
    bar.rename_action.trigger()
    assert bar.naming.edit.text() == "Two"
    QTest.keyClicks(bar.naming.edit, "One")
    press(bar.naming.edit, ENTER)
    assert "already" in bar.naming.edit.accessibleDescription()
    assert notices[-1].tone.value == "bad"
    assert bar.currentIndex() == 1
    bar.naming.edit.selectAll()
    QTest.keyClicks(bar.naming.edit, "Three")
    press(bar.naming.edit, ENTER)
    assert names(bar) == ["One", "Three"]
    assert bar.combo.currentText() == "Three"


def test_deleting_can_be_undone(page: StatisticsPage, notices: list[Notice]) -> None:
    women_by_education(page)
    bar, kept = keep(page, "Women"), criteria(page)
    bar.delete_action.trigger()
    assert names(bar) == []
    offer = notices[-1].offer
    assert offer is not None
    assert offer.label == "Undo"
    offer.act()
    assert names(bar) == ["Women"]
    assert selections.selections(page.desk.dossier)[0].criteria(DAY) == kept


def test_esc_leaves_the_name_and_nothing_is_kept(page: StatisticsPage) -> None:
    bar = page.selections
    bar.save_action.trigger()
    QTest.keyClicks(bar.naming.edit, "Never")
    press(bar.naming.edit, ESC)
    assert bar.currentIndex() == 0
    assert not selections.selections(page.desk.dossier)
