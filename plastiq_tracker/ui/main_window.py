"""The window: navigation, header, pages, notices. It only brings these together."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.dossiers import SUFFIX, WORKBOOKS, Dossiers
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.header import Header
from plastiq_tracker.ui.import_sheet import ImportSheet
from plastiq_tracker.ui.menus import Commands, Menus
from plastiq_tracker.ui.navigation import Navigation
from plastiq_tracker.ui.page import Page
from plastiq_tracker.ui.pages import PAGES, PageEntry
from plastiq_tracker.ui.pages.welcome import WelcomePage
from plastiq_tracker.ui.sheets import about_sheet, form_keys, keys_sheet
from plastiq_tracker.ui.status import Status
from plastiq_tracker.ui.widgets.notice import NoticeBar
from plastiq_tracker.ui.widgets.progress import ProgressStrip
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.services.importing import ImportResult


class MainWindow(QMainWindow):
    """`language_chosen(code)` and `theme_chosen(name)` are answered by bootstrap."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(
        self,
        desk: Desk,
        dossiers: Dossiers,
        settings: Settings,
        pages: Sequence[PageEntry] = PAGES,
    ) -> None:
        super().__init__()
        self.desk = desk
        self._dossiers = dossiers
        self._settings = settings
        self._entries = {each.key: each for each in pages}
        self._pages: dict[str, Page] = {}
        self._stale: dict[str, Changes | None] = {}
        self._sheet: QWidget | None = None
        self.setMinimumSize(800, 560)
        self.setAcceptDrops(True)
        dossiers.window = self
        self.navigation = Navigation(desk.words, pages)
        self.header = Header()
        self.notice = NoticeBar(desk.words)
        self.progress = ProgressStrip(dossiers.stop)
        self.welcome = WelcomePage(dossiers, settings)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        self._lay_out()
        self._make_actions()
        self._connect()
        self._restore()
        if desk.has_dossier:
            self._dossier_opened()
        else:
            self._dossier_closed()

    # Pages

    @property
    def page(self) -> Page | None:
        """The page that is shown now."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def show_page(self, key: str) -> Page:
        """Shows a page, after making it or bringing it up to date."""
        entry = self._entries[key]
        now, page = self.page, self._pages.get(key)
        if now is not None and now is not page and not now.may_leave():
            self.navigation.show_chosen(self._key_of(now))
            return now
        if page is None:
            page = self._pages[key] = entry.make(self.desk)
            self.stack.addWidget(page)
            self._stale[key] = None
        self.close_sheet()
        self.stack.setCurrentWidget(page)
        self.header.show()
        self.header.show_page(self.desk.words.say(entry.title), page)
        self.navigation.show_chosen(key)
        if key in self._stale:
            page.refresh(self._stale.pop(key))
        return page

    @property
    def sheet(self) -> QWidget | None:
        """What is shown over the page now."""
        return self._sheet

    def may_leave(self) -> bool:
        return self.page is None or self.page.may_leave()

    # Sheets: what is looked at over a page and closed again

    def show_sheet(self, title: str, sheet: QWidget) -> None:
        self.close_sheet()
        self._under = self.stack.currentWidget()
        self._sheet = sheet
        self.stack.addWidget(sheet)
        self.stack.setCurrentWidget(sheet)
        self.header.show()
        self.header.show_title(title)
        sheet.setFocus()

    def show_keys(self) -> None:
        """All keys that work now, from the actions that hold them."""
        here = [] if self.page is None else self.page.actions()
        self._form_keys = form_keys()
        groups = (
            (translate("Keys", "This page"), here),
            (translate("Keys", "Everywhere"), self._everywhere()),
            (translate("Keys", "In forms and lists"), self._form_keys),
        )
        self.show_sheet(translate("Keys", "Keys"), keys_sheet(groups))

    def show_about(self) -> None:
        self.show_sheet(translate("About", "About"), about_sheet())

    def show_import(self, result: "ImportResult", path: Path) -> None:
        """What an import brought; good news without remarks stands there too."""
        title = translate("Import", "Import of {name}").format(name=path.name)
        self.show_sheet(
            title,
            ImportSheet(
                self.desk.words,
                result,
                lambda: self._dossiers.save_errors(result, path),
                self.close_sheet,
            ),
        )

    def close_sheet(self) -> bool:
        """Back to what was under it; tells whether a sheet was open."""
        if self._sheet is None:
            return False
        sheet, self._sheet = self._sheet, None
        self.stack.removeWidget(sheet)
        sheet.deleteLater()
        if isinstance(self._under, Page):
            self.show_page(self._key_of(self._under))
        else:
            self.stack.setCurrentWidget(self.welcome)
            self.header.hide()
        return True

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back one level; pages and forms had their turn before."""
        if event.key() == Qt.Key.Key_Escape:
            if not self.close_sheet():
                self.notice.dismiss()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = self._dropped(event)
        if path is None:
            return
        event.acceptProposedAction()
        if path.suffix.lower() == SUFFIX:
            self._leaving(lambda: self._dossiers.open(path))
        else:
            self._dossiers.import_workbook(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_leave():
            event.ignore()
            return
        self._settings.geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        event.accept()

    def retire(self) -> None:
        """Goes away in favour of another window, without closing anything else."""
        self.hide()
        self.deleteLater()

    # Within

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.notice)
        column.addWidget(self.progress)
        column.addWidget(self.stack, 1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addWidget(right, 1)
        self.setCentralWidget(body)
        self.setStatusBar(Status(self.desk))

    def _make_actions(self) -> None:
        self._menus = Menus(
            self,
            self._dossiers,
            self._settings,
            self.desk.words.language,
            Commands(
                choose_language=self.language_chosen.emit,
                choose_theme=self.theme_chosen.emit,
                show_keys=self.show_keys,
                show_about=self.show_about,
                close_dossier=lambda: self._leaving(self._dossiers.leave),
            ),
        )
        find = QAction(translate("Window", "Search on this page"), self)
        find.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        find.triggered.connect(self._find)
        self.addAction(find)

    def _connect(self) -> None:
        self._dossiers.working.connect(self.progress.show_work)
        self._dossiers.progressed.connect(self.progress.show_progress)
        self._dossiers.imported.connect(self.show_import)
        self.navigation.chosen.connect(self.show_page)
        self.desk.noticed.connect(self.notice.show_notice)
        self.desk.changed.connect(self._changed)
        self.desk.dossier_opened.connect(self._dossier_opened)
        self.desk.dossier_closed.connect(self._dossier_closed)

    def _everywhere(self) -> list[QAction]:
        return [
            *self.navigation.actions_by_key.values(),
            *self.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly),
        ]

    def _leaving(self, then: Callable[[], object]) -> None:
        if self.may_leave():
            then()

    def _find(self) -> None:
        if self.page is not None and self.page.search is not None:
            self.page.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.page.search.selectAll()

    def _changed(self, changes: Changes) -> None:
        for key, page in self._pages.items():
            if page is self.page:
                page.refresh(changes)
            else:
                self._stale[key] = None if key in self._stale else changes

    def _dossier_opened(self) -> None:
        self.notice.dismiss()
        self.navigation.show()
        for action in (*self._menus.needs_dossier, *self.navigation.actions_by_key.values()):
            action.setEnabled(True)
        name = self.desk.dossier.path.stem
        self.setWindowTitle(f"{name} – PlastIQ")
        if self._entries:
            self.show_page(next(iter(self._entries)))

    def _dossier_closed(self) -> None:
        self.close_sheet()
        self.header.show_title("")
        for page in self._pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._stale.clear()
        for action in (*self._menus.needs_dossier, *self.navigation.actions_by_key.values()):
            action.setEnabled(False)
        self.setWindowTitle("PlastIQ")
        self.navigation.hide()
        self.header.hide()
        self.welcome.show_recent()
        self.stack.setCurrentWidget(self.welcome)

    def _key_of(self, page: Page) -> str:
        return next(key for key, each in self._pages.items() if each is page)

    def _dropped(self, event: QDragEnterEvent | QDropEvent) -> Path | None:
        """The one file held over the window, when it is of a kind that means something here."""
        urls = event.mimeData().urls()
        if len(urls) != 1 or not urls[0].isLocalFile():
            return None
        path = Path(urls[0].toLocalFile())
        kinds = (SUFFIX, *WORKBOOKS) if self.desk.has_dossier else (SUFFIX,)
        return path if path.suffix.lower() in kinds else None

    def _restore(self) -> None:
        saved = QByteArray.fromBase64(QByteArray(self._settings.geometry.encode("ascii", "ignore")))
        if saved.isEmpty() or not self.restoreGeometry(saved):
            self.resize(1280, 760)
