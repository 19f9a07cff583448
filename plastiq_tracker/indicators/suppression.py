"""Which cells of a table of counts must be hidden so that no small one can be worked out (9).

Why it is safe: a small count stays hidden only together with a *witness*, a second table of whole,
never negative counts in which every cell that is shown is the same, everything that adds up still
adds up, every hidden small count is still one, and this count is another. As both tables are
possible to a reader, no linear or integer programme over the file can tell the two apart, also one
that is told which of the hidden cells are the small ones. A solver would only find again, slowly,
what the witness proves; whole numbers make the proof exact. Hiding more cells never spoils an
earlier witness, so one pass over the small counts is enough.

A witness is always of one kind: in one row at the bottom someone counts in another category, or is
there besides, and in another row, or in the total, the reverse happens. The cheapest is taken:
the one for which the fewest and least telling further cells need to be hidden.

A witness may let other hidden counts stop being small, which only someone who knows them could
object to, where there is none else (four persons of four genders are known from an empty file to
who knows that all are small), and where else something of the total would have to go for rare
cases spread over the parts of groups.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, pairwise, permutations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plastiq_tracker.indicators.results import Group

Counts = NDArray[np.int64]
Flags = NDArray[np.bool_]
Costs = NDArray[np.float64]
Cell = tuple[int, int]

SMALL, SMALL_SPECIAL = 5, 10
NEVER = 1e12
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


def hide(cells: Cells) -> Flags:
    """The cells that must not be shown: rows × columns, those of no file included.

    From the bottom row up: what is hidden for a group often serves the total as well.
    """
    hidden = (cells.small & cells.shown) | ~cells.shown[None, :] | cells.absent
    strict = _Search(cells, hidden, strict=True)
    free = _Search(cells, hidden, strict=False)
    guarded = cells.small.copy()
    rows, columns = (each[::-1].tolist() for each in np.nonzero(cells.small))
    for cell in zip(rows, columns, strict=True):
        if not guarded[cell]:
            continue
        witness = strict.witness(*cell)
        cleared = witness
        if witness is None or (cells.in_parts and _is_felt(witness, hidden)):
            # Other cells may stop being small in it: it speaks for its own cell alone.
            witness, cleared = free.witness(*cell), [cell]
        if witness is None or cleared is None:
            raise AssertionError("a person more in a row and in the total is always possible")
        changed = {row for row, column in witness if not hidden[row, column]}
        for each in witness:
            hidden[each] = True
        for each in cleared:
            guarded[each] = False
        strict.refresh(changed)
        free.refresh(changed)
    return hidden


def _is_felt(witness: list[Cell], hidden: Flags) -> bool:
    """Whether a witness needs something of the total hidden that is shown so far."""
    return any(row == TOTAL and not hidden[row, column] for row, column in witness)


@dataclass(frozen=True)
class _Way:
    """A witness being weighed: what it costs and the cells that differ in it."""

    cost: float
    cells: Callable[[], list[Cell]]


_NONE = _Way(NEVER, list)


class _Search:
    """Finds the cheapest witness for a cell, given what is hidden already."""

    def __init__(self, cells: Cells, hidden: Flags, *, strict: bool) -> None:
        self.cells, self.hidden = cells, hidden
        rows = len(cells.parent)
        self.leaves = np.setdiff1d(np.arange(rows), cells.parent[1:])
        # The group of each leaf, or the leaf itself where it hangs from the total.
        parent = cells.parent[self.leaves]
        self.group = np.where(parent > TOTAL, parent, self.leaves)
        self.lowest, self.highest = self._bounds(strict=strict)
        self.within = self._within()
        self.without = {kind: self._without(kind) for kind in ("not_yet", "excluded")}
        self.moving = [np.empty((rows, len(each.moves))) for each in cells.partitions]
        self.coming = [np.empty((rows, len(each.atoms))) for each in cells.partitions]
        self.going = [np.empty((rows, len(each.atoms))) for each in cells.partitions]
        self.more, self.fewer = np.empty(rows), np.empty(rows)
        self.barred = [self._barred(number) for number in range(len(cells.partitions))]
        self.refresh(range(rows))

    def _bounds(self, *, strict: bool) -> tuple[Costs, Costs]:
        cells = self.cells
        lowest, highest = np.zeros(cells.value.shape), np.full(cells.value.shape, NEVER)
        if strict:
            known = cells.small & cells.shown
            lowest[known & ~cells.special] = 1
            highest[known] = SMALL - 1
            highest[known & cells.special] = SMALL_SPECIAL - 1
        lowest[:, 0] = 1
        lowest[cells.absent] = -NEVER
        return lowest, highest

    def _within(self) -> tuple[Costs, Costs]:
        """The bounds when one of the two moments stands still: see `Cells.histories`."""
        lowest, highest = self.lowest.copy(), self.highest.copy()
        value = self.cells.value
        for kind in KINDS:
            first, last = self.cells.columns_of(kind)
            less, more = (last, first) if kind == "due" else (first, last)
            highest[:, less] = np.minimum(highest[:, less], value[:, more])
            lowest[:, more] = np.maximum(lowest[:, more], value[:, less])
        return lowest, highest

    def _without(self, kind: str) -> Costs:
        """Never, where nobody was due at the first moment and is of this kind at the last."""
        first, last = self.cells.columns_of(kind)
        nobody: Flags = self.cells.value[:, last] <= self.cells.value[:, first]
        return np.where(nobody, NEVER, 0.0)

    def _barred(self, number: int) -> Flags:
        """Which moves a row cannot make."""
        cells, partition = self.cells, self.cells.partitions[number]
        linked = (cells.counts[number].sum(axis=1) == cells.enrolled) & (cells.enrolled > 0)
        allowed = np.column_stack([cells.allowed[number], ~linked])
        start, to = np.array(partition.moves).T
        barred: Flags = ~(allowed[:, start] & allowed[:, to])
        return barred

    def refresh(self, rows: Iterable[int]) -> None:
        """Works out again what a change of one person costs in these rows."""
        at = np.fromiter(rows, dtype=np.intp)
        if not len(at):
            return
        cells = self.cells
        price = np.where(self.hidden[at], 0.0, cells.price[at])
        value = cells.value[at]
        rise = price + NEVER * (value + 1 > self.highest[at])
        fall = price + NEVER * (value - 1 < self.lowest[at])
        rise_within = price + NEVER * (value + 1 > self.within[1][at])
        fall_within = price + NEVER * (value - 1 < self.within[0][at])
        self.more[at], self.fewer[at] = rise[:, 0], fall[:, 0]
        for number, (part, partition) in enumerate(
            zip(cells.slices, cells.partitions, strict=True)
        ):
            deltas, members = partition.deltas, partition.members
            self.moving[number][at] = (
                rise_within[:, part] @ (deltas > 0).T
                + fall_within[:, part] @ (deltas < 0).T
                + NEVER * self.barred[number][at]
            )
            barred = NEVER * ~cells.allowed[number][at]
            self.coming[number][at] = rise[:, part] @ members + barred
            self.going[number][at] = fall[:, part] @ members + barred

    def witness(self, row: int, column: int) -> list[Cell] | None:
        """The cells that differ in a second table with another count here; None without one.

        The cheapest in the nearest place where there is any: next to the row, in other groups,
        and only then one that is felt in the total.
        """
        for place in self._places(row):
            best = self._move(column, *place) if column else _NONE
            if best.cost >= NEVER:
                persons = [self._person(column, *place, coming=each) for each in (True, False)]
                best = min(persons, key=lambda way: way.cost)
            if best.cost < NEVER:
                return best.cells()
        return None

    def _places(self, row: int) -> Iterator[tuple[Any, Any, Any]]:
        """Where a witness for a row may happen: its leaves, those of the reverse, rows above.

        Each is (leaves, other leaves or None, how far up both are felt: 0 leaf, 1 group, 2 total).
        """
        every = np.arange(len(self.leaves))
        if row == TOTAL:
            yield every, None, 2
            return
        own = self.group == (row if row in self.group else self._group_of(row))
        here = every[own] if row in self.group else every[self.leaves == row]
        if row not in self.group:
            siblings = every[own & (self.leaves != row)]
            if len(siblings):
                yield here, siblings, 0
        if not own.all():
            yield here, every[~own], 1
        yield here, None, 2

    def _group_of(self, row: int) -> int:
        return int(self.cells.parent[row])

    def _felt(self, costs: Costs, leaves: NDArray[np.intp], up: int) -> Costs:
        """What a change in leaves costs, with that in the rows above them which feel it."""
        rows = self.leaves[leaves]
        found: Costs = costs[rows]
        if up >= 1:
            inner = self.group[leaves] != rows
            if inner.any():
                found = found + np.where(
                    inner.reshape(-1, *([1] * (costs.ndim - 1))), costs[self.group[leaves]], 0.0
                )
        if up == 2 and rows[0] != TOTAL:
            found = found + costs[TOTAL]
        return found

    def _rows(self, leaf: int, up: int) -> list[int]:
        rows = {int(self.leaves[leaf])}
        if up >= 1:
            rows.add(int(self.group[leaf]))
        if up == 2:
            rows.add(TOTAL)
        return sorted(rows)

    def _move(self, column: int, here: Any, there: Any, up: int) -> _Way:
        """One person in another category, and one the other way round elsewhere."""
        number = next(
            at for at, part in enumerate(self.cells.slices) if part.start <= column < part.stop
        )
        part, partition = self.cells.slices[number], self.cells.partitions[number]
        touching = np.flatnonzero(partition.deltas[:, column - part.start])
        costs = self._felt(self.moving[number], here, up)[:, touching]
        whole = costs.min(axis=0)
        if there is not None:
            back = self._felt(self.moving[number], there, up)[:, partition.reverse[touching]]
            whole = whole + back.min(axis=0)
        chosen = int(whole.argmin())

        def cells() -> list[Cell]:
            rows = self._rows(here[int(costs[:, chosen].argmin())], up)
            if there is not None:
                rows += self._rows(there[int(back[:, chosen].argmin())], up)
            changed = np.flatnonzero(partition.deltas[touching[chosen]]) + part.start
            return [(row, int(each)) for row in rows for each in changed]

        return _Way(float(whole[chosen]), cells)

    def _person(self, column: int, here: Any, there: Any, up: int, *, coming: bool) -> _Way:
        """One person more in a row, one fewer elsewhere, counting in the same categories."""
        gain, loss = (self.coming, self.going) if coming else (self.going, self.coming)
        one, other = (self.more, self.fewer) if coming else (self.fewer, self.more)
        own = [self._felt(costs, here, up) for costs in gain]
        for number, (part, partition) in enumerate(
            zip(self.cells.slices, self.cells.partitions, strict=True)
        ):
            if part.start <= column < part.stop:
                own[number] = own[number] + NEVER * (partition.members[column - part.start] == 0)
        base = self._felt(one, here, up)
        lone = base + sum(each.min(axis=1) for each in own)
        leaf = int(lone.argmin())
        if there is None:
            both = [each[leaf : leaf + 1] for each in own]
            base = base[leaf : leaf + 1]
        else:
            both = [
                each[leaf] + self._felt(costs, there, up)
                for each, costs in zip(own, loss, strict=True)
            ]
            base = base[leaf] + self._felt(other, there, up)
        losing = here[leaf : leaf + 1] if there is None or not coming else there
        cost, chosen = self._profiles(base, both, None if there is None and coming else losing, up)
        best = int(cost.argmin())

        def cells() -> list[Cell]:
            rows = self._rows(here[leaf], up)
            if there is not None:
                rows += self._rows(there[best], up)
            changed = [0]
            for number, part in enumerate(self.cells.slices):
                counted = self.cells.partitions[number].members[:, chosen[number][best]]
                changed += (np.flatnonzero(counted) + part.start).tolist()
            return list(chain.from_iterable([(row, each) for each in changed] for row in rows))

        return _Way(float(cost[best]), cells)

    def _profiles(
        self, base: Costs, costs: list[Costs], losing: NDArray[np.intp] | None, up: int
    ) -> tuple[Costs, list[NDArray[np.intp]]]:
        """The cheapest category of each partition per row, such as one person can have them.

        `losing` are the leaves where the person is fewer: only if there may be one.
        """
        total, chosen = base, [each.argmin(axis=1) for each in costs]
        for number, each in enumerate(costs):
            if number not in self.cells.moments:
                total = total + each.min(axis=1)
        least = [
            {kind: self._of_kind(costs[number], number, kind) for kind in KINDS}
            for number in self.cells.moments
        ]
        sums = []
        for before, after in self.cells.histories:
            cost = least[0][before][0] + least[1][after][0]
            if losing is not None and before != after:
                cost = cost + self._felt(self.without[after], losing, up)
            sums.append(cost)
        which = np.argmin(sums, axis=0)
        for place, number in enumerate(self.cells.moments):
            atoms = [least[place][history[place]][1] for history in self.cells.histories]
            chosen[number] = np.choose(which, atoms)
        return total + np.min(sums, axis=0), chosen

    def _of_kind(self, costs: Costs, number: int, kind: str) -> tuple[Costs, NDArray[np.intp]]:
        """What the cheapest atom of a kind costs in each row, and which it is."""
        of = self.cells.partitions[number].kinds.values()
        atoms = np.array([at for at, each in enumerate(of) if each == kind])
        return costs[:, atoms].min(axis=1), atoms[costs[:, atoms].argmin(axis=1)]
