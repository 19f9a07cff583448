"""Which retention curves are drawn: that of all, or of as many groups as can be told apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from plastiq_tracker.charts.drawing import shortened
from plastiq_tracker.charts.steps import DRAWN_FROM, Steps, steps
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.indicators.names import group_name
from plastiq_tracker.indicators.results import CurvePoint, Retention
from plastiq_tracker.indicators.retention_groups import RetentionGroup, RetentionGroups
from plastiq_tracker.indicators.tracing import Place

Result = Retention | RetentionGroups

MOST = 6
"""So many curves can be told apart."""
ENDS = (365, 547, 730)
"""Days at which the scale may end; what lies beyond the last is not drawn."""


@dataclass(frozen=True)
class Shown:
    """A curve that is drawn; without a name when it is the one of all.

    `points` are all of the curve, also those that are not drawn.
    """

    name: str
    place: Place
    retention: Retention
    points: Sequence[CurvePoint]
    steps: Steps


def shown_curves(result: Result, words: Words, width: int) -> list[Shown]:
    """The curves to draw, none when too few were placed; names of at most `width` letters."""
    if isinstance(result, RetentionGroups) and (chosen := _chosen(result)):
        return [
            _shown(
                shortened(name_of(group, result, words), width, 1), (group.key,), group.retention
            )
            for group in chosen
        ]
    total = total_of(result)
    return [_shown("", (), total)] if total.placed >= DRAWN_FROM else []


def _shown(name: str, place: Place, found: Retention) -> Shown:
    points = list(found.curve)
    return Shown(name, place, found, points, steps(points))


def total_of(result: Result) -> Retention:
    return result if isinstance(result, Retention) else result.total


def enough(result: RetentionGroups) -> list[RetentionGroup]:
    """The groups with persons enough for a curve."""
    return [each for each in result.groups if each.retention.placed >= DRAWN_FROM]


def name_of(group: RetentionGroup, result: RetentionGroups, words: Words) -> str:
    name = group_name(group, result.criteria.by)
    return words.say(name) if isinstance(name, Text) else name


def end_of(shown: Sequence[Shown]) -> int:
    """Where the scale of days ends."""
    last = max((each.steps.end for each in shown), default=0)
    return next((end for end in ENDS if end >= last), ENDS[-1])


def _chosen(result: RetentionGroups) -> list[RetentionGroup]:
    """The latest cohorts, or the groups where most were placed, in their order."""
    found = enough(result)
    if result.criteria.by is Dimension.COHORT:
        return found[-MOST:]
    most = sorted(range(len(found)), key=lambda at: -found[at].retention.placed)[:MOST]
    return [found[at] for at in sorted(most)]
