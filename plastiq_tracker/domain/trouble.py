"""What can go wrong, as exceptions that carry one sentence for the person at the desk."""

from collections.abc import Sequence

from plastiq_tracker.domain.checks import Problem
from plastiq_tracker.domain.text import Text


class Trouble(Exception):
    """Something refused or failed; `text` says what happened, what is safe and what to do."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.source.format(**text.values))
        self.text = text


class FileTrouble(Trouble):
    """A dossier or another file cannot be read or written."""


class NotFound(Trouble):
    """Something named by the user is not in the dossier."""


class Conflict(Trouble):
    """The record was changed or deleted by someone else since it was read."""


class Invalid(Trouble):
    """A record cannot be saved as it is; `problems` says why, per field."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(problems[0].text)
        self.problems = tuple(problems)
