"""Small column tools that the rules share: months on day numbers, and going through groups."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plastiq_tracker.indicators.facts import EPOCH_ORDINAL, NEVER, Days, Positions


def add_months(days: Days, months: int) -> Days:
    """Each day `months` later, or the last day of that month (definitions 3); NEVER stays.

    Many persons leave on few days: each day between the first and the last is asked once.
    """
    real = days < NEVER
    if not real.any():
        return np.full(len(days), NEVER, dtype=np.int32)
    first, last = int(days.min()), int(days.max(where=real, initial=0))
    if last - first < len(days):
        calendar = np.append(_months_later(np.arange(first, last + 1), months), NEVER)
        return calendar.astype(np.int32)[np.where(real, days - first, -1)]
    moved = np.full(len(days), NEVER, dtype=np.int32)
    moved[real] = _months_later(days[real], months)
    return moved


def _months_later(days: NDArray[Any], months: int) -> NDArray[Any]:
    since_epoch = days.astype(np.int64) - EPOCH_ORDINAL
    month = since_epoch.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    day_of_month = since_epoch - _first_days(month)
    target = _first_days(month + months)
    last = _first_days(month + months + 1) - target - 1
    moved: NDArray[Any] = target + np.minimum(day_of_month, last) + EPOCH_ORDINAL
    return moved


def _first_days(months: NDArray[np.int64]) -> NDArray[np.int64]:
    """The first day of each month, both counted from January 1970."""
    return months.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)


def in_turns(owner: Positions) -> Iterator[NDArray[Any]]:
    """Positions in turns: each owner's first row, then each owner's second, and so on.

    Rows stand in order of owner. Within a turn every owner appears at most once, so a rule that
    goes through a person's rows in order can be applied to all persons at a time.
    """
    begins = np.flatnonzero(np.r_[np.ones(min(1, len(owner)), np.bool_), owner[1:] != owner[:-1]])
    sizes = np.diff(np.r_[begins, len(owner)])
    turn = 0
    while len(begins):
        yield begins + turn
        turn += 1
        longer = sizes > turn
        begins, sizes = begins[longer], sizes[longer]


def any_of(owner: Positions, size: int) -> NDArray[np.bool_]:
    """For each of `size` owners whether it occurs in `owner`."""
    found = np.zeros(size, dtype=np.bool_)
    found[owner] = True
    return found


def last_of_each(owner: Positions) -> NDArray[np.int64]:
    """The last row of each owner; rows stand in order of owner."""
    changes = np.ones(len(owner), dtype=np.bool_)
    changes[:-1] = owner[1:] != owner[:-1]
    return np.flatnonzero(changes)


def places(found: Positions, size: int) -> Positions:
    """For each of `size` things its place in `found`, -1 for those that are not in it."""
    place = np.full(size, -1, dtype=np.int32)
    place[found] = np.arange(len(found), dtype=np.int32)
    return place


def renumbered(code: NDArray[Any], space: int) -> tuple[Positions, NDArray[np.int64]]:
    """Each code below `space` by its place among those that occur, and these in order."""
    used = np.flatnonzero(any_of(code, space))
    return places(used.astype(np.int32), space)[code], used
