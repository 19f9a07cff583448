"""Nothing typed is ever lost: what stands in an open form is written aside within a second."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import FileTrouble, Trouble
from plastiq_tracker.system.drafts import Draft, Drafts, Place, sweep
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.words import QtWords

if TYPE_CHECKING:
    from plastiq_tracker.ui.events import Desk
    from plastiq_tracker.ui.keeping import Keepable

SOON_MS = 1000
"""Nothing typed is older than this before it is written."""
PATIENCE_S = 5
"""How long a window that closes waits for the disk."""

UNSAFE = Text(
    "Drafts",
    "What you type cannot be kept aside: it is lost if the program or the computer stops before "
    "you save. {reason}",
)
NOT_BACK = Text(
    "Drafts",
    "What you typed here before cannot be put back: another version of the program kept it.",
)
NO_FOLDER = Text("Drafts", "There is no place for it in {folder}.")

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Watched:
    thing: "Keepable"
    place: Place


class Keeper(QObject):
    """Watches what is open. `found(list[Draft])` when a dossier is opened of which something is
    kept; `changed` when more or less is. The demo is thrown away, and with it what is typed there.
    """

    found = Signal(object)
    changed = Signal()

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._runner = desk.runner.beside("drafts")
        self._drafts: Drafts | None = None
        self._kept: dict[Place, Draft] = {}
        self._watched: dict[Place, Watched] = {}
        self._edited: set[Place] = set()
        self._is_told = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.write)
        desk.dossier_opened.connect(self._opened)
        desk.dossier_closed.connect(self._closed)

    @property
    def kept(self) -> list[Draft]:
        """What was typed earlier and is in no open form now, the newest first."""
        waiting = [each for place, each in self._kept.items() if not self._is_open(place)]
        return sorted(waiting, key=lambda each: each.at, reverse=True)

    @property
    def unsaved(self) -> dict[Place, str]:
        """The open forms in which something was typed, and what they are called."""
        open_now = [each for each in self._watched.values() if _is_there(each.thing)]
        return {each.place: each.thing.name for each in open_now if each.thing.typed() is not None}

    def watch(self, thing: "Keepable", place: Place) -> None:
        """Keeps what is typed there from now on, after putting back what was kept of it."""
        if self._drafts is None:
            return
        self._watched[place] = Watched(thing, place)
        if (draft := self._kept.get(place)) is not None:
            self._put_back(thing, draft)
        thing.edited.connect(partial(self._was_edited, place))
        thing.closed.connect(partial(self._was_closed, thing, place))
        self.changed.emit()

    def drop(self, place: Place) -> None:
        """Throws away what was kept of it."""
        self._edited.discard(place)
        if (drafts := self._drafts) is not None and self._kept.pop(place, None) is not None:
            self._run(partial(drafts.drop, place))
            self.changed.emit()

    def write(self) -> None:
        """Has the worker write what was edited since the last time."""
        self._soon.stop()
        if (work := self._work()) is not None:
            self._run(work)

    def keep_all(self) -> bool:
        """Writes all that is typed, waits for it, and has those forms go without a question.

        False when something of it cannot be kept; then they ask as ever.
        """
        open_now = [each for each in self._watched.values() if _is_there(each.thing)]
        self._edited |= {each.place for each in open_now}
        done, succeeded = threading.Event(), threading.Event()
        work = self._work()
        if self._drafts is None or work is None:
            return self._drafts is not None

        def write() -> None:
            try:
                work()
                succeeded.set()
            finally:
                done.set()

        self._run(write)
        done.wait(PATIENCE_S)
        if succeeded.is_set():
            for each in open_now:
                each.thing.may_go()
        return succeeded.is_set()

    # Within

    def _put_back(self, thing: "Keepable", draft: Draft) -> None:
        """What other hands made of the file opens no form less, and is told."""
        try:
            when = when_said(self._desk.words, draft.at)
            thing.put_back(draft.values, when, partial(self.drop, draft.place))
        except (TypeError, ValueError, LookupError, AttributeError, OverflowError):
            _log.exception("A draft cannot be put back: %s", draft.place)
            self._desk.tell(NOT_BACK, Tone.WARN)

    def _was_edited(self, place: Place) -> None:
        self._edited.add(place)
        if not self._soon.isActive():
            self._soon.start()

    def _was_closed(self, thing: "Keepable", place: Place) -> None:
        if (watched := self._watched.get(place)) is not None and watched.thing is thing:
            del self._watched[place]
            self.drop(place)

    def _work(self) -> Callable[[], None] | None:
        """What brings the files up to date with what is typed; None when they are."""
        drafts, edited = self._drafts, self._edited
        self._edited = set()
        if drafts is None:
            return None
        steps: list[Callable[[], object]] = []
        for place in edited:
            if not self._is_open(place):
                continue
            watched = self._watched[place]
            values = watched.thing.typed()
            if values is None:
                self._kept.pop(place, None)
                steps.append(partial(drafts.drop, place))
            else:
                before = self._kept.get(place)
                same = before is not None and before.values == values
                at = before.at if before is not None and same else datetime.now(UTC)
                draft = self._kept[place] = Draft(place, watched.thing.name, at, values)
                steps.append(partial(drafts.keep, draft))
        return partial(_do_all, steps) if steps else None

    def _is_open(self, place: Place) -> bool:
        watched = self._watched.get(place)
        return watched is not None and _is_there(watched.thing)

    def _run(self, work: Callable[[], None]) -> None:
        self._runner.run(partial(_plainly, work), self._succeeded, self._failed, owner=self)

    def _succeeded(self, _result: object) -> None:
        self._is_told = False

    def _failed(self, trouble: Trouble) -> None:
        """Told once, until it goes well again; tried again with the next key."""
        self._edited |= set(self._watched)
        if not self._is_told:
            self._is_told = True
            self._desk.tell(UNSAFE.fill(reason=trouble.text), Tone.WARN)

    def _opened(self) -> None:
        self._kept, self._watched, self._edited = {}, {}, set()
        self._drafts = None if self._desk.is_demo else Drafts(self._desk.dossier.path)
        if (drafts := self._drafts) is not None:
            self._runner.run(partial(_look, drafts), self._take, owner=self)

    def _take(self, found: tuple[Drafts, list[Draft]]) -> None:
        drafts, kept = found
        if drafts is self._drafts and kept:
            self._kept = {each.place: each for each in kept} | self._kept
            self.changed.emit()
            self.found.emit(kept)

    def _closed(self) -> None:
        self.write()
        self._drafts = None
        self._kept, self._watched = {}, {}
        self.changed.emit()


def when_said(words: QtWords, at: datetime) -> str:
    """The day and the time of the clock on the wall."""
    return words.show(at.astimezone().replace(tzinfo=None))


def _look(drafts: Drafts) -> tuple[Drafts, list[Draft]]:
    sweep(datetime.now(UTC))
    return drafts, drafts.all()


def _do_all(steps: list[Callable[[], object]]) -> None:
    for step in steps:
        step()


def _plainly(work: Callable[[], None]) -> None:
    """Raises `Trouble` for whatever the disk refuses."""
    try:
        work()
    except OSError as refused:
        raise FileTrouble(NO_FOLDER.fill(folder=refused.filename or "?")) from refused


def _is_there(thing: "Keepable") -> bool:
    return shiboken6.isValid(thing.owner)
