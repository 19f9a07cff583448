"""Where every group stands at 3 and 12 months: five parts that make up all its people."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace

from matplotlib.axes import Axes

from plastiq_tracker.charts.chart import SIZE, Chart
from plastiq_tracker.charts.drawing import (
    BAR,
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
from plastiq_tracker.charts.marks import Line, Mark, Marked
from plastiq_tracker.charts.rows import INDENT, Rows
from plastiq_tracker.charts.saying import cell, digits, of_whole, rate_cell
from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.indicators.names import STATES, State, group_name, headline, states
from plastiq_tracker.indicators.results import Group, MilestoneResult, Statistics
from plastiq_tracker.indicators.saying import share, span
from plastiq_tracker.indicators.tracing import Figure, Place

TITLE = Text("Chart", "Outcomes per {dimension}")
TITLE_TWICE = Text("Chart", "Outcomes per {dimension} and {second}")
MOMENTS = {
    Milestone.THREE: Text("Chart", "3 months after the exit"),
    Milestone.TWELVE: Text("Chart", "12 months after the exit"),
}
RATE = Text("Chart", "{percentage} · {k}/{known}/{due}")
READING = Text(
    "Chart",
    "Numbers in the bars are persons. Beside them: share in work of the known · "
    "in work / known / due.",
)
TIP = Text("Chart", "{group}, {moment}: {state}: {part}")
RATE_TIP = Text(
    "Chart",
    "{group}, {moment}: {percentage} in work of the known "
    "({k} of {known}, 95% interval {interval}; {due} due)",
)
ENROLLED_TIP = Text("Chart", "{group}: {count} enrolled")
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
GAP = 0.35
"""Between a group that is split once more and the one above it, in rows."""
PART = 0.8
"""The thickness of the bars of parts of groups, of that of groups."""


@dataclass(frozen=True)
class _Row:
    group: Group
    name: str
    place: Place
    at: float
    thickness: float = BAR


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
        self.head(self._title(result))
        self._panels: list[_Panel] = []
        self._bars: dict[Milestone, dict[State, Bars]] = {}
        rows = self._rows(result)
        if not rows:
            self.message(self.words.say(NOBODY))
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
        self.remark(self.words.say(READING))

    def move(self, result: Statistics) -> None:
        self.subtitle(headline(result.criteria, self.words))
        rows = self._rows(result)
        for panel in self._panels:
            self._lay(panel, rows)

    def marked(self, result: Statistics) -> Marked:
        rows = self._rows(result)
        for panel in self._panels:
            places = panel.rows.boxes()
            for row, (name, figures) in zip(rows, places, strict=True):
                if panel.is_named:
                    yield self._enrolled_mark(row), name
                yield self._rate_mark(row, panel.milestone), figures
            ends = [end for row in rows for end in _ends(row, panel.milestone)]
            boxes = self.boxes(panel.axes, [(x0, y0, x1, y1) for _, _, (x0, y0, x1, y1) in ends])
            for (row, state, _), box in zip(ends, boxes, strict=True):
                yield self._state_mark(row, panel.milestone, state), box

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

    def _rows(self, result: Statistics) -> list[_Row]:
        """Groups with their parts below them, and the total when there are several groups."""
        by, then_by = result.criteria.by, result.criteria.then_by
        rows: list[_Row] = []
        at = 0.0
        for group in result.groups:
            at += GAP if group.parts and rows else 0
            rows.append(_Row(group, self._name(group_name(group, by)), (group.key,), at))
            at += 1
            for part in group.parts if then_by else ():
                assert then_by is not None
                name = self._name(group_name(part, then_by))
                rows.append(_Row(part, name, (group.key, part.key), at, BAR * PART))
                at += 1
        if len(result.groups) > 1:
            name = self._name(group_name(result.total, by))
            rows.append(_Row(result.total, name, (), at + GAP))
        return [replace(row, name=self._short(row, len(rows))) for row in rows]

    def _name(self, name: Text | str) -> str:
        return self.words.say(name) if isinstance(name, Text) else name

    def _short(self, row: _Row, count: int) -> str:
        """The name as there is room for it: on two lines where rows are few."""
        width, height = self.get_size_inches()
        letters = max(14, int(width * (6 if self._stacked(count) else 3)))
        if len(row.place) == 2:
            return INDENT + shortened(row.name, letters, 1)
        two = 2.4 * ROW * count * (2 if self._stacked(count) else 1) < height - AROUND
        return shortened(row.name, letters, 2 if two else 1)

    def _keyed(self, result: Statistics) -> list[State]:
        """The states that the key names: in a low chart only those that occur."""
        if self.get_size_inches()[1] >= LOW:
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

    def _lay(self, panel: _Panel, rows: Sequence[_Row]) -> None:
        ends = [end for row in rows for end in _ends(row, panel.milestone)]
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

    def _enrolled_mark(self, row: _Row) -> Mark:
        tip = ENROLLED_TIP.fill(group=self._full_name(row), count=row.group.enrolled)
        return Mark(Figure("enrolled", row.place), self.words.say(tip))

    def _rate_mark(self, row: _Row, milestone: Milestone) -> Mark:
        result = row.group.milestones[milestone]
        tip = RATE_TIP.fill(
            group=self._full_name(row),
            moment=MOMENTS[milestone],
            percentage=share(result.rate_known, self.words, 1),
            interval=span(result.interval, self.words),
            k=result.employed,
            known=result.known,
            due=result.due,
        )
        key = f"milestone_{milestone.value}_rate_known"
        return Mark(Figure(key, row.place), self.words.say(tip))

    def _state_mark(self, row: _Row, milestone: Milestone, state: State) -> Mark:
        counts = states(row.group.milestones[milestone])
        tip = TIP.fill(
            group=self._full_name(row),
            moment=MOMENTS[milestone],
            state=STATES[state],
            part=of_whole(counts[state], sum(counts.values()), self.words),
        )
        key = f"milestone_{milestone.value}_{state.value}"
        return Mark(Figure(key, row.place), self.words.say(tip))

    def _full_name(self, row: _Row) -> str:
        criteria = self.result.criteria if self.result else None
        assert criteria is not None
        by = criteria.then_by if len(row.place) == 2 and criteria.then_by else criteria.by
        name = group_name(row.group, by)
        own = self.words.say(name) if isinstance(name, Text) else name
        if len(row.place) < 2 or self.result is None:
            return own
        above = next(group for group in self.result.groups if group.key == row.place[0])
        of = group_name(above, criteria.by)
        return f"{self.words.say(of) if isinstance(of, Text) else of} · {own}"

    def _line(self, row: _Row) -> Line:
        cells = [self._full_name(row)]
        for milestone in Milestone:
            result = row.group.milestones[milestone]
            cells += [cell(count) for count in states(result).values()]
            cells.append(rate_cell(result.rate_known, self.words))
        return cells


def _ends(
    row: _Row, milestone: Milestone
) -> Iterator[tuple[_Row, State, tuple[float, float, float, float]]]:
    """The parts of a bar from left to right, as boxes in shares of one."""
    counts = states(row.group.milestones[milestone])
    whole = sum(counts.values())
    left = 0
    low, high = row.at - row.thickness / 2, row.at + row.thickness / 2
    for state, count in counts.items():
        if count:
            yield row, state, (left / whole, low, (left + count) / whole, high)
            left += count
