"""Forty made-up people who are to be called, each still at the same employer as far as is known."""

from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from plastiq_tracker.domain.records import (
    Company,
    Enrolment,
    JobSpell,
    Person,
    Project,
    Record,
    Trajectory,
)
from plastiq_tracker.domain.values import Contract, Outcome
from plastiq_tracker.store.dossier import Dossier

DAY = date(2026, 11, 24)
"""In the window of the three months after the end of August."""
PROJECT = Project(
    code="J26", name="Jongeren", period_from=date(2026, 1, 1), period_to=date(2027, 12, 31)
)
SUMMER = Trajectory(
    code="ZO2026",
    project_id=PROJECT.id,
    name="Operator",
    start=date(2026, 6, 1),
    training_end=date(2026, 8, 31),
)
EMPLOYER, OTHER = Company(name="Delta Plastics"), Company(name="Omega Spuitgiet")
PEOPLE = tuple(
    Person(
        code=f"P{at:04}",
        first_name="Persoon",
        last_name=f"{at:03}",
        birth_date=date(2003, 1, 1) + timedelta(days=at),
        phone=f"0470 00 01 {at:02}",
    )
    for at in range(1, 41)
)


def forty_people(path: Path) -> None:
    """Writes a dossier with them."""
    records: list[Record] = [PROJECT, SUMMER, EMPLOYER, OTHER, *PEOPLE]
    for person in PEOPLE:
        records.append(
            Enrolment(
                code=f"{person.code}-{SUMMER.code}",
                person_id=person.id,
                trajectory_id=SUMMER.id,
                start=SUMMER.start,
                training_end=SUMMER.training_end,
                outcome=Outcome.COMPLETED,
            )
        )
        records.append(
            JobSpell(
                person_id=person.id,
                company_id=EMPLOYER.id,
                contract=Contract.FIXED_TERM,
                start=date(2026, 9, 7),
            )
        )
    with closing(Dossier.create(path)) as dossier, dossier.write() as work:
        for each in records:
            work.save(each)
