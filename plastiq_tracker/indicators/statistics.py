"""From persons' statuses to the figures of groups: definitions 1, 5 and 8."""

from dataclasses import replace

import numpy as np

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.values import Dimension, Milestone, Outcome
from plastiq_tracker.indicators.facts import EDUCATIONS, GENDERS, Facts, Flags, Positions, code_of
from plastiq_tracker.indicators.outcomes import (
    EMPLOYED,
    EXCLUDED,
    NOT_DUE,
    NOT_EMPLOYED,
    NOT_EXITED,
    PENDING,
    STATES,
    UNKNOWN,
    Outcomes,
)
from plastiq_tracker.indicators.results import (
    NOT_EMPLOYED_ANSWERS,
    UNKNOWN_REASONS,
    Group,
    MilestoneResult,
    OriginTally,
    SameEmployer,
    Statistics,
)
from plastiq_tracker.indicators.splits import Split, split_by


def statistics(facts: Facts, found: Outcomes, criteria: Criteria) -> Statistics:
    """The figures of each group of the population with persons in it, and of all together."""
    split = split_by(facts, found, criteria.by)
    counts = _Counts(facts, found, criteria, split.group, len(split.keys))
    whole = _Counts(facts, found, criteria, np.zeros(len(found), dtype=np.int32), 1)
    trajectory = facts.enrolments.trajectory[found.final]
    by_cohort = criteria.by is Dimension.COHORT
    parts = _parts(facts, found, criteria, split)
    groups = tuple(
        replace(
            counts.group(at, split.keys[at], split.labels[at]),
            parts=parts[at],
            origin_tally=_tally(facts, trajectory[split.group == at]) if by_cohort else None,
        )
        for at in range(len(split.keys))
    )
    total = replace(whole.group(0, "total", ""), origin_tally=_tally(facts, trajectory))
    return Statistics(criteria=criteria, groups=groups, total=total)


def _parts(
    facts: Facts, found: Outcomes, criteria: Criteria, split: Split
) -> list[tuple[Group, ...]]:
    """Per group its persons by `criteria.then_by`: only parts with persons, in the usual order."""
    size = len(split.keys)
    if criteria.then_by is None:
        return [()] * size
    second = split_by(facts, found, criteria.then_by)
    width = len(second.keys)
    cell = split.group.astype(np.int64) * width + second.group
    used = np.flatnonzero(np.bincount(cell, minlength=size * width))
    place = np.zeros(size * width, dtype=np.int32)
    place[used] = np.arange(len(used), dtype=np.int32)
    counts = _Counts(facts, found, criteria, place[cell], len(used))
    parts: list[list[Group]] = [[] for _ in range(size)]
    for at, each in enumerate(used.tolist()):
        group, part = divmod(each, width)
        parts[group].append(counts.group(at, second.keys[part], second.labels[part]))
    return [tuple(each) for each in parts]


def _tally(facts: Facts, trajectory: Positions) -> OriginTally:
    """The sum of the tallies of these editions, each once; an empty cell counts 0."""
    cells = [facts.trajectories.tally[at] for at in np.unique(trajectory)]
    yes, no, unknown = (sum(cell[at] or 0 for cell in cells) for at in range(3))
    return OriginTally(yes=yes, no=no, unknown=unknown)


class _Counts:
    """All counts of all groups, each a column of numbers by group."""

    def __init__(
        self, facts: Facts, found: Outcomes, criteria: Criteria, group: Positions, size: int
    ) -> None:
        self.size, self.of = size, group
        exited = found.exit <= criteria.as_of.toordinal()
        completed = found.outcome == code_of(Outcome.COMPLETED)
        self.enrolled = self._count(np.ones(len(found), dtype=np.bool_))
        self.outcome = self._table(found.outcome, len(Outcome))
        self.exited = self._count(exited)
        self.completed_exited = self._count(exited & completed)
        self.workplace_track = self._count(found.workplace_track)
        self.internships = self._count(found.internship)
        self.gender = self._table(facts.persons.gender[found.person], len(GENDERS))
        self.education = self._table(facts.persons.education[found.person], len(EDUCATIONS))
        self.states = {each: self._table(found.state[each], STATES) for each in Milestone}
        base, known, same = same_employer(found)
        self.base, self.known, self.same = (self._count(each) for each in (base, known, same))

    def _count(self, chosen: Flags) -> list[int]:
        counts: list[int] = np.bincount(self.of[chosen], minlength=self.size).tolist()
        return counts

    def _table(self, codes: np.ndarray, width: int) -> list[list[int]]:
        cells = np.bincount(self.of.astype(np.int64) * width + codes, minlength=self.size * width)
        rows: list[list[int]] = cells.reshape(self.size, width).tolist()
        return rows

    def group(self, at: int, key: str | None, label: str) -> Group:
        active, completed, dropped_out = (
            self.outcome[at][code_of(each)]
            for each in (Outcome.ACTIVE, Outcome.COMPLETED, Outcome.DROPPED_OUT)
        )
        return Group(
            key=key,
            label=label,
            enrolled=self.enrolled[at],
            completed=completed,
            dropped_out=dropped_out,
            active=active,
            exited=self.exited[at],
            completed_exited=self.completed_exited[at],
            workplace_track=self.workplace_track[at],
            internships=self.internships[at],
            gender=dict(zip(GENDERS, self.gender[at], strict=True)),
            education=dict(zip(EDUCATIONS, self.education[at], strict=True)),
            origin_tally=None,
            milestones={each: _milestone(self.states[each][at]) for each in Milestone},
            same_employer=SameEmployer(base=self.base[at], known=self.known[at], k=self.same[at]),
        )


def _milestone(counts: list[int]) -> MilestoneResult:
    return MilestoneResult(
        not_exited=counts[NOT_EXITED],
        excluded=counts[EXCLUDED],
        not_due=counts[NOT_DUE],
        employed=counts[EMPLOYED],
        not_employed_by=dict(zip(NOT_EMPLOYED_ANSWERS, counts[NOT_EMPLOYED:PENDING], strict=True)),
        pending=counts[PENDING],
        unknown_by=dict(zip(UNKNOWN_REASONS, counts[UNKNOWN:], strict=True)),
    )


def same_employer(found: Outcomes) -> tuple[Flags, Flags, Flags]:
    """Who is in the base, known, and with one employer at 3 and 12 months (definitions 5)."""
    three, twelve = found.state[Milestone.THREE], found.state[Milestone.TWELVE]
    in_due = (twelve >= EMPLOYED) & (twelve < STATES)
    base = (three == EMPLOYED) & in_due
    jobs = found.with_job[Milestone.THREE] & found.with_job[Milestone.TWELVE]
    out_of_work = (twelve >= NOT_EMPLOYED) & (twelve < PENDING)
    known = base & (out_of_work | ((twelve == EMPLOYED) & jobs))
    return base, known, known & (twelve == EMPLOYED) & found.one_employer
