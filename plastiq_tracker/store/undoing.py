"""Taking a change back by replaying its entries backward, as a new change.

What stands in its way is told before anything is written: fields that have another value than the
change left, records that were deleted, changed or referred to since. Revisions count on, so that
a form that loaded what is taken back hears of it.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from plastiq_tracker.domain.changes import Change, ChangeKind, Deed
from plastiq_tracker.domain.records import FrozenReport, Record
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Conflict, Trouble
from plastiq_tracker.store.earlier import (
    KINDS,
    Forgotten,
    read_fields,
)
from plastiq_tracker.store.obstacles import MOST_CLASHES, Done, obstacles
from plastiq_tracker.store.refusals import FROZEN
from plastiq_tracker.store.schema import ROWS, Base

BUILT_ON = Text(
    "History",
    "This cannot be undone: something was changed since that builds on it. Nothing was changed.",
)
ALREADY = Text("History", "This was undone already.")
FINAL = Text("History", "A finalised report stays: that can never be undone.")
FORGOTTEN = Text("History", "This cannot be undone: what it was about was erased from the history.")
NOBODYS = Text("History", "What another program wrote cannot be undone here.")
STEP = 1000

Progress = Callable[[float], None]


def take_back(
    connection: Connection, change: Change, progress: Progress
) -> frozenset[type[Record]]:
    """Undoes everything that this change did; returns the kinds of record that it touched.

    Raises `Conflict` with what stands in the way, and `Trouble` when it can never be taken back.
    `progress` hears of fractions and may raise to stop it, with nothing written.
    """
    _refuse_impossible(change)
    try:
        done = _entries(connection, change)
    except Forgotten as error:
        raise Trouble(FORGOTTEN) from error
    if any(each.table == ROWS[FrozenReport].__tablename__ for each in done):
        raise Trouble(FROZEN)
    try:
        clashes = list(obstacles(connection, change, done))
        progress(0.3)
        if clashes:
            raise Conflict(BUILT_ON, clashes[:MOST_CLASHES])
        _replay_backward(connection, done, progress)
    except Forgotten as error:
        raise Trouble(FORGOTTEN) from error
    except IntegrityError as error:
        raise Conflict(BUILT_ON) from error
    return frozenset(KINDS[each.table] for each in done)


def _refuse_impossible(change: Change) -> None:
    if change.number is None:
        raise Trouble(NOBODYS)
    if change.undone:
        raise Trouble(ALREADY)
    if change.kind is ChangeKind.FINAL:
        raise Trouble(FINAL)


def _entries(connection: Connection, change: Change) -> list[Done]:
    """The change's entries, the last first."""
    rows = connection.exec_driver_sql(
        'SELECT number, kind, record, revision, deed, "fields" FROM history '
        "WHERE number BETWEEN ? AND ? ORDER BY number DESC",
        (change.first, change.last),
    )
    return [
        Done(number, table, record, revision, Deed(deed), read_fields(deed, fields))
        for number, table, record, revision, deed, fields in rows
    ]


def _replay_backward(connection: Connection, done: Sequence[Done], progress: Progress) -> None:
    count = 0
    for (table, deed, names), alike in groupby(done, _as_one):
        entries = list(alike)
        for start in range(0, len(entries), STEP):
            batch = entries[start : start + STEP]
            _undo(connection, table, deed, names, batch)
            count += len(batch)
            progress(0.3 + 0.7 * count / len(done))


def _as_one(done: Done) -> tuple[str, Deed, tuple[str, ...]]:
    """Entries after each other that one statement takes back."""
    known = Base.metadata.tables[done.table].columns
    match done.deed:
        case Deed.ADDED:
            names: Iterable[str] = ()
        case Deed.CHANGED:
            names = (name for name in done.fields if name in known)
        case Deed.DELETED:
            names = (
                each.name
                for each in known
                if each.name not in ("id", "revision")
                and (each.nullable or each.name in done.fields)
            )
    return done.table, done.deed, tuple(names)


def _undo(
    connection: Connection, table: str, deed: Deed, names: tuple[str, ...], batch: Sequence[Done]
) -> None:
    values: list[tuple[Any, ...]]
    match deed:
        case Deed.ADDED:
            statement = f"DELETE FROM {table} WHERE id = ?"
            values = [(each.record,) for each in batch]
        case Deed.DELETED:
            columns = ", ".join(f'"{name}"' for name in ("id", "revision", *names))
            places = ", ".join("?" * (len(names) + 2))
            statement = f"INSERT INTO {table} ({columns}) VALUES ({places})"
            values = [(each.record, each.revision, *map(each.before.get, names)) for each in batch]
        case Deed.CHANGED:
            columns = ", ".join(f'"{name}" = ?' for name in names)
            statement = f"UPDATE {table} SET {columns} WHERE id = ?"
            values = [(*map(each.before.get, names), each.record) for each in batch]
    connection.exec_driver_sql(statement, values)
