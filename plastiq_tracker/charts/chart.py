"""A figure with a heading, a key and a remark that fit themselves to whatever size it gets."""

from collections.abc import Callable, Sequence
from typing import Any

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backend_bases import RendererBase
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.legend import Legend
from matplotlib.text import Text as Label

from plastiq_tracker.charts.palette import Palette

SIZE = (8.0, 5.0)
BASE = 9.0
"""Points of ordinary text on a figure of 640 × 400 at 100 dots per inch."""
SMALLEST = 5.0
EDGE = 8.0
"""Points between the edge and what stands at it."""


class Chart(Figure):
    """A figure that lays itself out anew each time it is drawn."""

    def __init__(self, palette: Palette, size: tuple[float, float] = SIZE) -> None:
        super().__init__(figsize=size, layout="constrained", facecolor=palette.background)
        self.palette = palette
        self.title = ""
        self.heading: list[Label] = []
        self.remarks: list[Label] = []
        self._fitters: list[Callable[[float], object]] = []
        self._settlers: list[Callable[[], object]] = []
        self._rows: list[tuple[Axes, ...]] = []
        self._row_count = 0
        self._key: tuple[Sequence[Artist], Sequence[str]] = ((), ())
        self._sources: dict[Label, tuple[str, float]] = {}

    def head(self, title: str, subtitle: str) -> None:
        """What the chart is, and of whom and when."""
        self.title = title
        self.heading = [
            self._prose(title, 1.3, self.palette.text, weight="bold"),
            self._prose(subtitle, 0.95, self.palette.muted),
        ]

    def remark(self, *sentences: str) -> None:
        """Sentences at the foot."""
        self.remarks = [self._prose(each, 0.9, self.palette.muted) for each in sentences]

    def key(self, handles: Sequence[Artist], names: Sequence[str]) -> None:
        """What the colours mean, at the foot in as many columns as fit."""
        self._key = (handles, [plain(name) for name in names])

    def message(self, sentence: str) -> None:
        """A calm sentence in place of a drawing."""
        label = self.text(
            0.5, 0.45, "", ha="center", va="center", color=self.palette.muted, in_layout=False
        )
        self._sources[label] = (plain(sentence), 1.1)
        self._fitters.append(lambda scale: self._wrap(label, scale, self._width() * 0.8))

    def on_fit(self, fitter: Callable[[float], object]) -> None:
        """`fitter` gets the points of ordinary text whenever the figure is drawn."""
        self._fitters.append(fitter)

    def after_layout(self, settler: Callable[[], object]) -> None:
        """`settler` is called when the axes have their place, before anything is drawn."""
        self._settlers.append(settler)

    def width_of(self, label: Label) -> float:
        """The width of a label in pixels."""
        return float(label.get_window_extent(self._renderer_in_use).width)

    def rows(self, axes: Sequence[Axes], count: int) -> None:
        """Keeps the labels at these axes small enough for so many rows one below the other."""
        self._rows.append(tuple(axes))
        self._row_count = max(self._row_count, count)

    def draw(self, renderer: RendererBase) -> None:
        self._renderer_in_use = renderer
        self._fit()
        engine = self.get_layout_engine()
        if self._settlers and engine is not None:
            engine.execute(self)
        for settler in self._settlers:
            settler()
        super().draw(renderer)

    def _prose(self, text: str, size: float, colour: str, **look: Any) -> Label:
        label = self.text(0, 0, "", ha="left", va="top", color=colour, in_layout=False, **look)
        self._sources[label] = (plain(text), size)
        return label

    def _width(self) -> float:
        return float(self.bbox.width)

    def _pixels(self, points: float) -> float:
        return points * self.dpi / 72

    def _fit(self) -> None:
        width, height = self.get_size_inches()
        scale = BASE * min(1.2, max(0.78, min(width / 6.4, height / 4.0)))
        edge = self._pixels(EDGE)
        for fitter in self._fitters:
            fitter(scale)
        top = self._stack(self.heading, self.bbox.height - edge, scale)
        bottom = self._foot(scale, edge)
        engine = self.get_layout_engine()
        if isinstance(engine, ConstrainedLayoutEngine):
            low, high = bottom / self.bbox.height, top / self.bbox.height
            engine.set(rect=(0.01, low, 0.98, max(0.1, high - low)))
        if self._row_count:
            self._fit_rows((top - bottom - 3 * self._pixels(scale)) / self._row_count, scale)

    def _fit_rows(self, height: float, scale: float) -> None:
        size = max(SMALLEST, min(scale, 0.62 * height * 72 / self.dpi))
        for axes in (each for group in self._rows for each in group):
            axes.tick_params(axis="y", labelsize=size)
            for label in axes.texts:
                label.set_fontsize(size * 0.85)

    def _foot(self, scale: float, edge: float) -> float:
        """Places remarks and key; answers with the height up to which they reach."""
        heights = [self._wrap(each, scale, self._width() - 2 * edge) for each in self.remarks]
        bottom = edge + sum(heights)
        self._stack(self.remarks, bottom, scale)
        handles, names = self._key
        if not handles:
            return bottom + edge / 2
        legend = self._legend(handles, names, scale, bottom)
        return bottom + float(legend.get_window_extent(self._renderer_in_use).height)

    def _legend(
        self, handles: Sequence[Artist], names: Sequence[str], scale: float, bottom: float
    ) -> Legend:
        """The key in as many columns as the width holds."""
        at = (self._pixels(EDGE) / self._width(), bottom / self.bbox.height)
        for columns in range(len(handles), 0, -1):
            for old in self.legends:
                old.remove()
            legend = self.legend(
                handles, names, ncols=columns, loc="lower left", bbox_to_anchor=at,
                frameon=False, fontsize=scale * 0.95, labelcolor=self.palette.text,
                borderaxespad=0, borderpad=0.4, handlelength=1.6, columnspacing=1.2,
            )  # fmt: skip
            legend.set_in_layout(False)
            room = self._width() - 2 * self._pixels(EDGE)
            if columns == 1 or legend.get_window_extent(self._renderer_in_use).width <= room:
                break
        return legend

    def _stack(self, labels: Sequence[Label], top: float, scale: float) -> float:
        """Puts the labels one below the other from `top` down; answers where they end."""
        edge = self._pixels(EDGE)
        for label in labels:
            height = self._wrap(label, scale, self._width() - 2 * edge)
            label.set_position((edge / self._width(), top / self.bbox.height))
            top -= height
        return top

    def _wrap(self, label: Label, scale: float, room: float) -> float:
        """Breaks the label's text into lines that fit; answers with their height in pixels."""
        text, size = self._sources[label]
        label.set_fontsize(scale * size)
        lines, line = [], ""
        for word in text.split(" "):  # a no-break space holds its words together
            longer = f"{line} {word}".strip()
            if line and self._measure(label, longer) > room:
                lines.append(line)
                longer = word
            line = longer
        label.set_text("\n".join([*lines, line]))
        return (len(lines) + 1) * self._pixels(scale * size) * 1.3

    def _measure(self, label: Label, text: str) -> float:
        """The width of one line in pixels."""
        font = label.get_fontproperties()
        width, _, _ = self._renderer_in_use.get_text_width_height_descent(
            text.replace(r"\$", "$"), font, ismath=False
        )
        return float(width)


def plain(text: str) -> str:
    """`text` with its dollar signs kept from being read as mathematics."""
    return text.replace("$", r"\$")
