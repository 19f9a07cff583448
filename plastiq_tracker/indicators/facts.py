"""The facts that figures are made of, as narrow numpy columns, one set per table.

Days are proleptic ordinals (`date.toordinal`), `NEVER` where there is none. Rows refer to each
other by position; -1 is "none". Closed values are positions in the lists below.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from plastiq_tracker.domain.values import Contract, Education, Gender, Milestone, Outcome

Days = NDArray[np.int32]
Positions = NDArray[np.int32]
Codes = NDArray[np.int8]
Flags = NDArray[np.bool_]

NEVER = 10_000_000
"""Later than any day, with room to add to."""

EPOCH_ORDINAL = date(1970, 1, 1).toordinal()
"""The day from which numpy counts."""

GENDERS = tuple(Gender)
EDUCATIONS = tuple(Education)
OUTCOMES = tuple(Outcome)
CONTRACTS = tuple(Contract)
MILESTONES = tuple(Milestone)


def code_of(value: StrEnum) -> int:
    """The position of a closed value in its list, by which the columns hold it."""
    return tuple(type(value)).index(value)


@dataclass(frozen=True, eq=False)
class Persons:
    row: NDArray[np.int64]
    birth: Days
    gender: Codes
    education: Codes
    coach: Positions
    referrer: Positions
    excluded_on: Days


@dataclass(frozen=True, eq=False)
class Trajectories:
    """Editions are few, so their words come along; tallies have None where a cell is empty."""

    project: Positions
    start: Days
    code: tuple[str, ...]
    name: tuple[str, ...]
    region: tuple[str | None, ...]
    training: tuple[str | None, ...]
    tally: tuple[tuple[int | None, int | None, int | None], ...]


@dataclass(frozen=True, eq=False)
class Enrolments:
    """In order of person, start and code, so that a person's first and final are at either end."""

    row: NDArray[np.int64]
    person: Positions
    trajectory: Positions
    start: Days
    training_end: Days
    outcome: Codes
    last_day: Days


@dataclass(frozen=True, eq=False)
class Internships:
    """In order of enrolment and start, of one day as stored."""

    enrolment: Positions
    company: Positions
    kind: Codes
    start: Days
    end: Days


@dataclass(frozen=True, eq=False)
class JobSpells:
    """In order of person and start.

    `end` is NEVER for an open spell and `confirmed` for one that never was; `known_end` is the last
    day it is known to have run.
    """

    person: Positions
    company: Positions
    contract: Codes
    start: Days
    end: Days
    confirmed: Days
    known_end: Days


@dataclass(frozen=True, eq=False)
class FollowUps:
    """In order of enrolment and day.

    On one day attempts come before answers, and of two answers about one milestone the one that
    was recorded later comes last.
    """

    enrolment: Positions
    milestone: Codes
    contacted_on: Days
    answer: Codes


@dataclass(frozen=True, eq=False)
class Facts:
    """One consistent reading of a dossier.

    `projects` are codes, `coaches`, `companies` and `referrers` names; no two companies share one.
    """

    projects: tuple[str, ...]
    coaches: tuple[str, ...]
    companies: tuple[str, ...]
    referrers: tuple[str, ...]
    persons: Persons
    trajectories: Trajectories
    enrolments: Enrolments
    internships: Internships
    job_spells: JobSpells
    follow_ups: FollowUps


def day_or_none(day: int) -> date | None:
    """The day, None where there is none or no calendar has it (a year after one in 9999)."""
    return None if day > date.max.toordinal() else date.fromordinal(int(day))
