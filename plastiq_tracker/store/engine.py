"""The engine under a dossier file, and everything that only SQLite needs to be told.

Durable before fast: `TRUNCATE` and `FULL` lost nothing acknowledged in simulated power cuts.
The driver begins no transaction by itself for reads and schema changes, so each is begun here.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import Any, cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from plastiq_tracker.store.files import address

BUSY_TIMEOUT = "busy_timeout = 5000"
PRAGMAS = (
    BUSY_TIMEOUT,
    "journal_mode = TRUNCATE",
    "synchronous = FULL",
    "secure_delete = ON",
    "recursive_triggers = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
)
WRITES = "plastiq_writes"
"""Execution option of a connection whose transaction is going to write."""


def make_engine(path: Path, *, foreign_keys: bool = True) -> Engine:
    """An engine on the file at `path`; migrations alone turn `foreign_keys` off.

    The file must be there: one that is moved away while it is open is not made anew, empty.
    """
    uri = address(path.absolute())
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        poolclass=QueuePool,
        creator=lambda: dbapi2.connect(uri, uri=True, check_same_thread=False),
    )

    @event.listens_for(engine, "connect")
    def set_up(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        for pragma in (*PRAGMAS, f"foreign_keys = {'ON' if foreign_keys else 'OFF'}"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


class Watch:
    """A connection that never writes: it tells whether anyone committed, and reads beside others.

    It is made at the first question, when nobody is kept waiting by it.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None
        self._lent = Lock()

    def moment(self) -> int:
        """Another number after every commit, of this program or another."""
        cursor = self._driver().execute("PRAGMA data_version")
        (moment,) = cursor.fetchone() or (0,)
        return int(moment)

    def moment_at_once(self) -> int | None:
        """The same for who is reading meanwhile; None when a writer waits for them to end."""
        with self._unwaiting() as driver:
            try:
                (moment,) = driver.execute("PRAGMA data_version").fetchone() or (0,)
            except dbapi2.Error:
                return None
        return int(moment)

    @contextmanager
    def beside(self) -> Iterator[Connection | None]:
        """This connection in a transaction, for who is reading meanwhile.

        Both see the same, as a reader keeps commits away; not so with a write-ahead log, which
        only another program can have turned on. None then, when a writer waits, and while it is
        lent to a reader in another thread.
        """
        if not self._lent.acquire(blocking=False):
            yield None
            return
        try:
            with self._in_transaction() as connection:
                yield connection
        finally:
            self._lent.release()

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    @contextmanager
    def _in_transaction(self) -> Iterator[Connection | None]:
        with self._unwaiting() as driver:
            mode = driver.execute("PRAGMA journal_mode").fetchone()
            if mode == ("wal",) or self._connection is None:
                yield None
                return
            with self._connection.begin():
                try:
                    self._connection.exec_driver_sql("SELECT count(*) FROM project").scalar_one()
                except DBAPIError:
                    yield None
                    return
                yield self._connection

    def _driver(self) -> "dbapi2.Connection":
        if self._connection is None:
            self._connection = self._engine.connect()
        return cast("dbapi2.Connection", self._connection.connection.dbapi_connection)

    @contextmanager
    def _unwaiting(self) -> "Iterator[dbapi2.Connection]":
        driver = self._driver()
        driver.execute("PRAGMA busy_timeout = 0")
        try:
            yield driver
        finally:
            driver.execute(f"PRAGMA {BUSY_TIMEOUT}")


def close_engine(engine: Engine) -> None:
    """Closes all connections and takes away the empty journal, so that one file remains.

    SQLite deletes the journal on leaving TRUNCATE mode, and only if nobody else is writing: that
    is not waited for, and a connection that could not be made is not tried again.
    """
    if cast("QueuePool", engine.pool).checkedin():
        with suppress(DBAPIError, dbapi2.Error), closing(engine.raw_connection()) as connection:
            connection.cursor().execute("PRAGMA busy_timeout = 0")
            connection.cursor().execute("PRAGMA journal_mode = DELETE")
    engine.dispose()
