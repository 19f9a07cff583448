"""Everyone in the dossier at one moment, as columns that are filtered and put in order.

Names and words are in the search index. Facts of everyone are read only where a filter or an order
asks for what follows from them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from plastiq_tracker.domain.dates import WINDOW_BEFORE
from plastiq_tracker.domain.listing import Question, Sorting
from plastiq_tracker.domain.search import fold
from plastiq_tracker.indicators.agenda import PHASES, Agenda, agenda
from plastiq_tracker.indicators.facts import NEVER, Facts
from plastiq_tracker.services.reading import facts_in
from plastiq_tracker.store import roster, search
from plastiq_tracker.store.dossier import UnitOfWork

Flags = NDArray[np.bool_]
Ranks = NDArray[np.int64]
C = TypeVar("C", bound=np.generic)

NOTHING = np.iinfo(np.int64).max
"""The rank of who has nothing to be put in order by."""


@dataclass(eq=False)
class Everyone:
    """`is_complete` unless some program kept the search index from hearing of what it wrote."""

    names: roster.Names
    is_complete: bool
    _place: roster.Places | None = None
    _agenda: tuple[date, Agenda] | None = None

    @classmethod
    def read(cls, work: UnitOfWork) -> "Everyone":
        names = roster.read_names(work)
        return cls(names, roster.everyone_is_there(work, names))

    def order(self, work: UnitOfWork, today: date, question: Question) -> roster.Places:
        """The places among `names` of who is asked for, as they are to be shown."""
        order = self.names.by_name
        for passing in self._passing(work, today, question):
            order = order[passing[order]]
        if question.sorting is not Sorting.NAME:
            ranks = self._ranks(work, today, question.sorting)[order]
            if question.descending:
                ranks = np.where(ranks == NOTHING, NOTHING, -ranks)
            order = order[np.argsort(ranks, kind="stable")]
        elif question.descending:
            order = order[::-1]
        return order

    def _passing(self, work: UnitOfWork, today: date, question: Question) -> Iterator[Flags]:
        """For each condition there is, who passes it."""
        names = self.names
        if (found := search.numbers_found(work, question.typed)) is not None:
            yield names.among(np.fromstring(found, dtype=np.int64, sep=","))
        if question.coach is not None:
            yield names.having(roster.coached_by(work, question.coach))
        if question.trajectory is not None:
            yield names.having(roster.enrolled_in(work, question.trajectory))
        if question.phase is not None:
            yield self._spread(work, self._on(work, today).phase == PHASES.index(question.phase))
        if question.to_call:
            opens = self._on(work, today).due - WINDOW_BEFORE
            yield self._spread(work, opens <= today.toordinal())

    def _ranks(self, work: UnitOfWork, today: date, sorting: Sorting) -> Ranks:
        """What everyone is put in order by."""
        facts = facts_in(work)
        match sorting:
            case Sorting.AGE:
                ranks = -facts.persons.birth.astype(np.int64)
            case Sorting.PHASE:
                ranks = self._on(work, today).phase.astype(np.int64)
            case Sorting.NEXT:
                due = self._on(work, today).due.astype(np.int64)
                ranks = np.where(due == NEVER, NOTHING, due)
            case Sorting.COACH:
                ranks = _by_words(facts.persons.coach, facts.coaches)
            case Sorting.TRAJECTORY:
                ranks = _by_words(
                    _trajectory(facts, self._on(work, today)), facts.trajectories.code
                )
            case _:
                ranks = _by_words(*roster.texts(work, sorting.value))
        return self._spread(work, ranks)

    def _spread(self, work: UnitOfWork, of_facts: NDArray[C]) -> NDArray[C]:
        """A column in the order of the facts, in that of the names."""
        if self._place is None:
            self._place = self.names.places(roster.person_keys(work))
        spread = np.empty_like(of_facts)
        spread[self._place] = of_facts
        return spread

    def _on(self, work: UnitOfWork, today: date) -> Agenda:
        if self._agenda is None or self._agenda[0] != today:
            self._agenda = today, agenda(facts_in(work), today)
        return self._agenda[1]


def _trajectory(facts: Facts, found: Agenda) -> NDArray[np.int32]:
    """The trajectory of everyone's latest enrolment, -1 for none."""
    trajectory = np.append(facts.enrolments.trajectory, np.int32(-1))
    return trajectory[found.latest]


def _by_words(which: roster.Places, words: Sequence[str]) -> Ranks:
    """Ranks by what the words read as; -1 is none."""
    folded = [fold(each) for each in words]
    rank = {each: at for at, each in enumerate(sorted(set(folded)))}
    ranks = np.array([*(rank[each] for each in folded), NOTHING], dtype=np.int64)
    return ranks[which]
