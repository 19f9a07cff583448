"""The desk: the open dossier and everything a page needs to work on it, told by signals."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

import shiboken6
from PySide6.QtCore import QObject, Signal

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Conflict, Trouble
from plastiq_tracker.system.clock import Clock, moment
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.drafts import Keeper
from plastiq_tracker.ui.notices import Notice, Offer, Tone
from plastiq_tracker.ui.tasks import OnDone, OnTrouble, Runner
from plastiq_tracker.ui.undoing import Undoing
from plastiq_tracker.ui.words import QtWords

if TYPE_CHECKING:  # SQLAlchemy is not needed before the first paint.
    from plastiq_tracker.store.dossier import Dossier

T = TypeVar("T")
MOST_SEEN = 8
UNFORESEEN = Text(
    "Notice",
    "Something unforeseen went wrong ({kind}). What was saved is safe. The details are in {file}.",
)


class Desk(QObject):
    """Made once by bootstrap and given to every page.

    `today` is a function: the demo lives on its own day. Signals: `changed(Changes)` after every
    write, or with None when someone else wrote; `dossier_opened`, `dossier_closed`,
    `noticed(Notice)`, `coach_chosen` when another coach's work is to be shown;
    `history_wanted(person_id, name)` to see who changed what of somebody;
    `duplicates_wanted(person_ids)` to see who else somebody may be, or whether two are one.
    """

    changed = Signal(object)
    dossier_opened = Signal()
    dossier_closed = Signal()
    noticed = Signal(object)
    coach_chosen = Signal()
    history_wanted = Signal(object, str)
    duplicates_wanted = Signal(object)

    def __init__(
        self, words: QtWords, runner: Runner, clock: Clock, settings: Settings | None = None
    ) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.seen: list[UUID] = []
        self.words = words
        self.runner = runner
        self.is_demo = False
        self._clock = clock
        self._dossier: Dossier | None = None
        self._log_file = ""
        self.drafts = Keeper(self)
        self.undoing = Undoing(self)
        runner.trouble.connect(self._tell_trouble)
        runner.failed.connect(self._tell_failure)
        runner.describe = self._describe

    @property
    def dossier(self) -> "Dossier":
        """The open dossier; pages are shown only while there is one."""
        assert self._dossier is not None, "no dossier is open"
        return self._dossier

    @property
    def has_dossier(self) -> bool:
        return self._dossier is not None

    def today(self) -> date:
        return self._clock()

    def now(self) -> datetime:
        """This moment of UTC, on that day."""
        return moment(self._clock)

    @property
    def coach(self) -> str | None:
        """The name of the coach whose work is shown; None for everybody's."""
        return self.settings.coach or None

    def choose_coach(self, name: str | None) -> None:
        """Shows this coach's work from now on, also the next time."""
        if name != self.coach:
            self.settings.coach = name or ""
            self.coach_chosen.emit()

    def saw(self, person_id: UUID) -> None:
        """Remembers in `seen` whose dossier was looked at, the last one first."""
        self.seen = [person_id, *(each for each in self.seen if each != person_id)][:MOST_SEEN]

    def set_clock(self, clock: Clock) -> None:
        self._clock = clock

    def log_to(self, log_file: str) -> None:
        """Names the file that a notice of an unforeseen failure points to."""
        self._log_file = log_file

    def use(self, dossier: "Dossier", *, demo: bool = False) -> None:
        """Takes this dossier in place of the one before, which is closed."""
        self.leave()
        self._dossier = dossier
        self.is_demo = demo
        if self.settings.user:
            dossier.user = self.settings.user
        self.dossier_opened.emit()

    def leave(self) -> None:
        """Closes the dossier, once what was handed in on it is done."""
        if self._dossier is not None:
            self.seen = []
            closing, self._dossier = self._dossier, None
            self.dossier_closed.emit()
            self.runner.run(closing.close, owner=self)

    def read(
        self,
        function: Callable[[], T],
        then: OnDone[T],
        *,
        owner: QObject,
        on_trouble: OnTrouble | None = None,
        latest: str = "",
    ) -> None:
        """Asks something of the dossier in the worker and calls `then` with the answer.

        Name the question in `latest` when a newer one makes it superfluous (search as you type).
        """
        self.runner.run(function, then, on_trouble, owner=owner, latest=latest)

    def write(
        self,
        function: Callable[[], Changes],
        then: Callable[[Changes], object] | None = None,
        *,
        owner: QObject,
        on_trouble: OnTrouble | None = None,
        notice: bool = True,
    ) -> None:
        """Runs a service that writes; then tells every page, and the user by its label.

        `then` is called before `changed` goes out. It and `on_trouble` are dropped when `owner`
        is gone, the news is not.
        """

        def done(changes: Changes) -> None:
            if then is not None and shiboken6.isValid(owner):
                then(changes)
            self.changed.emit(changes)
            if notice:
                self.tell(changes.label, Tone.GOOD, self.undoing.offer(changes))

        def refused(trouble: Trouble) -> None:
            if on_trouble is not None and shiboken6.isValid(owner):
                on_trouble(trouble)
            else:
                self._tell_trouble(trouble)
            if isinstance(trouble, Conflict):
                # So that what is opened again is what there is now.
                self.changed.emit(None)

        self.runner.run(function, done, refused, owner=self)

    def tell(self, text: str | Text, tone: Tone = Tone.INFO, offer: Offer | None = None) -> None:
        """Shows a notice in the window."""
        self.noticed.emit(Notice(text, tone, offer))

    def _tell_trouble(self, trouble: Trouble) -> None:
        self.tell(trouble.text, Tone.BAD)

    def _tell_failure(self, error: BaseException) -> None:
        self._tell_trouble(self._describe(error))

    def _describe(self, error: BaseException) -> Trouble:
        return Trouble(UNFORESEEN.fill(kind=type(error).__name__, file=self._log_file))
