"""The rates of a group that are compared, each as persons of persons."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.indicators.results import MIN_COVERAGE, Group, ratio


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
    def most(self) -> int:
        """The count if all of the unknown belong to it."""
        return self.k + self.due - self.n

    def as_json(self) -> dict[str, Any]:
        share = self.share
        return {**vars(self), "share": None if share is None else float(share)}


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
