"""The schema's history: a new file and a migrated one are alike; an older one loses nothing."""

import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from plastiq_tracker.domain.records import Person
from plastiq_tracker.domain.trouble import FileTrouble, Trouble
from plastiq_tracker.services import freezing, history, records, selections
from plastiq_tracker.services.finding import find
from plastiq_tracker.store import engine, migrate
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.engine import WRITES, close_engine, make_engine
from plastiq_tracker.store.schema import APPLICATION_ID, SCHEMA_VERSION, Base
from plastiq_tracker.store.search_index import is_current
from plastiq_tracker.system.resources import shipped
from tests.reference.edge_cases import EDGE_CASES
from tests.worlds import fill, put

BUSIEST = max(EDGE_CASES, key=lambda case: len(case.world.job_spells))

NEXT = f'''
"""A revision of the future."""
import sqlalchemy as sa
from alembic import op
revision = "{SCHEMA_VERSION + 1:04}"
down_revision = "{SCHEMA_VERSION:04}"

def upgrade():
    with op.batch_alter_table("person") as batch:
        batch.add_column(sa.Column("nickname", sa.String(50)))
'''


def schema_of(path: Path) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL"
        ).fetchall()
    return sorted(
        (kind, name, table, "".join(sql.replace('"', "").split()))
        for kind, name, table, sql in rows
    )


def columns_and_rules(sql: str) -> list[str]:
    """The parts of a CREATE TABLE, in order of text.

    The order of constraints says nothing, nor whether one stands with its column.
    """
    inside = sql.split("(", 1)[-1].removesuffix(")").replace(",CONSTRAINT", "CONSTRAINT")
    return sorted(part.rstrip(",") for part in inside.split("CONSTRAINT"))


@pytest.fixture
def emptied(tmp_path: Path) -> Path:
    """A file of ours without any tables, as if from before revision 0001."""
    path = tmp_path / "emptied.plastiq"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("VACUUM")
    return path


def test_a_migrated_file_has_the_schema_of_a_new_one(emptied: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.plastiq"
    Dossier.create(new).close()
    Dossier.open(emptied).close()
    made, migrated = schema_of(new), schema_of(emptied)
    assert [row[:3] for row in made] == [row[:3] for row in migrated]
    for one, other in zip(made, migrated, strict=True):
        assert columns_and_rules(one[3]) == columns_and_rules(other[3])


def is_ours(name: str | None, kind: str, _parents: object) -> bool:
    """Not what SQLite keeps the grams of the search index in, which no model knows."""
    return not (kind == "table" and str(name).startswith("search_text"))


def test_models_and_migrations_agree(emptied: Path) -> None:
    Dossier.open(emptied).close()
    engine = make_engine(emptied)
    with engine.connect() as connection:
        opts = {"compare_type": True, "include_name": is_ours}
        context = MigrationContext.configure(connection, opts=opts)
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def counts(path: Path, tables: Iterable[str] = Base.metadata.tables) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as connection:
        return {
            name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            for name in tables
        }


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """A dossier with people in it, as the program of schema 1 left it."""
    path = tmp_path / "first.plastiq"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("VACUUM")
    engine = make_engine(path)
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(shipped("db")))
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.exec_driver_sql("PRAGMA user_version = 1")
    with Session(engine.execution_options(**{WRITES: True})) as session, session.begin():
        put(UnitOfWork(session), BUSIEST.world)
    close_engine(engine)
    return path


def test_a_dossier_of_the_first_schema_keeps_everything_and_can_be_frozen(first: Path) -> None:
    before = counts(first, known_to(first))
    assert any(before.values())
    assert "frozen_report" not in before
    dossier = Dossier.open(first)
    assert counts(first, before) == before
    kept = freezing.freeze(dossier, BUSIEST.criteria, "Eerste", datetime(2026, 11, 24, 12))
    assert freezing.verify(dossier, kept.id).stands
    selections.save(dossier, "Alles", BUSIEST.criteria)
    dossier.close()
    (backup,) = first.parent.glob("first-schema-1-*.plastiq")
    assert counts(backup, before) == before
    assert known_to(backup) == set(before)
    with closing(sqlite3.connect(first)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        with pytest.raises(sqlite3.IntegrityError, match="never changed"):
            connection.execute("DELETE FROM frozen_report")


def test_people_of_a_dossier_of_the_first_schema_are_found(first: Path) -> None:
    with closing(Dossier.open(first)) as dossier:
        with dossier.read() as work:
            assert is_current(work.connection)
        for person in BUSIEST.world.persons:
            found = find(dossier, f"{person.first_name} {person.last_name}", 100).persons
            assert person.id in {each.id for each in found}
        assert find(dossier, "nobody at all", 100).persons == ()


def test_a_dossier_from_before_history_has_one_from_then_on(first: Path) -> None:
    dossier = Dossier.open(first)
    with dossier.read() as work:
        person = work.find(Person)[0]
    changed = records.save(dossier, replace(person, remark="Belt liever na 17 u."))
    assert [each.entry.deed.name for each in history.of_person(dossier, person.id)] == ["CHANGED"]
    assert changed.change is not None
    history.undo(dossier, changed.change)
    with dossier.read() as work:
        assert replace(work.get(Person, person.id), revision=1) == person
    dossier.close()


def known_to(path: Path) -> set[str]:
    """The tables of ours that the file has."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {row[0] for row in rows} & set(Base.metadata.tables)


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A dossier with people in it, made before the revision of `next_scripts` was known."""
    path = tmp_path / "older.plastiq"
    dossier = Dossier.create(path)
    fill(dossier, BUSIEST.world)
    dossier.close()
    return path


@pytest.fixture
def next_scripts(older: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Alembic's folder with one revision more than there is, and a program that knows it."""
    scripts = tmp_path / "db"
    shutil.copytree(shipped("db"), scripts)
    (scripts / "versions" / "next.py").write_text(NEXT)
    monkeypatch.setattr(migrate, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
    return scripts


def test_an_older_dossier_is_backed_up_and_migrated(older: Path, next_scripts: Path) -> None:
    path = older
    before, content = counts(path), path.read_bytes()
    backup = migrate.bring_up_to_date(path, SCHEMA_VERSION, next_scripts)
    assert backup is not None
    assert counts(path) == before == counts(backup)
    assert any(before.values())
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION + 1
        assert "nickname" in {row[1] for row in connection.execute("PRAGMA table_info(person)")}
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
    assert len(backup.read_bytes()) == len(content)


@pytest.mark.parametrize("step", ['op.execute("INSERT INTO nowhere VALUES (1)")', "int('x')"])
def test_a_migration_that_fails_halfway_leaves_the_dossier_as_it_was(
    older: Path, next_scripts: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = older
    script = next_scripts / "versions" / "next.py"
    script.write_text(f"{NEXT}    {step}\n")
    schema, before = schema_of(path), counts(path)
    with pytest.raises(FileTrouble, match="left as it was"):
        migrate.bring_up_to_date(path, SCHEMA_VERSION, next_scripts)
    assert schema_of(path) == schema
    assert counts(path) == before
    monkeypatch.undo()
    Dossier.open(path).close()


def backups(path: Path) -> list[Path]:
    return list(path.parent.glob(f"{path.stem}-schema-*"))


def test_nobody_is_migrated_while_someone_else_writes(
    older: Path, next_scripts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "PRAGMAS", ("busy_timeout = 0", *engine.PRAGMAS[1:]))
    schema = schema_of(older)
    with closing(dbapi2.connect(older, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Trouble, match="Someone else is writing"):
            migrate.bring_up_to_date(older, SCHEMA_VERSION, next_scripts)
        other.execute("ROLLBACK")
    assert schema_of(older) == schema
    assert backups(older) == []
    assert migrate.bring_up_to_date(older, SCHEMA_VERSION, next_scripts) == backups(older)[0]


def test_who_comes_second_finds_it_up_to_date(older: Path, next_scripts: Path) -> None:
    """Both saw the old version; the second waited while the first one migrated."""
    assert migrate.bring_up_to_date(older, SCHEMA_VERSION, next_scripts) is not None
    assert migrate.bring_up_to_date(older, SCHEMA_VERSION, next_scripts) is None
    assert len(backups(older)) == 1


def test_a_migration_that_fails_leaves_no_copy_of_the_people(
    older: Path, next_scripts: Path
) -> None:
    script = next_scripts / "versions" / "next.py"
    script.write_text(f"{NEXT}    int('x')\n")
    for _ in range(2):
        with pytest.raises(FileTrouble, match="left as it was"):
            migrate.bring_up_to_date(older, SCHEMA_VERSION, next_scripts)
    assert backups(older) == []


def test_a_long_name_is_cut_for_the_backup(older: Path, next_scripts: Path) -> None:
    path = older.with_name("é" * 115 + ".plastiq")
    older.rename(path)
    backup = migrate.bring_up_to_date(path, SCHEMA_VERSION, next_scripts)
    assert backup is not None
    assert counts(backup) == counts(path)
