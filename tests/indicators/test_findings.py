"""Contradictions and gaps, against plain loops over the records, and by hand at every edge."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.exits import proposed_exit, standing_apart
from plastiq_tracker.domain.records import Enrolment, FollowUp, Internship, JobSpell, Record
from plastiq_tracker.domain.values import (
    Answer,
    Contract,
    ExitBasis,
    InternshipOutcome,
    Milestone,
    Outcome,
)
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.indicators.beside import Beside
from plastiq_tracker.indicators.facts import Facts, day_or_none
from plastiq_tracker.indicators.findings import Finding, FindingKind, Findings, findings, told
from plastiq_tracker.indicators.silence import proposed_exits
from plastiq_tracker.services import beside as beside_module
from plastiq_tracker.services.beside import beside_in
from plastiq_tracker.services.reading import facts_in
from plastiq_tracker.store.dossier import Dossier
from tests.indicators.readings import holding
from tests.reference import naive
from tests.reference.edge_cases import DUE_3, ENROLMENT, EXIT, M3, PERSON, T2, Maker, ended, uid
from tests.reference.edge_cases import world as world_of
from tests.reference.naive import World
from tests.reference.strategies import worlds_with_criteria

Found = tuple[FindingKind, int]


def read(empty: Dossier, world: World, today: date) -> tuple[Facts, Beside]:
    with holding(empty, world) as work:
        facts = facts_in(work)
        beside = beside_in(work, facts, today)
    return facts, beside


def found_in(empty: Dossier, world: World, today: date) -> Findings:
    facts, beside = read(empty, world, today)
    return findings(facts, today, beside)


# ---------------------------------------------------------------- plain loops, one person at a time


class Plain:
    """Each rule as its sentence says it, over the records of one person."""

    def __init__(self, world: World, place: int, today: date) -> None:
        self.world, self.today = world, today
        self.person = world.persons[place]
        self.enrolments = sorted(
            (each for each in world.enrolments if each.person_id == self.person.id),
            key=lambda each: (each.start, each.code),
        )
        self.jobs = [each for each in world.job_spells if each.person_id == self.person.id]
        self.contacts = [
            each
            for each in world.follow_ups
            if each.enrolment_id in {enrolment.id for enrolment in self.enrolments}
        ]

    def stages(self, enrolment: Enrolment) -> list[Internship]:
        return [each for each in self.world.internships if each.enrolment_id == enrolment.id]

    def exit(self, enrolment: Enrolment) -> date | None:
        return naive.exit_date(enrolment, self.stages(enrolment), ExitBasis.TRAJECTORY_END)

    def proposed(self, enrolment: Enrolment) -> date | None:
        days = [each.contacted_on for each in self.contacts]
        for each in self.jobs:
            days += [
                day for day in (each.start, each.end, each.last_confirmed_on) if day is not None
            ]
        return proposed_exit(enrolment, self.stages(enrolment), days, self.today)

    def kinds(self) -> Iterator[FindingKind]:
        for each in self.enrolments:
            yield from self._of_enrolment(each)
        for project in self.world.projects:
            yield from self._too_old(project.id)
        for spell in self.jobs:
            known = spell.end or spell.last_confirmed_on or spell.start
            later = [other for other in self.jobs if known < other.start <= self.today]
            if spell.end is None and later:
                yield FindingKind.OPEN_JOB
            if spell.last_confirmed_on is not None and spell.last_confirmed_on > self.today:
                yield FindingKind.CONFIRMED_AHEAD

    def _of_enrolment(self, each: Enrolment) -> Iterator[FindingKind]:
        stages = self.stages(each)
        if self.proposed(each) is not None and each.outcome is not Outcome.DROPPED_OUT:
            missing = each.training_end is None
            yield FindingKind.EXIT_MISSING if missing else FindingKind.INTERNSHIP_OPEN
        if each.outcome is Outcome.COMPLETED and each.training_end is None:
            yield FindingKind.NO_TRAINING_END
        if each.outcome is Outcome.DROPPED_OUT and each.last_day is None:
            yield FindingKind.NO_LAST_DAY
        for other in self.enrolments[: self.enrolments.index(each)]:
            until = other.training_end
            if other.outcome is Outcome.DROPPED_OUT and other.last_day is not None:
                until = other.last_day
            if until is None or each.start <= until:
                yield FindingKind.OVERLAP
            if other.trajectory_id == each.trajectory_id:
                yield FindingKind.SECOND_TIME
        for stage in stages:
            if stage in standing_apart(each, stages):
                yield FindingKind.STANDS_APART
            if (
                stage.outcome is InternshipOutcome.ONGOING
                and stage.end is not None
                and stage.end < self.today
            ):
                yield FindingKind.INTERNSHIP_OVER
        yield from self._of_contacts(each)

    def _of_contacts(self, enrolment: Enrolment) -> Iterator[FindingKind]:
        left = self.exit(enrolment)
        own = [each for each in self.contacts if each.enrolment_id == enrolment.id]
        incomplete = enrolment.outcome is Outcome.DROPPED_OUT or (
            enrolment.outcome is Outcome.COMPLETED and enrolment.training_end is None
        )
        if own and left is None and not incomplete:
            yield FindingKind.NO_EXIT
        attempts = {Answer.NO_CONTACT, Answer.REFUSED}
        for each in own:
            if each.contacted_on > self.today:
                yield FindingKind.CONTACT_AHEAD
            if left is not None and each.contacted_on < left:
                yield FindingKind.BEFORE_EXIT
            if any(
                other.answer is Answer.REFUSED
                and other.milestone.months <= each.milestone.months
                and other.contacted_on < each.contacted_on
                for other in own
            ):
                yield FindingKind.AFTER_REFUSAL
            counting = [
                other
                for other in own
                if other.milestone is each.milestone
                and other.answer not in attempts
                and left is not None
                and self._inside(left, each.milestone, other.contacted_on)
            ]
            if each.answer not in attempts and left and each.contacted_on >= left and not counting:
                yield FindingKind.OUTSIDE_WINDOW
            day = each.contacted_on
            paid = [job for job in self.jobs if job.contract is not Contract.STUDENT_JOB]
            paid = [job for job in paid if job.start <= day]
            if each.answer in {Answer.JOBSEEKER, Answer.INACTIVE} and any(
                day <= (job.end or job.last_confirmed_on or job.start) for job in paid
            ):
                yield FindingKind.ANSWER_AGAINST_JOB
            if each.answer is Answer.EMPLOYED and not any(
                job.end is None or day <= job.end for job in paid
            ):
                yield FindingKind.JOB_NOT_NOTED

    def _inside(self, left: date, milestone: Milestone, day: date) -> bool:
        due = naive.add_months(left, milestone.months)
        return -14 <= (day - due).days <= 42

    def _too_old(self, project: object) -> Iterator[FindingKind]:
        of = {each.id: each.project_id for each in self.world.trajectories}
        own = [each for each in self.enrolments if of[each.trajectory_id] == project]
        if own and not naive.is_eligible(self.person.birth_date, own[0].start):
            yield FindingKind.TOO_OLD


@settings(deadline=None, max_examples=80, suppress_health_check=list(HealthCheck))
@given(made=worlds_with_criteria())
def test_all_at_once_finds_what_plain_loops_find(
    empty: Dossier, made: tuple[World, Criteria]
) -> None:
    world, criteria = made
    today = criteria.as_of
    facts, beside = read(empty, world, today)
    found = findings(facts, today, beside)
    wanted: Counter[Found] = Counter()
    proposed: list[date | None] = []
    for place in range(len(world.persons)):
        plain = Plain(world, place, today)
        wanted.update((kind, place) for kind in plain.kinds())
        proposed += [plain.proposed(each) for each in plain.enrolments]
    kinds = tuple(FindingKind)
    got = Counter(
        (kinds[kind], int(person)) for kind, person in zip(found.kind, found.person, strict=True)
    )
    assert got == wanted
    assert len(told(facts, found)) == sum(wanted.values())
    assert [day_or_none(int(day)) for day in proposed_exits(facts, today)] == proposed


# ---------------------------------------------------------------------------- by hand, at the edges

make = Maker()
LATER = date(2022, 3, 1)
OPEN = replace(ENROLMENT, training_end=None, outcome=Outcome.ACTIVE)
SECOND = replace(
    ENROLMENT, id=uid(42), code="E2", trajectory_id=T2.id, training_end=date(2022, 2, 1)
)


def day(number: int, since: date = EXIT) -> date:
    return since + timedelta(days=number)


def stage(outcome: InternshipOutcome | None, end: date) -> Internship:
    return replace(make.internship(day(1), end), outcome=outcome)


Case = tuple[str, tuple[Record, ...], date, set[FindingKind]]
CASES: tuple[Case, ...] = (
    ("nothing", (ENROLMENT,), LATER, set()),
    ("silent 90 days", (OPEN,), day(90, OPEN.start), {FindingKind.EXIT_MISSING}),
    ("silent 89 days", (OPEN,), day(89, OPEN.start), set()),
    (
        "training end gone",
        (replace(ENROLMENT, training_end=None),),
        day(10, ENROLMENT.start),
        {FindingKind.NO_TRAINING_END},
    ),
    (
        "last day gone",
        (replace(ENROLMENT, outcome=Outcome.DROPPED_OUT),),
        LATER,
        {FindingKind.NO_LAST_DAY},
    ),
    (
        "second on the last day",
        (ENROLMENT, replace(SECOND, start=EXIT)),
        EXIT,
        {FindingKind.OVERLAP},
    ),
    ("second the day after", (ENROLMENT, replace(SECOND, start=day(1))), day(1), set()),
    (
        "the same trajectory again",
        (ENROLMENT, replace(SECOND, trajectory_id=ENROLMENT.trajectory_id, start=day(1))),
        day(1),
        {FindingKind.SECOND_TIME},
    ),
    ("open, then another", (make.spell(day(1)), make.spell(day(9))), LATER, {FindingKind.OPEN_JOB}),
    ("open, another to come", (make.spell(day(1)), make.spell(day(9))), day(8), set()),
    (
        "still confirmed when the other began",
        (make.spell(day(1), confirmed=day(9)), make.spell(day(9))),
        LATER,
        set(),
    ),
    ("31 days", (make.internship(day(31), day(40)),), LATER, set()),
    ("32 days", (make.internship(day(32), day(40)),), LATER, {FindingKind.STANDS_APART}),
    ("ends today", (stage(InternshipOutcome.ONGOING, day(30)),), day(30), set()),
    (
        "ended yesterday",
        (stage(InternshipOutcome.ONGOING, day(30)),),
        day(31),
        {FindingKind.INTERNSHIP_OVER},
    ),
    ("ended well", (stage(InternshipOutcome.COMPLETED, day(30)),), day(31), set()),
    (
        "due - 15",
        (make.contact(M3, day(-15, DUE_3), Answer.JOBSEEKER),),
        LATER,
        {FindingKind.OUTSIDE_WINDOW},
    ),
    ("due - 14", (make.contact(M3, day(-14, DUE_3), Answer.JOBSEEKER),), LATER, set()),
    ("due + 42", (make.contact(M3, day(42, DUE_3), Answer.JOBSEEKER),), LATER, set()),
    (
        "due + 43",
        (make.contact(M3, day(43, DUE_3), Answer.JOBSEEKER),),
        LATER,
        {FindingKind.OUTSIDE_WINDOW},
    ),
    (
        "before the exit",
        (make.contact(M3, day(-1), Answer.NO_CONTACT),),
        LATER,
        {FindingKind.BEFORE_EXIT},
    ),
    (
        "no exit yet",
        (OPEN, make.contact(M3, DUE_3, Answer.NO_CONTACT)),
        day(1, DUE_3),
        {FindingKind.NO_EXIT},
    ),
    (
        "in work, no job",
        (make.contact(M3, DUE_3, Answer.EMPLOYED),),
        LATER,
        {FindingKind.JOB_NOT_NOTED},
    ),
    (
        "in work, in a job that is open",
        (make.contact(M3, DUE_3, Answer.EMPLOYED), make.spell(day(5))),
        LATER,
        set(),
    ),
    (
        "looking on the last day of a job",
        (make.contact(M3, DUE_3, Answer.JOBSEEKER), make.spell(day(5), DUE_3)),
        LATER,
        {FindingKind.ANSWER_AGAINST_JOB},
    ),
    (
        "looking the day after",
        (make.contact(M3, DUE_3, Answer.JOBSEEKER), make.spell(day(5), day(-1, DUE_3))),
        LATER,
        set(),
    ),
    (
        "called after a refusal",
        (
            make.contact(M3, DUE_3, Answer.REFUSED),
            make.contact(Milestone.TWELVE, day(1, DUE_3), Answer.NO_CONTACT),
        ),
        LATER,
        {FindingKind.AFTER_REFUSAL},
    ),
    (
        "written down for tomorrow",
        (make.contact(M3, DUE_3, Answer.JOBSEEKER),),
        day(-1, DUE_3),
        {FindingKind.CONTACT_AHEAD},
    ),
)


@pytest.mark.parametrize(
    ("records", "today", "kinds"), [each[1:] for each in CASES], ids=[each[0] for each in CASES]
)
def test_found_at_its_edge_and_not_before(
    records: tuple[Enrolment | Internship | JobSpell | FollowUp, ...],
    today: date,
    kinds: set[FindingKind],
    empty: Dossier,
) -> None:
    assert set(found_in(empty, world_of(*records), today).counts()) == kinds


@pytest.mark.parametrize(("start", "old"), [(date(2022, 3, 6), False), (date(2022, 3, 7), True)])
def test_too_old_from_the_birthday_on(start: date, old: bool, empty: Dossier) -> None:
    born = replace(PERSON, birth_date=date(1996, 3, 7))
    world = world_of(ended(date(2022, 6, 1), start), person=born)
    found = found_in(empty, world, date(2022, 3, 7))
    assert bool(found.of_kinds(FindingKind.TOO_OLD)) is old


def told_of(empty: Dossier, world: World, today: date) -> Finding:
    facts, beside = read(empty, world, today)
    (found,) = told(facts, findings(facts, today, beside))
    return found


def test_each_is_told_with_the_form_and_the_field_that_mend_it(empty: Dossier) -> None:
    job = make.spell(day(1))
    found = told_of(empty, world_of(job, make.spell(day(9))), LATER)
    assert PlainWords().say(found.text) == (
        "This job has no end, but another one of this person began on 2021-09-09."
    )
    assert (found.record, found.field, found.at, found.trajectory) == (JobSpell, "end", 0, None)


def test_what_lacks_an_exit_may_lack_the_end_of_an_internship(empty: Dossier) -> None:
    world = world_of(
        make.internship(day(1), day(20)),
        make.internship(day(25), None),
        make.contact(M3, day(30), Answer.NO_CONTACT),
    )
    found = told_of(empty, world, day(31))
    assert (found.kind, found.record, found.field, found.at, found.trajectory) == (
        FindingKind.NO_EXIT,
        Internship,
        "end",
        1,
        "T1",
    )


def test_a_note_breaks_the_silence(empty: Dossier) -> None:
    today = day(200, OPEN.start)
    facts, beside = read(empty, world_of(OPEN), today)
    noted = np.array([(today - timedelta(days=89)).toordinal()], dtype=np.int32)
    assert len(findings(facts, today, beside)) == 1
    assert len(findings(facts, today, replace(beside, noted=noted))) == 0


@pytest.mark.parametrize("few", [0, 1_000])
def test_of_internships_that_began_together_the_one_that_went_on_is_told(
    empty: Dossier, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside_module, "FEW", few)
    stages = [
        stage(outcome, day(9))
        for outcome in (InternshipOutcome.COMPLETED, InternshipOutcome.ONGOING, None)
    ]
    facts, beside = read(empty, world_of(*stages), day(12))
    assert beside.ongoing.tolist() == [False, True, False]
    assert beside.undecided.tolist() == [False, True, True]
    assert findings(facts, day(12), beside).at.tolist() == [1]
