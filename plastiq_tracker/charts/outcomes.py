"""Where every cohort stands at 3 and 12 months: five parts that make up all its people."""

from collections.abc import Sequence
from fractions import Fraction

from matplotlib.axes import Axes

from plastiq_tracker.charts.chart import SIZE, Chart
from plastiq_tracker.charts.drawing import (
    NOBODY,
    draw_part,
    fit_ticks,
    label_rows,
    panel_title,
    quiet,
    shortened,
    shrink_titles,
    state_key,
    state_names,
    write_part,
)
from plastiq_tracker.charts.palette import Palette
from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.indicators.names import State, group_name, headline, states
from plastiq_tracker.indicators.results import Group, MilestoneResult, Statistics, ratio
from plastiq_tracker.indicators.saying import share

TITLE = Text("Chart", "Outcomes per {dimension}")
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


def outcomes(
    statistics: Statistics, words: Words, palette: Palette, size: tuple[float, float] = SIZE
) -> Chart:
    """A bar of 100 % per group and milestone, the total below them."""
    chart = Chart(palette, size)
    dimension = words.say(label(statistics.criteria.by))
    title = words.say(TITLE.fill(dimension=dimension.lower()))
    chart.head(title, headline(statistics.criteria, words))
    if not statistics.groups:
        chart.message(words.say(NOBODY))
        return chart
    groups = statistics.groups
    if len(groups) > 1:
        groups = (*groups, statistics.total)
    first, second = chart.subplots(1, 2)
    titles = []
    for axes, milestone in zip((first, second), Milestone, strict=True):
        results = [group.milestones[milestone] for group in groups]
        names = _names(groups, statistics, words) if axes is first else [""] * len(groups)
        figures = _panel(chart, axes, results, names, words)
        if len(groups) > 1:
            axes.axhline(len(groups) - 1.5, color=palette.muted, linewidth=0.8)
        chart.rows((axes, figures), len(groups))
        titles.append(panel_title(chart, axes, words.say(MOMENTS[milestone])))
        fit_ticks(chart, axes)
    shrink_titles(chart, titles)
    shown = _present(groups)
    handles, known = state_key(shown, palette)
    chart.key(handles, state_names(known, words))
    chart.remark(words.say(READING))
    return chart


def _names(groups: Sequence[Group], statistics: Statistics, words: Words) -> list[str]:
    lines = 2 if len(groups) <= 8 else 1
    named = (group_name(group, statistics.criteria.by) for group in groups)
    return [
        shortened(words.say(name) if isinstance(name, Text) else name, 20, lines) for name in named
    ]


def _present(groups: Sequence[Group]) -> list[State]:
    counts = [states(group.milestones[each]) for group in groups for each in Milestone]
    return [state for state in State if any(each[state] for each in counts)]


def _panel(
    chart: Chart,
    axes: Axes,
    results: Sequence[MilestoneResult],
    names: Sequence[str],
    words: Words,
) -> Axes:
    palette = chart.palette
    quiet(axes, palette)
    axes.set_xlim(0, 1)
    axes.set_xticks([0, 0.5, 1], [words.percent(each) for each in (0, 50, 100)])
    axes.grid(axis="x", color=palette.grid, linewidth=0.8)
    for row, result in enumerate(results):
        _bar(chart, axes, row, result, words)
    figures = [_figures(result, words) for result in results]
    return label_rows(axes, names, figures, palette, fewest=3)


def _bar(chart: Chart, axes: Axes, row: int, result: MilestoneResult, words: Words) -> None:
    counts = states(result)
    left = Fraction(0)
    for state, count in counts.items():
        width = ratio(count, sum(counts.values()))
        if not width:
            continue
        draw_part(axes, row, float(left), float(width), state, chart.palette)
        ends = float(left), float(left + width)
        write_part(chart, axes, row, ends, words.number(count), state)
        left += width


def _figures(result: MilestoneResult, words: Words) -> str:
    rate = share(result.rate_known, words)
    if not result.due:
        return rate
    return words.say(
        RATE.fill(percentage=rate, k=result.employed, known=result.known, due=result.due)
    )
