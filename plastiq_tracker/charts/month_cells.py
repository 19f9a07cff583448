"""The cells of the heat map: where each lies, what it says and in which colours."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from plastiq_tracker.charts.marks import Box
from plastiq_tracker.charts.palette import Palette
from plastiq_tracker.charts.shades import ink, shade
from plastiq_tracker.indicators.in_work import GroupInWork, InWork, MonthInWork
from plastiq_tracker.indicators.rounding import percentage

TALL = 0.94
"""The height and width of a cell; 1 is the distance to the next."""


@dataclass(frozen=True)
class Cell:
    """A month of a group in which anyone is observed.

    `least` and `most` are whole percentages; `ink` is the colour of what stands on `fill`.
    """

    group: GroupInWork
    month: MonthInWork
    place: float
    uncertain: bool
    partial: bool
    least: int
    most: int
    fill: str
    ink: str

    @property
    def box(self) -> Box:
        x, y, half = self.month.month, self.place, TALL / 2
        return x - half, y - half, x + half, y + half


def rows(result: InWork) -> list[GroupInWork]:
    """The groups and, where there are several, all together."""
    return [*result.groups, result.total] if len(result.groups) > 1 else [*result.groups]


def people(group: GroupInWork) -> int:
    """The persons of a group who are not left out in every month."""
    return max(month.population for month in group.months)


def cells(result: InWork, places: Sequence[float], palette: Palette) -> list[Cell]:
    """Every cell that is not blank, row by row."""
    return [
        _cell(group, month, place, palette)
        for group, place in zip(rows(result), places, strict=True)
        for month in group.months
        if month.observed
    ]


def _cell(group: GroupInWork, month: MonthInWork, place: float, palette: Palette) -> Cell:
    least = _percent(month.k, month.observed)
    fill = palette.background if month.uncertain else shade(least, palette)
    return Cell(
        group=group,
        month=month,
        place=place,
        uncertain=month.uncertain,
        partial=month.partial,
        least=least,
        most=_percent(month.k + month.unconfirmed, month.observed),
        fill=fill,
        ink=ink(fill),
    )


@lru_cache(maxsize=4096)
def _percent(part: int, whole: int) -> int:
    return int(percentage(Fraction(part, whole)))
