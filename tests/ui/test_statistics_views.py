"""Two groups side by side, and what can still change: beside the table of figures."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import FollowUp, JobSpell
from plastiq_tracker.domain.values import Dimension, Milestone
from plastiq_tracker.indicators.results import Statistics
from plastiq_tracker.indicators.retention_groups import RetentionGroups
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.pages.statistics import StatisticsPage
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from tests.reference import naive
from tests.reference.workbook import read_world
from tests.ui.names import nameless
from tests.ui.opened_statistics import (
    TWELVE,
    caught,
    choose,
    click,
    criteria,
    lines,
    open_page,
    press,
)

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return


@pytest.fixture
def page(qtbot: QtBot, demo_desk: Desk) -> StatisticsPage:
    return open_page(qtbot, demo_desk)


def bring(page: StatisticsPage, key: str) -> None:
    """Clicks the tab of a view."""
    tabs = page.side.tabs
    where = tabs.tabRect(list(page.side.views).index(key)).center()
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=where)
    assert page.side.key == key


def test_the_first_two_groups_are_compared(page: StatisticsPage) -> None:
    bring(page, "comparison")
    table = {line[0]: line[1:] for line in lines(page.side.comparison.table)}
    first, second, difference = table["In work at 12 months, of the known"]
    assert first.replace("\u00a0", " ") == "64 %\n14 of 22"
    assert second.replace("\u00a0", " ") == "65 %\n15 of 23"
    ends = naive.newcombe(14, 22, 15, 23)
    assert ends is not None
    least, most = (round(100 * end) for end in ends)
    assert difference == f"−2\n−{-least} to +{most}"
    assert "Too few people are known" in page.side.comparison.words.text()


def test_the_two_rows_that_are_selected_are_compared(page: StatisticsPage) -> None:
    click(page, TWELVE, "VJ2021", "Due")
    click(page, TWELVE, "NJ2021", "Due", CTRL)
    bring(page, "comparison")
    view = page.side.comparison
    assert (view.first.currentText(), view.second.currentText()) == ("VJ2021", "NJ2021")
    choose(view.second, ())
    header = view.model.headerData(2, Qt.Orientation.Horizontal)
    assert header == "All others"


def test_the_same_group_twice_is_no_comparison(page: StatisticsPage) -> None:
    bring(page, "comparison")
    view = page.side.comparison
    choose(view.second, view.first.value())
    assert view.words.text() == "Choose two different groups to compare."
    assert not view.table.isVisible()
    assert not view.copy.isEnabled()


def test_the_chosen_groups_stay_and_a_part_can_be_one(page: StatisticsPage) -> None:
    choose(page.choices.then_by, Dimension.GENDER)
    bring(page, "comparison")
    view = page.side.comparison
    choose(view.first, ("NJ2020", "M"))
    choose(view.second, ("VJ2021", "M"))
    assert view.first.currentText() == "NJ2020 · Male"
    press(page.choices.day.slider, Qt.Key.Key_PageDown)
    assert view.comparison is not None
    assert view.comparison.criteria == criteria(page)
    assert view.comparison.first.place == ("NJ2020", "M")


def test_the_comparison_is_copied_with_its_words(page: StatisticsPage) -> None:
    bring(page, "comparison")
    page.side.comparison.copy.click()
    copied = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert copied[0] == ["Figure", "NJ2020", "VJ2021", "Difference, points", "In words"]
    assert all(len(line) == 5 and line[4] for line in copied)
    QGuiApplication.clipboard().clear()


# Outlook


def as_of(page: StatisticsPage, day: date) -> None:
    page.choices.day.show_day(day)
    page.choices.day.moved.emit(day)


def type_until(qtbot: QtBot, edit: DateEdit, text: str) -> None:
    edit.setText(text)
    edit.edited.emit()
    qtbot.wait(300)


def forget_answers(page: StatisticsPage) -> None:
    """As if nobody had been called, and no job been heard of."""
    dossier = page.desk.dossier
    with dossier.write() as work:
        for kind in (FollowUp, JobSpell):
            for each in work.find(kind):
                work.delete(each)
    page.refresh(None)


def to_call(day: date, until: date) -> list[tuple[str, Milestone]]:
    """By the second implementation: due by then, unknown, and the window not over on the day."""
    world = replace(read_world(), follow_ups=(), job_spells=())
    asked = Criteria(
        project="J2020", period_from=date(2020, 1, 1), period_to=date(2022, 3, 31), as_of=until
    )
    found = []
    for each in naive.dossiers(world, asked):
        exit_date = naive.dossier_exit(each, asked)
        for milestone in Milestone:
            state, _ = naive.status(each, milestone, asked)
            if exit_date is None or state not in ("PENDING", "UNKNOWN"):
                continue
            if day <= naive.add_months(exit_date, milestone.months) + timedelta(days=42):
                found.append((f"{each.person.last_name} {each.person.first_name}", milestone))
    return sorted(found)


def due_days() -> list[date]:
    """The days on which everyone's three months are over."""
    asked = Criteria(
        project="J2020",
        period_from=date(2020, 1, 1),
        period_to=date(2022, 3, 31),
        as_of=date(2022, 4, 30),
    )
    exits = (naive.dossier_exit(each, asked) for each in naive.dossiers(read_world(), asked))
    return [naive.add_months(day, 3) for day in exits if day is not None]


def test_who_is_to_be_called_before_the_reporting_date(page: StatisticsPage, qtbot: QtBot) -> None:
    forget_answers(page)
    day, until = date(2022, 2, 15), date(2022, 4, 30)
    as_of(page, day)
    bring(page, "outlook")
    view, wanted = page.side.outlook, caught(page.person_wanted)
    type_until(qtbot, view.until, "30/4/2022")
    assert view.outlook is not None
    calls = view.outlook.calls
    assert sorted((each.name, each.milestone) for each in calls) == to_call(day, until)
    assert view.heading.text() == f"{len(calls)} people to call"
    assert [line[0].split("\n")[0] for line in lines(view.table)] == [each.name for each in calls]
    sentence = view.sentences[Milestone.THREE].text()
    falling = sum(day < due <= until for due in due_days())
    assert sentence.startswith(f"{falling} follow-ups fall due by 30/04/2022")
    assert "between" in sentence
    view.table.setFocus()
    press(view.table, Qt.Key.Key_Down, ENTER)
    assert wanted == [calls[view.table.currentIndex().row()].person_id]


def test_a_reporting_date_that_is_past_is_told(page: StatisticsPage, qtbot: QtBot) -> None:
    bring(page, "outlook")
    view = page.side.outlook
    type_until(qtbot, view.until, "1/1/2021")
    assert "lies before" in view.problem.text()
    assert view.problem.isVisible()
    type_until(qtbot, view.until, "31/2/2023")
    assert "does not exist" in view.until.accessibleDescription()
    type_until(qtbot, view.until, "30/6/2023")
    assert not view.problem.isVisible()


def test_the_calls_are_copied_with_their_numbers(page: StatisticsPage) -> None:
    forget_answers(page)
    as_of(page, date(2022, 2, 15))
    bring(page, "outlook")
    page.side.outlook.copy.click()
    copied = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    outlook = page.side.outlook.outlook
    assert outlook is not None
    assert [line[0] for line in copied[1:]] == [each.code for each in outlook.calls]
    assert copied[0][2] == "Phone"
    QGuiApplication.clipboard().clear()


# Charts


@pytest.mark.parametrize("kind", ["heatmap", "targets", "retention"])
def test_a_chart_is_read_when_it_is_looked_at(page: StatisticsPage, kind: str) -> None:
    page.charts.choose(kind)
    result = page.side.drawn.result
    assert result.criteria == criteria(page)
    assert not isinstance(result, Statistics)
    press(page.choices.day.slider, Qt.Key.Key_PageDown)
    assert page.side.drawn.result.criteria == criteria(page)


def test_a_curve_for_each_group_is_drawn_when_asked(page: StatisticsPage) -> None:
    page.charts.choose("retention")
    assert page.side.drawn.several.isVisible()
    page.side.drawn.several.click()
    result = page.side.drawn.result
    assert isinstance(result, RetentionGroups)
    world = read_world()
    placed = [each.retention.placed for each in result.groups]
    assert sum(placed) == naive.retention(world, criteria(page))["placed"]
    page.charts.choose("funnel")
    assert not page.side.drawn.several.isVisible()


@pytest.mark.parametrize("key", ["chart", "behind", "comparison", "outlook", "frozen"])
def test_every_view_can_be_named_and_fits_beside_the_table(page: StatisticsPage, key: str) -> None:
    click(page, TWELVE, "Total", "Due")
    page.side.bring("chart")
    bring(page, key)
    page.grab()
    assert not nameless(page)
    body = page._area.widget()
    assert body is not None
    assert body.height() <= page._area.viewport().height(), "the page scrolls"
    view = page.side.views[key]
    foot = view.mapTo(page, QPoint(0, view.height())).y()
    assert foot <= page.height()
