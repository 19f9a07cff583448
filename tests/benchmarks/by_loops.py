"""The full statistics by loops over mapped objects, one person at a time.

The rules are those of the tests' naive implementation; each person's states are found only once.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.values import Education, Gender, InternshipKind, Milestone
from plastiq_tracker.store import schema
from tests.benchmarks.dossiers import AS_OF, PROJECT
from tests.benchmarks.figures import (
    COLUMNS,
    EMPLOYED,
    OUTCOMES,
    PENDING,
    SPLITS,
    STATES,
    Figures,
    figures_of,
)
from tests.reference import naive

MOVING = (InternshipKind.STAGE, InternshipKind.WORKPLACE_TRACK)


def full_statistics(path: Path) -> Figures:
    """From the closed file to the figures of every split."""
    engine = create_engine(f"sqlite:///{path}")
    with Session(engine) as session:
        figures = figures_of(_counts(_world(session)))
    engine.dispose()
    return figures


def _world(session: Session) -> naive.World:
    def every(kind: type[schema.Row]) -> tuple[Any, ...]:
        return tuple(session.scalars(select(kind)))

    return naive.World(
        projects=every(schema.Project),
        trajectories=every(schema.Trajectory),
        coaches=every(schema.Coach),
        companies=every(schema.Company),
        persons=every(schema.Person),
        enrolments=every(schema.Enrolment),
        internships=every(schema.Internship),
        job_spells=every(schema.JobSpell),
        follow_ups=every(schema.FollowUp),
    )


def _counts(world: naive.World) -> Iterator[tuple[str, str | None, list[int]]]:
    project = next(each for each in world.projects if each.code == PROJECT)
    criteria = Criteria(
        project=PROJECT,
        period_from=project.period_from,
        period_to=project.period_to,
        as_of=AS_OF,
    )
    groups: dict[tuple[str, str | None], list[int]] = {}
    for dossier in naive.dossiers(world, criteria):
        keys = (
            None,
            dossier.trajectory.code,
            dossier.person.gender.value,
            dossier.person.education.value,
            dossier.trajectory.region,
            dossier.coach,
        )
        columns = _columns(dossier, criteria)
        for group in zip(SPLITS, keys, strict=True):
            numbers = groups.setdefault(group, [0] * len(COLUMNS))
            for column in columns:
                numbers[column] += 1
    for (split, key), numbers in groups.items():
        yield split, key, numbers


def _columns(dossier: naive.Dossier, criteria: Criteria) -> list[int]:
    """The columns in which the person counts."""
    exit_day = naive.dossier_exit(dossier, criteria)
    exited = exit_day is not None and exit_day <= AS_OF
    outcome = naive.outcome_as_of(dossier.final, AS_OF)
    states = [_state(dossier, milestone, criteria) for milestone in Milestone]
    base, known, same = _same_employer(dossier, states, exit_day)
    track = naive.has_internship(dossier, (InternshipKind.WORKPLACE_TRACK,), AS_OF)
    internship = naive.has_internship(dossier, MOVING, AS_OF)
    left = exited and outcome == "completed"
    flags = (True, exited, left, track, internship, base, known, same)
    columns = [at for at, flag in enumerate(flags) if flag]
    at = len(flags)
    for place, size in (
        (OUTCOMES.index(outcome), len(OUTCOMES)),
        (list(Gender).index(dossier.person.gender), len(Gender)),
        (list(Education).index(dossier.person.education), len(Education)),
        *((state, len(STATES)) for state in states),
    ):
        columns.append(at + place)
        at += size
    return columns


def _state(dossier: naive.Dossier, milestone: Milestone, criteria: Criteria) -> int:
    status, sub_status = naive.status(dossier, milestone, criteria)
    return STATES.index(sub_status or status)


def _same_employer(
    dossier: naive.Dossier, states: list[int], exit_day: Any
) -> tuple[bool, bool, bool]:
    three, twelve = states
    if three != EMPLOYED or twelve < EMPLOYED:
        return False, False, False
    if twelve != EMPLOYED:
        return True, twelve < PENDING, False
    companies = [
        {
            spell.company_id
            for spell in naive.covering_spells(
                dossier.spells, naive.add_months(exit_day, milestone.months), AS_OF
            )
        }
        for milestone in Milestone
    ]
    return True, all(companies), bool(companies[0] & companies[1])
