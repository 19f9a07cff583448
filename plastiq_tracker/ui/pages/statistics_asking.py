"""Asks for the figures of what is chosen, one question at a time."""

from PySide6.QtCore import QObject, Signal

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.indicators.results import Statistics
from plastiq_tracker.services import filters, statistics
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.notices import Tone


class Asking(QObject):
    """`answered(Statistics)` for the figures, `offered(Available)` for what can be filtered.

    While one question is out no other is asked, and what was wanted last is asked after it: so
    that figures follow a slider that never rests.
    """

    answered = Signal(object)
    offered = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_out = False
        self._next: Criteria | None = None

    def ask(self, criteria: Criteria) -> None:
        """Asks now, or after the question that is out."""
        if self._is_out:
            self._next = criteria
            return
        self._is_out, self._next = True, None
        dossier = self._desk.dossier
        self._desk.read(
            lambda: statistics.statistics(dossier, criteria),
            self._take,
            owner=self,
            on_trouble=self._refused,
        )

    def ask_filters(self, criteria: Criteria) -> None:
        """Asks what there is to filter by; the newest question is answered."""
        dossier = self._desk.dossier
        self._desk.read(
            lambda: filters.available(dossier, criteria),
            self.offered.emit,
            owner=self,
            latest="filters",
        )

    def _take(self, found: Statistics) -> None:
        self._is_out = False
        self.answered.emit(found)
        self._go_on()

    def _refused(self, trouble: Trouble) -> None:
        self._is_out = False
        self._desk.tell(trouble.text, Tone.BAD)
        self._go_on()

    def _go_on(self) -> None:
        if self._next is not None and not self._is_out:
            self.ask(self._next)
