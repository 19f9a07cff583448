"""What concerns frozen reports and is more than one record: their list, and persons by key."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from plastiq_tracker.store.dossier import UnitOfWork, sound
from plastiq_tracker.store.schema import FrozenReport


@dataclass(frozen=True)
class FrozenLine:
    """A frozen report as it is listed, without its content."""

    id: UUID
    name: str
    project_code: str
    as_of: date
    finalised_at: datetime
    definitions_version: str
    sha256: str


def frozen_lines(work: UnitOfWork) -> list[FrozenLine]:
    """All frozen reports, the one finalised last first."""
    row = FrozenReport
    columns = (
        row.id,
        row.name,
        row.project_code,
        row.as_of,
        row.finalised_at,
        row.definitions_version,
        row.sha256,
    )
    with sound():
        rows = work.session.execute(
            select(*columns).order_by(row.finalised_at.desc(), row.id.desc())
        )
        return [FrozenLine(*each) for each in rows]


def person_keys(work: UnitOfWork) -> dict[int, str]:
    """The key of every person, as the file has it, by the row number that the facts carry."""
    rows = work.connection.exec_driver_sql("SELECT rowid, id FROM person").all()
    return {row[0]: row[1] for row in rows}
