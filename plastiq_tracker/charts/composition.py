"""Who the people are: gender, education and the estimated origin, each made up of its parts."""

from collections.abc import Mapping
from dataclasses import dataclass

from matplotlib.axes import Axes

from plastiq_tracker.charts.chart import SIZE, Chart
from plastiq_tracker.charts.drawing import BAR, NOBODY, label_rows, panel_title, quiet, shortened
from plastiq_tracker.charts.palette import COLOURS, HATCHES, Palette
from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.values import Education, Gender
from plastiq_tracker.indicators.names import ORIGIN, State, headline
from plastiq_tracker.indicators.results import Group, Statistics
from plastiq_tracker.indicators.rounding import parts_of_hundred
from plastiq_tracker.indicators.saying import UNDEFINED

TITLE = Text("Chart", "Who takes part")
GENDER = Text("Chart", "Gender")
EDUCATION = Text("Chart", "Education at the start")
TALLY = Text("Chart", "Migrant origin (estimate)")
COUNT = Text("Chart", "{count} · {percentage}")
TALLY_REMARK = Text(
    "Chart",
    "Migrant origin is an estimate per trajectory, not reduced by filters or population.",
)
ALWAYS = frozenset({"M", "V", "MAX_LSO", "HSO", *ORIGIN})
"""Categories that are shown without anyone in them, so that a zero can be seen."""


@dataclass(frozen=True)
class _Panel:
    heading: Text
    names: Mapping[str, Text]
    counts: Mapping[str, int]

    @property
    def shown(self) -> list[str]:
        return [key for key, count in self.counts.items() if count or key in ALWAYS]


def composition(
    statistics: Statistics, words: Words, palette: Palette, size: tuple[float, float] = SIZE
) -> Chart:
    """The composition of everyone in `statistics`; unknown is a part of its own."""
    chart = Chart(palette, size)
    chart.head(words.say(TITLE), headline(statistics.criteria, words))
    if not statistics.total.enrolled:
        chart.message(words.say(NOBODY))
        return chart
    panels = _panels(statistics.total)
    heights = [len(panel.shown) + 0.3 for panel in panels]
    column = chart.subplots(len(panels), 1, squeeze=False, gridspec_kw={"height_ratios": heights})
    count = sum(len(panel.shown) for panel in panels) + 1.6 * len(panels)
    for (axes,), panel in zip(column, panels, strict=True):
        figures = _draw(axes, panel, words, palette)
        chart.rows((axes, figures), round(count))
        panel_title(chart, axes, words.say(panel.heading))
    if len(panels) == 3:
        chart.remark(words.say(TALLY_REMARK))
    return chart


def _panels(total: Group) -> list[_Panel]:
    panels = [
        _Panel(
            GENDER,
            {each.value: label(each) for each in Gender},
            {each.value: total.gender[each] for each in Gender},
        ),
        _Panel(
            EDUCATION,
            {each.value: label(each) for each in Education},
            {each.value: total.education[each] for each in Education},
        ),
    ]
    tally = total.origin_tally
    if tally is not None:
        counts = {"yes": tally.yes, "no": tally.no, "unknown": tally.unknown}
        panels.append(_Panel(TALLY, ORIGIN, counts))
    return panels


def _draw(axes: Axes, panel: _Panel, words: Words, palette: Palette) -> Axes:
    quiet(axes, palette)
    whole = sum(panel.counts.values())
    axes.set_xlim(0, max(1, whole))
    axes.set_xticks([])
    parts = dict(zip(panel.counts, parts_of_hundred(list(panel.counts.values())), strict=True))
    figures = []
    for row, key in enumerate(panel.shown):
        count = panel.counts[key]
        axes.barh(row, whole, height=BAR, color=palette.grid, alpha=0.35, label="ground")
        if key.lower() == "unknown":
            axes.barh(
                row, count, height=BAR, facecolor=COLOURS[State.UNKNOWN],
                edgecolor=palette.background, hatch=HATCHES[State.UNKNOWN], label=key,
            )  # fmt: skip
        else:
            axes.barh(row, count, height=BAR, color=palette.accent, label=key)
        percentage = words.percent(parts[key]) if whole else UNDEFINED
        figures.append(words.say(COUNT.fill(count=count, percentage=percentage)))
    names = [shortened(words.say(panel.names[key]), 36, 1) for key in panel.shown]
    return label_rows(axes, names, figures, palette)
