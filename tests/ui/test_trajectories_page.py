"""The page of trajectories on the demo: looking, enrolling several, closing, adding, deleting."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.domain.values import Outcome
from plastiq_tracker.domain.views import TrajectoryMember
from plastiq_tracker.services import dossiers, statistics, trajectories
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.closing_form import ClosingForm
from plastiq_tracker.ui.forms.closing_model import Column
from plastiq_tracker.ui.forms.enrol_form import EnrolForm
from plastiq_tracker.ui.notices import Notice
from plastiq_tracker.ui.pages.trajectories import TrajectoriesPage
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import TextEdit
from plastiq_tracker.ui.widgets.form import Form
from plastiq_tracker.ui.widgets.lines_table import LinesTable
from tests.ui.conftest import DAY
from tests.ui.names import nameless

FULL = Trouble(Text("Store", "The disk is full, so nothing was saved. Make room and try again."))


def shown(qtbot: QtBot, desk: Desk) -> TrajectoriesPage:
    page = TrajectoriesPage(desk)
    qtbot.addWidget(page)
    desk.changed.connect(page.refresh)
    page.resize(1160, 660)
    page.show()
    page.refresh(None)
    return page


@pytest.fixture
def page(qtbot: QtBot, demo_desk: Desk) -> TrajectoriesPage:
    return shown(qtbot, demo_desk)


@pytest.fixture
def empty_page(qtbot: QtBot, desk: Desk, tmp_path: Path) -> TrajectoriesPage:
    desk.use(dossiers.create(tmp_path / "empty.plastiq"))
    return shown(qtbot, desk)


def cells(table: LinesTable, row: int) -> list[str]:
    model = table.lines
    return [model.index(row, at).data() for at in range(model.columnCount())]


def choose(page: TrajectoriesPage, code: str) -> None:
    assert page.table.choose(lambda row: row.trajectory.code == code)


def members(page: TrajectoriesPage, code: str) -> list[TrajectoryMember]:
    dossier = page.desk.dossier
    row = next(row for row in trajectories.rows(dossier, DAY) if row.trajectory.code == code)
    return trajectories.members(dossier, row.trajectory.id)


def form_of(page: TrajectoriesPage) -> Form:
    assert page.panel.form is not None
    return page.panel.form


def type_in(form: Form, name: str, text: str) -> None:
    editor = form.editor(name)
    assert isinstance(editor, TextEdit | DateEdit)
    editor.setText(text)
    editor.edited.emit()


def test_editions_are_listed_latest_first_with_their_counts(page: TrajectoriesPage) -> None:
    codes = [row.trajectory.code for row in page.table.lines.rows]
    assert codes == ["VJ2022", "NJ2021", "VJ2021", "NJ2020"]
    line = cells(page.table, 1)
    assert line[:3] == ["NJ2021", "Kunststofoperator najaar 2021", "20/09/2021"]
    assert line[3:7] == ["27", "0", "24", "3"]


def test_the_detail_tells_dates_tally_and_people(page: TrajectoriesPage) -> None:
    choose(page, "NJ2021")
    assert page.edition.heading.text().startswith("NJ2021 · ")
    assert "%" in page.edition.origin.text()
    people = page.edition.people
    assert people.lines.rowCount() == 27
    outcomes = {cells(people, row)[4] for row in range(27)}
    assert outcomes == {"Completed", "Dropped out"}


def test_search_narrows_the_list(page: TrajectoriesPage) -> None:
    assert page.search is not None
    page.search.setText("najaar 2021")
    assert [row.trajectory.code for row in page.table.lines.rows] == ["NJ2021"]
    page.search.setText("nowhere")
    assert page.no_hits.isVisible()
    page.all_action.trigger()
    assert page.search.text() == ""
    assert page.table.isVisible()
    assert page.table.lines.rowCount() == 4


def test_columns_sort_on_their_values(page: TrajectoriesPage) -> None:
    page.table.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    assert [row.enrolled for row in page.table.lines.rows] == [27, 23, 22, 18]


def test_enrolling_several_at_once(page: TrajectoriesPage) -> None:
    choose(page, "VJ2022")
    page.enrol()
    form = form_of(page)
    assert isinstance(form, EnrolForm)
    model = form.picker.model
    for name in ("Andries Hannes", "Beeckman Luc"):
        form.picker.search.setText(name)
        model.toggle(0)
    form.picker.search.setText("")
    assert form.picker.summary.text() == "2 chosen"
    type_in(form, "start", "14/3/2022")
    form.submit()
    assert page.panel.form is None
    found = {f"{each.person.last_name} {each.person.first_name}": each.enrolment
             for each in members(page, "VJ2022")}  # fmt: skip
    assert len(found) == 20
    assert found["Andries Hannes"].start == date(2022, 3, 14)
    assert found["Beeckman Luc"].training_end == date(2022, 4, 15)
    assert page.edition.people.lines.rowCount() == 20


def test_who_is_enrolled_already_cannot_be_ticked(page: TrajectoriesPage) -> None:
    choose(page, "VJ2022")
    page.enrol()
    form = form_of(page)
    assert isinstance(form, EnrolForm)
    form.picker.search.setText("Christiaens Patrick")
    index = form.picker.model.index(0, 0)
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert not index.flags() & Qt.ItemFlag.ItemIsEnabled
    form.picker.model.toggle(0)
    form.submit()
    assert "Tick at least one" in form.editor("people").accessibleDescription()


def test_26_or_older_needs_a_confirmation(page: TrajectoriesPage) -> None:
    choose(page, "VJ2022")
    page.enrol()
    form = form_of(page)
    assert isinstance(form, EnrolForm)
    picker = form.picker
    assert picker.confirm.isHidden()
    picker.search.setText("Aerts Patrick")
    picker.model.toggle(0)
    assert not picker.confirm.isHidden()
    assert "Patrick Aerts" in picker.older.text()
    form.submit()
    assert page.panel.form is form, "not enrolled without the confirmation"
    picker.confirm.click()
    form.submit()
    assert page.panel.form is None
    assert len(members(page, "VJ2022")) == 19


def test_an_earlier_start_makes_someone_eligible(page: TrajectoriesPage) -> None:
    choose(page, "VJ2022")
    page.enrol()
    form = form_of(page)
    assert isinstance(form, EnrolForm)
    form.picker.search.setText("Aerts Patrick")
    form.picker.model.toggle(0)
    type_in(form, "start", "1/1/2020")
    assert form.picker.confirm.isHidden()


def test_space_ticks_the_line(page: TrajectoriesPage, qtbot: QtBot) -> None:
    choose(page, "VJ2022")
    page.enrol()
    form = form_of(page)
    assert isinstance(form, EnrolForm)
    form.picker.search.setText("Andries")
    form.picker.table.setCurrentIndex(form.picker.model.index(0, 0))
    QTest.keyClick(form.picker.table, Qt.Key.Key_Space)
    assert len(form.picker.value().ids) == 1


def test_an_end_before_the_start_is_told_while_typing(page: TrajectoriesPage) -> None:
    choose(page, "VJ2022")
    page.enrol()
    form = form_of(page)
    type_in(form, "training_end", "1/1/2022")
    assert "lies before the start" in form.editor("training_end").accessibleDescription()


def test_a_failed_save_keeps_what_was_typed(
    page: TrajectoriesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise FULL

    choose(page, "VJ2022")
    page.enrol()
    form = form_of(page)
    assert isinstance(form, EnrolForm)
    form.picker.search.setText("Andries")
    form.picker.model.toggle(0)
    with monkeypatch.context() as patch:
        patch.setattr(trajectories, "enrol", full)
        form.submit()
    assert page.panel.form is form
    assert "disk is full" in form.trouble.text()
    assert len(form.picker.value().ids) == 1
    form.submit()
    assert len(members(page, "VJ2022")) == 19


def test_closing_for_everyone_with_exceptions(page: TrajectoriesPage) -> None:
    choose(page, "VJ2022")
    page.close_edition()
    form = form_of(page)
    assert isinstance(form, ClosingForm)
    assert form.people.summary.text().startswith("18 ")
    model = form.people.model
    assert model.setData(model.index(2, Column.OUTCOME), Outcome.DROPPED_OUT)
    assert form.people.without_day.isVisible()
    assert model.setData(model.index(2, Column.LAST_DAY), date(2022, 4, 1))
    assert not form.people.without_day.isVisible()
    assert model.setData(model.index(2, Column.REASON), "verhuisd")
    model.setData(model.index(5, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    type_in(form, "training_end", "22/4/2022")
    form.submit()
    assert page.panel.form is None
    saved = [each.enrolment for each in members(page, "VJ2022")]
    assert [each.outcome for each in saved].count(Outcome.COMPLETED) == 16
    dropped, untouched = saved[2], saved[5]
    assert dropped.outcome is Outcome.DROPPED_OUT
    assert (dropped.last_day, dropped.dropout_reason) == (date(2022, 4, 1), "verhuisd")
    assert dropped.training_end == date(2022, 4, 15), "the plan of who dropped out stays"
    assert (untouched.outcome, untouched.revision) == (Outcome.ACTIVE, 1)
    assert saved[0].training_end == date(2022, 4, 22)


def test_closing_again_touches_nobody_who_ended(page: TrajectoriesPage) -> None:
    choose(page, "NJ2021")
    before = [each.enrolment for each in members(page, "NJ2021")]
    page.close_edition()
    form = form_of(page)
    form.submit()
    assert page.panel.form is form, "there is nothing to change"
    assert "Nothing changes" in form.editor("people").accessibleDescription()
    assert [each.enrolment for each in members(page, "NJ2021")] == before


def test_a_day_that_is_none_is_told_with_the_name(page: TrajectoriesPage) -> None:
    choose(page, "VJ2022")
    page.close_edition()
    form = form_of(page)
    assert isinstance(form, ClosingForm)
    model = form.people.model
    model.setData(model.index(0, Column.OUTCOME), Outcome.DROPPED_OUT)
    model.setData(model.index(0, Column.LAST_DAY), "31/2/22")
    described = form.editor("people").accessibleDescription()
    assert described.startswith("Patrick Christiaens: ")
    assert "not a date" in described
    model.setData(model.index(0, Column.LAST_DAY), date(2021, 1, 1))
    assert "lies before the start" in form.editor("people").accessibleDescription()
    form.submit()
    assert page.panel.form is form
    assert model.index(0, Column.LAST_DAY).data() == "01/01/2021"


def test_a_cell_is_typed_in(page: TrajectoriesPage, qtbot: QtBot) -> None:
    choose(page, "VJ2022")
    page.close_edition()
    form = form_of(page)
    assert isinstance(form, ClosingForm)
    table, model = form.people.table, form.people.model
    table.setCurrentIndex(model.index(1, Column.TRAINING_END))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(DateEdit)
    assert editor is not None
    editor.setText("8/4/22")
    editor.edited.emit()
    assert model.index(1, Column.TRAINING_END).data() == "08/04/2022"
    assert editor.text() == "8/4/22", "what is typed is not rewritten under the fingers"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert page.panel.form is form


def test_changing_an_edition(page: TrajectoriesPage, notices: list[Notice]) -> None:
    choose(page, "NJ2021")
    page.edit()
    type_in(form_of(page), "name", "Najaar")
    form_of(page).submit()
    assert page.edition.heading.text() == "NJ2021 · Najaar"
    assert notices[-1].tone.value == "good"


def test_a_code_that_is_taken_keeps_the_form_open(page: TrajectoriesPage) -> None:
    page.add()
    form = form_of(page)
    type_in(form, "code", "NJ2021")
    type_in(form, "name", "Nog eens")
    type_in(form, "start", "1/9/2022")
    form.submit()
    assert page.panel.form is form
    assert form.values()["name"] == "Nog eens"
    assert "in use already" in form.problem_at("code")
    type_in(form, "code", "NJ2022")
    form.submit()
    assert page.panel.form is None
    assert page.edition.heading.text() == "NJ2022 · Nog eens", "the new one is chosen"


def test_something_unsaved_is_not_lost_by_choosing_another(page: TrajectoriesPage) -> None:
    choose(page, "NJ2021")
    page.edit()
    form = form_of(page)
    type_in(form, "name", "Half getypt")
    choose(page, "VJ2021")
    assert page.panel.form is form
    assert page.table.row().trajectory.code == "NJ2021"
    assert form.confirm.isVisible()
    assert not page.may_leave()


def test_deleting_asks_first_and_not_where_there_are_people(
    page: TrajectoriesPage, notices: list[Notice]
) -> None:
    choose(page, "NJ2021")
    page.delete()
    assert page.confirm.isHidden()
    assert "has people in it" in str(notices[-1].text)
    page.add()
    for name, text in (("code", "LEEG"), ("name", "Leeg"), ("start", "1/9/2022")):
        type_in(form_of(page), name, text)
    form_of(page).submit()
    page.delete()
    assert page.confirm.isVisible()
    page.confirm.yes.click()
    assert page.table.lines.rowCount() == 4
    assert not page.table.choose(lambda row: row.trajectory.code == "LEEG")


def test_an_empty_dossier_begins_with_a_project(empty_page: TrajectoriesPage) -> None:
    page = empty_page
    assert page.empty.isVisible()
    assert not page.enrol_action.isEnabled()
    page.add()
    form = form_of(page)
    for name, text in (("code", "P1"), ("name", "Eerste")):
        type_in(form, name, text)
    type_in(form, "period_from", "1/1/2022")
    type_in(form, "period_to", "31/12/2021")
    assert "before it begins" in form.editor("period_to").accessibleDescription()
    type_in(form, "period_to", "31/12/2022")
    form.submit()
    form = form_of(page)
    assert form.accessibleName() == "New trajectory"
    for name, text in (("code", "VJ2022"), ("name", "Voorjaar"), ("start", "7/3/2022")):
        type_in(form, name, text)
    form.submit()
    dossier = page.desk.dossier
    assert [each.code for each in statistics.projects(dossier)] == ["P1"]
    assert page.edition.heading.text() == "VJ2022 · Voorjaar"
    assert page.edition.nobody.isVisible()
    assert not page.close_action.isEnabled()


def test_projects_are_changed_in_the_detail_side(
    page: TrajectoriesPage, notices: list[Notice]
) -> None:
    project = statistics.projects(page.desk.dossier)[0]
    page.show_projects()
    assert page.projects.isVisible()
    page.edit_project(project)
    type_in(form_of(page), "funder", "ESF")
    form_of(page).submit()
    changed = statistics.projects(page.desk.dossier)[0]
    assert (changed.funder, changed.revision) == ("ESF", project.revision + 1)
    assert page.projects.isVisible(), "back to where it was opened"
    page.delete_project(changed)
    assert "has trajectories" in str(notices[-1].text)
    page.show_projects()
    assert page.edition.isVisible()


def test_enter_in_the_search_ticks_the_only_one_found(page: TrajectoriesPage) -> None:
    choose(page, "VJ2022")
    page.enrol()
    form = form_of(page)
    assert isinstance(form, EnrolForm)
    form.picker.search.setText("andries hannes")
    QTest.keyClick(form.picker.search, Qt.Key.Key_Return)
    assert len(form.picker.value().ids) == 1
    form.picker.search.setText("bekaert")
    QTest.keyClick(form.picker.search, Qt.Key.Key_Return)
    assert len(form.picker.value().ids) == 1, "of several, one chooses"
    assert form.picker.table.currentIndex().row() == 0


def test_f2_and_del_are_the_lists_only(page: TrajectoriesPage) -> None:
    page.activateWindow()
    choose(page, "NJ2021")
    page.close_edition()
    form = form_of(page)
    assert isinstance(form, ClosingForm)
    QTest.keyClick(form.people.table, Qt.Key.Key_F2)
    assert page.panel.form is form
    assert not form.confirm.isVisible()
    page.panel.close_form()
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    assert form_of(page).accessibleName() == "Change trajectory"


def test_everything_that_can_be_used_has_a_name(page: TrajectoriesPage) -> None:
    for open_form in (page.enrol, page.close_edition, page.add, page.edit):
        page.panel.close_form()
        open_form()
        assert not nameless(page)
    page.panel.close_form()
    page.show_projects()
    assert not nameless(page)


def test_the_cursor_begins_in_the_list(page: TrajectoriesPage) -> None:
    page.activateWindow()
    page.arrive()
    assert page.table.hasFocus()
