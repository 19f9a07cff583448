"""In work by month since the exit: a cell per group and month, left blank until it is observed.

Where some are observed and others not yet, a cell has a corner; where too many open jobs were not
confirmed again, it has no colour but a hatch, and both ends of what the share can be.
"""

from collections.abc import Hashable, Iterator
from fractions import Fraction
from typing import Any

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from plastiq_tracker.charts.chart import SMALLEST, Chart
from plastiq_tracker.charts.drawing import NOBODY, Bars, fit_ticks, quiet, shortened
from plastiq_tracker.charts.labels import Labels, Spot
from plastiq_tracker.charts.marks import Box, Line, Mark, Marked
from plastiq_tracker.charts.rows import Rows
from plastiq_tracker.charts.saying import cell, digits, rate_cell
from plastiq_tracker.charts.shades import ink, shade
from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text
from plastiq_tracker.indicators.in_work import MONTHS, GroupInWork, InWork, MonthInWork
from plastiq_tracker.indicators.names import group_name, headline
from plastiq_tracker.indicators.rounding import percentage
from plastiq_tracker.indicators.saying import SPAN, share
from plastiq_tracker.indicators.tracing import Figure, Place

TITLE = Text("Chart", "In work by month since the exit")
AXIS = Text("Chart", "Months since the exit")
PARTIAL = Text("Chart", "Not everyone observed yet")
UNCERTAIN = Text("Chart", "Uncertain: open jobs not confirmed since")
BOTH_ENDS = Text(
    "Chart",
    "Hatched: least and most, where over one in five has an open job that nobody confirmed since.",
)
LEAST = Text(
    "Chart",
    "Cells: at least so many % are in work of those observed then. Only jobs with dates count, "
    "answers without a date do not. Blank: nobody observed yet. On the right: persons.",
)
MONTH = Text("Chart", "Month {month}")
PERSONS = Text("Chart", "Persons")
TIP = Text(
    "Chart", "{group} · month {month}: at least {percentage} in work ({k} of {observed} observed)"
)
WAITING = Text("Chart", "{count} not observed yet")
AT_MOST = Text("Chart", "at most {percentage}, if the {count} open jobs not confirmed since go on")

TALL = 0.94
"""The height of a cell; 1 is the distance to the next row."""
CORNER = 0.3
"""Of the shorter side of a cell, what marks that it is partial."""
BELOW = 0.3
"""How much further down the row of all together stands."""


class Heatmap(Chart[InWork]):
    """A row for each group, all together below them."""

    def frame(self, result: InWork) -> Hashable:
        names = tuple(self._names(result))
        by, widest = result.criteria.by, digits(_people(result.total))
        return names, by, widest, *_marked_cells(result)

    def build(self, result: InWork) -> None:
        self.head(self.words.say(TITLE))
        self._axes: Axes | None = None
        if not result.groups:
            self.message(self.words.say(NOBODY))
            return
        self._axes = axes = self.add_subplot()
        quiet(axes, self.palette)
        axes.set_xlim(0.5, len(MONTHS) + 0.5)
        axes.set_xticks(MONTHS, [self.words.number(month) for month in MONTHS])
        heading = axes.set_xlabel(self.words.say(AXIS), color=self.palette.muted, labelpad=2)
        self.on_fit(lambda points: heading.set_fontsize(points * 0.95))
        fit_ticks(self, axes)
        names = self._names(result)
        places = [at + (BELOW if at and at == len(names) - 1 else 0) for at in range(len(names))]
        widest = self.words.number(digits(_people(result.total)))
        self._rows = Rows(self, axes, names, widest, places=places, fewest=3)
        self._cells = self.moving(PolyCollection([], linewidths=0), axes)
        unsure: dict[str, Any] = {
            "hatch": "////",
            "edgecolor": self.palette.muted,
            "linewidth": 0.6,
        }
        self._unsure = Bars(self, axes, facecolor=self.palette.background, **unsure)
        self._corners = self.moving(PolyCollection([], linewidths=0), axes)
        self._numbers = self.moving(Labels(axes.transData))
        self._ranges = self.moving(Labels(axes.transData))
        self._corner = (0.0, 0.0)
        self.after_layout(self._fit_cells)
        self._explain(*_marked_cells(result), unsure)

    def _explain(self, partial: bool, uncertain: bool, unsure: dict[str, Any]) -> None:
        """The key, of what there is."""
        handles: list[Artist] = []
        names = []
        if partial:
            corner = [(-1, 1), (1, 1), (1, -1)]
            colour = self.palette.text
            handles.append(Line2D([], [], color=colour, linestyle="none", marker=corner, mew=0))
            names.append(self.words.say(PARTIAL))
        if uncertain:
            handles.append(Patch(facecolor=self.palette.background, **unsure))
            names.append(self.words.say(UNCERTAIN))
        if handles:
            self.key(handles, names)

    def move(self, result: InWork) -> None:
        self.subtitle(headline(result.criteria, self.words))
        if self._axes is None:
            return
        uncertain = _marked_cells(result)[1]
        self.remark(*(self.words.say(each) for each in (LEAST, BOTH_ENDS)[: 1 + uncertain]))
        self._rows.show([self.words.number(_people(group)) for group in _rows(result)])
        cells = [(place, month) for place, _, month in self._observed(result)]
        sure = [each for each in cells if not each[1].uncertain]
        unsure = [each for each in cells if each[1].uncertain]
        self._partial = [each for each in cells if each[1].partial]
        self._cells.set_verts([_outline(_cell(*each)) for each in sure])
        self._cells.set_facecolor([self._fill(month) for _, month in sure])
        self._unsure.lay([_cell(*each) for each in unsure])
        self._sure_spots = [
            Spot(month.month, place, self._number(month), self._on(month)) for place, month in sure
        ]
        self._unsure_spots = [
            Spot(month.month, place, self._range(month), self._on(month), self.palette.background)
            for place, month in unsure
        ]
        self._lay()

    def marked(self, result: InWork) -> Marked:
        if self._axes is None:
            return
        cells = list(self._observed(result))
        boxes = self.boxes(self._axes, [_cell(place, month) for place, _, month in cells])
        for (_, group, month), box in zip(cells, boxes, strict=True):
            figure = Figure(f"in_work_month_{month.month}", _place(group))
            yield Mark(figure, self._tip(result, group, month)), box

    def listed(self, result: InWork) -> list[Line]:
        if not result.groups:
            return []
        say = self.words.say
        titles = [say(label(result.criteria.by)), say(PERSONS)]
        titles += [say(MONTH.fill(month=month)) for month in MONTHS]
        return [titles, *(self._line(result, group) for group in _rows(result))]

    def _line(self, result: InWork, group: GroupInWork) -> Line:
        shares = [rate_cell(month.share, self.words) for month in group.months]
        return [self._name(result, group), cell(_people(group)), *shares]

    def _observed(self, result: InWork) -> Iterator[tuple[float, GroupInWork, MonthInWork]]:
        for place, group in zip(self._rows.places, _rows(result), strict=True):
            for month in group.months:
                if month.observed:
                    yield place, group, month

    def _fit_cells(self) -> None:
        """Numbers as large as the cells hold, and corners of one shape whatever the cell's."""
        assert self._axes is not None
        (left, low), (right, high) = self._axes.transData.transform([(0, 0), (1, 1)])
        width, height = (right - left) * 72 / self.dpi, abs(high - low) * 72 / self.dpi
        largest = min(self._rows.figures.points * 1.1, 0.7 * height)
        self._numbers.points = min(largest, 0.42 * width)
        self._ranges.points = min(largest, 0.23 * width)
        side = CORNER * min(width, height)
        self._corner = side / width, side / height
        self._lay()

    def _lay(self) -> None:
        """Numbers where they can be read, and the corners."""
        for labels, spots in (
            (self._numbers, self._sure_spots),
            (self._ranges, self._unsure_spots),
        ):
            labels.show(spots if labels.points >= SMALLEST else [])
        self._corners.set_verts([_corner(_cell(*each), self._corner) for each in self._partial])
        self._corners.set_facecolor([self._on(month) for _, month in self._partial])

    def _fill(self, month: MonthInWork) -> str:
        return self.palette.background if month.uncertain else shade(_share(month), self.palette)

    def _on(self, month: MonthInWork) -> str:
        """The colour of what stands on a cell."""
        return ink(self._fill(month))

    def _names(self, result: InWork) -> list[str]:
        rows = _rows(result)
        lines = 2 if len(rows) <= 8 else 1
        return [shortened(self._name(result, group), 22, lines) for group in rows]

    def _name(self, result: InWork, group: GroupInWork) -> str:
        name = group_name(group, result.criteria.by)
        return self.words.say(name) if isinstance(name, Text) else name

    def _number(self, month: MonthInWork) -> str:
        return self.words.number(float(percentage(_share(month))))

    def _range(self, month: MonthInWork) -> str:
        upper = self.words.number(float(percentage(month.upper or Fraction(0))))
        return self.words.say(SPAN.fill(lower=self._number(month), upper=upper))

    def _tip(self, result: InWork, group: GroupInWork, month: MonthInWork) -> str:
        told = [
            TIP.fill(
                group=self._name(result, group),
                month=month.month,
                percentage=share(month.share, self.words),
                k=month.k,
                observed=month.observed,
            )
        ]
        if month.unconfirmed:
            upper = share(month.upper, self.words)
            told.append(AT_MOST.fill(percentage=upper, count=month.unconfirmed))
        if month.partial:
            told.append(WAITING.fill(count=month.population - month.observed))
        return " · ".join(self.words.say(each) for each in told)


def _rows(result: InWork) -> list[GroupInWork]:
    """The groups and, where there are several, all together."""
    return [*result.groups, result.total] if len(result.groups) > 1 else [*result.groups]


def _marked_cells(result: InWork) -> tuple[bool, bool]:
    """Whether any cell is partial, and whether any is uncertain."""
    months = [month for group in _rows(result) for month in group.months]
    return any(month.partial for month in months), any(month.uncertain for month in months)


def _share(month: MonthInWork) -> Fraction:
    return month.share or Fraction(0)


def _people(group: GroupInWork) -> int:
    return max(month.population for month in group.months)


def _place(group: GroupInWork) -> Place:
    return () if group.key == "total" else (group.key,)


def _cell(place: float, month: MonthInWork) -> Box:
    half = TALL / 2
    return month.month - half, place - half, month.month + half, place + half


def _outline(box: Box) -> Any:
    return np.array(box)[[0, 1, 2, 1, 2, 3, 0, 3]].reshape(4, 2)


def _corner(box: Box, size: tuple[float, float]) -> Any:
    """A triangle in the upper right corner."""
    _, top, right, _ = box
    return np.array([(right - size[0], top), (right, top), (right, top + size[1])])
