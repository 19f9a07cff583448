"""Second tables that fit the same file: the search for the cheapest one (see `suppression`).

In a witness one person counts in another category of a row at the bottom, or is there besides, and
in another row, or in the total, the reverse happens: every cell changes by one at most, so that
bounds can be looked at cell by cell.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plastiq_tracker.indicators.guarded_cells import (
    KINDS,
    TOTAL,
    Cell,
    Cells,
    Costs,
    Flags,
)
from plastiq_tracker.indicators.witness_costs import IMPOSSIBLE, RowCosts

NOTHING = 1e-9
"""The most that a second table costs which needs nothing more to be hidden."""


@dataclass(frozen=True)
class _Way:
    """A witness being weighed: what it costs and the cells that differ in it."""

    cost: float
    cells: Callable[[], list[Cell]]


_NONE = _Way(IMPOSSIBLE, list)


class Search:
    """Finds the cheapest witness for a cell, given what is hidden already."""

    def __init__(self, cells: Cells, hidden: Flags, *, strict: bool) -> None:
        self.cells = cells
        self.leaves = np.setdiff1d(np.arange(len(cells.parent)), cells.parent[1:])
        # The group of each leaf, or the leaf itself where it hangs from the total.
        parent = cells.parent[self.leaves]
        self.group = np.where(parent > TOTAL, parent, self.leaves)
        self.costs = RowCosts(cells, hidden, strict=strict)

    def refresh(self, rows: Iterable[int]) -> None:
        """Takes in that more is hidden in these rows."""
        self.costs.refresh(rows)

    def witness(self, row: int, column: int, limit: float = IMPOSSIBLE) -> list[Cell] | None:
        """The cells that differ in a second table with another count here; None without one.

        It costs less than `limit`.

        The cheapest in the nearest place where there is any: next to the row, in other groups,
        and only then one that is felt in the total.
        """
        for place in self._places(row):
            best = self._move(column, *place) if column else _NONE
            if best.cost >= limit:
                persons = [self._person(column, *place, coming=each) for each in (True, False)]
                best = min([best, *persons], key=lambda way: way.cost)
            if best.cost < limit:
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
        costs = self._felt(self.costs.moving[number], here, up)[:, touching]
        whole = costs.min(axis=0)
        if there is not None:
            back = self._felt(self.costs.moving[number], there, up)[:, partition.reverse[touching]]
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
        of = self.costs
        gain, loss = (of.coming, of.going) if coming else (of.going, of.coming)
        one, other = (of.more, of.fewer) if coming else (of.fewer, of.more)
        own = [self._felt(costs, here, up) for costs in gain]
        for number, (part, partition) in enumerate(
            zip(self.cells.slices, self.cells.partitions, strict=True)
        ):
            if part.start <= column < part.stop:
                own[number] = own[number] + IMPOSSIBLE * (
                    partition.members[column - part.start] == 0
                )
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
                cost = cost + self._felt(self.costs.without[after], losing, up)
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
