"""A frozen figure put to the facts that were frozen with it: who was in which part, and why."""

from functools import cached_property

import numpy as np

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import NotFound
from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.indicators.curves import kaplan_meier, survival_at
from plastiq_tracker.indicators.facts import Codes, Flags
from plastiq_tracker.indicators.figures import PARTS, numbered
from plastiq_tracker.indicators.freezing import FrozenFigures, split_of
from plastiq_tracker.indicators.frozen_reasons import frozen_reason
from plastiq_tracker.indicators.retention import retention_by
from plastiq_tracker.indicators.retention_groups import RetentionGroup, RetentionGroups
from plastiq_tracker.indicators.subject import Reason
from plastiq_tracker.indicators.trace import NO_GROUP, rule_of
from plastiq_tracker.indicators.tracing import Figure, Part

NOT_FROZEN = Text("Frozen", "This report has no figures by {by}.")


class FrozenTrace:
    """The persons of one frozen figure, by place; split as the figures `by` are.

    Raises `NotFound` for what is no figure about persons, and for a place without any.
    """

    def __init__(self, figures: FrozenFigures, by: Dimension, figure: Figure) -> None:
        by = split_asked(figures, by, figure)
        if by not in figures.by:
            raise NotFound(NOT_FROZEN.fill(by=by))
        self.figure, self.rule = figure, rule_of(figure.key)
        self.statistics = figures.by[by]
        self.criteria = split_of(figures.criteria, by)
        self.persons = figures.people
        self.chosen = self._chosen()

    @cached_property
    def parts(self) -> Codes:
        """The part of everyone in the population, whatever the place."""
        return self.rule.parts(self.persons.standings)

    def places(self, part: Part) -> list[int]:
        """Who was in a part of the figure, in its place."""
        here = self.chosen & (self.parts == PARTS.index(part))
        places: list[int] = np.flatnonzero(here).tolist()
        return places

    def key(self, at: int) -> str:
        """The key of a person's record."""
        return str(self.persons.column("person")[at])

    def trajectory(self, at: int) -> str:
        return str(self.persons.column(Dimension.COHORT.value)[at])

    def coach(self, at: int) -> str | None:
        coach = self.persons.column(Dimension.COACH.value)[at]
        return None if coach is None else str(coach)

    def reason(self, at: int) -> Reason:
        """Where a person stood in the figure, and what was frozen of why."""
        return frozen_reason(self.figure.key, self.persons.row(at), self.persons.as_of)

    def survival(self, day: int) -> float | None:
        """Kaplan and Meier's estimate on a day, of the persons in the place (definitions 6)."""
        of = self.persons.standings
        here = self.chosen & (of.duration > 0)
        return survival_at(kaplan_meier(of.duration[here], of.event[here]), day).survival

    def _chosen(self) -> Flags:
        place = self.figure.place
        by = [each for each in (self.criteria.by, self.criteria.then_by) if each is not None]
        chosen = self.persons.in_place(by, place)
        if place and (len(place) > len(by) or not chosen.any()):
            raise NotFound(NO_GROUP.fill(group=place[-1]))
        return chosen


def split_asked(figures: FrozenFigures, by: Dimension, figure: Figure) -> Dimension:
    """By what the place of a figure is named: months in work were split as chosen alone."""
    months = (numbered(figure.key) or ("", 0))[0] == "in_work_month"
    return figures.criteria.by if months else by


def frozen_curves(figures: FrozenFigures, by: Dimension) -> RetentionGroups:
    """The curve of each group: as frozen for the chosen split, else from the frozen facts."""
    groups = figures.by[by].groups
    found = figures.retention_by
    criteria = split_of(figures.criteria, by)
    if by is not figures.criteria.by:
        split = figures.people.split(by, groups)
        found = retention_by(figures.people.episodes(), criteria, split)
    labels = {each.key: each.label for each in groups}
    return RetentionGroups(
        criteria=criteria,
        groups=tuple(
            RetentionGroup(key=key, label=labels[key], retention=curve) for key, curve in found
        ),
        total=figures.retention,
    )
