"""What can go wrong, as exceptions that carry one sentence for the person at the desk."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as field_of
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from plastiq_tracker.domain.text import Text

if TYPE_CHECKING:  # The window starts without the records.
    from plastiq_tracker.domain.checks import Problem
    from plastiq_tracker.domain.records import Record


class Trouble(Exception):
    """Something refused or failed; `text` says what happened, what is safe and what to do."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.source.format(**text.values))
        self.text = text


class FileTrouble(Trouble):
    """A dossier or another file cannot be read or written."""


class NotFound(Trouble):
    """Something named by the user is not in the dossier."""


@dataclass(frozen=True, kw_only=True)
class Clash:
    """A field in which a write met one of someone else, or of oneself in another window.

    `expected` is what it was when the record was read, or after the change that is to be undone;
    `found` what it is now; `wanted` what the write would have made of it. Without a `field` the
    record as a whole stands in the way: it is gone, there already, or something refers to it.
    `title` says which record it is, where that is not clear; `names` says how keys of other records
    among the values are read; `author` is None for another program, and `at` is UTC.
    """

    kind: "type[Record]"
    record: UUID
    field: str | None = None
    expected: object = None
    found: object = None
    wanted: object = None
    author: str | None = None
    at: datetime | None = None
    title: Text | str = ""
    names: Mapping[object, str] = field_of(default_factory=dict)


class Conflict(Trouble):
    """The record was changed or deleted by someone else since it was read; nothing was written.

    `clashes` says in which fields; `now` is the record as it stands, None when it is gone.
    """

    def __init__(
        self, text: Text, clashes: Sequence[Clash] = (), now: "Record | None" = None
    ) -> None:
        super().__init__(text)
        self.clashes = tuple(clashes)
        self.now = now


class Invalid(Trouble):
    """A record cannot be saved as it is; `problems` says why, per field."""

    def __init__(self, problems: "Sequence[Problem]") -> None:
        super().__init__(problems[0].text)
        self.problems = tuple(problems)
