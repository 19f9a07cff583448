"""The share in work by month since the exit: a group × month table, for all persons at once.

The day of month m is exit + m months by the rule of definitions 3. A person is in work on it when
a qualifying job spell covers it, agency work with the same six days as in definitions 4a. Answers
without a dated job are no part of it, so that every month is measured alike: the share is the
least there is. Open jobs that were last confirmed before the day may have gone on: they are
counted apart, and tell how much more it can be.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.values import Contract
from plastiq_tracker.indicators.columns import add_months, any_of
from plastiq_tracker.indicators.facts import NEVER, Days, Facts, Flags, Positions, code_of
from plastiq_tracker.indicators.outcomes import AGENCY_DAYS, QUALIFYING, Outcomes
from plastiq_tracker.indicators.results import MIN_COVERAGE, definitions, ratio
from plastiq_tracker.indicators.splits import split_by

MONTHS = tuple(range(1, 13))


@dataclass(frozen=True, kw_only=True)
class MonthInWork:
    """`k` of the `observed` are in work; `population` adds those whose day has not come.

    `unconfirmed` are observed too: not known to be in work, but with an open job that began by
    the day and was last confirmed before it.
    """

    month: int
    k: int
    unconfirmed: int
    observed: int
    population: int

    @property
    def share(self) -> Fraction | None:
        """Of those observed, the least share in work; None while nobody is observed."""
        return ratio(self.k, self.observed)

    @property
    def upper(self) -> Fraction | None:
        """The same when every unconfirmed job went on."""
        return ratio(self.k + self.unconfirmed, self.observed)

    @property
    def uncertain(self) -> bool:
        """Whether so many are unconfirmed that the share says little (coverage, definitions 5)."""
        confirmed = self.observed - self.unconfirmed
        return confirmed * MIN_COVERAGE.denominator < self.observed * MIN_COVERAGE.numerator

    @property
    def partial(self) -> bool:
        """Whether some are observed and others not yet."""
        return 0 < self.observed < self.population

    def as_json(self) -> dict[str, Any]:
        share, upper = self.share, self.upper
        return {
            "k": self.k,
            "unconfirmed": self.unconfirmed,
            "observed": self.observed,
            "population": self.population,
            "share": None if share is None else float(share),
            "upper": None if upper is None else float(upper),
            "partial": self.partial,
            "uncertain": self.uncertain,
        }


@dataclass(frozen=True, kw_only=True)
class GroupInWork:
    """The months of one group; `key` is None for persons without a value."""

    key: str | None
    label: str
    months: tuple[MonthInWork, ...]

    def as_json(self) -> dict[str, Any]:
        return {
            "key": self.key,
            "label": self.label,
            "months": {str(each.month): each.as_json() for each in self.months},
        }


@dataclass(frozen=True, kw_only=True)
class InWork:
    """A group per value of `criteria.by`, and all together."""

    criteria: Criteria
    groups: tuple[GroupInWork, ...]
    total: GroupInWork

    def as_json(self) -> dict[str, Any]:
        return {
            "definitions": definitions(self.criteria),
            "groups": [group.as_json() for group in self.groups],
            "total": self.total.as_json(),
        }


def in_work(facts: Facts, found: Outcomes, criteria: Criteria) -> InWork:
    """The months of every group of `criteria.by`, 1 to 12."""
    split, jobs = split_by(facts, found, criteria.by), _jobs(facts, found)
    rows: list[list[MonthInWork]] = [[] for _ in split.keys]
    total = []
    for month in MONTHS:
        at = _on(facts, found, jobs, month)
        columns = [
            np.bincount(split.group[flags], minlength=len(rows)).tolist()
            for flags in (at.in_work, at.unconfirmed, at.observed, at.counts)
        ]
        for row, counts in zip(rows, zip(*columns, strict=True), strict=True):
            row.append(_month(month, *counts))
        total.append(_month(month, *(sum(column) for column in columns)))
    return InWork(
        criteria=criteria,
        groups=tuple(
            GroupInWork(key=key, label=label, months=tuple(row))
            for key, label, row in zip(split.keys, split.labels, rows, strict=True)
        ),
        total=GroupInWork(key="total", label="", months=tuple(total)),
    )


def _month(month: int, k: int, unconfirmed: int, observed: int, population: int) -> MonthInWork:
    return MonthInWork(
        month=month, k=k, unconfirmed=unconfirmed, observed=observed, population=population
    )


def in_work_at(facts: Facts, found: Outcomes, month: int) -> tuple[Flags, Flags]:
    """Who is in work on the day of this month, and who is observed, by place in `found`."""
    at = _on(facts, found, _jobs(facts, found), month)
    return at.in_work, at.observed


@dataclass(frozen=True, eq=False)
class _Jobs:
    """Qualifying spells of those who have left; `last` is the last day on which each counts.

    Spells that begin after the day of the figures cover no day that is observed.
    """

    place: Positions
    start: Days
    last: Days
    open: Flags


def _jobs(facts: Facts, found: Outcomes) -> _Jobs:
    spells = facts.job_spells
    exited = found.exit <= found.as_of
    place = np.full(len(facts.persons.birth), -1, dtype=np.int32)
    place[found.person[exited]] = np.flatnonzero(exited)
    owner = place[spells.person]
    chosen = (owner >= 0) & QUALIFYING[spells.contract]
    agency = spells.contract[chosen] == code_of(Contract.TEMPORARY_AGENCY)
    last = spells.known_end[chosen] + np.where(agency, AGENCY_DAYS, 0)
    return _Jobs(owner[chosen], spells.start[chosen], last, spells.end[chosen] == NEVER)


@dataclass(frozen=True, eq=False)
class _Standing:
    """Where everyone stands on the day of a month; `counts` is who is not left out."""

    in_work: Flags
    unconfirmed: Flags
    observed: Flags
    counts: Flags


def _on(facts: Facts, found: Outcomes, jobs: _Jobs, month: int) -> _Standing:
    """Who is left out on or before the day is so as at a milestone (definitions 4.1)."""
    day, size = _days(found, month), len(found)
    excluded_on = facts.persons.excluded_on[found.person]
    counts = (excluded_on > found.as_of) | (excluded_on > day)
    observed = counts & (day <= found.as_of)
    on = day[jobs.place]
    begun = jobs.start <= on
    in_work = any_of(jobs.place[begun & (on <= jobs.last)], size) & observed
    unconfirmed = any_of(jobs.place[begun & jobs.open], size) & observed & ~in_work
    return _Standing(in_work, unconfirmed, observed, counts)


def _days(found: Outcomes, month: int) -> Days:
    """The day of this month for each person, NEVER for who has not left by the day of the figures.

    Every exit lies on or before that day, so a calendar of all days up to it answers for all at
    once: a third of the time that `add_months` takes for days of any kind.
    """
    exited = found.exit <= found.as_of
    if not exited.any():
        return np.full(len(found), NEVER, dtype=np.int32)
    first = int(found.exit.min())
    calendar = add_months(np.arange(first, found.as_of + 1, dtype=np.int32), month)
    days = np.append(calendar, np.int32(NEVER))
    return days[np.where(exited, found.exit - first, -1)]
