"""History in the database itself: every write path is in it, and nothing comes out of it."""

import os
import sqlite3
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text, update

from plastiq_tracker.domain.changes import Deed, Entry
from plastiq_tracker.domain.records import Coach, Company, Person
from plastiq_tracker.domain.trouble import Conflict
from plastiq_tracker.store import history, schema
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.entries import entries as changed_by
from plastiq_tracker.store.entries import entries_of

WIM, ELS = Coach(name="Wim"), Coach(name="Els")
ANN = Person(
    code="P1", first_name="Ann", last_name="Maes", birth_date=date(2001, 5, 6), phone="0470"
)


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    dossier = Dossier.create(tmp_path / "dossier.plastiq")
    with dossier.write() as work:
        for each in (WIM, ELS, ANN):
            work.save(each)
    yield dossier
    dossier.close()


@pytest.fixture
def other_program(dossier: Dossier) -> Iterator[sqlite3.Connection]:
    """As any program opens the file: foreign keys and recursive triggers are off."""
    with closing(sqlite3.connect(dossier.path, isolation_level=None)) as connection:
        yield connection


def told(dossier: Dossier, *records: Any) -> list[tuple[str, dict[str, tuple[object, object]]]]:
    """What history says of these records: deeds, and fields with what they were and became."""
    return [
        (each.deed.name, {one.field: (one.before, one.after) for one in each.fields})
        for each in entries(dossier, *records)
    ]


def entries(dossier: Dossier, *records: Any) -> list[Entry]:
    with dossier.read() as work:
        return entries_of(work.connection, [each.id for each in records])


def in_work(deed: Callable[[UnitOfWork], object]) -> Callable[[Dossier], None]:
    def run(dossier: Dossier) -> None:
        with dossier.write() as work:
            deed(work)

    return run


def by_other(statement: str, *pragmas: str) -> Callable[[Dossier], None]:
    def run(dossier: Dossier) -> None:
        with closing(sqlite3.connect(dossier.path, isolation_level=None)) as connection:
            for pragma in pragmas:
                connection.execute(f"PRAGMA {pragma}")
            connection.execute(statement)

    return run


PHONE = {"phone": ("0470", "0499")}
SAVED = replace(ANN, revision=1, phone="0499")
CHANGES: dict[str, Callable[[Dossier], None]] = {
    "a record saved": in_work(lambda work: work.save(SAVED)),
    "a bulk update": in_work(
        lambda work: work.session.execute(
            update(schema.Person).where(schema.Person.code == "P1").values(phone="0499")
        )
    ),
    "raw SQL": in_work(
        lambda work: work.connection.execute(text("UPDATE person SET phone = '0499'"))
    ),
    "many at once": in_work(
        lambda work: work.connection.exec_driver_sql(
            "UPDATE person SET phone = ? WHERE id = ?", [("0499", ANN.id.hex)]
        )
    ),
    "another program": by_other("UPDATE person SET phone = '0499'"),
    "an upsert": by_other(
        "INSERT INTO person SELECT * FROM person WHERE true "
        "ON CONFLICT (id) DO UPDATE SET phone = '0499'"
    ),
    "an upsert by its code": in_work(
        lambda work: work.connection.exec_driver_sql(
            "INSERT INTO person SELECT * FROM person WHERE true "
            "ON CONFLICT (code) DO UPDATE SET phone = '0499'"
        )
    ),
    "UPDATE OR REPLACE": by_other("UPDATE OR REPLACE person SET phone = '0499'"),
    "UPDATE FROM": by_other(
        "UPDATE person SET phone = new.phone FROM (SELECT '0499' AS phone) AS new"
    ),
}


@pytest.mark.parametrize("path", CHANGES)
def test_a_change_is_told_by_whatever_path(dossier: Dossier, path: str) -> None:
    CHANGES[path](dossier)
    changed, added = told(dossier, ANN)
    assert changed == ("CHANGED", PHONE)
    assert added[0] == "ADDED"
    assert added[1]["phone"] == (None, "0470")


@pytest.mark.parametrize("path", CHANGES)
def test_whoever_changed_it_a_form_that_was_open_hears_of_it(dossier: Dossier, path: str) -> None:
    CHANGES[path](dossier)
    with pytest.raises(Conflict) as raised, dossier.write() as work:
        work.save(replace(ANN, revision=1, phone="0488"))
    (clash,) = raised.value.clashes
    assert (clash.field, clash.expected, clash.found, clash.wanted) == (
        "phone",
        "0470",
        "0499",
        "0488",
    )


REPLACES = {
    "by its key": (
        "INSERT OR REPLACE INTO coach SELECT id, revision, 'Willem' FROM coach WHERE name = 'Wim'"
    ),
    "by its name": "INSERT OR REPLACE INTO coach VALUES ('{new}', 1, 'Wim')",
    "by its row": (
        "INSERT OR REPLACE INTO coach (rowid, id, revision, name) "
        "SELECT rowid, '{new}', 1, 'Willem' FROM coach WHERE name = 'Wim'"
    ),
    "in an update": "UPDATE OR REPLACE coach SET name = 'Wim' WHERE name = 'Els'",
    "in an update of the key": (
        "UPDATE OR REPLACE coach SET id = (SELECT id FROM coach WHERE name = 'Wim') "
        "WHERE name = 'Els'"
    ),
}


@pytest.mark.parametrize("recursive", ["OFF", "ON"])
@pytest.mark.parametrize("how", REPLACES)
def test_what_is_replaced_is_told_as_deleted(dossier: Dossier, how: str, recursive: str) -> None:
    statement = REPLACES[how].format(new="f" * 32)
    by_other(statement, f"recursive_triggers = {recursive}")(dossier)
    deleted = [each for each in told(dossier, WIM) if each[0] == "DELETED"]
    assert deleted == [("DELETED", {"name": ("Wim", None)})]
    with dossier.read() as work:
        rows = work.connection.exec_driver_sql("SELECT id FROM coach").scalars().all()
        alive = {
            record
            for record, deed in work.connection.exec_driver_sql(
                "SELECT record, deed FROM history WHERE kind = 'coach' ORDER BY number"
            )
            if deed != Deed.DELETED
        }
        gone = work.connection.exec_driver_sql(
            "SELECT record FROM history one WHERE kind = 'coach' AND number = "
            "(SELECT max(number) FROM history WHERE record = one.record) AND deed = 'D'"
        ).scalars()
        assert set(rows) == alive - set(gone)
        assert work.connection.exec_driver_sql("SELECT * FROM history_replaced").all() == []


@pytest.mark.parametrize("recursive", ["OFF", "ON"])
def test_what_is_ignored_is_not_told(dossier: Dossier, recursive: str) -> None:
    pragma = f"recursive_triggers = {recursive}"
    before = told(dossier, WIM, ELS)
    by_other("INSERT OR IGNORE INTO coach SELECT * FROM coach", pragma)(dossier)
    assert told(dossier, WIM, ELS) == before
    by_other("UPDATE coach SET name = name || '!'", pragma)(dossier)
    by_other("INSERT INTO coach VALUES ('" + "e" * 32 + "', 1, 'Nieuw')", pragma)(dossier)
    assert [each[0] for each in told(dossier, WIM, ELS)] == [
        "CHANGED",
        "CHANGED",
        "ADDED",
        "ADDED",
    ]


def test_a_record_that_comes_back_counts_on(
    dossier: Dossier, other_program: sqlite3.Connection
) -> None:
    """So that a form that loaded it before never takes it for unchanged."""
    for _ in range(3):
        other_program.execute("UPDATE coach SET name = name || '!' WHERE name LIKE 'Wim%'")
    other_program.execute("DELETE FROM coach WHERE name LIKE 'Wim%'")
    other_program.execute("INSERT INTO coach VALUES (?, 1, 'Wim')", [WIM.id.hex])
    assert other_program.execute("SELECT revision FROM coach WHERE name = 'Wim'").fetchone() == (5,)
    other_program.execute("UPDATE coach SET revision = 1")
    assert other_program.execute("SELECT revision FROM coach WHERE name = 'Wim'").fetchone() == (6,)


def test_what_did_not_change_is_not_told(dossier: Dossier) -> None:
    with dossier.write() as work:
        work.save(replace(ANN, revision=1))
    by_other("UPDATE person SET phone = phone")(dossier)
    assert [each[0] for each in told(dossier, ANN)] == ["ADDED"]


ODD = ['with "quotes", \\ and \n lines', "🙂 é ʼ", "nul \x00 sign", "{}", "null", " "]


@pytest.mark.parametrize("remark", ODD)
def test_every_text_comes_back_as_it_was(dossier: Dossier, remark: str) -> None:
    with dossier.write() as work:
        first = work.save(replace(ANN, revision=1, remark=remark))
        work.save(replace(first, remark=None))
    with dossier.write() as work:
        work.delete(work.get(Person, ANN.id))
    deleted, emptied, written, _added = told(dossier, ANN)
    assert emptied[1]["remark"] == (remark, None)
    assert written[1]["remark"] == (None, remark)
    assert deleted[1]["phone"] == ("0470", None)
    assert deleted[1]["birth_date"] == (date(2001, 5, 6), None)


ERASING = [
    "DELETE FROM history",
    "UPDATE history SET \"fields\" = '{}'",
    'UPDATE history SET "fields" = NULL',
    "UPDATE history SET made_at = 0",
    "UPDATE OR REPLACE history SET number = number + 1",
    (
        "INSERT OR REPLACE INTO history SELECT number, 0, kind, record, revision, deed, NULL "
        "FROM history"
    ),
    "INSERT INTO history SELECT * FROM history WHERE true ON CONFLICT (number) DO NOTHING",
    "DELETE FROM change",
    "UPDATE change SET author = 'iemand anders'",
    "UPDATE change SET label = NULL",
    "INSERT OR REPLACE INTO change SELECT * FROM change",
]


@pytest.mark.parametrize("recursive", ["OFF", "ON"])
@pytest.mark.parametrize("statement", ERASING)
def test_nothing_is_taken_from_the_history(
    other_program: sqlite3.Connection, statement: str, recursive: str
) -> None:
    other_program.execute(f"PRAGMA recursive_triggers = {recursive}")
    other_program.execute("UPDATE person SET phone = '0499'")
    before = other_program.execute("SELECT * FROM history").fetchall()
    changes = other_program.execute("SELECT * FROM change").fetchall()
    assert changes
    with pytest.raises(sqlite3.IntegrityError, match="only added to"):
        other_program.execute(statement)
    assert other_program.execute("SELECT * FROM history").fetchall() == before
    assert other_program.execute("SELECT * FROM change").fetchall() == changes


def test_forgetting_is_only_of_whom_it_names(dossier: Dossier) -> None:
    by_other("UPDATE person SET phone = '0499'")(dossier)
    by_other("UPDATE coach SET name = name || '!'")(dossier)
    with dossier.write() as work:
        history.forget(work.connection, [ANN.id])
    changed, _added = told(dossier, ANN)
    assert changed == ("CHANGED", {})
    assert told(dossier, WIM)[0] == ("CHANGED", {"name": ("Wim", "Wim!")})
    with pytest.raises(sqlite3.IntegrityError, match="only added to"):
        by_other('UPDATE history SET "fields" = NULL')(dossier)


def test_a_write_that_fails_leaves_no_history(dossier: Dossier) -> None:
    before = told(dossier, ANN, WIM)

    def fail() -> None:
        with dossier.write() as work:
            work.save(SAVED)
            work.save(Company(name="Plasto"))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert told(dossier, ANN, WIM) == before
    with dossier.read() as work:
        assert history.last_entry(work.connection) == 3


KILLED = """
    import sys, time
    from pathlib import Path
    from plastiq_tracker.domain.records import Coach
    from plastiq_tracker.store.dossier import Dossier
    dossier = Dossier.open(Path(sys.argv[1]))
    with dossier.write() as work:
        for number in range(5000):
            work.save(Coach(name=f"Coach {number}"))
        work.session.flush()
        print("written", flush=True)
        time.sleep(60)
"""


def test_a_program_killed_while_it_writes_leaves_records_and_history_as_they_were(
    dossier: Dossier,
) -> None:
    before = told(dossier, WIM, ELS, ANN)
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(KILLED), str(dossier.path)],
        stdout=subprocess.PIPE,
        env={**os.environ},
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"written\n"
        program.kill()
    time.sleep(0.1)
    with dossier.read() as work:
        assert len(work.find(Coach)) == 2
        assert history.last_entry(work.connection) == 3
    assert told(dossier, WIM, ELS, ANN) == before


def test_writes_of_two_windows_at_once_are_told_apart(dossier: Dossier) -> None:
    """Every change has its own entries, all of them, and says whose they are."""
    windows = [dossier, Dossier.open(dossier.path), Dossier.open(dossier.path)]
    for name, window in zip(("wim", "els", "jan"), windows, strict=True):
        window.user = name

    def add(window: Dossier) -> None:
        for number in range(10):
            with window.write() as work:
                work.save(Coach(name=f"{window.user} {number}"))
                work.save(Company(name=f"{window.user} {number}"))

    threads = [threading.Thread(target=add, args=[window]) for window in windows]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with dossier.read() as work:
        found = history.recent(work.connection, 100)
        assert [each.number for each in found] == list(range(31, 0, -1))
        assert {each.count for each in found[:-1]} == {2}
        for change in found[:-1]:
            names = [
                one.after
                for entry in changed_by(work.connection, change)
                for one in entry.fields
                if one.field == "name"
            ]
            assert len(names) == 2
            assert all(str(name).startswith(f"{change.author} ") for name in names)
    for window in windows[1:]:
        window.close()


def test_what_other_programs_wrote_stands_among_our_own(dossier: Dossier) -> None:
    by_other("UPDATE person SET phone = '0499'")(dossier)
    by_other("UPDATE person SET phone = '0488'")(dossier)
    with dossier.write() as work:
        work.save(Coach(name="Jan"))
    by_other("UPDATE coach SET name = 'Johan' WHERE name = 'Jan'")(dossier)
    with dossier.read() as work:
        found = history.recent(work.connection, 10)
        assert [(each.number, each.author, each.count) for each in found] == [
            (None, None, 1),
            (2, dossier.user, 1),
            (None, None, 2),
            (1, dossier.user, 3),
        ]
        older = history.recent(work.connection, 10, found[1].first)
        assert older == found[2:]
