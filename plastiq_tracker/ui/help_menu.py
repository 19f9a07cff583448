"""The help menu: help for the page in sight, the tour, the keys, what this program is."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence

from plastiq_tracker.domain.text import Text
from plastiq_tracker.ui.icons import dress
from plastiq_tracker.ui.notices import Notice, Offer, Tone
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.ui.dossiers import Dossiers
    from plastiq_tracker.ui.main_window import MainWindow
    from plastiq_tracker.ui.tour import Tour

OFFER = Text("Tour", "First time here? A tour of five steps shows the way.")


class HelpMenu(QObject):
    """Its actions are the window's. The tour is offered when the demo is opened the first time;
    it is about the demo, which is opened for it.
    """

    def __init__(self, window: "MainWindow", dossiers: "Dossiers") -> None:
        super().__init__(window)
        self._window, self._dossiers = window, dossiers
        self._settings = window.desk.settings
        self._wanted = False
        self.tour: Tour | None = None
        menu = window.menuBar().addMenu(translate("Menu", "&Help"))
        menu.addAction(
            self._action(
                translate("Menu", "&Help for this page"),
                "circle-question-mark",
                self.show_help,
                "F1",
            )
        )
        menu.addAction(self._action(translate("Menu", "&Tour"), "map", self.begin_tour))
        keys = self._action(translate("Menu", "&Keys"), "keyboard", window.show_keys, "Ctrl+?")
        menu.addAction(keys)
        menu.addSeparator()
        about = translate("Menu", "&About PlastIQ")
        menu.addAction(self._action(about, "plastiq", window.show_about))
        window.desk.dossier_opened.connect(self._opened, Qt.ConnectionType.QueuedConnection)
        window.desk.dossier_closed.connect(self._end)

    def show_help(self) -> None:
        """About the page in sight, or the one under a sheet."""
        from plastiq_tracker.ui.help_sheet import HelpSheet  # noqa: PLC0415 - after the first paint

        window = self._window
        key, page = window.stack.key, window.page
        words, actions = window.desk.words, [] if page is None else page.actions()
        title = translate("Help", "Help")
        if key:
            name = words.say(window.stack.entries[key].title)
            title = translate("Help", "Help: {page}").format(page=name)
        window.show_sheet(title, HelpSheet(words, key, actions))

    def begin_tour(self) -> None:
        """Shows the five steps, in the demo; leaves another dossier for it."""
        if self._window.desk.has_dossier and self._window.desk.is_demo:
            self._start()
        elif self._window.may_leave():
            self._wanted = True
            self._dossiers.open_demo()

    # Within

    def _opened(self) -> None:
        if not self._window.desk.is_demo:
            self._wanted = False
        elif self._wanted:
            self._wanted = False
            self._start()
        elif not self._settings.toured:
            self._settings.toured = True
            begin = Offer(translate("Tour", "Show me"), self._start)
            self._window.desk.noticed.emit(Notice(OFFER, Tone.INFO, begin))

    def _start(self) -> None:
        from plastiq_tracker.ui.tour import Tour  # noqa: PLC0415 - after the first paint
        from plastiq_tracker.ui.tour_steps import STEPS  # noqa: PLC0415

        self._end()
        self._settings.toured = True
        self._window.close_sheet()
        self._window.notice.dismiss()
        # The button that asked for it gives back the cursor first.
        QTimer.singleShot(0, self, lambda: self._take(Tour(self._window, STEPS)))

    def _take(self, tour: "Tour") -> None:
        self.tour = tour

    def _end(self) -> None:
        if self.tour is not None and shiboken6.isValid(self.tour):
            self.tour.finish()
        self.tour = None

    def _action(self, text: str, icon: str, act: Callable[[], object], key: str = "") -> QAction:
        action = QAction(text, self._window)
        dress(action, icon)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda *_: act())
        return action
