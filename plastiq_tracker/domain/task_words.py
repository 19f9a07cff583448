"""How tasks and their groups are called, and how long there still is, in words."""

from collections.abc import Mapping
from datetime import date

from plastiq_tracker.domain.retries import other_time
from plastiq_tracker.domain.tasks import Task, TaskGroup, TaskKind
from plastiq_tracker.domain.text import Text

GROUP_NAMES: Mapping[TaskGroup, Text] = {
    TaskGroup.LATE: Text("Worklist", "To call – late"),
    TaskGroup.NOW: Text("Worklist", "To call – now"),
    TaskGroup.RETRY: Text("Worklist", "Try again"),
    TaskGroup.COMING: Text("Worklist", "Coming soon"),
    TaskGroup.ENDING: Text("Worklist", "Ending"),
    TaskGroup.CONFIRM: Text("Worklist", "To confirm"),
    TaskGroup.CHECK: Text("Worklist", "To look into"),
}

UNTIL_TODAY = Text("Worklist", "until today")
UNTIL_TOMORROW = Text("Worklist", "until tomorrow")
DAYS_LEFT = Text("Worklist", "{days} days left")
UNTIL = Text("Worklist", "until {last} · {days} days left")
FROM_TOMORROW = Text("Worklist", "from tomorrow")
FROM = Text("Worklist", "from {first} · in {days} days")
AGAIN_TOMORROW = Text("Worklist", "again tomorrow")
AGAIN = Text("Worklist", "again on {day}")
TODAY = Text("Worklist", "today")
TOMORROW = Text("Worklist", "tomorrow")
YESTERDAY = Text("Worklist", "yesterday")
IN_DAYS = Text("Worklist", "in {days} days")
DAYS_AGO = Text("Worklist", "{days} days ago")
WINDOW = Text("Worklist", "Due on {due}; an answer counts from {first} to {last}.")
ALSO = Text("Worklist", "{what} And {count} more to look into.")
TRIED = Text("Worklist", "{what}; {hint}")


def what(task: Task) -> Text:
    """The task in a sentence, with how much more there is of it, or what to do otherwise."""
    if task.more:
        return ALSO.fill(what=task.what, count=task.more)
    hint = other_time(len(task.attempts))
    return task.what if hint is None else TRIED.fill(what=task.what, hint=hint)


def standing(task: Task, today: date, *, short: bool = False) -> Text | None:
    """How long there still is, or how long ago it was; None where there is no day to it.

    `short` leaves out which day that is.
    """
    if task.day is None:
        return None
    if task.kind in (TaskKind.CALL, TaskKind.RETRY):
        return _of_call(task, today, short=short)
    return _away((task.day - today).days)


def window_said(task: Task) -> Text | None:
    """The window of a call in a sentence."""
    if task.window is None:
        return None
    return WINDOW.fill(due=task.window.due, first=task.window.first, last=task.window.last)


def left(last: date, days: int, *, short: bool) -> Text:
    """That so many days are left of a window."""
    near = {0: UNTIL_TODAY, 1: UNTIL_TOMORROW}
    return near.get(days) or (DAYS_LEFT if short else UNTIL).fill(last=last, days=days)


def _of_call(task: Task, today: date, *, short: bool) -> Text:
    assert task.window is not None
    if task.later:
        assert task.day is not None
        return AGAIN_TOMORROW if (task.day - today).days == 1 else AGAIN.fill(day=task.day)
    ahead = (task.window.first - today).days
    if ahead > 1:
        return (IN_DAYS if short else FROM).fill(first=task.window.first, days=ahead)
    if ahead == 1:
        return FROM_TOMORROW
    return left(task.window.last, (task.window.last - today).days, short=short)


def _away(days: int) -> Text:
    near = {0: TODAY, 1: TOMORROW, -1: YESTERDAY}
    if days in near:
        return near[days]
    return IN_DAYS.fill(days=days) if days > 0 else DAYS_AGO.fill(days=-days)
