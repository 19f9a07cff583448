"""The database itself refuses what cannot be, also from another program."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from plastiq_tracker.domain.records import (
    Action,
    Activity,
    Coach,
    Company,
    Document,
    Enrolment,
    Expense,
    FollowUp,
    FrozenReport,
    Internship,
    JobSpell,
    Mentor,
    Merged,
    Note,
    NotSame,
    Person,
    Project,
    Record,
    Selection,
    Trajectory,
    new_id,
)
from plastiq_tracker.domain.values import Answer, Contract, InternshipKind, Milestone
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.store.schema import ROWS

DAY = date(2021, 9, 20)
MOMENT = datetime(2021, 12, 1, 9, 30)


def one_of_each() -> list[Record]:
    project = Project(code="J", name="Project", period_from=DAY, period_to=DAY)
    trajectory = Trajectory(code="NJ", project_id=project.id, name="Najaar", start=DAY)
    coach, company = Coach(name="Coach"), Company(name="Bedrijf", enterprise_number="0123456789")
    mentor = Mentor(name="Mentor", company_id=company.id)
    person = Person(
        code="P1", first_name="An", last_name="Ø", birth_date=date(2001, 2, 28), coach_id=coach.id
    )
    twin = Person(code="P2", first_name="An", last_name="O", birth_date=date(2001, 2, 28))
    enrolment = Enrolment(code="P1-NJ", person_id=person.id, trajectory_id=trajectory.id, start=DAY)
    action = Action(code="A1", project_id=project.id, number=1, title="Campagne")
    return [
        project,
        trajectory,
        coach,
        company,
        mentor,
        person,
        enrolment,
        Internship(
            enrolment_id=enrolment.id,
            kind=InternshipKind.STAGE,
            company_id=company.id,
            mentor_id=mentor.id,
            start=DAY,
        ),
        JobSpell(
            person_id=person.id,
            company_id=company.id,
            contract=Contract.PERMANENT,
            start=DAY,
            plastics_sector=True,
        ),
        FollowUp(
            enrolment_id=enrolment.id,
            milestone=Milestone.THREE,
            contacted_on=DAY,
            answer=Answer.EMPLOYED,
            recorded_at=MOMENT,
        ),
        Note(person_id=person.id, written_on=DAY, text="Gebeld", recorded_at=MOMENT),
        Document(person_id=person.id, title="Attest", location="Kast 3"),
        twin,
        NotSame.of(twin.id, person.id),
        Merged(person_id=person.id, enrolment_id=enrolment.id, was_id=new_id(), code="P3-NJ"),
        action,
        Activity(action_id=action.id, held_on=DAY, title="Beurs"),
        Expense(project_id=project.id, spent_on=DAY, amount_cents=-1250, heading="drukwerk"),
        Selection(name="Dit jaar", parameters="{}"),
        FrozenReport(
            name="Eindrapport",
            project_code="J",
            as_of=DAY,
            finalised_at=MOMENT,
            definitions_version="1",
            parameters="{}",
            content=b"\x00\xff",
            sha256="0" * 64,
        ),
    ]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "dossier.plastiq"
    dossier = Dossier.create(path)
    with dossier.write() as work:
        for record in one_of_each():
            work.save(record)
    dossier.close()
    return path


@pytest.fixture
def other_program(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        yield connection


def test_every_kind_of_record_comes_back_as_it_went_in(path: Path, tmp_path: Path) -> None:
    records = one_of_each()
    assert {type(record) for record in records} == set(ROWS)
    dossier = Dossier.create(tmp_path / "other.plastiq")
    with dossier.write() as work:
        saved = [work.save(record) for record in records]
    with dossier.read() as work:
        for record in saved:
            assert work.get(type(record), record.id) == record
            assert record.revision == 1
    dossier.close()


IMPOSSIBLE = [
    "UPDATE project SET period_to = '2021-09-19'",
    "UPDATE trajectory SET training_end = '2021-09-19'",
    "UPDATE trajectory SET trajectory_end = '2021-09-19'",
    "UPDATE trajectory SET origin_yes = -1",
    "UPDATE trajectory SET capacity = 'veel'",
    "UPDATE trajectory SET capacity = 2.5",
    "UPDATE person SET birth_date = '2001-02-29'",
    "UPDATE person SET birth_date = 'onbekend'",
    "UPDATE person SET birth_date = 37000",
    "UPDATE person SET birth_date = NULL",
    "UPDATE person SET gender = 'm'",
    "UPDATE person SET education = 'univ'",
    "UPDATE person SET excluded_reason = 'ziek'",
    "UPDATE person SET excluded_on = '1999-01-01'",
    "UPDATE person SET registered_on = '1999-01-01'",
    "UPDATE person SET code = '  ' WHERE code = 'P1'",
    "UPDATE person SET first_name = ''",
    "UPDATE person SET code = x'00' WHERE code = 'P1'",
    "UPDATE person SET revision = 'a'",
    "UPDATE person SET id = 'P1' WHERE code = 'P1'",
    "UPDATE person SET coach_id = 'ffffffffffffffffffffffffffffffff'",
    "UPDATE enrolment SET outcome = 'gestopt'",
    "UPDATE enrolment SET last_day = '2021-09-19'",
    "UPDATE enrolment SET training_end = '2021-09-19'",
    "UPDATE enrolment SET person_id = 'ffffffffffffffffffffffffffffffff'",
    "UPDATE internship SET kind = 'x'",
    "UPDATE internship SET \"end\" = '2021-09-19'",
    "UPDATE internship SET outcome = 'x'",
    "UPDATE job_spell SET contract = 'x'",
    "UPDATE job_spell SET \"end\" = '2021-09-19'",
    "UPDATE job_spell SET last_confirmed_on = '2021-09-19'",
    "UPDATE job_spell SET plastics_sector = 2",
    "UPDATE follow_up SET milestone = '6'",
    "UPDATE follow_up SET answer = 'ja'",
    "UPDATE follow_up SET channel = 'duif'",
    "UPDATE follow_up SET recorded_at = 'gisteren'",
    "UPDATE follow_up SET retry_on = '2021-09-19'",
    "UPDATE follow_up SET retry_on = 'morgen'",
    "UPDATE person SET language = x'00'",
    "UPDATE note SET text = ' '",
    "UPDATE document SET location = ' '",
    "UPDATE document SET title = ''",
    "UPDATE not_same SET second_id = first_id",
    "UPDATE not_same SET first_id = second_id, second_id = first_id",
    "INSERT INTO not_same SELECT 'f' || substr(id, 2), 1, first_id, second_id FROM not_same",
    "UPDATE merged SET person_id = 'ffffffffffffffffffffffffffffffff'",
    "UPDATE merged SET enrolment_id = 'P3-NJ'",
    "UPDATE merged SET was_id = 'P3'",
    "UPDATE merged SET code = ' '",
    "INSERT INTO merged SELECT 'f' || substr(id, 2), 1, person_id, NULL, was_id, code FROM merged",
    "UPDATE action SET budget_cents = -1",
    "UPDATE activity SET reach_mentors = -1",
    "UPDATE expense SET amount_cents = 12.5",
    "INSERT INTO company SELECT 'f' || substr(id, 2), 1, 'B', 'b', '0123456789', NULL FROM company",
    "DELETE FROM person",
    "DELETE FROM company",
    "DELETE FROM trajectory",
    "DELETE FROM project",
    "DELETE FROM enrolment",
    "DELETE FROM frozen_report",
    "UPDATE frozen_report SET name = 'x'",
    "UPDATE frozen_report SET revision = revision",
    "UPDATE OR REPLACE frozen_report SET as_of = '2022-01-01'",
    "INSERT OR REPLACE INTO frozen_report SELECT * FROM frozen_report",
    (
        "INSERT OR REPLACE INTO frozen_report SELECT 'f' || substr(id, 2), 2, name, 'K', as_of, "
        "finalised_at, definitions_version, parameters, content, sha256 FROM frozen_report"
    ),
    (
        "INSERT OR REPLACE INTO frozen_report (rowid, id, revision, name, project_code, as_of, "
        "finalised_at, definitions_version, parameters, content, sha256) SELECT rowid, "
        "'f' || substr(id, 2), 2, 'x', 'K', as_of, finalised_at, definitions_version, parameters, "
        "content, sha256 FROM frozen_report"
    ),
    (
        "INSERT INTO frozen_report SELECT 'f' || substr(id, 2), 1, 'x', 'K', as_of, finalised_at, "
        "definitions_version, parameters, 'tekst', sha256 FROM frozen_report"
    ),
    (
        "INSERT INTO frozen_report SELECT 'f' || substr(id, 2), 1, 'x', 'K', as_of, finalised_at, "
        "definitions_version, parameters, content, 'abc' FROM frozen_report"
    ),
    "UPDATE selection SET name = ' '",
]


@pytest.mark.parametrize("statement", IMPOSSIBLE)
def test_the_impossible_is_refused(other_program: sqlite3.Connection, statement: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        other_program.execute(statement)


def test_two_unnumbered_companies_of_one_name_are_refused(
    other_program: sqlite3.Connection,
) -> None:
    add = (
        "INSERT INTO company (id, revision, name, name_key) VALUES (?, 1, 'Kunststof', 'kunststof')"
    )
    other_program.execute(add, [uuid4().hex])
    with pytest.raises(sqlite3.IntegrityError):
        other_program.execute(add, [uuid4().hex])
