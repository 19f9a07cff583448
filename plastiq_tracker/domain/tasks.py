"""What a coach has to do, as the page of today and the command `worklist` show it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from plastiq_tracker.domain.dates import Window
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.domain.views import Urgency


class TaskKind(StrEnum):
    """Why someone is in the list, in the order in which one does it."""

    CALL = "call"
    RETRY = "retry"
    ENDING = "ending"
    CONFIRM_JOB = "confirm_job"
    CONFIRM_EXIT = "confirm_exit"
    CHECK = "check"


class TaskGroup(StrEnum):
    """The headings of the list: calls by how they stand in their window, then the rest."""

    LATE = "late"
    NOW = "now"
    RETRY = "retry"
    COMING = "coming"
    ENDING = "ending"
    CONFIRM = "confirm"
    CHECK = "check"


GROUPS = tuple(TaskGroup)
TO_CALL = (TaskGroup.LATE, TaskGroup.NOW, TaskGroup.RETRY)
"""What can be done by phone today, and what the navigation counts."""

_BY_URGENCY = {
    Urgency.LATE: TaskGroup.LATE,
    Urgency.OPEN: TaskGroup.NOW,
    Urgency.UPCOMING: TaskGroup.COMING,
}
_BY_KIND = {
    TaskKind.ENDING: TaskGroup.ENDING,
    TaskKind.CONFIRM_JOB: TaskGroup.CONFIRM,
    TaskKind.CONFIRM_EXIT: TaskGroup.CONFIRM,
    TaskKind.CHECK: TaskGroup.CHECK,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Task:
    """One thing to do for one person. `what` says it in a sentence.

    `day` is the due day of a call, the day to try again, the day something ends or ended, the last
    day a job was known to run, the exit to confirm; None for contradictions. Calls carry their
    milestone, their window and how they stand in it; `attempts` are the days on which nobody was
    reached in that window, and `later` tells that trying again is for another day. `more` counts
    what else contradicts itself in the same dossier.
    """

    kind: TaskKind
    person_id: UUID
    code: str
    name: str
    phone: str | None
    coach: str | None
    what: Text
    day: date | None = None
    trajectory: str | None = None
    enrolment_id: UUID | None = None
    milestone: Milestone | None = None
    window: Window | None = None
    urgency: Urgency | None = None
    attempts: tuple[date, ...] = ()
    more: int = 0
    later: bool = False

    @property
    def key(self) -> tuple[TaskKind, UUID, UUID | None, Milestone | None, date | None]:
        """What tells it from any other task, also after the list is read again."""
        day = None if self.milestone is not None else self.day
        return self.kind, self.person_id, self.enrolment_id, self.milestone, day

    @property
    def group(self) -> TaskGroup:
        if self.kind is TaskKind.RETRY:
            return TaskGroup.COMING if self.later else TaskGroup.RETRY
        return _BY_KIND[self.kind] if self.urgency is None else _BY_URGENCY[self.urgency]

    def as_json(self, *, names: bool = True) -> dict[str, Any]:
        """`what` is left out: it is said in the reader's language. Without names by code alone."""
        window = self.window
        found: dict[str, Any] = {
            "kind": self.kind.value,
            "group": self.group.value,
            "person": self.code,
            "name": self.name,
            "phone": self.phone,
            "coach": self.coach,
            "trajectory": self.trajectory,
            "milestone": None if self.milestone is None else self.milestone.value,
            "day": None if self.day is None else self.day.isoformat(),
            "urgency": None if self.urgency is None else self.urgency.value,
            "window": None if window is None else window_json(window),
            "attempts": [each.isoformat() for each in self.attempts],
            "more": self.more,
        }
        if not names:
            del found["name"], found["phone"]
        return found


def window_json(window: Window) -> dict[str, str]:
    return {
        "first": window.first.isoformat(),
        "due": window.due.isoformat(),
        "last": window.last.isoformat(),
    }


@dataclass(frozen=True, kw_only=True)
class Worklist:
    """Everything to do on `as_of`, of one coach or all (None); "" is who has no coach.

    `items` stand in order of group and, within it, of what comes first. `missed` counts follow-ups
    whose window is over without an answer: nothing can be done about them any more. `next_opens` is
    the first day on which another call becomes possible, None when none is planned.
    """

    as_of: date
    coach: str | None
    items: tuple[Task, ...]
    counts: Mapping[TaskGroup, int]
    missed: int
    next_opens: date | None

    @property
    def waiting(self) -> int:
        """How many are to be called today."""
        return sum(self.counts[group] for group in TO_CALL)

    def of(self, group: TaskGroup) -> tuple[Task, ...]:
        return tuple(each for each in self.items if each.group is group)
