"""Whom to call: the names and numbers behind a list of enrolments."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from plastiq_tracker.store.dossier import UnitOfWork


@dataclass(frozen=True)
class CallLine:
    """Who an enrolment is of, and how to reach them."""

    enrolment_id: UUID
    person_id: UUID
    code: str
    first_name: str
    last_name: str
    phone: str | None


def call_lines(work: UnitOfWork, enrolments: Sequence[int]) -> dict[int, CallLine]:
    """A line per enrolment, by the row number that the facts carry."""
    rows = work.connection.exec_driver_sql(
        "SELECT enrolment.rowid, enrolment.id, person.id, person.code, first_name, last_name, "
        "phone FROM enrolment JOIN person ON person.id = person_id "
        "WHERE enrolment.rowid IN (SELECT value FROM json_each(?))",
        (json.dumps(list(enrolments)),),
    )
    return {row[0]: CallLine(UUID(row[1]), UUID(row[2]), *row[3:]) for row in rows}
