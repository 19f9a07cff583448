"""Reading while others write: what a unit of work sees, when that is known, and who waits."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from time import perf_counter

import pytest
from sqlcipher3 import dbapi2

from plastiq_tracker.domain.values import Gender
from plastiq_tracker.services.reading import reading, reading_in
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.store.facts import read_facts
from tests.reference.workbook import read_world
from tests.services.test_reading import CRITERIA
from tests.worlds import dossier_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = dossier_of(read_world(), tmp_path)
    made.close()
    return made.path


@contextmanager
def other_program(path: Path) -> Iterator[dbapi2.Connection]:
    """By the same library: two of them in one process would not see each other's locks."""
    with closing(dbapi2.connect(path, isolation_level=None, timeout=0)) as connection:
        yield connection


def make_all_women(connection: dbapi2.Connection) -> None:
    connection.execute("UPDATE person SET gender = 'V'")


@contextmanager
def waiting_to_commit(connection: dbapi2.Connection) -> Iterator[None]:
    """A writer who wants to commit and has to wait for a reader; new readers have to wait too."""
    connection.execute("BEGIN IMMEDIATE")
    make_all_women(connection)
    with pytest.raises(dbapi2.OperationalError, match="locked"):
        connection.execute("COMMIT")
    yield
    connection.execute("ROLLBACK")


def women(dossier: Dossier) -> int:
    return reading(dossier, CRITERIA).statistics.total.gender[Gender.V]


def test_a_moment_lasts_until_someone_commits(path: Path) -> None:
    with closing(Dossier.open(path)) as dossier, other_program(path) as other:
        with dossier.read() as work:
            first = work.moment()
        with dossier.read() as work:
            assert work.moment() == first
            assert first is not None
        make_all_women(other)
        with dossier.read() as work:
            assert work.moment() != first


@pytest.mark.parametrize("warm", [True, False])
def test_nobody_waits_for_a_writer_who_waits_for_them(path: Path, warm: bool) -> None:
    """Facts are read by the connection of the unit of work alone, and are not kept."""
    with closing(Dossier.open(path)) as dossier, other_program(path) as other:
        if warm:
            assert women(dossier) == 11
        with dossier.read() as work:
            work.connection.exec_driver_sql("SELECT count(*) FROM person").scalar_one()
            with waiting_to_commit(other):
                began = perf_counter()
                assert work.moment() is None
                with work.connections() as connections:
                    assert len(connections) == 1
                assert reading_in(work, CRITERIA).statistics.total.gender[Gender.V] == 11
                assert perf_counter() - began < 2, "it waited for the writer"
        make_all_women(other)
        assert women(dossier) == 90


def test_two_connections_see_the_same(path: Path) -> None:
    with closing(Dossier.open(path)) as dossier, other_program(path) as other:
        with dossier.read() as work, work.connections() as connections:
            assert len(connections) == 2
            with pytest.raises(dbapi2.OperationalError, match="locked"):
                make_all_women(other)
            counts = {
                each.exec_driver_sql("SELECT count(*) FROM person WHERE gender = 'V'").scalar_one()
                for each in connections
            }
        assert counts == {11}


def test_with_a_write_ahead_log_one_connection_reads_and_no_commit_is_missed(path: Path) -> None:
    with closing(Dossier.open(path)) as dossier:
        assert women(dossier) == 11
    with closing(Dossier.open(path)) as dossier, other_program(path) as other:
        assert other.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
        with dossier.read() as work:
            with work.connections() as connections:
                assert len(connections) == 1
            make_all_women(other)  # which a reader does not keep away here
            assert work.moment() is None
            assert len(read_facts(work).persons.row) == 90
        assert women(dossier) == 90


def test_a_table_that_breaks_the_rules_leaves_no_thread_and_no_lock_behind(path: Path) -> None:
    with closing(Dossier.open(path)) as dossier, other_program(path) as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        (contract,) = other.execute("SELECT contract FROM job_spell LIMIT 1").fetchone()
        other.execute("UPDATE job_spell SET contract = 'unpaid' WHERE contract = ?", [contract])
        with pytest.raises(Exception, match="damaged inside"):
            women(dossier)
        other.execute("UPDATE job_spell SET contract = ? WHERE contract = 'unpaid'", [contract])
        assert women(dossier) == 11


def test_readers_in_two_threads_do_not_meet_on_one_connection(path: Path) -> None:
    with closing(Dossier.open(path)) as dossier:
        with dossier.read() as work, work.connections() as mine:
            assert len(mine) == 2
            with ThreadPoolExecutor(1) as elsewhere:
                assert elsewhere.submit(women, dossier).result() == women(dossier)
        with dossier.read() as work, work.connections() as again:
            assert len(again) == 2
