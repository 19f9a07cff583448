"""Undo and redo for the window: what there is to take back, and taking it back in the worker."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from plastiq_tracker.domain.changes import Change, ChangeKind, Changes
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Conflict, Trouble
from plastiq_tracker.ui.notices import Offer, Tone
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.ui.events import Desk

STOPPED = Text("Undo", "This was stopped. Nothing in the dossier was changed.")
LONG = 2000
"""Entries from which on it takes a second or more."""


class Undoing(QObject):
    """`changed` when something else can be undone or redone, `refused(Conflict)` when it cannot.

    `working(what)` while something long runs and with "" after it; `progressed(fraction)` within.
    """

    changed = Signal()
    refused = Signal(object)
    working = Signal(str)
    progressed = Signal(float)

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._stopped = False
        self.undoable: Change | None = None
        self.redoable: Change | None = None
        desk.changed.connect(self.look)
        desk.dossier_opened.connect(self.look)
        desk.dossier_closed.connect(self._forget)

    def look(self, *_changes: object) -> None:
        """Asks again what can be undone and redone."""
        if not self._desk.has_dossier:
            return
        dossier = self._desk.dossier

        def ask() -> tuple[Change | None, Change | None]:
            from plastiq_tracker.services import history  # noqa: PLC0415 - after the first paint

            return history.undoable(dossier), history.redoable(dossier)

        self._desk.read(ask, self._found, owner=self, latest="undoable")

    def undo(self) -> None:
        """Takes back what was done last."""
        if self.undoable is not None and self.undoable.can_be_undone:
            self.take_back(self.undoable)

    def redo(self) -> None:
        """Does again what was undone last."""
        if self.redoable is not None:
            self.take_back(self.redoable)

    def take_back(self, change: Change) -> None:
        """Undoes this change, or does it again when it was an undo; tells what came of it."""
        if change.number is not None:
            what = "" if change.count < LONG else self._what(change)
            self._take_back(change.number, what)

    def offer(self, changes: Changes) -> Offer | None:
        """The button that undoes what was just written; None when nothing was."""
        if (number := changes.change) is None:
            return None
        return Offer(translate("Undo", "Undo"), lambda: self._take_back(number))

    def stop(self) -> None:
        """Stops what runs; nothing of it stays."""
        self._stopped = True

    def _take_back(self, number: int, what: str = "") -> None:
        dossier, desk = self._desk.dossier, self._desk
        self._stopped = False
        # What comes next is known when this is done: a key pressed twice must not do it twice.
        self._found((None, None))

        def progress(done: float) -> None:
            """In the worker; raising undoes what was done so far."""
            if self._stopped:
                raise Trouble(STOPPED)
            self.progressed.emit(done)

        def work() -> Changes:
            from plastiq_tracker.services import history  # noqa: PLC0415 - after the first paint

            return history.undo(dossier, number, progress)

        def done(changes: Changes) -> None:
            self.working.emit("")
            desk.changed.emit(changes)
            desk.tell(changes.label, Tone.GOOD, self._back(changes))

        def refused(trouble: Trouble) -> None:
            self.working.emit("")
            if isinstance(trouble, Conflict) and trouble.clashes:
                self.refused.emit(trouble)
            else:
                desk.tell(trouble.text, Tone.INFO if trouble.text is STOPPED else Tone.BAD)
            desk.changed.emit(None)

        self.working.emit(what)
        desk.runner.run(work, done, refused, owner=self)

    def _back(self, changes: Changes) -> Offer | None:
        """The button that takes back what was just undone or redone."""
        offer = self.offer(changes)
        if offer is not None and changes.kind is ChangeKind.UNDO:
            return Offer(translate("Undo", "Redo"), offer.act)
        return offer

    def _what(self, change: Change) -> str:
        said = "" if change.label is None else self._desk.words.say(change.label)
        if change.kind is ChangeKind.UNDO:
            return translate("Undo", "Doing again: {what}…").format(what=said)
        return translate("Undo", "Undoing: {what}…").format(what=said)

    def _found(self, found: tuple[Change | None, Change | None]) -> None:
        self.undoable, self.redoable = found
        self.changed.emit()

    def _forget(self) -> None:
        self._found((None, None))
