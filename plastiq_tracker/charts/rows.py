"""Rows one below the other, with a name on the left and figures on the right of each."""

from collections.abc import Sequence
from itertools import pairwise
from math import ceil
from typing import Any

import numpy as np
from matplotlib.axes import Axes

from plastiq_tracker.charts.chart import Chart
from plastiq_tracker.charts.labels import Labels, Spot
from plastiq_tracker.charts.marks import Box
from plastiq_tracker.charts.sheet import SMALLEST, plain
from plastiq_tracker.charts.typesetting import width_of

INDENT = "\u2003"
SHIFT = 0.6
AIR = "00"
"""What stands for the air on both sides of the figures; white space has no width of its own."""
WIDEST = 0.6
"""The part of the chart's width that names and figures may take."""
DENSE = 1.15
"""From one line of text to the next, as a multiple of its size, where rows lie close together."""
FULL = 0.68
"""The part of a row's height that its lines may take."""
TICKS = 1.5
HEADING = 1.7
"""Lines that numbers and a heading below the rows take."""


class Rows:
    """Names of rows from the top of `axes` down, at `places` (one after the other without).

    `widest` is the widest figure there can be: so much room is kept on the right. Room is kept
    for `fewest` rows, lest a single bar fill the chart, and for `above` more above the first.
    `share` is the part of the chart's height that these rows get. A name that begins with INDENT
    belongs to the one above, which is bold then. Where there are more rows than can be read, only
    each second, third … is named.

    Panels that belong together: names keep the room that those of `beside` need. Of panels side by
    side, `across` in number, the first one names the rows and the others are `like` it.
    """

    def __init__(
        self,
        chart: Chart[Any],
        axes: Axes,
        names: Sequence[str],
        widest: str,
        *,
        places: Sequence[float] = (),
        fewest: int = 1,
        above: float = 0.0,
        share: float = 1.0,
    ) -> None:
        self.places = list(places) or [float(each) for each in range(len(names))]
        self._chart = chart
        self._axes = axes
        self._names = [plain(name) for name in names]
        self._widest = widest
        self.beside: Sequence[str] = names
        self.across = 1
        self.like: Rows | None = None
        self._share = share
        self.lines = 1 + max(name.count("\n") for name in (*names, widest))
        """For how many lines of text a row has room."""
        first, last = self.places[0] - above, self.places[-1]
        middle, span = (first + last) / 2, max(last - first + 1, fewest) / 2
        self._height = 2 * span
        self._step, self._pad = 1, 0.0
        self._figures: Sequence[str] = [""] * len(names)
        axes.set_ylim(middle + span, middle - span)
        axes.set_yticks(self.places, self._names, ha="left")
        axes.tick_params(axis="y", labelcolor=chart.palette.text)
        self.figures = chart.moving(Labels(axes.get_yaxis_transform(), "left", SHIFT))
        end = axes.get_yaxis_transform()
        kept = plain("\n".join(line + AIR for line in widest.split("\n")))
        self._room = axes.text(1, middle, kept, va="center", alpha=0, transform=end)
        chart.room(self._room)
        chart.on_fit(self._fit)
        chart.needs(self._needed)

    def show(self, figures: Sequence[str]) -> None:
        """Writes the figures of every row."""
        self._figures = figures
        self._write()

    @property
    def start(self) -> float:
        """Where the names begin, in pixels from the left."""
        return float(self._axes.bbox.x0 - self._chart.pixels(self._pad))

    def boxes(self) -> list[tuple[Box, Box]]:
        """Where name and figures of every row lie in the picture."""
        chart, inner = self._chart, self._axes.bbox
        start = self.start
        end = max([inner.x1, *(box[2] for box in self.figures.boxes if box)])
        ends = np.add.outer(self.places, (0.5, -0.5))
        heights = self._axes.transData.transform([(0, each) for each in ends.ravel()])[:, 1]
        low, high = heights.reshape(-1, 2).T
        size = len(self.places)
        return list(
            zip(
                *(
                    chart.picture_boxes(
                        np.column_stack([np.full(size, left), low, np.full(size, right), high])
                    )
                    for left, right in ((start, inner.x0), (inner.x1, end))
                ),
                strict=True,
            )
        )

    def _needed(self, points: float) -> float:
        """Pixels between heading and foot in which every row can be read."""
        row = self._chart.pixels(self._size(points)) * self.lines / FULL
        return (row * self._height + self._below(points)) / self._share

    def _below(self, points: float) -> float:
        """Pixels that numbers and a heading below the only rows take."""
        if self._share < 1:
            return 0.0
        ticks = TICKS if len(self._axes.get_xticks()) else 0.0
        heading = HEADING if self._axes.get_xlabel() else 0.0
        return self._chart.pixels(points) * (ticks + heading)

    def _fit(self, points: float) -> None:
        free = self._chart.inner_height * self._share - self._below(points)
        height = max(free, 0.0) / self._height * 72 / self._chart.dpi
        size = self._size(min(points, FULL * height / self.lines))
        self._step = max(1, ceil(DENSE * size / max(height, 0.1)))
        self._axes.set_yticks(self.places, self._thinned(self._names), ha="left")
        labels = self._axes.get_yticklabels()
        strong = self._strong()
        for at, label in enumerate(labels):
            label.set_fontweight("bold" if at in strong else "normal")
        self._pad = self._width(self.beside, size) * 72 / self._chart.dpi + SHIFT * size
        self._axes.tick_params(axis="y", labelsize=size, pad=self._pad)
        self._room.set_fontsize(size)
        self.figures.points = size
        self._write()

    def _size(self, points: float) -> float:
        """The size at which names and figures leave enough room for what is drawn."""
        if self.like is not None:
            return self.like.figures.points
        figures = self._width([self._widest + AIR], points) * self.across
        room = WIDEST * self._chart.bbox.width
        needed = self._width(self.beside, points) + figures
        return max(SMALLEST, points * min(1.0, room / needed))

    def _width(self, texts: Sequence[str], size: float) -> float:
        weight = "bold" if self._strong() else "normal"
        lines = [line for text in texts for line in text.split("\n")]
        return max(
            (width_of(self._chart.renderer, each, size, weight) for each in lines), default=0
        )

    def _strong(self) -> set[int]:
        """The rows that are named in bold: those with parts below them."""
        parts = [name.startswith(INDENT) for name in self._names]
        return {at for at, (own, next_) in enumerate(pairwise(parts)) if next_ and not own}

    def _thinned(self, texts: Sequence[str]) -> list[str]:
        """Each so many-th text; the last one always, and none too close to it."""
        last = len(texts) - 1
        kept = {*range(0, last - self._step + 1, self._step), last}
        return [text if at in kept else "" for at, text in enumerate(texts)]

    def _write(self) -> None:
        colour = self._chart.palette.text
        written = self._thinned(self._figures)
        self.figures.show(
            [Spot(1, place, text, colour) for place, text in zip(self.places, written, strict=True)]
        )
