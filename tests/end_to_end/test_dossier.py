"""A dossier read and kept up with the keyboard alone, on the real window."""

from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest

from plastiq_tracker.domain.records import (
    Company,
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Person,
    Project,
    Record,
    Trajectory,
)
from plastiq_tracker.domain.values import (
    Answer,
    Channel,
    Contract,
    InternshipKind,
    Milestone,
    Outcome,
)
from plastiq_tracker.domain.views import PersonDossier
from plastiq_tracker.services import participants
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.ui.words import translate
from tests.end_to_end.conftest import MovableClock, Start

DAY = date(2022, 11, 20)
PROJECT = Project(
    code="J22", name="Jongeren", period_from=date(2020, 1, 1), period_to=date(2022, 12, 31)
)
AUTUMN = Trajectory(code="NJ2021", project_id=PROJECT.id, name="Operator", start=date(2021, 9, 20))
DELTA = Company(name="Delta Plastics")
ANN = Person(
    code="P0001", first_name="Ann", last_name="Peeters", birth_date=date(2000, 5, 1),
    phone="0470 11 22 33",
)  # fmt: skip
ENROLMENT = Enrolment(
    code="P0001-NJ2021", person_id=ANN.id, trajectory_id=AUTUMN.id, start=date(2021, 9, 20),
    training_end=date(2021, 10, 29), outcome=Outcome.COMPLETED,
)  # fmt: skip
RECORDS: tuple[Record, ...] = (
    PROJECT, AUTUMN, DELTA, ANN, ENROLMENT,
    Internship(
        enrolment_id=ENROLMENT.id, kind=InternshipKind.WORKPLACE_TRACK, company_id=DELTA.id,
        start=date(2021, 11, 1), end=date(2021, 11, 26),
    ),
    JobSpell(
        person_id=ANN.id, company_id=DELTA.id, contract=Contract.FIXED_TERM,
        start=date(2022, 1, 16), last_confirmed_on=date(2022, 3, 1),
    ),
    FollowUp(
        enrolment_id=ENROLMENT.id, milestone=Milestone.THREE, contacted_on=date(2022, 3, 1),
        channel=Channel.PHONE, answer=Answer.EMPLOYED, recorded_at=datetime(2022, 3, 1, 10),
    ),
)  # fmt: skip


@pytest.fixture
def dossier_file(tmp_path: Path) -> Path:
    path = tmp_path / "kempen.plastiq"
    with closing(Dossier.create(path)) as dossier, dossier.write() as work:
        for record in RECORDS:
            work.save(record)
    return path


def kept(path: Path) -> PersonDossier:
    with closing(Dossier.open(path)) as dossier:
        return participants.dossier_of(dossier, ANN.id, DAY)


def test_a_dossier_is_read_and_kept_up_without_the_mouse(
    start: Start, clock: MovableClock, dossier_file: Path
) -> None:
    clock.day = DAY
    hands = start(dossier_file)
    hands.rest()
    hands.press("Ctrl+2", "Ctrl+F")
    hands.key_in("peeters\n")
    hands.sees("Ann Peeters", "P0001 · NJ2021")
    hands.is_at(translate("Participants", "Note a follow-up"))

    # Along the timeline to the job, closer, into its form and back where one was.
    hands.go_to(translate("Dossier", "Timeline"))
    hands.press("Home", "Down", "Down", "+", "+")
    hands.sees("01/03/2022")
    hands.press("Return")
    hands.sees(translate("JobForm", "Last confirmed on"))
    hands.press("Esc")
    hands.is_at(translate("Dossier", "Timeline"))

    # What is missing leads to the very field.
    hands.press("Shift+Tab")
    hands.press("Return")
    hands.is_at(translate("PersonForm", "Coach"))
    hands.key_in("An Jacobs")
    hands.press("Ctrl+Return")
    hands.misses(translate("Missing", "No coach."))

    # A note in one line; Del takes it away, Ctrl+Z brings it back.
    hands.go_to(translate("Dossier", "New note"))
    hands.key_in("Wil naar de dagploeg\n")
    hands.sees("Wil naar de dagploeg")
    hands.press("Tab", "Del")
    hands.rest()
    assert kept(dossier_file).notes == ()
    hands.press("Ctrl+Z")
    hands.rest()
    hands.sees("Wil naar de dagploeg")

    hands.press("Ctrl+P")
    hands.is_at(translate("Print", "Print…"))
    hands.press("Esc")
    hands.rest()
    found = kept(dossier_file)
    assert found.coach == "An Jacobs"
    assert [each.text for each in found.notes] == ["Wil naar de dagploeg"]
