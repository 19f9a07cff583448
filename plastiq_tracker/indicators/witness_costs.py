"""What a change of one person costs in each row: the price of the cells that differ by it."""

from collections.abc import Iterable

import numpy as np

from plastiq_tracker.indicators.guarded_cells import (
    KINDS,
    SMALL,
    SMALL_SPECIAL,
    Cells,
    Costs,
    Flags,
)

IMPOSSIBLE = 1e12
"""The cost of what cannot be done."""


class RowCosts:
    """A row for each row of the file, by partition a column for each change there can be.

    `moving` is of one person into another category, `coming` and `going` of one more or fewer in
    a category, `more` and `fewer` of one more or fewer in the row itself. `without` has what a
    person costs who was not due at the first moment, by the kind they are of at the last.
    """

    def __init__(self, cells: Cells, hidden: Flags, *, strict: bool) -> None:
        self.cells, self.hidden = cells, hidden
        rows = len(cells.parent)
        self.lowest, self.highest = self._bounds(strict=strict)
        self.within = self._within()
        self.without = {kind: self._without(kind) for kind in ("not_yet", "excluded")}
        self.moving = [np.empty((rows, len(each.moves))) for each in cells.partitions]
        self.coming = [np.empty((rows, len(each.atoms))) for each in cells.partitions]
        self.going = [np.empty((rows, len(each.atoms))) for each in cells.partitions]
        self.more, self.fewer = np.empty(rows), np.empty(rows)
        self.barred = [self._barred(number) for number in range(len(cells.partitions))]
        self.refresh(range(rows))

    def refresh(self, rows: Iterable[int]) -> None:
        """Works out again what a change of one person costs in these rows."""
        at = np.fromiter(rows, dtype=np.intp)
        if not len(at):
            return
        cells = self.cells
        price = np.where(self.hidden[at], 0.0, cells.price[at])
        value = cells.value[at]
        rise = price + IMPOSSIBLE * (value + 1 > self.highest[at])
        fall = price + IMPOSSIBLE * (value - 1 < self.lowest[at])
        rise_within = price + IMPOSSIBLE * (value + 1 > self.within[1][at])
        fall_within = price + IMPOSSIBLE * (value - 1 < self.within[0][at])
        self.more[at], self.fewer[at] = rise[:, 0], fall[:, 0]
        for number, (part, partition) in enumerate(
            zip(cells.slices, cells.partitions, strict=True)
        ):
            deltas, members = partition.deltas, partition.members
            self.moving[number][at] = (
                rise_within[:, part] @ (deltas > 0).T
                + fall_within[:, part] @ (deltas < 0).T
                + IMPOSSIBLE * self.barred[number][at]
            )
            barred = IMPOSSIBLE * ~cells.allowed[number][at]
            self.coming[number][at] = rise[:, part] @ members + barred
            self.going[number][at] = fall[:, part] @ members + barred

    def _bounds(self, *, strict: bool) -> tuple[Costs, Costs]:
        cells = self.cells
        lowest, highest = np.zeros(cells.value.shape), np.full(cells.value.shape, IMPOSSIBLE)
        if strict:
            known = cells.small & cells.shown
            lowest[known & ~cells.special] = 1
            highest[known] = SMALL - 1
            highest[known & cells.special] = SMALL_SPECIAL - 1
        lowest[:, 0] = 1
        lowest[cells.absent] = -IMPOSSIBLE
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
        return np.where(nobody, IMPOSSIBLE, 0.0)

    def _barred(self, number: int) -> Flags:
        """Which moves a row cannot make."""
        cells, partition = self.cells, self.cells.partitions[number]
        linked = (cells.counts[number].sum(axis=1) == cells.enrolled) & (cells.enrolled > 0)
        allowed = np.column_stack([cells.allowed[number], ~linked])
        start, to = np.array(partition.moves).T
        barred: Flags = ~(allowed[:, start] & allowed[:, to])
        return barred
