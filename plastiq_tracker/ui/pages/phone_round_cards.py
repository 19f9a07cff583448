"""The cards of a phone round, read before they are needed so that the next one is there at once."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.rounds import Wanted
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.services import phone_round
from plastiq_tracker.services.phone_round import Card
from plastiq_tracker.ui.events import Desk


class Cards(QObject):
    """`arrived(Wanted)` when a card was read, or someone turns out to be gone."""

    arrived = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cards: dict[Wanted, Card] = {}
        self._gone: dict[Wanted, Text] = {}
        self._stale: set[Wanted] = set()
        self._asked: set[Wanted] = set()

    def of(self, wanted: Wanted) -> Card | None:
        """What is known of a call; None while it is being read."""
        return self._cards.get(wanted)

    def gone(self, wanted: Wanted) -> Text | None:
        """Why somebody cannot be called any more."""
        return self._gone.get(wanted)

    def want(self, calls: Iterable[Wanted]) -> None:
        """Has these read, the first one first, unless they are there."""
        for each in calls:
            there = each in self._cards or each in self._gone
            if (not there or each in self._stale) and each not in self._asked:
                self._read(each)

    def changed(self, changes: Changes | None) -> None:
        """What was read about whom a change concerns is to be read again; None is everyone."""
        persons = None if changes is None else changes.persons
        every = [*self._cards, *self._gone, *self._asked]
        self._stale |= {each for each in every if persons is None or each.person_id in persons}

    def keep_only(self, calls: Iterable[Wanted]) -> None:
        """Lets go of all others."""
        kept = set(calls)
        for held in (self._cards, self._gone):
            for each in [each for each in held if each not in kept]:
                del held[each]
        self._stale &= kept

    def _read(self, wanted: Wanted) -> None:
        dossier, today = self._desk.dossier, self._desk.today()
        self._asked.add(wanted)
        self._stale.discard(wanted)

        def take(card: Card) -> None:
            self._asked.discard(wanted)
            self._gone.pop(wanted, None)
            self._cards[wanted] = card
            self._answered(wanted)

        def refused(trouble: Trouble) -> None:
            self._asked.discard(wanted)
            self._cards.pop(wanted, None)
            self._gone[wanted] = trouble.text
            self._answered(wanted)

        self._desk.read(
            lambda: phone_round.card(dossier, wanted, today),
            take,
            owner=self,
            on_trouble=refused,
        )

    def _answered(self, wanted: Wanted) -> None:
        """Tells of it, and asks once more when something changed while it was being read."""
        if wanted in self._stale:
            self._read(wanted)
        self.arrived.emit(wanted)
