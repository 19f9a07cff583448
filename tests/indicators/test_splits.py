"""Splits by company, training and referrer, and two at a time, against what is counted by hand."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import Company, Enrolment, Internship, Person
from plastiq_tracker.domain.values import Dimension, InternshipKind
from plastiq_tracker.services.statistics import statistics
from tests.reference import naive
from tests.reference.edge_cases import ENROLMENT, PERSON, PROJECT, START, T1, T2, uid
from tests.reference.naive import World
from tests.worlds import dossier_of

ACME_IN_GENT = Company(id=uid(101), name="Acme", enterprise_number="0403170701")
ACME = Company(id=uid(102), name="Acme")
BRAVO = Company(id=uid(103), name="Bravo", enterprise_number="0403170702")
CRITERIA = Criteria(
    project="J",
    period_from=date(2020, 1, 1),
    period_to=date(2025, 12, 31),
    as_of=date(2022, 4, 30),
    by=Dimension.COMPANY,
)
STAGE, TRACK, IBO = InternshipKind.STAGE, InternshipKind.WORKPLACE_TRACK, InternshipKind.IBO
Row = tuple[InternshipKind, Company | None, date, date | None]
MARCH, APRIL, MAY = date(2021, 3, 1), date(2021, 4, 1), date(2021, 5, 1)
FUTURE = date(2022, 5, 1)


def internships(*rows: Row) -> tuple[Internship, ...]:
    return tuple(
        Internship(
            id=uid(200 + number),
            enrolment_id=ENROLMENT.id,
            kind=kind,
            company_id=None if company is None else company.id,
            start=start,
            end=end,
        )
        for number, (kind, company, start, end) in enumerate(rows)
    )


def world(*rows: Row) -> World:
    return World(
        projects=(PROJECT,),
        trajectories=(replace(T1, training="Spuitgieten"), T2),
        companies=(ACME_IN_GENT, ACME, BRAVO),
        persons=(replace(PERSON, referrer=" VDAB "),),
        enrolments=(ENROLMENT,),
        internships=internships(*rows),
    )


def groups(made: World, criteria: Criteria, folder: Path) -> list[dict[str, Any]]:
    """What the program makes of it; the second implementation has to agree."""
    dossier = dossier_of(made, folder)
    found = statistics(dossier, criteria).as_json()
    dossier.close()
    assert [each["key"] for each in naive.stats(made, criteria)["groups"]] == [
        each["key"] for each in found["groups"]
    ]
    result: list[dict[str, Any]] = found["groups"]
    return result


@pytest.mark.parametrize(
    ("rows", "key"),
    [
        ([], None),
        ([(STAGE, None, MARCH, None)], None),
        ([(IBO, BRAVO, MARCH, None)], None),
        ([(STAGE, BRAVO, FUTURE, None)], None),
        ([(STAGE, BRAVO, MARCH, APRIL), (STAGE, ACME, APRIL, MAY)], "Acme"),
        ([(STAGE, ACME, APRIL, MAY), (STAGE, BRAVO, MARCH, FUTURE)], "Acme"),
        ([(STAGE, ACME_IN_GENT, MARCH, APRIL)], "Acme (0403170701)"),
        ([(STAGE, BRAVO, MARCH, APRIL), (IBO, ACME, APRIL, MAY)], "Bravo"),
        ([(STAGE, BRAVO, MARCH, APRIL), (STAGE, None, APRIL, MAY)], "Bravo"),
        ([(STAGE, BRAVO, MARCH, MAY), (TRACK, ACME, MARCH, APRIL)], "Bravo"),
        ([(STAGE, BRAVO, MARCH, None), (TRACK, ACME, MARCH, MAY)], "Bravo"),
        ([(STAGE, BRAVO, MARCH, MAY), (TRACK, ACME, MARCH, MAY)], "Acme"),
        ([(STAGE, BRAVO, MARCH, None), (TRACK, ACME, MARCH, None)], "Acme"),
    ],
)
def test_the_company_is_that_of_the_latest_internship(
    rows: list[Row], key: str | None, tmp_path: Path
) -> None:
    assert [each["key"] for each in groups(world(*rows), CRITERIA, tmp_path)] == [key]


def test_the_company_is_one_of_the_final_enrolment(tmp_path: Path) -> None:
    """A later internship of an earlier enrolment does not name it."""
    made = world((STAGE, BRAVO, APRIL, MAY))
    final = replace(ENROLMENT, id=uid(42), code="E2", start=date(2021, 1, 5))
    made = replace(made, enrolments=(ENROLMENT, final))
    assert [each["key"] for each in groups(made, CRITERIA, tmp_path)] == [None]


def three_persons() -> World:
    """One at T1 referred by VDAB; one at T2 by VDAB; one at T1 by nobody known."""
    referrers = {1: " VDAB ", 2: "VDAB", 3: "  "}
    persons = [
        Person(
            id=uid(30 + number),
            code=f"P{number}",
            first_name="An",
            last_name="Claes",
            birth_date=PERSON.birth_date,
            referrer=referrer,
        )
        for number, referrer in referrers.items()
    ]
    enrolments = [
        Enrolment(
            id=uid(40 + number),
            code=f"E{number}",
            person_id=uid(30 + number),
            trajectory_id=(T2 if number == 2 else T1).id,
            start=START,
        )
        for number in referrers
    ]
    return replace(world(), persons=tuple(persons), enrolments=tuple(enrolments))


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        (Dimension.REFERRER, [("VDAB", 2), (None, 1)]),
        (Dimension.TRAINING, [("Spuitgieten", 2), (None, 1)]),
    ],
)
def test_referrers_and_trainings(
    by: Dimension, expected: list[tuple[str | None, int]], tmp_path: Path
) -> None:
    found = groups(three_persons(), replace(CRITERIA, by=by), tmp_path)
    assert [(each["key"], each["enrolled"]) for each in found] == expected


def test_two_splits_at_a_time(tmp_path: Path) -> None:
    """Each group's parts are its own persons; parts without persons are not there."""
    criteria = replace(CRITERIA, by=Dimension.COHORT, then_by=Dimension.REFERRER)
    found = groups(three_persons(), criteria, tmp_path)
    assert [
        (each["key"], [(part["key"], part["enrolled"]) for part in each["groups"]])
        for each in found
    ] == [("T1", [("VDAB", 1), (None, 1)]), ("T2", [("VDAB", 1)])]
