"""Draws charts in a worker: what to draw goes in, a picture with its marks comes out.

matplotlib is used by that worker only, and imported there: it takes longer to import than the
window to appear.
"""

# ruff: noqa: PLC0415 (imports inside functions: see above)

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from math import ceil
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage

from plastiq_tracker.domain.text import Words
from plastiq_tracker.indicators.tracing import Figure
from plastiq_tracker.ui.theme import Colours

if TYPE_CHECKING:
    from plastiq_tracker.charts.chart import Chart, Pixels
    from plastiq_tracker.charts.palette import Palette

DPI = 100
"""Pixels of the window in an inch of a chart."""
HEADED_FROM = 420
"""Pixels of height from which on a picture has a heading of its own."""
HIGHEST = 6000
"""Pixels; with still more rows not every one is named."""


@dataclass(frozen=True)
class Order:
    """What to draw, in whose words and colours, and in how much room, in pixels of the window.

    Where what is drawn needs more height, `bar` is the width of what it is then scrolled with.
    """

    kind: str
    result: Any
    words: Words
    colours: Colours
    size: QSize
    ratio: float
    bar: int = 0


@dataclass(frozen=True)
class Spot:
    """What can be pointed at, where it lies in the window, and what is said of it.

    Without a `figure` nothing opens.
    """

    figure: Figure | None
    tip: str
    place: QRect

    @property
    def of(self) -> Figure | str:
        """What it is about: there may be several spots of the same."""
        return self.figure or self.tip


@dataclass(frozen=True)
class Picture:
    """A drawn chart of `size`; `lines` are its values as a table, the titles first."""

    order: Order
    size: QSize
    image: QImage
    spots: tuple[Spot, ...]
    description: str
    lines: Sequence[Sequence[str]]


class Painter:
    """Keeps the chart of each kind, so that a new result moves what changed. For one thread."""

    def __init__(self) -> None:
        self._charts: dict[str, tuple[object, Chart[Any]]] = {}

    def paint(self, order: Order) -> Picture:
        chart = self._chart(order)
        image = _image(chart.render())
        image.setDevicePixelRatio(order.ratio)
        spots = tuple(
            Spot(each.mark.figure, each.mark.tip, _place(order.ratio, each))
            for each in chart.regions
        )
        size = QSize(*(round(each * DPI) for each in chart.get_size_inches()))
        return Picture(order, size, image, spots, chart.description, chart.table())

    def _chart(self, order: Order) -> Chart[Any]:
        look = (order.words, order.colours, order.size, order.ratio, order.bar)
        kept = self._charts.get(order.kind)
        if kept is not None and kept[0] == look:
            if not kept[1].update(order.result):
                _fit(kept[1], order)
            return kept[1]
        chart = _draw(order)
        self._charts[order.kind] = (look, chart)
        return chart


@cache
def _drawing() -> tuple[Callable[..., Chart[Any]], type[Palette]]:
    """What draws, imported at the first chart.

    Its objects stay for good: left out of the search for garbage they do not hold up the window.
    """
    from plastiq_tracker.charts.kinds import draw
    from plastiq_tracker.charts.palette import Palette

    gc.freeze()
    return draw, Palette


def _draw(order: Order) -> Chart[Any]:
    draw, palette_of = _drawing()
    of = order.colours
    palette = palette_of(
        text=of.text, muted=of.muted, grid=of.line, background=of.base, accent=of.accent
    )
    inches = (order.size.width() / DPI, order.size.height() / DPI)
    headed = order.size.height() >= HEADED_FROM
    chart = draw(order.kind, order.result, order.words, palette, inches, headed=headed)
    chart.set_dpi(DPI * order.ratio)
    _fit(chart, order)
    return chart


def _fit(chart: Chart[Any], order: Order) -> None:
    """As high as it has to be to be read, if that is more than the room there is."""
    width, height = order.size.width(), order.size.height()
    needed = min(ceil(chart.height_needed() * DPI), HIGHEST)
    if needed > height:
        width, height = width - order.bar, needed
    inches = (width / DPI, height / DPI)
    if tuple(chart.get_size_inches()) != inches:
        chart.set_size_inches(*inches)
        chart.display(order.result)


def _image(pixels: Pixels) -> QImage:
    """The bytes as a picture of its own, in the format that is painted fastest."""
    height, width, depth = pixels.shape
    found = QImage(pixels.data, width, height, depth * width, QImage.Format.Format_RGBA8888)
    return found.convertToFormat(QImage.Format.Format_RGB32)


def _place(ratio: float, region: Any) -> QRect:
    """Whole pixels of the window."""
    start = QPoint(int(region.left / ratio), int(region.top / ratio))
    end = QPoint(int(region.right / ratio), int(region.bottom / ratio))
    return QRect(start, end)
