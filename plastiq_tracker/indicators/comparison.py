"""Two groups side by side: each rate of either, and the difference (definitions 5).

Made from one set of figures, so that a comparison can never disagree with the table beside it.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import StrEnum
from fractions import Fraction
from typing import Any

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.indicators.intervals import newcombe
from plastiq_tracker.indicators.names import group_name
from plastiq_tracker.indicators.results import (
    MIN_COVERAGE,
    Group,
    Statistics,
    definitions,
    ratio,
)
from plastiq_tracker.indicators.tracing import Place

MIN_KNOWN = 30
"""Below so many known in either group no word about chance (definitions 5)."""

FAR_APART = Fraction(1, 5)
"""Groups are not equally far when the shares that are still waiting differ by more than this."""

OTHERS = Text("Comparison", "All others")
REST = Text("Comparison", "The rest of {group}")
GROUP_AND_PART = Text("Group", "{group} · {part}")


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
class Counted:
    """`k` of `n`, out of `due` of whom the rest is unknown.

    Of `people`, those due and those still to come, `waiting` have their moment still to come;
    `open` are all who can still change the figure.
    """

    k: int
    n: int
    due: int
    people: int
    waiting: int
    open: int

    @property
    def share(self) -> Fraction | None:
        return ratio(self.k, self.n)

    @property
    def covered(self) -> bool:
        return self.n >= MIN_COVERAGE * self.due

    @property
    def still_waiting(self) -> Fraction:
        """The share whose moment is still to come."""
        return ratio(self.waiting, self.people) or Fraction()

    @property
    def least(self) -> Fraction | None:
        """When nobody of the unknown counts."""
        return ratio(self.k, self.due)

    @property
    def most(self) -> Fraction | None:
        """When all of them do."""
        return ratio(self.k + self.due - self.n, self.due)

    def as_json(self) -> dict[str, Any]:
        share = self.share
        return {**vars(self), "share": None if share is None else float(share)}


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
    ends = one.least, one.most, other.least, other.most
    if None in ends:
        return False
    least, most, other_least, other_most = (end for end in ends if end is not None)
    return least <= other_most and other_least <= most


@dataclass(frozen=True, kw_only=True)
class Side:
    """One of the two groups; with `rest` it is those of the place who are not in the other."""

    place: Place
    rest: bool
    name: Text | str
    group: Group

    def as_json(self) -> dict[str, Any]:
        return {"place": list(self.place), "rest": self.rest, "enrolled": self.group.enrolled}


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
    one, other = _side(statistics, first, second), _side(statistics, second, first)
    rates = tuple(
        RateComparison(key=key, first=of(one.group), second=of(other.group))
        for key, of in RATES.items()
    )
    return Comparison(criteria=statistics.criteria, first=one, second=other, rates=rates)


def group_at(statistics: Statistics, place: Place) -> Group:
    """The figures of a place. Raises KeyError when there are no persons in it."""
    group, among = statistics.total, statistics.groups
    for key in place:
        found = next((each for each in among if each.key == key), None)
        if found is None:
            raise KeyError(key)
        group, among = found, found.parts
    return group


def _side(statistics: Statistics, place: Place, other: Place) -> Side:
    group, name = group_at(statistics, place), _name(statistics, place)
    rest = len(place) < len(other) and other[: len(place)] == place
    if rest:
        group = _less(group, group_at(statistics, other))
        name = REST.fill(group=name) if place else OTHERS
    return Side(place=place, rest=rest, name=name, group=group)


def _name(statistics: Statistics, place: Place) -> Text | str:
    by, then_by = statistics.criteria.by, statistics.criteria.then_by
    name = group_name(group_at(statistics, place[:1]), by)
    if len(place) < 2 or then_by is None:
        return name
    part = group_name(group_at(statistics, place), then_by)
    return GROUP_AND_PART.fill(group=name, part=part)


def _less(whole: Group, part: Group) -> Group:
    """The figures of those of `whole` who are not in `part`: counts of persons, less the part's.

    Tallies belong to editions and cannot be taken from one another.
    """
    counts = {
        field.name: _minus(getattr(whole, field.name), getattr(part, field.name))
        for field in fields(Group)
        if field.name not in {"key", "label", "origin_tally", "parts"}
    }
    return replace(whole, key=None, label="", origin_tally=None, parts=(), **counts)


def _minus(whole: Any, part: Any) -> Any:
    if isinstance(whole, Mapping):
        return {key: _minus(whole[key], part[key]) for key in whole}
    if is_dataclass(whole) and not isinstance(whole, type):
        names = [field.name for field in fields(whole)]
        return replace(
            whole, **{name: _minus(getattr(whole, name), getattr(part, name)) for name in names}
        )
    return whole - part


def _in_work(milestone: Milestone) -> Callable[[Group], Counted]:
    return lambda group: _at(group, milestone, group.milestones[milestone].employed)


def _positive(milestone: Milestone) -> Callable[[Group], Counted]:
    return lambda group: _at(group, milestone, group.milestones[milestone].positive_outflow)


def _at(group: Group, milestone: Milestone, k: int) -> Counted:
    at = group.milestones[milestone]
    return Counted(
        k=k,
        n=at.known,
        due=at.due,
        people=at.due + at.not_yet,
        waiting=at.not_yet,
        open=at.not_yet + at.pending,
    )


def _same_employer(group: Group) -> Counted:
    """Of the base; whose 12 months are not over may still come into it."""
    same, at = group.same_employer, group.milestones[Milestone.TWELVE]
    return Counted(
        k=same.k,
        n=same.known,
        due=same.base,
        people=at.due + at.not_yet,
        waiting=at.not_yet,
        open=at.not_yet + at.pending,
    )


def _completion(group: Group) -> Counted:
    return _by_exit(group, group.completed_exited, group.exited)


def _track(group: Group) -> Counted:
    """Who has not exited may still start one."""
    return _by_exit(group, group.workplace_track, group.enrolled)


def _by_exit(group: Group, k: int, n: int) -> Counted:
    waiting = group.enrolled - group.exited
    return Counted(k=k, n=n, due=n, people=group.enrolled, waiting=waiting, open=waiting)


RATES: Mapping[str, Callable[[Group], Counted]] = {
    "completion": _completion,
    "workplace_track_share": _track,
    **{f"milestone_{each.value}_rate_known": _in_work(each) for each in Milestone},
    **{f"milestone_{each.value}_positive_outflow": _positive(each) for each in Milestone},
    "same_employer_rate_known": _same_employer,
}
"""The rates that are a share of persons, by the key of their figure."""
