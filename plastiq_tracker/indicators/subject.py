"""One person as a figure asks about them, and what is answered: a status and what decided it."""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Education, Gender
from plastiq_tracker.indicators.case import Case, case_of
from plastiq_tracker.indicators.facts import EDUCATIONS, GENDERS, Facts
from plastiq_tracker.indicators.outcomes import Outcomes
from plastiq_tracker.indicators.retention import Episodes
from plastiq_tracker.indicators.standings import Standings


@dataclass(frozen=True)
class Reason:
    """Where someone stands, and what decided it."""

    status: Text
    said: Text


@dataclass(frozen=True)
class Work:
    """An episode of work (definitions 6): its first day, days and whether it stopped."""

    start: date
    days: int
    stopped: bool

    @property
    def end(self) -> date:
        return self.start + timedelta(days=self.days - 1)


@dataclass(frozen=True, kw_only=True)
class Subject:
    """A person of the population; `base`, `known` and `same` are those of the same employer."""

    case: Case
    gender: Gender
    education: Education
    base: bool
    known: bool
    same: bool
    work: Work | None


def subject_of(
    facts: Facts, found: Outcomes, work: Episodes, criteria: Criteria, of: Standings, at: int
) -> Subject:
    """The person at this place of the population, whose standings are `of`."""
    return Subject(
        case=case_of(facts, found, criteria, at),
        gender=GENDERS[of.gender[at]],
        education=EDUCATIONS[of.education[at]],
        base=bool(of.base[at]),
        known=bool(of.known[at]),
        same=bool(of.same[at]),
        work=_work(work, at),
    )


def _work(work: Episodes, at: int) -> Work | None:
    """Places stand in order."""
    episode = int(np.searchsorted(work.place, at))
    if episode == len(work.place) or work.place[episode] != at:
        return None
    return Work(
        start=date.fromordinal(int(work.time_zero[episode])),
        days=int(work.duration[episode]),
        stopped=bool(work.event[episode]),
    )
