"""Whether a dossier file is sound, looked at without changing it."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2

from plastiq_tracker.domain.text import Text
from plastiq_tracker.store.files import BUSY_READING, address, schema_version
from plastiq_tracker.store.refusals import database_trouble
from plastiq_tracker.store.schema import SCHEMA_VERSION

MOST = 100
"""So many places of damage are told; more say nothing new."""
BROKEN_REFERENCE = Text("Check", "{table}, row {row}: refers to a record of {to} that is not there")


@dataclass(frozen=True, kw_only=True)
class Soundness:
    """The schema's version and the newest there is, and where the file is damaged.

    `damage` is in SQLite's own words, `dangling` the references to what is not there.
    """

    version: int
    newest: int
    damage: tuple[str, ...]
    dangling: tuple[Text, ...]

    @property
    def is_sound(self) -> bool:
        return not self.damage and not self.dangling

    @property
    def is_current(self) -> bool:
        return self.version == self.newest


def soundness(path: Path) -> Soundness:
    """Looks through the whole file at `path`.

    Raises `FileTrouble` when there is nothing to look at: it is missing, foreign, cut short, made
    by a newer version, or no database at all; `Trouble` when someone else keeps it locked.
    """
    version = schema_version(path)
    try:
        with closing(dbapi2.connect(address(path.absolute()), uri=True)) as connection:
            connection.execute("PRAGMA cell_size_check = ON")
            found = connection.execute(f"PRAGMA integrity_check({MOST})").fetchall()
            damage = tuple(row[0] for row in found if row[0] != "ok")
            # A damaged file would end the look at its references before it is told.
            dangling = () if damage else _dangling(connection)
    except dbapi2.DatabaseError as error:
        if getattr(error, "sqlite_errorname", "") not in ("SQLITE_CORRUPT", "SQLITE_NOTADB"):
            raise database_trouble(path, error, BUSY_READING) from error
        damage, dangling = (str(error),), ()
    return Soundness(version=version, newest=SCHEMA_VERSION, damage=damage, dangling=dangling)


def _dangling(connection: "dbapi2.Connection") -> tuple[Text, ...]:
    rows = connection.execute("PRAGMA foreign_key_check").fetchmany(MOST)
    return tuple(BROKEN_REFERENCE.fill(table=row[0], row=str(row[1]), to=row[2]) for row in rows)
