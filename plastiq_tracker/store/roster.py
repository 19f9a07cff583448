"""Everyone in the dossier as columns, for the table of participants: keys, and the order of names.

Keys are 16 bytes each. Columns come over as strings, as the facts do, and page by page, so that
the window's thread waits for none of them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plastiq_tracker.store.columns import Asked, Reader
from plastiq_tracker.store.dossier import UnitOfWork, sound
from plastiq_tracker.store.kinds import Word
from plastiq_tracker.store.positions import fingerprints, positions
from plastiq_tracker.store.queries import count_persons

Keys = NDArray[np.bytes_]
Places = NDArray[np.int32]
Numbers = NDArray[np.int64]

PAGE = 20_000


@dataclass(frozen=True, eq=False)
class Names:
    """`keys` in their own order, the number of each in the search index, and the order by name."""

    keys: Keys
    number: Numbers
    by_name: Places

    def among(self, numbers: Numbers) -> NDArray[np.bool_]:
        """Which of them have one of these numbers in the search index."""
        found = np.zeros(int(self.number.max(initial=0)) + 1, dtype=np.bool_)
        found[numbers[numbers < len(found)]] = True
        among: NDArray[np.bool_] = found[self.number]
        return among

    def places(self, keys: Keys) -> Places:
        """Where these stand, who must all be there. Raises `Unsound`."""
        return positions(_prints(self.keys), _prints(keys))

    def having(self, keys: Keys) -> NDArray[np.bool_]:
        """Which of them are among these."""
        found = np.zeros(len(self.keys), dtype=np.bool_)
        found[self.places(keys)] = True
        return found


def read_names(work: UnitOfWork) -> Names:
    """Everyone in the search index, which must be current."""
    ids, numbers = [], []
    for joined, number, _last in _pages(
        work,
        "SELECT group_concat(id, ''), group_concat(number), max(id) FROM (SELECT id, number "
        "FROM search_entry WHERE kind = 'person' AND id > ? ORDER BY id LIMIT ?)",
        "",
    ):
        ids.append(joined)
        numbers.append(number)
    ordered = [
        page[0]
        for page in _pages(
            work,
            "SELECT group_concat(number), max(name) FROM (SELECT name, number FROM search_entry "
            "WHERE kind = 'person' AND (name, number) > (?, ?) ORDER BY name, number LIMIT ?)",
            "",
            0,
        )
    ]
    number = _numbers(numbers)
    order = np.argsort(number, kind="stable").astype(np.int32)
    by_name = order[np.searchsorted(number, _numbers(ordered), sorter=order)]
    return Names(_keys(ids), number, by_name)


def everyone_is_there(work: UnitOfWork, names: Names) -> bool:
    """Whether the index knows as many persons as there are."""
    return count_persons(work) == len(names.keys)


def person_keys(work: UnitOfWork) -> Keys:
    """Everyone's, in the order of the facts."""
    pages = _pages(
        work,
        "SELECT group_concat(id, ''), max(at) FROM (SELECT id, rowid AS at FROM person "
        "WHERE rowid > ? ORDER BY rowid LIMIT ?)",
        -(1 << 62),
    )
    return _keys(page[0] for page in pages)


def texts(work: UnitOfWork, column: str) -> tuple[Places, tuple[str, ...]]:
    """Which of the words everyone has in a column, -1 for none, in the order of the facts."""
    word = Word()
    with Reader([work.connection]) as reader:
        read = reader.tables({"person": Asked({column: word})})["person"]()
    return read[column], word.words


def coached_by(work: UnitOfWork, coach: str) -> Keys:
    """Who has the coach of this name, or with "" none."""
    if not coach:
        return _asked(work, "SELECT id FROM person WHERE coach_id IS NULL")
    named = "SELECT id FROM coach WHERE name = ?"
    return _asked(work, f"SELECT id FROM person WHERE coach_id IN ({named})", coach)


def enrolled_in(work: UnitOfWork, trajectory: str) -> Keys:
    """Who was ever enrolled in the trajectory of this code."""
    coded = "SELECT id FROM trajectory WHERE code = ?"
    return _asked(
        work,
        f"SELECT DISTINCT person_id FROM enrolment WHERE trajectory_id IN ({coded})",
        trajectory,
    )


def _asked(work: UnitOfWork, question: str, *values: str) -> Keys:
    return _keys(row[0] for row in work.connection.exec_driver_sql(question, values))


def _pages(work: UnitOfWork, question: str, *after: object) -> Iterator[tuple[Any, ...]]:
    """The answers for one page after the other; the last column tells where the next begins.

    Where two tell that, the other one is the last number of the first column.
    """
    while True:
        row = work.connection.exec_driver_sql(question, (*after, PAGE)).one()
        if row[-1] is None:
            return
        yield tuple(row)
        after = (row[-1],) if len(after) == 1 else (row[-1], int(row[0].rpartition(",")[2]))


def _keys(joined: Iterable[str]) -> Keys:
    with sound():
        return np.frombuffer(bytes.fromhex("".join(joined)), dtype="S16")


def _numbers(joined: Iterable[str]) -> Numbers:
    parts = [np.fromstring(each, dtype=np.int64, sep=",") for each in joined]
    return np.concatenate(parts) if parts else np.zeros(0, dtype=np.int64)


def _prints(keys: Keys) -> NDArray[np.uint64]:
    return fingerprints(np.frombuffer(keys.tobytes(), dtype=">u8").reshape(-1, 2))
