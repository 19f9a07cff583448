"""What the list of participants asks the services: who is shown, and the lines that come in sight.

Everything is asked in the worker; of questions that follow each other only the last is answered.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from plastiq_tracker.domain.listing import Question, Sorting
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.domain.views import ParticipantRow
from plastiq_tracker.services import lines, listing
from plastiq_tracker.services.lines import Beginning
from plastiq_tracker.services.listing import Choices, Listing
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.pages.participants_list import ParticipantsList
from plastiq_tracker.ui.widgets.paged_table import PAGE


class Roll(QObject):
    """Keeps `shown` as `question` asks; `listed` whenever it shows an answer."""

    listed = Signal()

    def __init__(
        self, desk: Desk, shown: ParticipantsList, question: Callable[[], Question]
    ) -> None:
        super().__init__(shown)
        self._desk, self._shown, self._question = desk, shown, question
        self._sorting, self._descending = Sorting.NAME, False
        self._today: date | None = None
        self._asked = Question()
        shown.model.sorting_wanted.connect(self._sort)
        shown.model.wanted.connect(self._read_lines)
        shown.table.sought.connect(self._go_to)

    @property
    def answered(self) -> bool:
        """Whether what is shown is what is asked now."""
        return self._shown.model.listing is not None and self._asked == self._wanted()

    def read(self) -> None:
        """Everything anew: somebody wrote, or it is another day."""
        dossier = self._desk.dossier
        self._today = self._desk.today()
        if self._shown.model.listing is None and self._wanted() == Question():
            today = self._today
            self._desk.read(
                lambda: lines.beginning(dossier, today, PAGE),
                self._show_beginning,
                owner=self,
                latest="beginning",
            )
        self.ask()
        self._desk.read(lambda: listing.choices(dossier), self._offer, owner=self, latest="choices")

    def ask(self) -> None:
        """Shows who is asked for now."""
        dossier, today, wanted = self._desk.dossier, self._today, self._wanted()
        if today is None:
            return

        def show(found: Listing) -> None:
            self._asked = wanted
            self._shown.model.show_listing(found)
            self._shown.loaded()
            self.listed.emit()

        self._desk.read(
            lambda: listing.listing(dossier, today, wanted), show, owner=self, latest="listing"
        )

    def _wanted(self) -> Question:
        return replace(self._question(), sorting=self._sorting, descending=self._descending)

    def _sort(self, sorting: Sorting, descending: bool) -> None:
        self._sorting, self._descending = sorting, descending
        self.ask()

    def _show_beginning(self, beginning: Beginning) -> None:
        if self._shown.model.listing is None:
            self._shown.model.show_beginning(beginning.total, beginning.rows)
            self._shown.loaded()

    def _offer(self, choices: Choices) -> None:
        self._shown.filters.offer(choices)
        self._shown.table.show_coaches(bool(choices.coaches))

    def _read_lines(self, first: int, count: int) -> None:
        model, dossier, today = self._shown.model, self._desk.dossier, self._today
        of = model.listing
        if of is None or today is None:
            return

        def take(rows: Sequence[ParticipantRow | None]) -> None:
            if model.listing is of:
                model.take(first, rows)

        def refused(trouble: Trouble) -> None:
            self._desk.tell(trouble.text, Tone.BAD)
            take(())

        self._desk.read(
            lambda: lines.lines(dossier, of.ids(first, count), today),
            take,
            owner=self,
            on_trouble=refused,
        )

    def _go_to(self, typed: str) -> None:
        dossier, of = self._desk.dossier, self._shown.model.listing
        if of is None:
            return

        def go(place: int | None) -> None:
            if place is not None and self._shown.model.listing is of:
                self._shown.table.go_to(place)

        self._desk.read(
            lambda: lines.place_by_name(dossier, of, typed), go, owner=self, latest="sought"
        )
