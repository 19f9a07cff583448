"""What the database refuses or cannot do, in sentences for the reader."""

from contextlib import suppress
from pathlib import Path

from sqlalchemy.exc import IntegrityError

from plastiq_tracker.domain.checks import Problem
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import FileTrouble, Invalid, Trouble
from plastiq_tracker.store.files import DAMAGED, MISSING, NOT_A_DOSSIER
from plastiq_tracker.store.schema import NEVER_CHANGES

BUSY = Text(
    "Store",
    "Someone else is writing in the dossier right now. Nothing was saved; try again in a moment.",
)
FULL = Text("Store", "The disk is full, so nothing was saved. Make room and try again.")
READ_ONLY = Text("Store", "The dossier may only be read here, so nothing was saved.")
FAILED = Text("Store", "The dossier cannot be used: {reason}. Nothing was changed.")
TAKEN = Text("Store", "This code or number is in use already. Nothing was saved; choose another.")
IN_USE = Text("Store", "This is still used elsewhere in the dossier, so nothing was changed.")
ORPHANED = Text(
    "Store",
    "What this belongs to was deleted by someone else in the meantime. Nothing was saved.",
)
REFUSED = Text("Store", "The dossier refuses this: {reason}. Nothing was changed.")
FROZEN = Text(
    "Store", "A frozen report is never changed, replaced or deleted. Nothing was changed."
)
FORBIDDEN = Text("Store", "values that its tables forbid")


class Unsound(Exception):
    """The dossier holds what the rules of its tables forbid: another program broke them."""


def constraint_trouble(error: IntegrityError) -> Trouble:
    """What the database refused; a value that is taken is told at its field."""
    reason = str(error.orig)
    if reason.startswith("UNIQUE"):
        return Invalid([Problem(reason.rpartition(".")[2], TAKEN)])
    if reason.startswith("FOREIGN KEY"):
        deletes = (error.statement or "DELETE").lstrip().upper().startswith("DELETE")
        return Trouble(IN_USE if deletes else ORPHANED)
    if reason == NEVER_CHANGES:
        return Trouble(FROZEN)
    return Trouble(REFUSED.fill(reason=reason))


def database_trouble(path: Path, error: BaseException | None, busy: Text) -> Trouble:
    with suppress(OSError):  # a drive that is gone may not even answer
        if not path.exists():
            return FileTrouble(MISSING.fill(path=path))
    match getattr(error, "sqlite_errorname", ""):
        case "SQLITE_BUSY" | "SQLITE_LOCKED":
            return Trouble(busy)
        case "SQLITE_FULL" | "SQLITE_IOERR_WRITE":
            return Trouble(FULL)
        case "SQLITE_READONLY" | "SQLITE_READONLY_DIRECTORY" | "SQLITE_READONLY_ROLLBACK":
            return Trouble(READ_ONLY)
        case "SQLITE_NOTADB":
            return FileTrouble(NOT_A_DOSSIER.fill(path=path))
        case "SQLITE_CORRUPT":
            return FileTrouble(DAMAGED.fill(path=path, reason=error))
    return Trouble(FAILED.fill(reason=error))
