"""What the charts share: quiet axes, bars that move, headings of panels, the outcome states."""

import textwrap
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import Collection, PolyCollection
from matplotlib.patches import Patch
from matplotlib.path import Path
from matplotlib.text import Text as Label
from numpy.typing import ArrayLike

from plastiq_tracker.charts.chart import Chart
from plastiq_tracker.charts.palette import HATCHES, ON_STATE, Palette, colour
from plastiq_tracker.charts.sheet import PAD, SMALLEST, plain
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.indicators.names import STATES, State

NOBODY = Text("Chart", "Nobody was enrolled in this period yet.")

BAR = 0.66
"""The thickness of a bar; 1 is the distance to the next."""
HATCHED_FROM = 5.0
"""Points of thickness that a hatch needs."""


def quiet(axes: Axes, palette: Palette) -> None:
    """Leaves only what helps to read."""
    axes.set_facecolor(palette.background)
    axes.spines[:].set_visible(False)
    axes.tick_params(colors=palette.muted, length=0)
    axes.set_axisbelow(True)


def shortened(name: str, width: int = 22, lines: int = 2) -> str:
    """A long name on a few lines, cut with an ellipsis where it is longer still."""
    wrapped = textwrap.wrap(name, width)
    if len(wrapped) > lines:
        rest = " ".join(wrapped[lines - 1 :])
        wrapped = [*wrapped[: lines - 1], rest[: width - 1].rstrip() + "…"]
    return "\n".join(wrapped)


class Bars(PolyCollection):
    """Bars that move: `lay` gives them their ends in the data of the axes. Hatched, of one look."""

    def __init__(self, chart: Chart[Any], axes: Axes, **look: Any) -> None:
        super().__init__([], **look)
        self.boxes = np.empty((0, 4))
        self._is_one = bool(look.get("hatch"))
        chart.moving(self, axes)

    def lay(self, boxes: ArrayLike) -> None:
        """Boxes as x0, y0, x1, y1; those without any width are not drawn.

        Hatched ones make up one path, so that the hatch is drawn once for all of them.
        """
        self.boxes = np.asarray(boxes, dtype=float).reshape(-1, 4)
        found = self.boxes[self.boxes[:, 0] != self.boxes[:, 2]]
        corners = found[:, [0, 1, 0, 3, 2, 3, 2, 1, 0, 1]].reshape(-1, 5, 2)
        if self._is_one and len(found):
            one = Path(corners.reshape(-1, 2), np.tile(_CLOSED, len(found)))
            Collection.set_paths(self, [one])
        else:
            self.set_verts(list(corners[:, :4]), closed=True)


_CLOSED = np.array([Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY])


def thin(chart: Chart[Any], axes: Axes, bars: Iterable[Bars], thickness: float = BAR) -> None:
    """Leaves out the hatches of bars that are too thin for them, and most of their edges."""

    def fit() -> None:
        (_, low), (_, high) = axes.transData.transform([(0, 0), (0, thickness)])
        points = abs(high - low) * 72 / chart.dpi
        for each in bars:
            each.set_linewidth(min(0.8, points / 14))
            if points < HATCHED_FROM:
                each.set_hatch("")

    chart.after_layout(fit)


def state_bars(chart: Chart[Any], axes: Axes) -> dict[State, Bars]:
    """Bars for the parts of each state, in its own colour and hatch."""
    bars = {state: Bars(chart, axes, **_look(state, chart.palette)) for state in State}
    thin(chart, axes, bars.values())
    return bars


def on_state(state: State, palette: Palette) -> dict[str, str]:
    """Colours of a number on a state's bar, and of the ground that keeps the hatch from it."""
    text = palette.text if state is State.NOT_YET else ON_STATE
    return {"colour": text, "ground": colour(state, palette)}


def _look(state: State, palette: Palette) -> dict[str, Any]:
    return {
        "facecolor": colour(state, palette),
        "edgecolor": palette.muted if state is State.NOT_YET else palette.background,
        "hatch": HATCHES[state],
        "linewidth": 0.8,
    }


def state_key(
    chart: Chart[Any], words: Words, states: Sequence[State] = tuple(State)
) -> tuple[list[Patch], list[str]]:
    """Patches and names of these states for the key, in the fixed order."""
    shown = [state for state in State if state in states]
    patches = [Patch(**_look(state, chart.palette)) for state in shown]
    return patches, [words.say(STATES[state]) for state in shown]


def panel_title(chart: Chart[Any], axes: Axes, text: str) -> Label:
    """A heading above one of several panels."""
    title = axes.set_title(plain(text), loc="left", color=chart.palette.text, pad=5)
    chart.on_fit(lambda points: title.set_fontsize(points * 1.05))
    return title


def shrink_titles(chart: Chart[Any], titles: Sequence[Label]) -> None:
    """Keeps titles side by side from running into each other or over the edge."""

    def fit() -> None:
        starts = [title.get_window_extent().x0 for title in titles]
        ends = [*starts[1:], chart.bbox.width]
        for title, start, end in zip(titles, starts, ends, strict=True):
            shrink_to(chart, title, end - start - 6)

    chart.after_layout(fit)


def shrink_to(chart: Chart[Any], label: Label, room: float) -> None:
    """Makes a text smaller until it is no wider than so many pixels."""
    size = float(label.get_fontsize())
    # Widths go by whole pixels per letter, so the size that fits is found by trying.
    while chart.width_of(label) > room and size > SMALLEST:
        size = max(SMALLEST, size - 0.25)
        label.set_fontsize(size)


def axis_heading(chart: Chart[Any], axes: Axes, text: str, pad: float = 2) -> None:
    """Says what the numbers under the axes are, within the edges of the picture."""
    heading = axes.set_xlabel(text, color=chart.palette.muted, labelpad=pad)
    chart.on_fit(lambda points: heading.set_fontsize(points * 0.95))

    def settle() -> None:
        edge = chart.pixels(PAD)
        shrink_to(chart, heading, chart.bbox.width - 2 * edge)
        half = chart.width_of(heading) / 2
        middle = axes.bbox.x0 + axes.bbox.width / 2
        middle = max(min(middle, chart.bbox.width - edge - half), edge + half)
        heading.set_x((middle - axes.bbox.x0) / axes.bbox.width)

    chart.after_layout(settle)


def fit_ticks(chart: Chart[Any], axes: Axes) -> None:
    """Lets the numbers under the axes grow and shrink with the figure; leaves out what collides."""
    chart.on_fit(lambda points: axes.tick_params(axis="x", labelsize=points * 0.9))

    def settle() -> None:
        end = -1.0
        labels = axes.get_xticklabels()
        for label in (*labels[:1], *labels[:0:-1]):
            box = label.get_window_extent()
            if label is labels[0]:
                end = box.x1
                edge = chart.bbox.width
                continue
            fits = box.x0 > end + 2 and box.x1 < edge + 2
            label.set_visible(fits)
            edge = box.x0 - 4 if fits else edge

    chart.after_layout(settle)
