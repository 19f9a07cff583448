"""Finding millions of keys among millions of others: a hash table made of numpy columns."""

import numpy as np
from numpy.typing import NDArray

Keys = NDArray[np.uint64]
"""UUIDs as two numbers each, shape (n, 2)."""

_ODD = np.uint64(0x9E3779B97F4A7C15)
"""The multiplier of Fibonacci hashing (Knuth, volume 3, 6.4)."""


def positions(parents: Keys, children: Keys) -> NDArray[np.int32]:
    """Where each child's key stands among the parents' keys, -1 for a key of zeros.

    Raises KeyError for a child without a parent.
    """
    found = np.full(len(children), -1, dtype=np.int32)
    child, parent = _halves(children), _halves(parents)
    left = np.flatnonzero(child[0] | child[1])
    waiting = np.arange(len(parents), dtype=np.int32)
    turn = 0
    while len(left) and len(waiting):
        sought = child if len(left) == len(children) else child[:, left]
        size = 1 << (2 * len(waiting) - 1).bit_length()
        slots = _slots(parent[:, waiting], size, turn)
        table = np.full(size, -1, dtype=np.int32)
        table[slots] = waiting  # of several at one slot the last stays
        here = table[_slots(sought, size, turn)]
        # Where a slot is empty, -1 is the last parent, who is then not the one sought either.
        hit = (parent[0][here] == sought[0]) & (parent[1][here] == sought[1]) & (here >= 0)
        found[left[hit]] = here[hit]
        left = left[~hit]
        waiting = waiting[table[slots] != waiting]
        turn += 1
    if len(left):
        raise KeyError(tuple(children[left[0]].tolist()))
    return found


def _halves(keys: Keys) -> Keys:
    """The two numbers of every key as two rows."""
    return np.ascontiguousarray(keys.T, dtype=np.uint64)


def _slots(keys: Keys, size: int, turn: int) -> NDArray[np.int64]:
    """A place below `size` (a power of two) for each key, another one at each turn."""
    mixed = keys[1] ^ (keys[0] << np.uint64(turn % 32))
    mixed *= _ODD + np.uint64(2 * turn)
    mixed >>= np.uint64(64 - (size.bit_length() - 1))
    slots: NDArray[np.int64] = mixed.view(np.int64)
    return slots
