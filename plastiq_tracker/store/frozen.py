"""What concerns frozen reports and is more than one record: their list, and persons by key."""

from sqlalchemy import select

from plastiq_tracker.domain.frozen import FrozenLine
from plastiq_tracker.store.dossier import UnitOfWork, sound
from plastiq_tracker.store.schema import FrozenReport


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
