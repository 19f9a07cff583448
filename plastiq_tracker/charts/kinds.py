"""The kinds of charts by name, each drawn from the result that it shows."""

from collections.abc import Mapping
from typing import Any

from plastiq_tracker.charts.chart import Chart
from plastiq_tracker.charts.composition import Composition
from plastiq_tracker.charts.funnel import Funnel
from plastiq_tracker.charts.heatmap import Heatmap
from plastiq_tracker.charts.outcomes import Outcomes
from plastiq_tracker.charts.palette import Palette
from plastiq_tracker.charts.retention import RetentionChart
from plastiq_tracker.charts.targets import TargetsChart
from plastiq_tracker.domain.text import Words

Size = tuple[float, float]

KINDS: Mapping[str, type[Chart[Any]]] = {
    "funnel": Funnel,
    "outcomes": Outcomes,
    "composition": Composition,
    "retention": RetentionChart,
    "heatmap": Heatmap,
    "targets": TargetsChart,
}


def draw(
    kind: str,
    result: Any,
    words: Words,
    palette: Palette,
    size: Size | None = None,
    *,
    headed: bool = True,
) -> Chart[Any]:
    """The chart of this kind from its result, of `size` inches or as large as it is best read."""
    chart = KINDS[kind]
    sheet = chart(words, palette, size or chart.fitting(result), headed=headed)
    return sheet.display(result)
