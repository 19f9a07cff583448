"""What intake asks of the dossier beside records: words used before, and which codes are taken."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from sqlalchemy import func, select, union

from plastiq_tracker.domain.records import Enrolment, Internship, Person
from plastiq_tracker.store import schema
from plastiq_tracker.store.dossier import UnitOfWork

WORDS = {"referrer": schema.Person.referrer, "language": schema.Person.language}
"""The fields of a person in which any word may stand, by name."""
AT_ONCE = 1_000
"""How many keys go into one question."""


def words_used(work: UnitOfWork, field: str) -> list[str]:
    """What stands in that field of anyone, once each, what is used most first."""
    column = WORDS[field]
    query = (
        select(column)
        .where(column.is_not(None), column != "")
        .group_by(column)
        .order_by(func.count().desc(), func.lower(column))
    )
    return [each for each in work.session.scalars(query) if each is not None]


def person_codes(work: UnitOfWork) -> dict[str, UUID]:
    """Every person's key by their code."""
    rows = work.connection.exec_driver_sql("SELECT code, id FROM person")
    return {code: UUID(key) for code, key in rows}


def enrolment_codes(work: UnitOfWork) -> set[str]:
    """The codes of all enrolments, and those that merged ones had."""
    codes = union(select(schema.Enrolment.code), select(schema.Merged.code))
    return set(work.session.scalars(codes))


def persons_of(work: UnitOfWork, keys: Iterable[UUID]) -> list[Person]:
    """These persons, by name."""
    found = [
        each for some in _batches(keys) for each in work.find(Person, schema.Person.id.in_(some))
    ]
    return sorted(found, key=lambda each: (each.last_name, each.first_name, each.code))


def enrolments_of(work: UnitOfWork, persons: Iterable[UUID]) -> list[Enrolment]:
    """All enrolments of these persons, in order of start and then of code."""
    found = [
        each
        for some in _batches(persons)
        for each in work.find(Enrolment, schema.Enrolment.person_id.in_(some))
    ]
    return sorted(found, key=lambda each: (each.start, each.code))


def internships_of(work: UnitOfWork, enrolments: Iterable[UUID]) -> list[Internship]:
    """The internships of these enrolments."""
    return [
        each
        for some in _batches(enrolments)
        for each in work.find(Internship, schema.Internship.enrolment_id.in_(some))
    ]


def _batches(keys: Iterable[UUID]) -> Iterator[list[UUID]]:
    listed = list(keys)
    return (listed[at : at + AT_ONCE] for at in range(0, len(listed), AT_ONCE))
