"""What each action aims at against what it reached (definitions 7).

Reach is a sum of contacts, never of distinct people, and unlike kinds are never added. Persons of
the trajectories are identified and counted apart: no record tells which action carries them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import Action, Activity
from plastiq_tracker.indicators.results import definitions, ratio


class Reached(StrEnum):
    """The kinds of people and organisations that an action reaches."""

    YOUNG_PEOPLE = "young_people"
    COMPANIES = "companies"
    MEDIATORS = "mediators"
    MENTORS = "mentors"


@dataclass(frozen=True, kw_only=True)
class Target:
    """One kind of one action; `target` and `actual` are None where nothing was recorded."""

    code: str
    number: int
    title: str
    kind: Reached
    target: int | None
    actual: int | None

    @property
    def multiple(self) -> Fraction | None:
        """The actual as a multiple of the target."""
        if self.target is None or self.actual is None:
            return None
        return ratio(self.actual, self.target)

    def as_json(self) -> dict[str, Any]:
        multiple = self.multiple
        return {
            "action": self.code,
            "number": self.number,
            "title": self.title,
            "kind": self.kind.value,
            "target": self.target,
            "actual": self.actual,
            "multiple": None if multiple is None else float(multiple),
        }


@dataclass(frozen=True, kw_only=True)
class Targets:
    """The targets of a project by action and kind; `participants` are distinct persons."""

    criteria: Criteria
    targets: tuple[Target, ...]
    participants: int

    def as_json(self) -> dict[str, Any]:
        return {
            "definitions": definitions(self.criteria),
            "targets": [target.as_json() for target in self.targets],
            "participants": self.participants,
        }


def targets(
    criteria: Criteria, actions: Iterable[Action], activities: Iterable[Activity], participants: int
) -> Targets:
    """The kinds of each action that have a target or a reach, by the action's number.

    Activities count when they were held in the period and by `as_of`, both ends included.
    """
    last = min(criteria.period_to, criteria.as_of)
    held = [each for each in activities if criteria.period_from <= each.held_on <= last]
    found = [
        _target(action, kind, [each for each in held if each.action_id == action.id])
        for action in sorted(actions, key=lambda each: (each.number, each.code))
        for kind in Reached
    ]
    return Targets(
        criteria=criteria,
        targets=tuple(each for each in found if each.target is not None or each.actual is not None),
        participants=participants,
    )


def _target(action: Action, kind: Reached, activities: Iterable[Activity]) -> Target:
    reach: list[int | None] = [getattr(each, f"reach_{kind}") for each in activities]
    known = [each for each in reach if each is not None]
    return Target(
        code=action.code,
        number=action.number,
        title=action.title,
        kind=kind,
        target=getattr(action, f"target_{kind}"),
        actual=sum(known) if known else None,
    )
