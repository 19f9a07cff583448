"""Intervals, the curve and rounding against other systems and the definitions' own numbers."""

import warnings
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.indicators.curves import kaplan_meier, survival_at
from plastiq_tracker.indicators.intervals import newcombe, wilson
from plastiq_tracker.indicators.rounding import (
    is_more_than_half,
    parts_of_hundred,
    percentage,
    said_of_them,
    wording,
)

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from lifelines import KaplanMeierFitter

observations = st.lists(st.tuples(st.integers(1, 500), st.booleans()), min_size=1, max_size=60)


def curve_of(observed: list[tuple[int, bool]]) -> tuple[np.ndarray, np.ndarray]:
    duration = np.array([days for days, _ in observed], dtype=np.int32)
    return duration, np.array([event for _, event in observed], dtype=np.bool_)


@given(st.integers(0, 400), st.integers(1, 400))
def test_wilson_is_that_of_statsmodels(k: int, n: int) -> None:
    k = min(k, n)
    made = wilson(k, n)
    assert made is not None
    assert made == pytest.approx(proportion_confint(k, n, method="wilson"), abs=1e-9)


@given(st.integers(0, 400), st.integers(1, 400), st.integers(0, 400), st.integers(1, 400))
def test_newcombe_is_that_of_statsmodels(k: int, n: int, other_k: int, other_n: int) -> None:
    counts = min(k, n), n, min(other_k, other_n), other_n
    expected = confint_proportions_2indep(*counts, compare="diff", method="newcomb")
    assert newcombe(*counts) == pytest.approx(expected, abs=1e-9)


def test_newcombes_own_example() -> None:
    """56 of 70 against 48 of 80 (Newcombe 1998, table II, method 10)."""
    assert newcombe(56, 70, 48, 80) == pytest.approx((0.0524, 0.3339), abs=5e-5)


def test_intervals_of_nobody_are_undefined() -> None:
    assert wilson(0, 0) is None
    assert newcombe(1, 2, 0, 0) is None
    assert newcombe(0, 0, 1, 2) is None


@given(observations)
def test_the_curve_is_that_of_lifelines(observed: list[tuple[int, bool]]) -> None:
    duration, event = curve_of(observed)
    fitted = KaplanMeierFitter().fit(duration, event)
    limits = fitted.confidence_interval_
    for point in kaplan_meier(duration, event):
        assert point.survival == pytest.approx(fitted.predict(point.day), abs=1e-9)
        assert point.at_risk == fitted.event_table.at_risk[point.day]
        if point.lower is None or point.upper is None:
            assert point.survival in {0, 1}
        else:
            lower, upper = limits.loc[point.day]
            assert (point.lower, point.upper) == pytest.approx((lower, upper), abs=1e-6)


def test_the_definitions_own_curve() -> None:
    duration = np.array([30, 61, 90, 90, 120, 150, 200, 245, 300, 330, 366, 366], np.int32)
    event = np.array([1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0], np.bool_)
    at = survival_at(kaplan_meier(duration, event), 365)
    assert (at.survival, at.lower, at.upper) == pytest.approx(
        (0.401042, 0.074754, 0.724780), abs=5e-7
    )


def test_nobody_placed_has_no_curve() -> None:
    nobody = np.array([], np.int32)
    assert kaplan_meier(nobody, np.array([], np.bool_)) == []
    assert survival_at((), 91).survival is None


@pytest.mark.parametrize(
    ("share", "shown"),
    [
        (Fraction(1, 8), 13),
        (Fraction(29, 45), 64),
        (Fraction(19, 27), 70),
        (Fraction(51, 90), 57),
        (Fraction(0), 0),
        (Fraction(1), 100),
        (Fraction(5, 1000), 1),
        (Fraction(4, 1000), 0),
    ],
)
def test_percentages_round_half_up(share: Fraction, shown: int) -> None:
    assert percentage(share) == shown


def test_percentages_keep_decimals_exact() -> None:
    assert percentage(Fraction(29, 45), 1) == Fraction(644, 10)


@pytest.mark.parametrize(
    ("counts", "parts"),
    [
        ([13, 13, 14], [33, 32, 35]),
        ([79, 11], [88, 12]),
        ([41, 49], [46, 54]),
        ([35, 55, 0], [39, 61, 0]),
        ([1, 1, 1], [34, 33, 33]),
        ([0, 0], [0, 0]),
        ([7], [100]),
    ],
)
def test_parts_add_to_a_hundred(counts: list[int], parts: list[int]) -> None:
    assert parts_of_hundred(counts) == parts


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=12))
def test_no_part_is_a_whole_percent_off(counts: list[int]) -> None:
    parts, total = parts_of_hundred(counts), sum(counts)
    assert sum(parts) == (100 if total else 0)
    for count, part in zip(counts, parts, strict=True):
        assert total == 0 or abs(part - Fraction(100 * count, total)) < 1


@pytest.mark.parametrize(
    ("share", "said"),
    [
        (Fraction(29, 45), "more than 64%"),
        (Fraction(19, 27), "more than 70%"),
        (Fraction(645, 1000), "almost 65%"),
        (Fraction(649, 1000), "almost 65%"),
        (Fraction(64, 100), "64%"),
        (Fraction(1), "100%"),
    ],
)
def test_shares_are_said_as_the_report_says_them(share: Fraction, said: str) -> None:
    assert PlainWords().say(wording(share)) == said


@pytest.mark.parametrize(
    ("k", "known", "due", "said"),
    [
        (29, 45, 45, "more than 64% of the young people"),
        (50, 71, 72, "more than 70% of the young people reached"),  # 69.4 % of all due
        (641, 1000, 1001, "more than 64% of the young people"),
        (16, 25, 26, "64% of the young people reached"),
    ],
)
def test_all_are_spoken_of_only_when_the_lower_bound_allows(
    k: int, known: int, due: int, said: str
) -> None:
    assert PlainWords().say(said_of_them(Fraction(k, known), Fraction(k, due))) == said


def test_half_is_not_more_than_half() -> None:
    assert is_more_than_half(46, 90)
    assert not is_more_than_half(45, 90)
    assert not is_more_than_half(0, 0)
