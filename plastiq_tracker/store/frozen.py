"""What concerns frozen reports and is more than one record: their list, and persons by key.

Rows are read as bytes: another program may have written anything in them, and one such row must
not keep the others from being listed and verified.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from plastiq_tracker.domain.frozen import FrozenLine
from plastiq_tracker.domain.trouble import NotFound
from plastiq_tracker.store.dossier import GONE, UnitOfWork

UNREADABLE = datetime(1970, 1, 1)
"""Where no day or moment can be read: the list has one, and verifying says it does not stand."""

_TEXTS = ("name", "project_code", "as_of", "finalised_at", "definitions_version", "sha256")
_LINE = ", ".join(
    [
        "rowid",
        "CASE typeof(id) WHEN 'text' THEN CAST(id AS BLOB) END",
        *(f"CAST({name} AS BLOB)" for name in _TEXTS),
    ]
)
_CONTENT = ", ".join(
    [
        "CAST(parameters AS BLOB)",
        "CAST(content AS BLOB)",
        " AND ".join(f"typeof({name}) = 'text'" for name in (*_TEXTS, "parameters")),
        "typeof(content) = 'blob'",
    ]
)


@dataclass(frozen=True)
class KeptReport:
    """A frozen report as the file has it; not `whole` when a value is not of its kind."""

    line: FrozenLine
    parameters: str
    content: bytes = field(repr=False)
    whole: bool


def frozen_lines(work: UnitOfWork) -> list[FrozenLine]:
    """All frozen reports, the one finalised last first."""
    rows = work.connection.exec_driver_sql(
        f"SELECT {_LINE} FROM frozen_report ORDER BY finalised_at DESC, id DESC"
    )
    return [_line(row)[0] for row in rows]


def kept_report(work: UnitOfWork, key: UUID) -> KeptReport:
    """The frozen report with this key. Raises `NotFound`."""
    where = "rowid" if _is_row_number(key) else "id"
    row = work.connection.exec_driver_sql(
        f"SELECT {_LINE}, {_CONTENT} FROM frozen_report WHERE {where} = ?",
        (key.int if where == "rowid" else key.hex,),
    ).one_or_none()
    if row is None:
        raise NotFound(GONE)
    line, readable = _line(row)
    *_, parameters, content, texts, blob = row
    whole = readable and bool(texts) and bool(blob) and not _is_row_number(line.id)
    return KeptReport(line, _text(parameters), content or b"", whole)


def _line(row: Sequence[Any]) -> tuple[FrozenLine, bool]:
    """A row as it is listed, and whether its day and its moment could be read."""
    number, key, name, project, day, moment, definitions, sha256, *_ = row
    as_of, finalised_at = _moment(day), _moment(moment)
    line = FrozenLine(
        id=_key(key, number),
        name=_text(name),
        project_code=_text(project),
        as_of=(as_of or UNREADABLE).date(),
        finalised_at=finalised_at or UNREADABLE,
        definitions_version=_text(definitions),
        sha256=_text(sha256),
    )
    return line, as_of is not None and finalised_at is not None


def _key(value: bytes | None, number: int) -> UUID:
    """The key of a row, or its number as a key where that is none."""
    text = _text(value)
    try:
        key = UUID(text)
    except ValueError:
        return UUID(int=number)
    return key if key.hex == text else UUID(int=number)


def _is_row_number(key: UUID) -> bool:
    return key.int < 2**63


def _moment(value: bytes | None) -> datetime | None:
    try:
        found = datetime.fromisoformat(_text(value))
    except ValueError:
        return None
    return found if found.tzinfo is None else None


def _text(value: bytes | None) -> str:
    return (value or b"").decode("utf-8", "replace")


def person_keys(work: UnitOfWork) -> dict[int, str]:
    """The key of every person, as the file has it, by the row number that the facts carry."""
    rows = work.connection.exec_driver_sql("SELECT rowid, id FROM person").all()
    return {row[0]: row[1] for row in rows}


def merged_keys(work: UnitOfWork) -> dict[str, str]:
    """By the key of each person who was merged with another the key of who they are now."""
    rows = work.connection.exec_driver_sql(
        "SELECT was_id, person_id FROM merged WHERE enrolment_id IS NULL"
    )
    return {row[0]: row[1] for row in rows}
