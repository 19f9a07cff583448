"""One reading of the dossier for one set of criteria: what every figure about them starts from.

The facts stay in memory until someone commits to the dossier, and with them where everyone stood
on the last day asked, so that another filter or split is counted at once.
"""

from dataclasses import dataclass, field, is_dataclass, replace
from functools import cached_property
from typing import TypeVar
from weakref import WeakKeyDictionary

import numpy as np

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import NotFound
from plastiq_tracker.domain.values import ExitBasis
from plastiq_tracker.indicators.facts import Facts
from plastiq_tracker.indicators.outcomes import (
    Calendar,
    Outcomes,
    calendar,
    everyone,
    selected,
)
from plastiq_tracker.indicators.results import Retention, Statistics
from plastiq_tracker.indicators.retention import Episodes, episodes, retention, retention_by
from plastiq_tracker.indicators.splits import split_by
from plastiq_tracker.indicators.statistics import Profiles, profiles, statistics
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.engine import Watch
from plastiq_tracker.store.facts import read_facts

T = TypeVar("T")
UNKNOWN_PROJECT = Text("Statistics", "There is no project {code}. The dossier has: {codes}.")


@dataclass(frozen=True, eq=False)
class Reading:
    """The facts at one moment, and where each person of the population stands.

    Everything else is worked out when it is first asked for. Columns are shared with other
    readings: nobody changes them.
    """

    criteria: Criteria
    facts: Facts
    found: Outcomes
    profiles: Profiles

    @cached_property
    def episodes(self) -> Episodes:
        return episodes(self.facts, self.found, self.criteria)

    @cached_property
    def statistics(self) -> Statistics:
        return statistics(self.facts, self.found, self.criteria, self.profiles)

    @cached_property
    def retention(self) -> Retention:
        return retention(self.found, self.episodes, self.criteria)

    @cached_property
    def retention_by(self) -> tuple[tuple[str | None, Retention], ...]:
        """A curve for each group of `criteria.by`."""
        split = split_by(self.facts, self.found, self.criteria.by)
        return retention_by(self.episodes, self.criteria, split)


def reading(dossier: Dossier, criteria: Criteria) -> Reading:
    """Reads the dossier in a unit of work of its own."""
    with dossier.read() as work:
        return reading_in(work, criteria)


def reading_in(work: UnitOfWork, criteria: Criteria) -> Reading:
    """The same within a unit of work, for who reads more of the same moment."""
    return _kept(work).reading(criteria)


def facts_in(work: UnitOfWork) -> Facts:
    """All facts as this unit of work sees them; nobody changes them."""
    return _kept(work).facts


@dataclass(eq=False)
class _Kept:
    """What was read at one moment, and what followed from it for the last day asked."""

    facts: Facts
    moment: int | None = None
    _calendars: dict[ExitBasis, Calendar] = field(default_factory=dict)
    _asked: Criteria | None = None
    _everyone: Outcomes | None = None
    _profiles: Profiles | None = None
    _last: Reading | None = None

    def reading(self, criteria: Criteria) -> Reading:
        if criteria.project not in self.facts.projects:
            codes = ", ".join(sorted(self.facts.projects))
            raise NotFound(UNKNOWN_PROJECT.fill(code=criteria.project, codes=codes))
        found, alike = self._of_day(criteria)
        last = self._last
        if (
            last is None
            or replace(last.criteria, by=criteria.by, then_by=criteria.then_by) != criteria
        ):
            chosen = selected(self.facts, found, criteria)
            last = Reading(criteria, self.facts, found.of(chosen), alike.among(chosen))
        elif last.criteria != criteria:
            last = replace(last, criteria=criteria)
        self._last = last
        return last

    def _of_day(self, criteria: Criteria) -> tuple[Outcomes, Profiles]:
        """Everyone of the project and period on this day, before any is left out."""
        asked = Criteria(
            project=criteria.project,
            period_from=criteria.period_from,
            period_to=criteria.period_to,
            as_of=criteria.as_of,
            exit_basis=criteria.exit_basis,
        )
        if self._everyone is None or self._profiles is None or self._asked != asked:
            self._everyone = self._profiles = self._last = None  # makes room first
            days = self._calendar(criteria.exit_basis)
            self._everyone = _locked(everyone(self.facts, asked, days))
            self._profiles = _locked(profiles(self.facts, self._everyone))
            self._asked = asked
        return self._everyone, self._profiles

    def _calendar(self, basis: ExitBasis) -> Calendar:
        if basis not in self._calendars:
            self._calendars[basis] = _locked(calendar(self.facts, basis))
        return self._calendars[basis]


_KEPT: WeakKeyDictionary[Watch, _Kept] = WeakKeyDictionary()


def _kept(work: UnitOfWork) -> _Kept:
    """What is kept of this moment; what is being written, or may be, is never kept."""
    moment = work.moment()
    if work.watch is None or moment is None:
        return _Kept(_locked(read_facts(work)))
    kept = _KEPT.get(work.watch)
    if kept is None or kept.moment != moment:
        _KEPT.pop(work.watch, None)
        kept = _KEPT[work.watch] = _Kept(_locked(read_facts(work)), moment)
    return kept


def _locked(holder: T) -> T:
    """The same, with columns that nobody can change."""
    for value in vars(holder).values():
        for each in value.values() if isinstance(value, dict) else (value,):
            if isinstance(each, np.ndarray):
                each.flags.writeable = False
            elif is_dataclass(each):
                _locked(each)
    return holder
