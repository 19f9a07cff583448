"""What the timeline of a person tells, by hand for a small dossier."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from plastiq_tracker.domain.records import Company, FollowUp, JobSpell, Record
from plastiq_tracker.domain.values import Answer, Contract, ExclusionReason, Milestone
from plastiq_tracker.services import participants
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.ui.forms.follow_up import Moment
from plastiq_tracker.ui.pages.participants_story import story_of
from plastiq_tracker.ui.widgets.timeline_story import Certainty, FlagKind, Look, Part, Story
from plastiq_tracker.ui.words import QtWords
from tests.ui.opened import ANN, ANSWER, CHLOE, ENROLMENT, INTERNSHIP, JOB, RECORDS, TODAY

KNOWN, UNCONFIRMED, PLANNED = Certainty.KNOWN, Certainty.UNCONFIRMED, Certainty.PLANNED


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    made = Dossier.create(tmp_path / "x.plastiq")
    with made.write() as work:
        for record in RECORDS:
            work.save(record)
    yield made
    made.close()


def story(dossier: Dossier, *records: Record, day: date = TODAY) -> Story:
    with dossier.write() as work:
        for record in records:
            work.save(record)
    return story_of(QtWords("en"), participants.dossier_of(dossier, ANN.id, day), day)


def told(part: Part) -> list[tuple[date, date, Certainty]]:
    return [(each.first, each.last, each.certainty) for each in part.stretches]


def of(found: Story, look: Look) -> list[Part]:
    return [part for part in found.parts if part.look is look]


def test_every_lane_has_what_happened_in_it(app: QApplication, dossier: Dossier) -> None:
    found = story(dossier)
    assert [lane.name for lane in found.lanes] == [
        "Training", "Workplace", "Work", "Follow-up", "Contacts",
    ]  # fmt: skip
    (training,), (stage,), (job,) = (
        of(found, look) for look in (Look.TRAINING, Look.WORKPLACE, Look.WORK)
    )
    assert told(training) == [(date(2021, 9, 20), date(2021, 10, 29), KNOWN)]
    assert told(stage) == [(date(2021, 11, 1), date(2021, 11, 26), KNOWN)]
    # Open, last confirmed on 1 March 2022.
    assert told(job) == [
        (date(2022, 1, 16), date(2022, 3, 1), KNOWN),
        (date(2022, 3, 2), TODAY, UNCONFIRMED),
    ]
    subjects = [part.subject for part in (training, stage, job)]
    assert [getattr(each, "id", None) for each in subjects] == [
        ENROLMENT.id, INTERNSHIP.id, JOB.id,
    ]  # fmt: skip


def test_windows_tell_their_day_and_whether_they_are_settled(
    app: QApplication, dossier: Dossier
) -> None:
    """Exit 26 November 2021; on 20 November 2022 the second window is open."""
    found = story(dossier)
    first, second = [part for part in found.parts if part.mark is not None]
    assert (first.first, first.mark, first.last) == (
        date(2022, 2, 12), date(2022, 2, 26), date(2022, 4, 9),
    )  # fmt: skip
    assert (first.look, first.settled) == (Look.WINDOW, True)
    assert (second.look, second.settled) == (Look.WINDOW_NOW, None)
    assert second.mark == date(2022, 11, 26)
    assert second.subject == Moment(ENROLMENT.id, Milestone.TWELVE)
    late = of(story(dossier, day=date(2023, 3, 1)), Look.WINDOW)
    assert [part.settled for part in late] == [True, False]


def test_days_that_cross_everything(app: QApplication, dossier: Dossier) -> None:
    left = replace(ANN, revision=1, excluded_on=date(2022, 10, 1),
                   excluded_reason=ExclusionReason.FORCE_MAJEURE)  # fmt: skip
    flags = {flag.kind: flag for flag in story(dossier, left).flags}
    assert flags[FlagKind.EXIT].day == date(2021, 11, 26)
    assert flags[FlagKind.LEFT_OUT].day == date(2022, 10, 1)
    assert flags[FlagKind.TODAY].day == TODAY


def test_what_is_still_to_come_is_planned(app: QApplication, dossier: Dossier) -> None:
    during = date(2021, 10, 1)
    found = story(dossier, day=during)
    assert told(of(found, Look.TRAINING)[0]) == [
        (date(2021, 9, 20), during, KNOWN),
        (date(2021, 10, 2), date(2021, 10, 29), PLANNED),
    ]
    assert told(of(found, Look.WORKPLACE)[0]) == [(date(2021, 11, 1), date(2021, 11, 26), PLANNED)]


def test_an_end_that_is_not_noted_is_said_and_not_made_up(
    app: QApplication, dossier: Dossier
) -> None:
    found = story(dossier, replace(ENROLMENT, revision=1, training_end=None))
    training = of(found, Look.TRAINING)[0]
    assert told(training) == [
        (date(2021, 9, 20), date(2021, 9, 20), KNOWN),
        (date(2021, 9, 21), TODAY, UNCONFIRMED),
    ]
    assert "its end is not noted" in training.said


def test_jobs_at_the_same_time_lie_below_each_other_and_a_student_job_looks_different(
    app: QApplication, dossier: Dossier
) -> None:
    company = Company(name="Omega")
    other = JobSpell(
        person_id=ANN.id, company_id=company.id, contract=Contract.STUDENT_JOB,
        start=date(2022, 2, 1), end=date(2022, 2, 1),
    )  # fmt: skip
    found = story(dossier, company, other)
    lanes = [lane for lane in found.lanes if {part.look for part in lane.parts} & {
        Look.WORK, Look.OTHER_WORK,
    }]  # fmt: skip
    assert [lane.name for lane in lanes] == ["Work", ""]
    (student,) = of(found, Look.OTHER_WORK)
    assert student.said.endswith("does not count as being in work")


def test_an_attempt_is_told_apart_from_an_answer(app: QApplication, dossier: Dossier) -> None:
    tried = FollowUp(
        enrolment_id=ENROLMENT.id, milestone=Milestone.TWELVE, contacted_on=date(2022, 11, 15),
        answer=Answer.NO_CONTACT, recorded_at=datetime(2022, 11, 15, 9),
    )  # fmt: skip
    found = story(dossier, tried)
    assert [part.subject for part in of(found, Look.ATTEMPT)] == [replace(tried, revision=1)]
    assert [part.first for part in of(found, Look.CONTACT)] == [ANSWER.contacted_on]


def test_who_was_only_registered_has_no_story(app: QApplication, dossier: Dossier) -> None:
    shown = participants.dossier_of(dossier, CHLOE.id, TODAY)
    assert story_of(QtWords("en"), shown, TODAY) == Story()
