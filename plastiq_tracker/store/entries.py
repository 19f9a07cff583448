"""The entries of the history: what each write did to each record."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from plastiq_tracker.domain.changes import Change, Deed, Entry, FieldChange
from plastiq_tracker.domain.records import Record
from plastiq_tracker.store.earlier import (
    KINDS,
    Fields,
    Forgotten,
    read_fields,
    row_of,
    value_of,
    walked_back,
)
from plastiq_tracker.store.history import batches, change_of, moment, rows
from plastiq_tracker.store.refusals import Unsound
from plastiq_tracker.store.schema import ROWS


def entries(connection: Connection, of: Change, limit: int | None = None) -> list[Entry]:
    """What one change did, record by record."""
    found = rows(
        connection,
        'SELECT number, made_at, kind, record, revision, deed, "fields" FROM history '
        f"WHERE number BETWEEN ? AND ? ORDER BY number LIMIT {-1 if limit is None else limit}",
        (of.first, of.last),
    )
    return [_entry(connection, row, of) for row in found]


def entries_of(connection: Connection, records: Iterable[UUID]) -> list[Entry]:
    """All that was done to these records, the newest first."""
    told = _entries_where_record(connection, [each.hex for each in records])
    known: list[Change] = []
    found = []
    for row in sorted(told, reverse=True):
        if not known or not known[-1].first <= row[0] <= known[-1].last:
            known.append(change_of(connection, row[0]))
        found.append(_entry(connection, row, known[-1]))
    return found


def deleted_that_named(connection: Connection, kind: type[Record], **named: UUID) -> list[UUID]:
    """The records of a kind that are gone, and had this key in this column when they went."""
    ((column, key),) = named.items()
    found = rows(
        connection,
        "SELECT DISTINCT record FROM history WHERE deed = 'D' AND kind = ? "
        'AND json_extract("fields", ?) = ?',
        (ROWS[kind].__tablename__, f"$.{column}", key.hex),
    )
    return [UUID(row[0]) for row in found]


def last_to_touch(connection: Connection, key: UUID, field: str | None) -> Entry | None:
    """The newest entry of a record that changed this field, or any; a deletion touches all."""
    for each in entries_of(connection, [key]):
        if field is None or each.deed is not Deed.CHANGED:
            return each
        if any(one.field == field for one in each.fields):
            return each
    return None


def _entry(connection: Connection, row: Any, of: Change) -> Entry:
    number, made_at, table, record, _revision, deed, fields = row
    kind = KINDS.get(table)
    if kind is None:
        raise Unsound
    found: tuple[FieldChange, ...] = ()
    match Deed(deed):
        case Deed.ADDED:
            first = _as_added(connection, table, record, number)
            found = tuple(
                FieldChange(name, None, value_of(kind, name, first[name])) for name in first
            )
        case Deed.CHANGED if fields is not None:
            found = tuple(
                FieldChange(name, value_of(kind, name, before), value_of(kind, name, after))
                for name, (before, after) in read_fields(deed, fields).items()
            )
        case Deed.DELETED if fields is not None:
            found = tuple(
                FieldChange(name, value_of(kind, name, each), None)
                for name, each in read_fields(deed, fields).items()
            )
    return Entry(
        number=number,
        at=moment(made_at),
        kind=kind,
        record=UUID(record),
        deed=Deed(deed),
        fields=tuple(each for each in found if each.before != each.after),
        change=of,
    )


def _as_added(connection: Connection, table: str, key: str, entry: int) -> Fields:
    """What a record held when it was added; nothing when that was forgotten."""
    later = rows(
        connection,
        'SELECT deed, "fields" FROM history WHERE record = ? AND number > ? ORDER BY number DESC',
        (key, entry),
    )
    try:
        row = walked_back(
            row_of(connection, table, key),
            [(Deed(deed), read_fields(deed, fields)) for deed, fields in later],
        )
    except Forgotten:
        return {}
    return {name: value for name, value in (row or {}).items() if name not in ("id", "revision")}


def _entries_where_record(connection: Connection, keys: Sequence[str]) -> list[Any]:
    found: list[Any] = []
    for batch in batches(keys):
        found += rows(
            connection,
            'SELECT number, made_at, kind, record, revision, deed, "fields" FROM history '
            f"WHERE record IN ({', '.join('?' * len(batch))})",
            batch,
        )
    return found
