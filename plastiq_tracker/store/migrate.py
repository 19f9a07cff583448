"""Making a new file's schema, and bringing an older one up to date, all or nothing.

A new file gets today's tables at once; an older one takes Alembic's steps in `db/`. A test
holds the two equal. Alembic is imported only when an older dossier is opened.
"""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import FileTrouble, Trouble
from plastiq_tracker.store.engine import WRITES, close_engine, make_engine
from plastiq_tracker.store.files import BUSY_READING, copy_dossier
from plastiq_tracker.store.schema import APPLICATION_ID, SCHEMA_VERSION, Base
from plastiq_tracker.store.search_schema import make_search_index
from plastiq_tracker.system.resources import shipped

NOT_MIGRATED = Text(
    "Store", "{path} could not be brought up to date: {reason}. It was left as it was."
)
ONLY_READ = Text(
    "Store",
    "{path} is of an older version and must be brought up to date first, but it may only be read "
    "here. Copy it to where you may write, and open that.",
)
LONGEST_STEM = 180
"""Bytes; names of files may have 255."""


def make_schema(path: Path) -> None:
    """Makes the tables of `SCHEMA_VERSION` in the new file at `path`."""
    engine = make_engine(path)
    try:
        with engine.execution_options(**{WRITES: True}).begin() as connection:
            Base.metadata.create_all(connection)
            make_search_index(connection)
            connection.exec_driver_sql(
                "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
                "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
            )
            connection.exec_driver_sql(
                f"INSERT INTO alembic_version VALUES ('{SCHEMA_VERSION:04}')"
            )
            stamp(connection)
    finally:
        close_engine(engine)


def stamp(connection: Connection) -> None:
    """Writes into the file's header whose it is and which schema it has."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def bring_up_to_date(path: Path, version: int, scripts: Path | None = None) -> Path | None:
    """Migrates the dossier at `path` from schema `version`; returns the backup made before.

    Nothing happens, and None is returned, when it is up to date, or has been brought so by someone
    else meanwhile. `scripts` is Alembic's folder. Raises `Trouble`; the dossier is then as it was
    and no backup is left.
    """
    if version == SCHEMA_VERSION:
        return None
    # Foreign keys are off from connect: a batch change to a parent table drops it for a moment,
    # and would take every child row along.
    engine = make_engine(path, foreign_keys=False)
    backup = _backup_name(path, version)
    try:
        # From here on nobody else writes: what is backed up is what is migrated.
        with engine.execution_options(**{WRITES: True}).begin() as connection:
            if connection.exec_driver_sql("PRAGMA user_version").scalar_one() == SCHEMA_VERSION:
                return None
            copy_dossier(path, backup)
            _migrate(connection, scripts or shipped("db"))
    except Trouble:
        raise
    except Exception as error:
        backup.unlink(missing_ok=True)
        raise _not_migrated(path, error) from error
    finally:
        close_engine(engine)
    return backup


def _not_migrated(path: Path, error: Exception) -> Trouble:
    """Why it was not: someone else is writing, it may only be read, or what went wrong."""
    reason = error.orig if isinstance(error, DBAPIError) else error
    match getattr(reason, "sqlite_errorname", ""):
        case "SQLITE_BUSY" | "SQLITE_LOCKED":
            return Trouble(BUSY_READING)
        case "SQLITE_READONLY" | "SQLITE_READONLY_DIRECTORY" | "SQLITE_READONLY_ROLLBACK":
            return FileTrouble(ONLY_READ.fill(path=path))
    return FileTrouble(NOT_MIGRATED.fill(path=path, reason=reason))


def _backup_name(path: Path, version: int) -> Path:
    """A free name beside the dossier that tells which schema and when, no longer than may be."""
    moment = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    stem = path.stem.encode()[:LONGEST_STEM].decode(errors="ignore")
    name, number = f"{stem}-schema-{version}-{moment}", 1
    backup = path.with_name(name + path.suffix)
    while backup.exists():
        number += 1
        backup = path.with_name(f"{name}-{number}{path.suffix}")
    return backup


def _migrate(connection: Connection, scripts: Path) -> None:
    from alembic import command  # noqa: PLC0415 - 195 ms, needed once per release
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(scripts))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise RuntimeError(f"{len(broken)} dangling references")
    stamp(connection)
