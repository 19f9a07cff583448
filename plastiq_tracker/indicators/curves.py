"""Kaplan and Meier's estimate for any number of groups at once (definitions 6)."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import overload

import numpy as np
from numpy.typing import NDArray

from plastiq_tracker.indicators.facts import Days, Flags, Positions
from plastiq_tracker.indicators.intervals import Z
from plastiq_tracker.indicators.results import CurvePoint, SurvivalAt

CELLS = 4_000_000
"""Groups × days worked out at a time."""

Numbers = NDArray[np.float64]
Counts = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Curve(Sequence[CurvePoint]):
    """The points of a curve, a column for each of their facts; NaN where a limit has no value."""

    day: Counts
    at_risk: Counts
    events: Counts
    censored: Counts
    survival: Numbers
    lower: Numbers
    upper: Numbers

    def __len__(self) -> int:
        return len(self.day)

    @overload
    def __getitem__(self, at: int) -> CurvePoint: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[CurvePoint]: ...

    def __getitem__(self, at: int | slice) -> CurvePoint | Sequence[CurvePoint]:
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(len(self)))]
        lower, upper = float(self.lower[at]), float(self.upper[at])
        return CurvePoint(
            day=int(self.day[at]),
            at_risk=int(self.at_risk[at]),
            events=int(self.events[at]),
            censored=int(self.censored[at]),
            survival=float(self.survival[at]),
            lower=None if np.isnan(lower) else lower,
            upper=None if np.isnan(upper) else upper,
        )

    def __iter__(self) -> Iterator[CurvePoint]:
        return (self[at] for at in range(len(self)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]

    def between(self, first: int, end: int) -> "Curve":
        """The points from position `first` up to `end`."""
        return Curve(**{name: column[first:end] for name, column in vars(self).items()})

    def at_risk_on(self, day: int) -> int:
        """Persons whose duration is at least `day`."""
        after = int(np.searchsorted(self.day, day))
        return int(self.at_risk[after]) if after < len(self) else 0


def kaplan_meier(duration: Days, event: Flags) -> Curve:
    """The product-limit estimate with Greenwood's variance, a point per day observed.

    Durations are whole days ≥ 1. Of those on one day, events come before censorings. Limits are
    on the log(-log) scale (Kalbfleisch, Prentice 2002), None where survival is 0 or 1.
    """
    (curve,) = curves(duration, event, np.zeros(len(duration), dtype=np.int32), 1)
    return curve


def curves(duration: Days, event: Flags, group: Positions, size: int) -> list[Curve]:
    """The estimate for each of `size` groups; `group` is the one each person is in."""
    days = int(duration.max(initial=0)) + 1
    at_once = max(1, CELLS // days)
    if size <= at_once:
        return _curves(duration, event, group, size, days)
    found: list[Curve] = []
    for first in range(0, size, at_once):
        some = (group >= first) & (group < first + at_once)
        count = min(at_once, size - first)
        found += _curves(duration[some], event[some], group[some] - first, count, days)
    return found


def survival_at(curve: Sequence[CurvePoint], day: int) -> SurvivalAt:
    """The estimate on a day: that of the last point up to it; all None without persons."""
    if not curve:
        return SurvivalAt(survival=None, lower=None, upper=None)
    if isinstance(curve, Curve):
        after = int(np.searchsorted(curve.day, day, side="right"))
    else:
        after = bisect_right(curve, day, key=lambda point: point.day)
    if after == 0:
        return SurvivalAt(survival=1.0, lower=None, upper=None)
    point = curve[after - 1]
    return SurvivalAt(survival=point.survival, lower=point.lower, upper=point.upper)


def _curves(duration: Days, event: Flags, group: Positions, size: int, days: int) -> list[Curve]:
    cell = group.astype(np.int64) * days + duration
    gone = np.bincount(cell, minlength=size * days).reshape(size, days)
    ended = np.bincount(cell[event], minlength=size * days).reshape(size, days)
    at_risk = gone[:, ::-1].cumsum(axis=1)[:, ::-1]
    # A day on which nobody goes changes nothing: only the others are worked out.
    row, day = np.nonzero(gone)
    died, risk = ended[row, day], at_risk[row, day]
    begins = np.searchsorted(row, np.arange(size + 1))
    survival, greenwood = _products(died, risk, begins)
    lower, upper = _limits(survival, greenwood)
    censored = gone[row, day] - died
    whole = Curve(day, risk, died, censored, survival, lower, upper)
    return [whole.between(first, end) for first, end in pairwise(begins)]


def _products(died: Counts, at_risk: Counts, begins: Counts) -> tuple[Numbers, Numbers]:
    """Survival and Greenwood's sum after each day, anew for each group."""
    survivors = at_risk - died
    factors = 1 - died / at_risk
    terms = np.divide(died, at_risk * survivors, out=np.zeros(len(died)), where=survivors > 0)
    survival, greenwood = np.empty(len(died)), np.empty(len(died))
    for first, end in pairwise(begins):
        np.cumprod(factors[first:end], out=survival[first:end])
        np.cumsum(terms[first:end], out=greenwood[first:end])
    return survival, greenwood


def _limits(survival: Numbers, greenwood: Numbers) -> tuple[Numbers, Numbers]:
    inside = (survival > 0) & (survival < 1)
    log = np.log(survival, out=np.full(len(survival), np.nan), where=inside)
    spread = Z * np.sqrt(greenwood) / -log
    # exp(log S · …) rather than S ** …, because 1 to the power of "undefined" is 1.
    return np.exp(log * np.exp(spread)), np.exp(log * np.exp(-spread))
