"""The menu of the page in sight: everything that can be done there, with its key."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.ui.main_window import MainWindow


class PageMenu(QObject):
    """Holds the page's own actions; other pages come first in it, to go there."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.menu = window.menuBar().addMenu(translate("Menu", "&Page"))
        self.menu.aboutToShow.connect(self.fill)
        window.stack.currentChanged.connect(lambda _at: self.fill())
        self.fill()

    def fill(self) -> None:
        """Takes in what the page in sight can do."""
        self.menu.clear()
        window = self._window
        for action in window.navigation.actions_by_key.values():
            if not action.shortcut().isEmpty():
                self.menu.addAction(action)
        page = window.page
        own = [] if page is None else [each for each in page.actions() if each.text()]
        if own:
            self.menu.addSeparator()
            self.menu.addActions(own)
        self.menu.menuAction().setEnabled(window.desk.has_dossier)
