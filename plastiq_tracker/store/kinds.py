"""What a column of a table holds: how SQLite is asked for it, and how numpy reads the answer.

An answer is one string of all values; what may be empty is given a value, as NULL is skipped.
"""

from abc import ABC, abstractmethod
from enum import StrEnum
from random import getrandbits
from threading import Lock
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from plastiq_tracker.indicators.facts import NEVER
from plastiq_tracker.store.positions import fingerprints
from plastiq_tracker.store.refusals import Unsound


class Kind(ABC):
    """What a column holds: how it is asked for, and how the answer is read."""

    dtype: ClassVar[str]
    between: ClassVar[str] = ""
    """What is put between the values."""

    @abstractmethod
    def sql(self, column: str) -> str:
        """The expression whose values are joined."""

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
        century = _centuries(written)
        year, month, day = _days_of_century(written)
        if month.max(initial=0) > 12:
            raise ValueError("not a month")
        at = century * np.int32(1300) + year * np.int32(13) + month
        if (day > _DAYS_IN_MONTH.take(at)).any() or ((day == 0) & (at > 0)).any():
            raise ValueError("not a day")
        days: NDArray[Any] = _BEFORE_MONTH.take(at) + day
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
        return np.frombuffer(joined.encode("ascii"), dtype=np.int8) - ord("0")


class Word(Kind):
    """Free words, as positions in `words`, to which new ones are added; -1 where it is empty."""

    dtype = "i4"
    between = f"\x1f{getrandbits(64):x}"  # nobody can have written it, as no start has another's

    def __init__(self) -> None:
        self._found: dict[str, int] = {"": -1}
        self._lock = Lock()

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(self._found)[1:]

    def sql(self, column: str) -> str:
        return f"coalesce(trim(\"{column}\"), '')"

    def read(self, joined: str) -> NDArray[Any]:
        written = joined.split(self.between)
        with self._lock:
            for word in sorted(set(written) - self._found.keys()):
                self._found[word] = len(self._found) - 1
        return np.fromiter(map(self._found.__getitem__, written), np.int32, len(written))


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


def _given(column: str, empty: str) -> str:
    return f"coalesce({column}, '{empty}')" if empty else column


def _centuries(written: bytes) -> NDArray[np.uint16]:
    """The number in the first two characters of every ten."""
    pairs = _every_ten(written, 0, "<u2")
    # The high half of a digit is 3, and stays so when 6 is added.
    if ((pairs & (pairs + 0x0606) & 0xF0F0) != 0x3030).any():
        raise ValueError("not a year")
    return (pairs & 0xF) * 10 + (pairs >> 8 & 0xF)


def _days_of_century(written: bytes) -> tuple[NDArray[np.uint8], ...]:
    """Year, month and day in the last eight of every ten characters, as in 22-04-30.

    Eight bytes are one number to numpy, on which it does a thing for all of them at once.
    """
    digits = _every_ten(written, 2, "<u8")
    digits ^= _ZEROS
    # From here on a digit is its value and a dash 0; what is more becomes 128 or more.
    if np.bitwise_or.reduce((digits + _TO_128) | digits) & _128:
        raise ValueError("not a day")
    numbers = digits * np.uint64(10)
    numbers += digits >> np.uint64(8)
    each = numbers.view(np.uint8).reshape(-1, 8)
    return each[:, 0], each[:, 3], each[:, 6]


def _every_ten(written: bytes, at: int, dtype: str) -> NDArray[Any]:
    """The bytes from `at` on of every ten, as whole numbers."""
    rows = len(written) // 10
    spread: NDArray[Any] = np.ndarray(
        rows, dtype=dtype, buffer=written, offset=at if rows else 0, strides=10
    )
    return spread.copy()


_ZEROS = np.frombuffer(b"00-00-00", "<u8")[0]
_TO_128 = np.frombuffer(bytes(0x7F if each == ord("-") else 0x76 for each in b"00-00-00"), "<u8")[0]
_128 = np.frombuffer(bytes([0x80] * 8), "<u8")[0]


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
