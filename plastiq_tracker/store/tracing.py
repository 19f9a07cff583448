"""The names of the people behind a figure, by the row numbers that the facts carry."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from plastiq_tracker.domain.search import fold
from plastiq_tracker.store.dossier import UnitOfWork, sound

AT_A_TIME = 10_000
"""So many row numbers go into one question."""


@dataclass(frozen=True)
class Named:
    """Who stands in a row of the persons."""

    row: int
    id: UUID
    code: str
    name: str


def in_order_of_name(work: UnitOfWork, rows: Sequence[int]) -> list[int]:
    """The same rows by last name, first name and code, as the participants' table has them.

    Rows that are not there any more are left out.
    """
    found = sorted(
        (fold(last), fold(first), code, row)
        for row, last, first, code in _rows(work, "last_name, first_name, code", rows)
    )
    return [each[-1] for each in found]


def named(work: UnitOfWork, rows: Sequence[int]) -> dict[int, Named]:
    """The names in these rows, by row."""
    with sound():
        return {
            row: Named(row, UUID(key), code, f"{last} {first}")
            for row, key, code, last, first in _rows(work, "id, code, last_name, first_name", rows)
        }


def _rows(work: UnitOfWork, columns: str, rows: Sequence[int]) -> Iterator[tuple[Any, ...]]:
    for first in range(0, len(rows), AT_A_TIME):
        numbers = ", ".join(map(str, rows[first : first + AT_A_TIME]))
        query = f"SELECT rowid, {columns} FROM person WHERE rowid IN ({numbers})"
        for found in work.connection.exec_driver_sql(query):
            yield tuple(found)
