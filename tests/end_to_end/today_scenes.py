"""The page of today on days when there is much to do, and when there is nothing."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import cast

from PySide6.QtWidgets import QLineEdit

from plastiq_tracker.domain.records import Coach, Enrolment, FollowUp, JobSpell, Person
from plastiq_tracker.domain.values import Answer, Channel, Milestone
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.ui.pages.today import TodayPage
from plastiq_tracker.ui.program import Program

Arrange = Callable[[], object]
BUSY = date(2022, 2, 28)
LONG_AGO = date(2021, 10, 1)
COACHES = ("Ann De Wilde", "Karim Haddad")
NOT_REACHED = (("P0062", 4), ("P0064", 5), ("P0064", 1), ("P0053", 0))
"""People who did not pick up, so many days before."""


def today(program: Program, open_demo: Callable[[], object]) -> Iterator[tuple[str, Arrange]]:
    """On the demo's own day, and on one in its busiest month; the demo is opened again after."""

    def page() -> TodayPage:
        return cast(TodayPage, program.window.show_page("today"))

    def on(day: date) -> None:
        program.desk.set_clock(fixed(day))
        program.desk.changed.emit(None)

    def busy() -> None:
        fill(program.desk.dossier)
        on(BUSY)

    def tab(at: int) -> Arrange:
        return lambda: page().list.tabs.setCurrentIndex(at)

    def ask() -> None:
        page().list.calendar.ask()

    def note() -> None:
        page().list.calendar.dismiss()
        page().note()

    def look_for_nobody() -> None:
        page().panel.close_form()
        cast(QLineEdit, page().search).setText("xyz")

    def end() -> None:
        open_demo()
        program.window.show_page("participants")

    yield "today-quiet", open_demo
    yield "today-nobody", tab(1)
    yield "today", then(tab(0), busy)
    yield "today-to-confirm", tab(4)
    yield "today-calendar", then(tab(0), ask)
    yield "form-follow-up-today", note
    yield "today-no-hits", look_for_nobody
    yield "participants-nobody", end


def then(*acts: Arrange) -> Arrange:
    """One after the other."""

    def do() -> None:
        for act in acts:
            act()

    return do


def fill(dossier: Dossier) -> None:
    """Gives the demo coaches, attempts, a contract that ends and jobs last confirmed long ago."""
    with dossier.write() as work:
        # Nothing is known yet of what came later.
        for contact in work.find(FollowUp):
            if contact.contacted_on > BUSY - timedelta(days=10):
                work.delete(contact)
        coaches = [work.save(Coach(name=name)) for name in COACHES]
        people = work.find(Person)
        for at, person in enumerate(people):
            work.save(replace(person, coach_id=coaches[at % 2].id))
        enrolments = {each.person_id: each for each in work.find(Enrolment)}
        codes = {each.code: each.id for each in people}
        for code, ago in NOT_REACHED:
            work.save(attempt(enrolments[codes[code]], BUSY - timedelta(days=ago)))
        begun = [each for each in work.find(JobSpell) if each.start < BUSY]
        jobs = sorted(begun, key=lambda each: each.start, reverse=True)
        for job in jobs[:3]:
            work.save(replace(job, end=BUSY + timedelta(days=4), last_confirmed_on=None))
        for job in jobs[3:]:
            work.save(replace(job, end=None, last_confirmed_on=max(job.start, LONG_AGO)))


def attempt(enrolment: Enrolment, day: date) -> FollowUp:
    return FollowUp(
        enrolment_id=enrolment.id,
        milestone=Milestone.THREE,
        contacted_on=day,
        channel=Channel.PHONE,
        answer=Answer.NO_CONTACT,
        recorded_at=datetime.combine(day, datetime.min.time()),
    )
