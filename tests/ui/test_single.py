"""One window for each dossier, also after a crash; and who else writes there is told."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plastiq_tracker import bootstrap
from plastiq_tracker.domain.records import Person
from plastiq_tracker.services import dossiers, records
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system import settings as settings_file
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui import single, theme
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.program import Program
from plastiq_tracker.ui.single import Single, call
from plastiq_tracker.ui.tasks import SynchronousRunner
from plastiq_tracker.ui.words import QtWords

CALLS = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from plastiq_tracker.ui.single import call
app = QCoreApplication([])
print(call(Path(sys.argv[1])), flush=True)
"""
STARTS = """
import sys
from plastiq_tracker.cli import main
sys.exit(main(sys.argv[1:]))
"""
DIES = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from plastiq_tracker.ui.single import Single
app = QCoreApplication([])
Single().take(Path(sys.argv[1]))
print("taken", flush=True)
os.kill(os.getpid(), 9)
"""


def start(script: str, *arguments: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        stdout=subprocess.PIPE, text=True, env=environment,
    )  # fmt: skip


def wait_for(qtbot: QtBot, process: subprocess.Popen[str]) -> str:
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
    assert process.stdout is not None
    with process.stdout as said:
        return said.read().strip()


@pytest.fixture
def program(app: QApplication, words: QtWords, demo: Dossier) -> Iterator[Program]:
    demo.close()
    words.remove(app)
    made = Program(
        app, Settings(), bootstrap.services(), "log",
        runner=SynchronousRunner(), clock=fixed(date(2022, 4, 30)),
    )  # fmt: skip
    made.start()
    made.dossiers.open(demo.path)
    yield made
    made.close()
    words.install(app)
    theme.apply_theme(app, dark=False)


def test_another_process_has_the_window_come_forward(program: Program, qtbot: QtBot) -> None:
    program.window.showMinimized()
    path = program.desk.dossier.path
    other = start(CALLS, str(path.parent / ".." / path.parent.name / path.name))
    assert wait_for(qtbot, other) == "True"
    assert not program.window.isMinimized()


def test_starting_the_program_on_it_hands_it_over(program: Program, qtbot: QtBot) -> None:
    other = start(STARTS, str(program.desk.dossier.path))
    assert wait_for(qtbot, other) == ""
    assert other.returncode == 0


def test_a_dossier_that_nobody_has_calls_nobody(program: Program, tmp_path: Path) -> None:
    assert not call(tmp_path / "another.plastiq")
    path = program.desk.dossier.path
    program.dossiers.leave()
    assert not call(path)


def test_opening_what_another_window_has_is_told_and_opens_nothing(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, other = program.desk.dossier.path, tmp_path / "other.plastiq"
    dossiers.create(other).close()
    monkeypatch.setattr(single, "call", lambda path: path == other)
    program.dossiers.open(other)
    assert program.desk.dossier.path == here
    assert "another window" in program.window.notice.text.text()
    program.dossiers.open(here)
    assert program.desk.dossier.path == here


def test_a_crash_keeps_nobody_out(app: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "mine.plastiq"
    dead = start(DIES, str(path))
    assert wait_for(qtbot, dead) == "taken"
    assert not call(path)
    mine = Single()
    mine.take(path)
    called: list[bool] = []
    mine.called.connect(lambda: called.append(True))
    assert wait_for(qtbot, start(CALLS, str(path))) == "True"
    assert called == [True]
    mine.let_go()
    assert not call(path)


def test_a_window_that_hangs_keeps_nobody_out(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single, "PATIENCE_MS", 50)
    hanging = Single()
    hanging.take(tmp_path / "mine.plastiq")
    assert not call(tmp_path / "mine.plastiq"), "it did not answer, as its loop does not turn"
    hanging.let_go()


def test_nothing_lies_beside_the_dossier(program: Program) -> None:
    folder = program.desk.dossier.path.parent
    beside = {each.name for each in folder.iterdir()} - {"home"}
    assert beside <= {"demo.plastiq", "demo.plastiq-journal"}


def write_as(path: Path, user: str, remark: str) -> None:
    with closing(dossiers.open_dossier(path)) as dossier:
        dossier.user = user
        with dossier.read() as work:
            person = work.find(Person)[0]
        records.save(dossier, replace(person, remark=remark))


def test_who_else_writes_here_is_told_once_and_shown(program: Program) -> None:
    window, path = program.window, program.desk.dossier.path
    seen: list[object] = []
    program.desk.changed.connect(seen.append)
    window.others.look()
    assert seen == []
    write_as(path, "Bert Maes", "Zag haar vandaag")
    window.others.look()
    assert "Bert Maes" in window.notice.text.text()
    assert seen == [None]
    window.notice.dismiss()
    write_as(path, "Bert Maes", "Nog eens")
    window.others.look()
    assert seen == [None, None]
    assert not window.notice.isVisible()


def test_what_was_written_here_is_no_one_elses(program: Program) -> None:
    desk = program.desk
    with desk.dossier.read() as work:
        person = work.find(Person)[0]
    desk.write(lambda: records.save(desk.dossier, replace(person, remark="Zelf")), owner=desk)
    program.window.others.look()
    assert "Zelf" not in program.window.notice.text.text()
    assert "nothing is overwritten" not in program.window.notice.text.text()


def test_who_wrote_a_moment_before_is_told_at_opening(program: Program, qtbot: QtBot) -> None:
    path = program.desk.dossier.path
    program.dossiers.leave()
    write_as(path, "Bert Maes", "Nog bezig")
    program.dossiers.open(path)
    qtbot.waitUntil(lambda: "Bert Maes" in program.window.notice.text.text())
    assert program.window.notice.isVisible()


def test_it_takes_no_other_notice_away(program: Program) -> None:
    window = program.window
    program.desk.tell("Nothing was saved", Tone.BAD)
    write_as(program.desk.dossier.path, "Bert Maes", "Zag haar vandaag")
    window.others.look()
    assert "Nothing was saved" in window.notice.text.text()
    window.notice.dismiss()
    window.others.look()
    assert "Bert Maes" in window.notice.text.text()


def test_without_a_name_the_dossier_of_last_time_is_meant(tmp_path: Path) -> None:
    settings = Settings()
    assert settings.last_used() is None
    settings.remember(tmp_path / "gone.plastiq")
    assert settings.last_used() is None
    there = tmp_path / "there.plastiq"
    there.touch()
    settings.remember(there)
    settings_file.save(settings)
    assert settings_file.load().last_used() == there
