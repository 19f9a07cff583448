"""The program's figures, through the store, against the naive implementation of the definitions."""

import math
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.services.statistics import people
from plastiq_tracker.store.dossier import Dossier
from tests.reference import naive
from tests.reference.edge_cases import EDGE_CASES, EdgeCase, differences
from tests.reference.naive import World
from tests.reference.strategies import worlds_with_criteria
from tests.worlds import dossier_of, figures

TOLERANCE = 1e-9


def unequal(wanted: Any, made: Any, path: str = "") -> Iterator[str]:
    """Where two JSON documents differ; labels are words and not compared."""
    if isinstance(wanted, dict) and isinstance(made, dict):
        for key in wanted.keys() | made.keys():
            if key != "label":
                yield from unequal(
                    wanted.get(key, "absent"), made.get(key, "absent"), f"{path}/{key}"
                )
    elif isinstance(wanted, list) and isinstance(made, list) and len(wanted) == len(made):
        for at, (one, other) in enumerate(zip(wanted, made, strict=True)):
            yield from unequal(one, other, f"{path}[{at}]")
    elif isinstance(wanted, float) and isinstance(made, int | float):
        if not math.isclose(wanted, made, rel_tol=0, abs_tol=TOLERANCE):
            yield f"{path}: {wanted} in the definitions, {made} here"
    elif wanted != made:
        yield f"{path}: {wanted!r} in the definitions, {made!r} here"


def compare(dossier: Dossier, world: World, criteria: Criteria) -> list[str]:
    made = figures(dossier, criteria)
    return [
        *unequal(naive.stats(world, criteria), made["stats"], "stats"),
        *unequal(naive.retention(world, criteria), made["retention"], "retention"),
        *unequal(naive.person_statuses(world, criteria), facts_of(dossier, criteria), "people"),
    ]


def facts_of(dossier: Dossier, criteria: Criteria) -> dict[str, Any]:
    """The people behind the figures, in the shape of the naive implementation's."""
    return {
        row.person_code: {
            "first": row.first_enrolment_code,
            "final": row.enrolment_code,
            "cohort": row.trajectory_code,
            "age": row.age,
            "eligible": row.eligible,
            "outcome": row.outcome.value,
            "exit": row.exit,
            "milestones": {
                milestone.value: {"due": at.due, "status": at.status, "sub": at.sub_status}
                for milestone, at in row.milestones.items()
            },
            "retention": None
            if row.time_zero is None
            else {"time_zero": row.time_zero, "duration": row.duration, "event": row.event},
        }
        for row in people(dossier, criteria)
    }


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(worlds_with_criteria())
def test_figures_are_those_of_the_definitions(made: tuple[World, Criteria]) -> None:
    world, criteria = made
    with TemporaryDirectory() as folder:
        dossier = dossier_of(world, Path(folder))
        try:
            assert compare(dossier, world, criteria) == []
        finally:
            dossier.close()


@pytest.mark.parametrize("case", EDGE_CASES, ids=lambda case: case.name)
def test_edge_cases(case: EdgeCase, tmp_path: Path) -> None:
    dossier = dossier_of(case.world, tmp_path)
    made = figures(dossier, case.criteria)
    persons = facts_of(dossier, case.criteria)
    dossier.close()
    assert differences(case, persons=persons, **made) == []
