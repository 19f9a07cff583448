"""What was answered in a phone round on its way into the dossier: nothing of it is ever lost.

What cannot be saved waits here, is told, and is tried again: by itself after a while, with each
next answer, and on request.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Conflict, Invalid, Trouble
from plastiq_tracker.services import history, phone_round
from plastiq_tracker.services.phone_round import Card, Reply
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.pages.phone_round_state import Standing, Stop

AGAIN_MS = 15_000


@dataclass(eq=False)
class Kept:
    """A reply that is not in the dossier yet; `trouble` says why not, None while it is tried."""

    stop: Stop
    card: Card
    reply: Reply
    trouble: Text | None = None
    is_hopeless: bool = False
    """To be looked at again: trying it once more brings nothing."""


class Saving(QObject):
    """`changed` when what waits is other; `saved(Stop)` and `undone(Stop)`; `refused(Kept)`."""

    changed = Signal()
    saved = Signal(object)
    undone = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: list[Kept] = []
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.try_again)

    @property
    def waiting(self) -> list[Kept]:
        """What could not be saved so far."""
        return [each for each in self._kept if each.trouble is not None]

    @property
    def is_clear(self) -> bool:
        """Whether all that was answered is saved."""
        return not self._kept

    def save(self, stop: Stop, card: Card, reply: Reply) -> None:
        """Sends a reply off, in place of one of the same call that waits, and what waits along."""
        self._kept = [each for each in self._kept if each.stop is not stop]
        stop.reply, stop.standing, stop.draft = reply, Standing.UNSAVED, {}
        kept = Kept(stop, card, reply)
        self.try_again()
        self._kept.append(kept)
        self._write(kept)

    def try_again(self) -> None:
        self._again.stop()
        for each in self.waiting:
            if not each.is_hopeless:
                each.trouble = None
                self._write(each)
        self.changed.emit()

    def give_up(self, kept: Kept) -> None:
        """Takes it out; whoever asks for that has it before them to answer again."""
        self._kept.remove(kept)
        self.changed.emit()

    def undo(self, stop: Stop) -> None:
        """Takes back what was saved about a call."""
        number, dossier = stop.change, self._desk.dossier
        if number is None:
            return
        stop.change = None

        def taken_back(_changes: Changes) -> None:
            stop.reply, stop.standing = None, Standing.TO_COME
            self.undone.emit(stop)

        def refused(trouble: Trouble) -> None:
            stop.change = number
            self._desk.tell(trouble.text, Tone.BAD)

        self._desk.write(
            lambda: history.undo(dossier, number),
            taken_back,
            owner=self,
            on_trouble=refused,
            notice=False,
        )

    def _write(self, kept: Kept) -> None:
        self._desk.write(
            self._work(kept),
            lambda changes: self._done(kept, changes),
            owner=self,
            on_trouble=lambda trouble: self._failed(kept, trouble),
            notice=False,
        )

    def _work(self, kept: Kept) -> Callable[[], Changes]:
        dossier, now = self._desk.dossier, self._desk.now()
        return lambda: phone_round.save(dossier, kept.card, kept.reply, now)

    def _done(self, kept: Kept, changes: Changes) -> None:
        if kept in self._kept:
            self._kept.remove(kept)
        kept.stop.standing, kept.stop.change = Standing.SAVED, changes.change
        self.changed.emit()
        self.saved.emit(kept.stop)

    def _failed(self, kept: Kept, trouble: Trouble) -> None:
        if kept not in self._kept:
            return
        kept.trouble = trouble.text
        kept.is_hopeless = isinstance(trouble, Conflict | Invalid)
        if not kept.is_hopeless:
            self._again.start()
        self.changed.emit()
        self.refused.emit(kept)
