"""The dossier's history: naming what this program writes, and reading who changed what when.

Triggers write an entry for every record that anyone changes (`store.triggers`); here a write of
this program gets its number and its name. What stands in the history is never changed, with one
exception: `forget`.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Boolean, Connection, Date, DateTime, Enum, Uuid

from plastiq_tracker.domain.changes import Change, ChangeKind, Deed, Entry, FieldChange
from plastiq_tracker.domain.records import Record
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import NotFound
from plastiq_tracker.store.labels import from_json, to_json
from plastiq_tracker.store.refusals import Unsound
from plastiq_tracker.store.schema import ROWS, Base

R = TypeVar("R", bound=Record)
Fields = dict[str, Any]
"""Values by column, as SQLite holds them."""

NO_CHANGE = Text("History", "The history of this dossier has no such change.")
KINDS = {row.__tablename__: kind for kind, row in ROWS.items()}
"""Which record a table of the history's entries keeps."""
_COLUMNS = "number, made_at, author, kind, label, undoes, first, last"
_UNDONE = "EXISTS (SELECT 1 FROM change other WHERE other.undoes = change.number)"
_BATCH = 500


@dataclass
class Written:
    """What one unit of work is called in the history, from its start to its end."""

    connection: Connection
    author: str
    label: Text | None = None
    kind: ChangeKind = ChangeKind.NORMAL
    undoes: int | None = None

    def __post_init__(self) -> None:
        self._before = last_entry(self.connection)

    def finish(self) -> int | None:
        """Names what was written since; returns its number, None when that was nothing."""
        last = last_entry(self.connection)
        if last == self._before:
            return None
        (highest,) = _rows(self.connection, "SELECT coalesce(max(number), 0) FROM change")[0]
        number = int(highest) + 1
        self.connection.exec_driver_sql(
            f"INSERT INTO change ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number,
                datetime.now(UTC).replace(tzinfo=None).isoformat(" "),
                self.author,
                self.kind.value,
                None if self.label is None else to_json(self.label),
                self.undoes,
                self._before + 1,
                last,
            ),
        )
        return number


def last_entry(connection: Connection) -> int:
    """The number of the newest entry, 0 when there is none."""
    return int(_rows(connection, "SELECT coalesce(max(number), 0) FROM history")[0][0])


def change(connection: Connection, number: int) -> Change:
    """The change of this number. Raises `NotFound`."""
    for found in _changes(connection, "number = ?", (number,)):
        return found
    raise NotFound(NO_CHANGE)


def undoable(connection: Connection, author: str) -> Change | None:
    """What this person did last and did not undo."""
    where = f"author = ? AND kind <> 'undo' AND NOT {_UNDONE} ORDER BY number DESC LIMIT 1"
    return next(_changes(connection, where, (author,)), None)


def redoable(connection: Connection, author: str) -> Change | None:
    """What this person undid last, unless they did something else since."""
    where = (
        "author = ? AND kind = 'undo' "
        f"AND NOT {_UNDONE} AND number > (SELECT coalesce(max(number), 0) FROM change done "
        "WHERE done.author = change.author AND done.kind NOT IN ('undo', 'redo')) "
        "ORDER BY number DESC LIMIT 1"
    )
    return next(_changes(connection, where, (author,)), None)


def recent(connection: Connection, limit: int, before: int | None = None) -> list[Change]:
    """The newest changes, or those older than entry `before`, with what other programs did."""
    end = last_entry(connection) if before is None else before - 1
    found: list[Change] = []
    for each in _changes(connection, "first <= ? ORDER BY first DESC LIMIT ?", (end, limit)):
        if each.last < end:
            found.append(_others(connection, each.last + 1, end))
        found.append(each)
        end = each.first - 1
    if len(found) < limit and end > 0:
        found.append(_others(connection, 1, end))
    return found[:limit]


def entries(connection: Connection, of: Change, limit: int | None = None) -> list[Entry]:
    """What one change did, record by record."""
    rows = _rows(
        connection,
        'SELECT number, made_at, kind, record, revision, deed, "fields" FROM history '
        f"WHERE number BETWEEN ? AND ? ORDER BY number LIMIT {-1 if limit is None else limit}",
        (of.first, of.last),
    )
    return [_entry(connection, row, of) for row in rows]


def entries_of(connection: Connection, records: Iterable[UUID]) -> list[Entry]:
    """All that was done to these records, the newest first."""
    rows = _entries_where_record(connection, [each.hex for each in records])
    known: list[Change] = []
    found = []
    for row in sorted(rows, reverse=True):
        if not known or not known[-1].first <= row[0] <= known[-1].last:
            known.append(_change_of(connection, row[0]))
        found.append(_entry(connection, row, known[-1]))
    return found


def deleted_that_named(connection: Connection, kind: type[Record], **named: UUID) -> list[UUID]:
    """The records of a kind that are gone, and had this key in this column when they went."""
    ((column, key),) = named.items()
    rows = _rows(
        connection,
        "SELECT DISTINCT record FROM history WHERE deed = 'D' AND kind = ? "
        'AND json_extract("fields", ?) = ?',
        (ROWS[kind].__tablename__, f"$.{column}", key.hex),
    )
    return [UUID(row[0]) for row in rows]


def at_revision(connection: Connection, kind: type[R], key: UUID, revision: int) -> R | None:
    """A record as it was at this revision; None when the history does not tell."""
    now = row_of(connection, ROWS[kind].__tablename__, key.hex)
    later = _rows(
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
        gone = _rows(
            connection,
            "SELECT revision, \"fields\" FROM history WHERE record = ? AND deed = 'D' "
            "ORDER BY number DESC LIMIT 1",
            (key.hex,),
        )
        if not gone or gone[0][1] is None:
            return None
        row = {**read_fields(Deed.DELETED, gone[0][1]), "id": key.hex, "revision": gone[0][0]}
    return to_record(kind, row)


def last_to_touch(connection: Connection, key: UUID, field: str | None) -> Entry | None:
    """The newest entry of a record that changed this field, or any; a deletion touches all."""
    for each in entries_of(connection, [key]):
        if field is None or each.deed is not Deed.CHANGED:
            return each
        if any(one.field == field for one in each.fields):
            return each
    return None


def forget(connection: Connection, records: Sequence[UUID]) -> None:
    """Empties what the history says of these records, for who has a right to be forgotten.

    That something was done, when and by whom stays; what it was is gone for good, and so are the
    names of the changes that touched them. Such changes cannot be undone. Nothing else takes
    anything from the history: the database lets nobody, unless `history_forgetting` names the
    record in the same transaction.
    """
    for batch in _batches([each.hex for each in records]):
        connection.exec_driver_sql(
            f"INSERT OR IGNORE INTO history_forgetting VALUES {_each_in_brackets(batch)}", batch
        )
    whose = "record IN (SELECT record FROM history_forgetting)"
    connection.exec_driver_sql(
        "UPDATE change SET label = NULL WHERE label IS NOT NULL AND EXISTS (SELECT 1 FROM history "
        f"WHERE history.number BETWEEN change.first AND change.last AND {whose})"
    )
    connection.exec_driver_sql(
        f'UPDATE history SET "fields" = NULL WHERE "fields" IS NOT NULL AND {whose}'
    )
    connection.exec_driver_sql(f"DELETE FROM history_replaced WHERE {whose}")
    connection.exec_driver_sql("DELETE FROM history_forgetting")


# Rows as they stand


def row_of(connection: Connection, table: str, key: str) -> Fields | None:
    """A row of a table as SQLite holds it; None when there is none."""
    columns = ", ".join(f'"{each.name}"' for each in Base.metadata.tables[table].columns)
    found = _rows(connection, f"SELECT {columns} FROM {table} WHERE id = ?", (key,))
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


# Within


def _rows(connection: Connection, question: str, values: Sequence[Any] = ()) -> Sequence[Any]:
    return connection.exec_driver_sql(question, tuple(values)).all()


def _changes(connection: Connection, where: str, values: Sequence[Any]) -> Iterator[Change]:
    for row in _rows(connection, f"SELECT {_COLUMNS}, {_UNDONE} FROM change WHERE {where}", values):
        number, made_at, author, kind, label, undoes, first, last, undone = row
        yield Change(
            number=number,
            made_at=datetime.fromisoformat(made_at),
            author=author,
            kind=ChangeKind(kind),
            label=from_json(label),
            undoes=undoes,
            undone=bool(undone),
            first=first,
            last=last,
        )


def _others(connection: Connection, first: int, last: int) -> Change:
    """What other programs wrote, as one change."""
    ((made_at,),) = _rows(connection, "SELECT made_at FROM history WHERE number = ?", (last,))
    return Change(
        number=None,
        made_at=_moment(made_at),
        author=None,
        kind=ChangeKind.NORMAL,
        label=None,
        first=first,
        last=last,
    )


def _change_of(connection: Connection, entry: int) -> Change:
    """The change that an entry belongs to."""
    where = "first <= ? ORDER BY first DESC LIMIT 1"
    found = next(_changes(connection, where, (entry,)), None)
    if found is not None and found.last >= entry:
        return found
    ((following,),) = _rows(connection, "SELECT min(first) FROM change WHERE first > ?", (entry,))
    last = last_entry(connection) if following is None else following - 1
    return _others(connection, 1 if found is None else found.last + 1, last)


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
        at=_moment(made_at),
        kind=kind,
        record=UUID(record),
        deed=Deed(deed),
        fields=tuple(each for each in found if each.before != each.after),
        change=of,
    )


def _as_added(connection: Connection, table: str, key: str, entry: int) -> Fields:
    """What a record held when it was added; nothing when that was forgotten."""
    later = _rows(
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
    for batch in _batches(keys):
        found += _rows(
            connection,
            'SELECT number, made_at, kind, record, revision, deed, "fields" FROM history '
            f"WHERE record IN ({', '.join('?' * len(batch))})",
            batch,
        )
    return found


def _batches(keys: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for start in range(0, len(keys), _BATCH):
        yield tuple(keys[start : start + _BATCH])


def _each_in_brackets(batch: Sequence[str]) -> str:
    return ", ".join(["(?)"] * len(batch))


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None)
