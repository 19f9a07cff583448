"""What was typed and is not saved yet: one small file for each form, in the user's own folder.

They hold what a coach types about people, so nobody else may read them, and each goes as soon as
its form is saved or given up. What stays of a dossier that is no longer there goes after a month.
"""

import hashlib
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, astuple, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from plastiq_tracker.system.outfiles import whole_file
from plastiq_tracker.system.settings import settings_folder

ONLY_MINE = 0o700
KEPT_WITHOUT_DOSSIER = timedelta(days=30)


@dataclass(frozen=True)
class Place:
    """Which form it is: `form` tells its kind, `about` whom or what it is about, `record` which
    record is changed in it. The last two are keys as text, empty when there is none yet.
    """

    form: str
    about: str = ""
    record: str = ""


@dataclass(frozen=True)
class Draft:
    """`name` is what the form was called, `at` when something was typed last (UTC)."""

    place: Place
    name: str
    at: datetime
    values: Mapping[str, Any]


class Drafts:
    """Those of the dossier at `dossier`: another path has its own."""

    def __init__(self, dossier: Path) -> None:
        self._dossier = os.path.normcase(dossier.resolve())
        self.folder = drafts_folder() / _short(self._dossier)

    def keep(self, draft: Draft) -> None:
        """Writes it whole or not at all, in place of what was kept of that form.

        Raises `FileTrouble`, or OSError when the folder cannot be made.
        """
        for folder in (self.folder.parent, self.folder):
            folder.mkdir(mode=ONLY_MINE, parents=True, exist_ok=True)
        written = {"dossier": self._dossier, **asdict(draft), "at": draft.at.isoformat()}
        with whole_file(self._path(draft.place)) as part:
            part.write_text(json.dumps(written), encoding="utf-8")

    def drop(self, place: Place) -> None:
        """Forgets what was kept of this form. Raises OSError when it cannot be taken away."""
        self._path(place).unlink(missing_ok=True)
        with suppress(OSError):  # others are kept there still
            self.folder.rmdir()

    def all(self) -> list[Draft]:
        """What is kept of this dossier, the newest first; what cannot be read is passed over."""
        found = [_read(path) for path in self.folder.glob("*.json")]
        return sorted(filter(None, found), key=lambda each: each.at, reverse=True)

    def _path(self, place: Place) -> Path:
        return self.folder / f"{_short(json.dumps(asdict(place)))}.json"


def drafts_folder() -> Path:
    return settings_folder() / "drafts"


def sweep(now: datetime) -> None:
    """Takes away what has been kept for long of dossiers that are no longer there.

    A folder that is not there may be a share that is not connected: nothing of it goes.
    """
    for path in drafts_folder().glob("*/*.json"):
        written = _load(path)
        dossier = Path(str(written.get("dossier", "")))
        draft = _draft(written)
        gone = dossier.parent.is_dir() and not dossier.exists()
        if draft is not None and gone and now - draft.at > KEPT_WITHOUT_DOSSIER:
            with suppress(OSError):  # another time, then
                path.unlink()
                path.parent.rmdir()


def _read(path: Path) -> Draft | None:
    return _draft(_load(path))


def _load(path: Path) -> Mapping[str, Any]:
    try:
        written = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return written if isinstance(written, dict) else {}


def _draft(written: Mapping[str, Any]) -> Draft | None:
    try:
        at = datetime.fromisoformat(written["at"])
        place = Place(**written["place"])
        if not all(isinstance(each, str) for each in astuple(place)):
            return None
        return Draft(
            place,
            str(written["name"]),
            at if at.tzinfo else at.replace(tzinfo=UTC),
            dict(written["values"]),
        )
    except (KeyError, TypeError, ValueError):
        return None


def _short(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:20]
