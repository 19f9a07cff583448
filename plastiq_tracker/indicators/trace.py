"""A figure put to a reading: in which part of it each person is, and why."""

from collections.abc import Sequence
from functools import cached_property

import numpy as np

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import NotFound
from plastiq_tracker.indicators.curves import kaplan_meier, survival_at
from plastiq_tracker.indicators.facts import Codes, Facts, Flags
from plastiq_tracker.indicators.figures import PARTS, Membership, membership, numbered
from plastiq_tracker.indicators.outcomes import Outcomes
from plastiq_tracker.indicators.reasons import reason
from plastiq_tracker.indicators.retention import Episodes
from plastiq_tracker.indicators.splits import split_by
from plastiq_tracker.indicators.standings import Standings, standings_of
from plastiq_tracker.indicators.subject import Reason, subject_of
from plastiq_tracker.indicators.tracing import Figure, Part, Place

NO_FIGURE = Text("Tracing", "There is no figure “{key}” about persons.")
TALLY = Text(
    "Tracing", "Migrant origin is tallied per trajectory, so nobody in particular is behind it."
)
NO_GROUP = Text("Tracing", "There is nobody in the group “{group}”.")


class Trace:
    """The persons of one figure, by place in the population of a reading.

    Raises `NotFound` for what is no figure about persons, and for a place without any.
    """

    def __init__(
        self, facts: Facts, found: Outcomes, work: Episodes, criteria: Criteria, figure: Figure
    ) -> None:
        self.facts, self.found, self.work = facts, found, work
        self.criteria, self.figure = criteria, figure
        self.rule = rule_of(figure.key)
        self.chosen = _chosen(facts, found, criteria, figure.place)

    @cached_property
    def standings(self) -> Standings:
        match numbered(self.figure.key):
            case ("in_work_month", month):
                return standings_of(self.facts, self.found, self.work, (month,))
        return standings_of(self.facts, self.found, self.work)

    @cached_property
    def parts(self) -> Codes:
        """The part of everyone in the population, whatever the place."""
        return self.rule.parts(self.standings)

    def places(self, part: Part) -> list[int]:
        """Who is in a part of the figure, in its place."""
        here = self.chosen & (self.parts == PARTS.index(part))
        places: list[int] = np.flatnonzero(here).tolist()
        return places

    def row(self, at: int) -> int:
        """The row of a person in the dossier."""
        return int(self.facts.persons.row[self.found.person[at]])

    def trajectory(self, at: int) -> str:
        """The code of the edition of the final enrolment."""
        enrolments, trajectories = self.facts.enrolments, self.facts.trajectories
        return trajectories.code[int(enrolments.trajectory[self.found.final[at]])]

    def coach(self, at: int) -> str | None:
        coach = int(self.facts.persons.coach[self.found.person[at]])
        return self.facts.coaches[coach] if coach >= 0 else None

    def reason(self, at: int) -> Reason:
        """Why a person stands where they do in the figure."""
        who = subject_of(self.facts, self.found, self.work, self.criteria, self.standings, at)
        return reason(self.figure.key, who)

    def survival(self, day: int) -> float | None:
        """Kaplan and Meier's estimate on a day, of the persons in the place (definitions 6)."""
        here = self.chosen[self.work.place]
        curve = kaplan_meier(self.work.duration[here], self.work.event[here])
        return survival_at(curve, day).survival


def rule_of(key: str) -> Membership:
    """Who counts in a figure. Raises `NotFound` for what is no figure about persons."""
    if (rule := membership(key)) is not None:
        return rule
    raise NotFound(TALLY if key.startswith("composition_origin") else NO_FIGURE.fill(key=key))


def _chosen(facts: Facts, found: Outcomes, criteria: Criteria, place: Place) -> Flags:
    """Who is in this place of the tables."""
    chosen = np.ones(len(found), dtype=np.bool_)
    dimensions = [each for each in (criteria.by, criteria.then_by) if each is not None]
    if len(place) > len(dimensions):
        raise NotFound(NO_GROUP.fill(group=place[-1]))
    for key, dimension in zip(place, dimensions, strict=False):
        split = split_by(facts, found, dimension)
        chosen &= split.group == _position(split.keys, key)
    if place and not chosen.any():
        raise NotFound(NO_GROUP.fill(group=place[-1]))
    return chosen


def _position(keys: Sequence[str | None], key: str | None) -> int:
    if key not in keys:
        raise NotFound(NO_GROUP.fill(group=key))
    return list(keys).index(key)
