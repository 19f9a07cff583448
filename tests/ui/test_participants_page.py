"""The page of participants as a coach uses it: find, look, go back; nothing typed gets lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.records import (
    Document,
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Note,
)
from plastiq_tracker.services import records
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.pages.participants_table import Column
from plastiq_tracker.ui.words import translate
from tests.ui.opened import ANN, BJORN, CHLOE, ENTER, ESC, Opened, open_page


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, desk: Desk) -> Opened:
    return open_page(qtbot, tmp_path, desk)


def counted(context: str, text: str, count: int) -> str:
    return translate(context, text, None, count)


def search(opened: Opened, text: str) -> None:
    assert opened.page.search is not None
    opened.page.search.setText(text)


def test_everyone_is_listed_by_name_with_the_count(opened: Opened) -> None:
    assert opened.names == ["De Smet Chloé", "Élias Bjørn", "Peeters Ann"]
    assert opened.page.list.count.text() == counted("Participants", "%n participant(s)", 3)


def test_searching_counts_and_enter_opens_the_first(opened: Opened) -> None:
    search(opened, "bjorn elias")
    assert opened.names == ["Élias Bjørn"]
    everyone = counted("Participants", "%n participant(s)", 3)
    assert opened.page.list.count.text() == f"{everyone} · 1 shown"
    assert opened.page.search is not None
    opened.page.search.setFocus()
    opened.press(ENTER)
    assert opened.page.view.header.name.text() == "Bjørn Élias"


def test_escape_in_the_search_shows_everyone_again(opened: Opened) -> None:
    search(opened, "ann")
    assert opened.page.search is not None
    opened.page.search.setFocus()
    opened.press(ESC)
    assert len(opened.names) == 3
    assert opened.page.list.table.hasFocus()


def test_no_hits_offer_to_show_everyone(opened: Opened) -> None:
    search(opened, "nobody at all")
    assert opened.page.list.no_hits.isVisible()
    opened.page.show_everyone()
    assert opened.page.list.table.isVisible()
    assert len(opened.names) == 3


def test_the_filter_shows_who_is_to_be_called(opened: Opened) -> None:
    opened.page.filters.standing.setCurrentIndex(1)
    opened.page.filters.edited.emit()
    assert opened.names == ["Peeters Ann"]


def test_an_empty_dossier_says_what_to_do(qtbot: QtBot, tmp_path: Path, desk: Desk) -> None:
    opened = open_page(qtbot, tmp_path, desk, empty=True)
    assert opened.page.list.no_one.isVisible()
    assert not opened.page.list.count.isVisible()


def test_the_dossier_tells_who_it_is_and_what_is_next(opened: Opened) -> None:
    assert opened.page.view.nobody.isVisible()
    opened.choose(ANN)
    view, age = opened.page.view, counted("Participants", "%n year(s) old", 22)
    assert view.header.name.text() == "Ann Peeters"
    assert view.header.standing.text() == "P0001 · NJ2021 · In follow-up"
    assert view.header.facts == [f"{age} (01/05/2000)"]
    assert view.header.phone.text() == "0470 11 22 33"
    assert view.next.title.text() == "Next: 12 months, 26/11/2022 · open"
    assert view.next.window_text.text() == "An answer counts from 12/11/2022 to 07/01/2023"
    spoken = view.section(Enrolment).lines[0].accessibleName()
    assert "Exit 26/11/2021" in spoken
    assert "3 months, 26/02/2022: In work" in spoken
    assert "12 months, 26/11/2022: Not yet due" in spoken


def test_sections_without_records_say_so(opened: Opened) -> None:
    opened.choose(CHLOE)
    view = opened.page.view
    assert view.next.title.text() == "No follow-up planned"
    assert view.section(JobSpell).heading.text() == "Jobs"
    assert view.section(JobSpell).lines == []
    opened.page.editing.add(FollowUp)
    assert opened.page.panel.form is None
    assert opened.notices[-1].text == "Enrol this person first."


def test_the_timeline_is_said_in_words_and_gone_through_by_keys(opened: Opened) -> None:
    opened.choose(ANN)
    timeline = opened.page.view.timeline
    spoken = timeline.accessibleDescription()
    assert "Fixed term at Delta Plastics: since 16/01/2022, confirmed up to 01/03/2022" in spoken
    assert "Exit from NJ2021 on 26/11/2021" in spoken
    pointed: list[str] = []
    timeline.pointed.connect(pointed.append)
    timeline.setFocus()
    opened.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert pointed[0].startswith("Training NJ2021")
    assert pointed[1].startswith("Workplace track, Delta Plastics")
    assert pointed[2] == pointed[0]
    timeline.grab()


def test_the_choice_outlives_a_refresh(opened: Opened) -> None:
    opened.choose(BJORN)
    opened.page.refresh(None)
    table = opened.page.list.table
    assert table.chosen_id == BJORN.id
    assert opened.page.list.model.id_at(table.currentIndex().row()) == BJORN.id
    search(opened, "ann")
    assert not table.currentIndex().isValid()
    assert opened.page.view.header.name.text() == "Bjørn Élias"
    search(opened, "")
    assert table.currentIndex().isValid()


def test_choosing_someone_else_asks_before_throwing_away(opened: Opened) -> None:
    opened.choose(ANN)
    opened.page.editing.add(Note)
    opened.type("Half a thought")
    opened.choose(BJORN)
    assert opened.form.confirm.isVisible()
    assert opened.page.list.table.chosen_id == ANN.id
    assert not opened.page.may_leave()
    opened.form.confirm.yes.click()
    assert opened.page.panel.form is None
    assert opened.page.may_leave()


def test_an_untouched_form_makes_way(opened: Opened) -> None:
    opened.choose(ANN)
    opened.page.editing.add(Note)
    opened.choose(BJORN)
    assert opened.page.panel.form is None
    assert opened.page.view.header.name.text() == "Bjørn Élias"


def test_below_the_width_list_and_dossier_come_one_after_the_other(opened: Opened) -> None:
    opened.host.resize(820, 700)
    assert opened.page.list.isVisible()
    opened.choose(ANN)
    opened.page.list.table.setFocus()
    opened.press(ENTER)
    assert opened.page.view.isVisible()
    assert not opened.page.list.isVisible()
    opened.press(ESC)
    assert opened.page.list.isVisible()


def test_a_person_goes_with_everything_after_a_question(opened: Opened) -> None:
    opened.choose(ANN)
    opened.page.delete()
    question = opened.page.view.confirm.question.text()
    for kind in ("enrolment", "internship", "job", "follow-up"):
        assert counted("Dossier", f"%n {kind}(s)", 1) in question
    opened.page.view.confirm.yes.click()
    assert opened.names == ["De Smet Chloé", "Élias Bjørn"]
    assert opened.page.view.nobody.isVisible()
    assert opened.page.list.table.chosen_id is None


def test_tab_goes_from_top_to_bottom(opened: Opened) -> None:
    opened.choose(ANN)
    view = opened.page.view
    expected: list[QWidget] = [opened.page.list.table, view.next.button, view.timeline]
    expected += [view.section(Note).add_button, view.quick]
    for kind in (Enrolment, Internship, JobSpell, FollowUp, Document):
        expected += [view.section(kind).add_button, *view.section(kind).lines]
    passed: list[QWidget] = []
    widget = expected[0].nextInFocusChain()
    while widget is not None and widget is not expected[0]:
        passed.append(widget)
        widget = widget.nextInFocusChain()
    places = [passed.index(each) for each in expected[1:]]
    assert places == sorted(places)


def test_someone_deleted_elsewhere_is_no_longer_shown(opened: Opened) -> None:
    opened.choose(ANN)
    changes = records.delete(opened.dossier, opened.read().person)
    opened.desk.changed.emit(changes)
    assert opened.page.view.nobody.isVisible()
    assert len(opened.names) == 2


def test_the_coach_stays_away_while_the_name_would_not_fit(opened: Opened) -> None:
    """Also at the second measuring, when the column is out of sight and has no width."""
    person = opened.read().person
    changes = records.save(opened.dossier, person, coach="Wim Peeters")
    opened.desk.changed.emit(changes)
    table = opened.page.list.table
    opened.host.resize(1800, 700)
    assert not table.isColumnHidden(Column.COACH)
    shown = {
        width: [_resized(opened, width, height) for height in (700, 720, 740)]
        for width in range(1100, 1800, 50)
    }
    assert all(len(set(each)) == 1 for each in shown.values()), shown
    assert {each[0] for each in shown.values()} == {False, True}


def _resized(opened: Opened, width: int, height: int) -> bool:
    opened.host.resize(width, height)
    return opened.page.list.table.isColumnHidden(Column.COACH)


def test_an_endless_name_does_not_push_the_buttons_out_of_sight(opened: Opened) -> None:
    person = replace(opened.read().person, last_name="Abcdefghij" * 9)
    opened.choose(ANN)
    opened.desk.changed.emit(records.save(opened.dossier, person))
    QApplication.processEvents()
    button = opened.page.view.section(Enrolment).add_button
    right = button.mapTo(opened.host, button.rect().bottomRight()).x()
    assert right < opened.host.width()


def test_down_from_the_search_shows_whom_it_chose(opened: Opened) -> None:
    opened.choose(CHLOE)
    opened.page.list.table.selectionModel().clear()
    search(opened, "peeters")
    opened.page.list.table.setFocus()
    lines = opened.page.list.table.selectionModel().selectedRows()
    assert [opened.page.list.model.id_at(each.row()) for each in lines] == [ANN.id]
