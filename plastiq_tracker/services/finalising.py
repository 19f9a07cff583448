"""Whether a selection can be finalised or compared: somebody is in it, and it is still there."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.domain.values import Population
from plastiq_tracker.services.reading import reading_in
from plastiq_tracker.services.statistics import known_in
from plastiq_tracker.store.dossier import UnitOfWork

NOBODY = Text("Frozen", "Nobody is in this selection, so it cannot be finalised. Look at {choice}.")
TRAJECTORIES = Text("Frozen", "the choice of trajectories")
REGIONS = Text("Frozen", "the choice of regions")
GENDERS = Text("Frozen", "the choice of genders")
EDUCATIONS = Text("Frozen", "the choice of education levels")
POPULATION = Text("Frozen", "the population")
TOGETHER = Text("Frozen", "the choices together")
PERIOD = Text("Frozen", "the project, the period from {start} to {end} and the day {day}")
NO_PROJECT = Text(
    "Frozen",
    "Project {code} of this report is no longer in the dossier, so there are no figures to "
    "compare it with. The frozen figures stand.",
)
NO_TRAJECTORY = Text(
    "Frozen",
    "Trajectory {code} of this report is no longer in project {project}, so there are no figures "
    "to compare it with. The frozen figures stand.",
)
NO_REGION = Text(
    "Frozen",
    "Region {region} of this report is no longer in project {project}, so there are no figures to "
    "compare it with. The frozen figures stand.",
)


def refuse_nobody(work: UnitOfWork, criteria: Criteria) -> None:
    """Raises `Trouble` when nobody is in the selection; it names the choice that leaves no one."""
    if _somebody(work, criteria):
        return
    everyone = criteria
    for choice, wider in _wider(criteria):
        everyone = replace(everyone, **wider)
        if _somebody(work, replace(criteria, **wider)):
            raise Trouble(NOBODY.fill(choice=choice))
    if _somebody(work, everyone):
        raise Trouble(NOBODY.fill(choice=TOGETHER))
    period = PERIOD.fill(start=criteria.period_from, end=criteria.period_to, day=criteria.as_of)
    raise Trouble(NOBODY.fill(choice=period))


def _somebody(work: UnitOfWork, criteria: Criteria) -> bool:
    return len(reading_in(work, criteria).found) > 0


def _wider(criteria: Criteria) -> Iterator[tuple[Text, dict[str, Any]]]:
    for name, text in (
        ("trajectories", TRAJECTORIES),
        ("regions", REGIONS),
        ("genders", GENDERS),
        ("educations", EDUCATIONS),
    ):
        if getattr(criteria, name):
            yield text, {name: frozenset()}
    if criteria.population is not Population.ALL_LEAVERS:
        yield POPULATION, {"population": Population.ALL_LEAVERS}


def refuse_gone(work: UnitOfWork, criteria: Criteria) -> None:
    """Raises `Trouble` when what a frozen report selects is no longer in the dossier."""
    known = known_in(work, criteria.project)
    if known is None:
        raise Trouble(NO_PROJECT.fill(code=criteria.project))
    for code in sorted(criteria.trajectories - known.trajectories):
        raise Trouble(NO_TRAJECTORY.fill(code=code, project=criteria.project))
    for region in sorted(criteria.regions - known.regions):
        raise Trouble(NO_REGION.fill(region=region, project=criteria.project))
