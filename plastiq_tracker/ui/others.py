"""Who else writes in this dossier: told calmly, and what they wrote is shown.

It is seen in the history that every program keeps by writing; no file beside the dossier tells it.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from plastiq_tracker.domain.changes import DEMO_AUTHOR, Change, Changes
from plastiq_tracker.domain.text import Text
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.notices import Tone

if TYPE_CHECKING:
    from plastiq_tracker.store.dossier import Dossier

EVERY_MS = 15_000
LATELY = timedelta(minutes=15)
MOST = 20
"""So many of the newest changes are looked at: whose is not ours is someone else's."""

ALSO_HERE = Text(
    "Others",
    "{name} is working in this dossier too. You can both go on: nothing is overwritten, and what "
    "meets is shown.",
)
ANOTHER = Text(
    "Others",
    "This dossier is being changed from elsewhere too. You can go on: nothing is overwritten, and "
    "what meets is shown.",
)


class Others(QObject):
    """Looks now and then, and when `window` comes to the front; tells when `may_tell`, so that it
    takes no other notice away.
    """

    def __init__(self, desk: Desk, window: QWidget, may_tell: Callable[[], bool]) -> None:
        super().__init__(window)
        self._desk = desk
        self._may_tell = may_tell
        self._to_tell: list[str] = []
        self._own: set[int] = set()
        self._told: set[str] = set()
        self._newest: tuple[int | None, datetime] | None = None
        timer = QTimer(self)
        timer.setInterval(EVERY_MS)
        timer.timeout.connect(self.look)
        timer.start()
        window.installEventFilter(self)
        desk.changed.connect(self._ours)
        desk.dossier_opened.connect(self._begin)
        if desk.has_dossier:
            self._begin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.look()
        return False

    def look(self) -> None:
        """Asks the worker what was written last."""
        self._tell_next()
        if not self._desk.has_dossier or self._desk.is_demo:
            return
        dossier = self._desk.dossier

        def ask() -> "tuple[Dossier, list[Change]]":
            from plastiq_tracker.services import history  # noqa: PLC0415 - after the first paint

            return dossier, history.recent(dossier, MOST)

        self._desk.read(
            ask, lambda found: self._found(*found), owner=self, latest="others",
            on_trouble=lambda _busy: None,
        )  # fmt: skip

    # Within

    def _begin(self) -> None:
        self._newest, self._told, self._own, self._to_tell = None, set(), set(), []
        QTimer.singleShot(0, self, self.look)  # once the window shows it

    def _ours(self, changes: Changes | None) -> None:
        if changes is not None and changes.change is not None:
            self._own.add(changes.change)

    def _found(self, dossier: "Dossier", changes: list[Change]) -> None:
        if not self._desk.has_dossier or dossier is not self._desk.dossier or not changes:
            return
        before, newest = self._newest, (changes[0].number, changes[0].made_at)
        self._newest = newest
        if before is None:
            lately = datetime.now(UTC).replace(tzinfo=None) - LATELY
            for each in changes:
                if each.made_at > lately and each.author not in (None, dossier.user, DEMO_AUTHOR):
                    self._tell(each.author)
            return
        if newest == before:
            return
        theirs = [
            each
            for each in changes
            if each.made_at >= before[1]
            and (each.number, each.made_at) != before
            and each.number not in self._own
        ]
        if theirs:
            self._tell(theirs[0].author if theirs[0].author != dossier.user else None)
            self._desk.changed.emit(None)

    def _tell(self, name: str | None) -> None:
        """Once for each who is seen here; without a name for other programs and oneself."""
        if (name or "") not in self._told:
            self._told.add(name or "")
            self._to_tell.append(name or "")
            self._tell_next()

    def _tell_next(self) -> None:
        if self._to_tell and self._may_tell():
            name = self._to_tell.pop(0)
            self._desk.tell(ALSO_HERE.fill(name=name) if name else ANOTHER, Tone.INFO)
