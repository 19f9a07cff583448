"""What a write changed: for whoever shows it, and as the dossier's history keeps it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from plastiq_tracker.domain.records import Record
from plastiq_tracker.domain.text import Text

DEMO_AUTHOR = "PlastIQ"
"""Who brought in what the demo begins with, in its history."""


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

    `persons` is None when the write may concern anyone (an import). `change` is its number in the
    history, None when nothing was changed; `kind` says what sort of write it was.
    """

    kinds: frozenset[type[Record]]
    persons: frozenset[UUID] | None
    label: Text
    change: int | None = None
    kind: ChangeKind = ChangeKind.NORMAL


@dataclass(frozen=True, kw_only=True)
class Change:
    """One write in the history, its entries numbered from `first` to `last`.

    What another program wrote has no number and no author, and stands together by the writes of
    this program before and after it. An undo and a redo are called as what they undo or redo, and
    `undoes` is the number of the write that they took back; `undone` when one took this back.
    `label` is None when it was never given or was forgotten. `made_at` is UTC.
    """

    number: int | None
    made_at: datetime
    author: str | None
    kind: ChangeKind
    label: Text | None
    undoes: int | None = None
    undone: bool = False
    first: int
    last: int

    @property
    def count(self) -> int:
        """How many entries it has."""
        return self.last - self.first + 1

    @property
    def can_be_undone(self) -> bool:
        return self.number is not None and not self.undone and self.kind is not ChangeKind.FINAL


@dataclass(frozen=True)
class FieldChange:
    """One field of a record: what it was and what it became."""

    field: str
    before: object
    after: object


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What one write did to one record; `at` is UTC.

    `fields` tells of a change what changed, of a deletion all that was known (`after` is None) and
    of an addition all that was known first (`before` is None). It is empty when it was forgotten.
    """

    number: int
    at: datetime
    kind: type[Record]
    record: UUID
    deed: Deed
    fields: tuple[FieldChange, ...]
    change: Change
