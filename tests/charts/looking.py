"""Looking at a chart as a picture: its pixels, and that everything on it lies within its edges."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from plastiq_tracker.charts.chart import Chart
from plastiq_tracker.charts.labels import Labels
from plastiq_tracker.charts.marks import Region
from plastiq_tracker.domain.words import PlainWords
from tests.charts.drawn import places
from tests.words import DutchWords, LongWords

ENGLISH = PlainWords()
SIZES = [(4.2, 3.0), (8.0, 5.0), (16.0, 10.0)]
LANGUAGES_AND_SIZES = [
    *((DutchWords(), size) for size in SIZES),
    (ENGLISH, SIZES[0]),
    (LongWords(), SIZES[0]),
    (LongWords(), SIZES[1]),
]


def picture(chart: Chart[Any]) -> NDArray[np.int64]:
    """The colours of every pixel, from the upper left corner."""
    return np.array(chart.render())[..., :3].astype(np.int64)


def written(chart: Chart[Any]) -> list[str]:
    """The short texts in the picture, from the first drawn to the last; none that was left out."""
    chart.render()
    return [
        spot.text
        for labels in chart._moving
        if isinstance(labels, Labels)
        for spot, box in zip(labels.spots, labels.boxes, strict=False)
        if box is not None
    ]


def within_the_edges(chart: Chart[Any]) -> bool:
    """Whether all texts lie in the picture."""
    chart.render()
    width, height = chart.bbox.size
    return all(
        left >= 0 and low >= 0 and right <= width + 0.5 and high <= height + 0.5
        for _, (left, low, right, high) in places(chart)
    )


def middle(region: Region) -> tuple[int, int]:
    """Row and column of the pixel in the middle."""
    return int((region.top + region.bottom) / 2), int((region.left + region.right) / 2)
