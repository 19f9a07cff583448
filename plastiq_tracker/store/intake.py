"""What intake asks of the dossier beside records: words used before, and which codes are taken."""

from uuid import UUID

from sqlalchemy import func, select

from plastiq_tracker.store import schema
from plastiq_tracker.store.dossier import UnitOfWork

WORDS = {"referrer": schema.Person.referrer, "language": schema.Person.language}
"""The fields of a person in which any word may stand, by name."""


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
    """The codes of all enrolments."""
    return set(work.session.scalars(select(schema.Enrolment.code)))
