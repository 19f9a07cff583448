"""Backups: a verified copy of a dossier, and a dossier made of one again."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from plastiq_tracker.store import backup as copies
from plastiq_tracker.system import backups
from plastiq_tracker.system.backups import Backup

Progress = Callable[[float], None]


def back_up(dossier: Path, target: Path, progress: Progress | None = None) -> Backup:
    """Copies a dossier, open or not, to the new file `target`; its SHA-256 stands beside it.

    `progress` hears of fractions of the work done and may raise to stop it. Raises `FileTrouble`;
    then nothing is left behind.
    """
    digest = copies.back_up(dossier, target, progress)
    made = Backup(target.absolute(), digest, datetime.now(UTC))
    backups.remember(dossier, made)
    return made


def restore(backup: Path, target: Path, progress: Progress | None = None) -> None:
    """Makes a dossier of a backup at the new file `target`; no file is ever put over another.

    Raises `FileTrouble` when the backup is not what was made, is damaged or no dossier at all.
    """
    copies.restore(backup, target, progress)


def last_backup(dossier: Path) -> Backup | None:
    """The last backup of that dossier made by this user, None when none is known."""
    return backups.last(dossier)
