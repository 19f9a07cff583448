"""The dossier's history: naming what this program writes, and finding what was written.

Triggers write an entry for every record that anyone changes (`store.triggers`); here a write of
this program gets its number and its name. What stands in the history is never changed, with one
exception: `forget`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection

from plastiq_tracker.domain.changes import Change, ChangeKind
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import NotFound
from plastiq_tracker.store.labels import from_json, to_json

T = TypeVar("T")
NO_CHANGE = Text("History", "The history of this dossier has no such change.")
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
        (highest,) = rows(self.connection, "SELECT coalesce(max(number), 0) FROM change")[0]
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
    return int(rows(connection, "SELECT coalesce(max(number), 0) FROM history")[0][0])


def change(connection: Connection, number: int) -> Change:
    """The change of this number. Raises `NotFound`."""
    for found in _changes(connection, "number = ?", (number,)):
        return found
    raise NotFound(NO_CHANGE)


def change_of(connection: Connection, entry: int) -> Change:
    """The change that an entry belongs to."""
    where = "first <= ? ORDER BY first DESC LIMIT 1"
    found = next(_changes(connection, where, (entry,)), None)
    if found is not None and found.last >= entry:
        return found
    ((following,),) = rows(connection, "SELECT min(first) FROM change WHERE first > ?", (entry,))
    last = last_entry(connection) if following is None else following - 1
    return _others(connection, 1 if found is None else found.last + 1, last)


def undoable(connection: Connection, author: str) -> Change | None:
    """What this person did last and did not undo."""
    where = f"author = ? AND kind <> 'undo' AND NOT {_UNDONE} ORDER BY number DESC LIMIT 1"
    return next(_changes(connection, where, (author,)), None)


def redoable(connection: Connection, author: str) -> Change | None:
    """What this person undid last, unless they did something else since."""
    newest = "ORDER BY number DESC LIMIT 1"
    done = rows(
        connection,
        "SELECT number FROM change WHERE author = ? AND kind NOT IN ('undo', 'redo') " + newest,
        (author,),
    )
    since = done[0][0] if done else 0
    where = f"author = ? AND kind = 'undo' AND number > ? AND NOT {_UNDONE} {newest}"
    return next(_changes(connection, where, (author, since)), None)


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


def forget(connection: Connection, records: Sequence[UUID]) -> None:
    """Empties what the history says of these records, for who has a right to be forgotten.

    That something was done, when and by whom stays; what it was is gone for good, and so are the
    names of the changes that touched them. Such changes cannot be undone. Nothing else takes
    anything from the history: the database lets nobody, unless `history_forgetting` names the
    record in the same transaction.
    """
    for batch in batches([each.hex for each in records]):
        connection.exec_driver_sql(
            f"INSERT OR IGNORE INTO history_forgetting VALUES {_each_in_brackets(batch)}", batch
        )
    whose = "record IN (SELECT record FROM history_forgetting)"
    connection.exec_driver_sql(
        "UPDATE change SET label = NULL WHERE label IS NOT NULL AND number IN ("
        "SELECT its.number FROM history entry JOIN change its ON its.last >= entry.number "
        "AND its.first = (SELECT max(first) FROM change WHERE first <= entry.number) "
        f"WHERE entry.{whose})"
    )
    connection.exec_driver_sql(
        f'UPDATE history SET "fields" = NULL WHERE "fields" IS NOT NULL AND {whose}'
    )
    connection.exec_driver_sql(f"DELETE FROM history_replaced WHERE {whose}")
    connection.exec_driver_sql("DELETE FROM history_forgetting")


# Within


def rows(connection: Connection, question: str, values: Sequence[Any] = ()) -> Sequence[Any]:
    """The whole answer."""
    return connection.exec_driver_sql(question, tuple(values)).all()


def batches(keys: Sequence[T]) -> Iterator[tuple[T, ...]]:
    """The keys, no more at a time than one statement may have."""
    for start in range(0, len(keys), _BATCH):
        yield tuple(keys[start : start + _BATCH])


def moment(seconds: int) -> datetime:
    """Seconds since 1970 as UTC."""
    return datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None)


def _changes(connection: Connection, where: str, values: Sequence[Any]) -> Iterator[Change]:
    for row in rows(connection, f"SELECT {_COLUMNS}, {_UNDONE} FROM change WHERE {where}", values):
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
    ((made_at,),) = rows(connection, "SELECT made_at FROM history WHERE number = ?", (last,))
    return Change(
        number=None,
        made_at=moment(made_at),
        author=None,
        kind=ChangeKind.NORMAL,
        label=None,
        first=first,
        last=last,
    )


def _each_in_brackets(batch: Sequence[str]) -> str:
    return ", ".join(["(?)"] * len(batch))
