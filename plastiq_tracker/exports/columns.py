"""What a column of a table is: its identifier, its header, its value and how that is shown.

The terminal, the CSV, the workbook and the window's tables are all made from these.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from fractions import Fraction
from itertools import groupby
from typing import Generic, TypeVar

from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.indicators.saying import UNDEFINED, Share, share, span

Row = TypeVar("Row")
Span = tuple[Share, Share]
Value = str | Text | bool | int | float | Fraction | date | Span | None

YES = Text("Table", "yes")
NO = Text("Table", "no")
KNOWN = Text("Table", "Known")
BOUNDS = Text("Table", "Bounds")
LOWER = Text("Table", "Lower bound")
UPPER = Text("Table", "Upper bound")
INTERVAL = Text("Table", "95% interval")
INTERVAL_FROM = Text("Table", "95% interval from")
INTERVAL_TO = Text("Table", "95% interval to")
HIDDEN = "•"
"""Stands for a figure that readers outside may not see, in every kind of file."""


class Shape(StrEnum):
    """How a value is shown and stored."""

    TEXT = "text"
    COUNT = "count"
    SHARE = "share"
    """A fraction of 1, shown as a percentage."""
    SPAN = "span"
    """Two shares, shown as one interval; files hold its ends in two columns."""
    CHANCE = "chance"
    """A fraction of 1, shown as such with four decimals."""
    FLAG = "flag"
    DAY = "day"


@dataclass(frozen=True, kw_only=True)
class Column(Generic[Row]):
    """One column of a table whose rows are `Row`s.

    `main` columns belong to every view, others to the full table; `machine` ones go to CSV
    files, `readable` ones to people. `ends` are the identifier and header of a span's ends.
    """

    key: str
    header: Text
    shape: Shape
    value: Callable[[Row], Value]
    section: Text | None = None
    main: bool = True
    machine: bool = True
    readable: bool = True
    decimals: int = 0
    ends: tuple[tuple[str, Text], tuple[str, Text]] | None = None
    said: Callable[[Row, Words], str] | None = None

    def shown(self, row: Row, words: Words) -> str:
        """The cell as a reader sees it."""
        if self.said is not None:
            return self.said(row, words)
        return show(self.value(row), self.shape, words, self.decimals)

    def parts(self) -> tuple["Column[Row]", ...]:
        """The columns in which a file stores this one: two for a span, else itself."""
        if self.ends is None:
            return (self,)
        return tuple(
            replace(self, key=key, header=header, shape=Shape.SHARE, value=self._end(at), ends=None)
            for at, (key, header) in enumerate(self.ends)
        )

    def _end(self, at: int) -> Callable[[Row], Value]:
        def end(row: Row) -> Value:
            ends = self.value(row)
            return ends[at] if isinstance(ends, tuple) else ends

        return end


@dataclass(frozen=True)
class Table(Generic[Row]):
    """Rows and, where there is one, the total below them."""

    title: Text
    columns: tuple[Column[Row], ...]
    rows: tuple[Row, ...]
    total: Row | None = None

    @property
    def all_rows(self) -> tuple[Row, ...]:
        return self.rows if self.total is None else (*self.rows, self.total)

    def main(self) -> "Table[Row]":
        """The readable columns that every view shows."""
        chosen = tuple(each for each in self.columns if each.main and each.readable)
        return replace(self, columns=chosen)

    def stored(self) -> tuple[Column[Row], ...]:
        """The columns of a file for machines."""
        machine = (each for each in self.columns if each.machine)
        return tuple(part for each in machine for part in each.parts())

    def sections(self) -> list[tuple[Text | None, "Table[Row]"]]:
        """A table per section, each with the first column before its own."""
        first, *rest = self.columns
        return [
            (section, replace(self, columns=(first, *columns)))
            for section, columns in groupby(rest, key=lambda each: each.section)
        ]


def show(value: Value, shape: Shape, words: Words, decimals: int = 0) -> str:
    """A value in the reader's language; "—" for what is undefined."""
    match value:
        case None:
            return UNDEFINED
        case Text():
            return words.say(value)
        case tuple():
            return span(value, words)
        case bool():
            return words.say(YES if value else NO)
        case date() | str():
            return words.show(value)
    if shape is Shape.SHARE:
        return share(value, words, decimals)
    return words.number(float(value), 4 if shape is Shape.CHANCE else decimals)
