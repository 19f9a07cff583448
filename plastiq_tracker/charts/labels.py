"""Many short texts of one size, drawn in one go: numbers on bars and cells, figures beside rows."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.artist import Artist
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Transform

from plastiq_tracker.charts.marks import Box
from plastiq_tracker.charts.typesetting import figure_height, width_of, write

LEADING = 1.25
AIR = 1.3
"""A text is left out when its place is not so many times as wide."""
LEGIBLE = 5.2
"""Points below which a number on something is left out."""


@dataclass(frozen=True)
class Spot:
    """A text at a place; on `ground` where it would cross a hatch.

    With a `room`, in data, it is left out where it does not fit.
    """

    x: float
    y: float
    text: str
    colour: str
    ground: str | None = None
    room: float | None = None


class Labels(Artist):
    """Texts at `x`, `y` of `transform`, centred there or, `align` "left", beginning there.

    `shift` moves them to the right, in parts of their size. Set `points` when the chart is fitted.
    With a `height`, in data, none is drawn where they would be higher or could not be read.
    After drawing `boxes` says where each lies, in pixels from the lower left; None if left out.
    """

    def __init__(self, transform: Transform, align: str = "center", shift: float = 0.0) -> None:
        super().__init__()
        self.points = 9.0
        self.height: float | None = None
        self.spots: Sequence[Spot] = ()
        self.boxes: list[Box | None] = []
        self._place = transform
        self._align = align
        self._shift = shift

    def show(self, spots: Sequence[Spot]) -> None:
        self.spots = spots

    def draw(self, renderer: RendererBase) -> None:
        self.boxes = []
        if not self.spots or not self._is_high_enough(renderer):
            return
        places = self._place.transform([(spot.x, spot.y) for spot in self.spots])
        ends = self._place.transform([(spot.x + (spot.room or 0), spot.y) for spot in self.spots])
        rooms = np.abs(ends - places)[:, 0]
        figure = self.get_figure(root=True)
        assert figure is not None, "texts are drawn as part of a chart"
        em = self.points * figure.dpi / 72
        pen = renderer.new_gc()
        pen.set_linewidth(0)
        for spot, at, room in zip(self.spots, places.tolist(), rooms.tolist(), strict=True):
            self.boxes.append(self._draw(renderer, pen, spot, (*at, room, em)))
        pen.restore()

    def _is_high_enough(self, renderer: RendererBase) -> bool:
        if self.height is None:
            return True
        (_, low), (_, high) = self._place.transform([(0, 0), (0, self.height)])
        height = figure_height(renderer, self.points)
        return bool(self.points >= LEGIBLE and abs(high - low) > 1.1 * height)

    def _draw(
        self,
        renderer: RendererBase,
        pen: GraphicsContextBase,
        spot: Spot,
        at: tuple[float, float, float, float],
    ) -> Box | None:
        x, y, room, em = at
        lines = spot.text.split("\n")
        width = max(width_of(renderer, line, self.points) for line in lines)
        if spot.room is not None and width * AIR > room:
            return None
        height = figure_height(renderer, self.points)
        left = x - width / 2 if self._align == "center" else x + self._shift * em
        base = y - height / 2 + (len(lines) - 1) / 2 * LEADING * em
        low = base - (len(lines) - 1) * LEADING * em
        box = (left, low, left + width, base + height)
        if spot.ground is not None:
            _ground(renderer, pen, box, spot.ground, em * 0.2)
        for number, line in enumerate(lines):
            down = base - number * LEADING * em
            write(renderer, pen, (left, down), line, size=self.points, colour=spot.colour)
        return box


def _ground(
    renderer: RendererBase, pen: GraphicsContextBase, box: Box, colour: str, pad: float
) -> None:
    left, low, right, high = box
    size = Affine2D().scale(right - left + 2 * pad, high - low + 2 * pad)
    pen.set_alpha(1.0)
    renderer.draw_path(
        pen, Path.unit_rectangle(), size.translate(left - pad, low - pad), _rgb(colour)
    )


def _rgb(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue
