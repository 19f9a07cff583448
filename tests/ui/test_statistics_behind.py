"""Every figure opens: who is behind it, by name, and from there to the dossier."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import Enrolment, Person
from plastiq_tracker.domain.values import Dimension, Milestone, Outcome
from plastiq_tracker.indicators.tracing import Figure, Part
from plastiq_tracker.services import records
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.pages.statistics import StatisticsPage
from tests.reference import naive
from tests.reference.workbook import read_world
from tests.ui.conftest import DAY
from tests.ui.opened_statistics import (
    COMPOSITION,
    THREE,
    TWELVE,
    caught,
    click,
    lines,
    open_page,
    people,
    press,
)

ENTER, ESC, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space
REPORT = Criteria(
    project="J2020", period_from=date(2020, 1, 1), period_to=date(2022, 3, 31), as_of=DAY
)


@pytest.fixture
def page(qtbot: QtBot, demo_desk: Desk) -> StatisticsPage:
    return open_page(qtbot, demo_desk)


def names(milestone: Milestone, cohort: str | None, *states: str) -> set[str]:
    """Whom the second implementation has in these states, from the workbook itself."""
    found = set()
    for each in naive.dossiers(read_world(), REPORT):
        in_cohort = cohort is None or naive.key_of(each, REPORT.by) == cohort
        if in_cohort and naive.status(each, milestone, REPORT)[0] in states:
            found.add(f"{each.person.last_name} {each.person.first_name}")
    return found


def show_part(page: StatisticsPage, part: Part) -> None:
    page.side.behind.parts.setCurrentIndex(tuple(Part).index(part))


def test_a_cell_opens_its_numerator_rest_and_left_out(page: StatisticsPage) -> None:
    click(page, TWELVE, "VJ2021", "In work, of the known")
    behind = page.side.behind
    assert page.side.key == "behind"
    assert behind.isVisible()
    assert behind.value.text().replace("\u00a0", " ") == "VJ2021 · 65,2 % · 15 of 23"
    listed = people(page)
    assert len(listed) == 15
    assert set(listed) == names(Milestone.TWELVE, "VJ2021", "EMPLOYED")
    assert [behind.parts.tabText(at) for at in range(2)] == ["In work 15", "Not in work 8"]
    show_part(page, Part.REST)
    assert set(people(page)) == names(Milestone.TWELVE, "VJ2021", "NOT_EMPLOYED")


def test_who_is_left_out_stands_there_too(page: StatisticsPage) -> None:
    click(page, TWELVE, "Total", "In work, of the known")
    show_part(page, Part.LEFT_OUT)
    unknown = ("NOT_EXITED", "NOT_DUE", "UNKNOWN", "PENDING", "EXCLUDED")
    assert set(people(page)) == names(Milestone.TWELVE, None, *unknown)
    assert len(people(page)) == 45
    states = {line[1] for line in lines(page.side.behind.table)}
    assert states == {"Not yet due", "Not yet exited"}


def test_each_person_has_the_evidence(page: StatisticsPage) -> None:
    click(page, THREE, "VJ2021", "Unknown")
    (line,) = lines(page.side.behind.table)
    (who,) = names(Milestone.THREE, "VJ2021", "UNKNOWN")
    assert line[0].split("\n")[:2] == [who, "VJ2021"]
    assert line[2]


@pytest.mark.parametrize("key", [ENTER, SPACE])
def test_the_keyboard_opens_and_goes_on_to_the_dossier(page: StatisticsPage, key: Qt.Key) -> None:
    click(page, TWELVE, "NJ2020", "Due")
    page.side.bring("chart")
    wanted = caught(page.person_wanted)
    page.table.view.setFocus()
    press(page.table.view, Qt.Key.Key_Left, key)
    table = page.side.behind.table
    assert page.window().focusWidget() is table
    press(table, Qt.Key.Key_Down, ENTER)
    second = people(page)[1]
    assert wanted == [person_called(page, second)]
    press(table, ESC)
    assert page.side.key == "chart"
    assert page.window().focusWidget() is page.table.view


def test_the_people_follow_the_cursor_in_the_table(page: StatisticsPage) -> None:
    click(page, TWELVE, "NJ2020", "In work")
    press(page.table.view, Qt.Key.Key_Down)
    assert page.side.behind.figure == Figure("milestone_12_employed", ("VJ2021",))
    assert set(people(page)) == names(Milestone.TWELVE, "VJ2021", "EMPLOYED")
    press(page.table.view, ESC)
    assert page.side.key == "chart"
    press(page.table.view, Qt.Key.Key_Down)
    assert page.side.key == "chart"


def person_called(page: StatisticsPage, name: str) -> UUID:
    with page.desk.dossier.read() as work:
        (found,) = [p for p in work.find(Person) if f"{p.last_name} {p.first_name}" == name]
    return found.id


def test_a_card_opens_by_click_and_by_key(page: StatisticsPage) -> None:
    card = page.figures.milestones[Milestone.THREE]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert page.side.behind.figure == Figure("milestone_3_rate_known")
    assert len(people(page)) == 50
    page.figures.track.setFocus()
    press(page.figures.track, SPACE)
    assert page.side.behind.figure == Figure("workplace_track_share")
    assert len(people(page)) == 51


def test_the_name_of_a_group_stands_for_everyone_in_it(page: StatisticsPage) -> None:
    side = page.table.view.verticalHeader()
    where = QPoint(10, side.sectionViewportPosition(2) + 8)
    QTest.mouseClick(side.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert page.side.behind.figure == Figure("enrolled", ("NJ2021",))
    assert len(people(page)) == 27


def test_a_mark_of_a_chart_opens(page: StatisticsPage) -> None:
    page.charts.picked.emit(Figure("milestone_12_employed", ("NJ2020",)))
    assert set(people(page)) == names(Milestone.TWELVE, "NJ2020", "EMPLOYED")


def test_a_double_click_opens_the_dossier(page: StatisticsPage) -> None:
    click(page, TWELVE, "NJ2020", "In work")
    table, wanted = page.side.behind.table, caught(page.person_wanted)
    where = table.visualRect(table.model().index(2, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert wanted == [person_called(page, people(page)[2])]


def test_the_definition_its_source_and_the_parameters_stand_beside_it(
    page: StatisticsPage,
) -> None:
    click(page, TWELVE, "Total", "Bounds")
    meaning = page.side.behind.meaning
    assert "out of work" in meaning.text.text()
    assert "WIOA" in meaning.source.text()
    assert "01/01/2020 to 31/03/2022 · as of 30/04/2022" in meaning.parameters.text()
    assert meaning.text.isVisible()
    meaning.toggle.click()
    assert not meaning.text.isVisible()
    assert meaning.short.isVisible()
    click(page, TWELVE, "Total", "Due")
    assert not meaning.text.isVisible()


def test_a_figure_that_is_not_about_persons_says_so(page: StatisticsPage) -> None:
    click(page, COMPOSITION, "Total", "Origin (estimate): Yes")
    assert "tallied per trajectory" in page.side.behind.empty.explanation.text()
    click(page, COMPOSITION, "Total", "Male")
    assert len(people(page)) == 79


def test_the_open_figure_follows_the_day_and_the_data(page: StatisticsPage, qtbot: QtBot) -> None:
    click(page, THREE, "Total", "In work")
    assert len(people(page)) == 50
    page.choices.day.slider.setFocus()
    press(page.choices.day.slider, *[Qt.Key.Key_PageDown] * 4)
    earlier = replace(REPORT, as_of=date(2021, 12, 30))
    counted = [
        each
        for each in naive.dossiers(read_world(), earlier)
        if naive.status(each, Milestone.THREE, earlier)[0] == "EMPLOYED"
    ]
    assert len(people(page)) == len(counted) < 50


def test_a_write_elsewhere_changes_who_is_behind(page: StatisticsPage) -> None:
    click(page, TWELVE, "Total", "In work")
    gone = people(page)[0]
    dossier = page.desk.dossier
    with dossier.read() as work:
        theirs = work.find(Enrolment, person_id=person_called(page, gone))
    dropped = replace(theirs[0], outcome=Outcome.DROPPED_OUT, last_day=None)
    page.desk.write(lambda: records.save(dossier, dropped), owner=page)
    assert len(people(page)) == 28
    assert gone not in people(page)


def test_people_are_copied_as_a_table(page: StatisticsPage) -> None:
    click(page, TWELVE, "NJ2020", "In work")
    page.side.behind.copy.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].split("\t") == ["Code", "Name", "Trajectory", "Status", "Why"]
    assert [line.split("\t")[1] for line in copied[1:]] == people(page)
    QGuiApplication.clipboard().clear()


def test_the_models_keep_qts_rules(page: StatisticsPage) -> None:
    strict = QAbstractItemModelTester.FailureReportingMode.Fatal
    models = (page.table.model, page.side.behind.model, page.side.comparison.model)
    testers = [QAbstractItemModelTester(model, strict) for model in models]
    click(page, TWELVE, "Total", "Due")
    page.choices.then_by.set_value(Dimension.GENDER)
    page.choices.then_by.edited.emit()
    page.side.bring("comparison")
    page.side.bring("behind")
    show_part(page, Part.LEFT_OUT)
    assert lines(page.side.behind.table)
    assert len(testers) == 3
