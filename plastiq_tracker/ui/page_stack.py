"""The pages of the window, one in sight: made when first shown, brought up to date when needed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.page import Page
from plastiq_tracker.ui.pages import PageEntry
from plastiq_tracker.ui.remembered import remember_sides


class PageStack(QStackedWidget):
    """Holds the welcome for while there is no dossier, the pages, and a sheet over them.

    `person_wanted(UUID)` when a page asks for someone's dossier, `moved_on` when another one is
    shown than was asked for; `new_wanted(key)` when something new is to be begun
    on another page. `round_wanted(Sequence[Wanted])` when these are to be called one after the
    other, `waiting_changed(key, int)` when more or less waits on a page, `left` when one is done.
    """

    person_wanted = Signal(object)
    new_wanted = Signal(str)
    moved_on = Signal()
    round_wanted = Signal(object)
    waiting_changed = Signal(str, int)
    left = Signal()

    def __init__(self, desk: Desk, entries: Sequence[PageEntry], welcome: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self.entries = {each.key: each for each in entries}
        self.welcome = welcome
        self.sheet: QWidget | None = None
        self._under: QWidget = welcome
        self._pages: dict[str, Page] = {}
        self._stale: dict[str, Changes | None] = {}
        self.addWidget(welcome)

    @property
    def page(self) -> Page | None:
        """The page in sight."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Page) else None

    @property
    def key(self) -> str:
        """The key of the page in sight, or of that under the sheet; "" when there is none."""
        shown = self._under if self.sheet is not None else self.currentWidget()
        return next((key for key, page in self._pages.items() if page is shown), "")

    def bring(self, key: str) -> Page:
        """Puts a page in sight, closes the sheet over it, and has it read what changed."""
        page = self._pages.get(key) or self._make(key)
        self._drop_sheet()
        self.setCurrentWidget(page)
        if key in self._stale:
            page.refresh(self._stale.pop(key))
        return page

    def prepare(self) -> bool:
        """Makes one of the pages that were not asked for yet; False when there is none left."""
        missing = next((key for key in self.entries if key not in self._pages), None)
        if missing is not None:
            self._make(missing)
        return missing is not None

    def cover(self, sheet: QWidget) -> None:
        """Puts a sheet over what is in sight."""
        self.uncover()
        self._under = self.currentWidget() or self.welcome
        self.sheet = sheet
        self.addWidget(sheet)
        self.setCurrentWidget(sheet)
        sheet.setFocus()

    def uncover(self) -> bool:
        """Takes the sheet away; tells whether there was one."""
        if self.sheet is None:
            return False
        self._drop_sheet()
        self.setCurrentWidget(self._under)
        return True

    def tell(self, changes: Changes | None) -> None:
        """Has the page in sight read what changed (None is everything), the others when shown."""
        for key, page in self._pages.items():
            if page is self.page:
                page.refresh(changes)
            else:
                self._stale[key] = None if key in self._stale else changes

    def clear(self) -> None:
        """Lets go of all pages, whose dossier is closed, and shows the welcome."""
        self._drop_sheet()
        self.setCurrentWidget(self.welcome)
        for page in self._pages.values():
            self.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._stale.clear()
        self._under = self.welcome

    def _make(self, key: str) -> Page:
        page = self._pages[key] = self.entries[key].make(self._desk)
        page.person_wanted.connect(self.person_wanted)
        page.new_wanted.connect(self.new_wanted)
        page.moved_on.connect(self.moved_on)
        page.round_wanted.connect(self.round_wanted)
        page.waiting_changed.connect(partial(self.waiting_changed.emit, key))
        page.left.connect(self.left)
        remember_sides(page, key, self._desk.settings)
        self.addWidget(page)
        self._stale[key] = None
        return page

    def _drop_sheet(self) -> None:
        if self.sheet is not None:
            sheet, self.sheet = self.sheet, None
            self.removeWidget(sheet)
            sheet.deleteLater()
