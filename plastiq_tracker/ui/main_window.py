"""The window: navigation, header, pages, notices. It only brings these together.

It shows before these are imported, which takes longer than painting it: what the window needs of
them is imported where it is used.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QByteArray, QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui import theme

if TYPE_CHECKING:
    from uuid import UUID

    from plastiq_tracker.domain.rounds import Wanted
    from plastiq_tracker.services.importing import ImportResult
    from plastiq_tracker.ui.dossiers import Dossiers
    from plastiq_tracker.ui.events import Desk
    from plastiq_tracker.ui.page import Page
    from plastiq_tracker.ui.pages import PageEntry

SMALLEST = QSize(800, 480)
"""Fits a screen of 1920 by 1080 at 200 %."""
AT_FIRST = QSize(1280, 760)
NAVIGATION = 200
"""How wide the navigation is."""
TITLE_BAR = 40
"""Room for what the system puts around a window."""

translate = QCoreApplication.translate


class MainWindow(QMainWindow):
    """Bare until it is furnished; `painted` when it was shown so for the first time.

    `language_chosen(code)`, `theme_chosen(name)`, `rows_chosen(compact)` and `settings_changed` are
    answered by the program.
    """

    painted = Signal()
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    rows_chosen = Signal(bool)
    settings_changed = Signal()

    desk: "Desk"

    def __init__(self, settings: Settings, *, beside_pages: bool = False) -> None:
        """`beside_pages` keeps the place of the navigation, where a dossier is going to open."""
        super().__init__()
        self._settings = settings
        self._is_painted = self._is_furnished = False
        self._back: QWidget | None = None
        self.setMinimumSize(SMALLEST)
        self.setWindowTitle("PlastIQ")
        self._dress()
        theme.mode.changed.connect(self._dress)
        if beside_pages:
            self._keep_place()
        self._restore()

    def furnish(
        self, desk: "Desk", dossiers: "Dossiers", pages: "Sequence[PageEntry] | None" = None
    ) -> Self:
        """Brings in all that belongs in the window, and what the desk has open."""
        from plastiq_tracker.ui import furniture as of  # noqa: PLC0415

        self.desk = desk
        self._dossiers = dossiers
        pages = of.PAGES if pages is None else pages
        self.setAcceptDrops(True)
        dossiers.window = self
        self.navigation = of.Navigation(desk.words, pages)
        self.header = of.Header(self.navigation)
        self._right = QWidget()
        self.notice = of.NoticeBar(desk.words, self._right)
        self.progress = of.ProgressStrip(dossiers.stop)
        self.welcome = of.WelcomePage(dossiers, self._settings)
        self.stack = of.PageStack(desk, pages, self.welcome)
        self.new_day = of.NewDay(desk, self)
        self.others = of.Others(desk, self, self.notice.isHidden)
        self.waiting = of.Waiting(desk, self)
        self._trail = of.Trail(self)
        self.unsaved = of.Unsaved(self)
        self._lay_out()
        self._make_actions()
        self._connect()
        self._is_furnished = True
        if desk.has_dossier:
            self._dossier_opened()
            self.waiting.count()
        else:
            self._dossier_closed()
        return self

    # Pages

    @property
    def page(self) -> "Page | None":
        """The page that is shown now."""
        return self.stack.page

    def show_page(self, key: str) -> "Page":
        """Shows a page; returns the one in sight, which may have something unsaved and stay."""
        self._trail.forget()
        return self._bring(key)

    def open_person(self, person_id: "UUID") -> None:
        """Opens someone's dossier on the page of participants; Esc there leads back to here."""
        key, focus = self.stack.key, self.focusWidget()
        page = self._bring("participants")
        if self.stack.key != "participants":
            return
        if key == "participants":
            self._trail.forget()
        else:
            self._trail.remember(key, focus)
        if page.opened_in is not None:
            self._trail.watch(page.opened_in)
        page.open_person(person_id)

    def open_record(self, key: str, record_id: "UUID") -> None:
        """Shows a record on the page that has those of its kind."""
        page = self.show_page(key)
        if self.stack.key == key:
            page.open_record(record_id)

    def start_round(self, wanted: "Sequence[Wanted]") -> None:
        """Calls these people one after the other; Esc there leads back to here."""
        from plastiq_tracker.ui import furniture as of  # noqa: PLC0415

        key, focus = self.stack.key, self.focusWidget()
        page = self._bring(of.PHONE_ROUND)
        if self.stack.key == of.PHONE_ROUND:
            self._trail.forget()
            self._trail.remember(key, focus)
            page.call_all(wanted)

    def begin_new(self, key: str) -> None:
        """Shows a page and does there what its prominent button does."""
        page = self.show_page(key)
        if self.stack.key == key and page.primary is not None:
            page.primary.trigger()

    def go_back(self) -> bool:
        """One step back to where a dossier was opened from; tells whether there was one."""
        from plastiq_tracker.ui import furniture as of  # noqa: PLC0415

        left = self._trail.last
        if left is None:
            return False
        self._bring(left.key)
        if self.stack.key == left.key:
            self._trail.drop()
            of.give_back(left.focus)
        return True

    def may_leave(self) -> bool:
        """Whether the dossier can be left: what is being typed is kept, or asks."""
        return self.unsaved.may_leave()

    def _bring(self, key: str) -> "Page":
        now = self.page
        if now is not None and self.stack.key != key and not now.may_leave():
            self.navigation.show_chosen(self.stack.key)
            return now
        page = self.stack.bring(key)
        self._head()
        if page is not now:
            page.arrive()
        return page

    # Sheets: what is looked at over a page and closed again

    @property
    def sheet(self) -> QWidget | None:
        """What is shown over the page now."""
        return self.stack.sheet

    def show_sheet(self, title: str, sheet: QWidget) -> None:
        if self.sheet is None:
            self._back = self.focusWidget()
        sheet.setAccessibleName(sheet.accessibleName() or title)
        self.stack.cover(sheet)
        self.header.show()
        self.header.show_title(title, self.close_sheet)

    def close_sheet(self) -> bool:
        """Back to what was under it; tells whether a sheet was open."""
        from plastiq_tracker.ui import furniture as of  # noqa: PLC0415

        if not self.stack.uncover():
            return False
        if self.stack.key:
            self._bring(self.stack.key)
        else:
            self._head()
        of.give_back(self._back)
        return True

    def show_keys(self) -> None:
        """All keys that work now, from the actions that hold them."""
        from plastiq_tracker.ui import furniture as of  # noqa: PLC0415

        here = [] if self.page is None else self.page.actions()
        groups = (
            (translate("Keys", "This page"), here),
            (translate("Keys", "Everywhere"), self._everywhere()),
            (translate("Keys", "In forms and lists"), of.form_keys()),
        )
        self.show_sheet(translate("Keys", "Keys"), of.keys_sheet(groups))

    def show_about(self) -> None:
        from plastiq_tracker.ui import furniture as of  # noqa: PLC0415

        self.show_sheet(translate("About", "About"), of.about_sheet())

    @property
    def in_settings(self) -> bool:
        """Whether the settings are shown now."""
        from plastiq_tracker.ui import furniture as of  # noqa: PLC0415

        return isinstance(self.sheet, of.SettingsSheet)

    def show_settings(self) -> None:
        """What the user chooses once; each choice holds at once."""
        from plastiq_tracker.ui import furniture as of  # noqa: PLC0415

        choices = of.Choices(
            language=self.language_chosen.emit,
            theme=self.theme_chosen.emit,
            rows=self.rows_chosen.emit,
            keep=self.settings_changed.emit,
        )
        sheet = of.SettingsSheet(self.desk, self._settings, choices)
        self.show_sheet(translate("Settings", "Settings"), sheet)

    def show_import(self, result: "ImportResult", path: Path) -> None:
        """What an import brought, or what stands in its way."""
        from plastiq_tracker.ui import furniture as of  # noqa: PLC0415

        self.notice.dismiss()
        title = translate("Import", "Import of {name}").format(name=path.name)
        self.show_sheet(
            title,
            of.ImportSheet(
                self.desk.words,
                result,
                lambda: self._dossiers.save_errors(result, path),
                self.close_sheet,
            ),
        )

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back one level; pages and forms had their turn before."""
        if event.key() == Qt.Key.Key_Escape and self._is_furnished:
            if not (self.close_sheet() or self.go_back()):
                self.notice.dismiss()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from plastiq_tracker.ui import furniture as of  # noqa: PLC0415

        if of.file_held(event.mimeData(), has_dossier=self.desk.has_dossier) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        from plastiq_tracker.ui import furniture as of  # noqa: PLC0415

        path = of.file_held(event.mimeData(), has_dossier=self.desk.has_dossier)
        if path is None:
            return
        event.acceptProposedAction()
        if path.suffix.lower() == of.SUFFIX:
            self._leaving(lambda: self._dossiers.open(path))
        else:
            self._dossiers.import_workbook(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_furnished and not self.may_leave():
            event.ignore()
            return
        self._settings.geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        event.accept()

    def retire(self) -> None:
        """Goes away in favour of another window, without closing anything else."""
        self.hide()
        self.deleteLater()

    # Within

    def _dress(self) -> None:
        theme.dress(self)

    def _keep_place(self) -> None:
        body, place = QWidget(), QFrame()
        place.setObjectName("navigation")
        place.setFixedWidth(NAVIGATION)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(place)
        row.addStretch(1)
        self.setCentralWidget(body)

    def _lay_out(self) -> None:
        from plastiq_tracker.ui import furniture as of  # noqa: PLC0415

        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for strip in (self.header, self.progress):
            column.addWidget(strip)
        column.addWidget(self.stack, 1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addWidget(self._right, 1)
        self.setCentralWidget(body)
        self.finder = of.Palette(
            self.desk,
            body,
            of.Goals(
                open_person=self.open_person,
                open_record=self.open_record,
                pages=lambda: list(self.navigation.actions_by_key.values()),
                commands=self._commands,
            ),
        )
        self.status = of.Status(self.desk)
        self.setStatusBar(self.status)

    def _make_actions(self) -> None:
        from plastiq_tracker.ui import furniture as of  # noqa: PLC0415

        commands = of.Commands(
            leaving=self._leaving,
            choose_language=self.language_chosen.emit,
            choose_theme=self.theme_chosen.emit,
            find=self.finder.open,
            show_settings=self.show_settings,
        )
        self._menus = of.Menus(
            self, self._dossiers, self._settings, self.desk.words.language, commands
        )
        self.status.follow_backups(self._menus.backing_up)
        find = QAction(translate("Window", "Search on this page"), self)
        find.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        find.triggered.connect(self._find)
        self.addAction(find)

    def _connect(self) -> None:
        self._dossiers.working.connect(self.progress.show_work)
        self._dossiers.progressed.connect(self.progress.show_progress)
        self._dossiers.imported.connect(self.show_import)
        self.navigation.chosen.connect(self.show_page)
        self.stack.person_wanted.connect(self.open_person)
        self.stack.new_wanted.connect(self.begin_new)
        self.stack.round_wanted.connect(self.start_round)
        self.stack.waiting_changed.connect(self.navigation.show_count)
        self.stack.left.connect(self._leave_page)
        self.stack.moved_on.connect(self._trail.forget)
        self._trail.wanted.connect(self.go_back)
        self.desk.noticed.connect(self.notice.show_notice)
        self.desk.changed.connect(self.stack.tell)
        self.new_day.began.connect(lambda: self.stack.tell(None))
        self.new_day.began.connect(self.waiting.count)
        self.waiting.counted.connect(lambda count: self.navigation.show_count("today", count))
        self.desk.dossier_opened.connect(self._dossier_opened)
        self.desk.dossier_closed.connect(self._dossier_closed)

    def _restore(self) -> None:
        saved = QByteArray.fromBase64(QByteArray(self._settings.geometry.encode("ascii", "ignore")))
        if saved.isEmpty() or not self.restoreGeometry(saved):
            room = self.screen().availableSize() - QSize(0, TITLE_BAR)
            self.resize(AT_FIRST.boundedTo(room))

    def _everywhere(self) -> list[QAction]:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        own = self.findChildren(QAction, options=direct)
        return [*self.navigation.actions_by_key.values(), *own]

    def _commands(self) -> Iterator[tuple[QAction, str]]:
        """What can be done here and anywhere, with where it belongs; the page's own first."""
        from plastiq_tracker.ui import furniture as of  # noqa: PLC0415

        if self.page is not None:
            title = self.desk.words.say(self.stack.entries[self.stack.key].title)
            yield from ((action, title) for action in self.page.actions())
        menus = of.in_menus(self.menuBar())
        elsewhere = {self._menus.find, *self.navigation.actions_by_key.values()}
        yield from (each for each in menus if each[0] not in elsewhere)

    def _leaving(self, then: Callable[[], object]) -> None:
        """Does what closes the page in sight, unless something unsaved is being typed there."""
        if self.may_leave():
            then()

    def _leave_page(self) -> None:
        """Back to where one came from, or to the first page."""
        if not self.go_back():
            self.show_page(next(iter(self.stack.entries)))

    def _find(self) -> None:
        if self.page is not None and self.page.search is not None:
            self.page.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.page.search.selectAll()

    def _head(self) -> None:
        """Header and navigation as the page in sight wants them; none over the welcome."""
        page, key = self.page, self.stack.key
        self.header.setVisible(page is not None)
        if page is None:
            self.header.show_title("")
        else:
            self.header.show_page(self.desk.words.say(self.stack.entries[key].title), page)
            self.navigation.show_chosen(key)

    def _dossier_opened(self) -> None:
        self.notice.dismiss()
        self._show_has_dossier(True)
        self.setWindowTitle(f"{self.desk.dossier.path.stem} – PlastIQ")
        self.show_page(next(iter(self.stack.entries)))

    def _dossier_closed(self) -> None:
        from plastiq_tracker.ui import furniture as of  # noqa: PLC0415

        self._trail.forget()
        self.header.show_title("")
        self.stack.clear()
        self.navigation.show_count(of.PHONE_ROUND, 0)
        self._head()
        self._show_has_dossier(False)
        self.setWindowTitle("PlastIQ")
        self.welcome.show_recent()

    def _show_has_dossier(self, has: bool) -> None:
        self.navigation.setVisible(has)
        for action in (*self._menus.needs_dossier, *self.navigation.actions_by_key.values()):
            action.setEnabled(has)
