"""One run of the windowed program: desk and window, and what must happen at its end."""

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.system import settings as settings_file
from plastiq_tracker.system.clock import Clock, today
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui import icons, theme
from plastiq_tracker.ui.dossiers import Dossiers, Services
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.main_window import MainWindow
from plastiq_tracker.ui.pages import import_all
from plastiq_tracker.ui.tasks import Runner, ThreadRunner
from plastiq_tracker.ui.tidying import Tidying
from plastiq_tracker.ui.words import QtWords, reader_language

if TYPE_CHECKING:
    from plastiq_tracker.ui.single import Single

NOT_KEPT = Text("Settings", "Your settings could not be kept: {reason}.")
A_TURN_MS = 250
"""Between one page that is made ahead and the next: whoever is working comes first."""

_log = logging.getLogger(__name__)


class Program:
    """Made with the application, and with the bare `window` where that was painted already.

    `start` shows the window, `close` leaves nothing behind.
    """

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        services: Services,
        log_file: str,
        *,
        runner: Runner | None = None,
        clock: Clock = today,
        window: MainWindow | None = None,
    ) -> None:
        self.app = app
        self.settings = settings
        theme.follow_system(app, settings.theme)
        theme.use_rows(compact=settings.compact)
        self.words = QtWords(reader_language(settings.language))
        self.words.install(app)
        self.desk = Desk(self.words, runner or ThreadRunner(), clock, settings)
        self.desk.log_to(log_file)
        self.dossiers = Dossiers(self.desk, services, settings, clock, self._is_elsewhere)
        self.single: Single | None = None
        self.desk.dossier_opened.connect(self._answer_for_it)
        self.desk.dossier_closed.connect(self._answer_no_more)
        self.tidying = Tidying(app, self.desk.runner)
        self.desk.dossier_opened.connect(self.tidying.settle)
        self.tidying.settled.connect(self._look_ahead)
        self._ahead = QTimer(self.tidying)
        self._ahead.setInterval(A_TURN_MS)
        self._ahead.timeout.connect(self._prepare)
        self.window = self._furnish(window or MainWindow(settings))

    def start(self, path: Path | None = None, *, demo: bool = False) -> None:
        """Shows the window at once; the dossier follows after the first paint."""
        self.window.show()
        if demo:
            self._after_paint(self.dossiers.open_demo)
        elif path is not None:
            self._after_paint(lambda: self.dossiers.open(path))

    def close(self) -> None:
        self.window.close()
        self.dossiers.leave()
        self.desk.runner.close()
        try:
            settings_file.save(self.settings)
        except OSError:
            _log.exception("The settings could not be saved")
        self.window.deleteLater()
        self.words.remove(self.app)
        self._ahead.stop()
        self.tidying.end()
        icons.forget()

    def use_language(self, language: str) -> None:
        """Says everything in another language, in a new window in place of the old one.

        A form that is being typed in is opened again there, as it stands.
        """
        if language == self.words.language or not self.window.may_leave():
            return
        self.settings.language = language
        self.words.remove(self.app)
        self.words = QtWords(language)
        self.words.install(self.app)
        self.desk.words = self.words
        self._renew()

    def use_rows(self, compact: bool) -> None:
        """Shows more rows of tables, or roomier ones, in a new window in place of the old one."""
        if compact == self.settings.compact or not self.window.may_leave():
            return
        self.settings.compact = compact
        theme.use_rows(compact=compact)
        self._renew()

    def _renew(self) -> None:
        """Another window in place of the old one, showing what that showed."""
        self.keep_settings()
        typing, old = list(self.desk.drafts.unsaved), self.window
        geometry, key = old.saveGeometry(), old.stack.key
        in_settings = old.in_settings
        self.window = self._furnish(MainWindow(self.settings))
        self.window.restoreGeometry(geometry)
        if key:
            self.window.show_page(key)
        self.window.show()
        old.retire()
        for place in typing[:1]:
            self.window.unsaved.go_on(place)
        if in_settings:
            self.window.show_settings()

    def use_theme(self, name: str) -> None:
        self.settings.theme = name
        theme.follow_system(self.app, name)
        self.keep_settings()

    def keep_settings(self) -> None:
        """Writes them now, so that a crash takes none of them back."""
        settings = replace(self.settings)

        def work() -> None:
            try:
                settings_file.save(settings)
            except OSError as refused:
                raise Trouble(NOT_KEPT.fill(reason=refused.strerror or refused)) from refused

        self.desk.runner.beside("drafts").run(work, owner=self.desk)

    def _furnish(self, window: MainWindow) -> MainWindow:
        window.furnish(self.desk, self.dossiers)
        window.language_chosen.connect(self.use_language)
        window.theme_chosen.connect(self.use_theme)
        window.rows_chosen.connect(self.use_rows)
        window.settings_changed.connect(self.keep_settings)
        return window

    def _look_ahead(self) -> None:
        """Once there is nothing to do, what the other pages need is imported beside the window."""
        self.tidying.settled.disconnect(self._look_ahead)
        ahead = self.desk.runner.beside("ahead")
        ahead.run(import_all, lambda _: self._ahead.start(), owner=self.desk)

    def _prepare(self) -> None:
        """One page at a time, while nothing else is to be done: its first showing is quicker then.

        The pages go with the dossier; those of the next one are made when they are first shown.
        """
        busy = self.desk.runner.is_busy
        if not self.desk.has_dossier or (not busy and not self.window.stack.prepare()):
            self._ahead.stop()

    def _is_elsewhere(self, path: Path) -> bool:
        """Whether another window has this dossier; it then comes forward."""
        from plastiq_tracker.ui.single import call  # noqa: PLC0415 - after the first paint

        here = self.single is not None and self.single.has(path)
        return not here and call(path)

    def _answer_for_it(self) -> None:
        """From now on whoever opens this dossier again is brought to this window."""
        from plastiq_tracker.ui.single import Single  # noqa: PLC0415 - after the first paint

        if self.single is None:
            self.single = Single(self.desk)
            self.single.called.connect(self._come_forward)
        if self.desk.is_demo:
            self.single.let_go()
        else:
            self.single.take(self.desk.dossier.path)

    def _answer_no_more(self) -> None:
        if self.single is not None:
            self.single.let_go()

    def _come_forward(self) -> None:
        window = self.window
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()
        self.app.alert(window)

    def _after_paint(self, act: Callable[[], object]) -> None:
        QTimer.singleShot(0, self.window, act)
