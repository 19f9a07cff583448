"""Follow-ups as an iCalendar file (RFC 5545) that Outlook and others import.

One all-day event on each due day. Its UID is made of the enrolment and the milestone, so that a
later export moves and renames the event of an earlier one instead of adding another.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from plastiq_tracker.domain.task_words import window_said
from plastiq_tracker.domain.tasks import Task
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.system.outfiles import ending, whole_file

if TYPE_CHECKING:
    from icalendar import Alarm, Event

PRODUCT = "-//PlastIQ//plastiq-tracker//NL"
ALARM_AT = time(9)
MINUTE = 60
NOT_ALLOWED = dict.fromkeys([*range(9), *range(11, 32), 127], " ")
"""Signs that may not stand in a calendar: one of them, and it is refused as a whole."""

NAME = Text("Calendar", "Follow-ups PlastIQ")
TITLE = Text("Calendar", "{name}: follow-up after {months} months")
PHONE = Text("Calendar", "Phone: {phone}")
TRAJECTORY = Text("Calendar", "Trajectory: {code}")
COACH = Text("Calendar", "Coach: {name}")


def save_calendar(
    tasks: Iterable[Task],
    path: Path,
    words: Words,
    now: datetime,
    *,
    names: bool = True,
    alarm: bool = False,
) -> int:
    """Writes the calls among `tasks` to `path` and returns how many there were.

    Without `names` people are told apart by their code, and no number is given. With `alarm` the
    calendar reminds at nine. `now` has its time zone. Raises `FileTrouble`.
    """
    ending(path, ("ics",))
    content, count = calendar(tasks, words, now, names=names, alarm=alarm)
    with whole_file(path) as part:
        part.write_bytes(content)
    return count


def calendar(
    tasks: Iterable[Task], words: Words, now: datetime, *, names: bool, alarm: bool
) -> tuple[bytes, int]:
    """The file's bytes, and how many events it holds."""
    # A quarter of a second to load, and asked for now and then.
    from icalendar import Calendar  # noqa: PLC0415

    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", words.say(NAME))
    count = 0
    for task in tasks:
        if task.milestone is not None and task.window is not None:
            event = _event(task, words, now, names=names)
            if alarm:
                event.add_component(_alarm(event))
            made.add_component(event)
            count += 1
    return made.to_ical(), count


def uid(task: Task) -> str:
    """The same for the same follow-up, whenever and by whomever it is exported."""
    assert task.milestone is not None
    return f"{task.enrolment_id}-{task.milestone.value}@plastiq-tracker"


def _event(task: Task, words: Words, now: datetime, *, names: bool) -> "Event":
    from icalendar import Event  # noqa: PLC0415

    assert task.milestone is not None
    assert task.window is not None
    due = task.window.due
    who = task.name if names else task.code
    event = Event()
    event.add("uid", uid(task))
    event.add("dtstamp", now.astimezone(UTC))
    # Of two events of one UID a calendar keeps the one with the higher number.
    event.add("sequence", int(now.timestamp()) // MINUTE)
    event.add("dtstart", due)
    event.add("dtend", due + timedelta(days=1))
    title = words.say(TITLE.fill(name=who, months=task.milestone.months))
    event.add("summary", title.translate(NOT_ALLOWED))
    description = "\n".join(_description(task, words, names=names))
    event.add("description", description.translate(NOT_ALLOWED))
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    return event


def _description(task: Task, words: Words, *, names: bool) -> Iterable[str]:
    said = window_said(task)
    if said is not None:
        yield words.say(said)
    if names and task.phone:
        yield words.say(PHONE.fill(phone=task.phone))
    if task.trajectory:
        yield words.say(TRAJECTORY.fill(code=task.trajectory))
    if task.coach:
        yield words.say(COACH.fill(name=task.coach))


def _alarm(event: "Event") -> "Alarm":
    from icalendar import Alarm  # noqa: PLC0415

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", event["summary"])
    alarm.add("trigger", timedelta(hours=ALARM_AT.hour))
    return alarm
