"""A small dossier in which somebody was noted twice, by two coaches, in one trajectory."""

from datetime import date, datetime
from pathlib import Path

from plastiq_tracker.domain.records import (
    Coach,
    Company,
    Document,
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
from plastiq_tracker.domain.values import (
    Answer,
    Contract,
    Education,
    Gender,
    InternshipKind,
    Milestone,
    Outcome,
)
from plastiq_tracker.store.dossier import Dossier

PROJECT = Project(
    code="J22", name="Jongeren", period_from=date(2020, 1, 1), period_to=date(2022, 12, 31)
)
AUTUMN, SPRING = (
    Trajectory(
        code=code, project_id=PROJECT.id, name="Kunststofoperator", start=start, training_end=end
    )
    for code, start, end in (
        ("NJ2021", date(2021, 9, 20), date(2021, 10, 29)),
        ("VJ2022", date(2022, 2, 7), date(2022, 3, 25)),
    )
)
DELTA, RAVAGO = Company(name="Delta Plastics"), Company(name="Ravago")
MIA = Mentor(name="Mia Bos", company_id=DELTA.id)
ZOE, WIM = Coach(name="Zoë Claes"), Coach(name="Wim Maes")
MOHAMED = Person(
    code="P0001",
    first_name="Mohamed",
    last_name="El Amrani",
    birth_date=date(2001, 8, 9),
    gender=Gender.M,
    phone="0470 11 22 33",
    coach_id=ZOE.id,
    registered_on=date(2021, 9, 1),
    remark="Belt liever na 17 u.",
)
MEHMET = Person(
    code="P0002",
    first_name="Mohammed",
    last_name="Elamrani",
    birth_date=date(2001, 9, 8),
    education=Education.HSO,
    phone="0499 00 00 01",
    email="mo@post.be",
    coach_id=WIM.id,
    registered_on=date(2021, 9, 14),
    remark="Rijbewijs B",
)
OTHER = Person(code="P0003", first_name="Chloé", last_name="De Smet", birth_date=date(2003, 7, 9))
FIRST, SECOND, LATER = (
    Enrolment(
        code=code,
        person_id=person.id,
        trajectory_id=trajectory.id,
        start=start,
        training_end=trajectory.training_end,
        outcome=outcome,
    )
    for code, person, trajectory, start, outcome in (
        ("P0001-NJ2021", MOHAMED, AUTUMN, AUTUMN.start, Outcome.ACTIVE),
        ("P0002-NJ2021", MEHMET, AUTUMN, date(2021, 9, 27), Outcome.COMPLETED),
        ("P0002-VJ2022", MEHMET, SPRING, SPRING.start, Outcome.ACTIVE),
    )
)
STAGE, SAME_STAGE = (
    Internship(
        enrolment_id=of.id,
        kind=InternshipKind.STAGE,
        company_id=DELTA.id,
        mentor_id=mentor,
        start=date(2021, 11, 2),
        end=end,
    )
    for of, mentor, end in ((FIRST, None, date(2021, 11, 26)), (SECOND, MIA.id, None))
)
JOB, SAME_JOB, OTHER_JOB = (
    JobSpell(
        person_id=of.id,
        company_id=at.id,
        contract=Contract.FIXED_TERM,
        start=start,
        end=end,
        last_confirmed_on=confirmed,
    )
    for of, at, start, end, confirmed in (
        (MOHAMED, DELTA, date(2021, 12, 1), None, date(2022, 3, 1)),
        (MEHMET, DELTA, date(2021, 12, 1), date(2022, 4, 30), None),
        (MEHMET, RAVAGO, date(2022, 5, 2), None, None),
    )
)
CALL, SAME_CALL, LATER_CALL = (
    FollowUp(
        enrolment_id=of.id,
        milestone=Milestone.THREE,
        contacted_on=day,
        answer=answer,
        remark=remark,
        recorded_at=datetime(day.year, day.month, day.day, hour),
    )
    for of, day, answer, remark, hour in (
        (FIRST, date(2022, 2, 28), Answer.EMPLOYED, "tevreden", 10),
        (SECOND, date(2022, 2, 28), Answer.EMPLOYED, "zoekt vast werk", 14),
        (SECOND, date(2022, 3, 1), Answer.NO_CONTACT, None, 9),
    )
)
NOTE = Note(
    person_id=MEHMET.id,
    written_on=date(2022, 1, 5),
    text="Nieuw adres volgt.",
    recorded_at=datetime(2022, 1, 5, 11),
)
PAPER = Document(person_id=MEHMET.id, title="Attest", location="Kast 3")
RECORDS: tuple[Record, ...] = (
    PROJECT, AUTUMN, SPRING, DELTA, RAVAGO, MIA, ZOE, WIM, MOHAMED, MEHMET, OTHER, FIRST, SECOND,
    LATER, STAGE, SAME_STAGE, JOB, SAME_JOB, OTHER_JOB, CALL, SAME_CALL, LATER_CALL, NOTE, PAPER,
)  # fmt: skip


def dossier_with_one_twice(path: Path) -> Dossier:
    dossier = Dossier.create(path)
    with dossier.write() as work:
        for record in RECORDS:
            work.save(record)
    return dossier
