"""Help, settings, the tour, what is not saved yet, and backups."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QPlainTextEdit

from plastiq_tracker.domain.records import Note
from plastiq_tracker.services.dossiers import DEMO_DAY, make_demo
from plastiq_tracker.system import backups
from plastiq_tracker.system.backups import Backup
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.ui.help_texts import PAGES
from plastiq_tracker.ui.pages.participants import ParticipantsPage
from plastiq_tracker.ui.program import Program

Arrange = Callable[[], object]
OWN = Path("Jongeren Limburg.plastiq")
TYPED = "Belt maandag terug over de stage; de mentor is met verlof tot "
STEPS = 5


class DesktopScenes:
    """`wait` lets the worker end. The demo is opened again at the end."""

    def __init__(self, program: Program, open_demo: Arrange, wait: Arrange) -> None:
        self._program, self._open_demo, self._wait = program, open_demo, wait
        self._window, self._menus = program.window, program.window._menus

    def all(self) -> Iterator[tuple[str, Arrange]]:
        for key in PAGES:
            yield f"help-{key.replace('_', '-')}", partial(self._help_for, key)
        yield "settings", self._settings
        yield "tour-offered", self._offer_tour
        yield "tour-1", self._menus.help.begin_tour
        for number in range(2, STEPS + 1):
            yield f"tour-{number}", self._step
        yield "unsaved-offered", self._type_and_leave
        yield "unsaved", self._window.unsaved.show
        yield "unsaved-gone-on-with", self._go_on
        yield "backed-up", self._back_up
        yield "backup-late", self._be_late
        yield "after-desktop", self._end

    def _help_for(self, key: str) -> None:
        self._window.close_sheet()
        self._window.show_page(key)
        self._menus.help.show_help()

    def _settings(self) -> None:
        self._window.close_sheet()
        self._window.show_settings()

    def _offer_tour(self) -> None:
        self._window.close_sheet()
        self._program.settings.toured = False
        self._open_demo()

    def _step(self) -> None:
        if (tour := self._menus.help.tour) is not None:
            tour.go_on()

    def _open_own(self) -> None:
        """A dossier that is no demo, on the demo's day."""
        if not OWN.exists():
            make_demo(OWN).close()
        self._program.dossiers.open(OWN)
        self._wait()
        self._program.desk.set_clock(fixed(DEMO_DAY))
        self._program.desk.changed.emit(None)

    def _type_and_leave(self) -> None:
        self._step()
        self._open_own()
        page = self._people()
        page.list.table.selectRow(3)
        self._wait()
        page.editing.add(Note)
        form = page.panel.form
        assert form is not None
        cast(QPlainTextEdit, form.editor("text")).insertPlainText(TYPED)
        assert self._window.may_leave()
        self._open_own()

    def _go_on(self) -> None:
        self._window.close_sheet()
        self._window.unsaved.go_on(self._program.desk.drafts.kept[0].place)

    def _back_up(self) -> None:
        self._menus.backing_up.back_up_to(Path("kopie.plastiq").absolute())

    def _be_late(self) -> None:
        self._window.notice.dismiss()
        made = backups.last(OWN)
        assert made is not None
        before = Backup(made.path, made.sha256, made.made_at - timedelta(days=9))
        backups.remember(OWN, before)
        self._window.status.show_backup()

    def _people(self) -> ParticipantsPage:
        page = cast(ParticipantsPage, self._window.show_page("participants"))
        self._wait()
        return page

    def _end(self) -> None:
        if (form := self._people().panel.form) is not None:
            form.cancelled.emit()
        self._open_demo()
        self._people()
