"""From persons' statuses to the figures of groups: definitions 1, 5 and 8."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import prod

import numpy as np
from numpy.typing import NDArray

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.values import Dimension, Milestone, Outcome
from plastiq_tracker.indicators.columns import renumbered
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

WIDTHS = {
    "outcome": len(Outcome),
    "exit": 3,
    "workplace_track": 2,
    "internship": 2,
    "gender": len(GENDERS),
    "education": len(EDUCATIONS),
    **{milestone.value: STATES for milestone in Milestone},
    "same_employer": 4,
}
"""The facts of a profile, and how many values each can have.

`exit` counts up: not, exited, and completed by then; `same_employer` likewise: not in the base, in
it, known, and with one employer.
"""

CELLS = 4_000_000
"""The largest table of groups × profiles; beyond it persons are counted one fact at a time."""


@dataclass(frozen=True, eq=False)
class Profiles:
    """Persons who count alike share a profile: `of` is each person's, `facts` what it stands for.

    There are far fewer profiles than persons, so a table of groups × profiles holds every figure.
    """

    of: Positions
    facts: dict[str, NDArray[np.int64]]

    def __len__(self) -> int:
        return len(self.facts["outcome"])

    @cached_property
    def marks(self) -> dict[str, NDArray[np.float64]]:
        """For each fact a table of profiles × values, with a 1 where a profile has the value."""
        return {name: np.eye(width)[self.facts[name]] for name, width in WIDTHS.items()}

    def among(self, chosen: Flags) -> "Profiles":
        """The same of some of these persons."""
        return self if chosen.all() else Profiles(self.of[chosen], self.facts)


def profiles(facts: Facts, found: Outcomes) -> Profiles:
    """The profile of each person of a population."""
    base, known, same = same_employer(found)
    exited = found.exit <= found.as_of
    columns: dict[str, np.ndarray] = {
        "outcome": found.outcome,
        "exit": exited.astype(np.int8) + (exited & (found.outcome == code_of(Outcome.COMPLETED))),
        "workplace_track": found.workplace_track,
        "internship": found.internship,
        "gender": facts.persons.gender[found.person],
        "education": facts.persons.education[found.person],
        **{milestone.value: found.state[milestone] for milestone in Milestone},
        "same_employer": base.astype(np.int8) + known + same,
    }
    code = np.zeros(len(found), dtype=np.int32)
    for name, width in WIDTHS.items():
        code *= width
        code += columns[name]
    of, used = renumbered(code, prod(WIDTHS.values()))
    values = np.unravel_index(used, tuple(WIDTHS.values()))
    return Profiles(of, dict(zip(WIDTHS, values, strict=True)))


def statistics(
    facts: Facts, found: Outcomes, criteria: Criteria, known: Profiles | None = None
) -> Statistics:
    """The figures of each group of the population with persons in it, and of all together.

    `known` are the profiles of `found` when they were made before.
    """
    alike = known or profiles(facts, found)
    split = split_by(facts, found, criteria.by)
    size, parts = len(split.keys), _Parts(facts, found, criteria, split)
    counts = _Counts.of(alike, parts.group, len(parts))
    of_groups = counts.summed(parts.owner, size)
    whole = of_groups.summed(np.zeros(size, dtype=np.int32), 1)
    groups = tuple(
        replace(
            of_groups.group(at, split.keys[at], split.labels[at]),
            parts=tuple(counts.group(part, *parts.names(part)) for part in parts.of(at)),
            origin_tally=_tally(facts, [split.keys[at]])
            if criteria.by is Dimension.COHORT
            else None,
        )
        for at in range(size)
    )
    used = np.bincount(facts.enrolments.trajectory[found.final], minlength=1)
    codes = [facts.trajectories.code[at] for at in np.flatnonzero(used)]
    total = replace(whole.group(0, "total", ""), origin_tally=_tally(facts, codes))
    return Statistics(criteria=criteria, groups=groups, total=total)


class _Parts:
    """The smallest groups asked for: those of `then_by` within each group, or the groups."""

    def __init__(self, facts: Facts, found: Outcomes, criteria: Criteria, split: Split) -> None:
        self.second = None
        self.group, self.owner = split.group, np.arange(len(split.keys))
        if criteria.then_by is None:
            return
        self.second = split_by(facts, found, criteria.then_by)
        width = len(self.second.keys)
        cell = split.group.astype(np.int64) * width + self.second.group
        self.group, used = renumbered(cell, len(split.keys) * width)
        self.owner, self.at = np.divmod(used, max(width, 1))

    def __len__(self) -> int:
        return len(self.owner)

    def of(self, group: int) -> list[int]:
        """The parts of a group; none when the groups are the parts."""
        found: list[int] = (
            [] if self.second is None else np.flatnonzero(self.owner == group).tolist()
        )
        return found

    def names(self, part: int) -> tuple[str | None, str]:
        assert self.second is not None
        at = self.at[part]
        return self.second.keys[at], self.second.labels[at]


def _tally(facts: Facts, codes: Sequence[str | None]) -> OriginTally:
    """The sum of the tallies of these editions; an empty cell counts 0."""
    trajectories = facts.trajectories
    cells = [trajectories.tally[trajectories.code.index(code)] for code in codes if code]
    yes, no, unknown = (sum(cell[at] or 0 for cell in cells) for at in range(3))
    return OriginTally(yes=yes, no=no, unknown=unknown)


class _Counts:
    """Persons per group and value of each fact, from which every figure is a sum."""

    def __init__(self, tables: dict[str, NDArray[np.int64]]) -> None:
        self.sums = tables
        self.tables = {name: table.tolist() for name, table in tables.items()}
        self.enrolled = tables["outcome"].sum(axis=1).tolist()

    @classmethod
    def of(cls, alike: Profiles, group: Positions, size: int) -> "_Counts":
        """Counted by profile, which is quick; by person where groups are very many."""
        width = len(alike)
        if size * width > CELLS:
            return cls({name: _by_person(alike, group, size, name) for name in WIDTHS})
        cells = np.bincount(group.astype(np.int64) * width + alike.of, minlength=size * width)
        # Whole numbers far below 2 ** 53 are exact as floats, which numpy multiplies at speed.
        counts = cells.reshape(size, width).astype(np.float64)
        return cls({name: (counts @ marks).astype(np.int64) for name, marks in alike.marks.items()})

    def whole(self) -> "_Counts":
        """All groups together."""
        return _Counts({name: each.sum(axis=0, keepdims=True) for name, each in self.sums.items()})

    def summed(self, owner: NDArray[np.int64], size: int) -> "_Counts":
        """The same of larger groups; `owner` is the one that each group is part of."""
        larger = {}
        for name, table in self.sums.items():
            larger[name] = np.zeros((size, table.shape[1]), dtype=np.int64)
            np.add.at(larger[name], owner, table)
        return _Counts(larger)

    def group(self, at: int, key: str | None, label: str) -> Group:
        tables = self.tables
        outcome = dict(zip(Outcome, tables["outcome"][at], strict=True))
        same, exited = tables["same_employer"][at], tables["exit"][at]
        return Group(
            key=key,
            label=label,
            enrolled=self.enrolled[at],
            completed=outcome[Outcome.COMPLETED],
            dropped_out=outcome[Outcome.DROPPED_OUT],
            active=outcome[Outcome.ACTIVE],
            exited=sum(exited[1:]),
            completed_exited=exited[2],
            workplace_track=tables["workplace_track"][at][1],
            internships=tables["internship"][at][1],
            gender=dict(zip(GENDERS, tables["gender"][at], strict=True)),
            education=dict(zip(EDUCATIONS, tables["education"][at], strict=True)),
            origin_tally=None,
            milestones={each: _milestone(tables[each.value][at]) for each in Milestone},
            same_employer=SameEmployer(base=sum(same[1:]), known=sum(same[2:]), k=same[3]),
        )


def _by_person(alike: Profiles, group: Positions, size: int, name: str) -> NDArray[np.int64]:
    width = WIDTHS[name]
    cell = group.astype(np.int64) * width + alike.facts[name][alike.of]
    return np.bincount(cell, minlength=size * width).reshape(size, width)


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
