"""Outcomes per group against the report's numbers: parts, rates, marks, and parts of groups."""

from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from plastiq_tracker.charts.outcomes import Outcomes
from plastiq_tracker.charts.palette import COLOURS, DARK, HATCHES, LIGHT
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.indicators.names import State
from plastiq_tracker.indicators.results import Statistics
from plastiq_tracker.indicators.tracing import Figure
from tests import figures
from tests.charts.drawn import LONG, drawn, many, names, one_person, seen, spans, written

ENGLISH = PlainWords()


def outcomes(statistics: Statistics, **look: Any) -> Outcomes:
    return Outcomes(ENGLISH, look.pop("palette", LIGHT), **look).display(statistics)


def test_parts_fill_each_bar() -> None:
    chart = outcomes(figures.reference_statistics())
    three, twelve = (chart._bars[each] for each in Milestone)
    assert spans(three[State.EMPLOYED])[-1] == pytest.approx((0, 50 / 90))
    of_group, of_all = spans(three[State.UNKNOWN])
    assert of_group == pytest.approx((22 / 23, 1 / 23))
    assert of_all == pytest.approx((71 / 90, 1 / 90))
    assert spans(twelve[State.NOT_YET]) == [(0, 1), (0, 1), (0.5, 0.5)]
    assert spans(twelve[State.PENDING]) == []


def test_rates_stand_beside_the_bars() -> None:
    chart = outcomes(figures.reference_statistics())
    assert names(chart.axes[0]) == ["NJ2020", "VJ2021", "NJ2021", "VJ2022", "Total"]
    three, twelve = (written(panel.rows.figures) for panel in chart._panels)
    assert three[1] == "73% · 16/22/23"
    assert twelve[2:] == ["—", "—", "64% · 29/45/45"]


def test_one_group_is_its_own_total() -> None:
    chart = outcomes(figures.statistics(figures.group(enrolled=3)))
    assert names(chart.axes[0]) == ["NJ2021"]


def test_numbers_that_do_not_fit_are_left_out() -> None:
    group = figures.group(three=figures.milestone(199, 1), twelve=figures.milestone(100, 100))
    chart = outcomes(figures.statistics(group))
    drawn(chart)
    assert seen(chart._panels[0].numbers) == {"199": True, "1": False}


def test_parts_of_a_group_stand_indented_below_it() -> None:
    chart = outcomes(many(2, parts=True), size=(16, 9))
    found = names(chart.axes[0])
    assert [each.strip() for each in found[1:3]] == ["Male", "Female"]
    assert all(name.startswith("\u2003") for name in found[1:3])
    assert "Samenwerkingsverband" in found[0]
    assert found[3] == "Kempen 1"
    assert chart.title == "Outcomes per region and gender"
    drawn(chart)
    assert Figure("milestone_3_employed", ("Kempen 1", "V")) in {
        each.mark.figure for each in chart.regions
    }


def test_sixty_groups_are_named_as_far_as_names_fit() -> None:
    chart = outcomes(many(60))
    drawn(chart)
    labels = [each for each in chart.axes[0].get_yticklabels() if each.get_text()]
    assert 15 < len(labels) < 60
    assert labels[-1].get_text() == "Total"
    boxes = [each.get_window_extent() for each in labels]
    for upper, lower in pairwise(boxes):
        assert lower.y1 <= upper.y0 + 1
    assert len({each.mark.figure and each.mark.figure.place for each in chart.regions}) == 61


def test_on_paper_every_group_is_named() -> None:
    statistics = many(60)
    size = Outcomes.fitting(statistics)
    assert size[1] > 10
    chart = outcomes(statistics, size=size)
    drawn(chart)
    assert all(names(chart.axes[0]))


def test_the_box_of_a_mark_is_that_of_its_bar() -> None:
    chart = outcomes(figures.reference_statistics())
    picture = chart.render()
    [region] = [
        each for each in chart.regions if each.mark.figure == Figure("milestone_3_employed", ())
    ]
    assert region.mark.tip == "Total, 3 months after the exit: In work: 50 of 90 (55.6%)"
    green = tuple(int(COLOURS[State.EMPLOYED][at : at + 2], 16) for at in (1, 3, 5))
    is_green = np.all(picture[:, :, :3] == green, axis=2)
    row = is_green[int(region.top) + 3, : chart.axes[1].bbox.x0.astype(int)]
    inside = np.flatnonzero(row)
    assert inside.min() == pytest.approx(region.left, abs=3)
    assert inside.max() == pytest.approx(region.right, abs=3)


def test_a_rate_says_its_denominator_and_interval() -> None:
    chart = outcomes(figures.reference_statistics())
    drawn(chart)
    tips = {each.mark.figure: each.mark.tip for each in chart.regions}
    # Wilson's interval of 29 of 45, by statsmodels: 0.498 to 0.768.
    assert tips[Figure("milestone_12_rate_known")] == (
        "Total, 12 months after the exit: 64.4% in work of the known "
        "(29 of 45, 95% interval 50–77%; 45 due)"
    )
    assert tips[Figure("enrolled", ("NJ2020",))] == "NJ2020: 22 enrolled"


def test_the_table_has_plain_numbers() -> None:
    titles, first, *_, total = outcomes(figures.reference_statistics()).table()
    assert len(titles) == 13
    assert titles[1] == "3 months after the exit: in work"
    assert first[:3] == ["NJ2020", "15", "7"]
    assert total[-1] == "64.4%"
    assert outcomes(many(3)).table()[-1][1] == "1120"


def test_a_long_name_is_shortened_but_told_whole() -> None:
    chart = outcomes(many(4))
    drawn(chart)
    assert any(f"{LONG} 0" in each.mark.tip for each in chart.regions)
    assert not any(LONG in name for name in names(chart.axes[0]))


def test_one_person_is_described_in_words() -> None:
    said = outcomes(one_person()).description
    assert "NJ2021, 3 months after the exit: in work 1" in said


def test_states_look_the_same_in_both_themes() -> None:
    for palette in (LIGHT, DARK):
        bars = outcomes(many(3), palette=palette)._bars[Milestone.THREE]
        assert {bars[state].get_hatch() for state in State} == set(HATCHES.values())


def test_no_two_states_share_a_look() -> None:
    assert len(set(COLOURS.values())) == len(COLOURS)
    assert len(set(HATCHES.values())) == len(State)
