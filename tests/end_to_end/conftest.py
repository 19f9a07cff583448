"""What the tests of the whole program share: a home of their own and the program in it."""

import gc
import os
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from plastiq_tracker import bootstrap
from plastiq_tracker.system import settings as settings_file
from plastiq_tracker.ui.main_window import MainWindow
from plastiq_tracker.ui.program import Program
from tests.end_to_end.hands import Hands, accessible_name

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SIZE = (1366, 768)
PLATFORM = "PLASTIQ_TEST_PLATFORM"
"""The platform on which the window must really open; by this test_on_a_screen asks for X."""

Start = Callable[..., Hands]


class MovableClock:
    """A calendar that stays on one day until it is moved on."""

    def __init__(self, day: date) -> None:
        self.day = day

    def __call__(self) -> date:
        return self.day


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt's offscreen screen tells that it cannot limit, raise or grab a window."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


class LooseWindows(QObject):
    """Notes each widget that shows as a window of its own and is neither the window nor a list."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.windowType() == Qt.WindowType.Window
            and not isinstance(watched, MainWindow)
        ):
            self.seen.append(f"{watched!r} {accessible_name(watched)!r}")
        return False


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(date(2024, 2, 5))


@pytest.fixture
def start(
    qapp: QApplication,
    qtbot: QtBot,
    clock: MovableClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Start]:
    """Starts the program as bootstrap does, in Dutch, and again when it runs already.

    Nothing but the one window may come up on the way, were it for an instant: it would take the
    keyboard away. Afterwards nothing may be left: no thread, no window.
    """
    monkeypatch.setenv("PLASTIQ_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PLASTIQ_LANGUAGE", "nl")
    if wanted := os.environ.get(PLATFORM):
        assert QGuiApplication.platformName() == wanted
    loose = LooseWindows()
    qapp.installEventFilter(loose)
    locale, threads = QLocale(), set(threading.enumerate())
    running: list[Program] = []

    def close() -> None:
        while running:
            running.pop().close()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def begin(path: Path | None = None) -> Hands:
        close()
        log = str(settings_file.log_file())
        program = Program(qapp, settings_file.load(), bootstrap.services(), log, clock=clock)
        running.append(program)
        program.start(path)
        hands = Hands(qtbot, program)
        hands.sit_down(*SIZE)
        return hands

    yield begin
    close()
    qapp.removeEventFilter(loose)
    QLocale.setDefault(locale)
    gc.collect()
    qapp.processEvents()
    assert not loose.seen, f"windows of their own: {loose.seen}"
    left = [each for each in qapp.topLevelWidgets() if each.isVisible()]
    assert not left, f"windows left behind: {left}"
    assert set(threading.enumerate()) <= threads, "threads left behind"
