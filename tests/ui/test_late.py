"""What a coach does before the worker has answered: nothing lands at another, or happens twice."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plastiq_tracker import bootstrap
from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.records import Enrolment, Note, Person
from plastiq_tracker.domain.text import Text
from plastiq_tracker.services import records
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.dossiers import Dossiers
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.group_sheet import GroupSheet
from plastiq_tracker.ui.main_window import MainWindow
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.pages.phone_round_cards import Cards
from plastiq_tracker.ui.words import QtWords
from tests.ui import opened_round
from tests.ui.late import LateRunner
from tests.ui.opened import ANN, BJORN, CHLOE, ENTER, NEXT, RECORDS, TODAY, Opened, open_page


@pytest.fixture
def runner() -> LateRunner:
    return LateRunner()


@pytest.fixture
def desk(app: QApplication, words: QtWords, runner: LateRunner) -> Iterator[Desk]:
    made = Desk(words, runner, fixed(TODAY))
    yield made
    made.leave()


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, desk: Desk) -> Opened:
    made = open_page(qtbot, tmp_path, desk)
    made.choose(ANN)
    return made


def test_a_form_that_comes_late_is_not_opened_about_someone_else(
    opened: Opened, runner: LateRunner
) -> None:
    runner.is_late = True
    opened.page.editing.add(Enrolment)
    runner.is_late = False
    opened.choose(BJORN)
    runner.answer()
    assert opened.page.panel.form is None


def test_it_is_opened_when_the_same_person_is_still_shown(
    opened: Opened, runner: LateRunner
) -> None:
    runner.is_late = True
    opened.page.editing.add(Enrolment)
    runner.answer()
    assert opened.page.panel.form is not None


def test_a_key_is_about_who_is_chosen_and_not_who_is_still_shown(
    opened: Opened, runner: LateRunner
) -> None:
    runner.is_late = True
    opened.choose(BJORN)
    opened.page.edit()
    assert opened.page.panel.form is None
    runner.answer()
    assert opened.form.values()["first_name"] == BJORN.first_name


def test_a_key_pressed_for_someone_passed_over_is_not_kept(
    opened: Opened, runner: LateRunner
) -> None:
    runner.is_late = True
    opened.choose(BJORN)
    opened.page.edit()
    opened.choose(CHLOE)
    runner.answer()
    assert opened.page.panel.form is None
    assert opened.page.view.dossier is not None
    assert opened.page.view.dossier.person.id == CHLOE.id


def test_enter_twice_saves_a_note_once(opened: Opened, runner: LateRunner) -> None:
    quick = opened.page.view.quick
    quick.setFocus()
    QTest.keyClicks(quick, "Belt terug")
    runner.is_late = True
    opened.press(ENTER, ENTER)
    runner.answer()
    assert [each.text for each in opened.read().notes] == ["Belt terug"]
    assert quick.text() == ""
    QTest.keyClicks(quick, "Belt terug")
    opened.press(ENTER)
    assert len(opened.read().notes) == 2


def test_what_is_typed_while_a_note_is_saved_stays(opened: Opened, runner: LateRunner) -> None:
    quick = opened.page.view.quick
    quick.setFocus()
    QTest.keyClicks(quick, "Werkt")
    runner.is_late = True
    opened.press(ENTER)
    QTest.keyClicks(quick, " niet")
    runner.is_late = False
    opened.choose(BJORN)
    runner.answer()
    assert [each.text for each in opened.read().notes] == ["Werkt"]
    opened.choose(ANN)
    assert quick.text() == "Werkt niet"


def test_a_group_is_not_sent_twice_when_its_rows_are_judged_meanwhile(
    opened: Opened, runner: LateRunner, qtbot: QtBot
) -> None:
    sheet = GroupSheet(opened.desk, NEXT)
    qtbot.addWidget(sheet)
    sheet.model.paste([["Voornaam", "Naam", "Geboren"], ["Dries", "Maes", "070302"]], 0, 0)
    saved: list[Changes] = []
    sheet.saved.connect(saved.append)
    runner.is_late = True
    sheet.model.paste([["Dirk"]], 0, 0)
    sheet.save()
    runner.answer_one()
    sheet.save()
    runner.answer()
    assert len(saved) == 1
    assert sheet.trouble.isHidden()


@pytest.fixture
def window(desk: Desk, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    dossier = Dossier.create(tmp_path / "people.plastiq")
    with dossier.write() as work:
        for record in RECORDS:
            work.save(record)
    settings = Settings()
    files = Dossiers(desk, bootstrap.services(), settings, fixed(TODAY))
    made = MainWindow(settings).furnish(desk, files)
    qtbot.addWidget(made)
    made.show()
    desk.set_clock(fixed(TODAY))
    desk.use(dossier)
    yield made
    files.leave()
    made.close()


def test_undo_pressed_twice_at_once_undoes_what_it_named(
    window: MainWindow, desk: Desk, runner: LateRunner
) -> None:
    for text in ("eerst", "daarna"):
        note = Note(
            person_id=ANN.id, written_on=TODAY, text=text, recorded_at=datetime(2022, 11, 20, 9)
        )
        desk.changed.emit(records.save(desk.dossier, note))
    told: list[Tone] = []
    desk.noticed.connect(lambda notice: told.append(notice.tone))
    runner.is_late = True
    desk.undoing.undo()
    desk.undoing.undo()
    runner.answer()
    with desk.dossier.read() as work:
        assert [each.text for each in work.find(Note)] == ["eerst"]
    assert Tone.BAD not in told
    desk.undoing.undo()
    with desk.dossier.read() as work:
        assert work.find(Note) == []


def test_a_card_that_was_being_read_while_someone_changed_is_read_again(
    desk: Desk, runner: LateRunner, tmp_path: Path
) -> None:
    dossier = opened_round.make_dossier(tmp_path / "round.plastiq")
    desk.use(dossier)
    cards = Cards(desk, desk)
    wanted = opened_round.about(opened_round.ANN)
    runner.is_late = True
    cards.want([wanted])
    with dossier.write() as work:
        ann = work.get(Person, opened_round.ANN.id)
        work.save(replace(ann, phone="0499 99 99 99"))
    cards.changed(Changes(frozenset({Person}), frozenset({ann.id}), Text("Test", "Changed")))
    runner.answer()
    card = cards.of(wanted)
    assert card is not None
    assert card.dossier.person.phone == "0499 99 99 99"
