"""Charts against numbers counted by hand: bars, steps and labels, and that everything fits."""

import io
import warnings
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.patches import Rectangle
from matplotlib.text import Text as Label

from plastiq_tracker.charts.chart import Chart
from plastiq_tracker.charts.composition import composition
from plastiq_tracker.charts.funnel import funnel
from plastiq_tracker.charts.kinds import draw
from plastiq_tracker.charts.outcomes import outcomes
from plastiq_tracker.charts.palette import COLOURS, DARK, HATCHES, LIGHT, Palette
from plastiq_tracker.charts.retention import band, retention, steps
from plastiq_tracker.domain.text import Words
from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.indicators.names import State
from plastiq_tracker.indicators.results import CurvePoint, Retention, Statistics
from tests import figures
from tests.words import DutchWords, LongWords

ENGLISH = PlainWords()
SIZES = [(4.8, 3.2), (8.0, 5.0), (16.0, 9.0)]
LANGUAGES_AND_SIZES = [
    *((DutchWords(), size) for size in SIZES),
    (ENGLISH, SIZES[0]),
    (LongWords(), SIZES[0]),
    (LongWords(), SIZES[1]),
]


def drawn(chart: Chart) -> Chart:
    canvas: Any = FigureCanvasAgg(chart)
    canvas.draw()
    return chart


def bars(axes: Axes, label: str) -> Any:
    """Left end and width of the bars with this label, from the top down."""
    found = [each for group in axes.containers if group.get_label() == label for each in group]
    return [(each.get_x(), each.get_width()) for each in found if isinstance(each, Rectangle)]


def labels(axes: Axes) -> list[str]:
    return [each.get_text() for each in axes.get_yticklabels()]


def texts(chart: Chart) -> str:
    return " ".join(each.get_text().replace("\n", " ") for each in chart.texts)


class TestFunnel:
    def test_bars_and_figures(self) -> None:
        chart = funnel(figures.reference_statistics(), ENGLISH, LIGHT)
        axes, right = chart.axes
        assert bars(axes, "step") == [(0, 90), (0, 83), (0, 51)]
        assert bars(axes, "employed") == [(0, 50), (0, 29)]
        assert bars(axes, "unknown") == [(50, 1)]
        assert bars(axes, "not_yet") == [(51, 18), (29, 45)]
        assert labels(right) == [
            "90 · 100%",
            "83 · 92%",
            "51 · 57%",
            "50 · 56%\n18 not there yet",
            "29 · 32%\n45 not there yet",
        ]

    def test_rates_are_told_with_their_denominators(self) -> None:
        said = texts(drawn(funnel(figures.reference_statistics(), ENGLISH, LIGHT)))
        assert "70.4% of the known (50 of 71 known, 72 due)" in said
        assert "64.4% of the known (29 of 45 known, 45 due)" in said
        assert "as of 2022-04-30" in said


class TestOutcomes:
    def test_parts_fill_each_bar(self) -> None:
        chart = outcomes(figures.reference_statistics(), ENGLISH, LIGHT)
        three, twelve, *_ = chart.axes
        assert bars(three, "employed")[-1] == (0, pytest.approx(50 / 90))
        assert bars(three, "unknown") == [
            (pytest.approx(22 / 23), pytest.approx(1 / 23)),
            (pytest.approx(71 / 90), pytest.approx(1 / 90)),
        ]
        assert bars(twelve, "not_yet") == [(0, 1), (0, 1), (pytest.approx(0.5), 0.5)]
        assert bars(twelve, "pending") == []

    def test_rates_stand_beside_the_bars(self) -> None:
        chart = outcomes(figures.reference_statistics(), ENGLISH, LIGHT)
        three, _, beside_three, beside_twelve = chart.axes
        assert labels(three) == ["NJ2020", "VJ2021", "NJ2021", "VJ2022", "Total"]
        assert labels(beside_three)[1] == "73% · 16/22/23"
        assert labels(beside_twelve)[2:] == ["—", "—", "64% · 29/45/45"]

    def test_one_group_is_its_own_total(self) -> None:
        chart = outcomes(figures.statistics(figures.group(enrolled=3)), ENGLISH, LIGHT)
        assert labels(chart.axes[0]) == ["NJ2021"]

    def test_numbers_that_do_not_fit_are_left_out(self) -> None:
        group = figures.group(three=figures.milestone(199, 1), twelve=figures.milestone(100, 100))
        axes = drawn(outcomes(figures.statistics(group), ENGLISH, LIGHT)).axes[0]
        seen = {each.get_text(): each.get_visible() for each in axes.texts}
        assert seen == {"199": True, "1": False}

    def test_states_look_the_same_everywhere(self) -> None:
        statistics = figures.reference_statistics()
        for palette in (LIGHT, DARK):
            looks = {
                (group.get_label(), each.get_facecolor(), each.get_hatch())
                for chart in (
                    funnel(statistics, ENGLISH, palette),
                    outcomes(statistics, ENGLISH, palette),
                )
                for axes in chart.axes
                for group in axes.containers
                for each in group
                if group.get_label() in set(State)
            }
            assert len(looks) == 4

    def test_no_two_states_share_a_look(self) -> None:
        assert len(set(COLOURS.values())) == len(COLOURS)
        assert len(set(HATCHES.values())) == len(State)


class TestComposition:
    def test_counts_and_parts_of_a_hundred(self) -> None:
        chart = composition(figures.reference_statistics(), ENGLISH, LIGHT)
        gender, education, tally = chart.axes[:3]
        assert labels(gender) == ["Male", "Female"]
        assert labels(tally) == ["Yes", "No", "Unknown"]
        assert [labels(each) for each in chart.axes[3:]] == [
            ["79 · 88%", "11 · 12%"],
            ["41 · 46%", "49 · 54%"],
            ["35 · 39%", "55 · 61%", "0 · 0%"],
        ]
        assert bars(education, "HSO") == [(0, 49)]
        assert "estimate" in tally.get_title(loc="left")

    def test_without_a_tally_there_is_no_panel(self) -> None:
        total = figures.group("total", origin_tally=None, enrolled=1)
        chart = composition(figures.statistics(total=total), ENGLISH, LIGHT)
        assert len(chart.axes) == 4


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


class TestRetention:
    def test_grey_below_ten_and_not_drawn_below_five(self) -> None:
        found = steps(figures.reference_retention().curve)
        assert found.end == 361
        assert found.days[found.grey_from] == 345
        assert found.survival[0] == 1
        assert found.survival[-1] == pytest.approx(0.7539378458918687)

    def test_lines_of_the_chart(self) -> None:
        chart = retention(figures.reference_retention(), ENGLISH, LIGHT)
        axes = chart.axes[0]
        lines: Any = {line.get_label(): line.get_xydata() for line in axes.get_lines()}
        assert tuple(lines["curve"][0]) == (0, 1)
        assert dict(lines["curve"])[58] == pytest.approx(0.9777777777777777)
        assert lines["curve"][-1][0] == lines["few"][0][0] == 345
        assert lines["few"][-1][0] == 361
        assert len(lines["censored"]) == 33
        assert axes.get_ylim()[0] == 0
        assert [each.get_text() for each in axes.get_yticklabels()][-1] == "100%"

    def test_numbers_at_risk_stand_below_their_days(self) -> None:
        chart = drawn(retention(figures.reference_retention(), ENGLISH, LIGHT))
        axes = chart.axes[0]
        below = axes.child_axes[0]
        assert [each.get_text() for each in below.get_xticklabels()] == [
            "50",
            "32",
            "26",
            "23",
            "4",
        ]
        above = [each.get_window_extent() for each in axes.get_xticklabels()]
        under = [each.get_window_extent() for each in below.get_xticklabels()]
        for day, count in zip(above, under, strict=True):
            assert count.y1 < day.y0
            assert (count.x0 + count.x1) / 2 == pytest.approx((day.x0 + day.x1) / 2, abs=1)

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

    def test_says_what_it_is_not(self) -> None:
        chart = drawn(retention(figures.reference_retention(), ENGLISH, LIGHT))
        said = texts(chart)
        assert "How long work lasts without a break" in said
        assert "not the share in work at 12 months" in said
        assert "50 of 90 placed; 8 stopped, 42 out of sight" in said
        assert "75% (95% interval 56–87%), 4 at risk" in said

    def test_too_few_people_give_a_sentence(self) -> None:
        assert "Nobody has been placed" in texts(
            drawn(retention(figures.retention(), ENGLISH, LIGHT))
        )
        few = drawn(retention(figures.retention(point(9, 4, 0.75), placed=4), ENGLISH, LIGHT))
        assert "4 placed, at least 5 needed" in texts(few)
        assert few.axes == []

    def test_long_follow_up_is_cut_at_two_years(self) -> None:
        curve = [point(day, 20, 0.9, lower=0.8, upper=0.95) for day in (100, 600, 900)]
        axes = retention(figures.retention(*curve, placed=20), ENGLISH, LIGHT).axes[0]
        assert axes.get_xlim() == (0, 730)


def many(number: int) -> Statistics:
    names = ["Samenwerkingsverband Zuid-West-Vlaanderen & Meetjesland", "Kempen", "A$B$ en zoon"]
    groups = tuple(
        figures.group(
            f"{names[at % 3]} {at}",
            f"{names[at % 3]} {at}",
            three=figures.milestone(10 + at, 3, pending=at % 3, no_contact=at % 4, not_due=at),
            twelve=figures.milestone(4, 5, education=2, refused=2, not_exited=3 * at),
            enrolled=20 + at,
        )
        for at in range(number)
    )
    total = figures.group(
        "total",
        "",
        three=figures.milestone(1120, 40, pending=10, no_contact=12, not_due=30),
        twelve=figures.milestone(60, 50, refused=20, not_exited=1080, pending=5),
        enrolled=1260,
        internships=1200,
        workplace_track=130,
    )
    return figures.statistics(*groups, total=total, by=Dimension.REGION)


def one_person() -> Statistics:
    one = figures.group(three=figures.milestone(1), twelve=figures.milestone(not_due=1), enrolled=1)
    return figures.statistics(one, total=replace(one, key="total"))


STATISTICS = {
    "reference": figures.reference_statistics(),
    "nobody": figures.statistics(),
    "one": one_person(),
    "many": many(12),
}
RETENTIONS = {
    "reference": figures.reference_retention(),
    "nobody": figures.retention(),
    "one": figures.retention(point(40, 1, 0.0), placed=1),
    "many": figures.retention(
        *(point(day, 1000 - day, 1 - day / 1000, lower=0.1, upper=1.0) for day in range(1, 990)),
        placed=1000,
        at_risk={0: 1000, 91: 909, 182: 818, 273: 727, 365: 635},
    ),
}


def seen(chart: Chart) -> Iterator[Label]:
    for label in chart.findobj(Label):
        assert isinstance(label, Label)
        if label.get_visible() and label.get_text().strip():
            yield label


@pytest.mark.parametrize(("words", "size"), LANGUAGES_AND_SIZES)
@pytest.mark.parametrize("case", STATISTICS)
@pytest.mark.parametrize("kind", ["funnel", "outcomes", "composition", "retention"])
def test_everything_is_drawn_within_the_edges(
    kind: str, case: str, words: Words, size: tuple[float, float]
) -> None:
    result: Statistics | Retention = STATISTICS[case]
    if kind == "retention":
        result = RETENTIONS[case]
    palette: Palette = DARK if size == SIZES[0] else LIGHT
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        chart = drawn(draw(kind, result, words, palette, size))
    width, height = chart.bbox.size
    for label in seen(chart):
        box = label.get_window_extent()
        assert box.x0 >= 0, label
        assert box.y0 >= 0, label
        assert box.x1 <= width + 0.5, label
        assert box.y1 <= height + 0.5, label


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", ["funnel", "outcomes", "composition", "retention"])
def test_heading_key_and_remark_do_not_touch(kind: str, size: tuple[float, float]) -> None:
    result = RETENTIONS["reference"] if kind == "retention" else STATISTICS["reference"]
    chart = drawn(draw(kind, result, LongWords(), LIGHT, size))
    canvas: Any = chart.canvas
    renderer = canvas.get_renderer()
    axes = chart.axes[0].get_tightbbox(renderer)
    assert axes is not None
    stack = [each.get_window_extent() for each in chart.heading]
    stack.append(axes)
    stack += [each.get_window_extent(renderer) for each in chart.legends]
    stack += [each.get_window_extent() for each in chart.remarks]
    for upper, lower in pairwise(stack):
        assert lower.y1 <= upper.y0 + 0.5, kind


def test_a_figure_fits_itself_to_its_new_size() -> None:
    chart = drawn(funnel(figures.reference_statistics(), DutchWords(), LIGHT, (12, 8)))
    large: Any = chart.heading[0].get_fontsize()
    chart.set_size_inches(4.8, 3.2)
    chart.canvas.draw()
    small: Any = chart.heading[0].get_fontsize()
    assert small < large
    assert all(each.get_window_extent().x1 <= chart.bbox.width for each in seen(chart))


def test_drawing_needs_no_pyplot() -> None:
    import subprocess
    import sys

    code = (
        "import sys\n"
        "import plastiq_tracker.charts.kinds, plastiq_tracker.charts.saving\n"
        "sys.exit('matplotlib.pyplot' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_dollars_are_no_mathematics() -> None:
    group = figures.group("A$B$", enrolled=1)
    chart = outcomes(figures.statistics(group), ENGLISH, LIGHT)
    chart.savefig(io.BytesIO(), format="svg")
    assert labels(chart.axes[0]) == [r"A\$B\$"]
