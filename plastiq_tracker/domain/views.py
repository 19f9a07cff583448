"""What pages show: records together with what follows from them on a given day."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from plastiq_tracker.domain.dates import Window
from plastiq_tracker.domain.records import (
    Document,
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Note,
    Person,
    Project,
    Record,
    Trajectory,
)
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Milestone, Phase


class Urgency(StrEnum):
    """How a planned follow-up stands today, by its window (definitions 3)."""

    UPCOMING = "upcoming"
    OPEN = "open"
    LATE = "late"

    @classmethod
    def on(cls, day: date, window: Window) -> "Urgency":
        """How a follow-up stands on a day in or before its window."""
        if day < window.first:
            return cls.UPCOMING
        return cls.OPEN if day <= window.due else cls.LATE


@dataclass(frozen=True, kw_only=True)
class PlannedFollowUp:
    """A follow-up still to be done: OPEN from 14 days before due, LATE after it.

    When its window is over it is not planned any more.
    """

    enrolment_id: UUID
    milestone: Milestone
    window: Window
    urgency: Urgency


@dataclass(frozen=True, kw_only=True)
class ParticipantRow:
    """One line of the participants' table; `trajectory` is that of the latest enrolment."""

    person_id: UUID
    code: str
    name: str
    birth_date: date
    age: int
    trajectory: str | None
    phase: Phase
    next_follow_up: PlannedFollowUp | None
    coach: str | None
    phone: str | None
    email: str | None
    municipality: str | None


@dataclass(frozen=True, kw_only=True)
class InternshipView:
    internship: Internship
    company: str | None
    mentor: str | None


@dataclass(frozen=True, kw_only=True)
class JobSpellView:
    spell: JobSpell
    company: str


@dataclass(frozen=True, kw_only=True)
class MilestoneView:
    """A milestone of an enrolment: its window once there is an exit, and its status today.

    `status` and `sub_status` are those of definitions 4, None when another enrolment in the
    project is the person's final one, which then carries the outcome.
    """

    milestone: Milestone
    window: Window | None
    status: str | None
    sub_status: str | None
    planned: PlannedFollowUp | None


@dataclass(frozen=True, kw_only=True)
class EnrolmentView:
    enrolment: Enrolment
    trajectory: Trajectory
    project: Project
    exit: date | None
    is_final: bool
    milestones: tuple[MilestoneView, ...]
    internships: tuple[InternshipView, ...]
    follow_ups: tuple[FollowUp, ...]


@dataclass(frozen=True, kw_only=True)
class Missing:
    """Something that is not recorded or cannot be right, and where that is mended.

    `record` is the one to change at `field`; None when one of `kind` has yet to be added.
    `matters` tells that figures or phoning depend on it.
    """

    text: Text
    kind: type[Record]
    record: Record | None
    field: str
    matters: bool


@dataclass(frozen=True, kw_only=True)
class PersonDossier:
    """Everything about one person, the newest first."""

    person: Person
    coach: str | None
    age: int
    phase: Phase
    enrolments: tuple[EnrolmentView, ...]
    job_spells: tuple[JobSpellView, ...]
    notes: tuple[Note, ...]
    documents: tuple[Document, ...] = ()
    missing: tuple[Missing, ...] = ()

    @property
    def next_follow_up(self) -> PlannedFollowUp | None:
        planned = [
            milestone.planned
            for view in self.enrolments
            for milestone in view.milestones
            if milestone.planned is not None
        ]
        return min(planned, key=lambda each: each.window.due, default=None)

    @property
    def last_contact(self) -> FollowUp | None:
        """The latest contact or attempt about any enrolment."""
        contacts = [each for view in self.enrolments for each in view.follow_ups]
        return max(contacts, key=lambda each: (each.contacted_on, each.recorded_at), default=None)

    @property
    def records(self) -> tuple[Record, ...]:
        """The person and everything recorded about them."""
        enrolments = self.enrolments
        return (
            self.person,
            *(view.enrolment for view in enrolments),
            *(each.internship for view in enrolments for each in view.internships),
            *(each for view in enrolments for each in view.follow_ups),
            *(view.spell for view in self.job_spells),
            *self.notes,
            *self.documents,
        )

    @property
    def open_jobs(self) -> tuple[JobSpellView, ...]:
        """The jobs without an end, the one begun last first."""
        return tuple(each for each in self.job_spells if each.spell.end is None)


@dataclass(frozen=True, kw_only=True)
class TrajectoryRow:
    """One edition with its counts; `active` and the rest are outcomes today."""

    trajectory: Trajectory
    project: Project
    enrolled: int
    active: int
    completed: int
    dropped_out: int


@dataclass(frozen=True, kw_only=True)
class TrajectoryMember:
    """One enrolment in an edition, with its person."""

    enrolment: Enrolment
    person: Person
    exit: date | None
