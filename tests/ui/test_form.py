"""A form: problems beside their fields, nothing lost when saving fails, Esc asks first."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.checks import Problem
from plastiq_tracker.domain.records import Project
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Conflict, Invalid
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import TextEdit
from plastiq_tracker.ui.widgets.form import Form
from plastiq_tracker.ui.widgets.side_panel import SidePanel
from plastiq_tracker.ui.words import QtWords

PROJECT = Project(
    code="J2020", name="Young", period_from=date(2020, 1, 1), period_to=date(2022, 3, 31)
)
TAKEN = Text("Test", "Taken")


@pytest.fixture
def form(words: QtWords, qtbot: QtBot) -> Form:
    made = Form(words, "Project", lambda values: replace(PROJECT, **values))
    made.add("code", "Code", TextEdit(), required=True)
    made.add("funder", "Funder", TextEdit())
    made.add("period_from", "From", DateEdit(lambda: date(2022, 4, 30)), required=True)
    made.add("period_to", "To", DateEdit(lambda: date(2022, 4, 30)), required=True)
    made.fill(PROJECT)
    qtbot.addWidget(made)
    made.show()
    made.start()
    return made


def type_into(form: Form, name: str, text: str, qtbot: QtBot) -> None:
    edit = form.editor(name)
    assert isinstance(edit, TextEdit | DateEdit)
    edit.clear()
    QTest.keyClicks(edit, text)


def problem_at(form: Form, name: str) -> str:
    return form.editor(name).accessibleDescription()


def test_what_was_filled_in_is_sent_off(form: Form, qtbot: QtBot) -> None:
    type_into(form, "funder", "ESF", qtbot)
    with qtbot.waitSignal(form.submitted) as sent:
        QTest.keyClick(
            form.editor("funder"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    assert sent.args == [replace(PROJECT, funder="ESF")]
    with qtbot.assertNotEmitted(form.submitted):
        form.submit()


def test_a_problem_shows_while_typing_and_goes_when_mended(form: Form, qtbot: QtBot) -> None:
    type_into(form, "period_to", "31/12/2019", qtbot)
    assert "before it begins on 01/01/2020" in problem_at(form, "period_to")
    shown = [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    assert problem_at(form, "period_to") in shown
    type_into(form, "period_to", "31/12/2023", qtbot)
    assert not problem_at(form, "period_to")


def test_what_is_missing_shows_when_saving(words: QtWords, qtbot: QtBot) -> None:
    form = Form(words, "Project", lambda values: replace(PROJECT, **values))
    form.add("code", "Code", TextEdit(), required=True)
    form.add("period_to", "To", DateEdit(lambda: date(2022, 4, 30)), required=True)
    qtbot.addWidget(form)
    form.show()
    form.start()
    assert not problem_at(form, "code")
    with qtbot.assertNotEmitted(form.submitted):
        form.submit()
    assert problem_at(form, "code") == "This is required."
    assert problem_at(form, "period_to") == "This is required."
    assert form.focusWidget() is form.editor("code")


def test_what_cannot_be_read_is_not_saved(form: Form, qtbot: QtBot) -> None:
    type_into(form, "period_from", "soon", qtbot)
    with qtbot.assertNotEmitted(form.submitted):
        form.submit()
    assert "not a date" in problem_at(form, "period_from")


def test_a_refusal_shows_beside_its_field_and_keeps_what_was_typed(
    form: Form, qtbot: QtBot
) -> None:
    type_into(form, "code", "J2021", qtbot)
    form.submit()
    form.show_trouble(Invalid([Problem("code", TAKEN)]))
    assert problem_at(form, "code") == "Taken"
    assert form.values()["code"] == "J2021"
    with qtbot.waitSignal(form.submitted):
        form.submit()


def test_another_refusal_shows_on_top(form: Form) -> None:
    form.submit()
    form.show_trouble(Conflict(TAKEN))
    assert form.trouble.isVisible()
    assert form.trouble.text() == "Taken"


def test_enter_goes_on_and_saves_in_a_form_of_one_line(words: QtWords, qtbot: QtBot) -> None:
    form = Form(words, "Name", lambda values: values)
    form.add("name", "Name", TextEdit(), required=True)
    qtbot.addWidget(form)
    form.show()
    form.start()
    QTest.keyClicks(form.editor("name"), "Anna")
    with qtbot.waitSignal(form.submitted) as sent:
        QTest.keyClick(form.editor("name"), Qt.Key.Key_Return)
    assert sent.args == [{"name": "Anna"}]


def test_enter_goes_to_the_next_field(form: Form, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(form.submitted):
        QTest.keyClick(form.editor("code"), Qt.Key.Key_Return)
    assert form.focusWidget() is form.editor("funder")


def test_escape_leaves_an_untouched_form(form: Form, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.cancelled):
        QTest.keyClick(form.editor("code"), Qt.Key.Key_Escape)


def test_escape_asks_when_something_was_typed(form: Form, qtbot: QtBot) -> None:
    type_into(form, "funder", "ESF", qtbot)
    with qtbot.assertNotEmitted(form.cancelled):
        QTest.keyClick(form.editor("funder"), Qt.Key.Key_Escape)
    assert form.confirm.isVisible()
    QTest.keyClick(form.confirm.no, Qt.Key.Key_Escape)
    assert not form.confirm.isVisible()
    assert form.values()["funder"] == "ESF"
    form.cancel()
    with qtbot.waitSignal(form.cancelled):
        QTest.keyClick(form.confirm.yes, Qt.Key.Key_Return)


def test_asked_twice_going_on_still_leads_back_to_the_field(form: Form, qtbot: QtBot) -> None:
    """Two keys that would leave the form, one after the other, as Ctrl+1 and F9."""
    type_into(form, "funder", "ESF", qtbot)
    form.editor("funder").setFocus()
    form.cancel()
    assert form.focusWidget() is form.confirm.no
    form.cancel()
    QTest.keyClick(form.confirm.no, Qt.Key.Key_Escape)
    assert form.focusWidget() is form.editor("funder")


@pytest.fixture
def panel(qtbot: QtBot) -> SidePanel:
    made = SidePanel(QWidget())
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_panel_shows_a_form_over_the_detail(panel: SidePanel, form: Form, qtbot: QtBot) -> None:
    panel.open_form(form)
    assert form.isVisible()
    assert not panel.detail.isVisible()
    assert panel.may_leave()
    form.cancel()
    assert panel.form is None
    assert panel.detail.isVisible()


def test_the_panel_keeps_what_is_being_typed(panel: SidePanel, form: Form, qtbot: QtBot) -> None:
    panel.open_form(form)
    type_into(form, "funder", "ESF", qtbot)
    assert not panel.may_leave()
    assert form.confirm.isVisible()


def test_the_field_with_the_problem_is_ready_to_be_typed_over(form: Form, qtbot: QtBot) -> None:
    type_into(form, "period_to", "31/12/2019", qtbot)
    form.submit()
    editor = form.editor("period_to")
    assert isinstance(editor, DateEdit)
    assert editor.selectedText() == "31/12/2019"


def test_a_longer_problem_is_not_cut_off_where_the_form_scrolls(
    words: QtWords, qtbot: QtBot
) -> None:
    lengths = {"x": 5, "xx": 12}

    def check(made: dict[str, str]) -> list[Problem]:
        return [Problem("f3", Text("Test", "No good. " * lengths[made["f3"]]))]

    form = Form(words, "Long", lambda made: made, check=check)
    for at in range(16):
        form.add(f"f{at}", f"The field with number {at}", TextEdit())
    qtbot.addWidget(form)
    form.resize(410, 400)
    form.show()
    form.start()
    for typed, times in lengths.items():
        type_into(form, "f3", typed, qtbot)
        QApplication.processEvents()
        told = [each for each in form.findChildren(QLabel) if each.text().count("No") == times]
        assert [each.height() >= each.heightForWidth(each.width()) for each in told] == [True]
