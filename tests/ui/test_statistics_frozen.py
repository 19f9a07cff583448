"""Frozen figures: kept, shown, verified and compared with today, from the page of statistics."""

import hashlib
import zlib
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.records import (
    Enrolment,
    FollowUp,
    FrozenReport,
    JobSpell,
    Person,
)
from plastiq_tracker.domain.values import Dimension, Milestone
from plastiq_tracker.indicators.retention_groups import RetentionGroups
from plastiq_tracker.indicators.tracing import Figure, Part
from plastiq_tracker.services import freezing, records
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.notices import Notice
from plastiq_tracker.ui.pages.statistics import StatisticsPage
from plastiq_tracker.ui.pages.statistics_frozen import FrozenView
from tests.ui.opened_statistics import (
    TWELVE,
    caught,
    choose,
    click,
    criteria,
    lines,
    names_of_rows,
    open_page,
    people,
    press,
)

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def page(qtbot: QtBot, demo_desk: Desk) -> StatisticsPage:
    return open_page(qtbot, demo_desk)


def freeze(page: StatisticsPage, name: str = "Final report") -> FrozenView:
    """Freezes what is shown, with the keyboard."""
    page.side.bring("frozen")
    view = page.side.reports
    view.freeze_button.click()
    QTest.keyClicks(view.naming.edit, name)
    press(view.naming.edit, ENTER)
    return view


def listed(view: FrozenView) -> list[list[str]]:
    model = view.model
    return [
        [model.index(row, at).data() for at in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def forget(dossier: Dossier, name: str) -> Person:
    """Takes everything away that says someone was in work, as if it had been a mistake."""
    with dossier.write() as work:
        (person,) = [p for p in work.find(Person) if f"{p.last_name} {p.first_name}" == name]
        for job in work.find(JobSpell, person_id=person.id):
            work.delete(job)
        for enrolment in work.find(Enrolment, person_id=person.id):
            for answer in work.find(FollowUp, enrolment_id=enrolment.id):
                work.delete(answer)
    return person


def test_figures_are_frozen_listed_and_verified(page: StatisticsPage) -> None:
    view = freeze(page)
    ((name, as_of, _, mark),) = listed(view)
    assert (name, as_of, mark) == ("Final report", "30/04/2022", "✓ verified")
    (line,) = freezing.frozen(page.desk.dossier)
    assert line.name == "Final report"


def test_a_name_that_is_taken_is_told_at_its_field(
    page: StatisticsPage, notices: list[Notice]
) -> None:
    freeze(page)
    view = freeze(page, "final report")
    assert "already" in view.naming.edit.accessibleDescription()
    assert notices[-1].tone.value == "bad"
    press(view.naming.edit, ESC)
    assert view.freeze_button.isVisible()
    assert len(listed(view)) == 1


def test_a_changed_figure_names_who_moved_it_and_leads_to_the_dossier(
    page: StatisticsPage,
) -> None:
    click(page, TWELVE, "NJ2020", "In work")
    who = people(page)[0]
    view = freeze(page)
    person = forget(page.desk.dossier, who)
    page.refresh(None)
    view.compare_button.click()
    changes = view.changes
    assert changes.isVisible()
    table = {tuple(line[0].split("\n")): line[1:] for line in lines(changes.figures_table)}
    figure = ("NJ2020", "In work · 12 months after the exit")
    assert table[figure] == ["14 → 13", "1"]
    assert table["Total", figure[1]] == ["29 → 28", "1"]
    row = list(table).index(figure)
    changes.figures_table.selectRow(row)
    assert [line[0] for line in lines(changes.people_table)] == [who]
    wanted = caught(page.person_wanted)
    press(changes.figures_table, ENTER)
    assert page.window().focusWidget() is changes.people_table
    press(changes.people_table, ENTER)
    assert wanted == [person.id]
    press(changes.people_table, ESC)
    assert page.window().focusWidget() is changes.figures_table
    press(changes.figures_table, ESC)
    assert view.table.isVisible()


def test_nothing_changed_is_told(page: StatisticsPage) -> None:
    view = freeze(page)
    view.compare_button.click()
    assert view.changes.about.text() == "Today gives the same figures."
    view.changes.back.click()
    assert view.table.isVisible()


def test_the_page_shows_frozen_figures_until_one_goes_back(page: StatisticsPage) -> None:
    click(page, TWELVE, "NJ2020", "In work")
    who = people(page)[0]
    view = freeze(page)
    forget(page.desk.dossier, who)
    page.refresh(None)
    card = page.figures.milestones[Milestone.TWELVE]
    assert card.details.text().startswith("28 of")
    view.open_button.click()
    assert page.banner.isVisible()
    assert "“Final report”" in page.banner.title.text()
    assert not page.choices.isVisible()
    assert card.details.text().startswith("29 of 45")
    page.refresh(None)
    assert card.details.text().startswith("29 of 45")
    click(page, TWELVE, "NJ2020", "In work")
    assert page.side.key == "behind"
    assert page.side.behind.note.text().startswith("As it was frozen")
    assert page.side.behind.note.isVisible()
    assert len(people(page)) == 14
    assert who in people(page)
    assert page.primary is not None
    assert not page.primary.isEnabled()
    press(page.banner.back, ESC, ESC)
    click(page, TWELVE, "NJ2020", "In work")
    assert not page.side.behind.note.isVisible()
    assert who not in people(page)
    assert not page.banner.isVisible()
    assert page.choices.isVisible()
    assert card.details.text().startswith("28 of")
    assert page.primary.isEnabled()


def test_frozen_figures_have_every_split(page: StatisticsPage) -> None:
    view = freeze(page)
    view.open_button.click()
    choose(page.banner.by, Dimension.GENDER)
    assert names_of_rows(page) == ["Male", "Female", "Total"]
    page.side.bring("comparison")
    assert page.side.comparison.comparison is not None
    assert page.side.comparison.first.currentText() == "Male"
    page.side.bring("chart")
    page.charts.choose("retention")
    assert page.frozen is not None
    assert page.side.drawn.result is page.frozen.retention
    page.side.drawn.several.click()
    curves = page.side.drawn.result
    assert isinstance(curves, RetentionGroups)
    assert [each.key for each in curves.groups] == ["M", "V"]
    assert sum(each.retention.placed for each in curves.groups) == 50
    page.side.drawn.several.click()
    page.banner.back.click()
    assert names_of_rows(page)[0] == "NJ2020"


def test_the_curves_that_were_frozen_are_drawn_for_each_cohort(page: StatisticsPage) -> None:
    view = freeze(page)
    with page.desk.dossier.write() as work:
        for job in work.find(JobSpell):
            work.delete(job)
    page.charts.choose("retention")
    view.open_button.click()
    page.side.bring("chart")
    assert page.side.drawn.several.isVisible()
    page.side.drawn.several.click()
    curves = page.side.drawn.result
    assert isinstance(curves, RetentionGroups)
    assert page.frozen is not None
    frozen = page.frozen.retention_by
    assert [(each.key, each.retention) for each in curves.groups] == list(frozen)
    assert sum(each.retention.placed for each in curves.groups) == 50


def cells(page: StatisticsPage) -> Iterator[tuple[Figure, str]]:
    """Every figure of the tables that are in sight one after the other, with what it says."""
    for tab in range(page.table.tabs.count()):
        page.table.tabs.setCurrentIndex(tab)
        model = page.table.model
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                index = model.index(row, column)
                yield model.figure_at(index), str(index.data())


def test_every_cell_of_a_frozen_table_opens_as_long_as_its_figure(page: StatisticsPage) -> None:
    """After everyone's jobs and answers were taken away and someone was erased."""
    choose(page.choices.then_by, Dimension.GENDER)
    view = freeze(page)
    dossier = page.desk.dossier
    for each in ("P0022", "P0061"):
        with dossier.read() as work:
            (person,) = work.find(Person, code=each)
        records.delete(dossier, person)
    with dossier.write() as work:
        for kind in (JobSpell, FollowUp):
            for record in work.find(kind):
                work.delete(record)
    view.open_button.click()
    behind, opened = page.side.behind, 0
    for figure, said in cells(page):
        page.open_figure(figure)
        if "origin" in figure.key:
            assert behind.behind is None
            continue
        assert behind.figure == figure
        assert behind.behind is not None
        if said.isdecimal():
            assert len(people(page)) == int(said), figure
            opened += 1
        for at in range(behind.parts.count()):
            if behind.parts.isTabVisible(at):
                behind.parts.setCurrentIndex(at)
                assert len(people(page)) == behind.behind.counts[tuple(Part)[at]]
        behind.parts.setCurrentIndex(0)
    assert opened > 150


def test_cards_and_marks_of_frozen_charts_open(page: StatisticsPage) -> None:
    view = freeze(page)
    view.open_button.click()
    choose(page.banner.by, Dimension.GENDER)
    press(page.figures.milestones[Milestone.TWELVE], ENTER)
    assert page.side.behind.value.text().replace("\u00a0", " ").endswith("64,4 % · 29 of 45")
    assert len(people(page)) == 29
    # The months are split as the report chose, whatever the table is split by.
    page.charts.picked.emit(Figure("in_work_month_3", ("NJ2021",)))
    assert page.frozen is not None
    (cohort,) = (each for each in page.frozen.in_work.groups if each.key == "NJ2021")
    assert len(people(page)) == cohort.months[2].k
    page.charts.picked.emit(Figure("retention_day_91", ("M",)))
    assert page.side.behind.behind is not None
    page.charts.picked.emit(Figure("actual_young_people_1"))
    assert "no figure" in page.side.behind.empty.explanation.text()


def test_who_was_erased_stands_in_the_list_and_has_no_dossier(
    page: StatisticsPage, notices: list[Notice]
) -> None:
    click(page, TWELVE, "NJ2020", "In work")
    who = people(page)[0]
    view = freeze(page)
    view.open_button.click()
    click(page, TWELVE, "NJ2020", "In work")
    before = people(page)
    assert before[0] == who
    dossier = page.desk.dossier
    with dossier.read() as work:
        (gone,) = [p for p in work.find(Person) if f"{p.last_name} {p.first_name}" == who]
    page.desk.write(lambda: records.delete(dossier, gone), owner=page)
    assert people(page) == [*before[1:], "Erased"]
    table, wanted = page.side.behind.table, caught(page.person_wanted)
    table.selectRow(len(before) - 1)
    press(table, ENTER)
    assert wanted == []
    assert "Erased since" in str(notices[-1].text)
    page.side.behind.copy.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == 1 + len(before)
    assert copied[-1].split("\t")[:3] == ["", "Erased", "NJ2020"]
    QGuiApplication.clipboard().clear()


def test_people_of_now_do_not_stand_behind_frozen_figures(page: StatisticsPage) -> None:
    """Going from one to the other empties the list: it would be about something else."""
    click(page, TWELVE, "NJ2020", "In work")
    view = freeze(page)
    view.open_button.click()
    page.side.bring("behind")
    assert page.side.behind.figure is None
    assert page.side.behind.empty.isVisible()
    click(page, TWELVE, "NJ2020", "Due")
    page.show_now()
    page.side.bring("behind")
    assert page.side.behind.empty.isVisible()


def test_a_report_is_finalised_on_the_day_of_the_desk(page: StatisticsPage) -> None:
    """The demo lives on 30 April 2022, and so does what is finalised in it."""
    view = freeze(page)
    ((_, as_of, finalised, _),) = listed(view)
    assert (as_of, finalised) == ("30/04/2022", "30/04/2022")
    view.open_button.click()
    assert "30/04/2022" in page.banner.title.text()


def test_a_report_of_a_newer_version_is_not_called_wrong(
    page: StatisticsPage, qtbot: QtBot, demo_desk: Desk, notices: list[Notice]
) -> None:
    freeze(page)
    with demo_desk.dossier.read() as work:
        (report,) = work.find(FrozenReport)
    content = zlib.decompress(report.content).replace(b'"format":1', b'"format":2')
    tamper(demo_desk.dossier, zlib.compress(content))
    with demo_desk.dossier.write() as work:
        digest = hashlib.sha256(content).hexdigest()
        work.connection.exec_driver_sql("UPDATE frozen_report SET sha256 = ?", (digest,))
    again = open_page(qtbot, demo_desk)
    again.side.bring("frozen")
    view = again.side.reports
    assert listed(view)[0][3] == "? newer version"
    assert not view.message.isVisible()
    assert "newer version of this program" in view.newer.text()
    assert view.newer.isVisible()
    view.verify_button.click()
    assert notices[-1].tone.value == "info"
    view.open_button.click()
    assert again.frozen is None


def test_frozen_figures_stand_as_they_were_asked(page: StatisticsPage) -> None:
    """A selection of an earlier day, split twice."""
    choose(page.choices.then_by, Dimension.GENDER)
    page.choices.day.show_day(date(2021, 12, 31))
    page.choices.day.moved.emit(date(2021, 12, 31))
    asked, shown = criteria(page), names_of_rows(page)
    view = freeze(page)
    page.start_over()
    view.open_button.click()
    assert criteria(page) == asked
    assert names_of_rows(page) == shown


def test_a_report_that_was_tampered_with_does_not_stand(
    page: StatisticsPage, qtbot: QtBot, demo_desk: Desk, notices: list[Notice]
) -> None:
    freeze(page)
    with demo_desk.dossier.read() as work:
        (report,) = work.find(FrozenReport)
    content = zlib.decompress(report.content).replace(b'"NJ2020"', b'"NJ2O20"')
    tamper(demo_desk.dossier, zlib.compress(content))
    again = open_page(qtbot, demo_desk)
    again.side.bring("frozen")
    view = again.side.reports
    assert listed(view)[0][3] == "✗ not verified"
    assert "does not stand" in view.message.text()
    view.open_button.click()
    assert again.frozen is None
    assert notices[-1].tone.value == "bad"
    view.verify_button.click()
    assert notices[-1].tone.value == "bad"


def tamper(dossier: Dossier, content: bytes) -> None:
    """As another program could, past the rules of the tables."""
    with dossier.write() as work:
        rules = work.connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'frozen_report'"
        ).all()
        for (name,) in rules:
            work.connection.exec_driver_sql(f"DROP TRIGGER {name}")
        work.connection.exec_driver_sql("UPDATE frozen_report SET content = ?", (content,))
