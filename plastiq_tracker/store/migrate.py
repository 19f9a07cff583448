"""Making a new file's schema, and bringing an older one up to date, all or nothing.

A new file gets today's tables at once; an older one takes Alembic's steps in `db/`. A test
holds the two equal. Alembic is imported only when an older dossier is opened.
"""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import FileTrouble
from plastiq_tracker.store.engine import WRITES, close_engine, make_engine
from plastiq_tracker.store.files import copy_dossier
from plastiq_tracker.store.schema import APPLICATION_ID, SCHEMA_VERSION, Base
from plastiq_tracker.system.resources import shipped

NOT_MIGRATED = Text(
    "Store",
    "{path} could not be brought up to date: {reason}. It was left as it was; "
    "a backup lies in {backup}.",
)


def make_schema(path: Path) -> None:
    """Makes the tables of `SCHEMA_VERSION` in the new file at `path`."""
    engine = make_engine(path)
    try:
        with engine.execution_options(**{WRITES: True}).begin() as connection:
            Base.metadata.create_all(connection)
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

    Nothing happens, and None is returned, when it is up to date. `scripts` is Alembic's folder.
    Raises `FileTrouble`; the dossier is then as it was.
    """
    if version == SCHEMA_VERSION:
        return None
    backup = _backup_name(path, version)
    copy_dossier(path, backup)
    try:
        _migrate(path, scripts or shipped("db"))
    except Exception as error:
        reason = error.orig if isinstance(error, DBAPIError) else error
        raise FileTrouble(NOT_MIGRATED.fill(path=path, reason=reason, backup=backup)) from error
    return backup


def _backup_name(path: Path, version: int) -> Path:
    """A free name beside the dossier that tells which schema and when."""
    moment = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    name, number = f"{path.stem}-schema-{version}-{moment}", 1
    backup = path.with_name(name + path.suffix)
    while backup.exists():
        number += 1
        backup = path.with_name(f"{name}-{number}{path.suffix}")
    return backup


def _migrate(path: Path, scripts: Path) -> None:
    from alembic import command  # noqa: PLC0415 - 195 ms, needed once per release
    from alembic.config import Config  # noqa: PLC0415

    # Foreign keys are off from connect: a batch change to a parent table drops it for a moment,
    # and would take every child row along.
    engine = make_engine(path, foreign_keys=False)
    try:
        with engine.execution_options(**{WRITES: True}).begin() as connection:
            config = Config()
            config.set_main_option("script_location", str(scripts))
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise RuntimeError(f"{len(broken)} dangling references")
            stamp(connection)
    finally:
        close_engine(engine)
