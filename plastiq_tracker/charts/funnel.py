"""From enrolment to work: how many of those enrolled reached each step."""

from dataclasses import dataclass

from plastiq_tracker.charts.chart import SIZE, Chart
from plastiq_tracker.charts.drawing import (
    BAR,
    NOBODY,
    draw_part,
    label_rows,
    quiet,
    shortened,
    state_key,
    state_names,
)
from plastiq_tracker.charts.palette import Palette
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.indicators.names import State, headline, states
from plastiq_tracker.indicators.results import Group, MilestoneResult, Statistics, ratio
from plastiq_tracker.indicators.saying import share

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

# Who could still turn out to be in work stands behind those who are.
OPEN = (State.UNKNOWN, State.PENDING, State.NOT_YET)


@dataclass(frozen=True)
class _Step:
    name: Text
    count: int
    result: MilestoneResult | None = None


def funnel(
    statistics: Statistics, words: Words, palette: Palette, size: tuple[float, float] = SIZE
) -> Chart:
    """The steps of everyone in `statistics`, each with its number and share of the enrolled."""
    total = statistics.total
    chart = Chart(palette, size)
    chart.head(words.say(TITLE), headline(statistics.criteria, words))
    if not total.enrolled:
        chart.message(words.say(NOBODY))
        return chart
    axes = chart.add_subplot()
    quiet(axes, palette)
    axes.set_xlim(0, total.enrolled)
    axes.set_xticks([])
    steps = _steps(total)
    shown = [State.EMPLOYED]
    for row, step in enumerate(steps):
        axes.barh(row, total.enrolled, height=BAR, color=palette.grid, alpha=0.35, label="ground")
        if step.result is None:
            axes.barh(row, step.count, height=BAR, color=palette.muted, alpha=0.7, label="step")
            continue
        left = 0
        for state, count in states(step.result).items():
            if state in (State.EMPLOYED, *OPEN) and count:
                draw_part(axes, row, left, count, state, palette)
                shown.append(state)
                left += count
    names = [shortened(words.say(step.name)) for step in steps]
    figures = label_rows(axes, names, [_figures(step, total, words) for step in steps], palette)
    chart.rows((axes, figures), 2 * len(steps))
    handles, known = state_key(shown, palette)
    chart.key(handles, state_names(known, words))
    chart.remark(words.say(OF_ENROLLED) + " " + " ".join(_rates(steps, words)))
    return chart


def _steps(total: Group) -> list[_Step]:
    reached = [
        _Step(ENROLLED, total.enrolled),
        _Step(INTERNSHIP, total.internships),
        _Step(TRACK, total.workplace_track),
    ]
    return reached + [
        _Step(IN_WORK[each], total.milestones[each].employed, total.milestones[each])
        for each in Milestone
    ]


def _figures(step: _Step, total: Group, words: Words) -> str:
    part = share(ratio(step.count, total.enrolled), words)
    line = words.say(COUNT.fill(count=step.count, percentage=part))
    if step.result is None or not step.result.not_yet:
        return line
    return f"{line}\n" + shortened(words.say(NOT_YET.fill(count=step.result.not_yet)), 28, 1)


def _rates(steps: list[_Step], words: Words) -> list[str]:
    """The rates among those known, so that the shares of the enrolled are not taken for them."""
    return [
        words.say(
            RATE.fill(
                step=words.say(step.name),
                percentage=share(step.result.rate_known, words, 1),
                k=step.result.employed,
                known=step.result.known,
                due=step.result.due,
            )
        )
        for step in steps
        if step.result is not None
    ]
