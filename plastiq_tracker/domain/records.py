"""The records of a dossier as frozen dataclasses: what a form makes and what the store keeps.

Field names are the database's column names. `id` is made here, by whoever makes the record;
`revision` is 0 for a record not yet saved and counts its saves after that. Dates are calendar
dates; money is in euro cents; a missing value is None and means "not known".
"""

import os
import time
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from plastiq_tracker.domain.values import (
    Answer,
    Channel,
    Contract,
    Education,
    ExclusionReason,
    Gender,
    InternshipKind,
    InternshipOutcome,
    Milestone,
    Outcome,
)


def new_id() -> UUID:
    """A UUID of version 7 (RFC 9562): in order of making, so that indexes stay compact."""
    stamp = time.time_ns() // 1_000_000
    bits = int.from_bytes(os.urandom(10))
    value = (stamp << 80) | bits
    value = value & ~(0xF << 76) | (0x7 << 76)
    return UUID(int=value & ~(0x3 << 62) | (0x2 << 62))


def name_key(name: str) -> str:
    """A name as it is compared: without regard to case and surrounding or double spaces."""
    return " ".join(name.split()).casefold()


@dataclass(frozen=True, kw_only=True)
class Record:
    """What every record has."""

    id: UUID = field(default_factory=new_id)
    revision: int = 0


@dataclass(frozen=True, kw_only=True)
class Coach(Record):
    name: str


@dataclass(frozen=True, kw_only=True)
class Company(Record):
    """`enterprise_number` is the KBO number, digits only."""

    name: str
    enterprise_number: str | None = None
    remark: str | None = None


@dataclass(frozen=True, kw_only=True)
class Mentor(Record):
    name: str
    company_id: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class Project(Record):
    """A funded period; both ends included."""

    code: str
    name: str
    period_from: date
    period_to: date
    funder: str | None = None
    file_number: str | None = None


@dataclass(frozen=True, kw_only=True)
class Trajectory(Record):
    """An edition (cohort) of a training trajectory, with its tally of migrant origin."""

    code: str
    project_id: UUID
    name: str
    region: str | None = None
    training: str | None = None
    start: date
    training_end: date | None = None
    trajectory_end: date | None = None
    partner: str | None = None
    capacity: int | None = None
    origin_yes: int | None = None
    origin_no: int | None = None
    origin_unknown: int | None = None
    origin_source: str | None = None
    origin_counted_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class Person(Record):
    """A young person; `language` is the one they speak best, in the coach's words."""

    code: str
    first_name: str
    last_name: str
    birth_date: date
    gender: Gender = Gender.UNKNOWN
    education: Education = Education.UNKNOWN
    phone: str | None = None
    email: str | None = None
    street: str | None = None
    postal_code: str | None = None
    municipality: str | None = None
    referrer: str | None = None
    coach_id: UUID | None = None
    registered_on: date | None = None
    excluded_on: date | None = None
    excluded_reason: ExclusionReason | None = None
    remark: str | None = None
    language: str | None = None


@dataclass(frozen=True, kw_only=True)
class Enrolment(Record):
    code: str
    person_id: UUID
    trajectory_id: UUID
    start: date
    training_end: date | None = None
    outcome: Outcome = Outcome.ACTIVE
    last_day: date | None = None
    dropout_reason: str | None = None


@dataclass(frozen=True, kw_only=True)
class Internship(Record):
    enrolment_id: UUID
    kind: InternshipKind
    company_id: UUID | None = None
    mentor_id: UUID | None = None
    start: date
    end: date | None = None
    outcome: InternshipOutcome | None = None


@dataclass(frozen=True, kw_only=True)
class JobSpell(Record):
    """A job from `start` to `end`; open without an end, and then known to `last_confirmed_on`."""

    person_id: UUID
    company_id: UUID
    job_title: str | None = None
    contract: Contract
    plastics_sector: bool | None = None
    start: date
    end: date | None = None
    last_confirmed_on: date | None = None
    end_reason: str | None = None

    @property
    def known_end(self) -> date:
        """The last day on which the job is known to have run (definitions 4)."""
        return self.end or self.last_confirmed_on or self.start


@dataclass(frozen=True, kw_only=True)
class FollowUp(Record):
    """One contact, or attempt, about one milestone; `recorded_at` orders those of one day.

    `retry_on` is the day on which to try again.
    """

    enrolment_id: UUID
    milestone: Milestone
    contacted_on: date
    channel: Channel | None = None
    answer: Answer
    remark: str | None = None
    recorded_at: datetime
    retry_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class Note(Record):
    person_id: UUID
    written_on: date
    text: str
    recorded_at: datetime


@dataclass(frozen=True, kw_only=True)
class Document(Record):
    """Where a paper or a file about someone lies; the thing itself is not in the dossier."""

    person_id: UUID
    title: str
    location: str
    remark: str | None = None


@dataclass(frozen=True, kw_only=True)
class NotSame(Record):
    """Two persons who look alike and are not the same; the smaller key comes first."""

    first_id: UUID
    second_id: UUID

    @classmethod
    def of(cls, one: UUID, other: UUID) -> "NotSame":
        first, second = sorted((one, other))
        return cls(first_id=first, second_id=second)


@dataclass(frozen=True, kw_only=True)
class Merged(Record):
    """Somebody, or an enrolment, who turned out to be another, and is that one now.

    `was_id` and `code` are of what is gone; without `enrolment_id` that was a person. Whoever knows
    the old ones still, a workbook or a frozen report, is led by it to `person_id`.
    """

    person_id: UUID
    enrolment_id: UUID | None = None
    was_id: UUID
    code: str


@dataclass(frozen=True, kw_only=True)
class Action(Record):
    """One of a project's actions, with what it aims at and may cost."""

    code: str
    project_id: UUID
    number: int
    title: str
    target_group: str | None = None
    aim: str | None = None
    target_young_people: int | None = None
    target_companies: int | None = None
    target_mediators: int | None = None
    target_mentors: int | None = None
    budget_cents: int | None = None
    remark: str | None = None


@dataclass(frozen=True, kw_only=True)
class Activity(Record):
    """Something done for an action; reach counts contacts, not distinct people."""

    action_id: UUID
    held_on: date
    title: str
    kind: str | None = None
    reach_young_people: int | None = None
    reach_companies: int | None = None
    reach_mediators: int | None = None
    reach_mentors: int | None = None
    remark: str | None = None


@dataclass(frozen=True, kw_only=True)
class Expense(Record):
    """An amount spent in a project; without an action it is not attributed to one."""

    project_id: UUID
    action_id: UUID | None = None
    spent_on: date
    amount_cents: int
    heading: str
    description: str | None = None


@dataclass(frozen=True, kw_only=True)
class Selection(Record):
    """Criteria under a name; `parameters` is their JSON (`criteria.to_parameters`)."""

    name: str
    parameters: str


@dataclass(frozen=True, kw_only=True)
class FrozenReport(Record):
    """A finalised report (definitions 10), which never changes.

    `content` is its canonical form, compressed with zlib; `sha256` is the hexadecimal digest of
    that form uncompressed. What stands beside them repeats what the content says, for lists.
    """

    name: str
    project_code: str
    as_of: date
    finalised_at: datetime
    definitions_version: str
    parameters: str
    content: bytes = field(repr=False)
    sha256: str
