"""A chart that fits itself to its size, is drawn fast again, and says what can be pointed at.

How a chart is written: as a subclass of `Chart` that says

- `frame(result)`: all on which the standing parts depend, as one value to compare: the names of
  the rows, the ends of the scales, the widest text at a place. As long as it is the same, the
  standing parts stay on a picture of their own and only the moving ones are drawn again.
- `build(result)`: the standing parts (axes, scales, `key`) and the moving ones, still without
  values: `self.moving(artist, axes)`, or `drawing.Bars`, `labels.Labels`, `rows.Rows`. What moves
  lies above what stands and takes no part in the layout: keep `room` for it.
- `say(result)`: its sentences: `head`, `remark`, `message`. They take part in the layout, but only
  with the lines for which they keep room.
- `move(result)`: gives the moving ones their values. Numbers that change with the result belong
  here.
- `marked(result)`: every figure that can be pointed at, with its box in pixels (`boxes`).
- `listed(result)`: what is drawn, as the lines of a table; `saying` writes the cells.
- `fitting(result)`: how large it is on paper, where `SIZE` is too small.
- `needs`, on the way: how high its parts have to be on the screen, where the picture may be higher
  than what is in sight of it.

A reader of charts has `display`, `update`, `render`, `regions`, `table()` and `description`.
"""

from collections.abc import Hashable
from typing import Any, Generic, Self, TypeVar

import numpy as np
from matplotlib.backend_bases import RendererBase
from numpy.typing import NDArray

from plastiq_tracker.charts.marks import Line, Marked, Region
from plastiq_tracker.charts.palette import Palette
from plastiq_tracker.charts.sheet import DPI, SIZE, Sheet
from plastiq_tracker.domain.text import Words

Shown = TypeVar("Shown")
Pixels = NDArray[np.uint8]

TOLD = 30
"""So many lines of values are read out; all of them are in the table."""


class Chart(Generic[Shown], Sheet):
    """A result as a picture of `size` inches; see above for how one is written."""

    def __init__(
        self,
        words: Words,
        palette: Palette,
        size: tuple[float, float] = SIZE,
        dpi: float = DPI,
        *,
        headed: bool = True,
    ) -> None:
        super().__init__(words, palette, size, dpi, headed=headed)
        self.result: Shown | None = None
        self._frame: Hashable = None
        self._ground: Any = None

    # For who shows a chart

    def display(self, result: Shown) -> Self:
        """Draws everything anew, for this result."""
        self.clear()
        self._empty()
        self._ground = None
        self._frame = self.frame(result)
        self.result = result
        self.build(result)
        self.say(result)
        self.move(result)
        return self

    def update(self, result: Shown) -> bool:  # type: ignore[override]
        """Shows this result, not an artist's properties; whether what stands could stay.

        It stays while the frame is the same and the sentences need the room that they have.
        """
        stays = self._ground is not None and self.frame(result) == self._frame
        if stays:
            lines = self.sentences.lines
            self.sentences = self.silence()
            self.say(result)
            self._fit_sentences(self._agg.get_renderer())
            stays = lines == self.sentences.lines
        if not stays:
            self.display(result)
            return False
        self.result = result
        self.move(result)
        return True

    def render(self) -> Pixels:
        """The picture as height × width × 4 (RGBA) bytes, valid until the next call."""
        renderer = self._agg.get_renderer()
        if self._ground is None:
            renderer.clear()
            self._lay_out(renderer)
            super().draw(renderer)
            self._ground = self._agg.copy_from_bbox(self.bbox)
        else:
            self._agg.restore_region(self._ground)
        self._draw_moving(renderer)
        return np.asarray(self._agg.buffer_rgba())

    @property
    def regions(self) -> tuple[Region, ...]:
        """What can be pointed at in the last picture; of two that overlap the later one counts."""
        assert self.result is not None, "nothing is shown yet"
        return tuple(Region(mark, *box) for mark, box in self.marked(self.result))

    def table(self) -> list[Line]:
        """What is drawn, as lines of cells in the reader's language: the titles first."""
        assert self.result is not None, "nothing is shown yet"
        return self.listed(self.result)

    @property
    def title(self) -> str:
        return self.sentences.title.said

    @property
    def said(self) -> list[str]:
        """Every sentence on it, from the top down."""
        return [each.said for each in self.sentences]

    @property
    def description(self) -> str:
        """The chart for who cannot see it: its sentences and then its values, the first lines."""
        titles, *lines = self.table() or [[]]
        told = [
            ", ".join(
                [line[0], *(f"{t} {v}" for t, v in zip(titles[1:], line[1:], strict=True) if v)]
            )
            for line in lines[:TOLD]
        ]
        return "\n".join([*self.said, *told])

    # For who writes a chart

    def draw(self, renderer: RendererBase) -> None:
        """For files: everything, on whatever canvas."""
        self._ground = None
        self._lay_out(renderer)
        super().draw(renderer)
        self._draw_moving(renderer)

    # For who writes a chart

    @classmethod
    def fitting(cls, result: Shown) -> tuple[float, float]:
        """Inches of a picture on paper in which everything can be read."""
        del result
        return SIZE

    def frame(self, result: Shown) -> Hashable:
        raise NotImplementedError

    def build(self, result: Shown) -> None:
        raise NotImplementedError

    def say(self, result: Shown) -> None:
        raise NotImplementedError

    def move(self, result: Shown) -> None:
        raise NotImplementedError

    def marked(self, result: Shown) -> Marked:
        raise NotImplementedError

    def listed(self, result: Shown) -> list[Line]:
        raise NotImplementedError
