"""An open dossier and its units of work: the one door for reads and writes."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Engine, insert, select
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from plastiq_tracker.domain.changes import ChangeKind
from plastiq_tracker.domain.checks import problems
from plastiq_tracker.domain.records import Record
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Conflict, FileTrouble, Invalid, NotFound
from plastiq_tracker.store import search_index
from plastiq_tracker.store.conflicts import clashes
from plastiq_tracker.store.engine import WRITES, Watch, close_engine, make_engine
from plastiq_tracker.store.files import (
    BUSY_READING,
    DAMAGED,
    EXISTS,
    NO_FOLDER,
    NOT_WRITABLE,
    schema_version,
    side_files,
    take_name,
)
from plastiq_tracker.store.history import Written
from plastiq_tracker.store.migrate import bring_up_to_date, make_schema
from plastiq_tracker.store.refusals import (
    BUSY,
    FORBIDDEN,
    Unsound,
    constraint_trouble,
    database_trouble,
)
from plastiq_tracker.store.rows import to_columns, to_record
from plastiq_tracker.store.schema import ROWS, Row
from plastiq_tracker.system.users import user_name

GONE = Text("Store", "This was deleted by someone else in the meantime.")
CHANGED = Text(
    "Store",
    "Someone else changed this after you opened it. Nothing was overwritten; "
    "open it again and look what changed.",
)

R = TypeVar("R", bound=Record)


@contextmanager
def sound() -> Iterator[None]:
    """Turns the complaint of a value that cannot be read into `Unsound`."""
    try:
        yield
    except (ValueError, LookupError) as error:
        raise Unsound from error


class UnitOfWork:
    """One transaction; what leaves it are domain records, never rows.

    `watch` is there when nothing is written: what others see, this sees. `written` is there when
    something is; `change` is then, after the end, its number in the history.
    """

    def __init__(self, session: Session, watch: Watch | None = None) -> None:
        self.session = session
        self.watch = watch
        self.written: Written | None = None
        self.change: int | None = None
        self._before = None if watch is None else watch.moment()

    def describe(
        self, label: Text, kind: ChangeKind = ChangeKind.NORMAL, undoes: int | None = None
    ) -> None:
        """Says what this writes is called, by which it can be undone."""
        if self.written is not None:
            self.written.label, self.written.kind, self.written.undoes = label, kind, undoes

    def moment(self) -> int | None:
        """Which commit this sees: another number after every one, of this program or another.

        None when that cannot be told: it writes, a commit has just come in between, or a writer
        is waiting for it to end.
        """
        if self.watch is None:
            return None
        self._read_something()
        after = self.watch.moment_at_once()
        return after if after == self._before else None

    @contextmanager
    def connections(self) -> Iterator[list[Connection]]:
        """The connections that see what this sees: its own, and another one where that can be."""
        if self.watch is None:
            yield [self.connection]
            return
        self._read_something()
        with self.watch.beside() as other:
            yield [self.connection] if other is None else [self.connection, other]

    def _read_something(self) -> None:
        """From here on nobody can commit before this ends."""
        self.connection.exec_driver_sql("SELECT count(*) FROM project").scalar_one()

    @property
    def connection(self) -> Connection:
        return self.session.connection()

    def get(self, kind: type[R], key: UUID) -> R:
        """The record with this key. Raises `NotFound`."""
        return to_record(kind, self._row(kind, key))

    def find(self, kind: type[R], *where: ColumnElement[bool], **equal: Any) -> list[R]:
        """All records of `kind` whose columns equal the values given, in order of key."""
        # Plain columns: mapping objects costs more than the few rows that are asked for at a time.
        table = ROWS[kind].__table__
        same = (table.c[name] == value for name, value in equal.items())
        query = select(table).where(*where, *same).order_by(table.c.id)
        with sound():
            return [to_record(kind, found) for found in self.session.execute(query)]

    def save(self, record: R) -> R:
        """Writes a new record or a change; returns it as it now stands.

        Raises `Invalid` when it breaks a rule, `Conflict` when the record was deleted, or changed
        in a way that this would overwrite, after the revision it carries was read.
        """
        if found := problems(record):
            raise Invalid(found)
        kind = type(record)
        columns = to_columns(record)
        del columns["revision"]
        if record.revision == 0:
            row = ROWS[kind](**columns)
            self.session.add(row)
        else:
            row = self._row_at_revision(record)
            for name, value in columns.items():
                setattr(row, name, value)
        self.session.flush()
        return replace(record, revision=row.revision)

    def insert_all(self, kind: type[Record], records: Iterable[Record]) -> None:
        """Writes many new records at once; they were checked before."""
        columns = [{**to_columns(record), "revision": 1} for record in records]
        if columns:
            self.session.execute(insert(ROWS[kind]), columns)

    def delete(self, record: Record) -> None:
        """Deletes the record; what refers to it must be gone. Raises `Conflict`."""
        self.session.delete(self._row_at_revision(record))
        self.session.flush()

    def _row(self, kind: type[Record], key: UUID) -> Row:
        with sound():
            row = self.session.get(ROWS[kind], key)
        if row is None:
            raise NotFound(GONE)
        return row

    def _row_at_revision(self, record: Record) -> Row:
        with sound():
            row = self.session.get(ROWS[type(record)], record.id)
        if row is None:
            raise Conflict(GONE)
        if row.revision != record.revision:
            now = to_record(type(record), row)
            if found := clashes(self.connection, record, now):
                raise Conflict(CHANGED, found, now)
        return row


class Dossier:
    """The dossier file at `path`, open until `close`; `user` is who its history says it was."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self.user = user_name()
        self._engine = engine
        self._watch = Watch(engine)
        self._writing = engine.execution_options(**{WRITES: True})

    @classmethod
    def create(cls, path: Path) -> "Dossier":
        """Makes an empty dossier at `path`, whole or not at all, and opens it.

        Raises `FileTrouble` when something is there already or it cannot be written.
        """
        if path.exists() or side_files(path):
            raise FileTrouble(EXISTS.fill(path=path))
        if not path.parent.is_dir():
            raise FileTrouble(NO_FOLDER.fill(path=path, folder=path.parent))
        part = path.with_name(f"{path.name}.{os.getpid()}.part")
        try:
            part.touch()  # tells better than the database why it cannot be made
            make_schema(part)
            take_name(part, path)
        except (OSError, DBAPIError, dbapi2.Error) as error:
            raise FileTrouble(NOT_WRITABLE.fill(path=path, reason=_reason(error))) from error
        finally:
            with suppress(OSError):
                part.unlink()
        return cls(path, make_engine(path))

    @classmethod
    def open(cls, path: Path) -> "Dossier":
        """Opens the dossier at `path`; an older one is backed up and brought up to date first.

        Raises `FileTrouble` for anything else, and leaves that file as it was.
        """
        migrated = bring_up_to_date(path, schema_version(path)) is not None
        dossier = cls(path, make_engine(path))
        try:
            # After a migration everything is made findable: a write does that at its end.
            with dossier.write() if migrated else dossier.read():
                pass
            return dossier
        except BaseException:
            dossier.close()
            raise

    def spare(self, path: Path) -> None:
        """Raises `FileTrouble` when `path` is this very file, which no output may replace."""
        try:
            same = path.samefile(self.path)
        except OSError:  # nothing there
            return
        if same:
            raise FileTrouble(EXISTS.fill(path=path))

    def close(self) -> None:
        self._watch.close()
        close_engine(self._engine)

    @contextmanager
    def read(self) -> Iterator[UnitOfWork]:
        """One consistent view of the dossier; nothing is written."""
        with self._speaking_plainly(BUSY_READING), Session(self._engine) as session:
            work = UnitOfWork(session, self._watch)
            session.connection()
            yield work

    @contextmanager
    def write(self) -> Iterator[UnitOfWork]:
        """One transaction that is saved at the end, or not at all when anything is raised."""
        with self._speaking_plainly(), Session(self._writing) as session, session.begin():
            session.connection()
            work = UnitOfWork(session)
            work.written = Written(work.connection, self.user)
            yield work
            session.flush()
            search_index.bring_up_to_date(work.connection)
            work.change = work.written.finish()

    @contextmanager
    def _speaking_plainly(self, busy: Text = BUSY) -> Iterator[None]:
        try:
            yield
        except IntegrityError as error:
            raise constraint_trouble(error) from error
        except DBAPIError as error:
            raise database_trouble(self.path, error.orig, busy) from error
        except Unsound as error:
            raise FileTrouble(DAMAGED.fill(path=self.path, reason=FORBIDDEN)) from error
        except dbapi2.Error as error:  # raised while connecting, before SQLAlchemy wraps
            raise database_trouble(self.path, error, busy) from error


def _reason(error: Exception) -> object:
    match error:
        case OSError():
            return error.strerror
        case DBAPIError():
            return error.orig
    return error
