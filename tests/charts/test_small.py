"""Charts in the panel of a small window: no heading, nothing squeezed, nothing over anything."""

from itertools import combinations
from math import ceil
from typing import Any

import pytest

from plastiq_tracker.charts.chart import Chart
from plastiq_tracker.charts.kinds import draw
from plastiq_tracker.charts.labels import Labels
from plastiq_tracker.charts.palette import DARK, LIGHT
from plastiq_tracker.domain.text import Words
from plastiq_tracker.domain.values import Dimension
from tests import figures
from tests.charts import test_heatmap, test_retention, test_targets
from tests.charts.drawn import many, places
from tests.charts.looking import ENGLISH, within_the_edges
from tests.words import DutchWords, LongWords

PANEL = (5.42, 3.36)
"""Inches of a chart in a window of 1366 × 768; and of 1280 × 720 beside a wide table."""
LOW = (4.3, 3.0)
RESULTS: dict[tuple[str, str], Any] = {
    ("funnel", "reference"): figures.reference_statistics(),
    ("outcomes", "reference"): figures.reference_statistics(),
    ("outcomes", "parts"): many(4, parts=True),
    ("outcomes", "sixty"): many(60),
    ("composition", "reference"): figures.reference_statistics(),
    ("retention", "one curve"): figures.reference_retention(),
    ("retention", "curves"): test_retention.groups([12, 30, 20, 9, 14, 8]),
    ("heatmap", "reference"): test_heatmap.REFERENCE,
    ("heatmap", "many"): test_heatmap.MANY,
    ("targets", "report"): test_targets.REPORT,
    ("targets", "many"): test_targets.MANY,
}


def in_panel(
    kind: str, result: Any, words: Words = ENGLISH, size: tuple[float, float] = PANEL
) -> Chart[Any]:
    """The chart as the window draws it: without its heading, and as high as it has to be."""
    chart = draw(kind, result, words, DARK, size, headed=False)
    needed = ceil(chart.height_needed() * 100) / 100
    if needed > size[1]:
        chart.set_size_inches(size[0], needed)
        chart.display(result)
    chart.render()
    return chart


def row_texts(chart: Chart[Any]) -> list[tuple[str, tuple[float, float, float, float]]]:
    """Names of rows and what is written beside them, with their boxes."""
    names = {each.get_text() for axes in chart.axes for each in axes.get_yticklabels()}
    beside = [each for each in chart._moving if isinstance(each, Labels)]
    figures_ = {spot.text for labels in beside for spot in labels.spots}
    return [(text, box) for text, box in places(chart) if text in names | figures_]


@pytest.mark.parametrize("size", [PANEL, LOW])
@pytest.mark.parametrize("words", [DutchWords(), LongWords()])
@pytest.mark.parametrize(("kind", "case"), RESULTS)
def test_everything_lies_within_a_small_picture(
    kind: str, case: str, words: Words, size: tuple[float, float]
) -> None:
    assert within_the_edges(in_panel(kind, RESULTS[kind, case], words, size))


@pytest.mark.parametrize("size", [PANEL, LOW])
@pytest.mark.parametrize(
    ("kind", "case"), [each for each in RESULTS if each[0] not in ("heatmap", "retention")]
)
def test_no_row_is_written_over_another(kind: str, case: str, size: tuple[float, float]) -> None:
    found = row_texts(in_panel(kind, RESULTS[kind, case], DutchWords(), size))
    assert len(found) > 4
    for (one, a), (other, b) in combinations(found, 2):
        apart = a[2] <= b[0] + 1 or b[2] <= a[0] + 1 or a[3] <= b[1] + 1 or b[3] <= a[1] + 1
        assert apart, (one, other)


def test_names_of_targets_are_read_in_the_panel() -> None:
    """Every action and kind in full, in letters of nine pixels and more (a capital's height)."""
    chart = in_panel("targets", test_targets.REPORT, DutchWords())
    said = [text for text, _ in places(chart)]
    for each in test_targets.REPORT.targets:
        assert f"{each.number}. {each.title}" in said
    assert chart._rows.figures.points >= 8  # type: ignore[attr-defined]
    assert chart.get_size_inches()[1] <= 3.6


@pytest.mark.parametrize("case", ["one curve", "curves"])
def test_curves_have_height_enough(case: str) -> None:
    for size in (PANEL, LOW):
        chart = in_panel("retention", RESULTS["retention", case], DutchWords(), size)
        assert chart.axes[0].bbox.height >= 120


def test_every_one_of_sixty_rows_is_named() -> None:
    chart = in_panel("outcomes", RESULTS["outcomes", "sixty"])
    names = [each.get_text() for each in chart.axes[0].get_yticklabels()]
    assert len(names) == 61
    assert all(names)
    plain = draw("outcomes", RESULTS["outcomes", "sixty"], ENGLISH, LIGHT, PANEL)
    plain.render()
    assert not all(each.get_text() for each in plain.axes[0].get_yticklabels())


def test_a_heading_that_is_not_drawn_is_said_all_the_same() -> None:
    result = figures.reference_statistics()
    bare, headed = (
        draw("funnel", result, ENGLISH, LIGHT, PANEL, headed=each) for each in (False, True)
    )
    assert bare.title == headed.title == "From enrolment to work"
    assert bare.description.startswith("From enrolment to work\nPLASTIQ-2020")
    for chart in (bare, headed):
        chart.render()
    assert bare.inner_height > headed.inner_height + 30


@pytest.mark.parametrize("kind", ["outcomes", "retention", "heatmap"])
def test_control_characters_in_names_are_not_drawn(kind: str) -> None:
    """matplotlib would warn that the font has no letter for them, which fails a test."""
    name = "Regio\tWest\x07 \x85{}"
    results = {
        "outcomes": figures.statistics(figures.group(name, name, enrolled=3), by=Dimension.REGION),
        "retention": test_retention.groups([12, 9, 3], Dimension.REGION, name),
        "heatmap": test_heatmap.table(
            test_heatmap.row(name, 3, (1, 2)), test_heatmap.row("A", 2, (1,)), by=Dimension.REGION
        ),
    }
    in_panel(kind, results[kind])
    draw(kind, results[kind], ENGLISH, LIGHT).render()
