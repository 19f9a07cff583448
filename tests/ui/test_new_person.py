"""Somebody new in one form: what is told while typing, what is refused, what is saved."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.records import Person
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.new_person import NewPersonForm
from tests import people
from tests.ui.names import nameless
from tests.ui.opened import BJORN, CHLOE, NEXT, TODAY, Opened, open_page


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, desk: Desk) -> Opened:
    made = open_page(qtbot, tmp_path, desk)
    made.page.add()
    return made


def form_of(opened: Opened) -> NewPersonForm:
    form = opened.page.panel.form
    assert isinstance(form, NewPersonForm)
    return form


def put(opened: Opened, name: str, text: str) -> None:
    editor = form_of(opened).editor(name)
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    editor.clear()
    opened.type(text)


def shown(opened: Opened, name: str) -> str:
    editor = form_of(opened).editor(name)
    assert isinstance(editor, QLineEdit)
    return editor.text()


def persons(opened: Opened) -> list[str]:
    return [row.name for row in people.rows(opened.dossier, TODAY)]


def added(opened: Opened, name: str) -> Person:
    rows = people.rows(opened.dossier, TODAY)
    return opened.read(next(row.person_id for row in rows if row.name == name)).person


def identify(opened: Opened, birth: str = "9/8/01") -> None:
    opened.type("Dries", "Maes", birth)


def test_a_trajectory_proposes_its_days_until_one_is_typed(opened: Opened) -> None:
    identify(opened)
    put(opened, "trajectory", "nj2022")
    assert shown(opened, "trajectory") == "NJ2022 · Kunststofoperator"
    assert (shown(opened, "start"), shown(opened, "training_end")) == ("28/11/2022", "20/01/2023")
    put(opened, "start", "5/12/22")
    put(opened, "trajectory", "nj2021")
    assert (shown(opened, "start"), shown(opened, "training_end")) == ("05/12/2022", "29/10/2021")


def test_whether_someone_may_take_part_is_told_on_the_day_of_the_start(opened: Opened) -> None:
    identify(opened, "28/11/1996")
    put(opened, "trajectory", "nj2022")
    assert "26 years old on that day" in form_of(opened).remark_at("start")
    put(opened, "start", "27/11/2022")
    assert form_of(opened).remark_at("start") == "25 years old on that day: may take part."


def test_a_birthday_on_29_february_is_reached_on_1_march(opened: Opened) -> None:
    identify(opened, "29/2/1996")
    put(opened, "trajectory", "nj2022")
    put(opened, "start", "28/2/2022")
    assert "may take part" in form_of(opened).remark_at("start")
    put(opened, "start", "1/3/2022")
    assert "26 years old" in form_of(opened).remark_at("start")


def test_an_older_person_is_enrolled_after_a_confirmation_only(opened: Opened) -> None:
    identify(opened, "1/1/1990")
    put(opened, "trajectory", "nj2022")
    opened.save()
    assert "Confirm this" in form_of(opened).problem_at("confirmed")
    assert "Maes Dries" not in persons(opened)
    form_of(opened).editor("confirmed").setFocus()
    opened.press(Qt.Key.Key_Space)
    opened.save()
    assert "Maes Dries" in persons(opened)


def test_person_and_enrolment_are_one_change(opened: Opened) -> None:
    identify(opened)
    put(opened, "trajectory", "nj2022")
    put(opened, "training_end", "1/1/2022")
    opened.save()
    assert "lies before the start" in form_of(opened).problem_at("training_end")
    assert "Maes Dries" not in persons(opened)
    put(opened, "training_end", "20/1/2023")
    opened.save()
    text = opened.notices[-1].text
    assert opened.desk.words.show(text) == "Dries Maes added and enrolled in NJ2022"
    (view,) = opened.read(added(opened, "Maes Dries").id).enrolments
    assert (view.trajectory, view.enrolment.code) == (view.trajectory, "P0004-NJ2022")
    assert view.trajectory.id == NEXT.id


def test_what_is_no_trajectory_is_told(opened: Opened) -> None:
    identify(opened)
    put(opened, "trajectory", "zomer")
    assert "nothing like this" in form_of(opened).problem_at("trajectory")
    put(opened, "trajectory", "operator")
    assert "More than one" in form_of(opened).problem_at("trajectory")


def test_the_next_person_keeps_what_the_group_has_in_common(opened: Opened) -> None:
    identify(opened)
    put(opened, "referrer", "School")
    put(opened, "coach", "Wim Claes")
    put(opened, "trajectory", "nj2022")
    put(opened, "start", "5/12/22")
    form_of(opened).submit_and_next()
    assert shown(opened, "first_name") == ""
    assert (shown(opened, "code"), shown(opened, "referrer")) == ("P0005", "School")
    assert (shown(opened, "coach"), shown(opened, "start")) == ("Wim Claes", "05/12/2022")
    assert shown(opened, "trajectory") == "NJ2022 · Kunststofoperator"
    assert not form_of(opened).is_changed()


def test_what_is_wrong_stops_the_next_one_too(opened: Opened) -> None:
    opened.type("Dries")
    form_of(opened).submit_and_next()
    assert form_of(opened).problem_at("last_name") == "This is required."
    opened.press(Qt.Key.Key_Escape)
    form_of(opened).confirm.yes.click()
    assert opened.page.panel.form is None


def test_phone_and_place_are_put_right_and_doubted(opened: Opened) -> None:
    identify(opened)
    put(opened, "phone", "0470/123456")
    assert shown(opened, "phone") == "0470 12 34 56"
    put(opened, "phone", "12")
    assert "too short" in form_of(opened).remark_at("phone")
    put(opened, "postal_code", "9031")
    assert shown(opened, "municipality") == "Gent"
    put(opened, "municipality", "Turnhout")
    assert form_of(opened).remark_at("municipality") == "9031 is the postcode of Gent, Drongen."
    opened.save()
    person = added(opened, "Maes Dries")
    assert (person.phone, person.postal_code, person.municipality) == ("12", "9031", "Turnhout")


def test_a_birth_date_with_two_digits_is_never_to_come(opened: Opened) -> None:
    identify(opened, "1/12/22")
    assert shown(opened, "birth_date") == "01/12/1922"


def test_a_screen_reader_names_everything(opened: Opened) -> None:
    assert nameless(form_of(opened)) == []


@pytest.mark.parametrize("person", [BJORN, CHLOE])
def test_someone_known_keeps_the_phone_that_was_there(opened: Opened, person: Person) -> None:
    opened.page.panel.close_form()
    opened.choose(person)
    opened.page.edit()
    editor = opened.form.editor("language")
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    opened.type("Pools")
    opened.save()
    found = opened.read(person.id).person
    assert (found.language, found.phone) == ("Pools", person.phone)
    assert found.birth_date == person.birth_date
