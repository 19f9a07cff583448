"""What a reader can point at in a chart: a figure that opens, with what a tip says of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plastiq_tracker.indicators.tracing import Figure

Box = tuple[float, float, float, float]
"""Left, lower, right and upper end, or in a picture: left, top, right and bottom."""


@dataclass(frozen=True)
class Mark:
    """A figure of a chart; `tip` says it in the reader's language: "NJ2021 · In work: 16 of 23".

    Without a `figure` there are no people behind it, and nothing opens.
    """

    figure: Figure | None
    tip: str


@dataclass(frozen=True)
class Region:
    """Where a mark lies in the picture: pixels from its upper left corner."""

    mark: Mark
    left: float
    top: float
    right: float
    bottom: float

    def holds(self, x: float, y: float) -> bool:
        return self.left <= x <= self.right and self.top <= y <= self.bottom


Line = Sequence[str]
"""A line of the table that can be copied, cell by cell; the first one holds the titles."""

Marked = Iterator[tuple[Mark, Box]]
"""Marks with their boxes, left, top, right and bottom in pixels; later ones lie above."""
