"""Facts as they stand in the file, also where another program broke the rules of its tables."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.listing import Question, Sorting
from plastiq_tracker.domain.records import Enrolment, Person, new_id
from plastiq_tracker.domain.trouble import FileTrouble
from plastiq_tracker.domain.values import Answer
from plastiq_tracker.services.listing import listing
from plastiq_tracker.services.statistics import people, statistics
from plastiq_tracker.store import columns, facts
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.importing import read_all
from plastiq_tracker.store.queries import members
from tests.factories import big_world, days
from tests.people import rows
from tests.reference.workbook import read_world
from tests.worlds import dossier_of

DAY = date(2022, 4, 30)
ZEROS = "0" * 32
ATTEMPTS = (Answer.NO_CONTACT, Answer.REFUSED)
CRITERIA = Criteria(
    project="J2020", period_from=date(2020, 1, 1), period_to=date(2022, 3, 31), as_of=DAY
)


def changed(folder: Path, statement: str) -> Dossier:
    """The demo's people, after a program that minds no rules wrote among them."""
    dossier = dossier_of(read_world(), folder)
    dossier.close()
    with closing(sqlite3.connect(dossier.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(statement)
    return Dossier.open(dossier.path)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE person SET gender = 'Q'",
        "UPDATE person SET birth_date = '2001-5-6'",
        "UPDATE person SET birth_date = '6 mei 2001'",
        "UPDATE person SET id = 'é' WHERE code = (SELECT max(code) FROM person)",
        "UPDATE enrolment SET outcome = 'gone' WHERE code = (SELECT max(code) FROM enrolment)",
        "UPDATE enrolment SET person_id = '00000000000000000000000000000009'",
        "UPDATE job_spell SET contract = 'unpaid'",
        "UPDATE follow_up SET answer = 'who knows'",
        "DELETE FROM person",
        "UPDATE person SET birth_date = '2001-02-30'",
        "UPDATE person SET birth_date = '2001x05y06'",
        "UPDATE person SET birth_date = '0000-00-05'",
        "UPDATE person SET birth_date = '2001-00-05'",
        f"UPDATE enrolment SET person_id = '{ZEROS}'",
        f"UPDATE enrolment SET trajectory_id = '{ZEROS}'",
        f"UPDATE trajectory SET project_id = '{ZEROS}'",
        f"UPDATE internship SET enrolment_id = '{ZEROS}'",
        f"UPDATE job_spell SET person_id = '{ZEROS}'",
        f"UPDATE job_spell SET company_id = '{ZEROS}'",
        f"UPDATE follow_up SET enrolment_id = '{ZEROS}'",
    ],
)
def test_what_no_rule_allows_is_named(tmp_path: Path, statement: str) -> None:
    dossier = changed(tmp_path, statement)
    with pytest.raises(FileTrouble, match="damaged inside"):
        statistics(dossier, CRITERIA)
    with pytest.raises(FileTrouble, match="damaged inside"):
        listing(dossier, DAY, Question(sorting=Sorting.NEXT))
    dossier.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE person SET gender = 'Q'",
        "UPDATE person SET birth_date = '6 mei 2001'",
        "UPDATE person SET coach_id = 'nobody'",
    ],
)
def test_a_record_that_cannot_be_read_is_named(tmp_path: Path, statement: str) -> None:
    dossier = changed(tmp_path, statement)
    with dossier.read() as work:
        enrolment = work.find(Enrolment)[0]
    ways: tuple[Callable[[UnitOfWork], object], ...] = (
        lambda work: work.find(Person),
        lambda work: work.get(Person, enrolment.person_id),
        lambda work: read_all(work, Person),
        lambda work: members(work, enrolment.trajectory_id),
    )
    for reads in ways:
        with pytest.raises(FileTrouble, match="damaged inside"), dossier.read() as work:
            reads(work)
    dossier.close()


def test_the_last_day_of_all_is_a_day(tmp_path: Path) -> None:
    """Other programs write it for "no end"; a follow-up after it never comes."""
    dossier = changed(tmp_path, "UPDATE enrolment SET training_end = '9999-12-31'")
    found = people(dossier, CRITERIA)
    assert {each.exit for each in found if each.outcome != "dropped_out"} == {date.max}
    assert statistics(dossier, CRITERIA).total.exited == sum(
        each.exit is not None and each.exit <= DAY for each in found
    )
    listed = rows(dossier, date(9999, 12, 1))
    assert [each for each in listed if each.next_follow_up is not None] == []
    assert len(listed) == 90
    dossier.close()


def test_ties_are_settled_alike_however_many_are_asked_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Answers of one day come in the order in which they were recorded, page by page too."""
    world = big_world(300)
    doubled = tuple(
        replace(each, id=new_id(), answer=Answer.INACTIVE, recorded_at=each.recorded_at + days(1))
        for each in world.follow_ups[::3]
    )
    world = replace(world, follow_ups=(*world.follow_ups, *doubled))
    answered = [each for each in world.follow_ups if each.answer not in ATTEMPTS]
    answered.sort(
        key=lambda each: (
            each.enrolment_id, each.contacted_on, each.milestone.months, each.recorded_at, each.id
        )
    )  # fmt: skip
    in_order = [each.answer for each in answered]
    stored_backwards = replace(world, follow_ups=tuple(reversed(world.follow_ups)))
    dossier = dossier_of(stored_backwards, tmp_path)
    for runs, page in ((4_000, 50_000), (3, 7)):
        monkeypatch.setattr(facts, "RUNS", runs)
        monkeypatch.setattr(columns, "PAGE", page)
        with dossier.read() as work:
            read = facts.read_facts(work)
            keys = work.connection.exec_driver_sql("SELECT rowid, id FROM enrolment").all()
        key_of = {row: UUID(key) for row, key in keys}
        enrolments = [key_of[row] for row in read.enrolments.row[read.follow_ups.enrolment]]
        contacts = read.follow_ups
        columns_of = (enrolments, contacts.contacted_on, contacts.milestone, range(len(enrolments)))
        answers = [tuple(Answer)[code] for code in contacts.answer]
        found = [answers[at] for *_, at in sorted(zip(*columns_of, strict=True))]
        assert [each for each in found if each not in ATTEMPTS] == in_order
    dossier.close()


def test_words_stay_whole_whatever_is_in_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many pages they come in; only spaces around them do not count."""
    written = ("VDAB", " VDAB ", "a\x1fb", "\x1f", "'; --", "", None, "Ünïcode, 10 %")
    world = big_world(60)
    told = [replace(each, referrer=written[at % 8]) for at, each in enumerate(world.persons)]
    dossier = dossier_of(replace(world, persons=tuple(told)), tmp_path)
    monkeypatch.setattr(columns, "PAGE", 7)
    with dossier.read() as work:
        read = facts.read_facts(work)
        rows_and_keys = work.connection.exec_driver_sql("SELECT rowid, id FROM person").all()
    keys = {row: UUID(key) for row, key in rows_and_keys}
    words = (*read.referrers, None)
    found = {
        keys[row]: words[at]
        for row, at in zip(read.persons.row, read.persons.referrer, strict=True)
    }
    assert found == {each.id: (each.referrer or "").strip(" ") or None for each in told}
    dossier.close()


def test_reading_leaves_connections_the_memory_they_had(tmp_path: Path) -> None:
    dossier = dossier_of(big_world(10), tmp_path)
    with dossier.read() as work:
        question = "PRAGMA cache_size"
        before = work.connection.exec_driver_sql(question).scalar_one()
        facts.read_facts(work)
        assert work.connection.exec_driver_sql(question).scalar_one() == before
        with work.connections() as both:
            assert [each.exec_driver_sql(question).scalar_one() for each in both] == [before] * 2
    dossier.close()
