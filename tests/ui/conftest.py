"""What tests of the window share: a dressed application, a desk without threads, the demo.

Texts are the English sources here. A test that leaves a thread, a running timer or a top-level
widget behind fails.
"""

import gc
import os
import shutil
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from plastiq_tracker.services import dossiers
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.notices import Notice
from plastiq_tracker.ui.tasks import SynchronousRunner
from plastiq_tracker.ui.words import QtWords

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
DAY = date(2022, 4, 30)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt's offscreen screen tells that it cannot limit, raise or grab a window."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(scope="session")
def words() -> QtWords:
    return QtWords("en")


@pytest.fixture(scope="session")
def app(qapp: QApplication, words: QtWords) -> QApplication:
    """The application in its light dress, speaking English in Belgian notation.

    Also what is shown without the window around it is dressed.
    """
    theme.apply_theme(qapp, dark=False)
    qapp.setStyleSheet(theme.style_sheet(theme.colours()))
    words.install(qapp)
    return qapp


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings and log of a test lie in its own folder."""
    folder = tmp_path / "home"
    monkeypatch.setenv("PLASTIQ_HOME", str(folder))
    monkeypatch.setenv("PLASTIQ_LANGUAGE", "en")
    return folder


@pytest.fixture(autouse=True)
def nothing_left(app: QApplication, qtbot: QtBot) -> Iterator[None]:
    """Fails a test that leaves something behind; first closes what `qtbot` was told of."""
    threads, widgets = set(threading.enumerate()), set(app.topLevelWidgets())
    yield
    for widget, before_close in getattr(qtbot._request.node, "qt_widgets", ()):
        closing = widget()
        if closing is not None:
            if before_close is not None:
                before_close(closing)
            closing.close()
            closing.deleteLater()
    qtbot._request.node.qt_widgets = []
    left = leftovers(app, widgets, threads)
    if left:
        gc.collect()
        left = leftovers(app, widgets, threads)
    assert not left, f"left behind: {left}"


def leftovers(
    app: QApplication, widgets: set[QWidget], threads: set[threading.Thread]
) -> list[object]:
    """New top-level widgets in sight, running timers of the application, and new threads."""
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()
    shown = [each for each in app.topLevelWidgets() if each not in widgets and each.isVisible()]
    running = [each for each in app.findChildren(QTimer) if each.isActive()]
    return [*shown, *running, *(set(threading.enumerate()) - threads)]


@pytest.fixture
def desk(app: QApplication, words: QtWords) -> Iterator[Desk]:
    """A desk without a dossier: no threads, and it is always 30 April 2022."""
    made = Desk(words, SynchronousRunner(), fixed(DAY))
    yield made
    made.leave()


@pytest.fixture
def notices(desk: Desk) -> list[Notice]:
    """What the desk told since the test began."""
    told: list[Notice] = []
    desk.noticed.connect(told.append)
    return told


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.plastiq"
    dossiers.make_demo(path).close()
    return path


@pytest.fixture
def demo(demo_file: Path, tmp_path: Path) -> Iterator[Dossier]:
    """An open copy of the demo dossier that a test may change."""
    path = tmp_path / "demo.plastiq"
    shutil.copyfile(demo_file, path)
    dossier = dossiers.open_dossier(path)
    yield dossier
    dossier.close()


@pytest.fixture
def demo_desk(desk: Desk, demo: Dossier) -> Desk:
    """A desk with the demo dossier open on it."""
    desk.use(demo)
    return desk
