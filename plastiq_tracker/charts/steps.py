"""The part of a retention curve that is drawn, and its interval (definitions 6)."""

from collections.abc import Sequence
from dataclasses import dataclass

from plastiq_tracker.indicators.results import CurvePoint

GREY_BELOW = 10
DRAWN_FROM = 5


@dataclass(frozen=True)
class Steps:
    """A curve to draw: day 0 and each drawn day, with the value from that day on.

    The steps up to position `grey_from` rest on ten persons or more.
    """

    days: list[int]
    survival: list[float]
    grey_from: int

    @property
    def end(self) -> int:
        return self.days[-1]


def steps(curve: Sequence[CurvePoint]) -> Steps:
    """The part of the curve that is drawn."""
    drawn = [point for point in curve if point.at_risk >= DRAWN_FROM]
    solid = [point for point in drawn if point.at_risk >= GREY_BELOW]
    return Steps(
        days=[0, *(point.day for point in drawn)],
        survival=[1.0, *(point.survival for point in drawn)],
        grey_from=len(solid),
    )


def band(curve: Sequence[CurvePoint], end: int) -> tuple[list[int], list[float], list[float]]:
    """Days, lower and upper ends of the interval, from the first day that has one to `end`."""
    found = [
        (point.day, point.lower, point.upper)
        for point in curve
        if point.day <= end and point.lower is not None and point.upper is not None
    ]
    if not found:
        return [], [], []
    gone = (point.day for point in curve if point.lower is None and point.day > found[-1][0])
    found.append((min(end, next(gone, end)), *found[-1][1:]))
    days, lower, upper = zip(*found, strict=True)
    return list(days), list(lower), list(upper)


def outline(
    days: Sequence[int], lower: Sequence[float], upper: Sequence[float]
) -> list[tuple[float, float]]:
    """The corners of the band between two curves of steps, once around."""
    ends = list(zip(days, lower, upper, strict=True))
    there: list[tuple[float, float]] = []
    back: list[tuple[float, float]] = []
    for (day, low, high), following in zip(ends, [*days[1:], days[-1]], strict=True):
        there += [(day, high), (following, high)]
        back += [(day, low), (following, low)]
    return there + back[::-1]
