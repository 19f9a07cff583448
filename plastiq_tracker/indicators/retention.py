"""How long work lasts without a break: episodes and the Kaplan–Meier curve (definitions 6)."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.dates import MAX_GAP
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.indicators.columns import in_turns
from plastiq_tracker.indicators.facts import NEVER, Days, Facts, Flags, Positions
from plastiq_tracker.indicators.intervals import Z
from plastiq_tracker.indicators.outcomes import QUALIFYING, Outcomes
from plastiq_tracker.indicators.results import (
    RETENTION_DAYS,
    CurvePoint,
    Retention,
    SurvivalAt,
)

AT_RISK_DAYS = (0, *RETENTION_DAYS)


@dataclass(frozen=True, eq=False)
class Episodes:
    """Those placed, by position in the population: first day, days in work, and how it ended."""

    place: Positions
    time_zero: Days
    duration: Days
    event: Flags


def episodes(facts: Facts, found: Outcomes, criteria: Criteria) -> Episodes:
    """The episode of work of each person in the risk set."""
    as_of = criteria.as_of.toordinal()
    spells, size = facts.job_spells, len(found)
    place = np.full(len(facts.persons.birth), -1, dtype=np.int32)
    place[found.person] = np.arange(size, dtype=np.int32)
    owner = place[spells.person]
    counts = (owner >= 0) & (spells.start <= as_of) & QUALIFYING[spells.contract]
    jobs = np.flatnonzero(counts)
    jobs = jobs[found.exit[owner[jobs]] <= as_of]
    owner, start = owner[jobs], spells.start[jobs]
    end, known_end = spells.end[jobs], spells.known_end[jobs]

    placing = start <= found.due[Milestone.THREE][owner]
    placing &= known_end >= found.exit[owner]
    zero = np.full(size, NEVER, dtype=np.int32)
    np.minimum.at(zero, owner[placing], np.maximum(start, found.exit[owner])[placing])

    covers = (start <= zero[owner]) & (known_end >= zero[owner])
    last = np.full(size, -1, dtype=np.int32)
    np.maximum.at(last, owner[covers], known_end[covers])
    closed = np.ones(size, dtype=np.bool_)
    closed[owner[covers & (end >= NEVER)]] = False
    later = np.flatnonzero((start > zero[owner]) & (zero[owner] < NEVER))
    for turn in in_turns(owner[later]):
        job = later[turn]
        job = job[start[job] <= last[owner[job]] + MAX_GAP]
        last[owner[job]] = np.maximum(last[owner[job]], known_end[job])
        closed[owner[job[end[job] >= NEVER]]] = False
    return _ended(facts, found, as_of, zero, last, closed)


def _ended(
    facts: Facts, found: Outcomes, as_of: int, zero: Days, last: Days, closed: Flags
) -> Episodes:
    """When each episode ended or was last seen; those never seen for a day are left out."""
    excluded_on = facts.persons.excluded_on[found.person]
    event = closed & (last + MAX_GAP <= as_of) & (excluded_on > last)
    seen = np.minimum(np.minimum(last, as_of - MAX_GAP + 1), excluded_on)
    duration = np.where(event, last, seen) - zero + 1
    placed = np.flatnonzero((zero < NEVER) & (duration >= 1))
    return Episodes(
        placed.astype(np.int32),
        zero[placed],
        duration[placed].astype(np.int32),
        event[placed],
    )


def retention(found: Outcomes, work: Episodes, criteria: Criteria) -> Retention:
    """The curve of the persons placed, with log(-log) 95 % limits and numbers at risk."""
    curve = kaplan_meier(work.duration, work.event)
    events = int(work.event.sum())
    return Retention(
        criteria=criteria,
        population=len(found),
        placed=len(work.place),
        events=events,
        censored=len(work.place) - events,
        curve=curve,
        at_risk={day: int((work.duration >= day).sum()) for day in AT_RISK_DAYS},
        survival_at={day: survival_at(curve, day) for day in RETENTION_DAYS},
    )


def kaplan_meier(duration: Days, event: Flags) -> tuple[CurvePoint, ...]:
    """The product-limit estimate with Greenwood's variance, a point per day observed.

    Durations are whole days ≥ 1. Of those on one day, events come before censorings. Limits are
    on the log(-log) scale (Kalbfleisch, Prentice 2002), None where survival is 0 or 1.
    """
    if len(duration) == 0:
        return ()
    size = int(duration.max()) + 1
    died = np.bincount(duration[event], minlength=size)
    left = np.bincount(duration, minlength=size)
    at_risk = left[::-1].cumsum()[::-1]
    days = np.flatnonzero(left)
    died, at_risk, gone = died[days], at_risk[days], left[days]
    survival = np.cumprod(1 - died / at_risk)
    survivors = at_risk - died
    terms = np.divide(died, at_risk * survivors, out=np.zeros(len(days)), where=survivors > 0)
    lower, upper = _limits(survival, np.cumsum(terms))
    return tuple(
        CurvePoint(
            day=int(days[at]),
            at_risk=int(at_risk[at]),
            events=int(died[at]),
            censored=int(gone[at] - died[at]),
            survival=float(survival[at]),
            lower=None if np.isnan(lower[at]) else float(lower[at]),
            upper=None if np.isnan(upper[at]) else float(upper[at]),
        )
        for at in range(len(days))
    )


def _limits(
    survival: NDArray[np.float64], greenwood: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    inside = (survival > 0) & (survival < 1)
    log = np.log(survival, out=np.full(len(survival), np.nan), where=inside)
    spread = Z * np.sqrt(greenwood) / -log
    # exp(log S · …) rather than S ** …, because 1 to the power of "undefined" is 1.
    return np.exp(log * np.exp(spread)), np.exp(log * np.exp(-spread))


def survival_at(curve: tuple[CurvePoint, ...], day: int) -> SurvivalAt:
    """The estimate on a day: that of the last point up to it; all None without persons."""
    if not curve:
        return SurvivalAt(survival=None, lower=None, upper=None)
    point = next((each for each in reversed(curve) if each.day <= day), None)
    if point is None:
        return SurvivalAt(survival=1.0, lower=None, upper=None)
    return SurvivalAt(survival=point.survival, lower=point.lower, upper=point.upper)
