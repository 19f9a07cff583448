"""Every record of a participant added, changed and deleted through its form, by keyboard."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.records import (
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Note,
    Record,
)
from plastiq_tracker.domain.values import (
    Answer,
    Channel,
    Contract,
    Gender,
    InternshipKind,
    Milestone,
    Outcome,
)
from plastiq_tracker.ui.events import Desk
from tests import people
from tests.ui.opened import ANN, BJORN, CHLOE, TAB, TODAY, Opened, open_page

ONE, SEVEN = Qt.Key.Key_1, Qt.Key.Key_7
F2, DELETE = Qt.Key.Key_F2, Qt.Key.Key_Delete


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, desk: Desk) -> Opened:
    made = open_page(qtbot, tmp_path, desk)
    made.choose(ANN)
    return made


def edit_first(opened: Opened, kind: type[Record]) -> None:
    opened.page.view.section(kind).lines[0].setFocus()
    opened.press(F2)


def delete_first(opened: Opened, kind: type[Record]) -> None:
    opened.page.view.section(kind).lines[0].setFocus()
    opened.press(DELETE)
    assert opened.page.view.confirm.isHidden(), "it can be undone"


def put(opened: Opened, name: str, text: str) -> None:
    """Types over what stands in a field."""
    editor = opened.form.editor(name)
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    editor.clear()
    opened.type(text)


def test_a_new_person_gets_a_code_and_is_shown(opened: Opened) -> None:
    opened.page.add()
    opened.type("Dries", "Maes", "9/8/01", "M")
    opened.save()
    rows = people.rows(opened.dossier, TODAY)
    added = opened.read(next(row.person_id for row in rows if row.name == "Maes Dries")).person
    assert (added.code, added.birth_date) == ("P0004", date(2001, 8, 9))
    assert (added.gender, added.registered_on) == (Gender.M, TODAY)
    assert opened.page.view.header.name.text() == "Dries Maes"
    assert opened.page.list.table.chosen_id == added.id


def test_age_and_eligibility_are_told_while_typing(opened: Opened) -> None:
    opened.page.add()
    put(opened, "birth_date", "7/3/1998")
    assert opened.form.remark_at("birth_date") == (
        "24 years old. Can start in a trajectory up to 06/03/2024."
    )
    put(opened, "birth_date", "7/3/1990")
    assert "only after a confirmation" in opened.form.remark_at("birth_date")
    put(opened, "birth_date", "31/2/1998")
    assert opened.form.problem_at("birth_date").startswith("This day does not exist")
    assert opened.form.remark_at("birth_date") == ""


def test_personal_data_are_changed_and_a_coach_is_added_on_the_way(opened: Opened) -> None:
    opened.page.edit()
    put(opened, "phone", "0499 00 00 00")
    put(opened, "coach", "Wim Claes")
    opened.save()
    found = opened.read()
    assert (found.person.phone, found.coach) == ("0499 00 00 00", "Wim Claes")
    assert opened.page.view.header.phone.text() == "0499 00 00 00"
    assert not opened.page.list.table.isColumnHidden(5)


def test_an_enrolment_takes_its_dates_from_the_edition(opened: Opened) -> None:
    opened.choose(CHLOE)
    opened.page.editing.add(Enrolment)
    opened.save()
    (view,) = opened.read(CHLOE.id).enrolments
    assert view.enrolment.code == "P0003-NJ2022"
    assert view.enrolment.start == date(2022, 11, 28)
    assert view.enrolment.training_end == date(2023, 1, 20)


def test_the_edition_is_chosen_by_typing(opened: Opened) -> None:
    opened.choose(CHLOE)
    opened.page.editing.add(Enrolment)
    put(opened, "trajectory_id", "nj2021")
    assert opened.form.values()["start"] == date(2021, 9, 20)
    opened.save()
    (view,) = opened.read(CHLOE.id).enrolments
    assert view.enrolment.code == "P0003-NJ2021"


def test_someone_of_26_is_enrolled_after_a_confirmation_only(opened: Opened) -> None:
    opened.choose(BJORN)
    opened.page.editing.add(Enrolment)
    assert "26 years old" in opened.form.remark_at("start")
    opened.save()
    assert "Confirm this" in opened.form.problem_at("confirmed")
    assert opened.read(BJORN.id).enrolments == ()
    opened.form.editor("confirmed").setFocus()
    opened.press(Qt.Key.Key_Space)
    opened.save()
    assert len(opened.read(BJORN.id).enrolments) == 1


def test_an_enrolment_is_stopped_and_deleted_with_what_belongs_to_it(opened: Opened) -> None:
    edit_first(opened, Enrolment)
    opened.form.editor("outcome").setFocus()
    opened.press(Qt.Key.Key_D)
    assert "no exit" in opened.form.remark_at("last_day")
    put(opened, "last_day", "8/10/2021")
    put(opened, "dropout_reason", "moved")
    opened.save()
    (view,) = opened.read().enrolments
    assert (view.enrolment.outcome, view.exit) == (Outcome.DROPPED_OUT, date(2021, 10, 8))
    assert view.enrolment.dropout_reason == "moved"
    opened.page.view.section(Enrolment).lines[0].setFocus()
    opened.press(DELETE)
    opened.page.view.confirm.yes.click()
    assert opened.read().enrolments == ()


def test_an_internship_says_what_becomes_of_the_exit(opened: Opened) -> None:
    opened.page.editing.add(Internship)
    opened.press(TAB)
    opened.type("W", "Nieuw bedrijf", "Mia Mentor", "6/12/2021")
    assert "Without an end" in opened.form.remark_at("end")
    opened.type("17/12/2021")
    assert opened.form.remark_at("end") == "The exit is then 17/12/2021."
    opened.save()
    (view,) = opened.read().enrolments
    added = view.internships[1]
    assert (added.company, added.mentor) == ("Nieuw bedrijf", "Mia Mentor")
    assert added.internship.kind is InternshipKind.WORKPLACE_TRACK
    assert view.exit == date(2021, 12, 17)


def test_an_internship_is_changed_and_deleted(opened: Opened) -> None:
    edit_first(opened, Internship)
    put(opened, "end", "19/11/2021")
    opened.save()
    assert opened.read().enrolments[0].exit == date(2021, 11, 19)
    delete_first(opened, Internship)
    (view,) = opened.read().enrolments
    assert (view.internships, view.exit) == ((), date(2021, 10, 29))


def test_a_job_is_added_at_a_company_in_the_dossier_changed_and_deleted(opened: Opened) -> None:
    opened.page.editing.add(JobSpell)
    opened.type("delta plastics", "operator", "P", "1/6/2022")
    assert "Delta Plastics" in opened.form.remark_at("start")
    opened.save()
    added = opened.read().job_spells[0]
    assert (added.company, added.spell.contract) == ("Delta Plastics", Contract.PERMANENT)
    assert (added.spell.end, added.spell.last_confirmed_on) == (None, TODAY)
    edit_first(opened, JobSpell)
    put(opened, "end", "30/9/2022")
    put(opened, "end_reason", "contract over")
    opened.save()
    changed = opened.read().job_spells[0].spell
    assert (changed.end, changed.end_reason) == (date(2022, 9, 30), "contract over")
    delete_first(opened, JobSpell)
    assert len(opened.read().job_spells) == 1


def test_a_job_without_a_company_cannot_be(opened: Opened) -> None:
    opened.page.editing.add(JobSpell)
    opened.save()
    for name in ("company", "contract", "start"):
        assert opened.form.problem_at(name) == "This is required."
    assert len(opened.read().job_spells) == 1


def test_a_follow_up_takes_two_keys_and_confirms_the_open_job(opened: Opened) -> None:
    opened.page.note_follow_up()
    opened.press(ONE)
    opened.save()
    found = opened.read()
    noted = found.enrolments[0].follow_ups[-1]
    assert (noted.milestone, noted.contacted_on) == (Milestone.TWELVE, TODAY)
    assert (noted.answer, noted.channel) == (Answer.EMPLOYED, Channel.PHONE)
    assert found.job_spells[0].spell.last_confirmed_on == TODAY
    # On the desk's own day: of two answers of one day the one recorded last counts.
    assert opened.desk.now() - noted.recorded_at < timedelta(minutes=1)
    assert found.next_follow_up is None or found.next_follow_up.milestone is Milestone.TWELVE
    assert opened.page.panel.form is None


def test_the_job_is_left_alone_when_asked_or_when_not_at_work(opened: Opened) -> None:
    job = opened.read().job_spells[0].spell
    opened.page.note_follow_up()
    opened.press(SEVEN)
    box = opened.form.editor(f"job:{job.id}")
    assert not box.isVisible()
    opened.press(ONE)
    assert box.isVisible()
    box.setFocus()
    opened.press(Qt.Key.Key_Space)
    opened.save()
    assert opened.read().job_spells[0].spell == job
    assert len(opened.read().enrolments[0].follow_ups) == 2


def test_a_day_outside_the_window_is_told_and_can_be_saved(opened: Opened) -> None:
    opened.page.note_follow_up()
    assert opened.form.remark_at("contacted_on") == (
        "An answer counts from 12/11/2022 to 07/01/2023."
    )
    put(opened, "contacted_on", "1/11/2022")
    assert "does not count for 12 months" in opened.form.remark_at("contacted_on")
    opened.form.editor("answer").setFocus()
    opened.press(Qt.Key.Key_2)
    opened.save()
    assert len(opened.read().enrolments[0].follow_ups) == 2
    line = opened.page.view.section(FollowUp).lines[0]
    assert "Outside the window" in line.accessibleName()


def test_a_contact_cannot_lie_in_the_future(opened: Opened) -> None:
    opened.page.note_follow_up()
    opened.press(ONE)
    put(opened, "contacted_on", "21/11/2022")
    opened.save()
    assert opened.form.problem_at("contacted_on") == "This day is still to come."


def test_a_follow_up_is_changed_and_deleted(opened: Opened) -> None:
    before = opened.read().enrolments[0].follow_ups[0]
    edit_first(opened, FollowUp)
    opened.press(Qt.Key.Key_3)
    opened.save()
    (changed,) = opened.read().enrolments[0].follow_ups
    assert changed.answer is Answer.EDUCATION
    assert changed.recorded_at == before.recorded_at
    delete_first(opened, FollowUp)
    assert opened.read().enrolments[0].follow_ups == ()


def test_a_note_is_added_changed_and_deleted(opened: Opened) -> None:
    opened.page.editing.add(Note)
    opened.type("Has a driving licence")
    opened.save()
    (note,) = opened.read().notes
    assert (note.text, note.written_on) == ("Has a driving licence", TODAY)
    edit_first(opened, Note)
    opened.type(" now")
    opened.save()
    (note,) = opened.read().notes
    assert note.text == "Has a driving licence now"
    delete_first(opened, Note)
    assert opened.read().notes == ()
