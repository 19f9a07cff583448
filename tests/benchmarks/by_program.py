"""The program's own side: what its services answer, from the closed file."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.values import Dimension, Milestone
from plastiq_tracker.indicators.results import Group
from plastiq_tracker.services.statistics import statistics
from plastiq_tracker.store.dossier import Dossier
from tests.benchmarks.dossiers import whole_period
from tests.benchmarks.figures import SPLITS, Figures, figures_of

BY = tuple(Dimension(split) for split in SPLITS[1:])


def full_statistics(path: Path) -> Figures:
    """From the closed file to the figures of every split."""
    with closing(Dossier.open(path)) as dossier:
        return every_split(dossier, whole_period(dossier))


def every_split(dossier: Dossier, criteria: Criteria) -> Figures:
    """The figures of the total and of each split."""
    found = [(by, statistics(dossier, replace(criteria, by=by))) for by in BY]
    rows = [(by.value, group.key, _numbers(group)) for by, each in found for group in each.groups]
    return figures_of([("total", None, _numbers(found[0][1].total)), *rows])


def _numbers(group: Group) -> list[int]:
    numbers = [
        group.enrolled,
        group.exited,
        group.completed_exited,
        group.workplace_track,
        group.internships,
        group.same_employer.base,
        group.same_employer.known,
        group.same_employer.k,
        group.active,
        group.completed,
        group.dropped_out,
        *group.gender.values(),
        *group.education.values(),
    ]
    for milestone in Milestone:
        result = group.milestones[milestone]
        numbers += [result.excluded, result.not_exited, result.not_due, result.employed]
        numbers += [*result.not_employed_by.values(), result.pending, *result.unknown_by.values()]
    return numbers
