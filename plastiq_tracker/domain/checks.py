"""What makes a record impossible, told per field. Forms and imports use the same rules.

The database holds most of them as constraints too; these say them in words first. How long a text
and how far off a day or a number may be is looked at here only. What is merely odd is no problem:
an import warns of it (`workbooks.oddities`), a form says it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import singledispatch

from plastiq_tracker.domain.records import (
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Person,
    Project,
    Record,
    Trajectory,
)
from plastiq_tracker.domain.text import Text

EARLIEST = date(1900, 1, 1)
LATEST = date(2199, 12, 31)
MAX_TEXT = 500
MAX_LONG_TEXT = 20_000
LONG_FIELDS = frozenset({"remark", "text", "aim", "description", "target_group", "parameters"})
REQUIRED_TEXT = frozenset(
    {"code", "name", "first_name", "last_name", "title", "heading", "text", "location"}
)

EMPTY = Text("Problem", "This is required.")
NO_TEXT = Text("Problem", "This holds a sign that cannot be read. Type it anew.")
TOO_LONG = Text("Problem", "This is too long: at most {limit} characters.")
DATE_OUT_OF_RANGE = Text("Problem", "{day} cannot be right: use a date from 1900 to 2199.")
NEGATIVE = Text("Problem", "This cannot be below zero.")
TOO_LARGE = Text("Problem", "This number is too large.")
END_BEFORE_START = Text("Problem", "The end, {end}, lies before the start, {start}.")
CONFIRMED_BEFORE_START = Text("Problem", "The confirmation, {day}, lies before the start, {start}.")
PERIOD_REVERSED = Text("Problem", "The period ends on {end}, before it begins on {start}.")
BORN_AFTER_REGISTRATION = Text(
    "Problem", "The birth date, {birth}, lies after {day}, when the person was registered."
)
RETRY_BEFORE_CONTACT = Text("Problem", "Trying again, {day}, lies before the contact, {contact}.")
EXCLUDED_BEFORE_BIRTH = Text("Problem", "The exclusion, {day}, lies before the birth date.")

MAX_NUMBER = 2**31 - 1
MAX_CENTS = 10**13


@dataclass(frozen=True)
class Problem:
    """Why a record cannot be saved: at which field, and a sentence for the person typing."""

    field: str
    text: Text


def problems(record: Record) -> tuple[Problem, ...]:
    """Everything that makes this record impossible by itself; empty when it can be saved."""
    return (*_field_problems(record), *_specific_problems(record))


def _field_problems(record: Record) -> Iterator[Problem]:
    for name in record.__dataclass_fields__:
        value = getattr(record, name)
        if isinstance(value, str):
            yield from _text_problems(name, value)
        elif type(value) is date and not EARLIEST <= value <= LATEST:
            yield Problem(name, DATE_OUT_OF_RANGE.fill(day=value))
        elif type(value) is int and name != "revision":
            yield from _number_problems(name, value)


def _text_problems(name: str, value: str) -> Iterator[Problem]:
    limit = MAX_LONG_TEXT if name in LONG_FIELDS else MAX_TEXT
    if name in REQUIRED_TEXT and not value.strip():
        yield Problem(name, EMPTY)
    elif len(value) > limit:
        yield Problem(name, TOO_LONG.fill(limit=limit))
    elif not _can_be_written(value):
        yield Problem(name, NO_TEXT)


def _can_be_written(text: str) -> bool:
    """Not so with half a sign, as a broken clipboard may hold."""
    return text.isascii() or not any("\ud800" <= char <= "\udfff" for char in text)


def _number_problems(name: str, value: int) -> Iterator[Problem]:
    if name == "amount_cents":
        if abs(value) > MAX_CENTS:
            yield Problem(name, TOO_LARGE)
    elif value < 0:
        yield Problem(name, NEGATIVE)
    elif value > (MAX_CENTS if name.endswith("_cents") else MAX_NUMBER):
        yield Problem(name, TOO_LARGE)


@singledispatch
def _specific_problems(_record: Record) -> Iterator[Problem]:
    return iter(())


def _end_before_start(name: str, start: date, end: date | None) -> Iterator[Problem]:
    if end is not None and end < start:
        yield Problem(name, END_BEFORE_START.fill(start=start, end=end))


@_specific_problems.register
def _(record: Project) -> Iterator[Problem]:
    if record.period_to < record.period_from:
        yield Problem(
            "period_to", PERIOD_REVERSED.fill(start=record.period_from, end=record.period_to)
        )


@_specific_problems.register
def _(record: Trajectory) -> Iterator[Problem]:
    yield from _end_before_start("training_end", record.start, record.training_end)
    yield from _end_before_start("trajectory_end", record.start, record.trajectory_end)


@_specific_problems.register
def _(record: Person) -> Iterator[Problem]:
    birth = record.birth_date
    if record.registered_on is not None and record.registered_on < birth:
        yield Problem(
            "birth_date", BORN_AFTER_REGISTRATION.fill(birth=birth, day=record.registered_on)
        )
    if record.excluded_on is not None and record.excluded_on < birth:
        yield Problem("excluded_on", EXCLUDED_BEFORE_BIRTH.fill(day=record.excluded_on))


@_specific_problems.register
def _(record: Enrolment) -> Iterator[Problem]:
    yield from _end_before_start("training_end", record.start, record.training_end)
    yield from _end_before_start("last_day", record.start, record.last_day)


@_specific_problems.register
def _(record: Internship) -> Iterator[Problem]:
    yield from _end_before_start("end", record.start, record.end)


@_specific_problems.register
def _(record: JobSpell) -> Iterator[Problem]:
    yield from _end_before_start("end", record.start, record.end)
    if record.last_confirmed_on is not None and record.last_confirmed_on < record.start:
        yield Problem(
            "last_confirmed_on",
            CONFIRMED_BEFORE_START.fill(day=record.last_confirmed_on, start=record.start),
        )


@_specific_problems.register
def _(record: FollowUp) -> Iterator[Problem]:
    if record.retry_on is not None and record.retry_on < record.contacted_on:
        yield Problem(
            "retry_on", RETRY_BEFORE_CONTACT.fill(day=record.retry_on, contact=record.contacted_on)
        )
