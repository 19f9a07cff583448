"""Who the people are: gender, education and the estimated origin, each made up of its parts."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from matplotlib.axes import Axes

from plastiq_tracker.charts.chart import Chart
from plastiq_tracker.charts.drawing import (
    BAR,
    NOBODY,
    Bars,
    panel_title,
    quiet,
    shortened,
    shrink_titles,
)
from plastiq_tracker.charts.marks import Line, Mark, Marked
from plastiq_tracker.charts.palette import COLOURS, HATCHES
from plastiq_tracker.charts.rows import Rows
from plastiq_tracker.charts.saying import cell, digits, of_whole, rate_cell
from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Education, Gender
from plastiq_tracker.indicators.names import ORIGIN, State
from plastiq_tracker.indicators.results import Group, Statistics, ratio
from plastiq_tracker.indicators.rounding import parts_of_hundred
from plastiq_tracker.indicators.saying import UNDEFINED
from plastiq_tracker.indicators.tracing import Figure

TITLE = Text("Chart", "Who takes part")
GENDER = Text("Chart", "Gender")
EDUCATION = Text("Chart", "Education at the start")
TALLY = Text("Chart", "Migrant origin (estimate)")
COUNT = Text("Chart", "{count} · {percentage}")
TALLY_REMARK = Text(
    "Chart",
    "Migrant origin is an estimate per trajectory, not reduced by filters or population.",
)
TIP = Text("Chart", "{panel}: {category}: {part}")
CATEGORY = Text("Chart", "Category")
PERSONS = Text("Chart", "Persons")
SHARE = Text("Chart", "Share")
HEADING = 1.6
"""Rows that the heading of a panel takes."""


@dataclass(frozen=True)
class _Panel:
    heading: Text
    key: str
    names: Mapping[str, Text]
    counts: Mapping[str, int]

    @property
    def whole(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True)
class _Drawn:
    axes: Axes
    rows: Rows
    known: Bars
    unknown: Bars


class Composition(Chart[Statistics]):
    """The composition of everyone; unknown is a part of its own.

    Every category keeps its place, so that a zero can be seen.
    """

    def frame(self, result: Statistics) -> Hashable:
        total = result.total
        return bool(total.enrolled), total.origin_tally is None, self._widest(total.enrolled)

    def build(self, result: Statistics) -> None:
        self._drawn: list[_Drawn] = []
        if not result.total.enrolled:
            return
        panels = _panels(result.total)
        heights = [len(panel.counts) + 0.3 for panel in panels]
        column = self.subplots(
            len(panels), 1, squeeze=False, gridspec_kw={"height_ratios": heights}
        )
        every = sum(len(panel.counts) + HEADING for panel in panels)
        widest = self._widest(result.total.enrolled)
        every_name = [name for panel in panels for name in self._names(panel)]
        for (axes,), panel in zip(column, panels, strict=True):
            quiet(axes, self.palette)
            axes.set_xlim(0, 1)
            axes.set_xticks([])
            share = len(panel.counts) / every
            rows = Rows(self, axes, self._names(panel), widest, share=share)
            rows.beside = every_name
            self._entitle(axes, panel.heading, rows)
            self._drawn.append(_Drawn(axes, rows, *self._bars(axes, len(panel.counts))))

    def say(self, result: Statistics) -> None:
        self.head(self.words.say(TITLE), result.criteria)
        if not result.total.enrolled:
            self.message(self.words.say(NOBODY))
        elif result.total.origin_tally is not None:
            self.remark(self.words.say(TALLY_REMARK))

    def move(self, result: Statistics) -> None:
        for drawn, panel in zip(self._drawn, _panels(result.total), strict=False):
            boxes = _boxes(panel)
            is_unknown = [key.lower() == State.UNKNOWN for key in panel.counts]
            drawn.known.lay([box for box, off in zip(boxes, is_unknown, strict=True) if not off])
            drawn.unknown.lay([box for box, off in zip(boxes, is_unknown, strict=True) if off])
            drawn.rows.show(self._figures(panel))

    def marked(self, result: Statistics) -> Marked:
        for drawn, panel in zip(self._drawn, _panels(result.total), strict=False):
            bars = self.boxes(drawn.axes, [(0, *box[1:]) for box in _boxes(panel)])
            places = drawn.rows.boxes()
            for key, bar, (name, figures) in zip(panel.counts, bars, places, strict=True):
                mark = self._mark(panel, key)
                yield mark, name
                yield mark, figures
                yield mark, bar

    def listed(self, result: Statistics) -> list[Line]:
        say = self.words.say
        lines: list[Line] = [[say(CATEGORY), say(PERSONS), say(SHARE)]]
        for panel in _panels(result.total):
            for key in panel.counts:
                count = panel.counts[key]
                part = rate_cell(ratio(count, panel.whole), self.words)
                name = f"{say(panel.heading)}: {say(panel.names[key])}"
                lines.append([name, cell(count), part])
        return lines

    # Within

    def _widest(self, enrolled: int) -> str:
        return self.words.say(
            COUNT.fill(count=digits(enrolled), percentage=self.words.percent(100))
        )

    def _names(self, panel: _Panel) -> list[str]:
        return [shortened(self.words.say(panel.names[key]), 36, 1) for key in panel.counts]

    def _entitle(self, axes: Axes, heading: Text, rows: Rows) -> None:
        """Puts the heading of a panel above the names of its rows."""
        title = panel_title(self, axes, self.words.say(heading))
        self.after_layout(lambda: title.set_x((rows.start - axes.bbox.x0) / axes.bbox.width))
        shrink_titles(self, [title])

    def _bars(self, axes: Axes, count: int) -> tuple[Bars, Bars]:
        """Bars of those who are known and of those who are not, before a ground."""
        palette = self.palette
        axes.barh(range(count), [1] * count, height=BAR, color=palette.grid, alpha=0.35)
        hatch: dict[str, Any] = {
            "edgecolor": palette.background, "hatch": HATCHES[State.UNKNOWN], "linewidth": 0
        }  # fmt: skip
        return (
            Bars(self, axes, facecolor=palette.accent, linewidth=0),
            Bars(self, axes, facecolor=COLOURS[State.UNKNOWN], **hatch),
        )

    def _figures(self, panel: _Panel) -> list[str]:
        """Counts with their whole percentages, which add up to a hundred."""
        hundred = parts_of_hundred(list(panel.counts.values()))
        parts = dict(zip(panel.counts, hundred, strict=True))
        return [
            self.words.say(
                COUNT.fill(
                    count=panel.counts[key],
                    percentage=self.words.percent(parts[key]) if panel.whole else UNDEFINED,
                )
            )
            for key in panel.counts
        ]

    def _mark(self, panel: _Panel, key: str) -> Mark:
        part = of_whole(panel.counts[key], panel.whole, self.words)
        tip = TIP.fill(panel=panel.heading, category=panel.names[key], part=part)
        return Mark(Figure(f"composition_{panel.key}_{key}"), self.words.say(tip))


def _panels(total: Group) -> list[_Panel]:
    panels = [
        _Panel(
            GENDER,
            "gender",
            {each.value: label(each) for each in Gender},
            {each.value: total.gender[each] for each in Gender},
        ),
        _Panel(
            EDUCATION,
            "education",
            {each.value: label(each) for each in Education},
            {each.value: total.education[each] for each in Education},
        ),
    ]
    tally = total.origin_tally
    if tally is not None:
        counts = {"yes": tally.yes, "no": tally.no, "unknown": tally.unknown}
        panels.append(_Panel(TALLY, "origin_tally", ORIGIN, counts))
    return panels


def _boxes(panel: _Panel) -> Sequence[tuple[float, float, float, float]]:
    """A bar per category that is shown, in shares of the whole."""
    whole = max(1, panel.whole)
    return [
        (0, row - BAR / 2, panel.counts[key] / whole, row + BAR / 2)
        for row, key in enumerate(panel.counts)
    ]
