"""The outcome figures, the retention curve and the people behind them, for one set of criteria."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import Project, Trajectory
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import NotFound, Trouble
from plastiq_tracker.indicators.people import people as people_of
from plastiq_tracker.indicators.results import PersonOutcome, Retention, Statistics
from plastiq_tracker.services.reading import UNKNOWN_PROJECT, reading, reading_in
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.facts import read_codes

NO_PROJECT = Text(
    "Statistics", "The dossier has no project yet. Add one, or import a workbook with one."
)
SEVERAL_PROJECTS = Text("Statistics", "The dossier has several projects ({codes}): choose one.")
UNKNOWN_TRAJECTORY = Text(
    "Statistics", "There is no trajectory {code} in project {project}. It has: {codes}."
)
UNKNOWN_REGION = Text(
    "Statistics",
    "There is no trajectory in region {region} in project {project}. Its regions are: {regions}.",
)
PERIOD_REVERSED = Text("Statistics", "The period ends on {end}, before it begins on {start}.")


def projects(dossier: Dossier) -> list[Project]:
    """The projects of the dossier, the latest first."""
    with dossier.read() as work:
        return sorted(
            work.find(Project), key=lambda each: (each.period_from, each.code), reverse=True
        )


def default_criteria(dossier: Dossier, as_of: date, project: str | None = None) -> Criteria:
    """The criteria of a project's whole period; `project` may be None when there is only one.

    Raises `Trouble` when it is not clear or not there.
    """
    known = projects(dossier)
    codes = ", ".join(sorted(each.code for each in known))
    if not known:
        raise Trouble(NO_PROJECT)
    if project is None and len(known) > 1:
        raise Trouble(SEVERAL_PROJECTS.fill(codes=codes))
    chosen = next((each for each in known if project in (None, each.code)), None)
    if chosen is None:
        raise NotFound(UNKNOWN_PROJECT.fill(code=project, codes=codes))
    return Criteria(
        project=chosen.code,
        period_from=chosen.period_from,
        period_to=chosen.period_to,
        as_of=as_of,
    )


def check(dossier: Dossier, criteria: Criteria, *, regions_too: bool = False) -> None:
    """Raises `Trouble` when the criteria name what is not there, or a period that is none.

    A script may ask for a region without trajectories: nobody is in it. With `regions_too`, for
    what is to stay, that is refused as well.
    """
    if criteria.period_to < criteria.period_from:
        raise Trouble(PERIOD_REVERSED.fill(start=criteria.period_from, end=criteria.period_to))
    project = criteria.project
    with dossier.read() as work:
        known = known_in(work, project)
        if known is None:
            codes = _listed(each.code for each in work.find(Project))
            raise NotFound(UNKNOWN_PROJECT.fill(code=project, codes=codes))
    for code in sorted(criteria.trajectories - known.trajectories):
        codes = _listed(known.trajectories)
        raise NotFound(UNKNOWN_TRAJECTORY.fill(code=code, project=project, codes=codes))
    for region in sorted(criteria.regions - known.regions) if regions_too else ():
        regions = _listed(known.regions)
        raise NotFound(UNKNOWN_REGION.fill(region=region, project=project, regions=regions))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "—"


@dataclass(frozen=True)
class Known:
    """What can be chosen of a project: codes of its trajectories, and their regions."""

    trajectories: frozenset[str]
    regions: frozenset[str]


def known_in(work: UnitOfWork, project: str) -> Known | None:
    """What can be chosen of the project with this code; None when there is no such project."""
    for found in work.find(Project, code=project):
        trajectories = work.find(Trajectory, project_id=found.id)
        return Known(
            frozenset(each.code for each in trajectories),
            frozenset(each.region for each in trajectories if each.region),
        )
    return None


def statistics(dossier: Dossier, criteria: Criteria) -> Statistics:
    """The figures per `criteria.by` and in total (definitions 1–5 and 8)."""
    return reading(dossier, criteria).statistics


def retention(dossier: Dossier, criteria: Criteria) -> Retention:
    """The retention curve (definitions 6)."""
    return reading(dossier, criteria).retention


def figures(dossier: Dossier, criteria: Criteria) -> tuple[Statistics, Retention]:
    """Both of the above from one reading, so that they speak of the same moment."""
    read = reading(dossier, criteria)
    return read.statistics, read.retention


def people(dossier: Dossier, criteria: Criteria) -> tuple[PersonOutcome, ...]:
    """The persons of the population with what decided their part in the figures, by code."""
    with dossier.read() as work:
        read = reading_in(work, criteria)
        persons, enrolments = read_codes(work, "person"), read_codes(work, "enrolment")
    return people_of(read.facts, read.found, read.episodes, persons, enrolments)
