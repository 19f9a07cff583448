"""What can be done for many people at once, and what the history calls it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from plastiq_tracker.domain.records import Trajectory
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Answer, Channel, Milestone

CONTACTED = Text("Record", "Contact with {count} participants added")
COMPLETED = Text("Record", "{count} participants completed")
STOPPED = Text("Record", "{count} participants dropped out")
NOTED = Text("Record", "Note about {count} participants added")
COACHED = Text("Record", "{coach} is the coach of {count} participants")
STARTED = Text("Record", "{count} participants enrolled in {trajectory}")


@dataclass(frozen=True, kw_only=True)
class Contact:
    """A follow-up; without a milestone it is the one in whose window the day lies."""

    contacted_on: date
    answer: Answer
    recorded_at: datetime
    milestone: Milestone | None = None
    channel: Channel | None = None
    remark: str | None = None
    retry_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class Completed:
    """The trajectory was completed; the training ended as planned, or on a day given here."""

    training_end: date | None = None


@dataclass(frozen=True, kw_only=True)
class Stopped:
    last_day: date | None = None
    reason: str | None = None


@dataclass(frozen=True, kw_only=True)
class Noted:
    written_on: date
    text: str
    recorded_at: datetime


@dataclass(frozen=True, kw_only=True)
class Coached:
    """Another coach, by name; whoever is not there yet is added."""

    name: str


@dataclass(frozen=True, kw_only=True)
class Started:
    """An enrolment; `older` when those of 26 or older were confirmed."""

    trajectory: Trajectory
    start: date
    training_end: date | None = None
    older: bool = False


Deed: TypeAlias = Contact | Completed | Stopped | Noted | Coached | Started


def label_of(deed: Deed, count: int) -> Text:
    """The name of the deed, done for so many people."""
    match deed:
        case Contact():
            label = CONTACTED
        case Completed():
            label = COMPLETED
        case Stopped():
            label = STOPPED
        case Noted():
            label = NOTED
        case Coached():
            label = COACHED.fill(coach=deed.name)
        case Started():
            label = STARTED.fill(trajectory=deed.trajectory.code)
    return label.fill(count=count)
