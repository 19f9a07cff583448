"""The words and days of a worklist that facts do not hold, for the few who are in it."""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from plastiq_tracker.domain.exits import SILENCE
from plastiq_tracker.indicators.worklist import AHEAD
from plastiq_tracker.store.dossier import UnitOfWork

CHOSEN = "IN (SELECT value FROM json_each(?))"


class Contactable(NamedTuple):
    """Who someone is and how to reach them."""

    id: UUID
    code: str
    name: str
    phone: str | None


def people(work: UnitOfWork, rows: Iterable[int]) -> dict[int, Contactable]:
    """By the row numbers of persons that the facts carry."""
    found = _chosen(
        work,
        "SELECT rowid, id, code, last_name || ' ' || first_name, phone FROM person "
        f"WHERE rowid {CHOSEN}",
        rows,
    )
    return {
        row: Contactable(UUID(int=int(key, 16)), code, name, phone)
        for row, key, code, name, phone in found
    }


def enrolment_keys(work: UnitOfWork, rows: Iterable[int]) -> dict[int, UUID]:
    """By the row numbers of enrolments that the facts carry."""
    found = _chosen(work, f"SELECT rowid, id FROM enrolment WHERE rowid {CHOSEN}", rows)
    return {row[0]: UUID(row[1]) for row in found}


def latest_notes(work: UnitOfWork, rows: Iterable[int], today: date) -> dict[int, int]:
    """The day, as an ordinal, of the last note by today about each of these persons."""
    found = _chosen(
        work,
        "SELECT person.rowid, max(written_on) FROM note JOIN person ON person.id = person_id "
        f"WHERE written_on <= '{today.isoformat()}' AND person.rowid {CHOSEN} GROUP BY person_id",
        rows,
    )
    return {row[0]: date.fromisoformat(row[1]).toordinal() for row in found}


def undecided_internships(
    work: UnitOfWork, today: date, rows: Iterable[int] | None
) -> Sequence[Any]:
    """Internships recorded as still going on, and those around today that have no outcome.

    Each is the row number of the enrolment, of these `rows` or of all, the place among that
    enrolment's internships in the facts' order, and whether it was recorded as going on.
    """
    day = today.toordinal()
    since = date.fromordinal(max(day - SILENCE, date.min.toordinal()))
    until = date.fromordinal(min(day + AHEAD, date.max.toordinal()))
    question = (
        "SELECT enrolment.rowid, (SELECT count(*) FROM internship AS before "
        "WHERE before.enrolment_id = internship.enrolment_id "
        "AND (before.start, before.rowid) < (internship.start, internship.rowid)), "
        "internship.outcome IS NOT NULL "
        "FROM internship JOIN enrolment ON enrolment.id = enrolment_id "
        "WHERE (internship.outcome = 'ongoing' OR internship.outcome IS NULL "
        f"AND \"end\" BETWEEN '{since}' AND '{until}')"
    )
    if rows is None:
        return work.connection.exec_driver_sql(question).all()
    return _chosen(work, f"{question} AND enrolment.rowid {CHOSEN}", rows)


def retries(work: UnitOfWork, rows: Iterable[int]) -> dict[tuple[int, str, int], date]:
    """When it was agreed to try again, by enrolment (its row number), milestone and the day on
    which nobody was reached; of several on one day the last one counts."""
    found = _chosen(
        work,
        "SELECT enrolment.rowid, milestone, contacted_on, retry_on FROM follow_up "
        "JOIN enrolment ON enrolment.id = enrolment_id "
        f"WHERE answer = 'no_contact' AND retry_on IS NOT NULL AND enrolment.rowid {CHOSEN} "
        "ORDER BY recorded_at",
        rows,
    )
    return {
        (row[0], str(row[1]), date.fromisoformat(row[2]).toordinal()): date.fromisoformat(row[3])
        for row in found
    }


def _chosen(work: UnitOfWork, question: str, rows: Iterable[int]) -> Sequence[Any]:
    return work.connection.exec_driver_sql(question, (json.dumps(sorted(rows)),)).all()
