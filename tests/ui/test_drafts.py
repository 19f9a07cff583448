"""Nothing typed is ever lost: what stands in a form comes back after anything that can happen."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2

from plastiq_tracker import bootstrap
from plastiq_tracker.domain.records import FollowUp, JobSpell, Note, Person, Record
from plastiq_tracker.domain.trouble import FileTrouble
from plastiq_tracker.services import dossiers, participants, records
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.system.drafts import Draft, Drafts, Place
from plastiq_tracker.system.outfiles import DISK_FULL
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.forms.group_sheet import GroupSheet
from plastiq_tracker.ui.forms.record_form import RecordForm
from plastiq_tracker.ui.main_window import MainWindow
from plastiq_tracker.ui.pages.companies import CompaniesPage
from plastiq_tracker.ui.pages.participants import ParticipantsPage
from plastiq_tracker.ui.pages.trajectories import TrajectoriesPage
from plastiq_tracker.ui.program import Program
from plastiq_tracker.ui.tasks import SynchronousRunner, ThreadRunner
from plastiq_tracker.ui.unsaved import UnsavedSheet
from plastiq_tracker.ui.widgets.kept_bar import KeptBar
from plastiq_tracker.ui.words import QtWords

DAY = date(2022, 4, 30)


class Runs:
    """The program, started over and over on the same dossier."""

    def __init__(self, app: QApplication, path: Path, threads: bool = False) -> None:
        self.app, self.path, self._threads = app, path, threads
        self.programs: list[Program] = []

    def start(self) -> MainWindow:
        runner = ThreadRunner() if self._threads else SynchronousRunner()
        program = Program(
            self.app, Settings(), bootstrap.services(), "log", runner=runner, clock=fixed(DAY)
        )
        self.programs.append(program)
        program.start()
        program.dossiers.open(self.path)
        QTest.qWait(1)
        return program.window

    def end(self) -> None:
        self.programs.pop().close()


@pytest.fixture
def runs(app: QApplication, words: QtWords, demo: Dossier) -> Iterator[Runs]:
    demo.close()
    words.remove(app)
    made = Runs(app, demo.path)
    yield made
    while made.programs:
        made.end()
    words.install(app)
    theme.apply_theme(app, dark=False)


@pytest.fixture
def somebody(demo: Dossier) -> Person:
    with closing(dossiers.open_dossier(demo.path)) as dossier, dossier.read() as work:
        return work.find(Person)[0]


def participants_of(window: MainWindow) -> ParticipantsPage:
    page = window.show_page("participants")
    assert isinstance(page, ParticipantsPage)
    return page


def form_of(window: MainWindow) -> RecordForm:
    form = participants_of(window).panel.form
    assert isinstance(form, RecordForm)
    return form


def begin(window: MainWindow, person: Person, kind: type[Record]) -> RecordForm:
    """Opens the form of something new about somebody."""
    window.open_person(person.id)
    page = participants_of(window)
    page.editing.add(kind)
    return form_of(window)


def put(form: RecordForm, name: str, text: str) -> None:
    editor = form.editor(name)
    if isinstance(editor, QPlainTextEdit):
        editor.insertPlainText(text)
    else:
        assert isinstance(editor, QLineEdit)
        editor.clear()
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(editor, letter)
            else:
                editor.insert(letter)


def text_in(form: RecordForm, name: str) -> str:
    editor = form.editor(name)
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    assert isinstance(editor, QLineEdit)
    return editor.text()


def bar_of(form: RecordForm) -> KeptBar | None:
    return form.findChild(KeptBar)


def test_what_is_typed_lies_aside_within_a_second(
    runs: Runs, somebody: Person, qtbot: QtBot
) -> None:
    form = begin(runs.start(), somebody, Note)
    put(form, "text", "Belt morgen terug")
    began = time.monotonic()
    qtbot.waitUntil(lambda: bool(Drafts(runs.path).all()), timeout=3000)
    assert time.monotonic() - began < 1.5
    (draft,) = Drafts(runs.path).all()
    assert draft.values["text"] == ["", "Belt morgen terug"]
    assert somebody.first_name in draft.name


def test_the_window_closes_without_a_question_and_all_is_offered_again(
    runs: Runs, somebody: Person
) -> None:
    form = begin(runs.start(), somebody, JobSpell)
    put(form, "company", "Delta Pl")
    put(form, "start", "31/2")
    runs.programs[-1].window.close()
    assert not form.confirm.isVisible()
    runs.end()
    window = runs.start()
    assert somebody.first_name in window.notice.text.text()
    window.notice.offer.click()
    form = form_of(window)
    assert text_in(form, "company") == "Delta Pl"
    assert text_in(form, "start") == "31/2", "half a date too"
    bar = bar_of(form)
    assert bar is not None
    assert "did not save" in bar.text.text()


def test_thrown_away_from_the_notice_it_is_gone(runs: Runs, somebody: Person) -> None:
    put(begin(runs.start(), somebody, Note), "text", "Weg ermee")
    runs.end()
    window = runs.start()
    window.notice.instead.click()
    assert Drafts(runs.path).all() == []
    assert text_in(begin(window, somebody, Note), "text") == ""


def test_the_same_form_opened_by_hand_has_it_too_and_can_begin_anew(
    runs: Runs, somebody: Person
) -> None:
    put(begin(runs.start(), somebody, Note), "text", "Halve zin")
    runs.end()
    form = begin(runs.start(), somebody, Note)
    assert text_in(form, "text") == "Halve zin"
    bar = bar_of(form)
    assert bar is not None
    bar.anew.click()
    assert text_in(form, "text") == ""
    assert not form.is_changed()
    assert Drafts(runs.path).all() == []


@pytest.mark.parametrize("values", [{"text": "x"}, {"text": [1, 2, 3]}, {"written_on": ["", 5]}])
def test_what_another_version_kept_opens_no_form_less(
    runs: Runs, somebody: Person, values: Mapping[str, Any]
) -> None:
    place = Place(Note.__name__, str(somebody.id))
    Drafts(runs.path).keep(Draft(place, "Note", datetime(2022, 4, 30, tzinfo=UTC), values))
    window = runs.start()
    form = begin(window, somebody, Note)
    put(form, "text", "Nieuw")
    window.desk.drafts.write()
    (draft,) = Drafts(runs.path).all()
    assert draft.values["text"][1] == "Nieuw"


def test_saved_or_given_up_nothing_stays_behind(runs: Runs, somebody: Person) -> None:
    window = runs.start()
    form = begin(window, somebody, Note)
    put(form, "text", "Bewaard")
    window.desk.drafts.write()
    assert len(Drafts(runs.path).all()) == 1
    form.submit()
    assert Drafts(runs.path).all() == []
    form = begin(window, somebody, Note)
    put(form, "text", "Toch niet")
    window.desk.drafts.write()
    form.cancel()
    form.confirm.yes.click()
    assert Drafts(runs.path).all() == []


def test_typing_taken_back_is_nothing_to_keep(runs: Runs, somebody: Person) -> None:
    window = runs.start()
    form = begin(window, somebody, JobSpell)
    put(form, "company", "D")
    window.desk.drafts.write()
    editor = form.editor("company")
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    window.desk.drafts.write()
    assert Drafts(runs.path).all() == []


def test_a_locked_dossier_refuses_and_keeps_the_form_and_the_draft(
    runs: Runs, somebody: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plastiq_tracker.store.engine.BUSY_TIMEOUT", "busy_timeout = 1")
    monkeypatch.setattr(
        "plastiq_tracker.store.engine.PRAGMAS", ("busy_timeout = 1", "journal_mode = TRUNCATE")
    )
    window = runs.start()
    form = begin(window, somebody, Note)
    put(form, "text", "Blijft staan")
    window.desk.drafts.write()
    other = dbapi2.connect(str(runs.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        form.submit()
        assert form.trouble.isVisible()
        assert text_in(form, "text") == "Blijft staan"
        assert len(Drafts(runs.path).all()) == 1
    finally:
        other.execute("ROLLBACK")
        other.close()
    form.submit()
    assert Drafts(runs.path).all() == []


def test_a_full_disk_disturbs_no_typing_and_is_told_once(
    runs: Runs, somebody: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = runs.start()
    form = begin(window, somebody, Note)
    told: list[object] = []
    window.desk.noticed.connect(told.append)

    def full(path: Path) -> None:
        raise FileTrouble(DISK_FULL.fill(path=path))

    real = Drafts.keep
    monkeypatch.setattr(Drafts, "keep", lambda _self, _draft: full(runs.path))
    for word in ("een ", "twee ", "drie"):
        put(form, "text", word)
        window.desk.drafts.write()
    assert text_in(form, "text") == "een twee drie"
    assert len(told) == 1
    assert "lost" in window.notice.text.text()
    window.close()
    assert window.isVisible(), "what cannot be kept asks before it goes"
    assert form.confirm.isVisible()
    monkeypatch.setattr(Drafts, "keep", real)
    window.close()
    assert not window.isVisible()
    assert len(Drafts(runs.path).all()) == 1


def test_what_someone_else_changed_meanwhile_is_told_and_not_overwritten(
    runs: Runs, somebody: Person
) -> None:
    window = runs.start()
    window.open_person(somebody.id)
    participants_of(window).edit()
    put(form_of(window), "email", "nieuw@voorbeeld.be")
    runs.end()
    dossier = dossiers.open_dossier(runs.path)
    now = participants.dossier_of(dossier, somebody.id, DAY).person
    records.save(dossier, replace(now, email="ander@voorbeeld.be", street="Nieuwstraat 1"))
    dossier.close()
    window = runs.start()
    window.notice.offer.click()
    form = form_of(window)
    assert text_in(form, "street") == "Nieuwstraat 1"
    assert text_in(form, "email") == "nieuw@voorbeeld.be"
    bar = bar_of(form)
    assert bar is not None
    assert "E-mail" in bar.text.text()
    assert "Street" not in bar.text.text()


def test_a_follow_up_keeps_its_own_day_and_answer(runs: Runs, somebody: Person) -> None:
    form = begin(runs.start(), somebody, FollowUp)
    QTest.keyClick(form.editor("answer"), Qt.Key.Key_2)
    answer = form.values()["answer"]
    put(form, "remark", "Zoekt nog")
    runs.end()
    made = Program(
        runs.app, Settings(), bootstrap.services(), "log",
        runner=SynchronousRunner(), clock=fixed(date(2022, 5, 9)),
    )  # fmt: skip
    runs.programs.append(made)
    made.start()
    made.dossiers.open(runs.path)
    form = begin(made.window, somebody, FollowUp)
    values = form.values()
    assert values["answer"] is answer
    assert values["remark"] == "Zoekt nog"
    assert values["contacted_on"] == DAY, "the day of the call, not that of going on"


def test_somebody_new_keeps_all_but_a_code_that_is_free_now(runs: Runs) -> None:
    window = runs.start()
    participants_of(window).add()
    form = form_of(window)
    put(form, "first_name", "Aïsha")
    put(form, "birth_date", "070302")
    runs.end()
    window = runs.start()
    window.notice.offer.click()
    form = form_of(window)
    assert text_in(form, "first_name") == "Aïsha"
    assert form.values()["birth_date"] == date(2002, 3, 7)
    assert form.values()["code"]


def test_several_are_listed_to_go_on_with_or_to_throw_away(runs: Runs, somebody: Person) -> None:
    window = runs.start()
    put(begin(window, somebody, Note), "text", "Een notitie")
    window.desk.drafts.keep_all()
    companies = window.show_page("companies")
    assert isinstance(companies, CompaniesPage)
    companies.add()
    form = companies.panel.form
    assert isinstance(form, RecordForm)
    put(form, "name", "Epsilon")
    runs.end()
    window = runs.start()
    assert "2" in window.notice.text.text()
    window.notice.offer.click()
    sheet = window.sheet
    assert isinstance(sheet, UnsavedSheet)
    names = [each.accessibleName() for each in sheet.buttons]
    assert len(names) == 4
    sheet.buttons[0].click()
    page = window.page
    assert isinstance(page, CompaniesPage)
    assert page.panel.form is not None
    assert page.panel.form.values()["name"] == "Epsilon"


def test_a_group_comes_back_with_its_rows(runs: Runs) -> None:
    window = runs.start()
    page = window.show_page("trajectories")
    assert isinstance(page, TrajectoriesPage)
    page.enrol_group()
    sheet = page.whole.sheet
    assert isinstance(sheet, GroupSheet)
    sheet.model.setData(sheet.model.index(0, 1), "Aïsha")
    runs.end()
    window = runs.start()
    window.notice.offer.click()
    again = window.page
    assert isinstance(again, TrajectoriesPage)
    sheet = again.whole.sheet
    assert isinstance(sheet, GroupSheet)
    assert sheet.model.index(0, 1).data() == "Aïsha"


def test_another_language_loses_nothing(runs: Runs, somebody: Person) -> None:
    window = runs.start()
    put(begin(window, somebody, Note), "text", "Half getypt")
    runs.programs[-1].use_language("nl")
    window = runs.programs[-1].window
    assert text_in(form_of(window), "text") == "Half getypt"


def test_in_the_demo_nothing_is_kept(runs: Runs, somebody: Person, home: Path) -> None:
    runs.start()
    runs.programs[-1].dossiers.open_demo()
    window = runs.programs[-1].window
    page = participants_of(window)
    page.editing.add_person()
    put(form_of(window), "first_name", "Ann")
    window.desk.drafts.write()
    assert not (home / "drafts").exists()
    form_of(window).cancel()
    form_of(window).confirm.yes.click()


KILLED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from plastiq_tracker import bootstrap
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.program import Program
from plastiq_tracker.ui.tasks import ThreadRunner

app = bootstrap.make_app()
program = Program(app, Settings(), bootstrap.services(), "log", runner=ThreadRunner())
program.start(Path(sys.argv[1]))

def type_it():
    if not program.desk.has_dossier:
        return QTimer.singleShot(20, type_it)
    page = program.window.show_page("participants")
    page.add()
    look()

def look():
    form = program.window.page.panel.form
    if form is None:
        return QTimer.singleShot(20, look)
    QTest.keyClicks(form.editor("first_name"), "Zoe")
    QTimer.singleShot(1600, lambda: print("typed", flush=True))

QTimer.singleShot(0, type_it)
app.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_process_that_is_killed_leaves_what_was_typed(
    runs: Runs, home: Path, qtbot: QtBot
) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(runs.path)],
        stdout=subprocess.PIPE, text=True, env=environment,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "typed"
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    window = runs.start()
    window.notice.offer.click()
    assert text_in(form_of(window), "first_name") == "Zoe"
