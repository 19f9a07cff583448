"""Puts the program together: words, settings, task runner, desk and window."""

import logging
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from plastiq_tracker.system import settings as settings_file
from plastiq_tracker.system.resources import shipped

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QApplication

    from plastiq_tracker.domain.text import Words
    from plastiq_tracker.services.importing import ImportResult
    from plastiq_tracker.store.dossier import Dossier
    from plastiq_tracker.system.settings import Settings
    from plastiq_tracker.ui.dossiers import Services
    from plastiq_tracker.ui.events import Desk
    from plastiq_tracker.ui.main_window import MainWindow
    from plastiq_tracker.ui.program import Program

_log = logging.getLogger(__name__)

NO_SCREEN = (
    "There is no screen here to open a window on. Start the program in a desktop session; "
    "without a screen the commands of `plastiq-tracker --help` do the same work."
)


def has_screen() -> bool:
    """Whether a window can open; without this Qt would end the whole process."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run_window(path: Path | None = None, *, demo: bool = False) -> int:
    """Opens the window on the dossier at `path`, on the demo, or on the dossier of last time; where
    there is none, with the welcome page. A window that has it already comes forward instead.

    Returns the exit status once it was closed: 0, or 1 when there is no screen.
    """
    if not has_screen():
        print(NO_SCREEN, file=sys.stderr)
        return 1
    app = make_app()
    settings = settings_file.load()
    path = path if path is not None or demo else settings.last_used()
    if path is not None:
        from plastiq_tracker.ui.single import call

        if call(path):
            return 0
    from plastiq_tracker.ui import theme
    from plastiq_tracker.ui.main_window import MainWindow

    theme.follow_system(app, settings.theme)
    window = MainWindow(settings, beside_pages=demo or path is not None)
    running: list[Program] = []

    def begin() -> None:
        if window.isVisible():
            running.append(_begin(app, settings, window))
            running[0].start(path, demo=demo)

    window.painted.connect(begin)
    window.show()
    try:
        return app.exec()
    finally:
        for program in running:
            program.close()


def _begin(app: "QApplication", settings: "Settings", window: "MainWindow") -> "Program":
    """Furnishes the window, now that it is in sight. Without what belongs in it there is none."""
    try:
        from plastiq_tracker.ui.program import Program

        _write_log()
        log_file = str(settings_file.log_file())
        program = Program(app, settings, services(), log_file, window=window)
    except BaseException:
        app.exit(1)
        raise
    _catch_unforeseen(program.desk)
    return program


def make_words() -> "Words":
    """The reader's words for commands that open no window."""
    from plastiq_tracker.ui.words import QtWords, reader_language

    return QtWords(reader_language(settings_file.load().language))


def make_app() -> "QApplication":
    """The Qt application with its name and icon, not yet dressed."""
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    app.setWindowIcon(QIcon(str(shipped("resources", "icons", "plastiq.svg"))))
    app.setApplicationName("plastiq-tracker")
    app.setApplicationDisplayName("PlastIQ")
    app.setDesktopFileName("plastiq-tracker")
    return app


def services() -> "Services":
    """What the window asks of the services; they are imported at the first use."""
    from datetime import date as day

    from plastiq_tracker.ui.dossiers import Services

    def create(path: Path) -> "Dossier":
        from plastiq_tracker.services import dossiers

        return dossiers.create(path)

    def open_dossier(path: Path) -> "Dossier":
        from plastiq_tracker.services import dossiers

        return dossiers.open_dossier(path)

    def make_demo(path: Path) -> "Dossier":
        from plastiq_tracker.services import dossiers

        return dossiers.make_demo(path)

    def import_workbook(
        dossier: "Dossier", path: Path, today: "date", progress: "Callable[[float], None]"
    ) -> "ImportResult":
        from plastiq_tracker.services import importing

        return importing.import_workbook(dossier, path, today=today, progress=progress)

    def write_errors(result: "ImportResult", source: Path, path: Path, words: "Words") -> None:
        from plastiq_tracker.services import importing

        importing.write_error_workbook(result, source, path, words)

    def write_template(path: Path) -> None:
        from plastiq_tracker.services import importing

        importing.write_template(path)

    return Services(
        create,
        open_dossier,
        make_demo,
        import_workbook,
        write_errors,
        write_template,
        day(2022, 4, 30),
    )


def _write_log() -> None:
    """Sends warnings and failures to the log file; without a place for it, to standard error."""
    from logging.handlers import RotatingFileHandler

    path = settings_file.log_file()
    handler: logging.Handler
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=500_000, backupCount=1, encoding="utf-8")
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)


def _catch_unforeseen(desk: "Desk") -> None:
    """What no one caught goes to the log and is told in the window."""

    def told(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("Unforeseen", exc_info=(kind, error, trace))
        desk.runner.failed.emit(error)

    sys.excepthook = told
