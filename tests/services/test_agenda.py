"""Whom to call next and where everyone stands, against a plain reading of the definitions."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.values import Answer, ExitBasis, Phase
from plastiq_tracker.domain.views import ParticipantRow
from plastiq_tracker.services import participants
from plastiq_tracker.store.dossier import Dossier
from tests import people
from tests.reference import naive
from tests.reference.edge_cases import DUE_3, excluded
from tests.reference.edge_cases import world as world_of
from tests.reference.naive import World
from tests.reference.strategies import worlds_with_criteria
from tests.reference.workbook import read_world
from tests.worlds import dossier_of


def next_call(world: World, code: str, today: date) -> date | None:
    """The soonest follow-up of any project's final enrolment that can still be answered."""
    found: list[date] = []
    person = next(each for each in world.persons if each.code == code)
    if person.excluded_on is not None and person.excluded_on <= today:
        return None
    for project in world.projects:
        everyone = Criteria(
            project=project.code, period_from=date.min, period_to=date.max, as_of=today
        )
        facts = naive.person_statuses(world, everyone).get(code)
        if facts is None or facts["exit"] is None:
            continue
        final = next(each for each in world.enrolments if each.code == facts["final"])
        contacts = [
            each
            for each in world.follow_ups
            if each.enrolment_id == final.id and each.contacted_on <= today
        ]
        for months in ("3", "12"):
            at = facts["milestones"][months]
            first, last = at["due"] - timedelta(14), at["due"] + timedelta(42)
            refused = any(
                each.answer is Answer.REFUSED and each.milestone.months <= int(months)
                for each in contacts
            )
            answered = any(
                each.milestone.value == months
                and each.answer not in {Answer.REFUSED, Answer.NO_CONTACT}
                and first <= each.contacted_on <= last
                for each in contacts
            )
            known = at["status"] in {"EMPLOYED", "NOT_EMPLOYED"}
            if today <= last and not (refused or answered or known):
                found.append(at["due"])
    return min(found, default=None)


def phase(world: World, row: ParticipantRow, today: date) -> Phase:
    """In plain words: left out, not enrolled, to start, in training, on the workplace, or out."""
    person = next(each for each in world.persons if each.id == row.person_id)
    own = [each for each in world.enrolments if each.person_id == person.id]
    if person.excluded_on is not None and person.excluded_on <= today:
        return Phase.EXCLUDED
    if not own:
        return Phase.REGISTERED
    latest = max(own, key=lambda each: (each.start, each.code))
    if latest.start > today:
        return Phase.PLANNED
    stages = [each for each in world.internships if each.enrolment_id == latest.id]
    exit_day = naive.exit_date(latest, stages, ExitBasis.TRAJECTORY_END)
    if exit_day is not None and exit_day <= today:
        return Phase.FINISHED if row.next_follow_up is None else Phase.FOLLOW_UP
    over = latest.training_end is not None and latest.training_end < today
    return Phase.WORKPLACE if over else Phase.TRAINING


@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(made=worlds_with_criteria())
def test_every_line_says_who_is_next(
    made: tuple[World, Criteria], tmp_path_factory: pytest.TempPathFactory
) -> None:
    world, criteria = made
    today = criteria.as_of
    dossier = dossier_of(world, tmp_path_factory.mktemp("agenda"))
    rows = people.rows(dossier, today)
    files = [participants.dossier_of(dossier, row.person_id, today) for row in rows]
    dossier.close()
    assert {row.code for row in rows} == {each.code for each in world.persons}
    for row, file in zip(rows, files, strict=True):
        due = row.next_follow_up.window.due if row.next_follow_up else None
        due_in_file = file.next_follow_up.window.due if file.next_follow_up else None
        assert due == due_in_file == next_call(world, row.code, today)
        assert row.phase == phase(world, row, today)
        assert file.phase == row.phase
        assert len(file.enrolments) == sum(
            each.person_id == row.person_id for each in world.enrolments
        )


def test_a_person_alone_stands_as_among_all(tmp_path: Path) -> None:
    """The dossier page reads one person's facts only; the figures read everybody's."""
    dossier = dossier_of(read_world(), tmp_path)
    today = date(2022, 4, 30)
    criteria = Criteria(
        project="J2020",
        period_from=date(2020, 1, 1),
        period_to=date(2022, 3, 31),
        as_of=today,
    )
    statuses = naive.person_statuses(read_world(), criteria)
    for row in people.rows(dossier, today)[::9]:
        (view,) = participants.dossier_of(dossier, row.person_id, today).enrolments
        facts = statuses[row.code]
        assert view.is_final
        assert view.exit == facts["exit"]
        for at in view.milestones:
            wanted = facts["milestones"][at.milestone.value]
            assert (at.status, at.sub_status) == (wanted["status"], wanted["sub"])
    dossier.close()


def test_nobody_is_called_after_death(tmp_path: Path) -> None:
    """The status at the due day stands, and the window is still open."""
    died = DUE_3 + timedelta(1)
    dossier = dossier_of(world_of(person=excluded(died)), tmp_path)
    (before,) = people.rows(dossier, DUE_3)
    assert before.next_follow_up is not None
    (after,) = people.rows(dossier, died)
    assert after.next_follow_up is None
    file = participants.dossier_of(dossier, after.person_id, died)
    (at, _later) = file.enrolments[0].milestones
    assert (at.status, at.planned) == ("PENDING", None)
    dossier.close()


def test_no_dossier_no_people(tmp_path: Path) -> None:
    dossier = Dossier.create(tmp_path / "leeg.plastiq")
    assert people.rows(dossier, date(2022, 4, 30)) == []
    dossier.close()
