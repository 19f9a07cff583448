"""The key of a chart: what its colours and lines mean, in as many columns as the width holds."""

from collections.abc import Sequence

import numpy as np
from matplotlib.artist import Artist
from matplotlib.backend_bases import RendererBase
from matplotlib.figure import Figure

from plastiq_tracker.charts.typesetting import width_of

HANDLE = 1.6
PAD = 0.6
BETWEEN = 1.2
SIZE = 0.95
"""All relative to the ordinary text."""


class Key:
    """Handles with their names; `fit` places them anew."""

    def __init__(
        self, chart: Figure, handles: Sequence[Artist], names: Sequence[str], colour: str
    ) -> None:
        self._chart = chart
        self._handles = list(handles)
        self._names = list(names)
        self._colour = colour

    def fit(
        self, renderer: RendererBase, points: float, room: float, at: tuple[float, float]
    ) -> float:
        """Puts the key with its lower left corner `at`; answers with its height in pixels."""
        for old in self._chart.legends:
            old.remove()
        legend = self._chart.legend(
            self._handles, self._names, ncols=self._columns(renderer, points * SIZE, room),
            loc="lower left", bbox_to_anchor=at, frameon=False, fontsize=points * SIZE,
            labelcolor=self._colour, borderaxespad=0, borderpad=0.3, handlelength=HANDLE,
            handletextpad=PAD, columnspacing=BETWEEN, labelspacing=0.35,
        )  # fmt: skip
        legend.set_in_layout(False)
        return float(legend.get_window_extent(renderer).height)

    def _columns(self, renderer: RendererBase, size: float, room: float) -> int:
        widths = [width_of(renderer, name, size) for name in self._names]
        em = size * self._chart.dpi / 72
        for columns in range(len(widths), 1, -1):
            widest = sum(max(each) for each in np.array_split(widths, columns))
            if widest + em * (columns * (HANDLE + PAD + BETWEEN) + 1) <= room:
                return columns
        return 1
