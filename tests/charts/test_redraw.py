"""Drawn again after a change, a chart is the picture of the one drawn anew, and comes sooner."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from plastiq_tracker.charts.kinds import draw
from plastiq_tracker.charts.palette import DARK, LIGHT
from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.text import Words
from plastiq_tracker.domain.values import CHART_KINDS, Dimension, Education, Gender, Population
from plastiq_tracker.services import charting
from plastiq_tracker.store.dossier import Dossier
from tests import figures
from tests.charts.drawn import many, one_person
from tests.words import DutchWords

DAYS = [date(2021, 3, 20) + timedelta(days=31 * step) for step in range(14)]


def criteria(day: date, **more: Any) -> Criteria:
    return Criteria(
        project="J2020", period_from=date(2020, 1, 1), period_to=date(2022, 3, 31), as_of=day,
        **more,
    )  # fmt: skip


def same_pictures(
    kind: str, results: Sequence[Any], words: Words, size: tuple[float, float]
) -> int:
    """Draws one after the other and each anew; answers how often what stood could stay."""
    chart = draw(kind, results[0], words, LIGHT, size)
    chart.render()
    stayed = 0
    for result in results[1:]:
        stayed += chart.update(result)
        again = chart.render().copy()
        anew = draw(kind, result, words, LIGHT, size)
        assert np.array_equal(again, anew.render()), result.criteria
        assert chart.regions == anew.regions
        assert chart.description == anew.description
    return stayed


@pytest.mark.parametrize(
    ("kind", "size"), [*((kind, (8.0, 5.0)) for kind in CHART_KINDS), ("outcomes", (4.2, 4.4))]
)
def test_a_year_of_days_is_drawn_as_if_anew(
    kind: str, size: tuple[float, float], demo: Dossier
) -> None:
    results = [charting.result(demo, kind, criteria(day)) for day in DAYS]
    stayed = same_pictures(kind, results, DutchWords(), size)
    assert stayed >= len(DAYS) // 2


FILTERS: list[dict[str, Any]] = [
    {},
    {"genders": frozenset({Gender.M})},
    {"educations": frozenset({Education.HSO})},
    {"educations": frozenset({Education.MAX_LSO}), "genders": frozenset({Gender.M})},
    {"population": Population.COMPLETERS},
    {"population": Population.COMPLETERS, "genders": frozenset({Gender.M, Gender.V})},
    {},
]


@pytest.mark.parametrize(
    ("kind", "size"),
    [
        *((kind, (8.0, 5.0)) for kind in CHART_KINDS),
        # In a low one the key of the outcomes names only the states that occur.
        *((kind, (4.2, 3.0)) for kind in CHART_KINDS if kind != "outcomes"),
    ],
)
def test_what_stands_stays_while_filters_leave_the_same_groups(
    kind: str, size: tuple[float, float], demo: Dossier
) -> None:
    results = [charting.result(demo, kind, criteria(DAYS[-1], **each)) for each in FILTERS]
    groups = [[group.key for group in getattr(each, "groups", ())] for each in results]
    with_groups = kind in ("outcomes", "heatmap")
    others = sum(a != b for a, b in pairwise(groups)) if with_groups else 0
    assert others in (0, 2), "of those who completed, one cohort less"
    assert same_pictures(kind, results, DutchWords(), size) == len(FILTERS) - 1 - others


@pytest.mark.parametrize("kind", ["funnel", "outcomes", "composition"])
def test_other_groups_are_drawn_anew(kind: str, demo: Dossier) -> None:
    asked = [
        criteria(DAYS[-1]),
        criteria(DAYS[-1], by=Dimension.GENDER),
        criteria(DAYS[-1], by=Dimension.COHORT, then_by=Dimension.GENDER),
        criteria(DAYS[-1], by=Dimension.COACH),
        criteria(DAYS[0]),
    ]
    results = [charting.result(demo, kind, each) for each in asked]
    results += [figures.statistics(), one_person(), many(4), many(60), figures.statistics()]
    same_pictures(kind, results, DutchWords(), (8.0, 5.0))


def test_what_moved_is_seen() -> None:
    chart = draw("outcomes", many(4), DutchWords(), DARK)
    before = chart.render().copy()
    other = many(4)
    moved = figures.statistics(
        *other.groups[:3],
        figures.group(other.groups[3].key, other.groups[3].label, enrolled=23),
        total=other.total,
        by=Dimension.REGION,
    )
    assert chart.update(moved)
    assert not np.array_equal(before, chart.render())
    assert chart.update(other)
    assert np.array_equal(before, chart.render())


def test_saving_in_between_changes_nothing(tmp_path: Any) -> None:
    chart = draw("funnel", figures.reference_statistics(), DutchWords(), LIGHT)
    before = chart.render().copy()
    chart.savefig(tmp_path / "chart.pdf")
    assert np.array_equal(before, chart.render())
