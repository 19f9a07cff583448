"""Targets against actual as a picture: bars, the doubling scale, and what is written beside."""

from dataclasses import replace
from typing import Any

import pytest

from plastiq_tracker.charts.drawing import Bars
from plastiq_tracker.charts.palette import DARK, LIGHT
from plastiq_tracker.charts.targets import TargetsChart, along
from plastiq_tracker.domain.text import Words
from plastiq_tracker.domain.values import Gender
from plastiq_tracker.indicators.targets import Reached, Target, Targets
from plastiq_tracker.indicators.tracing import Figure
from tests.charts.looking import ENGLISH, LANGUAGES_AND_SIZES, picture, within_the_edges, written
from tests.figures import CRITERIA
from tests.words import DutchWords

YOUNG = Reached.YOUNG_PEOPLE


def line(
    number: int, title: str, target: int | None, actual: int | None, kind: Reached = YOUNG
) -> Target:
    return Target(
        code=f"A{number}", number=number, title=title, kind=kind, target=target, actual=actual
    )


def result(*targets: Target, participants: int = 90, **criteria: Any) -> Targets:
    return Targets(
        criteria=replace(CRITERIA, **criteria), targets=targets, participants=participants
    )


REPORT = result(
    line(1, "Communicatiecampagne", 1000, 14_553),
    line(1, "Communicatiecampagne", 60, 135, Reached.COMPANIES),
    line(1, "Communicatiecampagne", 70, 487, Reached.MEDIATORS),
    line(2, "Jobdagen - jobbabbels - infosessies", 400, 220),
    line(3, "Regionale opleidingstrajecten met VDAB", 50, None),
    line(4, "Leerlingen in contact brengen met werkplekleren", 150, 775),
    line(5, "Bedrijven ondersteunen bij integreren van jongeren", 30, 46, Reached.MENTORS),
)
MANY = result(
    *(
        line(at, f"Samenwerking met A$B$ en zonen {at}", 10 * (at % 3), 70 * (at % 5))
        for at in range(60)
    )
)
CASES = {
    "report": REPORT,
    "none": result(),
    "one": result(line(1, "Jobdagen", 1, 1), participants=1),
    "many": MANY,
}


def chart_of(found: Targets, words: Words = ENGLISH) -> TargetsChart:
    return TargetsChart(words, LIGHT).display(found)


def bars(chart: TargetsChart) -> list[list[tuple[float, float]]]:
    """Ends of the bars: up to the target, reached, past it, and the marks of the targets."""
    return [
        [(round(box[0], 6), round(box[2], 6)) for box in each.boxes.tolist()]
        for each in chart._moving
        if isinstance(each, Bars)
    ]


def test_numbers_are_always_written() -> None:
    assert written(chart_of(REPORT)) == [
        "14,553 of 1,000 · 14.6 ×",
        "135 of 60 · 2.3 ×",
        "487 of 70 · 7.0 ×",
        "220 of 400 · 0.55 ×",
        "— of 50",
        "775 of 150 · 5.2 ×",
        "46 of 30 · 1.5 ×",
        "90 persons",
    ]
    assert written(chart_of(REPORT, DutchWords()))[0] == "14.553 of 1.000 · 14,6 ×"


def test_bars_end_where_the_scale_has_their_multiple() -> None:
    ground, reached, past, aims = bars(chart_of(REPORT))
    assert len(ground) == len(aims) == 7
    assert reached == [(0, 2), (0, 2), (0, 2), (0, 1.1), (0, 2), (0, 2)]
    start, end = past[0]
    assert start == 2
    assert 2 ** (end - 2) == pytest.approx(14.553, abs=1e-4)
    assert len(past) == 5


def test_scale_doubles_past_the_target() -> None:
    chart = chart_of(REPORT)
    axes = chart.axes[0]
    named = [each.get_text() for each in axes.get_xticklabels()]
    assert named == ["0", "1 ×", "2 ×", "4 ×", "8 ×", "16 ×"]
    assert axes.get_xticks().tolist() == [0, 2, 3, 4, 5, 6]
    assert [along(each) for each in (0, 0.5, 1, 2, 16)] == [0, 1, 2, 3, 6]
    assert axes.get_xlim()[1] > along(14.553)
    assert "every step doubles" in axes.get_xlabel()


def test_a_thousandfold_still_fits_with_few_names_on_the_scale() -> None:
    chart = chart_of(result(line(1, "Campagne", 1, 1_000_000)))
    axes = chart.axes[0]
    assert axes.get_xlim()[1] >= along(1_000_000)
    assert len(axes.get_xticks()) <= 8


def test_without_a_target_or_with_a_target_of_nothing_there_is_no_bar() -> None:
    chart = chart_of(result(line(1, "Jobdagen", None, 12), line(2, "Beurs", 0, 3)))
    assert written(chart)[:2] == ["12, no target", "3 of 0"]
    assert bars(chart) == [[], [], [], []]


def test_an_action_with_several_kinds_is_named_once() -> None:
    names = [each.get_text() for each in chart_of(REPORT).axes[0].get_yticklabels()]
    assert names[:4] == [
        "1. Communicatiecampagne\nYoung people",
        "Companies",
        "Mediators",
        "2. Jobdagen - jobbabbels - info…\nYoung people",
    ]


def test_persons_are_told_from_contacts_and_open() -> None:
    chart = chart_of(REPORT)
    chart.render()
    tips = {region.mark.tip: region.mark.figure for region in chart.regions}
    assert tips.pop("Enrolled in the trajectories: 90 persons") == Figure("enrolled")
    assert set(tips.values()) == {None}
    assert "1. Communicatiecampagne · Young people: 14,553 of 1,000 · 14.6 ×" in tips
    assert len(tips) == len(REPORT.targets)
    said = " ".join(chart.said)
    assert "sum of contacts" in said
    assert "added to none" in said
    assert "Filters" not in said
    filtered = chart_of(replace(REPORT, criteria=replace(CRITERIA, genders=frozenset({Gender.V}))))
    assert "Filters and population reduce those enrolled only" in " ".join(filtered.said)


def test_table_to_copy() -> None:
    titles, *lines = chart_of(REPORT).table()
    assert titles == ["Action", "Reached group", "Target", "Actual", "Multiple"]
    assert lines[0] == ["1. Communicatiecampagne", "Young people", "1000", "14553", "14.55"]
    assert lines[4][2:] == ["50", "", ""]
    assert lines[-1] == ["Enrolled in the trajectories", "", "", "90", ""]


def test_a_project_without_actions_says_so() -> None:
    assert "no actions" in " ".join(chart_of(result()).said)


def test_a_new_result_is_drawn_like_a_new_chart() -> None:
    chart = chart_of(REPORT)
    chart.render()
    fewer = replace(REPORT.targets[0], actual=12_345)
    later = replace(REPORT, targets=(fewer, *REPORT.targets[1:]), participants=77)
    assert chart.update(later)
    assert (picture(chart) == picture(chart_of(later))).all()


@pytest.mark.parametrize(("words", "size"), LANGUAGES_AND_SIZES)
@pytest.mark.parametrize("case", CASES)
def test_everything_is_drawn_within_the_edges(
    case: str, words: Words, size: tuple[float, float]
) -> None:
    assert within_the_edges(TargetsChart(words, DARK, size).display(CASES[case]))
