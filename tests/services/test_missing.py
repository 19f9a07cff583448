"""What a dossier says is missing, by hand, each with the record and field that mend it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from plastiq_tracker.domain.records import (
    Coach,
    Company,
    Document,
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Note,
    Person,
    Project,
    Record,
    Trajectory,
)
from plastiq_tracker.domain.values import (
    Answer,
    Contract,
    Education,
    ExclusionReason,
    Gender,
    InternshipKind,
    InternshipOutcome,
    Milestone,
    Outcome,
)
from plastiq_tracker.domain.views import Missing
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.services import participants
from plastiq_tracker.store.dossier import Dossier

TODAY = date(2022, 11, 20)
PROJECT = Project(
    code="J", name="Jongeren", period_from=date(2020, 1, 1), period_to=date(2022, 12, 31)
)
EDITION = Trajectory(code="NJ", project_id=PROJECT.id, name="Najaar", start=date(2022, 9, 20))
ALFA, BETA = Company(name="Alfa"), Company(name="Beta")
COACH = Coach(name="Wim")
PERSON = Person(
    code="P1",
    first_name="An",
    last_name="Maes",
    birth_date=date(2001, 1, 1),
    gender=Gender.V,
    education=Education.HSO,
    phone="0470 11 22 33",
    coach_id=COACH.id,
)
ENROLMENT = Enrolment(
    code="P1-NJ", person_id=PERSON.id, trajectory_id=EDITION.id, start=date(2022, 9, 20),
    training_end=date(2022, 10, 28),
)  # fmt: skip
STAGE = Internship(
    enrolment_id=ENROLMENT.id, kind=InternshipKind.STAGE, company_id=ALFA.id,
    start=date(2022, 10, 31), end=date(2022, 11, 4), outcome=InternshipOutcome.COMPLETED,
)  # fmt: skip


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    made = Dossier.create(tmp_path / "x.plastiq")
    with made.write() as work:
        for record in (PROJECT, EDITION, ALFA, BETA, COACH):
            work.save(record)
    yield made
    made.close()


def missing(dossier: Dossier, *records: Record, today: date = TODAY) -> tuple[Missing, ...]:
    with dossier.write() as work:
        for record in records:
            work.save(record)
    return participants.dossier_of(dossier, PERSON.id, today).missing


def said(found: tuple[Missing, ...]) -> list[tuple[str, str]]:
    return [(PlainWords().say(each.text), each.field) for each in found]


def test_nothing_is_missing_where_everything_is_there(dossier: Dossier) -> None:
    assert missing(dossier, PERSON, ENROLMENT, STAGE) == ()


def test_empty_fields_are_told_what_matters_first(dossier: Dossier) -> None:
    bare = replace(
        PERSON, phone=None, gender=Gender.UNKNOWN, education=Education.UNKNOWN, coach_id=None
    )
    found = missing(dossier, bare)
    assert said(found) == [
        ("No phone number.", "phone"),
        ("Not enrolled in a trajectory.", "trajectory_id"),
        ("Gender not known.", "gender"),
        ("Education not known.", "education"),
        ("No coach.", "coach"),
    ]
    assert [each.matters for each in found] == [True, True, False, False, False]
    assert found[0].record is not None
    assert found[0].record.id == PERSON.id
    assert (found[1].kind, found[1].record) == (Enrolment, None)


def test_nobody_calls_or_guides_who_is_left_out(dossier: Dossier) -> None:
    gone = replace(
        PERSON, phone=None, coach_id=None, excluded_on=TODAY,
        excluded_reason=ExclusionReason.DECEASED,
    )  # fmt: skip
    assert missing(dossier, gone) == ()
    assert len(missing(dossier, today=TODAY - timedelta(days=1))) == 3


def test_a_finding_leads_to_its_very_record(dossier: Dossier) -> None:
    """Two internships and two jobs of one day each: the one that lacks something is meant."""
    open_stage = Internship(
        enrolment_id=ENROLMENT.id, kind=InternshipKind.STAGE, company_id=BETA.id,
        start=date(2022, 11, 5), end=date(2022, 11, 10), outcome=InternshipOutcome.ONGOING,
    )  # fmt: skip
    twin = replace(open_stage, id=STAGE.id, company_id=ALFA.id, outcome=None)
    ahead = JobSpell(
        person_id=PERSON.id, company_id=BETA.id, contract=Contract.PERMANENT,
        start=date(2022, 11, 10), last_confirmed_on=date(2023, 2, 1),
    )  # fmt: skip
    beside = JobSpell(
        person_id=PERSON.id, company_id=ALFA.id, contract=Contract.PERMANENT,
        start=date(2022, 11, 10), end=date(2022, 11, 12),
    )  # fmt: skip
    found = missing(dossier, PERSON, ENROLMENT, twin, open_stage, beside, ahead)
    by_field = {each.field: each for each in found}
    assert by_field["outcome"].record is not None
    assert by_field["outcome"].record.id == open_stage.id
    assert by_field["last_confirmed_on"].record is not None
    assert by_field["last_confirmed_on"].record.id == ahead.id


def test_a_missing_end_of_a_later_enrolment_leads_to_that_enrolment(dossier: Dossier) -> None:
    earlier = replace(
        ENROLMENT, code="P1-A", start=date(2021, 9, 20), training_end=date(2021, 10, 1),
        outcome=Outcome.COMPLETED, id=STAGE.id,
    )  # fmt: skip
    later = replace(ENROLMENT, training_end=None, outcome=Outcome.COMPLETED)
    found = missing(dossier, PERSON, later, earlier)
    ends = [each for each in found if each.field == "training_end"]
    assert len(ends) == 1
    assert ends[0].record is not None
    assert ends[0].record.id == later.id


def test_an_answer_outside_the_window_leads_to_the_contact(dossier: Dossier) -> None:
    """The exit is 4 November 2022: an answer counts from 21 January to 18 March 2023."""
    early = FollowUp(
        enrolment_id=ENROLMENT.id, milestone=Milestone.THREE, contacted_on=date(2022, 12, 1),
        answer=Answer.JOBSEEKER, recorded_at=datetime(2022, 12, 1, 9),
    )  # fmt: skip
    found = missing(dossier, PERSON, ENROLMENT, STAGE, early, today=date(2023, 4, 1))
    assert [(type(each.record), each.field) for each in found] == [(FollowUp, "contacted_on")]
    assert found[0].record is not None
    assert found[0].record.id == early.id


def test_a_note_breaks_the_silence(dossier: Dossier) -> None:
    """Ninety days after the last recorded day an exit is asked for; a note counts as a sign."""
    silent = replace(ENROLMENT, training_end=None)
    later = date(2023, 1, 15)
    fields = [each.field for each in missing(dossier, PERSON, silent, today=later)]
    assert "training_end" in fields
    note = Note(
        person_id=PERSON.id, written_on=date(2023, 1, 3), text="Nog in opleiding",
        recorded_at=datetime(2023, 1, 3, 9),
    )  # fmt: skip
    assert missing(dossier, note, today=later) == ()


def test_documents_and_notes_come_along_in_order(dossier: Dossier) -> None:
    notes = [
        Note(person_id=PERSON.id, written_on=date(2022, 11, day), text=str(day),
             recorded_at=datetime(2022, 11, 20, 9, day))
        for day in (3, 9, 5)
    ]  # fmt: skip
    papers = [Document(person_id=PERSON.id, title=title, location="x") for title in ("b", "A", "c")]
    missing(dossier, PERSON, *notes, *papers)
    shown = participants.dossier_of(dossier, PERSON.id, TODAY)
    assert [each.text for each in shown.notes] == ["9", "5", "3"]
    assert [each.title for each in shown.documents] == ["A", "b", "c"]
