"""Every chart of statistics at every size: all within the edges, nothing over anything else."""

import io
import subprocess
import sys
import warnings
from itertools import pairwise
from typing import Any

import pytest

from plastiq_tracker.charts.chart import Chart
from plastiq_tracker.charts.kinds import draw
from plastiq_tracker.charts.palette import DARK, LIGHT, Palette
from plastiq_tracker.domain.text import Words
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.indicators.results import Retention, Statistics
from tests import figures
from tests.charts.drawn import drawn, many, names, one_person, places
from tests.words import DutchWords, LongWords

ENGLISH = PlainWords()
SIZES = [(4.2, 3.0), (8.0, 5.0), (16.0, 10.0)]
LANGUAGES_AND_SIZES = [
    *((DutchWords(), size) for size in SIZES),
    (ENGLISH, SIZES[0]),
    (LongWords(), SIZES[0]),
    (LongWords(), SIZES[1]),
]
STATISTICS = {
    "reference": figures.reference_statistics(),
    "nobody": figures.statistics(),
    "one": one_person(),
    "some": many(4),
    "parts": many(4, parts=True),
    "many": many(25),
    "sixty": many(60),
}
KINDS = ("funnel", "outcomes", "composition")


@pytest.mark.parametrize(("words", "size"), LANGUAGES_AND_SIZES)
@pytest.mark.parametrize("case", STATISTICS)
@pytest.mark.parametrize("kind", KINDS)
def test_everything_is_drawn_within_the_edges(
    kind: str, case: str, words: Words, size: tuple[float, float]
) -> None:
    palette: Palette = DARK if size == SIZES[0] else LIGHT
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        chart = drawn(draw(kind, STATISTICS[case], words, palette, size))
    width, height = chart.bbox.size
    for text, (left, low, right, high) in places(chart):
        assert left >= 0, text
        assert low >= 0, text
        assert right <= width + 0.5, text
        assert high <= height + 0.5, text
    for region in chart.regions:
        assert -1 <= region.left <= region.right <= width + 1, region
        assert -1 <= region.top <= region.bottom <= height + 1, region


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", [*KINDS, "retention"])
def test_heading_key_and_remark_do_not_touch(kind: str, size: tuple[float, float]) -> None:
    result: Statistics | Retention = STATISTICS["reference"]
    if kind == "retention":
        result = figures.reference_retention()
    chart = drawn(draw(kind, result, LongWords(), LIGHT, size))
    axes = chart.axes[0].get_tightbbox(chart.renderer)
    assert axes is not None
    stack: list[Any] = [each.box for each in (chart.sentences.title, chart.sentences.subtitle)]
    stack.append(axes.extents)
    stack += [each.get_window_extent(chart.renderer).extents for each in chart.legends]
    stack += [each.box for each in chart.sentences if each is chart.sentences.remark]
    for upper, lower in pairwise(stack):
        assert lower[3] <= upper[1] + 0.5, kind


def test_a_panel_is_set_off_from_what_the_chart_is_about() -> None:
    for kind in ("outcomes", "composition"):
        chart = drawn(draw(kind, STATISTICS["reference"], ENGLISH, LIGHT, (4.2, 5.0)))
        below = chart.sentences.subtitle.box[1]
        title = chart.axes[0].get_title(loc="left")
        [top] = [box[3] for text, box in places(chart) if text == title]
        assert below - top > 5


def test_remarks_can_be_read_in_a_narrow_window() -> None:
    chart = drawn(draw("outcomes", STATISTICS["reference"], DutchWords(), LIGHT, (4.2, 3.0)))
    remark = chart.sentences.remark
    left, low, _, top = remark.box
    assert (top - low) / remark.lines >= 13
    assert left > 5


def test_nobody_is_a_calm_sentence() -> None:
    for kind in KINDS:
        chart = drawn(draw(kind, STATISTICS["nobody"], ENGLISH, LIGHT))
        assert "Nobody was enrolled in this period yet." in chart.said
        assert chart.regions == ()
        assert chart.axes == []


def test_drawing_needs_no_pyplot() -> None:
    code = (
        "import sys\n"
        "import plastiq_tracker.charts.kinds, plastiq_tracker.charts.saving\n"
        "sys.exit('matplotlib.pyplot' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_dollars_are_no_mathematics() -> None:
    group = figures.group("A$B$", enrolled=1)
    chart: Chart[Any] = draw("outcomes", figures.statistics(group), ENGLISH, LIGHT)
    chart.savefig(io.BytesIO(), format="svg")
    assert names(chart.axes[0]) == [r"A\$B\$"]
