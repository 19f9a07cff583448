"""What pages ask for that is more than one record: lines of tables, and one person's whole file."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, or_, select, union_all

from plastiq_tracker.domain.records import (
    Coach,
    Company,
    Document,
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Mentor,
    Merged,
    Note,
    NotSame,
    Person,
    Record,
    name_key,
)
from plastiq_tracker.store import schema
from plastiq_tracker.store.dossier import UnitOfWork, sound
from plastiq_tracker.store.rows import to_record

NAMED: dict[type[Record], type[schema.Company | schema.Mentor | schema.Coach]] = {
    Company: schema.Company,
    Mentor: schema.Mentor,
    Coach: schema.Coach,
}


@dataclass(frozen=True)
class PersonLine:
    """What is said of a person in a table; `row` is their place in the facts.

    `trajectory` is the code of the latest enrolment's.
    """

    row: int
    id: UUID
    code: str
    first_name: str
    last_name: str
    birth_date: date
    phone: str | None
    email: str | None
    municipality: str | None
    coach: str | None
    trajectory: str | None


LATEST_TRAJECTORY = (
    "(SELECT trajectory.code FROM enrolment JOIN trajectory ON trajectory.id = trajectory_id "
    "WHERE person_id = person.id ORDER BY enrolment.start DESC, enrolment.code DESC LIMIT 1)"
)


def person_lines(work: UnitOfWork, persons: Sequence[UUID]) -> list[PersonLine]:
    """A line for each of these who is there still, in their order."""
    rows = work.connection.exec_driver_sql(
        "SELECT person.rowid, person.id, person.code, first_name, last_name, birth_date, phone, "
        f"email, municipality, coach.name, {LATEST_TRAJECTORY} "
        "FROM person LEFT JOIN coach ON coach.id = coach_id "
        "WHERE person.id IN (SELECT value FROM json_each(?))",
        (json.dumps([each.hex for each in persons]),),
    )
    with sound():
        found = {
            key: PersonLine(row, UUID(key), code, first, last, date.fromisoformat(birth), *rest)
            for row, key, code, first, last, birth, *rest in rows
        }
    return [found[each.hex] for each in persons if each.hex in found]


def company_names(
    work: UnitOfWork, companies: Sequence[UUID]
) -> list[tuple[UUID, str, str | None]]:
    """Name and number of each of these, in their order."""
    return _in_order(work, "SELECT id, name, enterprise_number FROM company", companies)


def trajectory_names(
    work: UnitOfWork, trajectories: Sequence[UUID]
) -> list[tuple[UUID, str, str | None]]:
    """Code and name of each of these, in their order."""
    return _in_order(work, "SELECT id, code, name FROM trajectory", trajectories)


def _in_order(
    work: UnitOfWork, question: str, keys: Sequence[UUID]
) -> list[tuple[UUID, str, str | None]]:
    rows = work.connection.exec_driver_sql(
        f"{question} WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps([each.hex for each in keys]),),
    )
    found = {row[0]: (UUID(row[0]), row[1], row[2]) for row in rows}
    return [found[each.hex] for each in keys if each.hex in found]


def first_by_name(work: UnitOfWork, count: int) -> list[UUID]:
    """So many persons, those first by name, from the search index, which must be current."""
    rows = work.connection.exec_driver_sql(
        "SELECT id FROM search_entry WHERE kind = 'person' ORDER BY name, number LIMIT ?", (count,)
    )
    return [UUID(row[0]) for row in rows]


def count_persons(work: UnitOfWork) -> int:
    return int(work.connection.exec_driver_sql("SELECT count(*) FROM person").scalar_one())


def coach_names(work: UnitOfWork) -> list[str]:
    return list(work.session.scalars(select(schema.Coach.name)))


def trajectory_codes(work: UnitOfWork) -> list[str]:
    """The codes of all trajectories, the latest first."""
    order = schema.Trajectory.start.desc(), schema.Trajectory.code.desc()
    return list(work.session.scalars(select(schema.Trajectory.code).order_by(*order)))


def enrolment_ids(work: UnitOfWork, *persons: UUID) -> dict[int, UUID]:
    """The key of each enrolment, or of those of some persons, by its row number in the facts."""
    where = ""
    if persons:
        keys = ", ".join(f"'{each.hex}'" for each in persons)
        where = f" WHERE person_id IN ({keys})"
    rows = work.connection.exec_driver_sql(f"SELECT rowid, id FROM enrolment{where}")
    return {row[0]: UUID(row[1]) for row in rows}


@dataclass(frozen=True)
class Belongings:
    """All records that belong to one person, with the names they refer to."""

    enrolments: list[Enrolment]
    internships: list[Internship]
    follow_ups: list[FollowUp]
    job_spells: list[JobSpell]
    notes: list[Note]
    documents: list[Document]
    not_same: list[NotSame]
    merged: list[Merged]
    companies: dict[UUID, str]
    mentors: dict[UUID, str]

    def all(self) -> list[Record]:
        """Every record, those that refer to others first, as they must be deleted."""
        return [
            *self.follow_ups,
            *self.internships,
            *self.notes,
            *self.documents,
            *self.not_same,
            *self.merged,
            *self.job_spells,
            *self.enrolments,
        ]


def belongings(work: UnitOfWork, person: UUID) -> Belongings:
    """Everything recorded about one person."""
    of_person = select(schema.Enrolment.id).where(schema.Enrolment.person_id == person)
    internships = work.find(Internship, schema.Internship.enrolment_id.in_(of_person))
    spells = work.find(JobSpell, person_id=person)
    companies = {each.company_id for each in internships} | {each.company_id for each in spells}
    mentors = {each.mentor_id for each in internships}
    return Belongings(
        enrolments=work.find(Enrolment, person_id=person),
        internships=internships,
        follow_ups=work.find(FollowUp, schema.FollowUp.enrolment_id.in_(of_person)),
        job_spells=spells,
        notes=work.find(Note, person_id=person),
        documents=work.find(Document, person_id=person),
        not_same=work.find(
            NotSame, or_(schema.NotSame.first_id == person, schema.NotSame.second_id == person)
        ),
        merged=work.find(Merged, person_id=person),
        companies={
            each.id: each.name for each in work.find(Company, schema.Company.id.in_(companies))
        },
        mentors={each.id: each.name for each in work.find(Mentor, schema.Mentor.id.in_(mentors))},
    )


def of_enrolment(work: UnitOfWork, enrolment: UUID) -> list[Record]:
    """The follow-ups, internships and former codes that belong to one enrolment."""
    return [
        *work.find(FollowUp, enrolment_id=enrolment),
        *work.find(Internship, enrolment_id=enrolment),
        *work.find(Merged, enrolment_id=enrolment),
    ]


def members(work: UnitOfWork, trajectory: UUID) -> list[tuple[Enrolment, Person]]:
    """The enrolments of an edition with their persons, by name."""
    rows = work.session.execute(
        select(schema.Enrolment, schema.Person)
        .join(schema.Person, schema.Person.id == schema.Enrolment.person_id)
        .where(schema.Enrolment.trajectory_id == trajectory)
        .order_by(schema.Person.last_name, schema.Person.first_name, schema.Enrolment.start)
    )
    with sound():
        return [(to_record(Enrolment, row[0]), to_record(Person, row[1])) for row in rows]


def names(work: UnitOfWork, kind: type[Company | Mentor | Coach]) -> list[str]:
    """The distinct names of companies, mentors or coaches, in order, to complete from."""
    row = NAMED[kind]
    return list(work.session.scalars(select(row.name).distinct().order_by(func.lower(row.name))))


def company_named(work: UnitOfWork, name: str) -> Company | None:
    """The company that a typed name means: the only numbered one of that name, else the
    unnumbered one (contract, The workbook); None when there is none or it is not clear."""
    found = work.find(Company, name_key=name_key(name))
    numbered = [each for each in found if each.enterprise_number is not None]
    if len(numbered) == 1:
        return numbered[0]
    return next((each for each in found if each.enterprise_number is None), None)


def last_code(work: UnitOfWork, prefix: str) -> int:
    """The highest number among codes that are `prefix` and digits, 0 for none.

    Also those of persons who were merged: whoever still knows such a code means who has it now.
    """
    of_persons, of_merged = (
        select(row.code).where(row.code.startswith(prefix, autoescape=True))
        for row in (schema.Person, schema.Merged)
    )
    found = work.session.scalars(union_all(of_persons, of_merged))
    numbers = (each.removeprefix(prefix) for each in found)
    return max((int(each) for each in numbers if each.isascii() and each.isdigit()), default=0)
