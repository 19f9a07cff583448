"""Units of work: saved whole or not at all, and never over someone else's change."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from plastiq_tracker.domain.records import Coach, Person
from plastiq_tracker.domain.trouble import Conflict, Invalid, NotFound, Trouble
from plastiq_tracker.store import engine
from plastiq_tracker.store.dossier import Dossier


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    dossier = Dossier.create(tmp_path / "dossier.plastiq")
    yield dossier
    dossier.close()


def person(**values: Any) -> Person:
    facts: dict[str, Any] = {"code": "P1", "first_name": "An", "last_name": "Maes"}
    facts["birth_date"] = date(2001, 5, 6)
    return Person(**(facts | values))


def saved(dossier: Dossier, record: Person) -> Person:
    with dossier.write() as work:
        return work.save(record)


def persons(dossier: Dossier) -> list[Person]:
    with dossier.read() as work:
        return work.find(Person)


def test_a_save_counts_its_revisions(dossier: Dossier) -> None:
    first = saved(dossier, person())
    second = saved(dossier, replace(first, first_name="Anna"))
    assert (first.revision, second.revision) == (1, 2)
    assert persons(dossier) == [second]


def test_nothing_is_saved_when_anything_is_raised(dossier: Dossier) -> None:
    def break_off() -> None:
        with dossier.write() as work:
            work.save(person())
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        break_off()
    assert persons(dossier) == []


def test_an_older_revision_does_not_overwrite(dossier: Dossier) -> None:
    mine = saved(dossier, person())
    theirs = saved(dossier, replace(mine, first_name="Anna"))
    with pytest.raises(Conflict):
        saved(dossier, replace(mine, last_name="Mertens"))
    assert persons(dossier) == [theirs]


def test_a_deleted_record_is_not_saved_again(dossier: Dossier) -> None:
    mine = saved(dossier, person())
    with dossier.write() as work:
        work.delete(mine)
    with pytest.raises(Conflict):
        saved(dossier, replace(mine, first_name="Anna"))
    with pytest.raises(NotFound), dossier.read() as work:
        work.get(Person, mine.id)


def test_a_changed_record_is_not_deleted(dossier: Dossier) -> None:
    mine = saved(dossier, person())
    theirs = saved(dossier, replace(mine, first_name="Anna"))
    with pytest.raises(Conflict), dossier.write() as work:
        work.delete(mine)
    assert persons(dossier) == [theirs]


def test_what_breaks_a_rule_names_the_field(dossier: Dossier) -> None:
    with pytest.raises(Invalid) as raised:
        saved(dossier, person(first_name=" ", birth_date=date(1850, 1, 1)))
    assert {problem.field for problem in raised.value.problems} == {"first_name", "birth_date"}
    assert persons(dossier) == []


def test_a_code_in_use_is_told(dossier: Dossier) -> None:
    saved(dossier, person())
    with pytest.raises(Invalid, match="in use already") as raised:
        saved(dossier, person())
    assert [problem.field for problem in raised.value.problems] == ["code"]


def test_two_writers_wait_for_each_other(dossier: Dossier) -> None:
    def add(number: int) -> None:
        for each in range(10):
            saved(dossier, person(code=f"P{number}-{each}"))

    threads = [threading.Thread(target=add, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(persons(dossier)) == 40


def test_a_writer_that_waits_in_vain_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pragmas = [each for each in engine.PRAGMAS if not each.startswith("busy_timeout")]
    monkeypatch.setattr(engine, "PRAGMAS", (*pragmas, "busy_timeout = 50"))
    path = tmp_path / "dossier.plastiq"
    one, other = Dossier.create(path), Dossier.open(path)
    with one.write() as work:
        work.save(person())
        with pytest.raises(Trouble, match="writing in the dossier right now"):
            saved(other, person(code="P2"))
    assert len(persons(other)) == 1
    one.close()
    other.close()


def test_a_full_disk_is_told_and_nothing_is_saved(dossier: Dossier) -> None:
    def fill_up() -> None:
        with dossier.write() as work:
            pages = work.connection.execute(text("PRAGMA page_count")).scalar_one()
            work.connection.execute(text(f"PRAGMA max_page_count = {pages}"))
            work.insert_all(Coach, [Coach(name=f"Coach {each}") for each in range(5000)])

    with pytest.raises(Trouble, match="disk is full"):
        fill_up()
    with dossier.read() as work:
        assert work.find(Coach) == []


def test_a_read_only_file_can_be_read_and_refuses_a_save(tmp_path: Path) -> None:
    path = tmp_path / "dossier.plastiq"
    Dossier.create(path).close()
    dossier = Dossier.open(path)
    with dossier.read() as work:
        work.connection.execute(text("PRAGMA query_only = ON"))
        assert work.find(Coach) == []
    with pytest.raises(Trouble, match="may only be read"):
        saved(dossier, person())
    dossier.close()


def test_a_reader_sees_one_moment(dossier: Dossier) -> None:
    """A read that began before a save does not see half of it."""
    saved(dossier, person())
    with dossier.read() as work:
        before = work.find(Person)
        blocked = threading.Thread(target=saved, args=(dossier, person(code="P2")))
        blocked.start()
        assert work.find(Person) == before
    blocked.join()
    assert len(persons(dossier)) == 2
