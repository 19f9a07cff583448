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
    found = list(_rows(work, "last_name, first_name, code", rows))
    # Many share a name, and folding takes longer than anything else here.
    folded = {name: fold(name) for name in {name for row in found for name in row[1:3]}}
    found.sort(key=lambda row: (folded[row[1]], folded[row[2]], row[3]))
    return [row[0] for row in found]


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
