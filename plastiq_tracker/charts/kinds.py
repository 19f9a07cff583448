"""The kinds of charts by name, each drawn from the result that it shows."""

from collections.abc import Callable, Mapping

from plastiq_tracker.charts.chart import SIZE, Chart
from plastiq_tracker.charts.composition import composition
from plastiq_tracker.charts.funnel import funnel
from plastiq_tracker.charts.outcomes import outcomes
from plastiq_tracker.charts.palette import Palette
from plastiq_tracker.charts.retention import retention
from plastiq_tracker.domain.text import Words
from plastiq_tracker.indicators.results import Retention, Statistics

Size = tuple[float, float]

OF_STATISTICS: Mapping[str, Callable[[Statistics, Words, Palette, Size], Chart]] = {
    "funnel": funnel,
    "outcomes": outcomes,
    "composition": composition,
}


def draw(
    kind: str, result: Statistics | Retention, words: Words, palette: Palette, size: Size = SIZE
) -> Chart:
    """The chart of this kind; `size` in inches. "retention" is drawn from a Retention."""
    if isinstance(result, Retention):
        return retention(result, words, palette, size)
    return OF_STATISTICS[kind](result, words, palette, size)
