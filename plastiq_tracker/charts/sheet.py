"""What a chart is drawn on: it keeps sentences, a key and axes in places that fit its size."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from numpy.typing import ArrayLike

from plastiq_tracker.charts.keys import Key
from plastiq_tracker.charts.marks import Box
from plastiq_tracker.charts.palette import Palette
from plastiq_tracker.charts.sentences import EDGE, Sentences
from plastiq_tracker.charts.typesetting import writable
from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.text import Words
from plastiq_tracker.domain.values import Population
from plastiq_tracker.indicators.names import headline

Moving = TypeVar("Moving", bound=Artist)

SIZE = (8.0, 5.0)
DPI = 100
BASE = 9.0
"""Points of ordinary text on a figure of 640 × 400 at 100 dots per inch."""
LOW = 0.95
"""How large ordinary text is, of BASE, in a picture without a heading: it never shrinks."""
SMALLEST = 5.0
PAD = 3.0
"""Points that the layout itself keeps around the axes."""
UNFILTERED: dict[str, Any] = dict.fromkeys(
    ("trajectories", "regions", "genders", "educations"), frozenset()
)


class Sheet(Figure):
    """An empty sheet of `size` inches, in these words and colours.

    Without a heading (`headed`) it stands in a window that has one, and its text keeps its size:
    what does not fit then needs more height (`height_needed`).
    """

    def __init__(
        self,
        words: Words,
        palette: Palette,
        size: tuple[float, float] = SIZE,
        dpi: float = DPI,
        *,
        headed: bool = True,
    ) -> None:
        super().__init__(figsize=size, dpi=dpi, facecolor=palette.background)
        agg: Any = FigureCanvasAgg(self)  # the stubs say nothing of its buffer
        self._agg = agg
        self.words = words
        self.palette = palette
        self.headed = headed
        self.inner_height = 0.0
        self._key: Key | None = None
        self.renderer: RendererBase = self._agg.get_renderer()
        self._empty()

    def head(self, title: str, criteria: Criteria) -> None:
        """What the chart is, and of whom and when; with room for a line of filters."""
        self.sentences.title.said = title
        self.sentences.subtitle.said = headline(criteria, self.words)
        everyone = [
            headline(replace(criteria, population=each, **UNFILTERED), self.words)
            for each in Population
        ]
        self.sentences.subtitle.keep(*everyone, spare=1)

    def remark(self, sentence: str, *others: str) -> None:
        """A sentence at the foot; with room for `others` that could stand there."""
        self.sentences.remark.said = sentence
        self.sentences.remark.keep(*others)

    def message(self, sentence: str) -> None:
        """A calm sentence in place of a drawing."""
        self.sentences.message.said = sentence

    def key(self, handles: Sequence[Artist], names: Sequence[str]) -> None:
        """What the colours mean, at the foot in as many columns as fit."""
        self._key = Key(self, handles, [plain(name) for name in names], self.palette.text)

    def moving(self, artist: Moving, axes: Axes | None = None) -> Moving:
        """Draws `artist` above all that stands, in the data of `axes`, whenever it has moved."""
        artist.set_figure(self)
        if axes is not None:
            artist.set_transform(axes.transData)
        self._moving.append(artist)
        return artist

    def room(self, artist: Artist) -> None:
        """Lets `artist` keep its room in the layout without being drawn."""
        artist.set_visible(False)
        self._rooms.append(artist)

    def on_fit(self, fitter: Callable[[float], object]) -> None:
        """`fitter` gets the points of ordinary text before the axes get their place.

        `inner_height` is then the height in pixels between heading and foot.
        """
        self._fitters.append(fitter)

    def needs(self, measure: Callable[[float], float]) -> None:
        """`measure` says, from the points of ordinary text, the pixels between heading and foot
        in which a part of the chart can be read.
        """
        self._needs.append(measure)

    def height_needed(self) -> float:
        """Inches of height in which everything can be read, at this width."""
        self._fit_parts(self._agg.get_renderer())
        points = self._points()
        inner = max((measure(points) for measure in self._needs), default=0.0)
        return (self._around + inner) / self.dpi

    def after_layout(self, settler: Callable[[], object]) -> None:
        """`settler` is called when the axes have their place, before anything is drawn."""
        self._settlers.append(settler)

    def boxes(self, axes: Axes, ends: ArrayLike) -> list[Box]:
        """Boxes (x0, y0, x1, y1) in the data of `axes` as boxes in the picture."""
        found = np.asarray(ends, dtype=float).reshape(-1, 2)
        return self.picture_boxes(axes.transData.transform(found).reshape(-1, 4))

    def picture_boxes(self, ends: ArrayLike) -> list[Box]:
        """Boxes in pixels from the lower left corner as boxes from the upper left one."""
        found = np.asarray(ends, dtype=float).reshape(-1, 4)
        found[:, 1::2] = self.bbox.height - found[:, 1::2]
        left, right = np.sort(found[:, ::2]).T
        top, bottom = np.sort(found[:, 1::2]).T
        return list(zip(*(each.tolist() for each in (left, top, right, bottom)), strict=True))

    def width_of(self, label: Any) -> float:
        """The width of a text in pixels."""
        return float(label.get_window_extent(self.renderer).width)

    def pixels(self, points: float) -> float:
        return points * self.dpi / 72

    # Within

    def _empty(self) -> None:
        self.sentences = self.silence()
        self._moving: list[Artist] = []
        self._rooms: list[Artist] = []
        self._fitters: list[Callable[[float], object]] = []
        self._settlers: list[Callable[[], object]] = []
        self._needs: list[Callable[[float], float]] = []
        self._key = None
        self._around = 0.0
        """Pixels of height that sentences and key take."""

    def silence(self) -> Sentences:
        """Sentences that say nothing yet."""
        return Sentences(self.palette, headed=self.headed)

    def _draw_moving(self, renderer: RendererBase) -> None:
        for artist in self._moving:
            artist.draw(renderer)
        self.sentences.draw(renderer)

    def _points(self) -> float:
        """The size of ordinary text."""
        if not self.headed:
            return BASE * LOW
        width, height = self.get_size_inches()
        return BASE * float(min(1.2, max(0.86, min(width / 6.4, height / 4.0))))

    def _lay_out(self, renderer: RendererBase) -> None:
        bottom = self._fit_parts(renderer)
        if self.axes:
            self._place_axes(bottom)
        for settler in self._settlers:
            settler()

    def _fit_parts(self, renderer: RendererBase) -> float:
        """Gives sentences, key and text their sizes; answers where the axes begin, from below."""
        self.renderer = renderer
        points, edge = self._points(), self.pixels(EDGE)
        top, bottom = self._fit_sentences(renderer)
        if self._key is not None:
            at = edge / self.bbox.width, bottom / self.bbox.height
            bottom += self._key.fit(renderer, points, self.bbox.width - 2 * edge, at)
        self._around = self.bbox.height - (top - bottom)
        self.inner_height = max(0.1 * self.bbox.height, top - bottom)
        for fitter in self._fitters:
            fitter(points)
        return bottom

    def _place_axes(self, bottom: float) -> None:
        width, height = self.bbox.width, self.bbox.height
        side = self.pixels(EDGE - PAD) / width
        rect = (side, bottom / height, 1 - 2 * side, self.inner_height / height)
        for each in self._rooms:
            each.set_visible(True)
        ConstrainedLayoutEngine(rect=rect, w_pad=PAD / 72).execute(self)
        for each in self._rooms:
            each.set_visible(False)

    def _fit_sentences(self, renderer: RendererBase) -> tuple[float, float]:
        size = self.bbox.width, self.bbox.height
        return self.sentences.fit(renderer, size, self._points(), self.pixels(1))


def plain(text: str) -> str:
    """`text` with its dollar signs kept from being read as mathematics, and without what no font
    has a letter for.
    """
    return writable(text).replace("$", r"\$")
