"""What a coach does for one young person, from the first contact to the answer after 12 months.

By keyboard and mouse in the real program, on a dossier file of its own; after each step only
what the window shows is looked at.
"""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog

from plastiq_tracker.domain.checks import END_BEFORE_START
from plastiq_tracker.domain.field_names import field_name
from plastiq_tracker.domain.records import Company, JobSpell
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import (
    Answer,
    Contract,
    Education,
    Gender,
    InternshipKind,
    Milestone,
    Outcome,
    Phase,
)
from plastiq_tracker.domain.views import Urgency
from plastiq_tracker.exports.columns import KNOWN
from plastiq_tracker.exports.milestone_columns import DUE
from plastiq_tracker.exports.sheets import OUTCOMES
from plastiq_tracker.exports.tables import ENROLLED
from plastiq_tracker.indicators.names import STATUSES, TOTAL
from plastiq_tracker.indicators.saying import part_of
from plastiq_tracker.services import dossiers, records
from plastiq_tracker.ui.pages.participants_words import urgency_word
from plastiq_tracker.ui.words import QtWords, translate
from tests.end_to_end.conftest import MovableClock, Start
from tests.end_to_end.hands import Hands

NAME = "Zoë Van den Bossche"
IN_LIST = "Van den Bossche Zoë"
FIRST_EMPLOYER, SECOND_EMPLOYER = "Plastiflex", "Ravago"
THREE, TWELVE = Milestone.THREE, Milestone.TWELVE
UNKNOWN_YET = "—"
FIRST_KEY = "1"
"""That of "in work" among the answers of a follow-up."""


@dataclass(frozen=True)
class Following:
    """A follow-up that is planned, and from when to when an answer counts."""

    milestone: Milestone
    due: date
    first: date
    last: date
    urgency: Urgency = Urgency.UPCOMING


AFTER_TRAINING = Following(THREE, date(2024, 6, 29), date(2024, 6, 15), date(2024, 8, 10))
AT_3_MONTHS = Following(THREE, date(2024, 7, 26), date(2024, 7, 12), date(2024, 9, 6))
AT_12_MONTHS = Following(TWELVE, date(2025, 4, 26), date(2025, 4, 12), date(2025, 6, 7))


class Coach:
    """Who sits at the window, with the words the window is expected to use."""

    def __init__(self, start: Start, clock: MovableClock, folder: Path) -> None:
        self._start = start
        self._clock = clock
        self.file = folder / "kempen.plastiq"
        self.words = QtWords("nl")
        self.at: Hands = start()

    def comes_back(self, day: date) -> None:
        """Another day: the program was closed in between and is started on the same dossier."""
        self._clock.day = day
        self.at = self._start(self.file)
        self.at.sees(translate("Page", "Today"))
        self.to_participants()

    def looks_up(self, day: date) -> None:
        """Another day in the same window, after some work elsewhere."""
        self._clock.day = day
        self.at.leave_and_come_back()
        self.at.rest()

    def say(self, text: Text) -> str:
        return self.words.say(text)

    def show(self, value: object) -> str:
        return self.words.show(value)

    # Pages

    def to_participants(self) -> None:
        self.at.press("Ctrl+2")
        self.at.sees_line(people(), IN_LIST)

    def opens_her(self) -> None:
        """From anywhere: finds her by typing a part of her name; Enter goes into her dossier."""
        self.at.press("Ctrl+2", "Ctrl+F")
        self.at.key_in("zoe")
        self.at.press("Return")
        self.at.sees(NAME)
        self.at.is_at(translate("Participants", "Note a follow-up"))
        self.at.press("Ctrl+F", "Esc")
        self.at.rest()

    def to_trajectories(self) -> None:
        self.at.press("Ctrl+3")
        self.at.rest()

    def to_statistics(self) -> None:
        self.at.press("Ctrl+6")
        self.at.rest()

    # Forms

    def opens(self, field: str, how: Callable[[], object]) -> None:
        """Opens a form; the cursor stands in its first field without any more keys."""
        how()
        self.at.is_at(field)

    def saves(self) -> None:
        """Ctrl+Enter; the form is gone afterwards, the cursor is not."""
        self.at.press("Ctrl+Return")
        self.at.misses_button(translate("Form", "Save"))
        self.at.rest()
        assert self.at.focused_name(), "the cursor is lost after saving"

    # What the window must show

    def sees_her(self, phase: Phase, following: Following | None) -> None:
        """In the table and in the dossier: where she stands and what is next."""
        at = self.at
        at.sees(NAME, self.show(phase))
        if following is None:
            at.sees_line(people(), IN_LIST, self.show(phase))
            at.sees(translate("Dossier", "No follow-up planned"))
            return
        due, word = self.show(following.due), urgency_word(following.urgency)
        at.sees_line(people(), IN_LIST, self.show(phase), due)
        cells = [cell for line in at.lines(people()) for cell in line]
        assert any(due in cell and word in cell for cell in cells), cells
        told = translate("Dossier", "Next: {milestone}, {due}")
        at.sees(told.format(milestone=self.show(following.milestone), due=due))
        counts = translate("Dossier", "an answer counts from {first} to {last}")
        at.sees(counts.format(first=self.show(following.first), last=self.show(following.last))[1:])

    def sees_figures(self, milestone: Milestone, figure: str, *details: str) -> None:
        titles = {
            THREE: translate("Statistics", "In work 3 months after the exit"),
            TWELVE: translate("Statistics", "In work 12 months after the exit"),
        }
        self.sees_card(titles[milestone], figure, *details)

    def sees_all_of_one(self, milestone: Milestone) -> None:
        """The card and the table say 100%, one of one, for the edition and for the total."""
        self.sees_figures(milestone, percent(100), part_of(1, 1, self.words))
        for group in ("VJ24", self.say(TOTAL)):
            line = self.at.cells_of(translate("Statistics", "Figures per group"), group)
            assert line[self.say(KNOWN)] == line[self.say(DUE)] == "1", line
            assert line[self.say(STATUSES["NOT_DUE"])] == "0", line

    def on_tab(self, name: str) -> None:
        """Clicks a tab of the table of figures."""
        self.at.click_tab(translate("Statistics", "Part of the figures"), name)

    def sees_card(self, title: str, figure: str, *details: str) -> None:
        def so() -> bool:
            said = self.at.card(title)
            return figure in said and all(any(each in one for one in said) for each in details)

        self.at.until(so, f"{figure} {details}, but {self.at.card(title)}")


def people() -> str:
    return translate("Participants", "Participants")


def percent(number: int) -> str:
    return f"{number}\u00a0%"


@pytest.fixture
def coach(start: Start, clock: MovableClock, tmp_path: Path) -> Coach:
    return Coach(start, clock, tmp_path)


def saving_to(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """The system's own dialog answers with this path."""

    def answer(_parent: object, _title: str, _proposed: str, kinds: str) -> tuple[str, str]:
        return str(path), kinds.split(";;", maxsplit=1)[0]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(answer))


def test_from_the_first_contact_to_the_last_answer(
    coach: Coach, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_a_dossier(coach, monkeypatch)
    plan_a_trajectory(coach)
    note_the_first_contact(coach)
    enrol(coach)
    coach.comes_back(date(2024, 3, 25))
    note_the_workplace_track(coach)
    coach.comes_back(date(2024, 5, 2))
    close_the_trajectory(coach)
    coach.looks_up(date(2024, 5, 21))
    note_a_job(coach)
    coach.looks_up(date(2024, 7, 29))
    follow_up_after_3_months(coach)
    coach.comes_back(date(2024, 11, 6))
    end_the_job_in_spite_of_somebody_else(coach)
    note_the_next_job(coach)
    coach.comes_back(date(2025, 4, 28))
    follow_up_after_12_months(coach)
    export_the_figures(coach, tmp_path / "cijfers.xlsx", monkeypatch)


def begin_a_dossier(coach: Coach, monkeypatch: pytest.MonkeyPatch) -> None:
    saving_to(monkeypatch, coach.file)
    coach.at.sees(translate("Welcome", "Welcome to PlastIQ"))
    coach.at.click(translate("Welcome", "New dossier"))
    coach.at.sees(translate("Today", "Here stands what is to be done today"))
    assert coach.file.exists()


def plan_a_trajectory(coach: Coach) -> None:
    """The first project comes first; its trajectory follows at once."""
    at = coach.at
    coach.to_trajectories()
    at.sees(translate("Trajectories", "No trajectories yet"))
    coach.opens(translate("Project", "Code"), lambda: at.press("Ctrl+N"))
    at.key_in("P24")
    at.write(translate("Project", "Name"), "Jongeren naar kunststof")
    at.write(translate("Project", "From"), "1/1/24")
    at.write(translate("Project", "Up to and including"), "31/12/25")
    at.press("Ctrl+Return")
    at.sees(translate("Trajectory", "New trajectory"))
    at.rest()
    at.write(translate("Trajectory", "Code"), "VJ24")
    at.write(translate("Trajectory", "Name"), "Kunststofoperator")
    at.write(translate("Trajectory", "Start"), "19/2/24")
    at.write(translate("Trajectory", "End of the training"), "29/3/24")
    coach.saves()
    at.sees_line(translate("Trajectories", "Trajectories"), "VJ24", "19/02/2024", "29/03/2024")
    at.sees(translate("Trajectories", "Nobody is enrolled here yet."))


def note_the_first_contact(coach: Coach) -> None:
    at = coach.at
    at.press("Ctrl+2")
    at.sees(translate("Participants", "No participants yet"))
    coach.opens(translate("PersonForm", "First name"), lambda: at.press("Ctrl+N"))
    at.key_in("Zoë")
    at.press("Tab")
    at.key_in("Van den Bossche")
    at.press("Tab")
    at.key_in("7/3/02")
    at.press("Tab")
    assert at.field_text(translate("PersonForm", "Birth date")) == "07/03/2002"
    at.sees(translate("PersonForm", "{age} years old. Can start in a trajectory up to {day}.")
            .format(age=21, day="06/03/2028"))  # fmt: skip
    at.choose(translate("PersonForm", "Gender"), coach.show(Gender.V))
    at.choose(translate("PersonForm", "Education"), coach.show(Education.HSO))
    at.write(translate("PersonForm", "Phone"), "0470 11 22 33")
    coach.saves()
    coach.sees_her(Phase.REGISTERED, None)
    at.sees("07/03/2002", translate("Dossier", "No follow-up planned"))
    at.sees_button(f"{translate('Dossier', 'Phone')}: 0470 11 22 33")
    coach.opens(translate("NoteForm", "Text"), lambda: at.click(translate("Dossier", "Note")))
    at.key_in("Kwam langs via de werkwinkel.\nZoekt werk met haar handen; vrijdag bellen.")
    at.go_to(translate("Form", "Save"))
    coach.saves()
    at.sees("Zoekt werk met haar handen")


def enrol(coach: Coach) -> None:
    at = coach.at
    coach.to_trajectories()
    coach.opens(translate("PeoplePicker", "Search people"), lambda: at.press("Ctrl+E"))
    at.key_in("bossche")
    at.go_to(translate("PeoplePicker", "People to enrol"))
    at.press("Down", "Space")
    at.sees(translate("PeoplePicker", "%n chosen", None, 1))
    assert at.field_text(translate("Enrol", "Start")) == "19/02/2024"
    at.press("Ctrl+Return")
    members = translate("Trajectories", "People in this trajectory")
    at.sees_line(members, IN_LIST, "19/02/2024", "29/03/2024", coach.show(Outcome.ACTIVE))
    coach.to_participants()
    coach.sees_her(Phase.PLANNED, None)
    at.sees(translate("Dossier", "Follow-ups are planned once it has begun"))
    coach.to_statistics()
    at.sees(translate("Statistics", "Nobody in this selection"))


def note_the_workplace_track(coach: Coach) -> None:
    """An end before the start is told while it is typed, not saved, and mended."""
    at = coach.at
    coach.opens_her()
    coach.sees_her(Phase.TRAINING, AFTER_TRAINING)
    coach.opens(
        translate("InternshipForm", "Enrolment"),
        lambda: at.click(translate("Dossier", "Internship")),
    )
    at.choose(translate("InternshipForm", "Kind"), coach.show(InternshipKind.WORKPLACE_TRACK))
    company = translate("InternshipForm", "Company")
    at.write(company, FIRST_EMPLOYER)
    at.write(translate("InternshipForm", "Start"), "1/4/24")
    end = translate("InternshipForm", "End")
    at.write(end, "1/3/24")
    wrong = coach.say(END_BEFORE_START.fill(start=date(2024, 4, 1), end=date(2024, 3, 1)))
    at.sees(wrong)
    at.press("Ctrl+Return")
    at.is_at(end)
    at.sees(wrong, translate("InternshipForm", "New internship"))
    assert at.field_text(company) == FIRST_EMPLOYER
    assert at.field_text(end) in {"1/3/24", "01/03/2024"}
    at.write(end, "26/4/24")
    at.misses(wrong)
    at.sees(translate("InternshipForm", "The exit is then {day}.").format(day="26/04/2024"))
    coach.saves()
    coach.sees_her(Phase.TRAINING, AT_3_MONTHS)
    coach.to_statistics()
    coach.sees_figures(THREE, UNKNOWN_YET, translate("Statistics", "%n not yet exited", None, 1))
    coach.sees_figures(TWELVE, UNKNOWN_YET, translate("Statistics", "%n not yet exited", None, 1))
    at.sees(translate("Statistics", "%n people", None, 1))


def close_the_trajectory(coach: Coach) -> None:
    at = coach.at
    coach.to_trajectories()
    at.sees_button(translate("Trajectories", "Close the trajectory…").replace("…", ""))
    coach.opens(
        translate("Closing", "Outcome for everyone"),
        lambda: at.click(translate("Trajectories", "Close the trajectory…").replace("…", "")),
    )
    at.choose(translate("Closing", "Outcome for everyone"), coach.show(Outcome.COMPLETED))
    at.sees(translate("Closing", "%n people change; what changes is bold", None, 1))
    at.press("Ctrl+Return")
    members = translate("Trajectories", "People in this trajectory")
    at.sees_line(members, IN_LIST, "26/04/2024", coach.show(Outcome.COMPLETED))
    coach.opens_her()
    coach.sees_her(Phase.FOLLOW_UP, AT_3_MONTHS)
    coach.to_statistics()
    coach.sees_figures(THREE, UNKNOWN_YET, translate("Statistics", "%n not yet due", None, 1))
    coach.sees_card(translate("Statistics", "On the workplace track"), percent(100))


def note_a_job(coach: Coach) -> None:
    at = coach.at
    coach.opens_her()
    add_job(coach, FIRST_EMPLOYER, Contract.FIXED_TERM, "13/5/24")
    at.sees(FIRST_EMPLOYER, translate("Dossier", "Still open, last confirmed on {day}")
            .format(day="21/05/2024"))  # fmt: skip
    coach.to_statistics()
    coach.sees_figures(THREE, UNKNOWN_YET, translate("Statistics", "%n not yet due", None, 1))


def add_job(coach: Coach, company: str, contract: Contract, start: str) -> None:
    at = coach.at
    coach.opens(translate("JobForm", "Company"), lambda: at.click(translate("Dossier", "Job")))
    at.key_in(company)
    at.choose(translate("JobForm", "Contract"), coach.show(contract))
    at.write(translate("JobForm", "Start"), start)
    coach.saves()


def follow_up_after_3_months(coach: Coach) -> None:
    at = coach.at
    coach.opens_her()
    coach.sees_her(Phase.FOLLOW_UP, replace(AT_3_MONTHS, urgency=Urgency.LATE))
    answer_in_work(coach, FIRST_EMPLOYER)
    coach.sees_her(Phase.FOLLOW_UP, AT_12_MONTHS)
    at.sees(
        f"{coach.show(THREE)} · {coach.show(Answer.EMPLOYED)}",
        translate("Dossier", "Still open, last confirmed on {day}").format(day="29/07/2024"),
    )
    coach.to_statistics()
    coach.on_tab(coach.show(THREE))
    coach.sees_all_of_one(THREE)
    coach.sees_figures(TWELVE, UNKNOWN_YET, translate("Statistics", "%n not yet due", None, 1))


def answer_in_work(coach: Coach, company: str) -> None:
    """The phone in one hand: F8, the number of the answer, Ctrl+Enter."""
    at = coach.at
    coach.opens(coach.show(Answer.EMPLOYED), lambda: at.press("F8"))
    at.press(FIRST_KEY)
    still = translate("FollowUpForm", "Still works at {company}: confirm the job")
    assert at.is_checked(still.format(company=company))
    coach.saves()


def end_the_job_in_spite_of_somebody_else(coach: Coach) -> None:
    """A colleague changes the job while its form is open: in each field what was chosen stays."""
    at = coach.at
    coach.opens_her()
    at.sees(FIRST_EMPLOYER)
    change = translate("Dossier", "Change {record}")
    job = translate("Dossier", "the job at {company}").format(company=FIRST_EMPLOYER)
    end = translate("JobForm", "End")
    coach.opens(translate("JobForm", "Company"), lambda: at.click(change.format(record=job)))
    at.write(end, "31/10/24")
    somebody_else_ends_the_job(coach.file)
    at.press("Ctrl+Return")
    at.sees(translate("Conflict", "Nothing was overwritten. Choose what stays, and save again."))
    mine = translate("Conflict", "Mine: {value}").format(value="31/10/2024")
    at.is_at(f"{coach.say(field_name('end'))}. {mine}")
    at.press("Ctrl+Return")
    at.is_at(f"{coach.say(field_name('end'))}. {mine}")
    assert the_job(coach.file).end == date(2024, 10, 25)
    at.press("Space")
    assert at.field_text(translate("JobForm", "Function")) == "Extruderoperator"
    assert at.field_text(end) == "31/10/2024"
    at.write(translate("JobForm", "Why it ended"), "contract liep af")
    coach.saves()
    at.sees("13/05/2024 – 31/10/2024", "contract liep af", "Extruderoperator")
    saved = the_job(coach.file)
    assert (saved.end, saved.job_title) == (date(2024, 10, 31), "Extruderoperator")


def somebody_else_ends_the_job(file: Path) -> None:
    """In another program, by the services, as on a shared drive."""
    with closing(dossiers.open_dossier(file)) as other:
        with other.read() as work:
            (job,) = work.find(JobSpell)
            company = work.get(Company, job.company_id).name
        ended = replace(job, job_title="Extruderoperator", end=date(2024, 10, 25))
        records.save(other, ended, company=company)


def the_job(file: Path) -> JobSpell:
    """As the file has it."""
    with closing(dossiers.open_dossier(file)) as dossier, dossier.read() as work:
        (job,) = work.find(JobSpell)
        return job


def note_the_next_job(coach: Coach) -> None:
    at = coach.at
    add_job(coach, SECOND_EMPLOYER, Contract.PERMANENT, "4/11/24")
    at.sees(SECOND_EMPLOYER, FIRST_EMPLOYER)
    coach.to_statistics()
    coach.on_tab(coach.show(THREE))
    coach.sees_all_of_one(THREE)
    coach.sees_figures(TWELVE, UNKNOWN_YET, translate("Statistics", "%n not yet due", None, 1))


def follow_up_after_12_months(coach: Coach) -> None:
    at = coach.at
    coach.to_statistics()
    coach.sees_figures(
        TWELVE, UNKNOWN_YET, translate("Statistics", "%n being followed up", None, 1)
    )
    coach.opens_her()
    coach.sees_her(Phase.FOLLOW_UP, replace(AT_12_MONTHS, urgency=Urgency.LATE))
    answer_in_work(coach, SECOND_EMPLOYER)
    coach.sees_her(Phase.FINISHED, None)
    at.sees(translate("Dossier", "No follow-up planned"))
    coach.to_statistics()
    for milestone in Milestone:
        coach.on_tab(coach.show(milestone))
        coach.sees_all_of_one(milestone)


def export_the_figures(coach: Coach, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saving_to(monkeypatch, path)
    coach.at.press("Ctrl+Shift+E")
    coach.at.sees(translate("Export", "For whom is this export?"))
    coach.at.press("Return")
    coach.at.sees(translate("Statistics", "Saved: {path}").format(path=path))
    with closing(openpyxl.load_workbook(path)) as book:
        rows = list(book[coach.say(OUTCOMES)].iter_rows(values_only=True))
    header = next(row for row in rows if row[1] == coach.say(ENROLLED))
    for group in ("VJ24", coach.say(TOTAL)):
        line = next(row for row in rows if row[0] == group)
        assert line[1] == 1
        for title in (STATUSES["EMPLOYED"], KNOWN, DUE):
            counts = [line[at] for at, each in enumerate(header) if each == coach.say(title)]
            assert counts[:2] == [1, 1], (title, counts)
