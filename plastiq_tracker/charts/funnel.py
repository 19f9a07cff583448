"""From enrolment to work: how many of the enrolled reached each step, and where others stand."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from plastiq_tracker.charts.chart import Chart
from plastiq_tracker.charts.drawing import (
    BAR,
    NOBODY,
    Bars,
    on_state,
    quiet,
    shortened,
    state_bars,
    state_key,
)
from plastiq_tracker.charts.labels import Labels, Spot
from plastiq_tracker.charts.marks import Box, Line, Mark, Marked
from plastiq_tracker.charts.rows import Rows
from plastiq_tracker.charts.saying import cell, digits, of_whole, rate_cell
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.indicators.names import STATES, State, states
from plastiq_tracker.indicators.results import Group, MilestoneResult, Statistics, ratio
from plastiq_tracker.indicators.saying import share
from plastiq_tracker.indicators.tracing import Figure

TITLE = Text("Chart", "From enrolment to work")
ENROLLED = Text("Chart", "Enrolled")
INTERNSHIP = Text("Chart", "With an internship")
TRACK = Text("Chart", "On the workplace track")
IN_WORK = {
    Milestone.THREE: Text("Chart", "In work at 3 months"),
    Milestone.TWELVE: Text("Chart", "In work at 12 months"),
}
COUNT = Text("Chart", "{count} · {percentage}")
NOT_YET = Text("Chart", "{count} not there yet")
OF_ENROLLED = Text("Chart", "Percentages are of all enrolled.")
RATE = Text("Chart", "{step}: {percentage} of the known ({k} of {known} known, {due} due).")
STEP_TIP = Text("Chart", "{step}, of all enrolled: {part}")
STATE_TIP = Text("Chart", "{step} · {state}, of all enrolled: {part}")
STEP = Text("Chart", "Step")
PERSONS = Text("Chart", "Persons")
SHARE = Text("Chart", "Share of all enrolled")

# Who could still turn out to be in work stands behind those who are; who is not, at the end.
ORDER = (State.EMPLOYED, State.UNKNOWN, State.PENDING, State.NOT_YET, State.NOT_EMPLOYED)


@dataclass(frozen=True)
class _Step:
    name: Text
    key: str
    count: int
    result: MilestoneResult | None = None

    @property
    def states(self) -> dict[State, int]:
        return {} if self.result is None else states(self.result)


class Funnel(Chart[Statistics]):
    """The steps of everyone, each with its number and share of the enrolled."""

    def frame(self, result: Statistics) -> Hashable:
        enrolled = result.total.enrolled
        return bool(enrolled), self._widest(enrolled), self._keyed(result)

    def build(self, result: Statistics) -> None:
        words, palette = self.words, self.palette
        if not result.total.enrolled:
            return
        axes = self._axes = self.add_subplot()
        quiet(axes, palette)
        axes.set_xlim(0, 1)
        axes.set_xticks([])
        steps = _steps(result.total)
        for row in range(len(steps)):
            axes.barh(row, 1, height=BAR, color=palette.grid, alpha=0.35, label="ground")
        self._flow = Bars(self, axes, facecolor=palette.muted, alpha=0.22, linewidth=0)
        self._reached = Bars(self, axes, facecolor=palette.muted, alpha=0.7, linewidth=0)
        self._states = state_bars(self, axes)
        names = [shortened(words.say(step.name)) for step in steps]
        self._rows = Rows(self, axes, names, self._widest(result.total.enrolled))
        self._numbers = self.moving(Labels(axes.transData))
        self._numbers.height = BAR
        self.on_fit(lambda points: setattr(self._numbers, "points", points * 0.9))
        self.key(*state_key(self, words, self._keyed(result)))

    def say(self, result: Statistics) -> None:
        words, total = self.words, result.total
        self.head(words.say(TITLE), result.criteria)
        if not total.enrolled:
            self.message(words.say(NOBODY))
            return
        most = digits(total.enrolled)
        all_in_work = {
            each: replace(of, employed=most, not_employed_by={}, pending=0, unknown_by={})
            for each, of in total.milestones.items()
        }
        self.remark(*(_rates(each, words) for each in (total.milestones, all_in_work)))

    def move(self, result: Statistics) -> None:
        words, total = self.words, result.total
        if not total.enrolled:
            return
        steps = _steps(total)
        ends = self._ends(result)
        plain = [(0, row - BAR / 2, step.count / total.enrolled, row + BAR / 2)
                 for row, step in enumerate(steps) if step.result is None]  # fmt: skip
        self._reached.lay(plain)
        self._flow.set_verts(_flow([step.count / total.enrolled for step in steps]))
        for state, bars in self._states.items():
            bars.lay([box for _, _, of, box in ends if of is state])
        self._numbers.show(
            [
                Spot(
                    (box[0] + box[2]) / 2,
                    row,
                    words.number(step.states[state]),
                    room=box[2] - box[0],
                    **on_state(state, self.palette),
                )
                for row, step, state, box in ends
            ]
        )
        self._rows.show([_figures(step, total, words) for step in steps])

    def marked(self, result: Statistics) -> Marked:
        total = result.total
        if not total.enrolled:
            return
        steps = _steps(total)
        for step, (name, figures) in zip(steps, self._rows.boxes(), strict=True):
            yield self._step_mark(step, total), name
            yield self._step_mark(step, total), figures
        bars = [(0.0, row - BAR / 2, step.count / total.enrolled, row + BAR / 2)
                for row, step in enumerate(steps)]  # fmt: skip
        for step, box in zip(steps, self.boxes(self._axes, bars), strict=True):
            if step.result is None and step.count:
                yield self._step_mark(step, total), box
        ends = self._ends(result)
        boxes = self.boxes(self._axes, [box for *_, box in ends])
        for (_, step, state, _), box in zip(ends, boxes, strict=True):
            yield self._state_mark(step, state, total), box

    def listed(self, result: Statistics) -> list[Line]:
        say, whole = self.words.say, result.total.enrolled
        lines: list[Line] = [[say(STEP), say(PERSONS), say(SHARE)]]
        for step in _steps(result.total):
            part = rate_cell(ratio(step.count, whole), self.words)
            lines.append([say(step.name), cell(step.count), part])
            for state in ORDER[1:] if step.result is not None else ():
                part = rate_cell(ratio(step.states[state], whole), self.words)
                name = f"{say(step.name)} – {say(STATES[state]).lower()}"
                lines.append([name, cell(step.states[state]), part])
        return lines

    # Within

    def _keyed(self, result: Statistics) -> list[State]:
        """The states that the key names: without a heading only those that occur."""
        found = [step.states for step in _steps(result.total)]
        return [state for state in State if self.headed or any(each.get(state) for each in found)]

    def _widest(self, enrolled: int) -> str:
        most = digits(enrolled)
        line = self.words.say(COUNT.fill(count=most, percentage=self.words.percent(100)))
        return f"{line}\n" + shortened(self.words.say(NOT_YET.fill(count=most)), 28, 1)

    def _ends(self, result: Statistics) -> list[tuple[int, _Step, State, Box]]:
        """The parts of the bars of the milestones, in shares of all enrolled."""
        whole = result.total.enrolled
        found = []
        for row, step in enumerate(_steps(result.total)):
            left = 0
            for state in ORDER:
                if count := step.states.get(state, 0):
                    box = (left / whole, row - BAR / 2, (left + count) / whole, row + BAR / 2)
                    found.append((row, step, state, box))
                    left += count
        return found

    def _step_mark(self, step: _Step, total: Group) -> Mark:
        part = of_whole(step.count, total.enrolled, self.words)
        return Mark(Figure(step.key), self.words.say(STEP_TIP.fill(step=step.name, part=part)))

    def _state_mark(self, step: _Step, state: State, total: Group) -> Mark:
        part = of_whole(step.states[state], total.enrolled, self.words)
        tip = STATE_TIP.fill(step=step.name, state=STATES[state], part=part)
        key = step.key.replace(State.EMPLOYED, state)
        return Mark(Figure(key), self.words.say(tip))


def _flow(shares: Sequence[float]) -> list[Any]:
    """What narrows from each bar to the next."""
    return [
        [(0, row + BAR / 2), (upper, row + BAR / 2), (lower, row + 1 - BAR / 2),
         (0, row + 1 - BAR / 2)]
        for row, (upper, lower) in enumerate(pairwise(shares))
    ]  # fmt: skip


def _steps(total: Group) -> list[_Step]:
    reached = [
        _Step(ENROLLED, "enrolled", total.enrolled),
        _Step(INTERNSHIP, "internships", total.internships),
        _Step(TRACK, "workplace_track", total.workplace_track),
    ]
    return reached + [
        _Step(
            IN_WORK[each],
            f"milestone_{each.value}_{State.EMPLOYED}",
            total.milestones[each].employed,
            total.milestones[each],
        )
        for each in Milestone
    ]


def _figures(step: _Step, total: Group, words: Words) -> str:
    part = share(ratio(step.count, total.enrolled), words)
    line = words.say(COUNT.fill(count=step.count, percentage=part))
    if step.result is None or not step.result.not_yet:
        return line
    return f"{line}\n" + shortened(words.say(NOT_YET.fill(count=step.result.not_yet)), 28, 1)


def _rates(results: Mapping[Milestone, MilestoneResult], words: Words) -> str:
    """The rates among those known, so that the shares of the enrolled are not taken for them."""
    rates = [
        RATE.fill(
            step=words.say(IN_WORK[milestone]),
            percentage=share(result.rate_known, words, 1),
            k=result.employed,
            known=result.known,
            due=result.due,
        )
        for milestone, result in results.items()
    ]
    return " ".join(words.say(each) for each in (OF_ENROLLED, *rates))
