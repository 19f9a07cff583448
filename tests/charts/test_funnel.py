"""The funnel against the report's numbers, counted by hand."""

from fractions import Fraction

import pytest

from plastiq_tracker.charts.funnel import Funnel
from plastiq_tracker.charts.palette import LIGHT
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.indicators.names import State
from plastiq_tracker.indicators.tracing import Figure
from tests import figures
from tests.charts.drawn import drawn, spans, written

ENGLISH = PlainWords()


@pytest.fixture
def chart() -> Funnel:
    return Funnel(ENGLISH, LIGHT).display(figures.reference_statistics())


def of_90(*counts: int) -> list[object]:
    return [pytest.approx(float(Fraction(count, 90))) for count in counts]


def test_steps_are_shares_of_the_enrolled(chart: Funnel) -> None:
    assert [width for _, width in spans(chart._reached)] == of_90(90, 83, 51)


def test_every_enrolled_person_stands_in_a_bar_of_each_milestone(chart: Funnel) -> None:
    parts = {state: spans(bars) for state, bars in chart._states.items()}
    assert [width for _, width in parts[State.EMPLOYED]] == of_90(50, 29)
    assert [width for _, width in parts[State.UNKNOWN]] == of_90(1)
    assert [width for _, width in parts[State.NOT_YET]] == of_90(18, 45)
    assert [width for _, width in parts[State.NOT_EMPLOYED]] == of_90(21, 16)
    assert parts[State.PENDING] == []
    # At the end of both bars are those who are not in work.
    assert [sum(each) for each in parts[State.NOT_EMPLOYED]] == of_90(90, 90)


def test_figures_stand_beside_the_steps(chart: Funnel) -> None:
    assert written(chart._rows.figures) == [
        "90 · 100%",
        "83 · 92%",
        "51 · 57%",
        "50 · 56%\n18 not there yet",
        "29 · 32%\n45 not there yet",
    ]


def test_rates_are_told_with_their_denominators(chart: Funnel) -> None:
    said = " ".join(chart.said)
    assert "70.4% of the known (50 of 71 known, 72 due)" in said
    assert "64.4% of the known (29 of 45 known, 45 due)" in said
    assert "as of 2022-04-30" in said


def test_everything_can_be_pointed_at(chart: Funnel) -> None:
    drawn(chart)
    tips = {each.mark.figure: each.mark.tip for each in chart.regions}
    assert tips[Figure("enrolled")] == "Enrolled, of all enrolled: 90 of 90 (100.0%)"
    assert tips[Figure("workplace_track")].endswith(", of all enrolled: 51 of 90 (56.7%)")
    assert tips[Figure("milestone_12_not_yet")] == (
        "In work at 12 months · Not yet due or exited, of all enrolled: 45 of 90 (50.0%)"
    )
    assert {"internships", "milestone_3_employed", "milestone_3_unknown"} <= {
        each.key for each in tips if each
    }


def test_the_table_adds_up(chart: Funnel) -> None:
    titles, *lines = chart.table()
    assert titles == ["Step", "Persons", "Share of all enrolled"]
    assert lines[3] == ["In work at 3 months", "50", "55.6%"]
    assert sum(int(line[1]) for line in lines[3:8]) == 90
