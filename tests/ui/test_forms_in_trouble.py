"""What a participant's form does when saving fails: it says so and keeps what was typed."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.records import JobSpell, Note
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.services import records
from plastiq_tracker.ui.events import Desk
from tests.ui.opened import ANN, ESC, Opened, open_page

FULL = Text("Store", "The disk is full, so nothing was saved. Make room and try again.")


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, desk: Desk) -> Opened:
    made = open_page(qtbot, tmp_path, desk)
    made.choose(ANN)
    return made


def text_of(opened: Opened, name: str) -> str:
    editor = opened.form.editor(name)
    assert isinstance(editor, QLineEdit)
    return editor.text()


def test_a_failed_save_keeps_what_was_typed_and_can_be_tried_again(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object, **_named: object) -> Changes:
        raise Trouble(FULL)

    opened.page.editing.add(JobSpell)
    opened.type("Delta Plastics", "operator", "F", "1/6/2022")
    with monkeypatch.context() as patched:
        patched.setattr(records, "save", full)
        opened.save()
    assert opened.form.trouble.isVisible()
    assert opened.form.trouble.text() == FULL.source
    assert text_of(opened, "job_title") == "operator"
    assert len(opened.read().job_spells) == 1
    opened.save()
    assert opened.page.panel.form is None
    assert len(opened.read().job_spells) == 2


def test_what_someone_else_changed_meanwhile_is_not_overwritten(opened: Opened) -> None:
    opened.page.edit()
    records.save(opened.dossier, replace(opened.read().person, phone="0400 00 00 00"))
    editor = opened.form.editor("email")
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    opened.type("ann@example.org")
    opened.save()
    box = opened.form.conflict
    assert box.isVisible()
    assert text_of(opened, "email") == "ann@example.org"
    found = opened.read().person
    assert (found.phone, found.email) == ("0400 00 00 00", None)
    # Only the phone meets another change, and nobody here changed it: theirs stays.
    assert [(each.field, each.found) for each in box.theirs()] == [("phone", "0400 00 00 00")]
    assert text_of(opened, "phone") == "0400 00 00 00"
    opened.save()
    assert opened.page.panel.form is None
    found = opened.read().person
    assert (found.phone, found.email) == ("0400 00 00 00", "ann@example.org")


def buttons(opened: Opened) -> dict[str, QRadioButton]:
    found = opened.form.conflict.findChildren(QRadioButton)
    return {each.accessibleName(): each for each in found}


def test_where_both_changed_a_field_one_chooses_before_it_is_saved(opened: Opened) -> None:
    opened.page.edit()
    person = opened.read().person
    records.save(opened.dossier, replace(person, phone="0400 00 00 00", street="Kaai 1"))
    for name, typed in (("phone", "0499 99 99 99"), ("street", "Kaai 2")):
        editor = opened.form.editor(name)
        assert isinstance(editor, QLineEdit)
        editor.setText(typed)
    opened.save()
    choices = buttons(opened)
    assert list(choices) == [
        "Phone. Mine: 0499 99 99 99",
        "Phone. Theirs: 0400 00 00 00",
        "Street and number. Mine: Kaai 2",
        "Street and number. Theirs: Kaai 1",
    ]
    assert not any(each.isChecked() for each in choices.values())
    opened.save()
    assert "Choose for each field" in opened.form.trouble.text()
    assert opened.read().person.phone == "0400 00 00 00"
    choices["Phone. Mine: 0499 99 99 99"].click()
    choices["Street and number. Theirs: Kaai 1"].click()
    assert (text_of(opened, "phone"), text_of(opened, "street")) == ("0499 99 99 99", "Kaai 1")
    opened.save()
    assert opened.page.panel.form is None
    found = opened.read().person
    assert (found.phone, found.street) == ("0499 99 99 99", "Kaai 1")


def test_what_is_typed_after_a_conflict_counts(opened: Opened) -> None:
    opened.page.edit()
    records.save(opened.dossier, replace(opened.read().person, phone="0400 00 00 00"))
    editor = opened.form.editor("phone")
    assert isinstance(editor, QLineEdit)
    editor.setText("0499 99 99 99")
    opened.save()
    editor.setFocus()
    editor.selectAll()
    opened.type("0488 88 88 88")
    opened.save()
    assert opened.page.panel.form is None
    assert opened.read().person.phone == "0488 88 88 88"


def test_what_someone_else_deleted_is_told_and_what_was_typed_stays(opened: Opened) -> None:
    job = opened.read().job_spells[0].spell
    opened.page.editing.edit(job)
    records.delete(opened.dossier, job)
    editor = opened.form.editor("job_title")
    assert isinstance(editor, QLineEdit)
    editor.setText("meestergast")
    opened.save()
    assert "deleted by someone else" in opened.form.trouble.text()
    assert text_of(opened, "job_title") == "meestergast"


def test_a_follow_up_and_the_job_it_confirms_are_saved_together_or_not_at_all(
    opened: Opened,
) -> None:
    opened.page.note_follow_up()
    opened.press(Qt.Key.Key_1)
    job = opened.read().job_spells[0].spell
    records.save(opened.dossier, replace(job, job_title="operator"))
    opened.save()
    assert "Someone else changed this" in opened.form.trouble.text()
    assert len(opened.read().enrolments[0].follow_ups) == 1


def test_a_code_in_use_is_told(opened: Opened) -> None:
    opened.page.add()
    opened.type("Dries", "Maes", "9/8/01")
    code = opened.form.editor("code")
    assert isinstance(code, QLineEdit)
    code.setText("P0001")
    opened.save()
    assert "in use already" in opened.form.problem_at("code")
    assert text_of(opened, "first_name") == "Dries"


def test_an_end_before_the_start_is_told_at_the_field_while_typing(opened: Opened) -> None:
    opened.page.editing.add(JobSpell)
    opened.type("Delta Plastics", "", "F", "1/6/2022", "1/5/2022")
    assert opened.form.problem_at("end") == (
        "The end, 01/05/2022, lies before the start, 01/06/2022."
    )
    assert opened.form.editor("end").accessibleDescription() == opened.form.problem_at("end")


def test_escape_asks_only_when_something_was_typed(opened: Opened) -> None:
    opened.page.editing.add(Note)
    opened.press(ESC)
    assert opened.page.panel.form is None
    opened.page.editing.add(Note)
    opened.type("Something")
    opened.press(ESC)
    assert opened.form.confirm.isVisible()
    opened.form.confirm.no.click()
    assert not opened.form.confirm.isVisible()
    assert opened.page.panel.form is not None


def test_a_record_deleted_elsewhere_says_so(opened: Opened) -> None:
    opened.page.view.section(JobSpell).lines[0].setFocus()
    line = opened.page.view.section(JobSpell).lines[0].line
    records.delete(opened.dossier, line.record)
    opened.page.editing.ask_delete(line)
    opened.page.view.confirm.yes.click()
    told = opened.notices[-1].text
    assert isinstance(told, Text)
    assert "deleted by someone else" in told.source
