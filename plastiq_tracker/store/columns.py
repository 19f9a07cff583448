"""Whole columns out of SQLite at speed: a page of rows as one string per column, read by numpy.

`group_concat` joins a column inside the engine, which is far quicker than fetching rows. It skips
NULL, so what may be empty is given a value first; a page whose columns differ in length holds what
no rule allows. Pages keep the window's thread from waiting and the memory small. This is SQLite's
way; another engine gets its own reader with the same result.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from enum import StrEnum
from queue import SimpleQueue
from threading import Lock
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from plastiq_tracker.indicators.facts import NEVER
from plastiq_tracker.store.positions import fingerprints
from plastiq_tracker.store.refusals import Unsound

PAGE = 10_000
"""Rows brought over at a time."""

Columns = dict[str, NDArray[Any]]


class Kind(ABC):
    """What a column holds: how it is asked for, and how the answer is read."""

    dtype: ClassVar[str]

    @abstractmethod
    def sql(self, column: str) -> str:
        """The expression whose values are joined without anything between them."""

    @abstractmethod
    def read(self, joined: str) -> NDArray[Any]:
        """The values in a joined answer. Raises ValueError for what is none."""


class Key(Kind):
    """UUIDs of 32 hexadecimal digits, as fingerprints; 0 where there is none."""

    dtype = "u8"

    def __init__(self, *, optional: bool = False) -> None:
        self.empty = "0" * 32 if optional else ""

    def sql(self, column: str) -> str:
        return _given(f'"{column}"', self.empty)

    def read(self, joined: str) -> NDArray[Any]:
        keys = fingerprints(np.frombuffer(bytes.fromhex(joined), dtype=">u8").reshape(-1, 2))
        if not self.empty and not keys.all():
            raise ValueError("a key of zeros")
        return keys


class Day(Kind):
    """ISO dates of ten characters, as ordinals; NEVER where there is none."""

    dtype = "i4"

    def __init__(self, *, optional: bool = False) -> None:
        self.empty = "0000-00-00" if optional else ""

    def sql(self, column: str) -> str:
        return _given(f'"{column}"', self.empty)

    def read(self, joined: str) -> NDArray[Any]:
        written = joined.encode("ascii")
        if len(written) % 10:
            raise ValueError(joined[:20])
        century, of_century, month, day = (_two_digits(written, at) for at in (0, 2, 5, 8))
        if not (_is_dash(written, 4) and _is_dash(written, 7)):
            raise ValueError("not a day")
        if written and month.max() > 12:
            raise ValueError("not a month")
        at = (century.astype(np.int32) * 100 + of_century) * 13 + month
        if (day > _DAYS_IN_MONTH[at]).any() or ((day == 0) & (at > 0)).any():
            raise ValueError("not a day")
        days: NDArray[Any] = _BEFORE_MONTH[at] + day
        return days


class Code(Kind):
    """Closed values, as their positions in the list; -1 where there is none."""

    dtype = "i1"
    NONE = chr(ord("0") - 1)

    def __init__(self, values: type[StrEnum], *, optional: bool = False) -> None:
        self.values = values
        self.optional = optional

    def sql(self, column: str) -> str:
        cases = (f"WHEN '{value.value}' THEN '{at}'" for at, value in enumerate(self.values))
        code = f'CASE "{column}" {" ".join(cases)} END'
        if not self.optional:
            return code
        return f"CASE WHEN \"{column}\" IS NULL THEN '{self.NONE}' ELSE {code} END"

    def read(self, joined: str) -> NDArray[Any]:
        return np.frombuffer(joined.encode("ascii"), dtype=np.int8) - ord("0")


class Word(Kind):
    """Free words, as positions in `words`, to which new ones are added; -1 where it is empty."""

    dtype = "i4"
    SIGN = "\x1f"

    def __init__(self) -> None:
        self._found: dict[str, int] = {"": -1}

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(self._found)[1:]

    def sql(self, column: str) -> str:
        named = f"'{self.SIGN}' || replace(trim(\"{column}\"), '{self.SIGN}', ' ')"
        return f"coalesce({named}, '{self.SIGN}')"

    def read(self, joined: str) -> NDArray[Any]:
        written = joined.split(self.SIGN)[1:]
        known = list(map(self._found.get, written))
        if None in known:
            for word in written:
                self._found.setdefault(word, len(self._found) - 1)
            known = list(map(self._found.get, written))
        return np.array(known, dtype=np.int32)


class RowNumber(Kind):
    """The number by which SQLite finds a row."""

    dtype = "i8"

    def sql(self, column: str) -> str:
        return "printf('%020d', rowid)"

    def read(self, joined: str) -> NDArray[Any]:
        return np.array([joined[at : at + 20] for at in range(0, len(joined), 20)], np.int64)


def read_as(kind: Kind, joined: str) -> NDArray[Any]:
    """The values in a joined answer. Raises `Unsound` for what is none."""
    try:
        return kind.read(joined).astype(kind.dtype, copy=False)
    except (ValueError, LookupError) as error:
        raise Unsound from error


class Reader:
    """Reads whole tables in threads of their own, as many at a time as there are connections.

    Tables asked for with `table` are on their way from then on; the connections must all see the
    same. Small questions go through `rows` meanwhile.
    """

    def __init__(self, connections: Sequence[Connection]) -> None:
        self._readers = [_TableReader(connection) for connection in connections]
        self._free: SimpleQueue[_TableReader] = SimpleQueue()
        for reader in self._readers:
            self._free.put(reader)
        self._threads = ThreadPoolExecutor(len(connections), thread_name_prefix="facts")

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *_: object) -> None:
        for reader in self._readers:
            reader.stopped = True
        self._threads.shutdown(cancel_futures=True)

    def rows(self, question: str) -> Sequence[Any]:
        return self._readers[0].rows(question)

    def table(
        self, name: str, kinds: Mapping[str, Kind], where: str = "", *, numbered: bool = False
    ) -> "Future[Columns]":
        """These columns of all rows in order of row, or of those that `where` chooses.

        With `numbered` the row numbers come along as `rowid`. The result raises `Unsound`, or what
        a kind raises, for what the rules of the table forbid.
        """
        return self._threads.submit(self._table, name, kinds, where, numbered=numbered)

    def _table(
        self, name: str, kinds: Mapping[str, Kind], where: str, *, numbered: bool
    ) -> Columns:
        reader = self._free.get()
        try:
            if not numbered:
                return reader.columns(name, kinds, where)
            if where:
                return reader.columns(name, {"rowid": RowNumber(), **kinds}, where)
            return reader.numbered(name, kinds)
        finally:
            self._free.put(reader)


class _TableReader:
    """Reads tables by one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lock = Lock()
        self.stopped = False

    def rows(self, question: str) -> Sequence[Any]:
        with self._lock:
            return self._connection.exec_driver_sql(question).all()

    def numbered(self, name: str, kinds: Mapping[str, Kind]) -> Columns:
        """All rows with their numbers, which without gaps between them need not be read."""
        found = self.columns(name, kinds)
        low, high = self._ends(name)
        count = len(next(iter(found.values())))
        if count == high - low + 1:
            return {"rowid": np.arange(low, high + 1, dtype=np.int64), **found}
        return self.columns(name, {"rowid": RowNumber()}) | found

    def columns(self, name: str, kinds: Mapping[str, Kind], where: str = "") -> Columns:
        parts: dict[str, list[NDArray[Any]]] = {column: [] for column in kinds}
        for condition in [where] if where else self._pages(name):
            for column, values in self._page(name, kinds, condition).items():
                parts[column].append(values)
        return {column: _joined(kind, parts.pop(column)) for column, kind in kinds.items()}

    def _pages(self, name: str) -> Iterator[str]:
        low, high = self._ends(name)
        for first in range(low, high + 1, PAGE):
            if self.stopped:
                return
            yield f"rowid BETWEEN {first} AND {min(first + PAGE - 1, high)}"

    def _ends(self, name: str) -> tuple[int, int]:
        # Each in a query of its own is a look at one end; together they would be a scan.
        low, high = (self.rows(f"SELECT {of}(rowid) FROM {name}")[0][0] for of in ("min", "max"))
        return (1, 0) if low is None else (low, high)

    def _page(self, name: str, kinds: Mapping[str, Kind], condition: str) -> Columns:
        joined = ", ".join(f"group_concat({kind.sql(each)}, '')" for each, kind in kinds.items())
        (row,) = self.rows(f"SELECT {joined} FROM {name} WHERE {condition}")
        columns = {
            column: read_as(kind, value or "")
            for (column, kind), value in zip(kinds.items(), row, strict=True)
        }
        if len(set(map(len, columns.values()))) > 1:
            raise Unsound
        return columns


def _joined(kind: Kind, parts: list[NDArray[Any]]) -> NDArray[Any]:
    return np.concatenate(parts) if parts else np.zeros(0, dtype=kind.dtype)


def _given(column: str, empty: str) -> str:
    return f"coalesce({column}, '{empty}')" if empty else column


def _two_digits(written: bytes, at: int) -> NDArray[np.uint16]:
    """The number in the two characters at `at` of every ten."""
    rows = len(written) // 10
    pairs = np.ndarray(rows, dtype="<u2", buffer=written, offset=at if rows else 0, strides=10)
    # The high half of a digit is 3, and stays so when 6 is added.
    if ((pairs & (pairs + 0x0606) & 0xF0F0) != 0x3030).any():
        raise ValueError("not a number")
    return (pairs & 0xF) * 10 + (pairs >> 8 & 0xF)


def _is_dash(written: bytes, at: int) -> bool:
    return written[at::10].count(b"-") * 10 == len(written)


def _months() -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """The ordinal of the last day before each month, and its days, at year × 13 + month.

    What is no month has less than no days; 0000-00-00 stands for NEVER.
    """
    firsts = np.arange("0001-01", "10000-02", dtype="datetime64[M]").astype("datetime64[D]")
    ordinals = (firsts - np.datetime64("0001-01-01", "D")).astype(np.int32)
    before = np.zeros((10_000, 13), dtype=np.int32)
    days = np.full((10_000, 13), -1, dtype=np.int32)
    before[1:, 1:] = ordinals[:-1].reshape(-1, 12)
    days[1:, 1:] = np.diff(ordinals).reshape(-1, 12)
    before[0, 0], days[0, 0] = NEVER, 0
    return before.ravel(), days.ravel()


_BEFORE_MONTH, _DAYS_IN_MONTH = _months()
