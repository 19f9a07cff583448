"""Finding millions of keys among millions of others: a hash table made of numpy columns.

A key of 128 bits is taken by a fingerprint of 64. Parents must all have another one, else nothing
is answered; and since the database holds that every child has a parent, the parent with the
child's fingerprint is then the parent with its key. Fingerprints differ from one start of the
program to the next, so what cannot be told apart today (once in some ten million dossiers of a
million people) can tomorrow.
"""

from random import getrandbits
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plastiq_tracker.store.refusals import Unsound

Keys = NDArray[np.uint64]
"""Fingerprints of UUIDs, 0 for none."""

_SEED = np.uint64(getrandbits(64) | 1)
_ODD = np.uint64(0x9E3779B97F4A7C15)
"""The multiplier of Fibonacci hashing (Knuth, volume 3, 6.4)."""


def fingerprints(halves: NDArray[Any]) -> Keys:
    """One number for each UUID, given as two, shape (n, 2)."""
    mixed = halves[:, 0].astype(np.uint64)
    mixed ^= mixed >> np.uint64(29)
    mixed *= _SEED
    mixed ^= halves[:, 1].astype(np.uint64)
    return mixed


def positions(parents: Keys, children: Keys) -> NDArray[np.int32]:
    """Where each child's key stands among the parents' keys, -1 for none.

    Raises `Unsound` for a child without a parent and for parents that cannot be told apart.
    """
    found = np.full(len(children), -1, dtype=np.int32)
    left = np.flatnonzero(children)
    waiting = np.arange(len(parents), dtype=np.int32)
    turn = 0
    while len(left) and len(waiting):
        sought = children if len(left) == len(children) else children[left]
        size = 1 << (2 * len(waiting) - 1).bit_length()
        slots = _slots(parents[waiting], size, turn)
        table = np.full(size, -1, dtype=np.int32)
        table[slots] = waiting  # of several at one slot the last stays
        here = table[_slots(sought, size, turn)]
        # Where a slot is empty, -1 is the last parent, who is then not the one sought either.
        hit = (parents[here] == sought) & (here >= 0)
        found[left[hit]] = here[hit]
        left = left[~hit]
        placed = table[slots]
        lost = placed != waiting
        if (parents[placed[lost]] == parents[waiting[lost]]).any():
            raise Unsound
        waiting = waiting[lost]
        turn += 1
    if len(left):
        raise Unsound
    return found


def _slots(keys: Keys, size: int, turn: int) -> NDArray[np.int64]:
    """A place below `size` (a power of two) for each key, another one at each turn."""
    mixed = keys ^ (keys >> np.uint64(32 - turn % 32))
    mixed *= _ODD + np.uint64(2 * turn)
    mixed >>= np.uint64(64 - (size.bit_length() - 1))
    slots: NDArray[np.int64] = mixed.view(np.int64)
    return slots
