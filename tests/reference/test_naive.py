"""The naive implementation against the reference figures, the definitions' edge cases and two
statistics packages: only then can the program be measured against it."""

import json
from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lifelines import KaplanMeierFitter
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

from plastiq_tracker.domain.criteria import Criteria
from tests.reference import naive
from tests.reference.edge_cases import (
    DISPLAYED_PARTS,
    DISPLAYED_PERCENT,
    EDGE_CASES,
    KM_AT_365,
    KM_OBSERVATIONS,
    EdgeCase,
    differences,
)
from tests.reference.workbook import read_world

EXPECTED = Path(__file__).with_name("expected-as-of-2022-04-30.json")


def deviations(expected: object, made: object, path: str = "") -> list[str]:
    """Where `made` lacks or changes what `expected` has; what it has besides is not looked at."""
    if isinstance(expected, Mapping):
        if not isinstance(made, Mapping):
            return [f"{path}: {made!r} is no mapping"]
        found = []
        for key, value in expected.items():
            found += (
                deviations(value, made[key], f"{path}.{key}")
                if key in made
                else [f"{path}.{key} is missing"]
            )
        return found
    if isinstance(expected, list):
        if not isinstance(made, list) or len(made) != len(expected):
            return [f"{path}: {made!r} instead of {expected!r}"]
        return [
            deviation
            for position, value in enumerate(expected)
            for deviation in deviations(value, made[position], f"{path}[{position}]")
        ]
    if isinstance(expected, float) and isinstance(made, float):
        return [] if abs(expected - made) <= 1e-9 else [f"{path}: {made!r}, not {expected!r}"]
    same = expected == made and isinstance(expected, bool) == isinstance(made, bool)
    return [] if same else [f"{path}: {made!r} instead of {expected!r}"]


def test_the_reference_workbook_gives_the_reference_figures() -> None:
    world = read_world()
    criteria = Criteria(
        project="J2020",
        period_from=date(2020, 1, 1),
        period_to=date(2022, 3, 31),
        as_of=date(2022, 4, 30),
    )
    made = {
        "stats": naive.stats(world, criteria),
        "retention": naive.retention(world, criteria),
    }
    json.dumps(made)
    assert deviations(json.loads(EXPECTED.read_text(encoding="utf-8")), made) == []


@pytest.mark.parametrize("case", EDGE_CASES, ids=lambda case: case.name)
def test_edge_case(case: EdgeCase) -> None:
    assert (
        differences(
            case,
            persons=naive.person_statuses(case.world, case.criteria),
            stats=naive.stats(case.world, case.criteria),
            retention=naive.retention(case.world, case.criteria),
        )
        == []
    )


def test_edge_cases_have_their_own_names() -> None:
    assert len({case.name for case in EDGE_CASES}) == len(EDGE_CASES)


@pytest.mark.parametrize(("counts", "parts"), DISPLAYED_PARTS)
def test_displayed_parts(counts: tuple[int, ...], parts: tuple[int, ...]) -> None:
    assert tuple(naive.displayed_parts(counts)) == parts


@pytest.mark.parametrize(("numerator", "denominator", "percent"), DISPLAYED_PERCENT)
def test_displayed_percent(numerator: int, denominator: int, percent: int) -> None:
    assert naive.displayed_percent(numerator, denominator) == percent


def test_kaplan_meier_gives_the_definitions_check() -> None:
    at_365 = naive.survival_on(naive.kaplan_meier(KM_OBSERVATIONS), 365)
    made = (at_365["survival"], at_365["lower"], at_365["upper"])
    assert made == pytest.approx(KM_AT_365, abs=5e-7)


def test_wilson_agrees_with_statsmodels() -> None:
    for n in range(1, 61):
        for k in range(n + 1):
            expected = proportion_confint(k, n, method="wilson")
            assert naive.wilson(k, n) == pytest.approx(list(expected), abs=1e-12)


def test_newcombe_agrees_with_statsmodels() -> None:
    for k1, n1, k2, n2 in ((19, 27, 15, 22), (0, 9, 4, 11), (30, 30, 1, 40), (5, 5, 5, 5)):
        expected = confint_proportions_2indep(k1, n1, k2, n2, method="newcomb")
        assert naive.newcombe(k1, n1, k2, n2) == pytest.approx(list(expected), abs=1e-12)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 40), st.booleans()), min_size=1, max_size=40))
def test_curve_agrees_with_lifelines(observations: list[tuple[int, bool]]) -> None:
    expected = lifelines_curve(observations)
    curve = naive.kaplan_meier(observations)
    assert [row["day"] for row in curve] == [day for day in expected if day > 0]
    for row in curve:
        survival, lower, upper, at_risk, events, censored = expected[row["day"]]
        assert row["survival"] == pytest.approx(survival, abs=1e-12)
        assert (row["at_risk"], row["events"], row["censored"]) == (at_risk, events, censored)
        if row["lower"] is not None:
            assert (row["lower"], row["upper"]) == pytest.approx((lower, upper), abs=1e-9)
        else:
            assert row["survival"] in (0.0, 1.0)
    assert all(after["survival"] <= before["survival"] for before, after in pairwise(curve))


def lifelines_curve(observations: list[tuple[int, bool]]) -> dict[int, tuple[Any, ...]]:
    """Per day: survival, lower, upper, at risk, events, censored, as lifelines has them."""
    fitter = KaplanMeierFitter(alpha=0.05)
    fitter.fit([duration for duration, _ in observations], [event for _, event in observations])
    survival = fitter.survival_function_.iloc[:, 0]
    interval = fitter.confidence_interval_
    table = fitter.event_table
    return {
        int(day): (
            float(survival.loc[day]),
            float(interval.loc[day].iloc[0]),
            float(interval.loc[day].iloc[1]),
            int(table.loc[day, "at_risk"]),
            int(table.loc[day, "observed"]),
            int(table.loc[day, "censored"]),
        )
        for day in survival.index
    }
