"""Two groups side by side: each rate of either, and the difference (definitions 5).

Made from one set of figures, so that a comparison can never disagree with the table beside it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.indicators.compared_rates import RATES, Counted
from plastiq_tracker.indicators.intervals import newcombe
from plastiq_tracker.indicators.places import Side, side
from plastiq_tracker.indicators.results import Statistics, definitions, ratio
from plastiq_tracker.indicators.tracing import Place

MIN_KNOWN = 30
"""Below so many known in either group no word about chance (definitions 5)."""

FAR_APART = Fraction(1, 5)
"""Groups are not equally far when the shares that are still waiting differ by more than this."""


class Verdict(StrEnum):
    """What may be said about chance."""

    NOTHING = "nothing"
    TOO_FEW = "too_few"
    MAY_BE_CHANCE = "may_be_chance"
    MORE_THAN_CHANCE = "more_than_chance"


class Kind(StrEnum):
    """What a caution is about; the first two speak of one of the groups."""

    PROVISIONAL = "provisional"
    LOW_COVERAGE = "low_coverage"
    NOT_EQUALLY_FAR = "not_equally_far"
    UNREACHED = "unreached"


@dataclass(frozen=True)
class Caution:
    """What else to know of a rate; `about` is "first" or "second", or None for both together."""

    kind: Kind
    about: str | None = None

    def as_json(self) -> dict[str, Any]:
        return {"kind": self.kind.value, "about": self.about}


@dataclass(frozen=True, kw_only=True)
class RateComparison:
    """One rate of both groups; `key` is that of its figure (`indicators.tracing`)."""

    key: str
    first: Counted
    second: Counted

    @property
    def difference(self) -> Fraction | None:
        """The first less the second; None when either has nobody."""
        mine, theirs = self.first.share, self.second.share
        return None if mine is None or theirs is None else mine - theirs

    @property
    def interval(self) -> tuple[float, float] | None:
        """Newcombe's 95% interval of the difference."""
        return newcombe(self.first.k, self.first.n, self.second.k, self.second.n)

    @property
    def verdict(self) -> Verdict:
        interval = self.interval
        if interval is None:
            return Verdict.NOTHING
        if min(self.first.n, self.second.n) < MIN_KNOWN:
            return Verdict.TOO_FEW
        return Verdict.MAY_BE_CHANCE if _around_zero(interval) else Verdict.MORE_THAN_CHANCE

    @property
    def cautions(self) -> tuple[Caution, ...]:
        return tuple(self._cautions())

    def _cautions(self) -> Iterator[Caution]:
        for about, each in (("first", self.first), ("second", self.second)):
            if each.open:
                yield Caution(Kind.PROVISIONAL, about)
            if not each.covered:
                yield Caution(Kind.LOW_COVERAGE, about)
        if abs(self.first.still_waiting - self.second.still_waiting) > FAR_APART:
            yield Caution(Kind.NOT_EQUALLY_FAR)
        if self.verdict is Verdict.MORE_THAN_CHANCE and _overlap(self.first, self.second):
            yield Caution(Kind.UNREACHED)

    def as_json(self) -> dict[str, Any]:
        return {
            "key": self.key,
            "first": self.first.as_json(),
            "second": self.second.as_json(),
            "difference": None if self.difference is None else float(self.difference),
            "interval": None if self.interval is None else list(self.interval),
            "verdict": self.verdict.value,
            "cautions": [caution.as_json() for caution in self.cautions],
        }


def _around_zero(interval: tuple[float, float]) -> bool:
    lower, upper = interval
    return lower <= 0 <= upper


def _overlap(one: Counted, other: Counted) -> bool:
    """Whether the unknown could make the two shares equal."""
    return one.k * other.due <= other.most * one.due and other.k * one.due <= one.most * other.due


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Both groups, their rates, and who their people are."""

    criteria: Criteria
    first: Side
    second: Side
    rates: tuple[RateComparison, ...]

    @property
    def composition(self) -> dict[str, dict[StrEnum, tuple[int, int]]]:
        """Per attribute and value the count in either, a census without intervals."""
        one, other = self.first.group, self.second.group
        return {
            "gender": {each: (one.gender[each], other.gender[each]) for each in one.gender},
            "education": {
                each: (one.education[each], other.education[each]) for each in one.education
            },
        }

    def composition_difference(self, counts: tuple[int, int]) -> Fraction | None:
        """The share of one value in the first group less that in the second."""
        first, second = (
            ratio(count, side.group.enrolled)
            for count, side in zip(counts, (self.first, self.second), strict=True)
        )
        return None if first is None or second is None else first - second

    def as_json(self) -> dict[str, Any]:
        return {
            "definitions": definitions(self.criteria),
            "first": self.first.as_json(),
            "second": self.second.as_json(),
            "rates": [rate.as_json() for rate in self.rates],
            "composition": {
                name: {
                    value.value: {"first": first, "second": second}
                    for value, (first, second) in values.items()
                }
                for name, values in self.composition.items()
            },
        }


def compare(statistics: Statistics, first: Place, second: Place) -> Comparison:
    """Two places of the figures side by side.

    A place that holds the other stands for the rest of it, so that nobody is in both: () is then
    everyone else. Raises KeyError for a place without persons; the two are not the same place.
    """
    one, other = side(statistics, first, second), side(statistics, second, first)
    rates = tuple(
        RateComparison(key=key, first=of(one.group), second=of(other.group))
        for key, of in RATES.items()
    )
    return Comparison(criteria=statistics.criteria, first=one, second=other, rates=rates)
