"""Putting a made-up world into a dossier, and asking the program for its figures."""

from pathlib import Path
from typing import Any

from plastiq_tracker.domain import records
from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.services.statistics import retention, statistics
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from tests.reference.naive import World


def fill(dossier: Dossier, world: World) -> None:
    """Saves all records of `world` in one transaction."""
    with dossier.write() as work:
        put(work, world)


def put(work: UnitOfWork, world: World) -> None:
    """Writes all records of `world`."""
    for kind, found in (
        (records.Project, world.projects),
        (records.Coach, world.coaches),
        (records.Company, world.companies),
        (records.Trajectory, world.trajectories),
        (records.Person, world.persons),
        (records.Enrolment, world.enrolments),
        (records.Internship, world.internships),
        (records.JobSpell, world.job_spells),
        (records.FollowUp, world.follow_ups),
    ):
        work.insert_all(kind, found)


def dossier_of(world: World, folder: Path) -> Dossier:
    """A new dossier in `folder` that holds `world`."""
    dossier = Dossier.create(folder / "world.plastiq")
    fill(dossier, world)
    return dossier


def figures(dossier: Dossier, criteria: Criteria) -> dict[str, Any]:
    """The two JSON documents of the contract: `stats` and `retention`."""
    return {
        "stats": statistics(dossier, criteria).as_json(),
        "retention": retention(dossier, criteria).as_json(),
    }
