"""The same deed for many: for whom it applies, why not for others, one change for all."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from plastiq_tracker.domain.records import (
    Coach,
    Enrolment,
    FollowUp,
    Internship,
    Note,
    Person,
    Project,
    Trajectory,
)
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.domain.values import Answer, InternshipKind, Milestone, Outcome
from plastiq_tracker.services import bulk, history
from plastiq_tracker.services.bulk import Chosen, apply, preview
from plastiq_tracker.services.bulk_deeds import (
    Coached,
    Completed,
    Contact,
    Deed,
    Noted,
    Started,
    Stopped,
)
from plastiq_tracker.store.dossier import Dossier

NOW = datetime(2022, 3, 1, 10, 0)
PROJECT = Project(
    code="J", name="Jongeren", period_from=date(2020, 1, 1), period_to=date(2022, 12, 31)
)
AUTUMN = Trajectory(code="NJ2021", project_id=PROJECT.id, name="Operator", start=date(2021, 9, 1))
SPRING = Trajectory(code="VJ2022", project_id=PROJECT.id, name="Operator", start=date(2022, 4, 4))
COACH = Coach(name="An Jacobs")
ANN, BEN, CAS, DEA, EVA = (
    Person(code=f"P{at}", first_name=name, last_name="X", birth_date=date(year, 4, 4))
    for at, (name, year) in enumerate(
        (("Ann", 2000), ("Ben", 2001), ("Cas", 2002), ("Dea", 1996), ("Eva", 2003))
    )
)
EVERYONE = Chosen(person_ids=tuple(each.id for each in (EVA, DEA, CAS, BEN, ANN)))


def enrolled(person: Person, end: date | None, outcome: Outcome = Outcome.ACTIVE) -> Enrolment:
    return Enrolment(
        code=f"{person.code}-NJ2021", person_id=person.id, trajectory_id=AUTUMN.id,
        start=AUTUMN.start, training_end=end, outcome=outcome,
    )  # fmt: skip


OF_ANN = enrolled(ANN, date(2021, 11, 30), Outcome.COMPLETED)  # exit; 3 months is 28/02/2022
OF_BEN = enrolled(BEN, date(2021, 11, 30))
OF_CAS = enrolled(CAS, None)
OF_DEA = enrolled(DEA, date(2022, 1, 31))  # 3 months is 30/04/2022
LATER = Internship(  # moves Ben's exit to 17/12/2021; 3 months is 17/03/2022
    enrolment_id=OF_BEN.id, kind=InternshipKind.STAGE, start=date(2021, 12, 1),
    end=date(2021, 12, 17),
)  # fmt: skip


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    made = Dossier.create(tmp_path / "many.plastiq")
    with made.write() as work:
        for record in (
            PROJECT, AUTUMN, SPRING, COACH, replace(ANN, coach_id=COACH.id), BEN, CAS, DEA, EVA,
            OF_ANN, OF_BEN, OF_CAS, OF_DEA, LATER,
        ):  # fmt: skip
            work.save(record)
    yield made
    made.close()


def reasons(dossier: Dossier, deed: Deed, chosen: Chosen = EVERYONE) -> dict[str, Text | None]:
    return {line.person.first_name: line.why for line in preview(dossier, chosen, deed)}


def contact(day: date, answer: Answer = Answer.JOBSEEKER) -> Contact:
    return Contact(contacted_on=day, answer=answer, recorded_at=NOW)


def test_a_contact_is_about_the_moment_in_whose_window_it_lies(dossier: Dossier) -> None:
    assert reasons(dossier, contact(date(2022, 3, 10))) == {
        "Ann": None,
        "Ben": None,
        "Cas": bulk.NO_EXIT,
        "Dea": bulk.NO_WINDOW.fill(day=date(2022, 3, 10)),
        "Eva": bulk.NO_ENROLMENT,
    }
    changes = apply(dossier, EVERYONE, contact(date(2022, 3, 10)))
    assert changes.persons == frozenset({ANN.id, BEN.id})
    assert changes.kinds == {FollowUp}
    assert changes.label == Text("Record", "Contact with {count} participants added", {"count": 2})
    with dossier.read() as work:
        found = work.find(FollowUp)
    assert {each.enrolment_id for each in found} == {OF_ANN.id, OF_BEN.id}
    assert {each.milestone for each in found} == {Milestone.THREE}


def test_a_milestone_that_is_chosen_has_its_own_window(dossier: Dossier) -> None:
    deed = replace(contact(date(2022, 3, 10)), milestone=Milestone.TWELVE)
    window = bulk.OUTSIDE.fill(first=date(2022, 11, 16), last=date(2023, 1, 11))
    assert reasons(dossier, deed)["Ann"] == window
    attempt = replace(deed, answer=Answer.REFUSED)
    assert reasons(dossier, attempt)["Ann"] is None


def test_many_complete_and_keep_the_end_that_was_planned(dossier: Dossier) -> None:
    assert reasons(dossier, Completed()) == {
        "Ann": bulk.ENDED.fill(outcome=Outcome.COMPLETED),
        "Ben": None, "Cas": None, "Dea": None, "Eva": bulk.NO_ENROLMENT,
    }  # fmt: skip
    apply(dossier, EVERYONE, Completed())
    with dossier.read() as work:
        assert work.get(Enrolment, OF_DEA.id).training_end == date(2022, 1, 31)
        assert work.get(Enrolment, OF_DEA.id).outcome is Outcome.COMPLETED
        assert work.get(Enrolment, OF_CAS.id).training_end is None


def test_an_end_before_the_start_applies_to_nobody(dossier: Dossier) -> None:
    before = date(2021, 1, 1)
    told = reasons(dossier, Completed(training_end=before))["Ben"]
    assert told is not None
    assert told.source.startswith("The end, {end}, lies before the start")
    with pytest.raises(Trouble, match="nobody"):
        apply(dossier, EVERYONE, Completed(training_end=before))


def test_many_drop_out(dossier: Dossier) -> None:
    deed = Stopped(last_day=date(2021, 10, 1), reason="moved")
    apply(dossier, Chosen(person_ids=(BEN.id, CAS.id), trajectory_id=AUTUMN.id), deed)
    with dossier.read() as work:
        found = work.get(Enrolment, OF_CAS.id)
    assert (found.outcome, found.last_day) == (Outcome.DROPPED_OUT, date(2021, 10, 1))
    assert found.dropout_reason == "moved"


def test_of_a_trajectory_only_the_enrolment_there_is_meant(dossier: Dossier) -> None:
    there = Chosen(person_ids=(BEN.id,), trajectory_id=SPRING.id)
    assert reasons(dossier, Completed(), there) == {"Ben": bulk.NO_ENROLMENT}


def test_a_note_for_everyone(dossier: Dossier) -> None:
    apply(dossier, EVERYONE, Noted(written_on=date(2022, 3, 1), text="Visit", recorded_at=NOW))
    with dossier.read() as work:
        assert len(work.find(Note, text="Visit")) == 5


@pytest.mark.parametrize("name", ["an  jacobs", "Wim Claes"])
def test_another_coach_known_or_new(dossier: Dossier, name: str) -> None:
    told = reasons(dossier, Coached(name=name))
    known = name != "Wim Claes"
    assert told["Ann"] == (bulk.SAME_COACH if known else None)
    changes = apply(dossier, EVERYONE, Coached(name=name))
    with dossier.read() as work:
        coaches = {work.get(Person, each.id).coach_id for each in (ANN, BEN, EVA)}
        assert len(coaches) == 1
        assert len(work.find(Coach)) == (1 if known else 2)
    assert changes.persons is not None
    assert len(changes.persons) == (4 if known else 5)


def test_who_is_26_is_enrolled_after_a_confirmation(dossier: Dossier) -> None:
    deed = Started(trajectory=SPRING, start=SPRING.start)
    assert reasons(dossier, deed)["Dea"] == bulk.OLDER.fill(age=26)
    assert reasons(dossier, replace(deed, start=date(2022, 4, 3)))["Dea"] is None
    assert reasons(dossier, replace(deed, older=True))["Dea"] is None
    apply(dossier, EVERYONE, deed)
    assert reasons(dossier, deed)["Eva"] == bulk.ALREADY_IN
    with dossier.read() as work:
        codes = [each.code for each in work.find(Enrolment, trajectory_id=SPRING.id)]
    assert sorted(codes) == ["P0-VJ2022", "P1-VJ2022", "P2-VJ2022", "P4-VJ2022"]


def test_it_is_one_change_that_can_be_undone(dossier: Dossier) -> None:
    changes = apply(dossier, EVERYONE, contact(date(2022, 3, 10)))
    undoable = history.undoable(dossier)
    assert undoable is not None
    assert (undoable.number, undoable.label) == (changes.change, changes.label)
    assert undoable.number is not None
    history.undo(dossier, undoable.number)
    with dossier.read() as work:
        assert work.find(FollowUp) == []
