"""When two records of somebody who was noted twice say the same, and the one that is left.

What one of them does not know the other fills in. Where they contradict each other in a day they
stay two: nobody but a coach knows which is right.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Generic, TypeVar

from plastiq_tracker.domain.records import FollowUp, Internship, JobSpell, Record

R = TypeVar("R", bound=Record)
OneOf = Callable[[R, R], R | None]
"""The one record that two are, with the key of the first; None when they are not the same."""


@dataclass(frozen=True)
class Left(Generic[R]):
    """The records that are left, and those that became one of them."""

    left: list[R]
    gone: list[R]


def without_doubles(kept: Iterable[R], others: Iterable[R], one_of: OneOf[R]) -> Left[R]:
    """Both together, each of the others taken into the first of `kept` that it is the same as."""
    found, more = Left(list(kept), []), []
    for record in others:
        for at, each in enumerate(found.left):
            if (made := one_of(each, record)) is not None:
                found.left[at] = made
                found.gone.append(record)
                break
        else:
            more.append(record)
    found.left.extend(more)
    return found


def one_job(kept: JobSpell, other: JobSpell) -> JobSpell | None:
    """One job, when company, contract and start are the same and no end contradicts another."""
    if _key(kept, "company_id contract start") != _key(other, "company_id contract start"):
        return None
    if not _agree(kept.end, other.end):
        return None
    end = kept.end or other.end
    confirmed = _latest(kept.last_confirmed_on, other.last_confirmed_on)
    if end is not None and confirmed is not None and confirmed > end:
        return None
    filled = _filled(kept, other, ("job_title", "plastics_sector", "end_reason"))
    return replace(filled, end=end, last_confirmed_on=confirmed)


def one_internship(kept: Internship, other: Internship) -> Internship | None:
    """One internship, when kind and start are the same and nothing contradicts the other."""
    if _key(kept, "kind start") != _key(other, "kind start"):
        return None
    names = ("company_id", "mentor_id", "end", "outcome")
    if not all(_agree(getattr(kept, name), getattr(other, name)) for name in names):
        return None
    return _filled(kept, other, names)


def one_follow_up(kept: FollowUp, other: FollowUp) -> FollowUp | None:
    """One contact, when moment, day and answer are the same; what was noted of it is added up."""
    same = "milestone contacted_on answer"
    if _key(kept, same) != _key(other, same) or not _agree(kept.retry_on, other.retry_on):
        return None
    remarks = dict.fromkeys(each for each in (kept.remark, other.remark) if each)
    return replace(
        _filled(kept, other, ("channel", "retry_on")),
        remark="\n".join(remarks) or None,
        recorded_at=max(kept.recorded_at, other.recorded_at),
    )


def _key(record: Record, names: str) -> tuple[object, ...]:
    return tuple(getattr(record, name) for name in names.split())


def _agree(one: object, other: object) -> bool:
    return one is None or other is None or one == other


def _latest(one: date | None, other: date | None) -> date | None:
    return max((each for each in (one, other) if each is not None), default=None)


def _filled(kept: R, other: R, names: Sequence[str]) -> R:
    """The first with what only the other knows."""
    return replace(
        kept,
        **{name: getattr(other, name) for name in names if getattr(kept, name) is None},
    )
