"""Records as they are, and as they were: rows as SQLite holds them, walked back by the history."""

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Boolean, Connection, Date, DateTime, Enum, Uuid

from plastiq_tracker.domain.changes import Deed
from plastiq_tracker.domain.records import Record
from plastiq_tracker.store.history import rows
from plastiq_tracker.store.refusals import Unsound
from plastiq_tracker.store.schema import ROWS, Base

R = TypeVar("R", bound=Record)
Fields = dict[str, Any]
"""Values by column, as SQLite holds them."""
KINDS = {row.__tablename__: kind for kind, row in ROWS.items()}
"""Which record a table of the history's entries keeps."""


def at_revision(connection: Connection, kind: type[R], key: UUID, revision: int) -> R | None:
    """A record as it was at this revision; None when the history does not tell."""
    now = row_of(connection, ROWS[kind].__tablename__, key.hex)
    later = rows(
        connection,
        'SELECT deed, revision, "fields" FROM history WHERE record = ? AND revision >= ? '
        "ORDER BY number DESC",
        (key.hex, revision),
    )
    try:
        before = walked_back(
            now, [(Deed(deed), read_fields(deed, fields)) for deed, _, fields in later]
        )
    except Forgotten:
        return None
    if before is None or not later:
        return None
    return to_record(kind, {**before, "id": key.hex, "revision": revision})


def last_known(connection: Connection, kind: type[R], key: UUID) -> R | None:
    """A record as it stands, or stood when it was deleted; None when nobody knows it any more."""
    table = ROWS[kind].__tablename__
    row = row_of(connection, table, key.hex)
    if row is None:
        gone = rows(
            connection,
            "SELECT revision, \"fields\" FROM history WHERE record = ? AND deed = 'D' "
            "ORDER BY number DESC LIMIT 1",
            (key.hex,),
        )
        if not gone or gone[0][1] is None:
            return None
        row = {**read_fields(Deed.DELETED, gone[0][1]), "id": key.hex, "revision": gone[0][0]}
    return to_record(kind, row)


def row_of(connection: Connection, table: str, key: str) -> Fields | None:
    """A row of a table as SQLite holds it; None when there is none."""
    columns = ", ".join(f'"{each.name}"' for each in Base.metadata.tables[table].columns)
    found = rows(connection, f"SELECT {columns} FROM {table} WHERE id = ?", (key,))
    return dict(found[0]._mapping) if found else None


def walked_back(
    now: Fields | None, deeds: Iterable[tuple[Deed, Mapping[str, Any]]]
) -> Fields | None:
    """The row before these deeds, the newest first; None when it was not there."""
    row = None if now is None else dict(now)
    for deed, fields in deeds:
        match deed:
            case Deed.ADDED:
                row = None
            case Deed.DELETED:
                row = dict(fields)
            case Deed.CHANGED if row is not None:
                row |= {name: before for name, (before, _after) in fields.items()}
    return row


class Forgotten(Exception):
    """What is asked for was stripped from the history."""


def read_fields(deed: str, fields: str | None) -> Mapping[str, Any]:
    """What an entry says of fields. Raises `Forgotten` when that was erased."""
    if deed == Deed.ADDED:
        return {}
    if fields is None:
        raise Forgotten
    try:
        found: Mapping[str, Any] = json.loads(fields)
    except ValueError as error:
        raise Unsound from error
    return found


def to_record(kind: type[R], row: Fields) -> R:
    """A row as SQLite holds it, as a record; columns of which it does not tell are empty."""
    names = [each.name for each in Base.metadata.tables[ROWS[kind].__tablename__].columns]
    known = set(kind.__dataclass_fields__)
    values = {name: value_of(kind, name, row.get(name)) for name in names if name in known}
    try:
        return kind(**values)
    except (ValueError, TypeError) as error:
        raise Unsound from error


def value_of(kind: type[Record], column: str, kept: Any) -> Any:
    """A value as SQLite holds it, as records have it."""
    table = Base.metadata.tables[ROWS[kind].__tablename__]
    if kept is None or column not in table.columns:
        return kept
    try:
        match table.columns[column].type:
            case Uuid():
                return UUID(kept)
            case DateTime():
                return datetime.fromisoformat(kept)
            case Date():
                return date.fromisoformat(kept)
            case Boolean():
                return bool(kept)
            case Enum(enum_class=closed) if closed is not None:
                return closed(kept)
    except (ValueError, TypeError) as error:
        raise Unsound from error
    return kept


def referred(kind: type[Record], field: str) -> type[Record] | None:
    """The kind of record to whose key this field refers; None for any other field."""
    columns = Base.metadata.tables[ROWS[kind].__tablename__].columns
    keys = columns[field].foreign_keys if field in columns else ()
    return next((KINDS[key.column.table.name] for key in keys), None)
