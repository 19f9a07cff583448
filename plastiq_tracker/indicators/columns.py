"""Small column tools that the rules share: months on day numbers, and going through groups."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plastiq_tracker.indicators.facts import NEVER, Days, Positions

_EPOCH = np.datetime64("1970-01-01", "D")
_EPOCH_ORDINAL = 719_163


def add_months(days: Days, months: int) -> Days:
    """Each day `months` later, or the last day of that month (definitions 3); NEVER stays."""
    real = days < NEVER
    dates = _EPOCH + (np.where(real, days, _EPOCH_ORDINAL) - _EPOCH_ORDINAL)
    month = dates.astype("datetime64[M]")
    day_of_month = dates - month.astype("datetime64[D]")
    target = month + months
    last = (target + 1).astype("datetime64[D]") - target.astype("datetime64[D]") - 1
    moved = target.astype("datetime64[D]") + np.minimum(day_of_month, last)
    ordinals = (moved - _EPOCH).astype(np.int64) + _EPOCH_ORDINAL
    return np.where(real, ordinals, NEVER).astype(np.int32)


def in_turns(owner: Positions, start: Days) -> Iterator[NDArray[Any]]:
    """Positions in turns: each owner's first by start, then each owner's second, and so on.

    Within a turn every owner appears at most once, so a rule that goes through a person's rows
    in order can be applied to all persons at a time.
    """
    if len(owner) == 0:
        return
    order = np.lexsort((start, owner))
    owners = owner[order]
    begins = np.flatnonzero(np.r_[True, owners[1:] != owners[:-1]])
    sizes = np.diff(np.r_[begins, len(owners)])
    turn = np.arange(len(owners)) - np.repeat(begins, sizes)
    by_turn = order[np.argsort(turn, kind="stable")]
    first = 0
    for end in np.cumsum(np.bincount(turn)):
        yield by_turn[first:end]
        first = end


def any_of(owner: Positions, size: int) -> NDArray[np.bool_]:
    """For each of `size` owners whether it occurs in `owner`."""
    found = np.zeros(size, dtype=np.bool_)
    found[owner] = True
    return found
