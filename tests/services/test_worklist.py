"""What is to be done, against a plain reading of the definitions and by hand at every edge."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import (
    Coach,
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Note,
    Person,
)
from plastiq_tracker.domain.task_words import standing, what
from plastiq_tracker.domain.tasks import Task, TaskGroup, TaskKind, Worklist
from plastiq_tracker.domain.trouble import NotFound
from plastiq_tracker.domain.values import (
    Answer,
    InternshipKind,
    InternshipOutcome,
    Milestone,
    Outcome,
)
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.services.today import today_of
from plastiq_tracker.services.worklist import coaches, planned, worklist
from tests import people
from tests.factories import noon
from tests.reference import naive
from tests.reference.edge_cases import (
    DUE_3,
    DUE_12,
    ENROLMENT,
    EXIT,
    M3,
    M12,
    PERSON,
    Maker,
    excluded,
    uid,
)
from tests.reference.edge_cases import world as world_of
from tests.reference.naive import World
from tests.reference.strategies import worlds_with_criteria
from tests.worlds import dossier_of

Rows = Enrolment | Internship | JobSpell | FollowUp
Call = tuple[str, str, date, TaskGroup]
make = Maker()


def day(number: int, since: date) -> date:
    return since + timedelta(days=number)


def found(
    folder: Path, today: date, *records: Rows, person: Person = PERSON, coach: str | None = None
) -> Worklist:
    dossier = dossier_of(world_of(*records, person=person), folder)
    made = worklist(dossier, today, coach)
    dossier.close()
    return made


def said(task: Task) -> str:
    return PlainWords().say(what(task))


# ------------------------------------------------------------------ against plain loops


def calls_of(world: World, today: date) -> tuple[Counter[Call], int]:
    """Whom to call by plain loops over the definitions, and how many windows went by."""
    calls: Counter[Call] = Counter()
    missed = 0
    for project in world.projects:
        everyone = Criteria(
            project=project.code, period_from=date.min, period_to=date.max, as_of=today
        )
        for code, facts in naive.person_statuses(world, everyone).items():
            person = next(each for each in world.persons if each.code == code)
            gone = person.excluded_on is not None and person.excluded_on <= today
            if gone or facts["exit"] is None:
                continue
            final = next(each for each in world.enrolments if each.code == facts["final"])
            for milestone in Milestone:
                at = facts["milestones"][milestone.value]
                group = _group(world, final, milestone, at, today)
                if group is not None:
                    calls[code, milestone.value, at["due"], group] += 1
                missed += at["status"] == "UNKNOWN" and at["sub"] != "refused"
    return calls, missed


def _group(
    world: World, final: Enrolment, milestone: Milestone, at: dict[str, object], today: date
) -> TaskGroup | None:
    due = at["due"]
    assert isinstance(due, date)
    first, last = due - timedelta(14), due + timedelta(42)
    contacts = [
        each
        for each in world.follow_ups
        if each.enrolment_id == final.id and each.contacted_on <= today
    ]
    refused = any(
        each.answer is Answer.REFUSED and each.milestone.months <= milestone.months
        for each in contacts
    )
    inside = [
        each for each in contacts if each.milestone is milestone and each.contacted_on >= first
    ]
    answered = any(
        each.answer not in {Answer.REFUSED, Answer.NO_CONTACT} and each.contacted_on <= last
        for each in inside
    )
    known = at["status"] in {"EMPLOYED", "NOT_EMPLOYED"}
    if refused or answered or known or today > last or (first - today).days > 14:
        return None
    tried = sorted(each.contacted_on for each in inside if each.answer is Answer.NO_CONTACT)
    if tried:
        return TaskGroup.COMING if _again(tried, last) > today else TaskGroup.RETRY
    if today < first:
        return TaskGroup.COMING
    return TaskGroup.NOW if today <= due else TaskGroup.LATE


def _again(tried: list[date], last: date) -> date:
    """One working day after the first time, two after the second, five after each later one."""
    wait = {1: 1, 2: 2}.get(len(tried), 5)
    again = tried[-1]
    while wait:
        again += timedelta(1)
        wait -= again.weekday() < 5
    return min(again, last)


@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(made=worlds_with_criteria())
def test_calls_are_those_of_the_definitions(
    made: tuple[World, Criteria], tmp_path_factory: pytest.TempPathFactory
) -> None:
    world, criteria = made
    today = criteria.as_of
    dossier = dossier_of(world, tmp_path_factory.mktemp("worklist"))
    made_list = worklist(dossier, today)
    rows = {row.code: row.next_follow_up for row in people.rows(dossier, today)}
    dossier.close()
    got: Counter[Call] = Counter()
    for task in made_list.items:
        if task.milestone is not None:
            assert task.window is not None
            got[task.code, task.milestone.value, task.window.due, task.group] += 1
            soonest = rows[task.code]
            # One rule decides in the table of participants and here.
            if soonest is not None and soonest.enrolment_id == task.enrolment_id:
                same = soonest.milestone is task.milestone
                assert not same or soonest.urgency is task.urgency
    assert (got, made_list.missed) == calls_of(world, today)
    assert sum(made_list.counts.values()) == len(made_list.items)
    assert list(made_list.items) == sorted(
        made_list.items, key=lambda each: list(TaskGroup).index(each.group)
    )


# ------------------------------------------------------------------ the edges, by hand


@pytest.mark.parametrize(
    ("today", "group"),
    [
        (day(-29, DUE_3), None),
        (day(-28, DUE_3), TaskGroup.COMING),
        (day(-15, DUE_3), TaskGroup.COMING),
        (day(-14, DUE_3), TaskGroup.NOW),
        (DUE_3, TaskGroup.NOW),
        (day(1, DUE_3), TaskGroup.LATE),
        (day(42, DUE_3), TaskGroup.LATE),
        (day(43, DUE_3), None),
    ],
)
def test_a_call_at_each_edge_of_its_window(
    today: date, group: TaskGroup | None, tmp_path: Path
) -> None:
    made = found(tmp_path, today)
    assert [task.group for task in made.items] == ([group] if group else [])
    assert made.missed == (1 if today == day(43, DUE_3) else 0)
    assert made.waiting == (1 if group in (TaskGroup.NOW, TaskGroup.LATE) else 0)


@pytest.mark.parametrize(
    ("left", "words"),
    [(42, "until today"), (41, "until tomorrow"), (40, "until 2022-01-11 · 2 days left")],
)
def test_how_long_there_still_is(left: int, words: str, tmp_path: Path) -> None:
    today = day(left, DUE_3)
    (task,) = found(tmp_path, today).items
    text = standing(task, today)
    assert text is not None
    assert PlainWords().say(text) == words


def test_the_next_window_is_told(tmp_path: Path) -> None:
    assert found(tmp_path, day(43, DUE_3)).next_opens == day(-14, DUE_12)


def test_nobody_is_called_who_answered_refused_or_died(tmp_path: Path) -> None:
    answered = make.contact(M3, day(-14, DUE_3), Answer.JOBSEEKER)
    refused = make.contact(M3, day(-14, DUE_3), Answer.REFUSED)
    too_early = make.contact(M3, day(-15, DUE_3), Answer.JOBSEEKER)
    for at, (record, calls) in enumerate(((answered, 0), (refused, 0), (too_early, 1))):
        folder = tmp_path / str(at)
        folder.mkdir()
        assert found(folder, DUE_3, record).waiting == calls
    died = tmp_path / "died"
    died.mkdir()
    assert found(died, DUE_3, person=excluded(DUE_3)).items == ()


# ------------------------------------------------------------------ trying again


def attempt(on: date, again: date | None = None) -> FollowUp:
    return replace(make.contact(M3, on, Answer.NO_CONTACT), retry_on=again)


FRIDAY = date(2021, 12, 3)


@pytest.mark.parametrize(
    ("attempts", "again"),
    [
        ((attempt(FRIDAY),), date(2021, 12, 6)),
        ((attempt(day(-1, FRIDAY)), attempt(FRIDAY)), date(2021, 12, 7)),
        ((attempt(FRIDAY), attempt(FRIDAY), attempt(FRIDAY)), date(2021, 12, 10)),
        ((attempt(FRIDAY, date(2021, 12, 20)),), date(2021, 12, 20)),
        # What was agreed at an earlier attempt is past.
        ((attempt(day(-3, FRIDAY), date(2021, 12, 20)), attempt(FRIDAY)), date(2021, 12, 7)),
        ((attempt(day(42, DUE_3)),), day(42, DUE_3)),
    ],
)
def test_when_to_try_again(attempts: tuple[FollowUp, ...], again: date, tmp_path: Path) -> None:
    (task,) = found(tmp_path, attempts[-1].contacted_on, *attempts).items
    assert (task.kind, task.day) == (TaskKind.RETRY, again)
    assert len(task.attempts) == len(attempts)


def test_who_was_not_reached_waits_until_the_day_agreed(tmp_path: Path) -> None:
    dossier = dossier_of(world_of(attempt(FRIDAY, date(2021, 12, 7))), tmp_path)
    groups = [worklist(dossier, date(2021, 12, each)).items[0].group for each in (3, 6, 7, 8)]
    waiting = [worklist(dossier, date(2021, 12, each)).waiting for each in (6, 7)]
    dossier.close()
    assert groups == [TaskGroup.COMING, TaskGroup.COMING, TaskGroup.RETRY, TaskGroup.RETRY]
    assert waiting == [0, 1]


# ------------------------------------------------------------------ what ends


def stage(start: date, end: date, outcome: InternshipOutcome | None = None) -> Internship:
    return replace(make.internship(start, end), outcome=outcome)


@pytest.mark.parametrize(
    ("today", "shown"),
    [(day(-15, EXIT), 0), (day(-14, EXIT), 1), (EXIT, 1), (day(90, EXIT), 1), (day(91, EXIT), 0)],
)
def test_an_internship_without_an_outcome_around_its_end(
    today: date, shown: int, tmp_path: Path
) -> None:
    made = found(tmp_path, today, stage(day(-60, EXIT), EXIT))
    assert made.counts[TaskGroup.ENDING] == shown


def test_an_internship_whose_outcome_is_known_is_done_with(tmp_path: Path) -> None:
    made = found(tmp_path, EXIT, stage(day(-60, EXIT), EXIT, InternshipOutcome.COMPLETED))
    assert made.items == ()


def test_what_ends_is_said(tmp_path: Path) -> None:
    internship = stage(day(-60, EXIT), EXIT, InternshipOutcome.ONGOING)
    dossier = dossier_of(world_of(internship), tmp_path)
    before, after = (worklist(dossier, day(each, EXIT)) for each in (0, 3))
    dossier.close()
    assert said(before.items[0]) == "Internship at Alfa ends on 2021-08-31"
    assert [said(each) for each in after.items] == [
        "Internship at Alfa ended on 2021-08-31: how did it go?"
    ]  # and not once more as a contradiction


def test_an_ibo_ends_too(tmp_path: Path) -> None:
    ibo = make.internship(day(1, EXIT), day(30, EXIT), InternshipKind.IBO)
    (task,) = found(tmp_path, day(20, EXIT), ibo).of(TaskGroup.ENDING)
    assert said(task) == "IBO at Alfa ends on 2021-09-30"


def test_a_contract_ends_unless_another_job_runs_on(tmp_path: Path) -> None:
    ends = make.spell(day(1, EXIT), day(20, EXIT))
    cases = {
        "alone": ((ends,), 1),
        "open": ((ends, make.spell(day(5, EXIT))), 0),
        "longer": ((ends, make.spell(day(5, EXIT), day(60, EXIT))), 0),
        "shorter": ((ends, make.spell(day(5, EXIT), day(10, EXIT))), 1),
    }
    for name, (records, count) in cases.items():
        (tmp_path / name).mkdir()
        made = found(tmp_path / name, day(10, EXIT), *records)
        assert made.counts[TaskGroup.ENDING] == count, name


# ------------------------------------------------------------------ what is to be confirmed


@pytest.mark.parametrize(
    ("today", "group"),
    [
        (day(90, date(2021, 12, 1)), None),
        (day(91, date(2021, 12, 1)), TaskGroup.CONFIRM),
        # From here on the call asks for it anyway.
        (day(-14, DUE_12), TaskGroup.NOW),
    ],
)
def test_a_job_that_was_not_confirmed_for_90_days(
    today: date, group: TaskGroup | None, tmp_path: Path
) -> None:
    spell = make.spell(day(10, EXIT), confirmed=date(2021, 12, 1))
    made = found(tmp_path, today, spell, make.contact(M3, DUE_3, Answer.EMPLOYED))
    assert [each.group for each in made.items] == ([group] if group else [])


def test_an_exit_after_90_days_of_silence_unless_there_is_a_note(tmp_path: Path) -> None:
    silent = replace(ENROLMENT, training_end=None, outcome=Outcome.ACTIVE)
    today = day(90, silent.start)
    dossier = dossier_of(world_of(silent), tmp_path)
    (task,) = worklist(dossier, today).items
    assert (task.kind, task.day, task.enrolment_id) == (
        TaskKind.CONFIRM_EXIT,
        silent.start,
        silent.id,
    )
    with dossier.write() as work:
        work.save(
            Note(
                person_id=PERSON.id,
                written_on=day(1, silent.start),
                text="Ziek gemeld",
                recorded_at=noon(day(1, silent.start)),
            )
        )
    assert worklist(dossier, today).items == ()
    (later,) = worklist(dossier, day(1, today)).items
    dossier.close()
    assert later.day == day(1, silent.start)


def test_each_dossier_that_contradicts_itself_once(tmp_path: Path) -> None:
    jobs = (make.spell(day(1, EXIT)), make.spell(day(9, EXIT)), make.spell(day(20, EXIT)))
    (task,) = found(tmp_path, day(30, EXIT), *jobs).of(TaskGroup.CHECK)
    assert (task.kind, task.more) == (TaskKind.CHECK, 1)
    assert said(task) == (
        "Job: This job has no end, but another one of this person began on 2021-09-09. "
        "And 1 more to look into."
    )


# ------------------------------------------------------------------ whose it is


@pytest.fixture
def of_two_coaches() -> World:
    world = world_of()
    ann, karim = Coach(id=uid(71), name="Ann"), Coach(id=uid(72), name="Karim")
    others = [
        replace(PERSON, id=uid(32), code="P2", coach_id=ann.id),
        replace(PERSON, id=uid(33), code="P3", coach_id=ann.id),
        replace(PERSON, id=uid(34), code="P4", coach_id=karim.id),
    ]
    enrolments = [
        replace(ENROLMENT, id=uid(50 + at), code=f"E{at}", person_id=each.id)
        for at, each in enumerate(others, 2)
    ]
    return replace(
        world,
        coaches=(ann, karim),
        persons=(*world.persons, *others),
        enrolments=(*world.enrolments, *enrolments),
    )


def test_of_one_coach_or_of_all(of_two_coaches: World, tmp_path: Path) -> None:
    dossier = dossier_of(of_two_coaches, tmp_path)
    codes = {
        coach: [each.code for each in worklist(dossier, DUE_3, coach).items]
        for coach in (None, "Ann", " karim ", "")
    }
    assert codes == {
        None: ["P1", "P2", "P3", "P4"],
        "Ann": ["P2", "P3"],
        " karim ": ["P4"],
        "": ["P1"],
    }
    assert coaches(dossier) == ("Ann", "Karim")
    with pytest.raises(NotFound) as refusal:
        worklist(dossier, DUE_3, "Piet")
    assert str(refusal.value) == "There is no coach Piet. The dossier has: Ann, Karim."
    assert today_of(dossier, DUE_3, "Piet").worklist.waiting == 4
    dossier.close()


def test_the_same_moment_is_read_once_and_a_change_is_seen(tmp_path: Path) -> None:
    dossier = dossier_of(world_of(), tmp_path)
    first = today_of(dossier, DUE_3, None)
    assert today_of(dossier, DUE_3, None) is first
    assert today_of(dossier, day(1, DUE_3), None).worklist.items[0].group is TaskGroup.LATE
    with dossier.write() as work:
        work.save(make.contact(M3, DUE_3, Answer.EMPLOYED))
    assert today_of(dossier, DUE_3, None).worklist.waiting == 0
    dossier.close()


def test_planned_follow_ups_reach_as_far_as_there_are_any(tmp_path: Path) -> None:
    dossier = dossier_of(world_of(), tmp_path)
    calls = planned(dossier, EXIT)
    dossier.close()
    assert [(each.milestone, each.day) for each in calls] == [(M3, DUE_3), (M12, DUE_12)]
