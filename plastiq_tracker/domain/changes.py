"""What a write changed, so that whoever shows it knows what to read again."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from plastiq_tracker.domain.records import Record
from plastiq_tracker.domain.text import Text


class ChangeKind(StrEnum):
    """What sort of write a change was; one that is final can never be undone."""

    NORMAL = "normal"
    IMPORT = "import"
    UNDO = "undo"
    REDO = "redo"
    FINAL = "final"


class Deed(StrEnum):
    """What was done to one record; short, as there is one in every entry of the history."""

    ADDED = "A"
    CHANGED = "C"
    DELETED = "D"


@dataclass(frozen=True)
class Changes:
    """The kinds of record that a write touched, the persons it concerns, and its name.

    `persons` is None when the write may concern anyone (an import).
    """

    kinds: frozenset[type[Record]]
    persons: frozenset[UUID] | None
    label: Text
