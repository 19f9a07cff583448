"""Saving, deleting, enrolling and closing: whole or not at all, and told by name."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from plastiq_tracker.domain.records import (
    Coach,
    Company,
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Mentor,
    Note,
    Person,
    Project,
    Record,
    Trajectory,
)
from plastiq_tracker.domain.trouble import Conflict, Invalid, Trouble
from plastiq_tracker.domain.values import Answer, Contract, InternshipKind, Milestone, Outcome
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.services import intake, records, trajectories
from plastiq_tracker.store.dossier import Dossier

DAY = date(2021, 9, 20)
MOMENT = datetime(2021, 12, 1, 9, 30)
PROJECT = Project(code="J", name="Project", period_from=DAY, period_to=date(2022, 12, 31))
EDITION = Trajectory(
    code="NJ", project_id=PROJECT.id, name="Najaar", start=DAY, training_end=date(2021, 10, 29)
)
PEOPLE = [
    Person(code=f"P000{each}", first_name="An", last_name="Maes", birth_date=date(2001, 1, each))
    for each in range(1, 4)
]


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    dossier = Dossier.create(tmp_path / "dossier.plastiq")
    for record in (PROJECT, EDITION, *PEOPLE):
        records.save(dossier, record)
    yield dossier
    dossier.close()


def found(dossier: Dossier, kind: type[Any]) -> list[Any]:
    with dossier.read() as work:
        return work.find(kind)


def test_what_belongs_to_somebody_who_was_deleted_is_told_so(dossier: Dossier) -> None:
    gone = found(dossier, Person)[0]
    records.delete(dossier, gone)
    note = Note(person_id=gone.id, written_on=DAY, text="Belt terug", recorded_at=MOMENT)
    with pytest.raises(Trouble, match="belongs to was deleted by someone else"):
        records.save(dossier, note)
    assert found(dossier, Note) == []


def job(**values: Any) -> JobSpell:
    facts: dict[str, Any] = {"person_id": PEOPLE[0].id, "company_id": PEOPLE[0].id}
    facts |= {"contract": Contract.PERMANENT, "start": DAY}
    return JobSpell(**(facts | values))


def whole_file(dossier: Dossier) -> Enrolment:
    trajectories.enrol(dossier, EDITION.id, [PEOPLE[0].id], DAY, None)
    enrolment: Enrolment = found(dossier, Enrolment)[0]
    stage = Internship(enrolment_id=enrolment.id, kind=InternshipKind.STAGE, start=DAY)
    records.save(dossier, stage, company="Kunststof nv", mentor="Mia")
    records.save(dossier, job(), company="kunststof NV")
    follow_up = FollowUp(
        enrolment_id=enrolment.id,
        milestone=Milestone.THREE,
        contacted_on=DAY,
        answer=Answer.EMPLOYED,
        recorded_at=MOMENT,
    )
    records.save(dossier, follow_up)
    note = Note(person_id=PEOPLE[0].id, written_on=DAY, text="x", recorded_at=MOMENT)
    records.save(dossier, note)
    return enrolment


def test_companies_mentors_and_coaches_are_made_in_place_once(dossier: Dossier) -> None:
    whole_file(dossier)
    records.save(dossier, replace(PEOPLE[0], revision=1), coach="  Karel  Coach ")
    records.save(dossier, replace(PEOPLE[1], revision=1), coach="karel coach")
    assert [each.name for each in found(dossier, Company)] == ["Kunststof nv"]
    assert [each.name for each in found(dossier, Mentor)] == ["Mia"]
    assert [each.name for each in found(dossier, Coach)] == ["Karel Coach"]
    assert records.known_names(dossier)[Company] == ["Kunststof nv"]


def test_a_job_needs_a_company_and_nothing_is_left_without(dossier: Dossier) -> None:
    with pytest.raises(Invalid) as raised:
        records.save(dossier, job(end=date(2021, 1, 1)), company="Nieuw bedrijf")
    assert raised.value.problems[0].field == "end"
    with pytest.raises(Invalid) as raised:
        records.save(dossier, job(), company="  ")
    assert raised.value.problems[0].field == "company_id"
    assert found(dossier, Company) == []
    assert found(dossier, JobSpell) == []


def test_a_name_means_the_only_numbered_company(dossier: Dossier) -> None:
    numbered = Company(name="Plasto", enterprise_number="0400000001")
    records.save(dossier, numbered)
    records.save(dossier, job(), company="PLASTO")
    assert found(dossier, JobSpell)[0].company_id == numbered.id
    records.save(dossier, Company(name="Plasto", enterprise_number="0400000002"))
    records.save(dossier, job(start=date(2022, 1, 1)), company="plasto")
    assert len(found(dossier, Company)) == 3


def test_changes_say_what_was_done_and_whom_it_concerns(dossier: Dossier) -> None:
    enrolment = whole_file(dossier)
    stage = found(dossier, Internship)[0]
    changes = records.save(dossier, replace(stage, end=date(2021, 12, 1)))
    assert changes.kinds == {Internship}
    assert changes.persons == frozenset({enrolment.person_id})
    assert PlainWords().say(changes.label) == "Internship of An Maes changed"
    assert PlainWords().say(records.delete(dossier, found(dossier, Note)[0]).label) == (
        "Note about An Maes deleted"
    )


def test_a_person_goes_with_everything(dossier: Dossier) -> None:
    whole_file(dossier)
    records.delete(dossier, replace(PEOPLE[0], revision=1))
    kinds: tuple[type[Record], ...] = (Enrolment, Internship, JobSpell, FollowUp, Note)
    assert all(found(dossier, kind) == [] for kind in kinds)
    assert len(found(dossier, Person)) == 2


def test_an_enrolment_goes_with_its_contacts_and_internships(dossier: Dossier) -> None:
    enrolment = whole_file(dossier)
    records.delete(dossier, enrolment)
    assert found(dossier, Internship) == found(dossier, FollowUp) == []
    assert len(found(dossier, JobSpell)) == 1


def test_what_is_in_use_stays(dossier: Dossier) -> None:
    whole_file(dossier)
    for record in (PROJECT, EDITION):
        with pytest.raises(Trouble, match="still used"):
            records.delete(dossier, replace(record, revision=1))
    assert len(found(dossier, Trajectory)) == 1


def test_codes_follow_the_highest(dossier: Dossier) -> None:
    assert intake.known(dossier, "nl").code == "P0004"
    records.save(dossier, replace(PEOPLE[2], code="P10000", revision=1))
    records.save(dossier, replace(PEOPLE[1], code="P12x", revision=1))
    assert intake.known(dossier, "nl").code == "P10001"


def test_enrolling_several_is_one_thing(dossier: Dossier) -> None:
    keys = [each.id for each in PEOPLE]
    changes = trajectories.enrol(dossier, EDITION.id, keys, DAY, date(2021, 10, 29))
    assert changes.persons == frozenset(keys)
    assert {each.code for each in found(dossier, Enrolment)} == {
        "P0001-NJ",
        "P0002-NJ",
        "P0003-NJ",
    }
    trajectories.enrol(dossier, EDITION.id, keys[:1], DAY, None)
    assert "P0001-NJ-2" in {each.code for each in found(dossier, Enrolment)}


def test_enrolling_is_all_or_none(dossier: Dossier) -> None:
    with pytest.raises(Invalid):
        trajectories.enrol(dossier, EDITION.id, [each.id for each in PEOPLE], DAY, date(2021, 9, 1))
    assert found(dossier, Enrolment) == []


def test_candidates_are_told_apart(dossier: Dossier) -> None:
    trajectories.enrol(dossier, EDITION.id, [PEOPLE[0].id], DAY, None)
    ready = trajectories.candidates(dossier, EDITION.id, date(2027, 1, 2))
    assert [(each.enrolled_here, each.eligible) for each in ready] == [
        (True, False),
        (False, False),
        (False, True),
    ]


def test_closing_is_all_or_none(dossier: Dossier) -> None:
    trajectories.enrol(dossier, EDITION.id, [each.id for each in PEOPLE], DAY, None)
    members = trajectories.members(dossier, EDITION.id)
    assert [each.exit for each in members] == [None] * 3
    done = [
        replace(each.enrolment, outcome=Outcome.COMPLETED, training_end=date(2021, 10, 29))
        for each in members
    ]
    behind = replace(members[2].enrolment, dropout_reason="ziek")
    records.save(dossier, behind)
    with pytest.raises(Conflict):
        trajectories.close(dossier, EDITION.id, done)
    assert {each.outcome for each in found(dossier, Enrolment)} == {Outcome.ACTIVE}
    done[2] = replace(done[2], revision=2)
    changes = trajectories.close(dossier, EDITION.id, done)
    assert PlainWords().say(changes.label) == "NJ closed for: 3"
    (row,) = trajectories.rows(dossier, date(2021, 10, 29))
    assert (row.enrolled, row.completed, row.active) == (3, 3, 0)
    (row,) = trajectories.rows(dossier, date(2021, 10, 28))
    assert (row.completed, row.active) == (0, 3)
    assert {each.exit for each in trajectories.members(dossier, EDITION.id)} == {date(2021, 10, 29)}
