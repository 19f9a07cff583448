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

from plastiq_tracker.charts.chart import SIZE, Chart, plain
from plastiq_tracker.charts.drawing import fit_ticks, quiet, shortened
from plastiq_tracker.charts.labels import Labels, Spot
from plastiq_tracker.charts.marks import Line, Mark, Marked
from plastiq_tracker.charts.palette import Palette
from plastiq_tracker.charts.saying import cell, rate_cell
from plastiq_tracker.charts.shades import STYLES, curve_colour
from plastiq_tracker.charts.steps import (
    DRAWN_FROM,
    GREY_BELOW,
    Steps,
    band,
    drawn_points,
    outline,
    steps,
)
from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.indicators.names import TOTAL, group_name, headline
from plastiq_tracker.indicators.results import CurvePoint, Retention
from plastiq_tracker.indicators.retention_groups import RetentionGroup, RetentionGroups
from plastiq_tracker.indicators.saying import share, span
from plastiq_tracker.indicators.tracing import Figure, Place

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
CHANCE = Text("Chart", "Curves of few persons may well differ by chance.")
LATEST = Text("Chart", "The latest {shown} of {count} cohorts are drawn.")
LARGEST = Text("Chart", "The {shown} groups with most persons placed are drawn, of {count}.")
NONE_ENOUGH = Text(
    "Chart", "No group has the {least} persons placed that a curve needs: this is all together."
)
LEFT_OUT = Text("Chart", "Not drawn, as fewer than {least} were placed: {names}.")
TIP = Text("Chart", "{group} · {tip}")
POINT = Text("Chart", "Day {day}: {percentage} without a break")
POINT_INTERVAL = Text("Chart", "Day {day}: {percentage} without a break (95% interval {interval})")
WITH_RISK = Text("Chart", "{point} · {at_risk} at risk")
COLUMNS = (
    Text("Chart", "Day"),
    Text("Chart", "Still without a break"),
    Text("Chart", "95% interval, lower end"),
    Text("Chart", "95% interval, upper end"),
    Text("Chart", "At risk"),
    Text("Chart", "Stopped"),
    Text("Chart", "Out of sight"),
)

YEAR_DAYS = 365
ENDS = (YEAR_DAYS, 547, 730)
"""Days at which the scale may end; what lies beyond the last is not drawn."""
MOST = 6
"""So many curves can be told apart."""
NAMED = 8
"""So many names of groups that are not drawn are said."""
NEAR = 5.0
"""Pixels above and below a curve in which it is pointed at."""
LEADING = 1.5

TICK: dict[str, Any] = {"linestyle": "none", "marker": "|", "markeredgewidth": 0.9}


@dataclass(frozen=True)
class Shown:
    """A curve that is drawn; without a name when it is the only one."""

    name: str
    place: Place
    retention: Retention
    steps: Steps


@dataclass(frozen=True)
class Moving:
    """What moves of one curve."""

    line: Line2D
    few: Line2D
    lost: Line2D


class RetentionChart(Chart[Retention | RetentionGroups]):
    """Curves above, the numbers at risk on five days below them."""

    def frame(self, result: Retention | RetentionGroups) -> Hashable:
        shown = self._shown(result)
        return [each.name for each in shown], _end(shown), _total(result).placed >= DRAWN_FROM

    def build(self, result: Retention | RetentionGroups) -> None:
        self.head(self.words.say(TITLE))
        self._axes: Axes | None = None
        total, shown = _total(result), self._shown(result)
        if not shown:
            few = TOO_FEW.fill(placed=total.placed, least=DRAWN_FROM)
            self.message(self.words.say(few if total.placed else NOBODY))
            return
        grid = self.add_gridspec(2, 1, hspace=0)
        self._axes, table = self.add_subplot(grid[0]), self.add_subplot(grid[1])
        self._scales(self._axes, _end(shown))
        self._table(grid, table, shown)
        self._band = self.moving(PolyCollection([], linewidths=0), self._axes)
        self._band.set_clip_box(self._axes.bbox)
        self._band.set(facecolor=self.palette.accent, alpha=0.18)
        self._curves = [self._curve(at, len(shown) == 1) for at in range(len(shown))]
        self._explain(shown)

    def move(self, result: Retention | RetentionGroups) -> None:
        self.subtitle(headline(result.criteria, self.words))
        if self._axes is None:
            return
        shown = self._shown(result)
        for each, moving in zip(shown, self._curves, strict=True):
            _lay(each, moving)
        ends = band(shown[0].retention.curve, shown[0].steps.end) if len(shown) == 1 else ((),) * 3
        self._band.set_verts([outline(*ends)] if ends[0] else [])
        self._numbers.show(
            [
                Spot(day, row, self.words.number(count), self.palette.text)
                for row, each in enumerate(shown)
                for day, count in each.retention.at_risk.items()
            ]
        )
        self.remark(" ".join(self.words.say(each) for each in self._remarks(result, shown)))

    def marked(self, result: Retention | RetentionGroups) -> Marked:
        if self._axes is None:
            return
        for each in self._shown(result):
            points = [point for point in drawn_points(each.retention.curve)
                      if point.day <= ENDS[-1]]  # fmt: skip
            ends = [*(point.day for point in points[1:]), each.steps.end + 1]
            boxes = self.boxes(
                self._axes,
                [
                    (point.day, point.survival, end, point.survival)
                    for point, end in zip(points, ends, strict=True)
                ],
            )
            for point, (left, top, right, bottom) in zip(points, boxes, strict=True):
                figure = Figure(f"retention_day_{point.day}", each.place)
                mark = Mark(figure, self._tip(each, point))
                yield mark, (left, top - NEAR, max(right, left + 2), bottom + NEAR)

    def listed(self, result: Retention | RetentionGroups) -> list[Line]:
        titles = [self.words.say(each) for each in COLUMNS]
        if isinstance(result, Retention):
            return [titles, *self._rows(result)]
        by = self.words.say(label(result.criteria.by))
        every = [*((self._name(group, result), group.retention) for group in result.groups)]
        every.append((self.words.say(TOTAL), result.total))
        return [
            [by, *titles],
            *([name, *line] for name, found in every for line in self._rows(found)),
        ]

    # Within

    def _shown(self, result: Retention | RetentionGroups) -> list[Shown]:
        """The curves to draw: those of the groups that have enough, or the one of all."""
        total = _total(result)
        chosen = [] if isinstance(result, Retention) else _chosen(result)
        if chosen and isinstance(result, RetentionGroups):
            return [
                Shown(
                    shortened(self._name(group, result), 22, 1),
                    (group.key,),
                    group.retention,
                    steps(group.retention.curve),
                )
                for group in chosen
            ]
        return [Shown("", (), total, steps(total.curve))] if total.placed >= DRAWN_FROM else []

    def _name(self, group: RetentionGroup, result: RetentionGroups) -> str:
        name = group_name(group, result.criteria.by)
        return self.words.say(name) if isinstance(name, Text) else name

    def _scales(self, axes: Axes, end: int) -> None:
        quiet(axes, self.palette)
        axes.set_xlim(0, end)
        axes.set_ylim(0, 1.02)
        quarters = [0, 0.25, 0.5, 0.75, 1]
        axes.set_yticks(quarters, [self.words.percent(100 * each) for each in quarters])
        days = [0, 91, 182, 273, *(each for each in ENDS if each <= end)]
        axes.set_xticks(days, [self.words.number(day) for day in days])
        axes.grid(color=self.palette.grid, linewidth=0.8)
        heading = axes.set_xlabel(self.words.say(DAYS), color=self.palette.muted, labelpad=1)
        self.on_fit(lambda points: heading.set_fontsize(points * 0.95))
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
        for at, named in enumerate(axes.get_yticklabels()):
            named.set_color(self._colour(at, len(shown) == 1))
        title = axes.set_title(self.words.say(AT_RISK), loc="left", color=self.palette.muted, pad=2)
        self._numbers = self.moving(Labels(axes.transData))

        def fit(points: float) -> None:
            size = points * 0.95
            title.set_fontsize(size)
            axes.tick_params(axis="y", labelsize=size, pad=14)
            self._numbers.points = size
            height = self.pixels(size) * LEADING * len(shown)
            grid.set_height_ratios([max(self.inner_height - height, height), height])

        self.on_fit(fit)

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
        """The key."""
        alone, palette = len(shown) == 1, self.palette
        handles: list[Artist] = [
            Line2D([], [], color=self._colour(at, alone), linewidth=1.9, linestyle=STYLES[at])
            for at in range(len(shown))
        ]
        names = [self.words.say(CURVE)] if alone else [each.name for each in shown]
        if alone:
            handles.append(Patch(color=palette.accent, alpha=0.18, linewidth=0))
            names.append(self.words.say(INTERVAL))
        handles += [
            Line2D([], [], color=palette.muted, linewidth=1.5),
            Line2D([], [], color=palette.text, markersize=6, **TICK),
        ]
        names += [self.words.say(each) for each in (FEW.fill(number=GREY_BELOW), CENSORED)]
        self.key(handles, names)

    def _remarks(self, result: Retention | RetentionGroups, shown: list[Shown]) -> Iterator[Text]:
        total = _total(result)
        yield PLACED.fill(
            placed=total.placed,
            population=total.population,
            events=total.events,
            censored=total.censored,
        )
        if isinstance(result, Retention):
            yield from self._year(result)
        else:
            yield from self._left_out(result, shown)
        yield NOT_THE_RATE

    def _year(self, result: Retention) -> Iterator[Text]:
        year = result.survival_at.get(YEAR_DAYS)
        if year is None or year.survival is None:
            return
        ends = None if year.lower is None or year.upper is None else (year.lower, year.upper)
        yield YEAR.fill(
            percentage=share(year.survival, self.words),
            interval=span(ends, self.words),
            at_risk=result.at_risk[YEAR_DAYS],
        )

    def _left_out(self, result: RetentionGroups, shown: list[Shown]) -> Iterator[Text]:
        """Which groups are not drawn, and why."""
        enough = [each for each in result.groups if each.retention.placed >= DRAWN_FROM]
        if not enough:
            yield NONE_ENOUGH.fill(least=DRAWN_FROM)
            return
        if len(shown) > 1:
            yield CHANCE
        if len(enough) > MOST:
            said = LATEST if result.criteria.by is Dimension.COHORT else LARGEST
            yield said.fill(shown=MOST, count=len(result.groups))
            return
        names = [self._name(each, result) for each in result.groups if each not in enough]
        if names:
            more = [*names[:NAMED], "…"] if len(names) > NAMED else names
            yield LEFT_OUT.fill(least=DRAWN_FROM, names=", ".join(more))

    def _tip(self, shown: Shown, point: CurvePoint) -> str:
        said = POINT if point.lower is None or point.upper is None else POINT_INTERVAL
        ends = None if point.lower is None or point.upper is None else (point.lower, point.upper)
        said = said.fill(
            day=point.day,
            percentage=share(point.survival, self.words),
            interval=span(ends, self.words),
        )
        said = WITH_RISK.fill(point=said, at_risk=point.at_risk)
        return self.words.say(TIP.fill(group=shown.name, tip=said) if shown.name else said)

    def _rows(self, found: Retention) -> list[Line]:
        return [
            [
                cell(point.day),
                *(
                    rate_cell(each, self.words)
                    for each in (point.survival, point.lower, point.upper)
                ),
                *(cell(each) for each in (point.at_risk, point.events, point.censored)),
            ]
            for point in found.curve
        ]


def _total(result: Retention | RetentionGroups) -> Retention:
    return result if isinstance(result, Retention) else result.total


def _chosen(result: RetentionGroups) -> list[RetentionGroup]:
    """The groups that are drawn: the latest cohorts, or where most were placed, in their order."""
    enough = [each for each in result.groups if each.retention.placed >= DRAWN_FROM]
    if result.criteria.by is Dimension.COHORT:
        return enough[-MOST:]
    by_size = sorted(enough, key=lambda each: -each.retention.placed)[:MOST]
    return [each for each in enough if each in by_size]


def _end(shown: list[Shown]) -> int:
    """Where the scale of days ends."""
    last = max((each.steps.end for each in shown), default=0)
    return next((end for end in ENDS if end >= last), ENDS[-1])


def _lay(shown: Shown, moving: Moving) -> None:
    drawn = shown.steps
    cut = drawn.grey_from + 1
    moving.line.set_data(drawn.days[:cut], drawn.survival[:cut])
    rest = slice(drawn.grey_from, None if cut < len(drawn.days) else 0)
    moving.few.set_data(drawn.days[rest], drawn.survival[rest])
    lost = [p for p in shown.retention.curve if p.censored and p.day <= drawn.end]
    moving.lost.set_data([p.day for p in lost], [p.survival for p in lost])


def retention(
    result: Retention | RetentionGroups,
    words: Words,
    palette: Palette,
    size: tuple[float, float] = SIZE,
) -> RetentionChart:
    """The curve of a Retention, or one for each of several groups."""
    return RetentionChart(words, palette, size).display(result)
