"""Retention curves as pictures: where they are grey, which are drawn, and what is said of them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from matplotlib.lines import Line2D

from plastiq_tracker.charts.palette import DARK, LIGHT, Palette
from plastiq_tracker.charts.retention import RetentionChart
from plastiq_tracker.charts.shades import STYLES, curve_colour
from plastiq_tracker.charts.steps import band, outline, steps
from plastiq_tracker.domain.text import Words
from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.indicators.results import CurvePoint, Retention
from plastiq_tracker.indicators.retention_groups import RetentionGroup, RetentionGroups
from plastiq_tracker.indicators.tracing import Figure
from tests import figures
from tests.charts.looking import ENGLISH, LANGUAGES_AND_SIZES, picture, within_the_edges, written
from tests.figures import CRITERIA


def point(day: int, at_risk: int, survival: float, **ends: float) -> CurvePoint:
    return CurvePoint(
        day=day,
        at_risk=at_risk,
        events=1,
        censored=0,
        survival=survival,
        lower=ends.get("lower"),
        upper=ends.get("upper"),
    )


def falling(placed: int, step: int = 40) -> Retention:
    """One person stops every so many days."""
    points = [
        point(step * at, placed + 1 - at, 1 - at / (placed + 1), lower=0.1, upper=0.99)
        for at in range(1, placed + 1)
    ]
    days = (0, 91, 182, 273, 365)
    return figures.retention(
        *points, placed=placed, at_risk={day: max(0, placed - day // step) for day in days}
    )


def groups(
    placed: Sequence[int], by: Dimension = Dimension.COHORT, name: str = "C{:02}"
) -> RetentionGroups:
    criteria = replace(CRITERIA, by=by)
    return RetentionGroups(
        criteria=criteria,
        groups=tuple(
            RetentionGroup(key=name.format(at), label=name.format(at), retention=falling(count))
            for at, count in enumerate(placed)
        ),
        total=replace(falling(sum(placed), 3), criteria=criteria),
    )


def chart_of(
    result: Retention | RetentionGroups, palette: Palette = LIGHT, words: Words = ENGLISH
) -> RetentionChart:
    return RetentionChart(words, palette).display(result)


def curves(chart: RetentionChart, label: str) -> list[Any]:
    return [
        each.get_xydata()
        for each in chart._moving
        if isinstance(each, Line2D) and each.get_label() == label
    ]


def names(chart: RetentionChart) -> list[str]:
    return [each.get_text() for each in chart.axes[1].get_yticklabels()]


class TestSteps:
    def test_grey_below_ten_and_not_drawn_below_five(self) -> None:
        found = steps(figures.reference_retention().curve)
        assert found.end == 361
        assert found.days[found.grey_from] == 345
        assert found.survival[0] == 1
        assert found.survival[-1] == pytest.approx(0.7539378458918687)

    def test_band_begins_with_the_first_event_and_ends_with_the_curve(self) -> None:
        curve = [
            point(10, 20, 1.0),
            point(20, 19, 0.9, lower=0.5, upper=0.95),
            point(30, 18, 0.8, lower=0.4, upper=0.9),
            point(40, 17, 0.8, lower=0.4, upper=0.9),
        ]
        assert band(curve, 40) == ([20, 30, 40, 40], [0.5, 0.4, 0.4, 0.4], [0.95, 0.9, 0.9, 0.9])
        assert band(curve, 10) == ([], [], [])
        ends = [*curve, point(50, 16, 0.0)]
        assert band(ends, 50)[0] == [20, 30, 40, 50]

    def test_outline_goes_there_along_the_upper_ends_and_back_along_the_lower(self) -> None:
        assert outline([20, 30], [0.5, 0.4], [0.9, 0.8]) == [
            (20, 0.9), (30, 0.9), (30, 0.8), (30, 0.8),
            (30, 0.4), (30, 0.4), (30, 0.5), (20, 0.5),
        ]  # fmt: skip


class TestOneCurve:
    def test_lines(self) -> None:
        chart = chart_of(figures.reference_retention())
        (curve,), (few,), (lost,) = (curves(chart, each) for each in ("curve", "few", "censored"))
        assert tuple(curve[0]) == (0, 1)
        assert dict(curve)[58] == pytest.approx(0.9777777777777777)
        assert curve[-1][0] == few[0][0] == 345
        assert few[-1][0] == 361
        assert len(lost) == 33
        axes = chart.axes[0]
        assert axes.get_ylim()[0] == 0
        assert [each.get_text() for each in axes.get_yticklabels()][-1] == "100%"

    def test_numbers_at_risk_stand_below_their_days(self) -> None:
        chart = chart_of(figures.reference_retention())
        assert written(chart) == ["50", "32", "26", "23", "4"]
        days = [each.get_window_extent() for each in chart.axes[0].get_xticklabels()]
        for day, count in zip(days, chart._numbers.boxes, strict=True):
            assert count is not None
            left, _, right, top = count
            assert top < day.y0
            assert (left + right) / 2 == pytest.approx((day.x0 + day.x1) / 2, abs=1)

    def test_says_what_it_is_not(self) -> None:
        said = " ".join(chart_of(figures.reference_retention()).said)
        assert "How long work lasts without a break" in said
        assert "not the share in work at 12 months" in said
        assert "50 of 90 placed; 8 stopped, 42 out of sight" in said
        assert "75% (95% interval 56–87%), 4 at risk" in said

    def test_points_open_who_is_still_without_a_break(self) -> None:
        chart = chart_of(figures.reference_retention())
        chart.render()
        marks = {region.mark.figure: region for region in chart.regions}
        day = marks[Figure("retention_day_132")]
        assert day.mark.tip == ("Day 132: 92% without a break (95% interval 76–97%) · 29 at risk")
        assert (
            marks[Figure("retention_day_41")].mark.tip
            == "Day 41: 100% without a break · 50 at risk"
        )
        assert Figure("retention_day_366") not in marks
        line = curve_colour_at(chart, day.left, (day.top + day.bottom) / 2)
        assert line < 60, "the curve runs through the middle of the region"

    def test_too_few_people_give_a_sentence(self) -> None:
        assert "Nobody has been placed" in " ".join(chart_of(figures.retention()).said)
        few = chart_of(figures.retention(point(9, 4, 0.75), placed=4))
        assert "4 placed, at least 5 needed" in " ".join(few.said)
        assert few.axes == []
        assert few.regions == ()
        few.update(figures.retention(point(9, 3, 0.75), placed=3))
        assert "3 placed" in " ".join(few.said)

    def test_long_follow_up_is_cut_at_two_years(self) -> None:
        curve = [point(day, 20, 0.9, lower=0.8, upper=0.95) for day in (100, 600, 900)]
        chart = chart_of(figures.retention(*curve, placed=20))
        assert chart.axes[0].get_xlim() == (0, 730)
        pixels = picture(chart)
        right = int(chart.axes[0].bbox.x1) + 2
        assert (pixels[80:250, right:] == 255).all()
        late = chart_of(figures.retention(point(900, 20, 0.9), placed=20))
        late.render()
        assert late.regions == ()


def curve_colour_at(chart: RetentionChart, x: float, y: float) -> float:
    """How far the darkest pixel near a place is from the accent in which the curve is drawn."""
    near = picture(chart)[int(y) - 2 : int(y) + 3, int(x) + 1 : int(x) + 4].reshape(-1, 3)
    accent = np.array([int(LIGHT.accent[at : at + 2], 16) for at in (1, 3, 5)])
    return float(np.abs(near - accent).sum(axis=1).min())


class TestSeveralCurves:
    def test_each_has_its_row_of_numbers_at_risk(self) -> None:
        chart = chart_of(groups([12, 30, 20]))
        assert names(chart) == ["C00", "C01", "C02"]
        assert written(chart) == [
            *("12", "10", "8", "6", "3"),
            *("30", "28", "26", "24", "21"),
            *("20", "18", "16", "14", "11"),
        ]
        assert [curve[-1][0] for curve in curves(chart, "curve")] == [120, 840, 440]

    def test_they_are_told_apart_by_line_style_too(self) -> None:
        assert len(set(map(str, STYLES))) == len(STYLES)
        for palette in (LIGHT, DARK):
            assert len({curve_colour(at, palette) for at in range(len(STYLES))}) == len(STYLES)

    def test_no_interval_but_a_word_on_chance(self) -> None:
        chart = chart_of(groups([12, 30]))
        assert not chart._band.get_paths()
        assert "may well differ by chance" in " ".join(chart.said)

    def test_the_latest_six_cohorts_are_drawn(self) -> None:
        chart = chart_of(groups([10] * 9))
        assert names(chart) == ["C03", "C04", "C05", "C06", "C07", "C08"]
        assert "The latest 6 of 9 cohorts are drawn." in " ".join(chart.said)

    def test_of_other_groups_those_with_most_placed_in_their_order(self) -> None:
        chart = chart_of(groups([9, 5, 20, 30, 6, 10, 40, 11], Dimension.COACH))
        assert names(chart) == ["C00", "C02", "C03", "C05", "C06", "C07"]
        assert "Of 8 groups, the 6 are drawn" in " ".join(chart.said)

    def test_groups_with_too_few_are_named(self) -> None:
        chart = chart_of(groups([4, 12, 0]))
        assert names(chart) == ["C01"]
        assert "Not drawn, as fewer than 5 were placed: C00, C02." in " ".join(chart.said)

    def test_without_any_group_the_curve_of_all_is_drawn(self) -> None:
        chart = chart_of(groups([4, 4, 4]))
        assert names(chart) == [""]
        assert "this is all together" in " ".join(chart.said)

    def test_points_say_of_which_group_they_are(self) -> None:
        chart = chart_of(groups([12, 30]))
        chart.render()
        marks = {region.mark.figure: region.mark.tip for region in chart.regions}
        assert marks[Figure("retention_day_40", ("C01",))].startswith("C01 · Day 40: 97%")

    def test_table_to_copy_has_groups_that_are_not_drawn_too(self) -> None:
        titles, *lines = chart_of(groups([4, 12])).table()
        assert titles[:2] == ["Cohort", "Day"]
        assert [line[0] for line in lines] == ["C00"] * 4 + ["C01"] * 12 + ["Total"] * 16


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (falling(30), falling(29)),
        (groups([12, 30]), groups([20, 18])),
        (figures.reference_retention(), falling(8)),
    ],
)
def test_a_new_result_is_drawn_like_a_new_chart(first: Any, second: Any) -> None:
    chart = chart_of(first)
    chart.render()
    chart.update(second)
    assert (picture(chart) == picture(chart_of(second))).all()


def test_what_stands_stays_when_the_names_do() -> None:
    chart = chart_of(groups([12, 30]))
    chart.render()
    assert chart.update(groups([14, 29]))
    assert not chart.update(groups([14, 29, 7]))


CASES: dict[str, Retention | RetentionGroups] = {
    "reference": figures.reference_retention(),
    "nobody": figures.retention(),
    "one": figures.retention(point(40, 1, 0.0), placed=1),
    "several": groups([12, 30, 20, 4]),
    "many": groups([10] * 60, Dimension.REGION, "Samenwerking Zuid-West-Vlaanderen & A$B$ {}"),
}


@pytest.mark.parametrize(("words", "size"), LANGUAGES_AND_SIZES)
@pytest.mark.parametrize("case", CASES)
def test_everything_is_drawn_within_the_edges(
    case: str, words: Words, size: tuple[float, float]
) -> None:
    assert within_the_edges(RetentionChart(words, DARK, size).display(CASES[case]))
