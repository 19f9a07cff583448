"""What finding persons who may be one reads: everyone, or only whom something was changed of."""

import json
from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from plastiq_tracker.domain.records import NotSame
from plastiq_tracker.store import schema
from plastiq_tracker.store.dossier import UnitOfWork

_COLUMNS = "SELECT id, first_name, last_name, birth_date, phone, email FROM person"
MOST = 2_000
"""More changes than this are not followed one by one: everyone is read again."""


class Known(NamedTuple):
    """A person as the file has them: the key without dashes, the birth date as 2003-07-09."""

    key: str
    first_name: str
    last_name: str
    birth_date: str
    phone: str | None
    email: str | None


def everyone(work: UnitOfWork) -> list[Known]:
    """Everyone in the dossier, in order of key."""
    return [Known(*row) for row in work.connection.exec_driver_sql(f"{_COLUMNS} ORDER BY id")]


def some(work: UnitOfWork, keys: Iterable[str]) -> list[Known]:
    """Those of these keys who are there."""
    rows = work.connection.exec_driver_sql(
        f"{_COLUMNS} WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(keys)),)
    )
    return [Known(*row) for row in rows]


def last_entry(work: UnitOfWork) -> int:
    """The number of the newest entry of the history."""
    found = work.connection.exec_driver_sql("SELECT max(number) FROM history").scalar_one()
    return int(found or 0)


def changed_since(work: UnitOfWork, entry: int) -> list[str] | None:
    """The keys of the persons who were added, changed or deleted after that entry of the history.

    None when those are too many to be followed one by one.
    """
    rows = work.connection.exec_driver_sql(
        "SELECT DISTINCT record FROM (SELECT kind, record FROM history WHERE number > ? LIMIT ?) "
        "AS newer WHERE kind = 'person'",
        (entry, MOST + 1),
    ).all()
    newer = last_entry(work) - entry
    return None if not 0 <= newer <= MOST else [row[0] for row in rows]


def told_apart(work: UnitOfWork) -> set[tuple[str, str]]:
    """The pairs of whom was said that they are not the same, the smaller key first."""
    rows = work.connection.exec_driver_sql("SELECT first_id, second_id FROM not_same")
    return {(row[0], row[1]) for row in rows}


def pair_told_apart(work: UnitOfWork, one: UUID, other: UUID) -> NotSame | None:
    """What was said of these two, when they are not the same."""
    pair = NotSame.of(one, other)
    found = work.find(
        NotSame,
        schema.NotSame.first_id == pair.first_id,
        schema.NotSame.second_id == pair.second_id,
    )
    return found[0] if found else None
