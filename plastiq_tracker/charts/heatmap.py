"""In work by month since the exit: a cell per group and month, left blank until it is observed.

Where some are observed and others not yet, a cell has a corner; where too many open jobs were not
confirmed again, it has no colour but a hatch, and both ends of what the share can be.
"""

from collections.abc import Hashable
from typing import Any

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from plastiq_tracker.charts.chart import Chart
from plastiq_tracker.charts.drawing import NOBODY, Bars, axis_heading, fit_ticks, quiet, shortened
from plastiq_tracker.charts.labels import Labels, Spot
from plastiq_tracker.charts.marks import Box, Line, Mark, Marked
from plastiq_tracker.charts.month_cells import Cell, cells, people, rows
from plastiq_tracker.charts.rows import Rows
from plastiq_tracker.charts.saying import cell, digits, rate_cell
from plastiq_tracker.charts.sheet import SMALLEST
from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text
from plastiq_tracker.indicators.in_work import MONTHS, GroupInWork, InWork
from plastiq_tracker.indicators.names import group_name, is_total
from plastiq_tracker.indicators.saying import SPAN
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
AT_MOST = Text("Chart", "at most {percentage}, if open jobs not confirmed since ({count}) go on")

READ_WELL = 6.5
"""Points below which the ends of a range had better stand on a line each."""
CORNER = 0.3
"""Of the shorter side of a cell, what marks that it is partial."""
BELOW = 0.3
"""How much further down the row of all together stands."""


class Heatmap(Chart[InWork]):
    """A row for each group, all together below them."""

    def frame(self, result: InWork) -> Hashable:
        names = tuple(self._names(result))
        by, widest = result.criteria.by, digits(people(result.total))
        return names, by, widest, *_kinds_of_cells(result)

    def build(self, result: InWork) -> None:
        self._axes: Axes | None = None
        if not result.groups:
            return
        self._axes = axes = self.add_subplot()
        quiet(axes, self.palette)
        axes.set_xlim(0.5, len(MONTHS) + 0.5)
        axes.set_xticks(MONTHS, [self.words.number(month) for month in MONTHS])
        axis_heading(self, axes, self.words.say(AXIS))
        fit_ticks(self, axes)
        names = self._names(result)
        places = [at + (BELOW if at and at == len(names) - 1 else 0) for at in range(len(names))]
        widest = self.words.number(digits(people(result.total)))
        self._rows = Rows(self, axes, names, widest, places=places, fewest=3)
        if not self.headed and _kinds_of_cells(result)[1]:
            self._rows.lines = 2
        self._sure = Bars(self, axes, linewidth=0)
        unsure: dict[str, Any] = {
            "hatch": "////",
            "edgecolor": self.palette.muted,
            "linewidth": 0.6,
        }
        self._unsure = Bars(self, axes, facecolor=self.palette.background, **unsure)
        self._corners = self.moving(PolyCollection([], linewidths=0), axes)
        self._numbers = self.moving(Labels(axes.transData))
        self._ranges = self.moving(Labels(axes.transData))
        self._broken = False
        """Whether both ends of a range stand on a line each."""
        self._corner = (0.0, 0.0)
        self._shown: list[Cell] = []
        self.after_layout(self._fit_cells)
        self._explain(*_kinds_of_cells(result), unsure)

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

    def say(self, result: InWork) -> None:
        say = self.words.say
        self.head(say(TITLE), result.criteria)
        if not result.groups:
            self.message(say(NOBODY))
            return
        uncertain = _kinds_of_cells(result)[1]
        self.remark(" ".join(map(say, (LEAST, BOTH_ENDS)[: 1 + uncertain])))

    def move(self, result: InWork) -> None:
        if self._axes is None:
            return
        self._rows.show([self.words.number(people(group)) for group in rows(result)])
        self._shown = cells(result, self._rows.places, self.palette)
        sure = [each for each in self._shown if not each.uncertain]
        self._sure.lay([each.box for each in sure])
        self._sure.set_facecolor([each.fill for each in sure])
        self._unsure.lay([each.box for each in self._shown if each.uncertain])
        self._lay()

    def marked(self, result: InWork) -> Marked:
        if self._axes is None:
            return
        boxes = self.boxes(self._axes, [each.box for each in self._shown])
        for each, box in zip(self._shown, boxes, strict=True):
            figure = Figure(f"in_work_month_{each.month.month}", _place(each.group))
            yield Mark(figure, self._tip(result, each)), box

    def listed(self, result: InWork) -> list[Line]:
        if not result.groups:
            return []
        say = self.words.say
        titles = [say(label(result.criteria.by)), say(PERSONS)]
        titles += [say(MONTH.fill(month=month)) for month in MONTHS]
        return [titles, *(self._line(result, group) for group in rows(result))]

    def _line(self, result: InWork, group: GroupInWork) -> Line:
        shares = [rate_cell(month.share, self.words) for month in group.months]
        return [self._name(result, group), cell(people(group)), *shares]

    def _fit_cells(self) -> None:
        """Numbers as large as the cells hold, and corners of one shape whatever the cell's."""
        assert self._axes is not None
        (left, low), (right, high) = self._axes.transData.transform([(0, 0), (1, 1)])
        width, height = (right - left) * 72 / self.dpi, abs(high - low) * 72 / self.dpi
        largest = min(self._rows.figures.points * 1.1, 0.7 * height)
        self._numbers.points = min(largest, 0.42 * width)
        on_one = min(largest, 0.23 * width)
        on_two = min(largest, 0.36 * width, 0.36 * height)
        self._broken = on_one < READ_WELL and on_one < on_two
        self._ranges.points = on_two if self._broken else on_one
        side = CORNER * min(width, height)
        self._corner = side / width, side / height
        self._lay()

    def _lay(self) -> None:
        """Numbers where they can be read, and the corners."""
        say = self.words.number
        for labels, uncertain in ((self._numbers, False), (self._ranges, True)):
            read = labels.points >= SMALLEST
            found = [each for each in self._shown if read and each.uncertain is uncertain]
            labels.show(
                [
                    Spot(each.month.month, each.place, self._range(each), each.ink, each.fill)
                    if uncertain
                    else Spot(each.month.month, each.place, say(each.least), each.ink)
                    for each in found
                ]
            )
        partial = [each for each in self._shown if each.partial]
        self._corners.set_verts([_corner(each.box, self._corner) for each in partial])
        self._corners.set_facecolor([each.ink for each in partial])

    def _names(self, result: InWork) -> list[str]:
        groups = rows(result)
        lines = 2 if len(groups) <= 8 else 1
        letters = 12 + round(2 * self.get_size_inches()[0])
        return [shortened(self._name(result, group), letters, lines) for group in groups]

    def _name(self, result: InWork, group: GroupInWork) -> str:
        name = group_name(group, result.criteria.by)
        return self.words.say(name) if isinstance(name, Text) else name

    def _range(self, of: Cell) -> str:
        lower, upper = self.words.number(of.least), self.words.number(of.most)
        text = self.words.say(SPAN.fill(lower=lower, upper=upper))
        return text.replace("–", "–\n", 1) if self._broken else text

    def _tip(self, result: InWork, of: Cell) -> str:
        month = of.month
        told = [
            TIP.fill(
                group=self._name(result, of.group),
                month=month.month,
                percentage=self.words.percent(of.least),
                k=month.k,
                observed=month.observed,
            )
        ]
        if month.unconfirmed:
            most = self.words.percent(of.most)
            told.append(AT_MOST.fill(percentage=most, count=month.unconfirmed))
        if of.partial:
            told.append(WAITING.fill(count=month.population - month.observed))
        return " · ".join(self.words.say(each) for each in told)


def _kinds_of_cells(result: InWork) -> tuple[bool, bool]:
    """Whether any cell is partial, and whether any is uncertain."""
    months = [month for group in rows(result) for month in group.months]
    return any(month.partial for month in months), any(month.uncertain for month in months)


def _place(group: GroupInWork) -> Place:
    return () if is_total(group) else (group.key,)


def _corner(box: Box, size: tuple[float, float]) -> Any:
    """A triangle in the upper right corner."""
    _, top, right, _ = box
    return np.array([(right - size[0], top), (right, top), (right, top + size[1])])
