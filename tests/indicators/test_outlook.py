"""What a reporting date can still bring, against what happens when the answers do come in."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import FollowUp, Internship, JobSpell
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.domain.values import Answer, Contract, Milestone
from plastiq_tracker.domain.views import Urgency
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.indicators.outlook import MilestoneOutlook, Milestones, Outlook
from plastiq_tracker.indicators.outlook_words import sentence, standing
from plastiq_tracker.indicators.results import MilestoneResult
from plastiq_tracker.indicators.tracing import Place
from plastiq_tracker.services.dossiers import make_demo
from plastiq_tracker.services.outlook import outlook, outlook_in
from plastiq_tracker.services.statistics import default_criteria
from plastiq_tracker.store.dossier import Dossier
from tests.comparing import unequal
from tests.indicators.readings import holding
from tests.reference import naive
from tests.reference.edge_cases import ALFA, DUE_3, ENROLMENT, EXIT, PERSON, PROJECT, T1, uid
from tests.reference.naive import World
from tests.reference.strategies import worlds_with_criteria
from tests.worlds import dossier_of

CRITERIA = Criteria(
    project="J",
    period_from=date(2020, 1, 1),
    period_to=date(2025, 12, 31),
    as_of=date(2021, 11, 1),
)
CONTACT = FollowUp(
    id=uid(71),
    enrolment_id=ENROLMENT.id,
    milestone=Milestone.THREE,
    contacted_on=DUE_3,
    answer=Answer.NO_CONTACT,
    recorded_at=datetime(2021, 11, 30, 12),
)
JOB = JobSpell(
    id=uid(61),
    person_id=PERSON.id,
    company_id=ALFA.id,
    contract=Contract.FIXED_TERM,
    start=EXIT,
)
DAY = timedelta(days=1)


def seen(dossier: Dossier, world: World, criteria: Criteria, until: date) -> Outlook:
    with holding(dossier, world) as work:
        return outlook_in(work, criteria, until)


# --------------------------------------------------------------------------- by trying it out


def answers(
    world: World, criteria: Criteria, until: date
) -> dict[tuple[str, Milestone], list[FollowUp]]:
    """Per person and milestone the answers that would count on `until`, given from `as_of` on.

    Found by giving each and looking: only where nothing is known on `until`, nobody refused, and
    the person neither died nor was kept away.
    """
    found: dict[tuple[str, Milestone], list[FollowUp]] = {}
    later = replace(criteria, as_of=until)
    for each in naive.dossiers(world, later):
        excluded_on = each.person.excluded_on
        if excluded_on is not None and excluded_on <= until:
            continue
        exit_day = naive.dossier_exit(each, later)
        if exit_day is None:
            continue
        for milestone in Milestone:
            state, sub = naive.status(each, milestone, later)
            if state not in ("PENDING", "UNKNOWN") or sub == "refused":
                continue
            due = naive.add_months(exit_day, naive.MONTHS[milestone])
            for day in {criteria.as_of, until, due - 14 * DAY, due, due + 42 * DAY}:
                if not criteria.as_of <= day <= until:
                    continue
                given_answer = replace(
                    CONTACT,
                    id=uid(10_000 + len(found)),
                    enrolment_id=each.final.id,
                    milestone=milestone,
                    contacted_on=day,
                    answer=Answer.EMPLOYED,
                    recorded_at=datetime.combine(day, time(23)),
                )
                reached = replace(each, follow_ups=[*each.follow_ups, given_answer])
                if naive.status(reached, milestone, later)[0] == "EMPLOYED":
                    found.setdefault((each.person.code, milestone), []).append(given_answer)
    return found


def figures_then(world: World, criteria: Criteria, more: list[FollowUp]) -> dict[Place, Any]:
    """The milestones of each group and in total (under ()), with these answers besides."""
    made = naive.stats(replace(world, follow_ups=(*world.follow_ups, *more)), criteria)
    found: dict[Place, Any] = {(): made["total"]["milestones"]}
    found.update({(group["key"],): group["milestones"] for group in made["groups"]})
    return found


@st.composite
def worlds_with_days(draw: st.DrawFn) -> tuple[World, Criteria, date]:
    """A world, what is asked of it, and a reporting date on or near an edge of some window."""
    world, criteria = draw(worlds_with_criteria())
    internships: dict[UUID, list[Internship]] = {each.id: [] for each in world.enrolments}
    for each in world.internships:
        internships[each.enrolment_id].append(each)
    exits = [
        naive.exit_date(each, internships[each.id], criteria.exit_basis)
        for each in world.enrolments
    ]
    dues = [naive.add_months(day, months) for day in exits if day for months in (3, 12)]
    due = draw(st.sampled_from(sorted(dues) or [criteria.as_of]))
    until = due + draw(st.sampled_from((0, 42, 43, -1, 10, 100))) * DAY
    as_of = until - draw(st.sampled_from((42, 60, 43, 200, 14, 400, 1, 0))) * DAY
    return world, replace(criteria, as_of=as_of), until


@settings(deadline=None, max_examples=200, suppress_health_check=list(HealthCheck))
@given(made=worlds_with_days())
def test_reaching_everyone_gives_exactly_the_ends(
    empty: Dossier, made: tuple[World, Criteria, date]
) -> None:
    """With "in work" from all who can be reached the figures are the upper ends, with "looking
    for work" the lower ends, for everyone and for each group; and these are all who can be."""
    world, criteria, until = made
    found = seen(empty, world, criteria, until)
    wanted = answers(world, criteria, until)
    assert sorted((call.code, call.milestone) for call in found.calls) == sorted(wanted)
    event(f"calls: {min(len(wanted), 3)}")
    then = replace(criteria, as_of=until)
    one_each = [given_answers[0] for given_answers in wanted.values()]
    untouched, best, worst = (
        figures_then(world, then, more)
        for more in (
            [],
            one_each,
            [replace(each, answer=Answer.JOBSEEKER) for each in one_each],
        )
    )
    here: dict[Place, Milestones] = {(): found.milestones}
    here.update({(each.key,): each.milestones for each in found.groups})
    assert list(here) == list(best)
    for place, milestones in here.items():
        for milestone in Milestone:
            made_here, months = milestones[milestone].as_json(), milestone.value
            low, high = worst[place][months], best[place][months]
            reached: dict[str, Any] = {"coverage": high["coverage"]}
            for figure in ("rate_known", "lower", "upper"):
                ends = [low[figure], high[figure]]
                reached[figure] = None if ends == [None, None] else ends
            wanted_here = {"then": untouched[place][months], "reached": reached}
            assert list(unequal(wanted_here, {key: made_here[key] for key in wanted_here})) == []


@settings(deadline=None, max_examples=100, suppress_health_check=list(HealthCheck))
@given(made=worlds_with_days())
def test_what_falls_due_lies_between_the_two_days(
    empty: Dossier, made: tuple[World, Criteria, date]
) -> None:
    world, criteria, until = made
    found = seen(empty, world, criteria, until)
    for milestone in Milestone:
        persons = naive.person_statuses(world, replace(criteria, as_of=until)).values()
        moments = [person["milestones"][milestone.value] for person in persons]
        between = [
            moment
            for moment in moments
            if moment["status"] in ("EMPLOYED", "NOT_EMPLOYED", "PENDING", "UNKNOWN")
            and criteria.as_of < moment["due"] <= until
        ]
        outcome = found.milestones[milestone]
        assert outcome.falling_due == len(between)
        calls = [call for call in found.calls if call.milestone is milestone]
        assert outcome.calls == len(calls)
        assert outcome.calls_falling_due == sum(call.due > criteria.as_of for call in calls)
    closing = [call.window.last for call in found.calls]
    assert closing == sorted(closing)


# --------------------------------------------------------------------------- by hand


def one_person(**more: Any) -> World:
    """Someone who left on 31 August 2021; 3 months are due on 30 November."""
    return World(
        projects=(PROJECT,),
        trajectories=(T1,),
        companies=(ALFA,),
        persons=(
            replace(PERSON, phone="0470 12 34 56", excluded_on=more.pop("excluded_on", None)),
        ),
        enrolments=(ENROLMENT,),
        **more,
    )


def spell(until: date) -> tuple[JobSpell, ...]:
    return (replace(JOB, end=until),)


@pytest.mark.parametrize(
    ("world", "as_of", "until", "falling_due", "calls"),
    [
        # The moment lies in between, on either edge, or beyond.
        (one_person(), date(2021, 11, 1), date(2021, 12, 31), 1, 1),
        (one_person(), date(2021, 11, 29), date(2021, 11, 30), 1, 1),
        (one_person(), date(2021, 11, 1), date(2021, 11, 29), 0, 0),
        # Due already, the window open until 11 January; one day later it is over.
        (one_person(), date(2021, 11, 30), date(2021, 12, 31), 0, 1),
        (one_person(), date(2022, 1, 11), date(2022, 3, 31), 0, 1),
        (one_person(), date(2022, 1, 12), date(2022, 3, 31), 0, 0),
        # A job with an end in writing covers the day: it falls due, and nobody need call.
        (one_person(job_spells=spell(DUE_3)), date(2021, 11, 1), date(2021, 12, 31), 1, 0),
        # An open job last confirmed before the day does not.
        (one_person(job_spells=(JOB,)), date(2021, 11, 1), date(2021, 12, 31), 1, 1),
        # Answered in the window before the day; refused; tried in vain.
        (
            one_person(
                follow_ups=(
                    replace(CONTACT, contacted_on=date(2021, 11, 20), answer=Answer.INACTIVE),
                )
            ),
            date(2021, 11, 21),
            date(2021, 12, 31),
            1,
            0,
        ),
        (
            one_person(follow_ups=(replace(CONTACT, answer=Answer.REFUSED),)),
            date(2021, 12, 1),
            date(2021, 12, 31),
            0,
            0,
        ),
        (one_person(follow_ups=(CONTACT,)), date(2021, 12, 1), date(2022, 3, 1), 0, 1),
        # Died after the day: the status stands, and nobody calls.
        (
            one_person(excluded_on=date(2021, 12, 5)),
            date(2021, 12, 10),
            date(2022, 3, 1),
            0,
            0,
        ),
        # The exit is still to come on the day that the figures are seen.
        (one_person(), date(2021, 6, 1), date(2021, 12, 31), 1, 1),
        (one_person(), date(2021, 6, 1), date(2021, 8, 31), 0, 0),
    ],
)
def test_three_months_of_one_person(
    world: World, as_of: date, until: date, falling_due: int, calls: int, tmp_path: Path
) -> None:
    dossier = dossier_of(world, tmp_path)
    found = outlook(dossier, replace(CRITERIA, as_of=as_of), until)
    dossier.close()
    three = found.milestones[Milestone.THREE]
    assert (three.falling_due, three.calls) == (falling_due, calls)
    assert len([call for call in found.calls if call.milestone is Milestone.THREE]) == calls


@pytest.mark.parametrize(
    ("as_of", "urgency", "said"),
    [
        (date(2021, 11, 15), Urgency.UPCOMING, "can be called from 2021-11-16"),
        (date(2021, 11, 16), Urgency.OPEN, "can be called, due on 2021-11-30"),
        (date(2021, 11, 30), Urgency.OPEN, "can be called, due on 2021-11-30"),
        (date(2021, 12, 1), Urgency.LATE, "can be called until 2022-01-11"),
    ],
)
def test_a_call_says_whom_and_when(
    as_of: date, urgency: Urgency, said: str, tmp_path: Path
) -> None:
    dossier = dossier_of(one_person(), tmp_path)
    (call,) = outlook(dossier, replace(CRITERIA, as_of=as_of), date(2022, 1, 31)).calls
    dossier.close()
    assert (call.person_id, call.enrolment_id) == (PERSON.id, ENROLMENT.id)
    assert (call.code, call.name, call.phone) == ("P1", "Peeters An", "0470 12 34 56")
    assert (call.trajectory, call.coach) == ("T1", None)
    assert (call.milestone, call.due, call.urgency) == (Milestone.THREE, DUE_3, urgency)
    assert PlainWords().say(standing(call)) == said


def of_hundred(employed: int, known: int, due: int) -> MilestoneResult:
    """So many in work, known and due; the rest not yet due."""
    return MilestoneResult(
        not_exited=0,
        excluded=0,
        not_due=100 - due,
        employed=employed,
        not_employed_by={Answer.JOBSEEKER: known - employed},
        pending=due - known,
        unknown_by={},
    )


OF_NINE = (26, 38, 47)
"""26 in work of 38 known, 47 due: with nine more of 47 it is 55% to 74%."""


@pytest.mark.parametrize(
    ("then", "falling_due", "calls", "both", "due", "effect"),
    [
        (
            OF_NINE,
            9,
            9,
            9,
            "9 follow-ups fall due",
            "reaching all of them moves # to between 55% and 74%",
        ),
        (
            OF_NINE,
            1,
            9,
            1,
            "1 follow-up falls due",
            "reaching all 9 people who can still be called moves # to between 55% and 74%",
        ),
        (
            OF_NINE,
            10,
            9,
            9,
            "10 follow-ups fall due",
            "reaching all 9 people who can still be called moves # to between 55% and 74%",
        ),
        ((26, 38, 39), 1, 1, 1, "1 follow-up falls due", "reaching that person makes # 67% or 69%"),
        (
            (26, 38, 39),
            0,
            1,
            0,
            "No follow-up falls due",
            "reaching the one person who can still be called makes # 67% or 69%",
        ),
        (
            OF_NINE,
            4,
            0,
            0,
            "4 follow-ups fall due",
            "whoever is still unknown can no longer be called, so # will be 68%",
        ),
        (
            (26, 38, 38),
            4,
            0,
            0,
            "4 follow-ups fall due",
            "all answers are there already, so # will be 68%",
        ),
        (
            (0, 0, 0),
            0,
            0,
            0,
            "No follow-up falls due",
            "nobody will be due, so there will be no share in work at 12 months",
        ),
        (
            (0, 0, 3),
            0,
            0,
            0,
            "No follow-up falls due",
            "nobody due can be called any more, so there will be no share in work at 12 months",
        ),
        (
            (0, 0, 2),
            2,
            2,
            2,
            "2 follow-ups fall due",
            "reaching all of them moves # to between 0% and 100%",
        ),
        (
            (300, 500, 501),
            1,
            1,
            1,
            "1 follow-up falls due",
            "reaching everyone who can still be called leaves # at about 60%",
        ),
    ],
)
def test_the_sentence(
    then: tuple[int, int, int], falling_due: int, calls: int, both: int, due: str, effect: str
) -> None:
    found = MilestoneOutlook(
        now=None,
        then=of_hundred(*then),
        falling_due=falling_due,
        calls=calls,
        calls_falling_due=both,
    )
    said = sentence(Milestone.TWELVE, found, date(2022, 4, 30), PlainWords())
    assert said == f"{due} by 2022-04-30; {effect.replace('#', 'the share in work at 12 months')}."


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    dossier = make_demo(tmp_path_factory.mktemp("outlook") / "demo.plastiq")
    yield dossier
    dossier.close()


@pytest.mark.parametrize(
    ("until", "three", "twelve"),
    [
        # Nobody exited in spring or summer of 2021: no year is over before November.
        (date(2022, 8, 12), (0, 50, 71), (0, 29, 45)),
        # VJ2022 ends on 13 May 2022, 18 young people; 3 months later is 13 August.
        (date(2022, 8, 13), (18, 50, 71), (0, 29, 45)),
        # NJ2021, 27 people: 3 left in September and October, 24 on 26 November.
        (date(2022, 12, 31), (18, 50, 71), (27, 29, 45)),
        (date(2023, 6, 30), (18, 50, 71), (45, 29, 45)),
    ],
)
def test_the_demo(
    demo: Dossier, until: date, three: tuple[int, int, int], twelve: tuple[int, int, int]
) -> None:
    """Counted in the workbook: of the 90, 45 are known at 12 months and 71 at 3 on 30 April."""
    found = outlook(demo, default_criteria(demo, date(2022, 4, 30)), until)
    for milestone, (calls, k, known) in zip(Milestone, (three, twelve), strict=True):
        made = found.milestones[milestone]
        assert (made.falling_due, made.calls, made.calls_falling_due) == (calls,) * 3
        assert (made.then.employed, made.then.known) == (k, known)
        assert made.rate_known == (
            Fraction(k, known + calls),
            Fraction(k + calls, known + calls),
        )


def test_a_reporting_date_before_the_figures_is_refused(tmp_path: Path) -> None:
    dossier = dossier_of(one_person(), tmp_path)
    with pytest.raises(Trouble, match="2021-10-31 lies before 2021-11-01"):
        outlook(dossier, CRITERIA, date(2021, 10, 31))
    dossier.close()
