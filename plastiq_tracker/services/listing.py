"""The table of participants without loading everyone: who is shown, and in which order.

A `Listing` holds keys only; lines are read a page at a time (`services.lines`).
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID
from weakref import WeakKeyDictionary

from plastiq_tracker.domain.listing import Question
from plastiq_tracker.domain.search import fold
from plastiq_tracker.services.everyone import Everyone
from plastiq_tracker.store import queries, search
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.engine import Watch
from plastiq_tracker.store.search_index import put_all_down

KEY = 16
"""Bytes of a key."""


@dataclass(frozen=True, eq=False)
class Listing:
    """Whom the table shows, in order, by their keys one after the other; and how many there are."""

    keys: bytes
    total: int

    def __len__(self) -> int:
        return len(self.keys) // KEY

    def id_at(self, at: int) -> UUID:
        return UUID(bytes=self.keys[KEY * at : KEY * (at + 1)])

    def ids(self, first: int, count: int) -> list[UUID]:
        return [self.id_at(at) for at in range(first, min(first + count, len(self)))]

    def place_of(self, person: UUID) -> int | None:
        """The line of a person; None for who is not shown."""
        at = self.keys.find(person.bytes)
        while at > 0 and at % KEY:  # the end of one key and the beginning of the next
            at = self.keys.find(person.bytes, at + 1)
        return at // KEY if at >= 0 else None


@dataclass(frozen=True)
class Choices:
    """By what may be filtered: names of coaches, and codes of trajectories, the latest first."""

    coaches: tuple[str, ...]
    trajectories: tuple[str, ...]


def listing(dossier: Dossier, today: date, question: Question) -> Listing:
    """Who is to be shown on `today`. Raises `Trouble` when the dossier cannot be read."""
    with search.searching(dossier) as work:
        everyone = _kept(work)
        if everyone.is_complete:
            return _answered(work, everyone, today, question)
    with dossier.write() as work:  # a program took the triggers away for a while
        put_all_down(work.connection)
    with search.searching(dossier) as work:
        return _answered(work, _kept(work), today, question)


def choices(dossier: Dossier) -> Choices:
    """What the filters offer."""
    with dossier.read() as work:
        coaches = sorted(queries.coach_names(work), key=fold)
        return Choices(tuple(coaches), tuple(queries.trajectory_codes(work)))


def _answered(work: UnitOfWork, everyone: Everyone, today: date, question: Question) -> Listing:
    names = everyone.names
    return Listing(names.keys[everyone.order(work, today, question)].tobytes(), len(names.keys))


@dataclass(frozen=True)
class _Kept:
    moment: int
    everyone: Everyone


_KEPT: WeakKeyDictionary[Watch, _Kept] = WeakKeyDictionary()


def _kept(work: UnitOfWork) -> Everyone:
    """Everyone as this unit of work sees them, read once for each moment."""
    moment = work.moment()
    if work.watch is None or moment is None:
        return Everyone.read(work)
    kept = _KEPT.get(work.watch)
    if kept is None or kept.moment != moment:
        _KEPT.pop(work.watch, None)
        kept = _KEPT[work.watch] = _Kept(moment, Everyone.read(work))
    return kept.everyone
