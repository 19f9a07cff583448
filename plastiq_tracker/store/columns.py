"""Whole columns out of SQLite at speed: a page of rows as one string per column, read by numpy.

`group_concat` joins a column inside the engine, which is far quicker than fetching rows. It skips
NULL, so what may be empty is given a value first; a page whose columns differ in length holds what
no rule allows. Pages keep the window's thread from waiting and the memory small. This is SQLite's
way; another engine gets its own reader with the same result.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from plastiq_tracker.indicators.facts import NEVER
from plastiq_tracker.store.dossier import Unsound

PAGE = 50_000
"""Rows brought over at a time."""

Columns = dict[str, NDArray[Any]]


class Kind(ABC):
    """What a column holds: how it is asked for, and how the answer is read."""

    dtype: ClassVar[str]
    width: ClassVar[int] = 1
    """Numbers for each row."""

    @abstractmethod
    def sql(self, column: str) -> str:
        """The expression whose values are joined without anything between them."""

    @abstractmethod
    def read(self, joined: str) -> NDArray[Any]:
        """The values in a joined answer. Raises ValueError for what is none."""


class Key(Kind):
    """UUIDs of 32 hexadecimal digits, as two numbers each; zeros where there is none."""

    dtype = "u8"
    width = 2

    def __init__(self, *, optional: bool = False) -> None:
        self.empty = "0" * 32 if optional else ""

    def sql(self, column: str) -> str:
        return _given(f'"{column}"', self.empty)

    def read(self, joined: str) -> NDArray[Any]:
        return np.frombuffer(bytes.fromhex(joined), dtype=">u8").reshape(-1, 2)


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
        if written and (month.max() > 12 or day.max() > 31):
            raise ValueError("not a day")
        year = century.astype(np.int32) * 100 + of_century
        days: NDArray[Any] = _BEFORE_MONTH[year * 13 + month] + day
        if (days < 0).any():
            raise ValueError("not a day")
        return days


class Code(Kind):
    """Closed values, as their positions in the list."""

    dtype = "i1"

    def __init__(self, values: type[StrEnum]) -> None:
        self.values = values

    def sql(self, column: str) -> str:
        cases = (f"WHEN '{value.value}' THEN '{at}'" for at, value in enumerate(self.values))
        return f'CASE "{column}" {" ".join(cases)} END'

    def read(self, joined: str) -> NDArray[Any]:
        return np.frombuffer(joined.encode("ascii"), dtype=np.uint8) - ord("0")


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
        found = self._found
        written = joined.split(self.SIGN)[1:]
        return np.array([found.setdefault(word, len(found) - 1) for word in written], np.int32)


class RowNumber(Kind):
    """The number by which SQLite finds a row."""

    dtype = "i8"

    def sql(self, column: str) -> str:
        return "printf('%020d', rowid)"

    def read(self, joined: str) -> NDArray[Any]:
        return np.array([joined[at : at + 20] for at in range(0, len(joined), 20)], np.int64)


def read_columns(
    connection: Connection, table: str, kinds: Mapping[str, Kind], where: str = ""
) -> Columns:
    """The columns of a table in order of row, or of the rows that `where` chooses.

    Raises `Unsound`, or what a kind raises, for what the rules of the table forbid.
    """
    pages: dict[str, list[NDArray[Any]]] = {name: [] for name in kinds}
    for condition in [where] if where else _pages(connection, table):
        read = _read_page(connection, table, kinds, condition)
        for name, values in read.items():
            pages[name].append(values.astype(kinds[name].dtype, copy=False))
    return {name: _joined(kinds[name], pages.pop(name)) for name in kinds}


def read_rows(
    connection: Connection, table: str, kinds: Mapping[str, Kind], where: str = ""
) -> Columns:
    """`read_columns` with the row numbers as `rowid`; without gaps they need not be read."""
    low, high, count = _extent(connection, table)
    if where or count != high - low + 1:
        return read_columns(connection, table, {"rowid": RowNumber(), **kinds}, where)
    read = read_columns(connection, table, kinds)
    return {"rowid": np.arange(low, high + 1, dtype=np.int64), **read}


def _extent(connection: Connection, table: str) -> tuple[int, int, int]:
    # Each in a query of its own is a look at one end; together they would be a scan.
    low, high, count = (
        connection.exec_driver_sql(f"SELECT {of} FROM {table}").scalar_one()
        for of in ("min(rowid)", "max(rowid)", "count(*)")
    )
    return (low, high, count) if count else (1, 0, 0)


def _pages(connection: Connection, table: str) -> Iterator[str]:
    low, high, _ = _extent(connection, table)
    for first in range(low, high + 1, PAGE):
        yield f"rowid BETWEEN {first} AND {min(first + PAGE - 1, high)}"


def _read_page(
    connection: Connection, table: str, kinds: Mapping[str, Kind], condition: str
) -> Columns:
    joined = ", ".join(f"group_concat({kind.sql(name)}, '')" for name, kind in kinds.items())
    answer = connection.exec_driver_sql(f"SELECT {joined} FROM {table} WHERE {condition}").one()
    columns = {
        name: kind.read(value or "")
        for (name, kind), value in zip(kinds.items(), answer, strict=True)
    }
    if len(set(map(len, columns.values()))) > 1:
        raise Unsound
    return columns


def _joined(kind: Kind, pages: list[NDArray[Any]]) -> NDArray[Any]:
    if pages:
        return np.concatenate(pages)
    return np.zeros((0, kind.width) if kind.width > 1 else 0, dtype=kind.dtype)


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


def _before_months() -> NDArray[np.int32]:
    """The ordinal of the last day before each month, at year × 13 + month; negative for none."""
    firsts = np.arange("0001-01", "10000-01", dtype="datetime64[M]").astype("datetime64[D]")
    ordinals = (firsts - np.datetime64("0001-01-01", "D")).astype(np.int32).reshape(-1, 12)
    table = np.full((10_000, 13), -1_000, dtype=np.int32)
    table[1:, 1:] = ordinals
    table[0, 0] = NEVER
    return table.ravel()


_BEFORE_MONTH = _before_months()
