"""The program's figures, through the store, against the naive implementation of the definitions."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.indicators.outcomes import outcomes
from plastiq_tracker.indicators.people import people
from plastiq_tracker.indicators.results import PersonOutcome
from plastiq_tracker.indicators.retention import episodes, retention
from plastiq_tracker.indicators.statistics import statistics
from plastiq_tracker.services import statistics as services
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.store.facts import read_codes, read_facts
from tests.comparing import unequal
from tests.indicators.readings import holding
from tests.reference import naive
from tests.reference.edge_cases import EDGE_CASES, EdgeCase, differences
from tests.reference.naive import World
from tests.reference.strategies import worlds_with_criteria
from tests.worlds import dossier_of, figures


def as_facts(rows: Iterable[PersonOutcome]) -> dict[str, Any]:
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
        for row in rows
    }


@pytest.mark.parametrize("_run", range(4))
@settings(deadline=None, max_examples=800, suppress_health_check=list(HealthCheck))
@given(made=worlds_with_criteria())
def test_figures_are_those_of_the_definitions(
    empty: Dossier, made: tuple[World, Criteria], _run: int
) -> None:
    """In four runs, for as many processors; 3 200 dossiers are what it took to catch every
    single change that was tried on the naive implementation."""
    world, criteria = made
    with holding(empty, world) as work:
        facts = read_facts(work)
        codes = read_codes(work, "person"), read_codes(work, "enrolment")
    found = outcomes(facts, criteria)
    episodes_of = episodes(facts, found, criteria)
    persons = people(facts, found, episodes_of, *codes)
    figures_here = {
        "stats": statistics(facts, found, criteria).as_json(),
        "retention": retention(found, episodes_of, criteria).as_json(),
        "people": as_facts(persons),
    }
    wanted = {
        "stats": naive.stats(world, criteria),
        "retention": naive.retention(world, criteria),
        "people": naive.person_statuses(world, criteria),
    }
    assert list(unequal(wanted, figures_here)) == []


@pytest.mark.parametrize("case", EDGE_CASES, ids=lambda case: case.name)
def test_edge_cases(case: EdgeCase, tmp_path: Path) -> None:
    """Each row of the definitions' table, through a dossier file and the services."""
    dossier = dossier_of(case.world, tmp_path)
    made = figures(dossier, case.criteria)
    persons = as_facts(services.people(dossier, case.criteria))
    dossier.close()
    assert differences(case, persons=persons, **made) == []
