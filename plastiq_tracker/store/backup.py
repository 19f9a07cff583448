"""A backup beside which its SHA-256 stands, and a dossier made of one again."""

import os
import re
from contextlib import suppress
from pathlib import Path

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import FileTrouble
from plastiq_tracker.store.files import (
    EXISTS,
    NO_FOLDER,
    Progress,
    copy_dossier,
    schema_version,
    sha256_of,
)
from plastiq_tracker.system.outfiles import whole_file

OTHER_SUM = Text(
    "Backup",
    "{path} is no longer what it was when it was made: its SHA-256 is not the one in {sum}. "
    "Nothing was restored; use another backup.",
)
NO_SUM = Text("Backup", "{sum} cannot be understood. Nothing was restored.")


def sum_file(backup: Path) -> Path:
    """The file beside a backup that `sha256sum -c` understands."""
    return backup.with_name(f"{backup.name}.sha256")


def back_up(dossier: Path, target: Path, progress: Progress | None = None) -> str:
    """Copies the dossier to the new file `target`, verified, its sum beside it; returns that sum.

    Raises `FileTrouble`; nothing is left behind then.
    """
    _must_be_free(target)
    schema_version(dossier)
    digest = copy_dossier(dossier, target, progress)
    try:
        with whole_file(sum_file(target)) as part:
            part.write_bytes(b"%s  %s\n" % (digest.encode(), os.fsencode(target.name)))
    except BaseException:
        with suppress(OSError):
            target.unlink()
        raise
    return digest


def restore(backup: Path, target: Path, progress: Progress | None = None) -> None:
    """Makes a dossier of a backup at the new file `target`, after checking it against its sum.

    A backup without a sum beside it is checked from within alone. Raises `FileTrouble`; nothing is
    left behind then.
    """
    _must_be_free(target)
    schema_version(backup)
    beside = sum_file(backup)
    if beside.exists():
        expected = re.match(r"([0-9a-f]{64})\b", _read(beside))
        if expected is None:
            raise FileTrouble(NO_SUM.fill(sum=beside))
        if sha256_of(backup) != expected[1]:
            raise FileTrouble(OTHER_SUM.fill(path=backup, sum=beside.name))
    copy_dossier(backup, target, progress)


def _must_be_free(target: Path) -> None:
    if not target.parent.is_dir():
        raise FileTrouble(NO_FOLDER.fill(path=target, folder=target.parent))
    if target.exists() or sum_file(target).exists():
        raise FileTrouble(EXISTS.fill(path=target))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
