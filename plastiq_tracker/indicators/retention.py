"""How long work lasts without a break: episodes and the Kaplan–Meier curve (definitions 6)."""

from dataclasses import dataclass

import numpy as np

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.dates import MAX_GAP
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.indicators.columns import in_turns, places
from plastiq_tracker.indicators.curves import curves, survival_at
from plastiq_tracker.indicators.facts import NEVER, Days, Facts, Flags, Positions
from plastiq_tracker.indicators.outcomes import QUALIFYING, Outcomes
from plastiq_tracker.indicators.results import (
    RETENTION_DAYS,
    Retention,
)
from plastiq_tracker.indicators.splits import Split

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
    owner = places(found.person, len(facts.persons.birth))[spells.person]
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
    whole = Split(np.zeros(len(found), dtype=np.int32), ["total"], [""])
    ((_, result),) = retention_by(work, criteria, whole)
    return result


def retention_by(
    work: Episodes, criteria: Criteria, split: Split
) -> tuple[tuple[str | None, Retention], ...]:
    """The same for each group of a split, by key."""
    size = len(split.keys)
    group = split.group[work.place]
    population = np.bincount(split.group, minlength=size).tolist()
    placed = np.bincount(group, minlength=size).tolist()
    events = np.bincount(group[work.event], minlength=size).tolist()
    found_curves = curves(work.duration, work.event, group, size)
    return tuple(
        (
            split.keys[at],
            Retention(
                criteria=criteria,
                population=population[at],
                placed=placed[at],
                events=events[at],
                censored=placed[at] - events[at],
                curve=curve,
                at_risk={day: curve.at_risk_on(day) for day in AT_RISK_DAYS},
                survival_at={day: survival_at(curve, day) for day in RETENTION_DAYS},
            ),
        )
        for at, curve in enumerate(found_curves)
    )
