"""Who is or was where: the internships and jobs at companies, with the people."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from plastiq_tracker.domain.values import Contract, InternshipKind
from plastiq_tracker.store import schema
from plastiq_tracker.store.dossier import UnitOfWork, sound


@dataclass(frozen=True)
class Stay:
    """An internship or a job at a company; `what` tells which."""

    company_id: UUID
    person_id: UUID
    first_name: str
    last_name: str
    what: InternshipKind | Contract
    start: date
    end: date | None
    mentor: str | None = None


def stays(work: UnitOfWork, company: UUID | None = None) -> list[Stay]:
    """All of them, or those at one company."""
    found: list[Stay] = []
    with sound():
        for query in (_internships(), _jobs()):
            kind = query.selected_columns.company_id
            asked = query if company is None else query.where(kind == company)
            found += [Stay(*row) for row in work.session.execute(asked)]
    return found


def _internships() -> Any:
    internship, enrolment, person = schema.Internship, schema.Enrolment, schema.Person
    return (
        select(
            internship.company_id, person.id, person.first_name, person.last_name,
            internship.kind, internship.start, internship.end, schema.Mentor.name,
        )
        .join(enrolment, enrolment.id == internship.enrolment_id)
        .join(person, person.id == enrolment.person_id)
        .outerjoin(schema.Mentor, schema.Mentor.id == internship.mentor_id)
        .where(internship.company_id.is_not(None))
    )  # fmt: skip


def _jobs() -> Any:
    job, person = schema.JobSpell, schema.Person
    return select(
        job.company_id, person.id, person.first_name, person.last_name, job.contract,
        job.start, job.end,
    ).join(person, person.id == job.person_id)  # fmt: skip
