"""The same for many people through its form: told for whom, and saved as one change."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.records import Note, Person
from plastiq_tracker.services import history
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.bulk_form import FIELDS, NOBODY, BulkForm, Kind
from tests.ui.names import nameless
from tests.ui.opened import ANN, BJORN, CHLOE, Opened, open_page

EVERYONE = (ANN, BJORN, CHLOE)


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, desk: Desk) -> Opened:
    return open_page(qtbot, tmp_path, desk)


def begin(opened: Opened, people: Sequence[Person] = EVERYONE) -> BulkForm:
    opened.page.editing.for_all([each.id for each in people])
    form = opened.page.panel.form
    assert isinstance(form, BulkForm)
    return form


def why(form: BulkForm) -> dict[str, str]:
    model = form.people.model
    return {
        str(model.index(at, 0).data()): str(model.index(at, 1).data() or "")
        for at in range(model.rowCount())
    }


def put(opened: Opened, form: BulkForm, name: str, text: str) -> None:
    editor = form.editor(name)
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    editor.clear()
    opened.type(text)


def test_a_contact_takes_two_keys_and_says_for_whom_it_is(opened: Opened) -> None:
    form = begin(opened)
    form.editor("answer").setFocus()
    opened.press(Qt.Key.Key_2)
    assert why(form) == {
        "De Smet Chloé": "Not enrolled.",
        "Peeters Ann": "",
        "Élias Bjørn": "Not enrolled.",
    }
    assert form.people.summary.text() == "For 1 participant · it does not apply to 2"
    form.submit()
    contacts = opened.read(ANN.id).enrolments[0].follow_ups
    assert len(contacts) == 2
    assert opened.desk.now() - contacts[-1].recorded_at < timedelta(minutes=1)
    label = opened.desk.words.show(opened.notices[-1].text)
    assert label == "Contact with Ann Peeters added"
    undoable = history.undoable(opened.dossier)
    assert undoable is not None
    assert undoable.number is not None
    history.undo(opened.dossier, undoable.number)
    assert len(opened.read(ANN.id).enrolments[0].follow_ups) == 1


def test_what_it_applies_to_nobody_for_is_not_saved(opened: Opened) -> None:
    form = begin(opened, [BJORN, CHLOE])
    form.editor("answer").setFocus()
    opened.press(Qt.Key.Key_2)
    form.submit()
    assert form.problem_at("people") == NOBODY.source


def test_a_note_goes_to_those_who_are_ticked(opened: Opened) -> None:
    form = begin(opened)
    form.editor("kind").setFocus()
    opened.press(Qt.Key.Key_2)
    form.editor("text").setFocus()
    opened.type("Company visit")
    form.people.table.setFocus()
    form.people.table.selectRow(0)
    opened.press(Qt.Key.Key_Space)
    form.submit()
    with opened.dossier.read() as work:
        assert {each.person_id for each in work.find(Note)} == {ANN.id, BJORN.id}


def test_what_is_needed_is_asked(opened: Opened) -> None:
    form = begin(opened)
    form.submit()
    assert form.problem_at("answer") == "This is required."


def test_the_coach_of_many_is_changed(opened: Opened) -> None:
    form = begin(opened)
    form.editor("kind").setFocus()
    opened.press(Qt.Key.Key_5)
    put(opened, form, "coach", "Wim Claes")
    form.submit()
    assert [opened.read(each.id).coach for each in EVERYONE] == ["Wim Claes"] * 3


def test_many_start_in_a_trajectory_and_who_is_26_after_a_confirmation(opened: Opened) -> None:
    form = begin(opened)
    form.editor("kind").setFocus()
    opened.press(Qt.Key.Key_6)
    put(opened, form, "trajectory", "nj2022")
    start = form.editor("start")
    assert isinstance(start, QLineEdit)
    assert start.text() == "28/11/2022"
    assert "26 years old" in why(form)["Élias Bjørn"]
    form.editor("older").setFocus()
    opened.press(Qt.Key.Key_Space)
    assert why(form)["Élias Bjørn"] == ""
    form.submit()
    assert opened.read(BJORN.id).enrolments[0].trajectory.code == "NJ2022"


def test_what_is_out_of_sight_never_stands_in_the_way(opened: Opened) -> None:
    form = begin(opened)
    put(opened, form, "contacted_on", "31/2")
    form.editor("kind").setFocus()
    opened.press(Qt.Key.Key_2)
    form.editor("text").setFocus()
    opened.type("Visit")
    form.submit()
    assert opened.page.panel.form is None


@pytest.mark.parametrize("kind", Kind)
def test_only_the_fields_of_what_is_chosen_are_there(opened: Opened, kind: Kind) -> None:
    form = begin(opened)
    form.fill({"kind": kind})
    shown = {name for name in form.values() if form.editor(name).isVisibleTo(form)}
    assert shown == {"kind", "people", *FIELDS[kind]}
    assert nameless(form) == []


def test_who_is_ticked_can_be_kept_and_put_back(opened: Opened) -> None:
    form = begin(opened)
    form.people.table.setFocus()
    form.people.table.selectRow(1)
    opened.press(Qt.Key.Key_Space)
    kept = form.people.as_data()
    opened.page.panel.close_form()
    again = begin(opened)
    again.people.take_data(kept)
    assert again.people.value() == (CHLOE.id, BJORN.id)


def test_nobody_chosen_is_told(opened: Opened) -> None:
    opened.page.editing.for_all([])
    assert opened.notices[-1].text == "Choose the people first."
