"""Dates, ages, folding and what makes a record impossible, against the definitions' examples."""

from datetime import date, datetime
from typing import Any
from uuid import uuid4

import pytest

from plastiq_tracker.domain.checks import MAX_TEXT, problems
from plastiq_tracker.domain.dates import add_months, age_on, is_eligible, window
from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.records import (
    Enrolment,
    Expense,
    Internship,
    JobSpell,
    Note,
    Person,
    Project,
    Record,
    Trajectory,
    new_id,
)
from plastiq_tracker.domain.search import fold, matches
from plastiq_tracker.domain.values import Contract, Education, Gender, InternshipKind, Outcome
from tests.reference import naive

DAY = date(2021, 9, 20)
BEFORE = date(2021, 9, 19)
KEY = uuid4()


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2021, 8, 31), 3, date(2021, 11, 30)),
        (date(2021, 11, 30), 3, date(2022, 2, 28)),
        (date(2023, 11, 30), 3, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2022, 2, 28), 3, date(2022, 5, 28)),
        (date(2021, 12, 31), 12, date(2022, 12, 31)),
    ],
)
def test_months_end_on_the_last_day(day: date, months: int, later: date) -> None:
    assert add_months(day, months) == later


def test_a_window_is_from_14_days_before_to_42_after() -> None:
    span = window(date(2021, 8, 31), 3)
    assert (span.first, span.due, span.last) == (
        date(2021, 11, 16),
        date(2021, 11, 30),
        date(2022, 1, 11),
    )
    assert span.first in span
    assert span.last in span
    assert date(2021, 11, 15) not in span
    assert date(2022, 1, 12) not in span


@pytest.mark.parametrize("year", range(1996, 2005))
@pytest.mark.parametrize("month_day", [(2, 28), (2, 29), (3, 1), (12, 31), (1, 1)])
def test_ages_are_those_of_the_naive_implementation(year: int, month_day: tuple[int, int]) -> None:
    if month_day == (2, 29) and year % 4:
        month_day = (3, 1)
    birth = date(year, *month_day)
    for day in (date(2022, 2, 28), date(2022, 3, 1), date(2024, 2, 29), date(2022, 12, 31)):
        assert age_on(birth, day) == naive.age_on(birth, day)
        assert is_eligible(birth, day) == naive.is_eligible(birth, day)


def test_someone_turns_26_on_the_birthday() -> None:
    assert is_eligible(date(1996, 3, 7), date(2022, 3, 6))
    assert not is_eligible(date(1996, 3, 7), date(2022, 3, 7))


def test_keys_are_of_version_7_and_differ() -> None:
    keys = [new_id() for _ in range(2000)]
    assert len(set(keys)) == len(keys)
    assert {(key.version, key.variant) for key in keys} == {(7, "specified in RFC 4122")}
    assert keys[0].int >> 80 <= keys[-1].int >> 80


def test_values_of_one_spelling_have_their_own_words() -> None:
    assert label(Gender.UNKNOWN) != label(Education.UNKNOWN)
    assert {Gender.UNKNOWN.value} == {Education.UNKNOWN.value}


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("  Élise  Ömer ", "elise omer"),
        ("Søren Łukasz", "soren lukasz"),
        ("STRAẞE", "strasse"),
        ("YILMAZ Yılmaz", "yilmaz yilmaz"),
        ("Œuvre Ærø", "oeuvre aero"),
    ],
)
def test_folding_takes_away_accents_and_case(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_words_are_found_in_any_order() -> None:
    key = fold("Maes Élise P0042 NJ2021")
    assert matches(key, fold("nj20 elis").split())
    assert not matches(key, fold("nj20 jan").split())


def project(**values: Any) -> Project:
    facts: dict[str, Any] = {"code": "J", "name": "P", "period_from": DAY, "period_to": DAY}
    return Project(**(facts | values))


def person(**values: Any) -> Person:
    facts: dict[str, Any] = {
        "code": "P1",
        "first_name": "An",
        "last_name": "Maes",
        "birth_date": date(2001, 5, 6),
    }
    return Person(**(facts | values))


def enrolment(**values: Any) -> Enrolment:
    facts: dict[str, Any] = {"code": "E", "person_id": KEY, "trajectory_id": KEY, "start": DAY}
    return Enrolment(**(facts | values))


def job(**values: Any) -> JobSpell:
    facts: dict[str, Any] = {
        "person_id": KEY,
        "company_id": KEY,
        "contract": Contract.PERMANENT,
        "start": DAY,
    }
    return JobSpell(**(facts | values))


IMPOSSIBLE: list[tuple[Record, str]] = [
    (project(code=" "), "code"),
    (project(period_to=BEFORE), "period_to"),
    (project(name="x" * (MAX_TEXT + 1)), "name"),
    (project(name="half a sign: \ud83d"), "name"),
    (
        Trajectory(code="T", project_id=KEY, name="N", start=DAY, training_end=BEFORE),
        "training_end",
    ),
    (
        Trajectory(code="T", project_id=KEY, name="N", start=DAY, trajectory_end=BEFORE),
        "trajectory_end",
    ),
    (Trajectory(code="T", project_id=KEY, name="N", start=DAY, origin_yes=-1), "origin_yes"),
    (Trajectory(code="T", project_id=KEY, name="N", start=DAY, capacity=2**40), "capacity"),
    (person(first_name=""), "first_name"),
    (person(birth_date=date(1899, 12, 31)), "birth_date"),
    (person(birth_date=date(2200, 1, 1)), "birth_date"),
    (person(registered_on=date(2000, 1, 1)), "birth_date"),
    (person(excluded_on=date(2000, 1, 1)), "excluded_on"),
    (enrolment(training_end=BEFORE), "training_end"),
    (enrolment(last_day=BEFORE, outcome=Outcome.DROPPED_OUT), "last_day"),
    (Internship(enrolment_id=KEY, kind=InternshipKind.IBO, start=DAY, end=BEFORE), "end"),
    (job(end=BEFORE), "end"),
    (job(last_confirmed_on=BEFORE), "last_confirmed_on"),
    (Note(person_id=KEY, written_on=DAY, text=" ", recorded_at=datetime(2021, 1, 1)), "text"),
    (Expense(project_id=KEY, spent_on=DAY, amount_cents=10**15, heading="x"), "amount_cents"),
]


@pytest.mark.parametrize(("record", "field"), IMPOSSIBLE)
def test_what_cannot_be_is_told_at_its_field(record: Record, field: str) -> None:
    assert [problem.field for problem in problems(record)] == [field]


@pytest.mark.parametrize(
    "record",
    [
        project(),
        person(excluded_on=date(2022, 1, 1), registered_on=DAY),
        enrolment(training_end=DAY, last_day=DAY),
        job(end=DAY, last_confirmed_on=DAY),
        Expense(project_id=KEY, spent_on=DAY, amount_cents=-500, heading="creditnota"),
    ],
)
def test_what_can_be_is_left_alone(record: Record) -> None:
    assert problems(record) == ()


def test_an_open_job_is_known_to_its_last_confirmation() -> None:
    assert job().known_end == DAY
    assert job(last_confirmed_on=date(2021, 12, 1)).known_end == date(2021, 12, 1)
    assert job(last_confirmed_on=date(2021, 12, 1), end=date(2021, 11, 1)).known_end == date(
        2021, 11, 1
    )
