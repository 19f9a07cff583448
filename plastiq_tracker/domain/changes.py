"""What a write changed, so that whoever shows it knows what to read again."""

from dataclasses import dataclass
from uuid import UUID

from plastiq_tracker.domain.records import Record
from plastiq_tracker.domain.text import Text


@dataclass(frozen=True)
class Changes:
    """The kinds of record that a write touched, the persons it concerns, and its name.

    `persons` is None when the write may concern anyone (an import).
    """

    kinds: frozenset[type[Record]]
    persons: frozenset[UUID] | None
    label: Text
