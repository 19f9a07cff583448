"""The page of today as a coach uses it: whom to call, noting it there, a list of one's own."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.dates import window_around
from plastiq_tracker.domain.records import (
    Coach,
    Company,
    Enrolment,
    FollowUp,
    JobSpell,
    Person,
    Project,
    Trajectory,
)
from plastiq_tracker.domain.tasks import GROUPS, Task, TaskGroup, TaskKind, Worklist
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Answer, Contract, Milestone, Outcome
from plastiq_tracker.domain.views import Urgency
from plastiq_tracker.services.today import Today
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.record_form import RecordForm
from plastiq_tracker.ui.navigation import Navigation
from plastiq_tracker.ui.pages import PAGES
from plastiq_tracker.ui.pages.today import TodayPage
from plastiq_tracker.ui.pages.today_model import Column, TodayModel
from plastiq_tracker.ui.waiting import Waiting
from plastiq_tracker.ui.words import QtWords
from tests.ui.names import nameless

DAY = date(2022, 2, 28)
"""Three months after the exit of most, so that they are due."""
ENTER, ESC, DOWN, UP = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up

PROJECT = Project(
    code="J22", name="Jongeren", period_from=date(2020, 1, 1), period_to=date(2022, 12, 31)
)
AUTUMN = Trajectory(
    code="NJ2021", project_id=PROJECT.id, name="Kunststof", start=date(2021, 9, 6)
)  # fmt: skip
DELTA = Company(name="Delta Plastics")
COACHES = (Coach(name="Ann De Wilde"), Coach(name="Karim Haddad"))
EXITS = {
    "Adam": date(2021, 11, 1),  # due 01/02/2022: late
    "Bakker": date(2021, 11, 28),  # due 28/02/2022: today
    "Claes": date(2021, 11, 30),  # the same day
    "Dubois": date(2021, 12, 14),  # due 14/03/2022: from today on
    "Engels": date(2021, 12, 15),  # due 15/03/2022: from tomorrow on
}


def person(at: int, name: str) -> Person:
    return Person(
        code=f"P{at:04}",
        first_name="An",
        last_name=name,
        birth_date=date(2000, 5, 1),
        phone=f"0470 00 00 0{at}",
        coach_id=COACHES[at % 2].id,
    )


PEOPLE = {name: person(at, name) for at, name in enumerate(EXITS, 1)}
ENROLMENTS = {
    name: Enrolment(
        code=f"E-{name}",
        person_id=PEOPLE[name].id,
        trajectory_id=AUTUMN.id,
        start=AUTUMN.start,
        training_end=left,
        outcome=Outcome.COMPLETED,
    )
    for name, left in EXITS.items()
}
ENDING = JobSpell(
    person_id=PEOPLE["Engels"].id,
    company_id=DELTA.id,
    contract=Contract.FIXED_TERM,
    start=date(2022, 1, 3),
    end=date(2022, 3, 4),
)


def contact(name: str, answer: Answer, day: date = DAY) -> FollowUp:
    return FollowUp(
        enrolment_id=ENROLMENTS[name].id,
        milestone=Milestone.THREE,
        contacted_on=day,
        answer=answer,
        recorded_at=datetime.combine(day, datetime.min.time()),
    )


@dataclass
class Opened:
    page: TodayPage
    desk: Desk
    dossier: Dossier
    host: QWidget

    @property
    def lines(self) -> list[str]:
        """What the first column says, headings between equals signs."""
        model = self.page.list.model
        said = [str(model.index(at, 0).data()) for at in range(model.rowCount())]
        headings = set(model.headings())
        return [f"= {each} =" if at in headings else each for at, each in enumerate(said)]

    @property
    def form(self) -> RecordForm:
        form = self.page.panel.form
        assert isinstance(form, RecordForm)
        return form

    @property
    def current(self) -> str:
        task = self.page.list.table.current
        return "" if task is None else task.name

    def go_to(self, name: str) -> None:
        at = self.lines.index(name)
        self.page.list.table.setCurrentIndex(self.page.list.model.index(at, 0))

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            focused = self.host.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, key)

    def write(self, *records: Any) -> None:
        with self.dossier.write() as work:
            for each in records:
                work.save(each)
        self.desk.changed.emit(None)


Open = Callable[..., Opened]


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def open_page(qtbot: QtBot, tmp_path: Path, desk: Desk, settings: Settings) -> Open:
    desk.settings = settings
    desk.set_clock(fixed(DAY))

    def opened(*more: Any, empty: bool = False, size: tuple[int, int] = (1200, 700)) -> Opened:
        dossier = Dossier.create(tmp_path / "kempen.plastiq")
        everything = (PROJECT, AUTUMN, DELTA, *COACHES, *PEOPLE.values(), *ENROLMENTS.values())
        with dossier.write() as work:
            for each in () if empty else (*everything, *more):
                work.save(each)
        desk.use(dossier)
        page = TodayPage(desk)
        host = QWidget()
        host.resize(*size)
        layout = QVBoxLayout(host)
        for widget in (page.tools, page.search, page):
            assert widget is not None
            layout.addWidget(widget)
        qtbot.addWidget(host)
        desk.changed.connect(page.refresh)
        host.show()
        host.activateWindow()
        qtbot.waitUntil(host.isActiveWindow)
        page.refresh(None)
        page.arrive()
        return Opened(page, desk, dossier, host)

    return opened


# ------------------------------------------------------------------ the list


def test_groups_with_their_counts_and_the_cursor_at_the_first(open_page: Open) -> None:
    opened = open_page(ENDING)
    assert opened.lines == [
        "= To call – late · 1 =",
        "Adam An",
        "= To call – now · 3 =",
        "Bakker An",
        "Claes An",
        "Dubois An",
        "= Coming soon · 1 =",
        "Engels An",
        "= Ending · 1 =",
        "Engels An",
    ]
    assert opened.current == "Adam An"
    assert opened.host.focusWidget() is opened.page.list.table
    model = opened.page.list.model
    row = [model.index(1, column).data() for column in Column]
    assert row == [
        "Adam An",
        "NJ2021",
        "Follow-up after 3 months",
        "until 15/03/2022 · 15 days left",
        "0470 00 00 01",
        "Karim Haddad",
    ]


def test_the_cursor_passes_over_headings(open_page: Open) -> None:
    opened = open_page()
    opened.press(DOWN)
    assert opened.current == "Bakker An"
    opened.press(UP)
    assert opened.current == "Adam An"


def test_enter_goes_to_the_dossier(open_page: Open) -> None:
    opened = open_page()
    wanted: list[UUID] = []
    opened.page.person_wanted.connect(wanted.append)
    opened.go_to("Claes An")
    opened.press(ENTER)
    assert wanted == [PEOPLE["Claes"].id]


def test_tabs_and_search_narrow_the_list(open_page: Open) -> None:
    opened = open_page(ENDING)
    opened.page.list.tabs.setCurrentIndex(1)
    assert opened.lines == [
        "= To call – late · 1 =",
        "Adam An",
        "= To call – now · 3 =",
        "Bakker An",
        "Claes An",
        "Dubois An",
    ]
    assert opened.page.search is not None
    opened.page.search.setText("CLA wilde")
    assert opened.lines == []
    opened.page.search.setText("CLA haddad")
    assert opened.lines == ["= To call – now · 1 =", "Claes An"]
    opened.page.search.setText("xyz")
    assert opened.page.list.nothing.isVisible()
    assert opened.page.list.nothing.heading.text() == "Nobody found"
    opened.page.search.setFocus()
    opened.press(ESC)
    assert len(opened.lines) == 6
    assert opened.host.focusWidget() is opened.page.list.table


def test_when_there_is_nobody_to_call(open_page: Open) -> None:
    opened = open_page(*(contact(name, Answer.JOBSEEKER) for name in EXITS if name != "Engels"))
    assert opened.lines == ["= Coming soon · 1 =", "Engels An"]
    said = opened.page.list.nobody
    assert said.isVisible()
    assert said.text() == "Nobody to call today. The next window opens on 01/03/2022."
    opened.desk.set_clock(fixed(date(2022, 6, 1)))
    opened.page.refresh(None)
    assert opened.page.list.nothing.isVisible()
    assert opened.page.list.nothing.heading.text() == "Nothing to do today"
    explained = opened.page.list.nothing.explanation.text()
    assert explained == "Nobody to call today. The next window opens on 18/10/2022."
    assert opened.page.list.missed.text().startswith("1 ")


def test_an_empty_dossier_says_what_this_is_for_and_begins_somebody_new(open_page: Open) -> None:
    opened = open_page(empty=True)
    assert opened.page.list.no_people.isVisible()
    begun: list[str] = []
    opened.page.new_wanted.connect(begun.append)
    opened.press(ENTER)
    assert begun == ["participants"]


# ------------------------------------------------------------------ noting a follow-up


def test_a_follow_up_is_noted_beside_the_list_and_the_next_one_follows(open_page: Open) -> None:
    opened = open_page()
    opened.go_to("Bakker An")
    opened.page.note()
    assert opened.page.list.isVisible()
    assert "An Bakker" in opened.form.heading.text()
    opened.press(Qt.Key.Key_2)
    opened.form.submit()
    assert opened.page.panel.form is None
    assert not opened.page.panel.isVisible()
    assert "Bakker An" not in opened.lines
    assert opened.current == "Claes An"
    assert opened.host.focusWidget() is opened.page.list.table
    with opened.dossier.read() as work:
        (noted,) = work.find(FollowUp)
    assert (noted.enrolment_id, noted.milestone, noted.contacted_on, noted.answer) == (
        ENROLMENTS["Bakker"].id,
        Milestone.THREE,
        DAY,
        Answer.JOBSEEKER,
    )


def test_in_a_narrow_window_the_form_takes_the_place_of_the_list(open_page: Open) -> None:
    opened = open_page(size=(600, 420))
    opened.page.note()
    assert opened.page.panel.isVisible()
    assert not opened.page.list.isVisible()
    opened.form.cancel()
    assert opened.host.focusWidget() is opened.page.list.table
    assert opened.page.list.isVisible()
    assert not opened.page.panel.isVisible()


def test_what_is_being_typed_keeps_the_page(open_page: Open) -> None:
    opened = open_page()
    opened.page.note()
    opened.press(Qt.Key.Key_1)
    assert not opened.page.may_leave()
    opened.page.panel.close_form()
    assert opened.page.may_leave()


def test_who_was_not_reached_comes_back_when_it_is_time(open_page: Open) -> None:
    opened = open_page(contact("Bakker", Answer.NO_CONTACT, DAY - timedelta(days=4)))
    assert opened.lines[:2] == ["= To call – late · 1 =", "Adam An"]
    at = opened.lines.index("= Try again · 1 =")
    assert opened.lines[at + 1] == "Bakker An"
    what = opened.page.list.model.index(at + 1, Column.WHAT).data()
    assert what == "Follow-up after 3 months: not reached on 24/02/2022"


# ------------------------------------------------------------------ several at once


def test_several_chosen_stay_so_when_the_list_is_read_again(open_page: Open) -> None:
    opened = open_page()
    table = opened.page.list.table
    opened.go_to("Bakker An")
    QTest.keyClick(table, DOWN, Qt.KeyboardModifier.ShiftModifier)
    assert [each.name for each in table.selected] == ["Bakker An", "Claes An"]
    opened.write(contact("Adam", Answer.JOBSEEKER))
    assert [each.name for each in table.selected] == ["Bakker An", "Claes An"]
    assert opened.current == "Claes An"


def test_whom_a_phone_round_is_about(open_page: Open) -> None:
    opened = open_page(ENDING)
    page, table = opened.page, opened.page.list.table

    def names() -> list[str]:
        return [each.name for each in page.for_round()]

    opened.go_to("Bakker An")
    assert names() == ["Bakker An", "Claes An", "Dubois An"]
    QTest.keyClick(table, DOWN, Qt.KeyboardModifier.ShiftModifier)
    assert names() == ["Bakker An", "Claes An"]
    opened.go_to("Engels An")
    assert names() == ["Adam An", "Bakker An", "Claes An", "Dubois An"]


def test_numbers_are_copied(open_page: Open) -> None:
    opened = open_page()
    opened.page.list.table.selectAll()
    opened.page.copy_number()
    assert QApplication.clipboard().text().splitlines() == [
        f"0470 00 00 0{at}" for at in range(1, 6)
    ]


# ------------------------------------------------------------------ whose work


def test_ones_own_list_is_remembered(open_page: Open, settings: Settings) -> None:
    opened = open_page()
    opened.page.coach.setCurrentIndex(1)
    opened.page.coach.edited.emit()
    assert settings.coach == "Ann De Wilde"
    assert opened.lines == ["= To call – now · 2 =", "Bakker An", "Dubois An"]
    opened.desk.choose_coach(None)
    assert len([each for each in opened.lines if "=" not in each]) == 5
    assert settings.coach == ""


def test_a_coach_of_another_dossier_is_passed_over(open_page: Open, settings: Settings) -> None:
    settings.coach = "Iemand Anders"
    opened = open_page()
    assert opened.page.coach.value() is None
    assert len([each for each in opened.lines if "=" not in each]) == 5


def test_the_navigation_counts_whom_to_call(
    open_page: Open, desk: Desk, words: QtWords, qtbot: QtBot
) -> None:
    navigation = Navigation(words, PAGES)
    qtbot.addWidget(navigation)
    waiting = Waiting(desk, navigation)
    waiting.counted.connect(lambda count: navigation.show_count("today", count))
    button = navigation.buttons_by_key["today"]
    opened = open_page()
    assert (button.count, button.accessibleName()) == ("4", "Today, 4 waiting")
    opened.write(contact("Adam", Answer.JOBSEEKER))
    assert button.count == "3"
    desk.choose_coach("Ann De Wilde")
    assert button.count == "2"
    desk.choose_coach(None)
    desk.set_clock(fixed(DAY + timedelta(days=1)))  # Engels can be called from then on
    waiting.count()
    assert button.count == "4"
    desk.set_clock(fixed(date(2022, 6, 1)))
    waiting.count()
    assert (button.count, button.accessibleName()) == ("", "Today")


# ------------------------------------------------------------------ the calendar


def test_follow_ups_are_saved_for_the_calendar(
    open_page: Open, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "agenda"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    opened = open_page()
    bar = opened.page.list.calendar
    bar.ask()
    assert opened.host.focusWidget() is bar.save_button
    bar.without_names.setChecked(True)
    bar.save_button.click()
    found = Calendar.from_ical(chosen.with_suffix(".ics").read_bytes()).walk("VEVENT")
    titles = [str(event["SUMMARY"]) for event in found]
    assert len(titles) == 10  # five people, two moments each
    assert "P0001: follow-up after 3 months" in titles
    assert settings.calendar_without_names
    assert not bar.isVisible()


# ------------------------------------------------------------------ for everyone, and for many


def test_every_control_has_a_name(open_page: Open) -> None:
    opened = open_page()
    opened.page.list.calendar.ask()
    opened.page.note()
    assert nameless(opened.host) == []


def many(count: int) -> Today:
    window = window_around(DAY)
    items = tuple(
        Task(
            kind=TaskKind.CALL,
            person_id=UUID(int=at + 1),
            code=f"P{at:05}",
            name=f"Naam {at:05}",
            phone=None,
            coach=None,
            what=Text("Test", "Call"),
            day=DAY,
            enrolment_id=UUID(int=at + 1),
            milestone=Milestone.THREE,
            window=window,
            urgency=Urgency.OPEN,
        )
        for at in range(count)
    )
    counts = dict.fromkeys(GROUPS, 0) | {TaskGroup.NOW: count}
    worklist = Worklist(
        as_of=DAY, coach=None, items=items, counts=counts, missed=0, next_opens=None
    )
    return Today(
        worklist=worklist, keys=tuple(each.name.lower() for each in items), coaches=(), people=count
    )


def test_the_model_keeps_to_qts_rules(words: QtWords, app: QApplication) -> None:
    model = TodayModel(words)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_today(many(30))
    model.set_filter(frozenset(TaskGroup), "00012")
    assert model.rowCount() == 2
    model.set_filter(frozenset({TaskGroup.LATE}), "")
    assert model.rowCount() == 0
    assert tester.model() is model


def test_where_nobody_is_to_be_called_the_days_leave_room_to_what_is_to_be_done(
    open_page: Open,
) -> None:
    """Only a call says from when to when an answer counts."""
    opened = open_page()
    model, table = opened.page.list.model, opened.page.list.table
    wide, what = table.columnWidth(Column.WHEN), table.columnWidth(Column.WHAT)
    today = many(3)
    items = tuple(
        replace(each, kind=TaskKind.ENDING, day=DAY + timedelta(days=13), window=None, urgency=None)
        for each in today.worklist.items
    )
    counts = dict.fromkeys(GROUPS, 0) | {TaskGroup.ENDING: 3}
    model.set_today(replace(today, worklist=replace(today.worklist, items=items, counts=counts)))
    said = model.index(1, Column.WHEN).data()
    assert said == "in 13 days"
    assert table.fontMetrics().horizontalAdvance(said) < table.columnWidth(Column.WHEN) < wide - 60
    assert table.columnWidth(Column.WHAT) > what + 60


def test_nothing_is_said_of_lines_out_of_sight(open_page: Open) -> None:
    """However many there are: words are looked up for what is painted."""
    opened = open_page()
    asked: list[int] = []
    model = opened.page.list.model
    say = model._texts[Column.WHAT]

    def ask(task: Task) -> str:
        asked.append(1)
        return say(task)

    model._texts = tuple(ask if each is say else each for each in model._texts)
    opened.page._show(many(20_000))
    opened.host.grab()
    assert model.rowCount() == 20_001
    assert 0 < len(asked) < 200


def test_the_person_who_is_chosen_stays_so_among_twenty_thousand(open_page: Open) -> None:
    opened = open_page()
    found = many(20_000)
    opened.page._show(found)
    opened.go_to("Naam 15000")
    counts = {**found.worklist.counts, TaskGroup.NOW: 19_900}
    items = found.worklist.items[100:]
    fewer = replace(found.worklist, items=items, counts=counts)
    opened.page._show(replace(found, worklist=fewer, keys=found.keys[100:]))
    assert opened.current == "Naam 15000"
