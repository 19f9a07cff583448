"""How long work lasts without a break: the curve of Kaplan and Meier with its interval.

Grey where fewer than ten are at risk, not drawn below five (definitions 6).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from plastiq_tracker.charts.chart import SIZE, Chart, plain
from plastiq_tracker.charts.drawing import fit_ticks, quiet
from plastiq_tracker.charts.palette import Palette
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.indicators.names import headline
from plastiq_tracker.indicators.results import CurvePoint, Retention
from plastiq_tracker.indicators.saying import share, span

TITLE = Text("Chart", "How long work lasts without a break")
NOBODY = Text("Chart", "Nobody has been placed in work yet.")
TOO_FEW = Text("Chart", "Too few people to draw a curve: {placed} placed, at least {least} needed.")
DAYS = Text("Chart", "Days since the first day in work")
AT_RISK = Text("Chart", "Persons at risk (still followed, without a break)")
CURVE = Text("Chart", "Still without a break")
INTERVAL = Text("Chart", "95% interval")
FEW = Text("Chart", "Fewer than {number} at risk")
CENSORED = Text("Chart", "Out of sight")
PLACED = Text(
    "Chart", "{placed} of {population} placed; {events} stopped, {censored} out of sight."
)
YEAR = Text("Chart", "After 365 days: {percentage} (95% interval {interval}), {at_risk} at risk.")
NOT_THE_RATE = Text(
    "Chart", "This is not the share in work at 12 months: that one disregards breaks."
)

GREY_BELOW = 10
DRAWN_FROM = 5
YEAR_DAYS = 365
LONGEST = 730


@dataclass(frozen=True)
class Steps:
    """A curve to draw: day 0 and each drawn day, with the value from that day on.

    The steps up to position `grey_from` rest on ten persons or more.
    """

    days: list[int]
    survival: list[float]
    grey_from: int

    @property
    def end(self) -> int:
        return self.days[-1]


def steps(curve: Sequence[CurvePoint]) -> Steps:
    """The part of the curve that is drawn."""
    drawn = [point for point in curve if point.at_risk >= DRAWN_FROM]
    solid = [point for point in drawn if point.at_risk >= GREY_BELOW]
    return Steps(
        days=[0, *(point.day for point in drawn)],
        survival=[1.0, *(point.survival for point in drawn)],
        grey_from=len(solid),
    )


def band(curve: Sequence[CurvePoint], end: int) -> tuple[list[int], list[float], list[float]]:
    """Days, lower and upper ends of the interval, from the first day that has one to `end`."""
    found = [
        (point.day, point.lower, point.upper)
        for point in curve
        if point.day <= end and point.lower is not None and point.upper is not None
    ]
    if not found:
        return [], [], []
    gone = (point.day for point in curve if point.lower is None and point.day > found[-1][0])
    found.append((min(end, next(gone, end)), *found[-1][1:]))
    days, lower, upper = zip(*found, strict=True)
    return list(days), list(lower), list(upper)


def retention(
    result: Retention, words: Words, palette: Palette, size: tuple[float, float] = SIZE
) -> Chart:
    """The curve with its interval, those who left sight, and the persons at risk below it."""
    chart: Chart[Retention] = Chart(words, palette, size)
    chart.head(words.say(TITLE), headline(result.criteria, words))
    if result.placed < DRAWN_FROM:
        nobody = words.say(TOO_FEW.fill(placed=result.placed, least=DRAWN_FROM))
        chart.message(nobody if result.placed else words.say(NOBODY))
        return chart
    axes = chart.add_subplot()
    quiet(axes, palette)
    drawn = steps(result.curve)
    _draw(axes, result, drawn, palette)
    _scales(chart, axes, result, drawn, words)
    _at_risk(chart, axes, result, words)
    _key(chart, words)
    _remarks(chart, result, words)
    return chart


def _draw(axes: Axes, result: Retention, drawn: Steps, palette: Palette) -> None:
    days, lower, upper = band(result.curve, drawn.end)
    if days:
        axes.fill_between(
            days, lower, upper, step="post", color=palette.accent, alpha=0.18, linewidth=0
        )
    cut = drawn.grey_from + 1
    style: dict[str, Any] = {"drawstyle": "steps-post", "linewidth": 1.8, "solid_capstyle": "butt"}
    axes.plot(drawn.days[:cut], drawn.survival[:cut], color=palette.accent, label="curve", **style)
    if cut < len(drawn.days):
        rest = slice(drawn.grey_from, None)
        axes.plot(drawn.days[rest], drawn.survival[rest], color=palette.muted, label="few", **style)
    lost = [point for point in result.curve if point.censored and point.day <= drawn.end]
    axes.plot(
        [point.day for point in lost],
        [point.survival for point in lost],
        color=palette.text,
        label="censored",
        **_TICK,
    )


_TICK: dict[str, Any] = {
    "linestyle": "none",
    "marker": "|",
    "markersize": 6,
    "markeredgewidth": 0.9,
}


def _scales(chart: Chart, axes: Axes, result: Retention, drawn: Steps, words: Words) -> None:
    last = min(LONGEST, max(YEAR_DAYS, drawn.end))
    axes.set_xlim(0, last)
    axes.set_ylim(0, 1.02)
    quarters = [0, 0.25, 0.5, 0.75, 1]
    axes.set_yticks(quarters, [words.percent(100 * each) for each in quarters])
    axes.set_xticks([*result.at_risk, *(each for each in (547, LONGEST) if each <= last)])
    axes.set_xticklabels([words.number(round(each)) for each in axes.get_xticks()])
    axes.grid(color=chart.palette.grid, linewidth=0.8)
    label = axes.set_xlabel(plain(words.say(DAYS)), color=chart.palette.muted, labelpad=1)
    chart.on_fit(lambda points: label.set_fontsize(points * 0.9))
    chart.on_fit(lambda points: axes.tick_params(axis="y", labelsize=points * 0.9))
    fit_ticks(chart, axes)


def _at_risk(chart: Chart, axes: Axes, result: Retention, words: Words) -> None:
    """The number at risk on each day asked, straight below that day."""
    below = axes.secondary_xaxis("bottom")
    below.spines[:].set_visible(False)
    below.set_xticks(
        list(result.at_risk), [words.number(count) for count in result.at_risk.values()]
    )
    below.tick_params(axis="x", length=0, labelcolor=chart.palette.text)
    heading = below.set_xlabel(
        plain(words.say(AT_RISK)), loc="left", color=chart.palette.muted, labelpad=1
    )

    def fit(points: float) -> None:
        below.tick_params(axis="x", labelsize=points, pad=5 + 2.5 * points)
        heading.set_fontsize(points * 0.9)

    chart.on_fit(fit)


def _key(chart: Chart, words: Words) -> None:
    palette = chart.palette
    handles = [
        Line2D([], [], color=palette.accent, linewidth=1.8),
        Patch(color=palette.accent, alpha=0.18, linewidth=0),
        Line2D([], [], color=palette.muted, linewidth=1.8),
        Line2D([], [], color=palette.text, **_TICK),
    ]
    names = (CURVE, INTERVAL, FEW.fill(number=GREY_BELOW), CENSORED)
    chart.key(handles, [words.say(name) for name in names])


def _remarks(chart: Chart, result: Retention, words: Words) -> None:
    counts = PLACED.fill(
        placed=result.placed,
        population=result.population,
        events=result.events,
        censored=result.censored,
    )
    sentences = [counts]
    year = result.survival_at.get(YEAR_DAYS)
    if year is not None and year.survival is not None:
        ends = None if year.lower is None or year.upper is None else (year.lower, year.upper)
        sentences.append(
            YEAR.fill(
                percentage=share(year.survival, words),
                interval=span(ends, words),
                at_risk=result.at_risk[YEAR_DAYS],
            )
        )
    chart.remark(" ".join(words.say(each) for each in [*sentences, NOT_THE_RATE]))
