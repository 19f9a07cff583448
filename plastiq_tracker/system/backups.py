"""Which backups were made of which dossier, in a small file in the user's own folder.

So that the window and a scheduled command know of each other's.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from plastiq_tracker.system.outfiles import whole_file
from plastiq_tracker.system.settings import settings_folder

REMIND_AFTER = timedelta(days=7)


@dataclass(frozen=True)
class Backup:
    """A verified copy: where it was put, its SHA-256, and when it was made (UTC)."""

    path: Path
    sha256: str
    made_at: datetime


def remember(dossier: Path, backup: Backup) -> None:
    """This is now the last backup of that dossier. Raises `FileTrouble` or OSError."""
    known = dict(_load())
    known[_name(dossier)] = {
        "path": str(backup.path),
        "sha256": backup.sha256,
        "made_at": backup.made_at.isoformat(),
    }
    path = _file()
    path.parent.mkdir(parents=True, exist_ok=True)
    with whole_file(path) as part:
        part.write_text(json.dumps(known, indent=1), encoding="utf-8")


def last(dossier: Path) -> Backup | None:
    """The last backup of that dossier that is known here."""
    try:
        found = _load()[_name(dossier)]
        made_at = datetime.fromisoformat(found["made_at"]).astimezone(UTC)
        return Backup(Path(found["path"]), str(found["sha256"]), made_at)
    except (KeyError, TypeError, ValueError):
        return None


def is_due(backup: Backup | None, now: datetime) -> bool:
    """Whether it is time for another one."""
    return backup is None or now - backup.made_at >= REMIND_AFTER


def _load() -> Mapping[str, Any]:
    try:
        found = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _file() -> Path:
    return settings_folder() / "backups.json"


def _name(dossier: Path) -> str:
    return os.path.normcase(dossier.resolve())
