"""The user's own settings in one small JSON file, and the folders they and the log lie in.

`PLASTIQ_HOME` puts both in a folder of choice: tests use it, and so does a memory stick.
"""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from platformdirs import PlatformDirs

_APP = "plastiq-tracker"
MAX_RECENT = 8


def settings_folder() -> Path:
    home = os.environ.get("PLASTIQ_HOME")
    return Path(home) if home else PlatformDirs(_APP, appauthor=False).user_config_path


def log_file() -> Path:
    home = os.environ.get("PLASTIQ_HOME")
    folder = Path(home) if home else PlatformDirs(_APP, appauthor=False).user_log_path
    return folder / "plastiq-tracker.log"


@dataclass
class Settings:
    """`language` and `theme` are empty while the user leaves them to the system.

    `coach` is whose work is shown, empty for everybody's; `user` is how a dossier's history calls
    who writes, empty for the name they logged in with. `theme` is "light" or "dark"; `recent` holds
    dossier paths, newest first; `geometry` is what Qt calls the window's state, base64; `columns`
    keeps such a state per table, `sides` the widths of the sides of pages. `compact` has more rows
    of tables in sight; `toured` once the tour of the demo was offered.
    """

    language: str = ""
    theme: str = ""
    recent: list[str] = field(default_factory=list)
    folder: str = ""
    geometry: str = ""
    columns: dict[str, str] = field(default_factory=dict)
    coach: str = ""
    user: str = ""
    calendar_without_names: bool = False
    calendar_alarm: bool = False
    compact: bool = False
    sides: dict[str, list[int]] = field(default_factory=dict)
    toured: bool = False

    def remember(self, path: Path) -> None:
        """Puts `path` first among the recent dossiers."""
        name = str(path)
        self.recent = [name, *(each for each in self.recent if each != name)][:MAX_RECENT]

    def last_used(self) -> Path | None:
        """The dossier that was open last, while it is still there."""
        there = (path for name in self.recent[:1] if (path := Path(name)).exists())
        return next(there, None)

    def forget(self, path: Path) -> None:
        self.recent = [each for each in self.recent if each != str(path)]


def load() -> Settings:
    """The saved settings. A file that cannot be understood is kept aside and replaced."""
    path = settings_folder() / "settings.json"
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return _checked(found)
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, TypeError):
        with suppress(OSError):
            path.replace(path.with_suffix(".unreadable.json"))
        return Settings()


def save(settings: Settings) -> None:
    """Writes the settings whole or not at all. Raises `OSError`."""
    folder = settings_folder()
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f"settings.{os.getpid()}.part"
    try:
        part.write_text(json.dumps(asdict(settings), indent=1), encoding="utf-8")
        part.replace(folder / "settings.json")
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _checked(found: Any) -> Settings:
    """Takes over what has the right type; what an older or newer version wrote falls away."""
    if not isinstance(found, dict):
        raise TypeError("settings are an object")
    settings = Settings()
    for each in fields(Settings):
        value = found.get(each.name)
        if type(value) is type(getattr(settings, each.name)):
            setattr(settings, each.name, value)
    settings.recent = [str(each) for each in settings.recent]
    settings.columns = {name: str(state) for name, state in settings.columns.items()}
    sides: dict[str, Any] = dict(settings.sides)
    settings.sides = {
        name: sizes
        for name, sizes in sides.items()
        if isinstance(sizes, list) and all(type(each) is int for each in sizes)
    }
    return settings
