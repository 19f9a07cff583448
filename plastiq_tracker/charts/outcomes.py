"""Where every group stands at 3 and 12 months: five parts that make up all its people."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

from matplotlib.axes import Axes

from plastiq_tracker.charts.chart import Chart
from plastiq_tracker.charts.drawing import (
    NOBODY,
    Bars,
    fit_ticks,
    on_state,
    panel_title,
    quiet,
    shortened,
    shrink_titles,
    state_bars,
    state_key,
)
from plastiq_tracker.charts.labels import Labels, Spot
from plastiq_tracker.charts.marks import Line, Marked
from plastiq_tracker.charts.outcome_rows import (
    GAP,
    MOMENTS,
    Row,
    enrolled_mark,
    parts_of,
    rate_mark,
    rows_of,
    state_mark,
)
from plastiq_tracker.charts.rows import INDENT, Rows
from plastiq_tracker.charts.saying import cell, digits, rate_cell
from plastiq_tracker.charts.sheet import SIZE
from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.indicators.names import STATES, State, states
from plastiq_tracker.indicators.results import MilestoneResult, Statistics
from plastiq_tracker.indicators.saying import share

TITLE = Text("Chart", "Outcomes per {dimension}")
TITLE_TWICE = Text("Chart", "Outcomes per {dimension} and {second}")
RATE = Text("Chart", "{percentage} · {k}/{known}/{due}")
READING = Text(
    "Chart",
    "Numbers in the bars are persons. Beside them: share in work of the known · "
    "in work / known / due.",
)
COLUMN = Text("Chart", "{moment}: {figure}")
SHARE_KNOWN = Text("Chart", "share in work of the known")

NARROW = 5.6
"""Inches up to which the two moments stand one below the other, where the height allows."""
ROW = 0.19
"""Inches that a row needs to be read well."""
AROUND = 2.0
"""Inches for all that is above and below the rows."""
LOW = 3.5
"""Inches of height below which the key names only the states that occur."""


@dataclass(frozen=True)
class _Panel:
    milestone: Milestone
    axes: Axes
    rows: Rows
    numbers: Labels
    is_named: bool


class Outcomes(Chart[Statistics]):
    """A bar of 100 % per group and milestone, with the parts of a group below it, and the total."""

    @classmethod
    def fitting(cls, result: Statistics) -> tuple[float, float]:
        width, height = SIZE
        count = sum(1 + len(group.parts) for group in result.groups) + 1
        return width, max(height, AROUND + ROW * count)

    def frame(self, result: Statistics) -> Hashable:
        by, then_by = result.criteria.by, result.criteria.then_by
        names = [row.name for row in self._rows(result)]
        return by, then_by, names, self._widest(result), self._keyed(result)

    def build(self, result: Statistics) -> None:
        self._panels: list[_Panel] = []
        self._bars: dict[Milestone, dict[State, Bars]] = {}
        rows = self._rows(result)
        if not rows:
            return
        stacked = self._stacked(len(rows))
        grid = self.subplots(2, 1, squeeze=False) if stacked else self.subplots(1, 2, squeeze=False)
        titles = []
        for axes, milestone in zip(grid.ravel(), Milestone, strict=True):
            named = stacked or milestone is Milestone.THREE
            self._panels.append(self._panel(axes, milestone, result, named=named))
            titles.append(panel_title(self, axes, self.words.say(MOMENTS[milestone])))
        shrink_titles(self, titles[:1] if stacked else titles)
        self.key(*state_key(self, self.words, self._keyed(result)))

    def say(self, result: Statistics) -> None:
        self.head(self._title(result), result.criteria)
        if result.groups:
            self.remark(self.words.say(READING))
        else:
            self.message(self.words.say(NOBODY))

    def move(self, result: Statistics) -> None:
        rows = self._rows(result)
        for panel in self._panels:
            self._lay(panel, rows)

    def marked(self, result: Statistics) -> Marked:
        rows = self._rows(result)
        for panel in self._panels:
            places = panel.rows.boxes()
            for row, (name, figures) in zip(rows, places, strict=True):
                if panel.is_named:
                    yield enrolled_mark(row, self.words), name
                yield rate_mark(row, panel.milestone, self.words), figures
            ends = [end for row in rows for end in parts_of(row, panel.milestone)]
            boxes = self.boxes(panel.axes, [(x0, y0, x1, y1) for _, _, (x0, y0, x1, y1) in ends])
            for (row, state, _), box in zip(ends, boxes, strict=True):
                yield state_mark(row, panel.milestone, state, self.words), box

    def listed(self, result: Statistics) -> list[Line]:
        say = self.words.say
        titles = [say(label(result.criteria.by))]
        for milestone in Milestone:
            named = [*(say(STATES[state]) for state in State), say(SHARE_KNOWN)]
            moment = say(MOMENTS[milestone])
            titles += [say(COLUMN.fill(moment=moment, figure=each.lower())) for each in named]
        return [titles, *(self._line(row) for row in self._rows(result))]

    # Within

    def _title(self, result: Statistics) -> str:
        by, then_by = result.criteria.by, result.criteria.then_by
        first = self.words.say(label(by)).lower()
        if then_by is None:
            return self.words.say(TITLE.fill(dimension=first))
        second = self.words.say(label(then_by)).lower()
        return self.words.say(TITLE_TWICE.fill(dimension=first, second=second))

    def _stacked(self, count: int) -> bool:
        width, height = self.get_size_inches()
        return bool(width <= NARROW and 2 * count * ROW < height - AROUND)

    def _rows(self, result: Statistics) -> list[Row]:
        """The rows with their names as there is room for them."""
        rows = rows_of(result, self.words)
        return [replace(row, name=self._short(row, len(rows))) for row in rows]

    def _short(self, row: Row, count: int) -> str:
        """The name on two lines where rows are few."""
        width, height = self.get_size_inches()
        letters = max(14, int(width * (6 if self._stacked(count) else 3)))
        if row.is_part:
            return INDENT + shortened(row.name, letters, 1)
        two = 2.4 * ROW * count * (2 if self._stacked(count) else 1) < height - AROUND
        return shortened(row.name, letters, 2 if two else 1)

    def _keyed(self, result: Statistics) -> list[State]:
        """The states that the key names: in a low chart only those that occur."""
        if self.headed and self.get_size_inches()[1] >= LOW:
            return list(State)
        found = [states(result.total.milestones[each]) for each in Milestone]
        return [state for state in State if any(each[state] for each in found)]

    def _widest(self, result: Statistics) -> str:
        most = digits(max((group.enrolled for group in (*result.groups, result.total)), default=0))
        full = self.words.percent(100)
        return self.words.say(RATE.fill(percentage=full, k=most, known=most, due=most))

    def _panel(
        self, axes: Axes, milestone: Milestone, result: Statistics, *, named: bool
    ) -> _Panel:
        words, palette = self.words, self.palette
        rows = self._rows(result)
        quiet(axes, palette)
        axes.set_xlim(0, 1)
        axes.set_xticks([0, 0.5, 1], [words.percent(each) for each in (0, 50, 100)])
        axes.grid(axis="x", color=palette.grid, linewidth=0.8)
        fit_ticks(self, axes)
        if len(result.groups) > 1:
            axes.axhline(rows[-1].at - (1 + GAP) / 2, color=palette.muted, linewidth=0.8)
        stacked = self._stacked(len(rows))
        drawn = Rows(
            self,
            axes,
            [row.name if named else "" for row in rows],
            self._widest(result),
            places=[row.at for row in rows],
            fewest=3,
            share=0.4 if stacked else 0.85,
        )
        if not stacked:
            drawn.across = len(Milestone)
            drawn.like = self._panels[0].rows if self._panels else None
        self._bars[milestone] = state_bars(self, axes)
        numbers = self.moving(Labels(axes.transData))
        numbers.height = min(row.thickness for row in rows)
        self.on_fit(lambda _points: setattr(numbers, "points", drawn.figures.points * 0.9))
        return _Panel(milestone, axes, drawn, numbers, named)

    def _lay(self, panel: _Panel, rows: Sequence[Row]) -> None:
        ends = [end for row in rows for end in parts_of(row, panel.milestone)]
        for state, bars in self._bars[panel.milestone].items():
            bars.lay([box for _, of, box in ends if of is state])
        panel.numbers.show(
            [
                Spot(
                    (box[0] + box[2]) / 2,
                    row.at,
                    self.words.number(states(row.group.milestones[panel.milestone])[state]),
                    room=box[2] - box[0],
                    **on_state(state, self.palette),
                )
                for row, state, box in ends
            ]
        )
        panel.rows.show([self._figures(row.group.milestones[panel.milestone]) for row in rows])

    def _figures(self, result: MilestoneResult) -> str:
        rate = share(result.rate_known, self.words)
        if not result.due:
            return rate
        return self.words.say(
            RATE.fill(percentage=rate, k=result.employed, known=result.known, due=result.due)
        )

    def _line(self, row: Row) -> Line:
        cells = [row.told]
        for milestone in Milestone:
            result = row.group.milestones[milestone]
            cells += [cell(count) for count in states(result).values()]
            cells.append(rate_cell(result.rate_known, self.words))
        return cells
