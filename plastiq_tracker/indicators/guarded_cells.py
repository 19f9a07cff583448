"""The counts of a file for readers outside as rows and columns of numbers, ready to be guarded."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise, permutations

import numpy as np
from numpy.typing import NDArray

from plastiq_tracker.indicators.results import Group

Counts = NDArray[np.int64]
Flags = NDArray[np.bool_]
Costs = NDArray[np.float64]
Cell = tuple[int, int]

SMALL = 5
"""Counts from 1 to below this are hidden; 0 is not one."""
SMALL_SPECIAL = 10
"""Of a special category, every cell below this is hidden, also 0."""
TOTAL = 0
KINDS = ("due", "not_yet", "excluded")
OUTSIDE = -1
"""The place of those who are in no category: only where the categories need not add up."""
LEVELS = {"total": 30.0, "group": 4.0, "leaf": 1.0}
TELLING = {"enrolled": 6.0, "employed": 4.0, "known": 4.0, "due": 4.0}


@dataclass(frozen=True, kw_only=True)
class Partition:
    """Categories (`atoms`) of which everyone of a row has one, and what is counted of them.

    `columns` are shown, `rests` follow by a subtraction. The two follow-up moments have `kinds`
    of atoms, because what someone is at one of them is tied to what they are at the other.
    """

    atoms: tuple[str, ...]
    columns: Mapping[str, tuple[str, ...]]
    counts: Callable[[Group], tuple[int, ...] | None]
    rests: tuple[tuple[str, ...], ...] = ()
    special: bool = False
    kinds: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        keys: Mapping[str, str],
        counts: Callable[[Group], tuple[int, ...] | None],
        *,
        special: bool = False,
    ) -> "Partition":
        """A partition that shows each of its atoms, and nothing else."""
        columns = {key: (atom,) for atom, key in keys.items()}
        return cls(atoms=tuple(keys), columns=columns, counts=counts, special=special)

    @cached_property
    def members(self) -> Counts:
        """1 where a column (the rests last) counts an atom: columns × atoms."""
        counted = [*self.columns.values(), *self.rests]
        return np.array([[atom in each for atom in self.atoms] for each in counted], dtype=np.int64)

    @cached_property
    def moves(self) -> list[tuple[int, int]]:
        """From which atom to which someone may be moved."""
        places = [*range(len(self.atoms)), *([OUTSIDE] if self.special else [])]
        return list(permutations(places, 2))

    @cached_property
    def deltas(self) -> Counts:
        """What each move does to each column: moves × columns."""
        atoms = np.vstack([self.members.T, np.zeros(len(self.members), dtype=np.int64)])
        return np.array([atoms[to] - atoms[start] for start, to in self.moves])

    @cached_property
    def reverse(self) -> NDArray[np.intp]:
        at = {move: number for number, move in enumerate(self.moves)}
        return np.array([at[to, start] for start, to in self.moves])


@dataclass(frozen=True, eq=False, kw_only=True)
class Cells:
    """The counts of a file: row 0 is the total, `parent` says to which row each adds up.

    Column 0 holds the enrolled, then come the columns of each partition, shown ones first.
    """

    parent: NDArray[np.intp]
    enrolled: Counts
    partitions: tuple[Partition, ...]
    counts: list[Counts]
    allowed: list[Flags]

    def keys(self) -> list[str | None]:
        """The key of each column, None for those that are not shown."""
        found: list[str | None] = ["enrolled"]
        for each in self.partitions:
            found += [*each.columns, *([None] * len(each.rests))]
        return found

    @cached_property
    def slices(self) -> list[slice]:
        """Where the columns of each partition stand."""
        ends = np.cumsum([1, *(len(each.members) for each in self.partitions)]).tolist()
        return [slice(start, end) for start, end in pairwise(ends)]

    @cached_property
    def in_parts(self) -> bool:
        """Whether groups are split once more."""
        return bool((self.parent > TOTAL).any())

    @cached_property
    def moments(self) -> tuple[int, int]:
        """The partitions of the first and the last follow-up moment."""
        first, last = (number for number, each in enumerate(self.partitions) if each.kinds)
        return first, last

    histories = (
        ("due", "due"),
        ("due", "not_yet"),
        ("due", "excluded"),
        ("not_yet", "not_yet"),
        ("excluded", "excluded"),
    )
    """What someone can be at the first and at the last moment (definitions 4): who is due at 12
    months was due at 3, who is left out or not yet there at 3 is so at 12."""

    def columns_of(self, kind: str) -> tuple[int, int]:
        """The columns that count a kind at the first and at the last moment."""
        first, last = (
            self.slices[number].start
            + list(self.partitions[number].columns.values()).index(
                tuple(atom for atom, of in self.partitions[number].kinds.items() if of == kind)
            )
            for number in self.moments
        )
        return first, last

    @cached_property
    def value(self) -> Counts:
        columns = [
            counts @ each.members.T
            for each, counts in zip(self.partitions, self.counts, strict=True)
        ]
        return np.column_stack([self.enrolled, *columns])

    @cached_property
    def absent(self) -> Flags:
        """Where a row has no such counts at all."""
        found = np.zeros(self.value.shape, dtype=np.bool_)
        for at, counts in zip(self.slices, self.counts, strict=True):
            found[:, at] = (counts[:, :1] < 0).repeat(at.stop - at.start, axis=1)
        return found

    @cached_property
    def shown(self) -> Flags:
        """The columns that stand in the file."""
        return np.array([key is not None for key in self.keys()])

    @cached_property
    def special(self) -> Flags:
        found = np.zeros(len(self.keys()), dtype=np.bool_)
        for at, each in zip(self.slices, self.partitions, strict=True):
            found[at] = each.special
        return found

    @cached_property
    def small(self) -> Flags:
        """The counts to be guarded, shown or not."""
        plain = (self.value > 0) & (self.value < SMALL) & ~self.special
        return (plain | (self.special & (self.value < SMALL_SPECIAL))) & ~self.absent

    @cached_property
    def price(self) -> Costs:
        """How much a reader loses with each cell."""
        size = np.log2(2.0 + np.maximum(self.value, 0))
        inner = np.isin(np.arange(len(self.parent)), self.parent)
        level = np.where(inner, LEVELS["group"], LEVELS["leaf"])
        level[TOTAL] = LEVELS["total"]
        names = [
            (key or "").rpartition("_")[2] if key != "enrolled" else key for key in self.keys()
        ]
        telling = np.array([TELLING.get(name, 1.0) for name in names])
        for at, each in zip(self.slices, self.partitions, strict=True):
            for number, key in enumerate(each.columns):
                if key.endswith("not_employed"):
                    telling[at.start + number] = 1.0
        found: Costs = size * level[:, None] * telling[None, :]
        return found
