"""What an import would do to a dossier, worked out before anything is written."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from plastiq_tracker.domain.records import Record
from plastiq_tracker.workbooks.rows import Remarks, Row

Known = dict[type[Record], list[Record]]
"""The records that are in the dossier, by kind."""


@dataclass
class Counts:
    """How many rows a sheet has, and what they are to the dossier; rows in error only count."""

    rows: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0


@dataclass
class Plan:
    """The records to write, and the row that each record of the workbook stands in."""

    remarks: Remarks
    counts: dict[str, Counts] = field(default_factory=dict)
    new: defaultdict[type[Record], list[Record]] = field(default_factory=lambda: defaultdict(list))
    changed: list[Record] = field(default_factory=list)
    planned: dict[UUID, tuple[Row, Record]] = field(default_factory=dict)

    def put(self, row: Row, record: Record, existing: Record | None) -> None:
        """Notes what becomes of a row."""
        counts = self.counts[row.table.name]
        self.planned[record.id] = row, record
        if existing is None:
            counts.new += 1
            self.new[type(record)].append(record)
        elif record != existing:
            counts.changed += 1
            self.changed.append(record)
        else:
            counts.unchanged += 1


class Existing:
    """The dossier's records of one kind by some key; each is given to one row at most."""

    def __init__(self, records: Iterable[Record], fields: tuple[str, ...]) -> None:
        self._fields = fields
        self._by_key = defaultdict[Hashable, list[Record]](list)
        for record in records:
            self._by_key[tuple(getattr(record, name) for name in fields)].append(record)

    def take(self, values: dict[str, Any]) -> Record | None:
        """A record with the key in `values`, one that equals them in full if there is one.

        The dossier may hold several: forms do not forbid what only a workbook cannot tell apart.
        """
        alike = self._by_key.get(tuple(values.get(name) for name in self._fields))
        if not alike:
            return None
        found = min(
            alike, key=lambda record: sum(getattr(record, n) != v for n, v in values.items())
        )
        alike.remove(found)
        return found

    def left(self) -> Iterable[Record]:
        """The records that no row has taken."""
        for alike in self._by_key.values():
            yield from alike
