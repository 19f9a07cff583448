"""The rows of the chart of outcomes: groups, their parts below them, and the total."""

from collections.abc import Iterator
from dataclasses import dataclass

from plastiq_tracker.charts.drawing import BAR
from plastiq_tracker.charts.marks import Box, Mark
from plastiq_tracker.charts.saying import of_whole
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.values import Dimension, Milestone
from plastiq_tracker.indicators.names import STATES, State, group_name, states
from plastiq_tracker.indicators.results import Group, Statistics
from plastiq_tracker.indicators.saying import share, span
from plastiq_tracker.indicators.tracing import Figure, Place

MOMENTS = {
    Milestone.THREE: Text("Chart", "3 months after the exit"),
    Milestone.TWELVE: Text("Chart", "12 months after the exit"),
}
TIP = Text("Chart", "{group}, {moment}: {state}: {part}")
RATE_TIP = Text(
    "Chart",
    "{group}, {moment}: {percentage} in work of the known "
    "({k} of {known}, 95% interval {interval}; {due} due)",
)
ENROLLED_TIP = Text("Chart", "{group}: {count} enrolled")

GAP = 0.35
"""Between a group that is split once more and the one above it, in rows."""
PART = 0.8
"""The thickness of the bars of parts of groups, of that of groups."""


@dataclass(frozen=True)
class Row:
    """A group at a height in the chart; `told` is its name with that of the group it is part of."""

    group: Group
    name: str
    told: str
    place: Place
    at: float
    thickness: float = BAR

    @property
    def is_part(self) -> bool:
        return len(self.place) > 1


def rows_of(result: Statistics, words: Words) -> list[Row]:
    """Groups with their parts below them, and the total when there are several groups."""
    by, then_by = result.criteria.by, result.criteria.then_by
    rows: list[Row] = []
    at = 0.0
    for group in result.groups:
        at += GAP if group.parts and rows else 0
        name = _name(group, by, words)
        rows.append(Row(group, name, name, (group.key,), at))
        for part in group.parts if then_by else ():
            at += 1
            own = _name(part, then_by or by, words)
            place = (group.key, part.key)
            rows.append(Row(part, own, f"{name} · {own}", place, at, BAR * PART))
        at += 1
    if len(result.groups) > 1:
        name = _name(result.total, by, words)
        rows.append(Row(result.total, name, name, (), at + GAP))
    return rows


def _name(group: Group, by: Dimension, words: Words) -> str:
    name = group_name(group, by)
    return words.say(name) if isinstance(name, Text) else name


def parts_of(row: Row, milestone: Milestone) -> Iterator[tuple[Row, State, Box]]:
    """The parts of a bar from left to right, as boxes in shares of one."""
    counts = states(row.group.milestones[milestone])
    whole = sum(counts.values())
    left = 0
    low, high = row.at - row.thickness / 2, row.at + row.thickness / 2
    for state, count in counts.items():
        if count:
            yield row, state, (left / whole, low, (left + count) / whole, high)
            left += count


def enrolled_mark(row: Row, words: Words) -> Mark:
    tip = ENROLLED_TIP.fill(group=row.told, count=row.group.enrolled)
    return Mark(Figure("enrolled", row.place), words.say(tip))


def rate_mark(row: Row, milestone: Milestone, words: Words) -> Mark:
    result = row.group.milestones[milestone]
    tip = RATE_TIP.fill(
        group=row.told,
        moment=MOMENTS[milestone],
        percentage=share(result.rate_known, words, 1),
        interval=span(result.interval, words),
        k=result.employed,
        known=result.known,
        due=result.due,
    )
    return Mark(Figure(f"milestone_{milestone.value}_rate_known", row.place), words.say(tip))


def state_mark(row: Row, milestone: Milestone, state: State, words: Words) -> Mark:
    counts = states(row.group.milestones[milestone])
    tip = TIP.fill(
        group=row.told,
        moment=MOMENTS[milestone],
        state=STATES[state],
        part=of_whole(counts[state], sum(counts.values()), words),
    )
    return Mark(Figure(f"milestone_{milestone.value}_{state.value}", row.place), words.say(tip))
