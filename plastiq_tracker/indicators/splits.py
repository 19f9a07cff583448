"""Into which group each person of a population falls, by one dimension."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from plastiq_tracker.domain.values import Dimension, InternshipKind
from plastiq_tracker.indicators.columns import last_of_each, places
from plastiq_tracker.indicators.facts import EDUCATIONS, GENDERS, Facts, Positions, code_of
from plastiq_tracker.indicators.outcomes import Outcomes


@dataclass(frozen=True, eq=False)
class Split:
    """Which group each person is in, and what the groups are called, in their order.

    Only groups with persons; a key of None is for persons without a value and comes last.
    """

    group: Positions
    keys: Sequence[str | None]
    labels: Sequence[str]


def split_by(facts: Facts, found: Outcomes, by: Dimension) -> Split:
    """Cohorts by start, then code; gender and education in their own order; names by code point.

    Cohort, region and training are those of the final enrolment's trajectory. The company is that
    of the latest internship (no IBO) of the final enrolment, begun by the day (see `company_of`).
    """
    persons, trajectories = facts.persons, facts.trajectories
    trajectory = facts.enrolments.trajectory[found.final]
    match by:
        case Dimension.COHORT:
            order = sorted(
                range(len(trajectories.code)),
                key=lambda at: (int(trajectories.start[at]), trajectories.code[at]),
            )
            return _present(trajectory, order, trajectories.code, trajectories.name)
        case Dimension.GENDER:
            return _by_value(persons.gender[found.person], GENDERS)
        case Dimension.EDUCATION:
            return _by_value(persons.education[found.person], EDUCATIONS)
        case Dimension.REGION:
            return _by_words(trajectories.region, trajectory)
        case Dimension.TRAINING:
            return _by_words(trajectories.training, trajectory)
        case Dimension.COACH:
            return _by_words(facts.coaches, persons.coach[found.person])
        case Dimension.REFERRER:
            return _by_words(facts.referrers, persons.referrer[found.person])
        case Dimension.COMPANY:
            return _by_words(facts.companies, company_of(facts, found))


def company_of(facts: Facts, found: Outcomes) -> Positions:
    """Per person the company of the latest internship of the final enrolment, -1 for none.

    Latest by start, then by end, then the one stored last; internships without a company, IBOs
    and those that begin after the day do not count.
    """
    internships = facts.internships
    owner = places(found.final, len(facts.enrolments.start))[internships.enrolment]
    chosen = np.flatnonzero(
        (owner >= 0)
        & (internships.company >= 0)
        & (internships.kind != code_of(InternshipKind.IBO))
        & (internships.start <= found.as_of)
    )
    owner, start, end = owner[chosen], internships.start[chosen], internships.end[chosen]
    if ((owner[1:] == owner[:-1]) & (start[1:] == start[:-1])).any():
        order = np.lexsort((end, start, owner))
        owner, chosen = owner[order], chosen[order]
    company = np.full(len(found), -1, dtype=np.int32)
    latest = last_of_each(owner)
    company[owner[latest]] = internships.company[chosen[latest]]
    return company


def _by_value(codes: np.ndarray, values: Sequence[StrEnum]) -> Split:
    names = [value.value for value in values]
    return _present(codes, range(len(names)), names, names)


def _by_words(words: Sequence[str | None], at: Positions) -> Split:
    """By word, those without one last; `at` is -1 for persons who have none."""
    keys = sorted({word for word in words if word})
    place = {word: position for position, word in enumerate(keys)}
    # One cell more at the end, which is where -1 points to.
    codes = np.array([place.get(word or "", len(keys)) for word in (*words, None)], np.int32)
    named: list[str | None] = [*keys, None]
    return _present(codes[at], range(len(named)), named, [key or "" for key in named])


def _present(
    codes: np.ndarray, order: Sequence[int], keys: Sequence[str | None], labels: Sequence[str]
) -> Split:
    """Groups in the order given, those without persons left out."""
    used = np.bincount(codes, minlength=len(keys)) > 0
    kept = [at for at in order if used[at]]
    place = places(np.array(kept, dtype=np.int32), len(keys))
    return Split(place[codes], [keys[at] for at in kept], [labels[at] for at in kept])
