"""Follow-ups as a calendar, read back with icalendar and held to the rules of RFC 5545."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from icalendar import Calendar

from plastiq_tracker.domain.dates import window_around
from plastiq_tracker.domain.tasks import Task, TaskKind
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import FileTrouble
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.domain.views import Urgency
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.exports.calendar import save_calendar

DUE = date(2022, 2, 28)
NOW = datetime(2022, 2, 1, 8, 30, 15, tzinfo=UTC)
LONG = "d'Ursel; van Hoogstraten, Élisabeth \\ Maria-Theresia van den Bossche-Vanderstraeten"


def call(name: str = LONG, due: date = DUE, milestone: Milestone = Milestone.THREE) -> Task:
    return Task(
        kind=TaskKind.CALL,
        person_id=UUID(int=1),
        code="P0001",
        name=name,
        phone="0470 11 22 33",
        coach="Ann De Wilde",
        what=Text("Test", "Call"),
        day=due,
        trajectory="NJ2021",
        enrolment_id=UUID(int=2),
        milestone=milestone,
        window=window_around(due),
        urgency=Urgency.OPEN,
    )


CHECK = Task(
    kind=TaskKind.CHECK,
    person_id=UUID(int=1),
    code="P0001",
    name="An",
    phone=None,
    coach=None,
    what=Text("Test", "Look"),
)


def saved(
    folder: Path,
    *tasks: Task,
    now: datetime = NOW,
    names: bool = True,
    alarm: bool = False,
) -> bytes:
    path = folder / "agenda.ics"
    save_calendar(tasks, path, PlainWords(), now, names=names, alarm=alarm)
    return path.read_bytes()


def events_in(content: bytes) -> list[Any]:
    return Calendar.from_ical(content).walk("VEVENT")


def test_an_event_on_the_due_day_says_who_and_from_when_to_when(tmp_path: Path) -> None:
    found = Calendar.from_ical(saved(tmp_path, call()))
    event: Any = found.walk("VEVENT")[0]
    assert event["SUMMARY"] == f"{LONG}: follow-up after 3 months"
    assert event["DTSTART"].dt == DUE
    assert event["DTEND"].dt == DUE + timedelta(days=1)  # exclusive: one whole day
    assert event["DESCRIPTION"] == (
        "Due on 2022-02-28; an answer counts from 2022-02-14 to 2022-04-11.\n"
        "Phone: 0470 11 22 33\nTrajectory: NJ2021\nCoach: Ann De Wilde"
    )
    assert (event["DTSTAMP"].dt, event["CLASS"], event["TRANSP"]) == (NOW, "PRIVATE", "TRANSPARENT")
    assert not event.walk("VALARM")
    assert (found["VERSION"], found["METHOD"]) == ("2.0", "PUBLISH")


def test_lines_are_folded_and_signs_escaped(tmp_path: Path) -> None:
    """RFC 5545, 3.1 and 3.3.11: at most 75 octets and CRLF; comma, semicolon, backslash."""
    written = saved(tmp_path, call())
    assert written.count(b"\n") == written.count(b"\r\n")
    assert max(map(len, written.split(b"\r\n"))) <= 75
    unfolded = written.replace(b"\r\n ", b"").decode()
    assert r"d'Ursel\; van Hoogstraten\, Élisabeth \\ Maria" in unfolded


def test_signs_that_a_calendar_refuses_are_left_out(tmp_path: Path) -> None:
    content = saved(tmp_path, call(name="An\x00\x07\x0b \x7fMaes\u2028"))
    assert not set(content) & ({*range(9), *range(11, 32), 127} - {13})
    (event,) = events_in(content)
    assert str(event["summary"]).split()[:2] == ["An", "Maes"]


def test_without_names_by_code_alone(tmp_path: Path) -> None:
    written = saved(tmp_path, call(), names=False)
    (event,) = events_in(written)
    assert event["SUMMARY"] == "P0001: follow-up after 3 months"
    unfolded = written.replace(b"\r\n ", b"").decode()
    for secret in ("Ursel", "0470", "Phone"):
        assert secret not in unfolded


def test_a_reminder_at_nine(tmp_path: Path) -> None:
    (event,) = events_in(saved(tmp_path, call(), alarm=True))
    (alarm,) = event.walk("VALARM")
    assert alarm["ACTION"] == "DISPLAY"
    assert alarm["TRIGGER"].dt == timedelta(hours=9)  # after the day begins


def test_a_later_export_replaces_the_event_instead_of_doubling_it(tmp_path: Path) -> None:
    """A calendar keeps, of one UID, the event with the higher number."""
    moved = call(due=DUE + timedelta(days=30))
    first, again = (
        events_in(saved(tmp_path, task, now=now))[0]
        for task, now in ((call(), NOW), (moved, NOW + timedelta(minutes=1)))
    )
    assert first["UID"] == again["UID"]
    assert again["SEQUENCE"] > first["SEQUENCE"]
    assert again["DTSTART"].dt == moved.day
    (other,) = events_in(saved(tmp_path, call(milestone=Milestone.TWELVE)))
    assert other["UID"] != first["UID"]


def test_only_calls_are_in_it(tmp_path: Path) -> None:
    path = tmp_path / "agenda.ics"
    count = save_calendar([CHECK, call()], path, PlainWords(), NOW, names=True, alarm=False)
    assert count == 1
    assert len(events_in(path.read_bytes())) == 1


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match=r"\.ics"):
        save_calendar([], tmp_path / "agenda.txt", PlainWords(), NOW)
    assert list(tmp_path.iterdir()) == []
