"""What would change before a reporting date: who is still to be reached, and what that can move.

Statuses are those of definitions 4 on the reporting date, from what is recorded now. Everyone
whose answer would still count by then moves a rate by one person, in work or not: between those two
ends it will lie when all of them are reached.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any
from uuid import UUID

import numpy as np

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.dates import WINDOW_AFTER, Window
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.domain.views import Urgency
from plastiq_tracker.indicators.facts import Facts, Flags
from plastiq_tracker.indicators.outcomes import EMPLOYED, PENDING, REFUSED, UNKNOWN, Outcomes
from plastiq_tracker.indicators.results import (
    Group,
    MilestoneResult,
    Statistics,
    definitions,
    ratio,
)
from plastiq_tracker.indicators.splits import split_by

Ends = tuple[Fraction, Fraction]
"""The least and the most that a share can become."""


@dataclass(frozen=True, kw_only=True)
class MilestoneOutlook:
    """One milestone of a group, `then` on the reporting date if nothing more is recorded.

    `now` is on the day the figures are seen, None when nobody was in the group yet. `falling_due`
    counts the moments that come after that day and by the reporting date, `calls` the persons who
    can still be reached so that their answer counts, `calls_falling_due` those who are both.
    """

    now: MilestoneResult | None
    then: MilestoneResult
    falling_due: int
    calls: int
    calls_falling_due: int

    @property
    def rate_known(self) -> Ends | None:
        """In work of the known, when everyone is reached and nobody or everybody is in work."""
        return self._ends(self.then.employed, self.calls, self.then.known + self.calls)

    @property
    def lower(self) -> Ends | None:
        """The lower bound (definitions 5) likewise."""
        return self._ends(self.then.employed, self.calls, self.then.due)

    @property
    def upper(self) -> Ends | None:
        """The upper bound likewise."""
        open_after = self.then.due - self.then.known - self.calls
        return self._ends(self.then.employed + open_after, self.calls, self.then.due)

    @property
    def coverage(self) -> Fraction | None:
        """Known of due when everyone is reached."""
        return ratio(self.then.known + self.calls, self.then.due)

    def _ends(self, least: int, more: int, whole: int) -> Ends | None:
        if not whole:
            return None
        return Fraction(least, whole), Fraction(least + more, whole)

    def as_json(self) -> dict[str, Any]:
        return {
            "now": None if self.now is None else self.now.as_json(),
            "then": self.then.as_json(),
            "falling_due": self.falling_due,
            "calls": self.calls,
            "calls_falling_due": self.calls_falling_due,
            "reached": {
                "rate_known": _floats(self.rate_known),
                "lower": _floats(self.lower),
                "upper": _floats(self.upper),
                "coverage": None if self.coverage is None else float(self.coverage),
            },
        }


def _floats(ends: Ends | None) -> list[float] | None:
    return None if ends is None else [float(end) for end in ends]


Milestones = Mapping[Milestone, MilestoneOutlook]


@dataclass(frozen=True, kw_only=True)
class GroupOutlook:
    """The milestones of one group of `criteria.by`, as it will be on the reporting date."""

    key: str | None
    label: str
    milestones: Milestones

    def as_json(self) -> dict[str, Any]:
        return {
            "key": self.key,
            "label": self.label,
            "milestones": _milestones_json(self.milestones),
        }


@dataclass(frozen=True, kw_only=True)
class OpenCall:
    """A follow-up to make so that its answer counts on the reporting date.

    `urgency` is how it stands on the day the figures are seen; it can be answered on the days of
    its window from then on, and until the reporting date.
    """

    person_id: UUID
    enrolment_id: UUID
    code: str
    name: str
    phone: str | None
    trajectory: str
    coach: str | None
    milestone: Milestone
    window: Window
    urgency: Urgency

    @property
    def due(self) -> date:
        return self.window.due

    def as_json(self) -> dict[str, Any]:
        """With the person's code and neither name nor number, as in every file."""
        return {
            "person": self.code,
            "trajectory": self.trajectory,
            "coach": self.coach,
            "milestone": self.milestone.value,
            "first": self.window.first.isoformat(),
            "due": self.window.due.isoformat(),
            "last": self.window.last.isoformat(),
            "urgency": self.urgency.value,
        }


@dataclass(frozen=True, kw_only=True)
class Outlook:
    """What a reporting date can still bring, seen on `criteria.as_of`.

    `groups` are those of `criteria.by`; `calls` are in the order in which their windows close.
    """

    criteria: Criteria
    until: date
    milestones: Milestones
    groups: tuple[GroupOutlook, ...]
    calls: tuple[OpenCall, ...]

    def as_json(self) -> dict[str, Any]:
        return {
            "definitions": definitions(self.criteria),
            "until": self.until.isoformat(),
            "milestones": _milestones_json(self.milestones),
            "groups": [group.as_json() for group in self.groups],
            "calls": [call.as_json() for call in self.calls],
        }


def _milestones_json(milestones: Milestones) -> dict[str, Any]:
    return {each.value: milestones[each].as_json() for each in milestones}


def callable_in_time(found: Outcomes, milestone: Milestone, as_of: int) -> Flags:
    """Who can be reached from `as_of` on so that the answer counts on the day of `found`.

    Those due by then of whom nothing is known, whose window is not over on `as_of`; not who
    refused, and not who died or was kept away, even where the status stands.
    """
    state, due = found.state[milestone], found.due[milestone]
    unknown = (state == PENDING) | ((state >= UNKNOWN) & (state != REFUSED))
    in_time: Flags = unknown & (as_of <= due + WINDOW_AFTER) & ~found.excluded
    return in_time


def outlooks(
    facts: Facts, found: Outcomes, now: Statistics, then: Statistics
) -> tuple[Milestones, tuple[GroupOutlook, ...]]:
    """The outlook in total and per group; `found` and `then` are of the reporting date."""
    as_of = now.criteria.as_of.toordinal()
    split = split_by(facts, found, then.criteria.by)
    size = len(split.keys)
    counts = {
        milestone: [
            np.bincount(split.group[chosen], minlength=size).tolist()
            for chosen in _chosen(found, milestone, as_of)
        ]
        for milestone in Milestone
    }
    before = {group.key: group for group in now.groups}
    groups = tuple(
        GroupOutlook(
            key=group.key,
            label=group.label,
            milestones={
                each: _outlook(
                    each, before.get(group.key), group, [row[at] for row in counts[each]]
                )
                for each in Milestone
            },
        )
        for at, group in enumerate(then.groups)
    )
    total = {
        each: _outlook(each, now.total, then.total, [sum(row) for row in counts[each]])
        for each in Milestone
    }
    return total, groups


def _chosen(found: Outcomes, milestone: Milestone, as_of: int) -> tuple[Flags, Flags, Flags]:
    """Whose moment comes after `as_of`, who can still be reached, and who is both."""
    falling: Flags = (found.state[milestone] >= EMPLOYED) & (found.due[milestone] > as_of)
    reachable = callable_in_time(found, milestone, as_of)
    return falling, reachable, falling & reachable


def _outlook(
    milestone: Milestone, now: Group | None, then: Group, counts: Sequence[int]
) -> MilestoneOutlook:
    falling_due, calls, both = counts
    return MilestoneOutlook(
        now=None if now is None else now.milestones[milestone],
        then=then.milestones[milestone],
        falling_due=falling_due,
        calls=calls,
        calls_falling_due=both,
    )
