"""One run of the program: first paint before heavy imports, language and theme, a clean end."""

import logging
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plastiq_tracker import bootstrap
from plastiq_tracker.system import settings as settings_file
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.program import Program
from plastiq_tracker.ui.tasks import SynchronousRunner, ThreadRunner
from plastiq_tracker.ui.words import QtWords


@pytest.fixture
def program(app: QApplication, words: QtWords, qtbot: QtBot) -> Iterator[Program]:
    words.remove(app)
    made = Program(
        app,
        Settings(),
        bootstrap.services(),
        "plastiq.log",
        runner=SynchronousRunner(),
        clock=fixed(date(2024, 1, 1)),
    )
    yield made
    made.close()
    words.install(app)
    theme.apply_theme(app, dark=False)


def test_the_window_shows_at_once_and_the_dossier_follows(program: Program, qtbot: QtBot) -> None:
    program.start(demo=True)
    assert program.window.isVisible()
    assert not program.desk.has_dossier
    qtbot.waitUntil(lambda: program.desk.has_dossier)
    assert program.desk.is_demo
    assert program.window.page is not None


def test_a_dossier_named_at_the_start_is_opened(
    program: Program, qtbot: QtBot, demo_file: Path
) -> None:
    program.start(demo_file)
    qtbot.waitUntil(lambda: program.desk.has_dossier)
    assert program.desk.dossier.path == demo_file
    assert program.desk.today() == date(2024, 1, 1)
    assert program.settings.recent == [str(demo_file)]


def test_the_language_changes_in_place(program: Program, qtbot: QtBot) -> None:
    program.start(demo=True)
    qtbot.waitUntil(lambda: program.desk.has_dossier)
    program.window.show_page("trajectories")
    before = program.window
    program.use_language("nl")
    assert program.window is not before
    assert program.window.isVisible()
    assert not before.isVisible()
    titles = [each.text() for each in program.window.navigation.actions_by_key.values()]
    assert {"Deelnemers", "Trajecten", "Statistiek"} <= set(titles)
    assert program.desk.words.language == "nl"
    assert program.window.stack.key == "trajectories"
    assert program.settings.language == "nl"


def test_the_theme_changes_in_place(program: Program) -> None:
    program.start()
    program.use_theme("dark")
    assert theme.is_dark()
    program.use_theme("light")
    assert not theme.is_dark()
    assert program.settings.theme == "light"


def test_settings_are_saved_at_the_end(program: Program) -> None:
    program.start()
    program.use_theme("dark")
    program.close()
    assert settings_file.load().theme == "dark"
    assert settings_file.load().geometry


def test_a_real_worker_is_gone_at_the_end(app: QApplication, qtbot: QtBot, demo_file: Path) -> None:
    program = Program(app, Settings(), bootstrap.services(), "plastiq.log", runner=ThreadRunner())
    program.start(demo_file)
    qtbot.waitUntil(lambda: program.desk.has_dossier, timeout=20_000)
    program.close()


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    script = (
        "import sys; from plastiq_tracker import bootstrap; import plastiq_tracker.ui.program; "
        "bootstrap.services(); heavy = {'alembic', 'matplotlib', 'numpy', 'sqlalchemy'}; "
        "sys.exit(str(heavy & set(sys.modules)) if heavy & set(sys.modules) else 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_without_a_screen_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not bootstrap.has_screen()
    assert bootstrap.run_window() == 1
    assert capsys.readouterr().err.strip()
    monkeypatch.setenv("DISPLAY", ":0")
    assert bootstrap.has_screen()


def test_what_no_one_caught_is_logged_and_told(
    program: Program, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    bootstrap._catch_unforeseen(program.desk)
    program.start()
    error = ZeroDivisionError("boom")
    with caplog.at_level(logging.ERROR):
        sys.excepthook(type(error), error, None)
    assert "boom" in caplog.text
    assert "plastiq.log" in program.window.notice.text.text()
