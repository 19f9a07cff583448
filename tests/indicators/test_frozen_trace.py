"""While nothing changed, frozen facts say of everyone what the dossier itself says."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.indicators.figures import FIGURES
from plastiq_tracker.indicators.freezing import document, figures_in
from plastiq_tracker.indicators.frozen_trace import FrozenTrace, frozen_curves
from plastiq_tracker.indicators.retention import retention_by
from plastiq_tracker.indicators.splits import split_by
from plastiq_tracker.indicators.targets import Targets
from plastiq_tracker.indicators.trace import Trace
from plastiq_tracker.indicators.tracing import Figure, Part
from plastiq_tracker.store.dossier import Dossier
from tests.indicators.readings import read
from tests.reference.edge_cases import EDGE_CASES, EdgeCase
from tests.reference.naive import World
from tests.reference.strategies import worlds_with_criteria

WORDS = PlainWords()
KEYS = (
    *FIGURES,
    *(f"in_work_month_{month}" for month in range(1, 13)),
    *(f"retention_{name}_{day}" for name in ("day", "at_risk", "ended") for day in (1, 30, 91)),
)


def agree(empty: Dossier, world: World, criteria: Criteria) -> None:
    """Every figure and split, in total and per group: who is in which part, with which status."""
    found = read(empty, world, criteria)
    keys = [f"{at:032x}" for at in range(len(found.found))]
    targets = Targets(criteria=criteria, targets=(), participants=len(keys))
    figures = figures_in(
        document(found.facts, found.found, found.work, criteria, keys=keys, targets=targets)
    )
    split = split_by(found.facts, found.found, criteria.by)
    for key in KEYS:
        for place in ((), *((each,) for each in split.keys)):
            figure = Figure(key, place)
            live = Trace(found.facts, found.found, found.work, criteria, figure)
            frozen = FrozenTrace(figures, criteria.by, figure)
            for part in Part:
                assert frozen.places(part) == live.places(part), figure
        for at in range(len(keys)):
            told, now = frozen.reason(at), live.reason(at)
            assert WORDS.say(told.status) == WORDS.say(now.status), (key, at)
            assert WORDS.say(told.said)
            assert frozen.trajectory(at) == live.trajectory(at)
            assert frozen.coach(at) == live.coach(at)
    for by in Dimension:
        curves = retention_by(found.work, criteria, split_by(found.facts, found.found, by))
        again = frozen_curves(figures, by).groups
        assert list(curves) == [
            (each.key, replace(each.retention, criteria=criteria)) for each in again
        ]


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(worlds_with_criteria())
def test_on_made_up_worlds(empty: Dossier, drawn: tuple[World, Criteria]) -> None:
    agree(empty, *drawn)


@pytest.mark.parametrize("case", EDGE_CASES, ids=lambda case: case.name)
def test_on_the_edge_cases_of_the_definitions(empty: Dossier, case: EdgeCase) -> None:
    agree(empty, case.world, case.criteria)
