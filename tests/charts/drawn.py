"""What tests ask of a drawn chart: its bars in data, its texts, and where all of it lies."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.text import Text as Label

from plastiq_tracker.charts.chart import Chart
from plastiq_tracker.charts.drawing import Bars
from plastiq_tracker.charts.labels import Labels
from plastiq_tracker.charts.marks import Box
from plastiq_tracker.domain.values import Dimension, Gender
from plastiq_tracker.indicators.results import Statistics
from tests import figures

LONG = "Samenwerkingsverband Zuid-West-Vlaanderen en Meetjesland vzw"
"""A name of sixty letters."""


def drawn(chart: Chart[Any]) -> Chart[Any]:
    chart.render()
    return chart


def spans(bars: Bars) -> list[tuple[float, float]]:
    """Left end and width of each bar, from the top down."""
    order = np.argsort(bars.boxes[:, 1], kind="stable")
    return [(box[0], box[2] - box[0]) for box in bars.boxes[order].tolist() if box[0] != box[2]]


def names(axes: Axes) -> list[str]:
    return [each.get_text() for each in axes.get_yticklabels()]


def written(labels: Labels) -> list[str]:
    return [spot.text for spot in labels.spots]


def seen(labels: Labels) -> dict[str, bool]:
    """Which of these texts found room."""
    return {
        spot.text: box is not None for spot, box in zip(labels.spots, labels.boxes, strict=True)
    }


def places(chart: Chart[Any]) -> Iterator[tuple[str, Box]]:
    """Every text of a drawn chart with its box, in pixels from the lower left."""
    for label in chart.findobj(Label):
        assert isinstance(label, Label)
        if label.get_visible() and label.get_text().strip():
            yield label.get_text(), label.get_window_extent(chart.renderer).extents
    for moving in chart._moving:
        if isinstance(moving, Labels):
            for spot, box in zip(moving.spots, moving.boxes, strict=False):
                if box is not None:
                    yield spot.text, box
    for prose in chart.sentences:
        yield prose.said, prose.box


def many(number: int, *, parts: bool = False) -> Statistics:
    """So many groups, some with long names, with a total of four digits."""
    called = (LONG, "Kempen", "A$B$ en zoon")
    groups = []
    for at in range(number):
        name = f"{called[at % 3]} {at}"
        group = figures.group(
            name,
            name,
            three=figures.milestone(10 + at, 3, pending=at % 3, no_contact=at % 4, not_due=at),
            twelve=figures.milestone(4, 5, education=2, refused=2, not_exited=3 * at),
            enrolled=20 + at,
        )
        halves = tuple(figures.group(key, key, enrolled=10) for key in (Gender.M, Gender.V))
        groups.append(replace(group, parts=halves if parts else ()))
    total = figures.group(
        "total",
        "",
        three=figures.milestone(1120, 40, pending=10, no_contact=12, not_due=30),
        twelve=figures.milestone(60, 50, refused=20, not_exited=1080, pending=5),
        enrolled=1260,
        internships=1200,
        workplace_track=130,
    )
    then_by = Dimension.GENDER if parts else None
    return figures.statistics(*groups, total=total, by=Dimension.REGION, then_by=then_by)


def one_person() -> Statistics:
    one = figures.group(three=figures.milestone(1), twelve=figures.milestone(not_due=1), enrolled=1)
    return figures.statistics(one, total=replace(one, key="total"))
