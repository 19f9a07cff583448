"""As of any day, split twice, filtered: what is chosen, by hand and by key, and what stays."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.values import Dimension, Education, Gender, Milestone, Population
from plastiq_tracker.services import statistics
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.pages.statistics import StatisticsPage
from plastiq_tracker.ui.tasks import ThreadRunner
from plastiq_tracker.ui.widgets.day_slider import DaySlider
from tests.reference import naive
from tests.reference.workbook import read_world
from tests.ui.conftest import DAY
from tests.ui.opened_statistics import (
    LEFT,
    TWELVE,
    choose,
    click,
    criteria,
    names_of_rows,
    open_page,
    press,
    titles,
)

KEY = Qt.Key
HEADER = 78
"""What stands above the page in the window: menu, title and search."""


@pytest.fixture
def page(qtbot: QtBot, demo_desk: Desk) -> StatisticsPage:
    return open_page(qtbot, demo_desk)


def slider(page: StatisticsPage) -> DaySlider:
    return page.choices.day.slider


def box(page: StatisticsPage, name: str) -> QCheckBox:
    """The box of this name in the open panel of filters."""
    found = page.choices.filters.findChildren(QCheckBox)
    return next(each for each in found if each.accessibleName() == name)


def in_work(page: StatisticsPage) -> tuple[int, int]:
    """In work and known at 12 months, of everyone, as the table says it."""
    page.table.tabs.setCurrentIndex(TWELVE)
    model = page.table.model
    row, named = model.rowCount() - 1, titles(page)
    cells = [model.index(row, named.index(title)).data() for title in ("In work", "Known")]
    return int(cells[0]), int(cells[1])


def counted(page: StatisticsPage) -> tuple[int, int]:
    """The same by the second implementation, from the workbook."""
    total = naive.stats(read_world(), criteria(page))["total"]["milestones"]["12"]
    return total["employed"], total["known"]


# As of which day


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (KEY.Key_Left, date(2022, 4, 29)),
        (KEY.Key_Right, date(2022, 5, 1)),
        (KEY.Key_PageDown, date(2022, 3, 31)),
        (KEY.Key_PageUp, date(2022, 5, 31)),
        (KEY.Key_Home, date(2020, 1, 1)),
        (KEY.Key_End, date(2023, 6, 30)),
    ],
)
def test_the_slider_goes_by_day_by_month_and_to_the_ends(
    page: StatisticsPage, key: KEY, day: date
) -> None:
    """The life of the project: its period and fifteen months, or until today."""
    press(slider(page), key)
    assert page.choices.as_of.value() == day
    assert slider(page).accessibleDescription() == f"{day:%d/%m/%Y}"
    if day > date(2020, 3, 1):
        assert criteria(page).as_of == day
        assert in_work(page) == counted(page)


@pytest.mark.parametrize(
    ("start", "keys", "days"),
    [
        (date(2022, 1, 31), "++", [date(2022, 2, 28), date(2022, 3, 31)]),
        (date(2022, 1, 31), "+-", [date(2022, 2, 28), date(2022, 1, 31)]),
        (date(2020, 2, 29), "++", [date(2020, 3, 31), date(2020, 4, 30)]),
        (date(2022, 1, 15), "++", [date(2022, 2, 15), date(2022, 3, 15)]),
        (date(2022, 1, 15), ">>", [date(2022, 1, 31), date(2022, 2, 28)]),
        (date(2022, 1, 31), "<<", [date(2021, 12, 31), date(2021, 11, 30)]),
        (date(2022, 3, 5), "<>", [date(2022, 2, 28), date(2022, 3, 31)]),
    ],
)
def test_steps_of_a_month_do_not_drift_and_ends_have_keys(
    page: StatisticsPage, start: date, keys: str, days: list[date]
) -> None:
    """+ and - are Page Up and Page Down; > and < are the same with Ctrl."""
    slider(page).show_day(start)
    found = []
    for key in keys:
        up = KEY.Key_PageUp if key in "+>" else KEY.Key_PageDown
        control = Qt.KeyboardModifier.ControlModifier
        plain = Qt.KeyboardModifier.NoModifier
        QTest.keyClick(slider(page), up, control if key in "<>" else plain)
        found.append(page.choices.as_of.value())
    assert found == days


def test_dragging_moves_the_figures_at_every_step(page: StatisticsPage) -> None:
    line, seen = slider(page), []
    page.figures_shown.connect(lambda: seen.append(criteria(page).as_of))
    height = line.height() // 2
    QTest.mousePress(line, LEFT, pos=QPoint(line.width() // 2, height))
    for step in range(1, 6):
        QTest.mouseMove(line, QPoint(line.width() // 2 + step * 9, height))
    QTest.mouseRelease(line, LEFT, pos=QPoint(line.width() // 2 + 45, height))
    assert len(seen) == 6
    assert seen == sorted(set(seen))
    assert page.choices.as_of.value() == seen[-1]
    assert in_work(page) == counted(page)


def test_only_the_newest_day_is_counted_while_dragging_fast(
    qtbot: QtBot, demo_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a thread: what was overtaken is not asked, and the last day is what is shown."""
    page = open_page(qtbot, demo_desk)
    asked: list[date] = []
    real = statistics.statistics

    def counted_late(dossier: Any, wanted: Any) -> Any:
        asked.append(wanted.as_of)
        return real(dossier, wanted)

    runner = ThreadRunner()
    with monkeypatch.context() as threaded:
        threaded.setattr(statistics, "statistics", counted_late)
        threaded.setattr(demo_desk, "runner", runner)
        for _ in range(60):
            press(slider(page), KEY.Key_Left)
        qtbot.waitUntil(lambda: criteria(page).as_of == date(2022, 3, 1), timeout=10_000)
        qtbot.waitUntil(lambda: not runner.is_busy, timeout=10_000)
        runner.close()
    assert len(asked) < 60
    assert in_work(page) == counted(page)


def test_typing_moves_the_slider_and_the_two_days_are_one_click_away(
    page: StatisticsPage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.figures_shown):
        page.choices.as_of.setText("31/12/2021")
        page.choices.as_of.edited.emit()
    assert slider(page).day() == date(2021, 12, 31)
    page.choices.day.period_end.click()
    assert criteria(page).as_of == date(2022, 3, 31)
    page.choices.day.today.click()
    assert criteria(page).as_of == DAY
    assert slider(page).day() == DAY


def test_not_yet_due_pending_and_unknown_are_told_apart(page: StatisticsPage) -> None:
    """In the middle of a window, where there is some of each."""
    page.choices.day.show_day(date(2021, 12, 20))
    page.choices.day.moved.emit(date(2021, 12, 20))
    total = naive.stats(read_world(), criteria(page))["total"]["milestones"]["12"]
    page.table.tabs.setCurrentIndex(TWELVE)
    model, named = page.table.model, titles(page)
    told = {
        key: int(model.index(model.rowCount() - 1, named.index(title)).data())
        for key, title in {
            "not_due": "Not yet due",
            "not_exited": "Not yet exited",
            "pending": "Still to be reached",
            "unknown": "Unknown",
        }.items()
    }
    assert told == {key: total[key] for key in told}


# Splits


def test_a_second_split_stands_indented_below_the_first(page: StatisticsPage) -> None:
    choose(page.choices.then_by, Dimension.GENDER)
    assert criteria(page).then_by is Dimension.GENDER
    rows = names_of_rows(page)
    assert [row.strip() for row in rows[:4]] == ["NJ2020", "Male", "Female", "VJ2021"]
    assert [len(row) - len(row.lstrip()) for row in rows[:4]] == [0, 1, 1, 0]
    click(page, TWELVE, rows[2], "Known")
    figure = page.side.behind.figure
    assert figure is not None
    assert figure.place == ("NJ2020", "V")
    assert page.side.behind.value.text() == "NJ2020 · Female · 3"


def test_no_dimension_is_split_by_twice(page: StatisticsPage) -> None:
    choose(page.choices.then_by, Dimension.GENDER)
    choose(page.choices.by, Dimension.GENDER)
    assert criteria(page).by is Dimension.GENDER
    assert criteria(page).then_by is None
    assert Dimension.GENDER not in page.choices.then_by._values


# Filters


def test_only_what_occurs_can_be_filtered(page: StatisticsPage) -> None:
    boxes = page.choices.filters.findChildren(QCheckBox)
    names = [each.accessibleName() for each in boxes]
    assert [name.split(" ")[0] for name in names[:4]] == ["NJ2020", "VJ2021", "NJ2021", "VJ2022"]
    assert names[8:] == ["Male", "Female", "Lower secondary at most", "Upper secondary"]


def test_a_filter_gives_its_people_and_a_chip_that_takes_it_away(page: StatisticsPage) -> None:
    page.choices.filter_button.click()
    assert page.choices.filters.isVisible()
    box(page, "Female").click()
    box(page, "Upper secondary").click()
    page.choices.filters.close()
    assert criteria(page).genders == {Gender.V}
    assert criteria(page).educations == {Education.HSO}
    assert in_work(page) == counted(page)
    assert page.choices.filter_button.text() == "Filter (2)"
    chips = page.choices.chips
    assert [chip.text() for chip in chips.buttons] == ["Female", "Upper secondary"]
    chips.buttons[0].setFocus()
    press(chips.buttons[0], KEY.Key_Delete)
    assert criteria(page).genders == frozenset()
    assert not box(page, "Female").isChecked()
    chips.buttons[0].click()
    assert criteria(page) == statistics.default_criteria(page.desk.dossier, DAY)
    assert not chips.isVisible()


def test_population_and_period_are_chips_too(page: StatisticsPage, qtbot: QtBot) -> None:
    choose(page.choices.population, Population.COMPLETERS)
    with qtbot.waitSignal(page.figures_shown):
        page.choices.period_from.setText("1/1/2021")
        page.choices.period_from.edited.emit()
    chips = page.choices.chips
    assert [chip.text() for chip in chips.buttons] == [
        "Period 01/01/2021 to 31/03/2022",
        page.words.show(Population.COMPLETERS),
    ]
    chips.buttons[0].click()
    assert criteria(page).period_from == date(2020, 1, 1)
    assert criteria(page).population is Population.COMPLETERS


def test_a_period_that_is_wrong_does_not_stay_behind_the_panel(page: StatisticsPage) -> None:
    page.choices.filter_button.click()
    page.choices.period_to.setText("1/1/2019")
    page.choices.period_to.edited.emit()
    assert "before it begins" in page.choices.filters.problem.text()
    page.choices.filters.close()
    assert page.choices.period_to.value() == date(2022, 3, 31)
    assert not page.about.isVisible()


def test_what_was_chosen_stays_when_data_change(page: StatisticsPage) -> None:
    choose(page.choices.then_by, Dimension.EDUCATION)
    page.choices.filters.check("genders", frozenset({Gender.M}))
    page.choices.filters.edited.emit()
    press(slider(page), KEY.Key_PageDown)
    click(page, TWELVE, "Total", "Due")
    before, figure = criteria(page), page.side.behind.figure
    page.refresh(None)
    assert criteria(page) == before
    assert page.side.key == "behind"
    assert page.side.behind.figure == figure
    assert page.table.view.currentIndex().data() == page.side.behind.value.text().split(" · ")[1]


def test_the_origin_of_a_selection_is_not_told(page: StatisticsPage) -> None:
    """The tally is of whole trajectories, and says nothing of the women among them."""
    assert "migrant origin" in page.figures.composition.text()
    page.choices.filters.check("genders", frozenset({Gender.V}))
    page.choices.filters.edited.emit()
    assert "migrant origin" not in page.figures.composition.text()
    assert page.figures.composition.text().startswith("11 people")


@pytest.mark.parametrize("size", [(766, 360), (966, 420), (1166, 662), (1720, 950)])
def test_choices_and_cards_leave_room_for_the_table(
    qtbot: QtBot, demo_desk: Desk, size: tuple[int, int]
) -> None:
    """No more than two fifths of the window's height at 768 pixels; nothing lies over another."""
    page = open_page(qtbot, demo_desk, *size)
    page.grab()
    top = page.table.mapTo(page, QPoint(0, 0)).y() + HEADER
    if size[0] >= 1166:
        assert top <= 0.4 * 768
    for milestone in Milestone:
        details = page.figures.milestones[milestone].details
        assert details.height() >= details.heightForWidth(details.width())
    assert slider(page).width() >= 150


def test_a_day_outside_the_life_of_the_project_can_be_typed(
    page: StatisticsPage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.figures_shown):
        page.choices.as_of.setText("1/1/2030")
        page.choices.as_of.edited.emit()
    assert criteria(page) == replace(criteria(page), as_of=date(2030, 1, 1))
    assert slider(page).day() == date(2023, 6, 30)
