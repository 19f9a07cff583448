"""What goes on paper of a dossier, and what is left out when notes are."""

from dataclasses import replace
from datetime import date, datetime

from plastiq_tracker.domain.dates import window
from plastiq_tracker.domain.records import (
    Company,
    Document,
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Note,
    Person,
    Project,
    Trajectory,
)
from plastiq_tracker.domain.values import (
    Answer,
    Channel,
    Contract,
    InternshipKind,
    Milestone,
    Outcome,
    Phase,
)
from plastiq_tracker.domain.views import (
    EnrolmentView,
    InternshipView,
    JobSpellView,
    MilestoneView,
    PersonDossier,
    PlannedFollowUp,
    Urgency,
)
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.services.person_sheet import PersonSheet, person_sheet

EXIT, TODAY = date(2021, 11, 26), date(2022, 11, 20)
PROJECT = Project(
    code="J22", name="Jongeren", period_from=date(2020, 1, 1), period_to=date(2022, 12, 31)
)
AUTUMN = Trajectory(
    code="NJ2021", project_id=PROJECT.id, name="Kunststofoperator", start=date(2021, 9, 20)
)
DELTA = Company(name="Delta")
ANN = Person(
    code="P0001", first_name="Ann", last_name="Peeters", birth_date=date(2000, 5, 1),
    phone="0470 11 22 33",
)  # fmt: skip
ENROLMENT = Enrolment(
    code="P0001-NJ2021", person_id=ANN.id, trajectory_id=AUTUMN.id, start=AUTUMN.start,
    training_end=date(2021, 10, 29), outcome=Outcome.COMPLETED,
)  # fmt: skip
INTERNSHIP = Internship(
    enrolment_id=ENROLMENT.id, kind=InternshipKind.WORKPLACE_TRACK, company_id=DELTA.id,
    start=date(2021, 11, 1), end=EXIT,
)  # fmt: skip
SAID = "Belt liever terug na tien uur"
CONTACT = FollowUp(
    enrolment_id=ENROLMENT.id, milestone=Milestone.THREE, contacted_on=date(2022, 3, 1),
    channel=Channel.PHONE, answer=Answer.NO_CONTACT, remark=SAID, retry_on=date(2022, 3, 8),
    recorded_at=datetime(2022, 3, 1, 10),
)  # fmt: skip
JOB = JobSpell(
    person_id=ANN.id, company_id=DELTA.id, contract=Contract.FIXED_TERM, start=date(2022, 1, 16),
    last_confirmed_on=date(2022, 3, 1),
)  # fmt: skip
DOSSIER = PersonDossier(
    person=replace(ANN, language="Arabisch", remark="Niet op woensdag"),
    coach="Wim",
    age=22,
    phase=Phase.FOLLOW_UP,
    enrolments=(
        EnrolmentView(
            enrolment=ENROLMENT, trajectory=AUTUMN, project=PROJECT, exit=EXIT, is_final=True,
            milestones=(
                MilestoneView(
                    milestone=Milestone.THREE, window=window(EXIT, 3), status="UNKNOWN",
                    sub_status="no_contact", planned=None,
                ),
                MilestoneView(
                    milestone=Milestone.TWELVE, window=window(EXIT, 12), status="PENDING",
                    sub_status=None,
                    planned=PlannedFollowUp(
                        enrolment_id=ENROLMENT.id, milestone=Milestone.TWELVE,
                        window=window(EXIT, 12), urgency=Urgency.OPEN,
                    ),
                ),
            ),
            internships=(InternshipView(internship=INTERNSHIP, company="Delta", mentor="Mia"),),
            follow_ups=(CONTACT,),
        ),
    ),
    job_spells=(JobSpellView(spell=JOB, company="Delta"),),
    notes=(
        Note(
            person_id=ANN.id, written_on=date(2022, 4, 1), text="In vertrouwen verteld",
            recorded_at=datetime(2022, 4, 1, 9),
        ),
    ),
    documents=(
        Document(person_id=ANN.id, title="Contract", location="/map/c.pdf", remark="op papier"),
    ),
)  # fmt: skip


def lines(sheet: PersonSheet) -> dict[str, list[list[str]]]:
    """Each table by its heading, as it is read."""
    words = PlainWords()
    return {
        words.say(table.heading): [[words.show(cell) for cell in row] for row in table.rows]
        for table in sheet.tables
    }


def facts(sheet: PersonSheet) -> dict[str, str]:
    words = PlainWords()
    return {words.say(name): words.show(value) for name, value in sheet.facts}


def test_everything_stands_on_the_sheet() -> None:
    sheet = person_sheet(DOSSIER, TODAY, notes=True)
    read = lines(sheet)
    assert (sheet.name, sheet.code, sheet.day) == ("Ann Peeters", "P0001", TODAY)
    assert read["Trajectories"] == [
        ["NJ2021 · Kunststofoperator", "2021-09-20", "2021-10-29", "Completed", "2021-11-26",
         "2022-02-26: Unknown (Not reached)", "2022-11-26: Still to be reached"]
    ]  # fmt: skip
    assert read["Internships"] == [
        ["Workplace track", "Delta", "Mia", "2021-11-01", "2021-11-26", "—"]
    ]
    assert read["Jobs"] == [
        ["Delta", "—", "Fixed term", "2022-01-16", "open, known up to 2022-03-01", "—"]
    ]
    assert read["Contacts"] == [
        ["2022-03-01", "3 months", "Phone", "Not reached, try again on 2022-03-08", SAID]
    ]
    assert read["Notes"] == [["2022-04-01", "In vertrouwen verteld"]]
    assert read["Documents"] == [["Contract", "/map/c.pdf", "op papier"]]
    told = facts(sheet)
    assert told["Born"] == "2000-05-01, 22 years old"
    assert told["Speaks"] == "Arabisch"
    assert told["Next follow-up"] == (
        "12 months, 2022-11-26; an answer counts from 2022-11-12 to 2023-01-07"
    )
    assert told["Remark"] == "Niet op woensdag"


def test_without_notes_nothing_said_in_confidence_is_left() -> None:
    sheet = person_sheet(DOSSIER, TODAY, notes=False)
    read = lines(sheet)
    assert "Notes" not in read
    assert read["Contacts"] == [
        ["2022-03-01", "3 months", "Phone", "Not reached, try again on 2022-03-08"]
    ]
    assert read["Documents"] == [["Contract", "/map/c.pdf"]]
    assert "Remark" not in facts(sheet)
    assert not sheet.has_notes


def test_what_is_not_known_is_left_out_and_columns_fill_the_page() -> None:
    bare = replace(DOSSIER, person=replace(ANN, phone=None), coach=None, enrolments=())
    for notes in (True, False):
        sheet = person_sheet(bare, TODAY, notes=notes)
        assert not {"Phone", "Coach", "Next follow-up"} & facts(sheet).keys()
        for table in sheet.tables:
            assert sum(table.shares) == 100
            assert len(table.titles) == len(table.shares)
            assert all(len(row) == len(table.titles) for row in table.rows)
