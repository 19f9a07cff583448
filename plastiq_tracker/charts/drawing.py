"""What the charts share: quiet axes, rows with a label at either end, and the outcome states."""

import textwrap
from collections.abc import Sequence

from matplotlib.axes import Axes
from matplotlib.patches import Patch
from matplotlib.text import Text as Label

from plastiq_tracker.charts.chart import SMALLEST, Chart, plain
from plastiq_tracker.charts.palette import HATCHES, ON_STATE, Palette, colour
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.indicators.names import STATES, State

NOBODY = Text("Chart", "Nobody was enrolled in this period yet.")

BAR = 0.66
"""The thickness of a bar; 1 is the distance to the next."""


def quiet(axes: Axes, palette: Palette) -> None:
    """Leaves only what helps to read."""
    axes.set_facecolor(palette.background)
    axes.spines[:].set_visible(False)
    axes.tick_params(colors=palette.muted, length=0)
    axes.set_axisbelow(True)


def label_rows(
    axes: Axes, left: Sequence[str], right: Sequence[str], palette: Palette, fewest: int = 1
) -> Axes:
    """Rows from the top down with a name on the left and figures on the right of each.

    Room is kept for the `fewest` rows, lest a single bar fill the figure. Answers with the axes
    that carry the figures.
    """
    places = range(len(left))
    middle, span = (len(left) - 1) / 2, max(len(left), fewest) / 2
    axes.set_ylim(middle + span, middle - span)
    axes.set_yticks(places, [plain(each) for each in left])
    axes.tick_params(axis="y", labelcolor=palette.text)
    figures = axes.twinx()
    quiet(figures, palette)
    figures.patch.set_visible(False)
    figures.set_ylim(axes.get_ylim())
    figures.set_yticks(places, [plain(each) for each in right])
    figures.tick_params(axis="y", labelcolor=palette.text)
    return figures


def shortened(name: str, width: int = 22, lines: int = 2) -> str:
    """A long name on a few lines, cut with an ellipsis where it is longer still."""
    wrapped = textwrap.wrap(name, width)
    if len(wrapped) > lines:
        rest = " ".join(wrapped[lines - 1 :])
        wrapped = [*wrapped[: lines - 1], rest[: width - 1].rstrip() + "…"]
    return "\n".join(wrapped)


def draw_part(
    axes: Axes, row: int, left: float, width: float, state: State, palette: Palette
) -> None:
    """One part of a stacked bar, in the state's own colour and hatch."""
    patch = state_patch(state, palette)
    axes.barh(
        row,
        width,
        left=left,
        height=BAR,
        facecolor=patch.get_facecolor(),
        edgecolor=patch.get_edgecolor(),
        hatch=patch.get_hatch(),
        linewidth=0.8,
        label=state.value,
    )


def write_part(
    chart: Chart, axes: Axes, row: int, ends: tuple[float, float], text: str, state: State
) -> None:
    """A number on a part, where it fits; its own ground keeps the hatch from crossing it."""
    ground = colour(state, chart.palette)
    number = axes.text(
        sum(ends) / 2,
        row,
        text,
        ha="center",
        va="center",
        color=chart.palette.text if state is State.NOT_YET else ON_STATE,
        bbox={"facecolor": ground, "edgecolor": "none", "pad": 0.5},
        in_layout=False,
    )

    def fit() -> None:
        (left, _), (right, _) = axes.transData.transform([(ends[0], row), (ends[1], row)])
        # What is invisible has no size.
        number.set_visible(True)
        number.set_visible(1.3 * chart.width_of(number) < right - left)

    chart.after_layout(fit)


def state_patch(state: State, palette: Palette) -> Patch:
    """How a state looks, in bars and in the key."""
    edge = palette.muted if state is State.NOT_YET else palette.background
    return Patch(
        facecolor=colour(state, palette), edgecolor=edge, hatch=HATCHES[state], linewidth=0.8
    )


def state_key(states: Sequence[State], palette: Palette) -> tuple[list[Patch], Sequence[State]]:
    """The patches of the key for these states, in the fixed order."""
    shown = [state for state in State if state in states]
    return [state_patch(state, palette) for state in shown], shown


def state_names(states: Sequence[State], words: Words) -> list[str]:
    return [words.say(STATES[state]) for state in states]


def panel_title(chart: Chart, axes: Axes, text: str) -> Label:
    """A heading above one of several panels."""
    title = axes.set_title(plain(text), loc="left", color=chart.palette.text, pad=3)
    chart.on_fit(lambda points: title.set_fontsize(points * 1.05))
    return title


def shrink_titles(chart: Chart, titles: Sequence[Label]) -> None:
    """Keeps titles side by side from running into each other or over the edge."""

    def fit() -> None:
        starts = [title.get_window_extent().x0 for title in titles]
        ends = [*starts[1:], chart.bbox.width]
        for title, start, end in zip(titles, starts, ends, strict=True):
            size = float(title.get_fontsize())
            # Widths go by whole pixels per letter, so the size that fits is found by trying.
            while chart.width_of(title) > end - start - 6 and size > SMALLEST:
                size = max(SMALLEST, size - 0.25)
                title.set_fontsize(size)

    chart.after_layout(fit)


def fit_ticks(chart: Chart, axes: Axes) -> None:
    """Lets the numbers under the axes grow and shrink with the figure."""
    chart.on_fit(lambda points: axes.tick_params(axis="x", labelsize=points * 0.9))
