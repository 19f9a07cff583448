"""How long work lasts without a break: Kaplan and Meier's curve, one or several.

One curve has its interval. Several are told apart by line style beside colour. Each has the
numbers at risk below it, is grey where fewer than ten are, and is not drawn below five
(definitions 6).
"""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from typing import Any

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.transforms import ScaledTranslation, blended_transform_factory

from plastiq_tracker.charts.chart import Chart
from plastiq_tracker.charts.chosen_curves import ENDS, Result, Shown, end_of, shown_curves, total_of
from plastiq_tracker.charts.drawing import axis_heading, fit_ticks, quiet, shrink_to
from plastiq_tracker.charts.labels import Labels, Spot
from plastiq_tracker.charts.marks import Box, Line, Mark, Marked
from plastiq_tracker.charts.retention_words import listed, remarks, tip
from plastiq_tracker.charts.sentences import EDGE
from plastiq_tracker.charts.shades import STYLES, curve_colour
from plastiq_tracker.charts.sheet import SMALLEST, plain
from plastiq_tracker.charts.steps import DRAWN_FROM, GREY_BELOW, band, outline
from plastiq_tracker.domain.text import Text
from plastiq_tracker.indicators.results import CurvePoint
from plastiq_tracker.indicators.tracing import Figure

TITLE = Text("Chart", "How long work lasts without a break")
NOBODY = Text("Chart", "Nobody has been placed in work yet.")
TOO_FEW = Text("Chart", "Too few people to draw a curve: {placed} placed, at least {least} needed.")
DAYS = Text("Chart", "Days since the first day in work")
AT_RISK = Text("Chart", "Persons at risk (still followed, without a break)")
CURVE = Text("Chart", "Still without a break")
INTERVAL = Text("Chart", "95% interval")
FEW = Text("Chart", "Fewer than {number} at risk")
CENSORED = Text("Chart", "Out of sight")

NEAR = 5.0
"""Pixels above and below a curve in which it is pointed at."""
APART = 3.0
"""Pixels between points that can be pointed at."""
LEADING = 1.35
"""From one row of numbers at risk to the next, as a multiple of the size of the text."""
DENSE = 1.25
"""The same at the least."""
AROUND = 5.0
"""Lines of text between the curves and the rows, and around them."""
CURVES = 1.3
"""Inches of height that curves need."""
LETTERS = 1.5
"""So many more letters of a name are shown for each inch, beside the first ten."""

SAMPLE = (-0.55, -0.2)
"""Where the line beside a name begins and ends, in inches from the axes."""
TICK: dict[str, Any] = {"linestyle": "none", "marker": "|", "markeredgewidth": 0.9}


@dataclass(frozen=True)
class Moving:
    """What moves of one curve."""

    line: Line2D
    few: Line2D
    lost: Line2D


class RetentionChart(Chart[Result]):
    """Curves above, the numbers at risk on five days below them."""

    _kept: tuple[Result, list[Shown]] | None = None

    def frame(self, result: Result) -> Hashable:
        shown = self._shown(result)
        return [each.name for each in shown], end_of(shown)

    def build(self, result: Result) -> None:
        self._axes: Axes | None = None
        shown = self._shown(result)
        if not shown:
            return
        grid = self.add_gridspec(2, 1, hspace=0)
        self._axes, table = self.add_subplot(grid[0]), self.add_subplot(grid[1])
        self._scales(self._axes, end_of(shown))
        self._table(grid, table, shown)
        self._band = self.moving(PolyCollection([], linewidths=0), self._axes)
        self._band.set_clip_box(self._axes.bbox)
        self._band.set(facecolor=self.palette.accent, alpha=0.18)
        self._curves = [self._curve(at, len(shown) == 1) for at in range(len(shown))]
        self._explain(shown)

    def say(self, result: Result) -> None:
        self.head(self.words.say(TITLE), result.criteria)
        total, shown = total_of(result), self._shown(result)
        if shown:
            self.remark(*remarks(result, shown, self.words))
        else:
            few = TOO_FEW.fill(placed=total.placed, least=DRAWN_FROM)
            self.message(self.words.say(few if total.placed else NOBODY))

    def move(self, result: Result) -> None:
        if self._axes is None:
            return
        shown = self._shown(result)
        for each, moving in zip(shown, self._curves, strict=True):
            _lay(each, moving)
        ends = band(shown[0].points, shown[0].steps.end) if len(shown) == 1 else ((),) * 3
        self._band.set_verts([outline(*ends)] if ends[0] else [])
        self._numbers.show(
            [
                Spot(day, row, self.words.number(count), self.palette.text)
                for row, each in enumerate(shown)
                for day, count in each.retention.at_risk.items()
            ]
        )

    def marked(self, result: Result) -> Marked:
        if self._axes is None:
            return
        for each in self._shown(result):
            for point, box in self._steps(self._axes, each):
                figure = Figure(f"retention_day_{point.day}", each.place)
                yield Mark(figure, tip(each, point, self.words)), box

    def listed(self, result: Result) -> list[Line]:
        return listed(result, self.words)

    # Within

    def _steps(self, axes: Axes, shown: Shown) -> Iterator[tuple[CurvePoint, Box]]:
        """Points far enough apart to be pointed at, each with the step from it to the next."""
        drawn = [point for point in shown.points[: len(shown.steps.days) - 1]
                 if point.day < ENDS[-1]]  # fmt: skip
        boxes = self.boxes(
            axes, [(each.day, each.survival, each.day, each.survival) for each in drawn]
        )
        kept: list[int] = []
        for at, box in enumerate(boxes):
            if not kept or box[0] - boxes[kept[-1]][0] >= APART:
                kept.append(at)
        ends = [*(boxes[at][0] for at in kept[1:]), *(box[0] + APART for box in boxes[-1:])]
        for at, end in zip(kept, ends, strict=True):
            left, height = round(boxes[at][0], 1), round(boxes[at][1], 1)
            yield drawn[at], (left, height - NEAR, round(end, 1), height + NEAR)

    def _shown(self, result: Result) -> list[Shown]:
        """The curves to draw, worked out once for each result."""
        if self._kept is None or self._kept[0] is not result:
            width = 10 + round(LETTERS * self.get_size_inches()[0])
            self._kept = result, shown_curves(result, self.words, width)
        return self._kept[1]

    def _scales(self, axes: Axes, end: int) -> None:
        quiet(axes, self.palette)
        axes.set_xlim(0, end)
        axes.set_ylim(0, 1.02)
        quarters = [0, 0.25, 0.5, 0.75, 1]
        axes.set_yticks(quarters, [self.words.percent(100 * each) for each in quarters])
        days = [0, 91, 182, 273, *(each for each in ENDS if each <= end)]
        axes.set_xticks(days, [self.words.number(day) for day in days])
        axes.grid(color=self.palette.grid, linewidth=0.8)
        axis_heading(self, axes, self.words.say(DAYS), 1)
        self.on_fit(lambda points: axes.tick_params(axis="y", labelsize=points * 0.95))
        fit_ticks(self, axes)

    def _table(self, grid: Any, axes: Axes, shown: list[Shown]) -> None:
        """Rows for the numbers at risk, each straight below its day."""
        quiet(axes, self.palette)
        assert self._axes is not None
        axes.set_xlim(self._axes.get_xlim())
        axes.set_ylim(len(shown) - 0.5, -0.5)
        axes.set_xticks([])
        axes.set_yticks(range(len(shown)), [plain(each.name) for each in shown])
        alone = len(shown) == 1
        corner: Any = axes.transAxes
        left = self.dpi_scale_trans + ScaledTranslation(0, 0, corner)
        across = blended_transform_factory(left, axes.transData)
        for at, named in enumerate(axes.get_yticklabels() if shown[0].name else ()):
            colour = self._colour(at, alone)
            named.set_color(colour)
            look = {"linewidth": 1.9, "linestyle": STYLES[at], "clip_on": False}
            axes.add_artist(Line2D(SAMPLE, [at, at], color=colour, transform=across, **look))
        title = axes.set_title(self.words.say(AT_RISK), loc="left", color=self.palette.muted, pad=2)
        self._numbers = self.moving(Labels(axes.transData))

        def fit(points: float) -> None:
            """At most half of the height for the rows; their text is smaller where they are low."""
            title.set_fontsize(points * 0.95)
            title.set_x(0)
            free = max(self.inner_height - self.pixels(points) * AROUND, self.pixels(points))
            row = min(self.pixels(points * 0.95) * LEADING, free / 2 / len(shown))
            size = max(SMALLEST, min(points * 0.95, row / self.pixels(DENSE)))
            axes.tick_params(axis="y", labelsize=size, pad=5 - 72 * SAMPLE[0])
            self._numbers.points = size
            grid.set_height_ratios([free - row * len(shown), row * len(shown)])

        def needed(points: float) -> float:
            """The rows at full height, and curves that can be told apart above them."""
            row = self.pixels(points * 0.95) * LEADING
            return self.pixels(points) * AROUND + row * len(shown) + CURVES * self.dpi

        def settle() -> None:
            """A heading that is wider than the axes begins further to the left."""
            shrink_to(self, title, self.bbox.width - 2 * self.pixels(EDGE))
            over = axes.bbox.x0 + self.width_of(title) - self.bbox.width + self.pixels(EDGE)
            room = axes.bbox.x0 - self.pixels(EDGE)
            title.set_x(-min(max(0.0, over), room) / axes.bbox.width)

        self.on_fit(fit)
        self.needs(needed)
        self.after_layout(settle)

    def _colour(self, at: int, alone: bool) -> str:
        return self.palette.accent if alone else curve_colour(at, self.palette)

    def _curve(self, at: int, alone: bool) -> Moving:
        look = {"drawstyle": "steps-post", "linestyle": STYLES[at]}
        colour, ticks = self._colour(at, alone), self.palette.text if alone else None
        lines = (
            Line2D([], [], color=colour, linewidth=1.9, label="curve", **look),
            Line2D([], [], color=self.palette.muted, linewidth=1.5, label="few", **look),
            Line2D([], [], color=ticks or colour, markersize=6, label="censored", **TICK),
        )
        assert self._axes is not None
        for line in lines:
            self.moving(line, self._axes)
            line.set_clip_box(self._axes.bbox)
        return Moving(*lines)

    def _explain(self, shown: list[Shown]) -> None:
        """The key; curves of groups have their names beside their numbers."""
        palette = self.palette
        handles: list[Artist] = []
        names: list[Text] = []
        if len(shown) == 1:
            handles.append(Line2D([], [], color=palette.accent, linewidth=1.9))
            handles.append(Patch(color=palette.accent, alpha=0.18, linewidth=0))
            names += [CURVE, INTERVAL]
        handles.append(Line2D([], [], color=palette.muted, linewidth=1.5))
        handles.append(Line2D([], [], color=palette.text, markersize=6, **TICK))
        names += [FEW.fill(number=GREY_BELOW), CENSORED]
        self.key(handles, [self.words.say(each) for each in names])


def _lay(shown: Shown, moving: Moving) -> None:
    drawn = shown.steps
    cut = drawn.grey_from + 1
    moving.line.set_data(drawn.days[:cut], drawn.survival[:cut])
    rest = slice(drawn.grey_from, None if cut < len(drawn.days) else 0)
    moving.few.set_data(drawn.days[rest], drawn.survival[rest])
    lost = [p for p in shown.points if p.censored and p.day <= drawn.end]
    moving.lost.set_data([p.day for p in lost], [p.survival for p in lost])
