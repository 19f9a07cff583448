"""The edit menu: undo and redo by name, the history, and who may be there twice."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from plastiq_tracker.domain.changes import Change
from plastiq_tracker.domain.trouble import Conflict
from plastiq_tracker.ui.history_sheet import HistorySheet
from plastiq_tracker.ui.history_words import plain_name
from plastiq_tracker.ui.icons import dress
from plastiq_tracker.ui.refused_sheet import RefusedSheet
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.ui.dossiers import Dossiers
    from plastiq_tracker.ui.main_window import MainWindow

LONGEST = 60
"""Letters of a change's name in the menu."""


class EditMenu(QObject):
    """Its actions are the window's, so that their keys work and are listed; in a text field
    Ctrl+Z is the field's own.
    """

    def __init__(self, window: "MainWindow", dossiers: "Dossiers") -> None:
        super().__init__(window)
        self._window = window
        self._undoing = window.desk.undoing
        menu = window.menuBar().addMenu(translate("Menu", "&Edit"))
        undoing = self._undoing
        self.undo = self._action("undo-2", "Ctrl+Z", undoing.undo)
        self.redo = self._action("redo-2", "Ctrl+Shift+Z", undoing.redo)
        self.history = self._action("history", "Ctrl+H", self.show_all)
        self.history.setText(translate("Menu", "&History…"))
        menu.addActions([self.undo, self.redo])
        menu.addSeparator()
        menu.addAction(self.history)
        self.duplicates = self._action("users", "", self.show_duplicates)
        self.duplicates.setText(translate("Menu", "&Possible duplicates…"))
        menu.addAction(self.duplicates)
        undoing.changed.connect(self._name)
        undoing.refused.connect(self.show_refused)
        undoing.working.connect(dossiers.working)
        undoing.progressed.connect(dossiers.progressed)
        dossiers.stopped.connect(undoing.stop)
        window.desk.history_wanted.connect(self.show_person)
        window.desk.duplicates_wanted.connect(self.show_duplicates)
        self._name()

    def show_all(self) -> None:
        """Everything that was changed in the dossier, the newest first."""
        sheet = HistorySheet(self._window.desk, self._window.close_sheet)
        self._window.show_sheet(translate("History", "History"), sheet)

    def show_person(self, person: UUID, name: str) -> None:
        """Everything that was changed of one person."""
        sheet = HistorySheet(self._window.desk, self._window.close_sheet, person)
        title = translate("History", "History of {name}").format(name=name)
        self._window.show_sheet(title, sheet)

    def show_duplicates(self, persons: tuple[UUID, ...] = ()) -> None:
        """Who may be in the dossier twice; of one person, or whether two are one."""
        from plastiq_tracker.ui.pages.duplicates import (  # noqa: PLC0415 - after the first paint
            DuplicatesSheet,
        )

        sheet = DuplicatesSheet(self._window.desk, self._window.close_sheet, persons)
        self._window.show_sheet(translate("Duplicates", "Possible duplicates"), sheet)

    def show_refused(self, conflict: Conflict) -> None:
        """What stands in the way of undoing something."""
        self._window.notice.dismiss()
        sheet = RefusedSheet(self._window.desk, conflict, self._window.close_sheet)
        self._window.show_sheet(translate("History", "This cannot be undone"), sheet)

    def _action(self, icon: str, key: str, act: Callable[[], object]) -> QAction:
        action = QAction(self._window)
        dress(action, icon)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda *_: act())
        return action

    def _name(self) -> None:
        undoable, redoable = self._undoing.undoable, self._undoing.redoable
        self.undo.setText(self._undo_text(undoable))
        self.undo.setEnabled(undoable is not None and undoable.can_be_undone)
        self.redo.setText(self._redo_text(redoable))
        self.redo.setEnabled(redoable is not None)
        for action in (self.history, self.duplicates):
            action.setEnabled(self._window.desk.has_dossier)

    def _undo_text(self, change: Change | None) -> str:
        if change is None:
            return translate("Menu", "&Undo")
        if not change.can_be_undone:
            return translate("Menu", "&Undo not possible: {what}").format(what=self._short(change))
        return translate("Menu", "&Undo: {what}").format(what=self._short(change))

    def _redo_text(self, change: Change | None) -> str:
        if change is None:
            return translate("Menu", "&Redo")
        return translate("Menu", "&Redo: {what}").format(what=self._short(change))

    def _short(self, change: Change) -> str:
        said = plain_name(self._window.desk.words, change)
        said = said if len(said) <= LONGEST else f"{said[:LONGEST]}…"
        return said.replace("&", "&&")
