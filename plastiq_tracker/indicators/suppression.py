"""Which cells of a table of counts must be hidden so that no small one can be worked out (9).

Why it is safe: a small count stays hidden only together with a *witness*, a second table of whole,
never negative counts in which every cell that is shown is the same, everything that adds up still
adds up, every hidden small count is still one, and this count is another. As both tables are
possible to a reader, no linear or integer programme over the file can tell the two apart, also one
that is told which of the hidden cells are the small ones. The proof is exact, in whole numbers, and
needs no solver (which would be a dependency of megabytes to find more slowly what the witness
shows); `tests.indicators.attack` has one as the attacker. Hiding more cells never spoils an earlier
witness, so one pass over the small counts is enough.

A witness is always of one kind: in one row at the bottom someone counts in another category, or is
there besides, and in another row, or in the total, the reverse happens. The cheapest is taken:
the one for which the fewest and least telling further cells need to be hidden.

A witness may let other hidden counts stop being small, which only someone who knows them could
object to, where there is none else (four persons of four genders are known from an empty file to
who knows that all are small), and where else something of the total would have to go for rare
cases spread over the parts of groups.
"""

import numpy as np

from plastiq_tracker.indicators.guarded_cells import TOTAL, Cell, Cells, Flags
from plastiq_tracker.indicators.witnesses import NOTHING, Search


def hide(cells: Cells) -> Flags:
    """The cells that must not be shown: rows × columns, those of no file included.

    From the bottom row up: what is hidden for a group often serves the total as well. What turns
    out not to be needed in the end is shown again (in parts of groups, where most counts are small
    themselves, that would bring little and take long).
    """
    hiding = _Hiding(cells)
    rows, columns = (each[::-1].tolist() for each in np.nonzero(cells.small))
    for cell in zip(rows, columns, strict=True):
        if cell not in hiding.proofs:
            hiding.guard(cell)
    if not cells.in_parts:
        hiding.show_again()
    return hiding.hidden


class _Hiding:
    """What is hidden so far, and for each small count the witness that guards it."""

    def __init__(self, cells: Cells) -> None:
        self.cells = cells
        self.hidden = (cells.small & cells.shown) | ~cells.shown[None, :] | cells.absent
        self.strict = Search(cells, self.hidden, strict=True)
        self.free = Search(cells, self.hidden, strict=False)
        self.proofs: dict[Cell, list[Cell]] = {}
        self.freely: set[Cell] = set()

    def guard(self, cell: Cell) -> None:
        """Hides what the cheapest witness for a small count needs."""
        witness = self.strict.witness(*cell)
        cleared = witness or []
        if witness is None or (self.cells.in_parts and _is_felt(witness, self.hidden)):
            # Other cells may stop being small in it: it speaks for its own cell alone.
            witness, cleared = self.free.witness(*cell), [cell]
            self.freely.add(cell)
        if witness is None:
            raise AssertionError("a person more in a row and in the total is always possible")
        self.proofs |= {each: witness for each in cleared if self.cells.small[each]}
        self._set({each for each in witness if not self.hidden[each]}, hidden=True)

    def show_again(self) -> None:
        """Shows what is not needed, the most telling first: all that used it has other proofs."""
        users: dict[Cell, set[Cell]] = {}
        for cell, witness in self.proofs.items():
            for each in witness:
                users.setdefault(each, set()).add(cell)
        spare = self.hidden & self.cells.shown & ~self.cells.small & ~self.cells.absent
        order = sorted(
            zip(*(each.tolist() for each in np.nonzero(spare)), strict=True),
            key=lambda cell: -self.cells.price[cell],
        )
        for cell in order:
            self._set({cell}, hidden=False)
            found: dict[Cell, list[Cell]] = {}
            for user in users.get(cell, set()):
                search = self.free if user in self.freely else self.strict
                other = search.witness(*user, limit=NOTHING)
                if other is None:
                    self._set({cell}, hidden=True)
                    break
                found[user] = other
            else:
                for user, witness in found.items():
                    for each in self.proofs[user]:
                        users[each].discard(user)
                    for each in witness:
                        users.setdefault(each, set()).add(user)
                self.proofs |= found

    def _set(self, cells: set[Cell], *, hidden: bool) -> None:
        for each in cells:
            self.hidden[each] = hidden
        rows = {row for row, _ in cells}
        self.strict.refresh(rows)
        self.free.refresh(rows)


def _is_felt(witness: list[Cell], hidden: Flags) -> bool:
    """Whether a witness needs something of the total hidden that is shown so far."""
    return any(row == TOTAL and not hidden[row, column] for row, column in witness)
