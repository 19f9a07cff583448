"""Whole columns out of SQLite at speed: a page of rows as one string per column, read by numpy.

`group_concat` joins a column inside the engine, which is far quicker than fetching rows. It skips
NULL, so what may be empty is given a value first; a page whose columns differ in length holds what
no rule allows. Pages keep the window's thread from waiting and the memory small. This is SQLite's
way; another engine gets its own reader with the same result.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from plastiq_tracker.store.kinds import Kind, RowNumber, read_as
from plastiq_tracker.store.refusals import Unsound

PAGE = 5_000
"""Rows brought over at a time: their strings, longer, would each be made in new memory."""

PASSING = -200
"""Kibibytes (if negative) of a file that stay in memory while tables pass by."""

Columns = dict[str, NDArray[Any]]


@contextmanager
def passing(connections: Iterable[Connection]) -> Iterator[None]:
    """For reading whole tables: pages that nobody asks for again take each other's memory.

    New memory costs more than what is done with it. Not for who writes: changes would be put into
    the file before their time.
    """
    before = [
        (each, each.exec_driver_sql("PRAGMA cache_size").scalar_one()) for each in connections
    ]
    try:
        for each, _ in before:
            each.exec_driver_sql(f"PRAGMA cache_size = {PASSING}")
        yield
    finally:
        for each, size in before:
            each.exec_driver_sql(f"PRAGMA cache_size = {size}")


@dataclass(frozen=True)
class Asked:
    """These columns of a table in order of row, all rows or those that `where` chooses.

    With `numbered` the row numbers come along as `rowid`.
    """

    kinds: Mapping[str, Kind]
    where: str = ""
    numbered: bool = False


class Reader:
    """Reads whole tables page by page, as many pages at a time as there are connections.

    The connections must all see the same. Small questions go through `rows` meanwhile.
    """

    def __init__(self, connections: Sequence[Connection]) -> None:
        self._free: SimpleQueue[Connection] = SimpleQueue()
        for connection in connections:
            self._free.put(connection)
        self._threads = ThreadPoolExecutor(len(connections), thread_name_prefix="facts")

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *_: object) -> None:
        self._threads.shutdown(cancel_futures=True)

    def rows(self, question: str) -> Sequence[Any]:
        connection = self._free.get()
        try:
            return connection.exec_driver_sql(question).all()
        finally:
            self._free.put(connection)

    def tables(self, asked: Mapping[str, Asked]) -> dict[str, Callable[[], Columns]]:
        """Sends for these tables; each is called for once it is needed.

        The call raises `Unsound`, or what a kind raises, for what the rules of the table forbid.
        """
        ends = self._ends(asked)
        return {name: self._table(name, each, *ends[name]) for name, each in asked.items()}

    def _ends(self, names: Iterable[str]) -> dict[str, tuple[int, int]]:
        """The first and last row number of each table; without rows the last is before the first.

        Each in a question of its own is a look at one end; together they would be a scan.
        """
        looks = (f"(SELECT {of}(rowid) FROM {name})" for name in names for of in ("min", "max"))
        (row,) = self.rows(f"SELECT {', '.join(looks)}")
        low, high = row[::2], row[1::2]
        return {
            name: (1, 0) if first is None else (first, last)
            for name, first, last in zip(names, low, high, strict=True)
        }

    def _table(self, name: str, asked: Asked, low: int, high: int) -> Callable[[], Columns]:
        number: Mapping[str, Kind] = {"rowid": RowNumber()} if asked.numbered else {}
        if asked.where:
            return self._sent_for(name, {**number, **asked.kinds}, [asked.where])
        pages = [
            f"rowid BETWEEN {first} AND {min(first + PAGE - 1, high)}"
            for first in range(low, high + 1, PAGE)
        ]
        read = self._sent_for(name, asked.kinds, pages)

        def numbered() -> Columns:
            """Without gaps between them the numbers need not be read."""
            found = read()
            if len(next(iter(found.values()))) == high - low + 1:
                return {"rowid": np.arange(low, high + 1, dtype=np.int64), **found}
            return self._sent_for(name, number, pages)() | found

        return numbered if asked.numbered else read

    def _sent_for(
        self, name: str, kinds: Mapping[str, Kind], conditions: Iterable[str]
    ) -> Callable[[], Columns]:
        pages = [self._threads.submit(self._page, name, kinds, each) for each in conditions]

        def read() -> Columns:
            parts: dict[str, list[NDArray[Any]]] = {column: [] for column in kinds}
            while pages:
                for column, values in pages.pop(0).result().items():
                    parts[column].append(values)
            return {column: _joined(kind, parts.pop(column)) for column, kind in kinds.items()}

        return read

    def _page(self, name: str, kinds: Mapping[str, Kind], condition: str) -> Columns:
        joined = ", ".join(
            f"group_concat({kind.sql(column)}, '{kind.between}')" for column, kind in kinds.items()
        )
        (row,) = self.rows(f"SELECT {joined} FROM {name} WHERE {condition}")
        columns = {
            column: np.zeros(0, kind.dtype) if value is None else read_as(kind, value)
            for (column, kind), value in zip(kinds.items(), row, strict=True)
        }
        if len(set(map(len, columns.values()))) > 1:
            raise Unsound
        return columns


def _joined(kind: Kind, parts: list[NDArray[Any]]) -> NDArray[Any]:
    return np.concatenate(parts) if parts else np.zeros(0, dtype=kind.dtype)
