"""What a call brought is saved whole or not at all, counts in the figures, and can be undone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import (
    Company,
    Enrolment,
    FollowUp,
    JobSpell,
    Person,
)
from plastiq_tracker.domain.rounds import Wanted, in_order
from plastiq_tracker.domain.tasks import TaskGroup
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Conflict, Invalid, NotFound
from plastiq_tracker.domain.values import Answer, Channel, Contract, Milestone
from plastiq_tracker.services import history, phone_round, records
from plastiq_tracker.services.phone_round import Card, NewJob, Reply
from plastiq_tracker.services.reading import reading
from plastiq_tracker.services.worklist import worklist
from plastiq_tracker.store.dossier import Dossier
from tests.reference import naive
from tests.ui.opened_round import (
    ANN,
    AUTUMN,
    BRAM,
    CHLOE,
    COMPANIES,
    DELTA,
    DRIES,
    ELIF,
    ENROLMENTS,
    FREE,
    GONE,
    JOB,
    OMEGA,
    PEOPLE,
    PROJECT,
    SPRING,
    TODAY,
    make_dossier,
)

NOW = datetime(2026, 11, 24, 10, 30)
LATER = date(2026, 12, 1)
"""After the moments of both trajectories."""


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    made = make_dossier(tmp_path / "people.plastiq")
    yield made
    made.close()


def card_of(dossier: Dossier, person: Person) -> Card:
    return phone_round.card(dossier, Wanted(person.id), TODAY)


def reply(answer: Answer, **more: object) -> Reply:
    return Reply(answer=answer, contacted_on=TODAY, **more)  # type: ignore[arg-type]


def spells(dossier: Dossier, person: Person) -> list[JobSpell]:
    with dossier.read() as work:
        return work.find(JobSpell, person_id=person.id)


def follow_ups(dossier: Dossier) -> list[FollowUp]:
    with dossier.read() as work:
        return work.find(FollowUp)


def counted(dossier: Dossier, milestone: Milestone) -> tuple[int, int]:
    """How many are in work of how many known, by the program; the naive reference agrees."""
    criteria = Criteria(
        project="J26", period_from=date(2025, 1, 1), period_to=date(2027, 12, 31), as_of=LATER
    )
    found = reading(dossier, criteria).statistics.total.milestones[milestone]
    with dossier.read() as work:
        world = naive.World(
            projects=(PROJECT,),
            trajectories=(SPRING, AUTUMN),
            companies=tuple(work.find(Company)),
            persons=PEOPLE,
            enrolments=tuple(ENROLMENTS.values()),
            job_spells=tuple(work.find(JobSpell)),
            follow_ups=tuple(sorted(work.find(FollowUp), key=lambda each: each.recorded_at)),
        )
    people = naive.dossiers(world, criteria)
    statuses = [naive.status(each, milestone, criteria)[0] for each in people]
    assert statuses.count("EMPLOYED") == found.employed
    assert found.known == statuses.count("EMPLOYED") + statuses.count("NOT_EMPLOYED")
    return found.employed, found.known


# Who is on the line, and what is asked


def test_the_next_follow_up_is_asked(dossier: Dossier) -> None:
    ann, chloe = card_of(dossier, ANN), card_of(dossier, CHLOE)
    assert ann.moment is not None
    assert ann.moment.milestone is Milestone.TWELVE
    assert ann.window is not None
    assert ann.window.due == date(2026, 11, 30)
    assert [each.company for each in ann.jobs(TODAY)] == ["Delta Plastics"]
    assert chloe.moment is not None
    assert chloe.moment.milestone is Milestone.THREE
    assert chloe.attempts == (date(2026, 11, 20),)


def test_a_moment_that_is_wanted_is_asked_though_it_is_answered(dossier: Dossier) -> None:
    wanted = Wanted(ANN.id, ENROLMENTS[ANN.id].id, Milestone.THREE)
    found = phone_round.card(dossier, wanted, TODAY)
    assert found.moment is not None
    assert found.moment.milestone is Milestone.THREE
    assert found.answered is not None
    assert found.answered.contacted_on == date(2026, 3, 3)
    assert card_of(dossier, ANN).answered is None


def test_who_cannot_be_asked(dossier: Dossier) -> None:
    assert card_of(dossier, FREE).moment is None
    assert not card_of(dossier, FREE).may_answer
    assert not card_of(dossier, GONE).may_answer
    with pytest.raises(NotFound):
        phone_round.card(dossier, Wanted(JOB.id), TODAY)


def test_names_are_of_those_who_are_there(dossier: Dossier) -> None:
    wanted = [Wanted(CHLOE.id), Wanted(JOB.id), Wanted(ANN.id)]
    assert phone_round.names(dossier, wanted) == {CHLOE.id: "De Smet Chloé", ANN.id: "Peeters Ann"}


def test_all_that_is_asked_of_one_person_is_asked_in_one_call() -> None:
    at_three = Wanted(ANN.id, ENROLMENTS[ANN.id].id, Milestone.THREE)
    at_twelve = Wanted(ANN.id, ENROLMENTS[ANN.id].id, Milestone.TWELVE)
    mixed = [at_three, Wanted(BRAM.id), Wanted(ANN.id), at_twelve, at_three, Wanted(BRAM.id)]
    assert in_order(mixed) == (at_three, at_twelve, Wanted(BRAM.id))


# Answers


def test_still_at_work_confirms_the_job_and_counts(dossier: Dossier) -> None:
    before = counted(dossier, Milestone.TWELVE)
    said = reply(Answer.EMPLOYED, still=JOB.id, remark="tevreden")
    changes = phone_round.save(dossier, card_of(dossier, ANN), said, NOW)
    (spell,) = spells(dossier, ANN)
    assert (spell.last_confirmed_on, spell.end) == (TODAY, None)
    contact = next(each for each in follow_ups(dossier) if each.recorded_at == NOW)
    assert contact == FollowUp(
        id=said.id, revision=1, enrolment_id=ENROLMENTS[ANN.id].id, milestone=Milestone.TWELVE,
        contacted_on=TODAY, channel=Channel.PHONE, answer=Answer.EMPLOYED, remark="tevreden",
        recorded_at=NOW,
    )  # fmt: skip
    assert changes.kinds == {FollowUp, JobSpell}
    assert changes.persons == frozenset({ANN.id})
    assert changes.label == Text("PhoneRound", "Contact with {name} added", {"name": "Ann Peeters"})
    assert before == (0, 0)
    assert counted(dossier, Milestone.TWELVE) == (1, 1)


def test_one_undo_takes_back_the_contact_and_the_confirmation(dossier: Dossier) -> None:
    said = reply(Answer.EMPLOYED, still=JOB.id)
    changes = phone_round.save(dossier, card_of(dossier, ANN), said, NOW)
    assert changes.change is not None
    history.undo(dossier, changes.change)
    assert spells(dossier, ANN)[0].last_confirmed_on == JOB.last_confirmed_on
    assert all(each.id != said.id for each in follow_ups(dossier))


def test_a_job_elsewhere_covers_the_due_day_and_the_one_before_ends(dossier: Dossier) -> None:
    job = NewJob(company="omega spuitgiet", contract=Contract.PERMANENT, start=date(2026, 9, 1))
    phone_round.save(dossier, card_of(dossier, CHLOE), reply(Answer.EMPLOYED, job=job), NOW)
    (spell,) = spells(dossier, CHLOE)
    assert (spell.company_id, spell.start, spell.last_confirmed_on) == (
        OMEGA.id, date(2026, 9, 1), TODAY,
    )  # fmt: skip
    assert counted(dossier, Milestone.THREE) == (2, 2)  # with Ann's answer of March

    moved = reply(
        Answer.EMPLOYED, ended=JOB.id, end=date(2026, 8, 31),
        job=NewJob(company="Nova Recycling", contract=Contract.FIXED_TERM, start=date(2026, 9, 1)),
    )  # fmt: skip
    phone_round.save(dossier, card_of(dossier, ANN), moved, NOW + timedelta(minutes=1))
    old, new = spells(dossier, ANN)
    assert (old.end, new.end) == (date(2026, 8, 31), None)
    with dossier.read() as work:
        names = {each.id: each.name for each in work.find(Company)}
    assert names[new.company_id] == "Nova Recycling"
    assert len(names) == len(COMPANIES) + 1


def test_not_reached_proposes_when_to_try_again(dossier: Dossier) -> None:
    first, second = card_of(dossier, BRAM), card_of(dossier, CHLOE)
    assert phone_round.proposed(first, TODAY) == date(2026, 11, 25)
    assert phone_round.proposed(second, TODAY) == date(2026, 11, 26)  # two days after the second
    assert phone_round.proposed(second, date(2026, 12, 11)) == date(2026, 12, 12)
    assert phone_round.proposed(second, date(2026, 12, 12)) is None


def test_before_the_window_one_tries_again_when_it_opens(dossier: Dossier) -> None:
    early = {BRAM: date(2026, 11, 2), CHLOE: date(2026, 10, 1)}
    found = [phone_round.proposed(card_of(dossier, each), day) for each, day in early.items()]
    # The windows open on Monday 16 November and on Saturday 17 October.
    assert found == [date(2026, 11, 16), date(2026, 10, 19)]


def test_who_was_to_be_tried_after_the_window_comes_back_on_its_last_day(dossier: Dossier) -> None:
    again = reply(Answer.NO_CONTACT, retry_on=date(2027, 2, 1))
    phone_round.save(dossier, card_of(dossier, BRAM), again, NOW)
    (waiting,) = (task for task in worklist(dossier, TODAY).items if task.person_id == BRAM.id)
    assert (waiting.day, waiting.group) == (date(2027, 1, 11), TaskGroup.COMING)
    last = worklist(dossier, date(2027, 1, 11)).of(TaskGroup.RETRY)
    assert [task.person_id for task in last] == [BRAM.id]


def test_after_a_refusal_nothing_more_is_planned(dossier: Dossier) -> None:
    phone_round.save(dossier, card_of(dossier, DRIES), reply(Answer.REFUSED), NOW)
    found = card_of(dossier, DRIES)
    assert found.dossier.next_follow_up is None
    assert found.answered is not None
    assert found.answered.answer is Answer.REFUSED


def test_an_answer_of_another_day_is_of_that_day(dossier: Dossier) -> None:
    said = Reply(answer=Answer.JOBSEEKER, contacted_on=date(2026, 11, 2), channel=Channel.EMAIL)
    phone_round.save(dossier, card_of(dossier, ELIF), said, NOW)
    assert follow_ups(dossier)[-1].contacted_on == date(2026, 11, 2)
    assert counted(dossier, Milestone.THREE) == (1, 2)


# What stands in the way


def test_what_is_wrong_is_told_at_its_field(dossier: Dossier) -> None:
    shown = card_of(dossier, ANN)

    def wrong(**more: object) -> list[str]:
        said = replace(reply(Answer.EMPLOYED), **more)  # type: ignore[arg-type]
        return [each.field for each in phone_round.problems(shown, said)]

    nothing = NewJob(company=" ", contract=None, start=None)
    assert wrong(job=nothing) == ["company", "contract", "start"]
    ahead = NewJob(company="Delta", contract=Contract.PERMANENT, start=date(2026, 11, 25))
    assert wrong(job=ahead) == ["start"]
    assert wrong(contacted_on=None) == ["contacted_on"]
    assert wrong(contacted_on=date(2026, 11, 25)) == ["contacted_on"]
    assert wrong(ended=JOB.id, end=date(2026, 1, 11)) == ["end"]
    assert wrong(ended=JOB.id, end=date(2026, 11, 25)) == ["end"]
    assert wrong(retry_on=date(2026, 11, 23)) == ["retry_on"]
    assert wrong(still=JOB.id) == []


@pytest.mark.parametrize("gone", [BRAM, ENROLMENTS[BRAM.id]])
def test_who_was_deleted_meanwhile_is_to_be_looked_at_again(
    dossier: Dossier, gone: Person | Enrolment
) -> None:
    shown, before = card_of(dossier, BRAM), len(follow_ups(dossier))
    with dossier.read() as work:
        there = work.get(type(gone), gone.id)
    records.delete(dossier, there)
    with pytest.raises(Conflict):
        phone_round.save(dossier, shown, reply(Answer.JOBSEEKER), NOW)
    assert len(follow_ups(dossier)) == before


def test_a_job_that_somebody_else_ended_is_not_confirmed(dossier: Dossier) -> None:
    shown = card_of(dossier, ANN)
    before = len(follow_ups(dossier))
    records.save(dossier, replace(shown.jobs(TODAY)[0].spell, end=date(2026, 7, 1)))
    with pytest.raises(Conflict, match="ended the job at Delta Plastics"):
        phone_round.save(dossier, shown, reply(Answer.EMPLOYED, still=JOB.id), NOW)
    assert len(follow_ups(dossier)) == before
    assert spells(dossier, ANN)[0].last_confirmed_on == JOB.last_confirmed_on


def test_what_somebody_else_changed_of_the_job_meanwhile_stays(dossier: Dossier) -> None:
    shown = card_of(dossier, ANN)
    records.save(dossier, replace(shown.jobs(TODAY)[0].spell, job_title="Operator"))
    phone_round.save(dossier, shown, reply(Answer.EMPLOYED, still=JOB.id), NOW)
    (spell,) = spells(dossier, ANN)
    assert (spell.job_title, spell.last_confirmed_on) == ("Operator", TODAY)


def test_sent_twice_it_is_saved_once(dossier: Dossier) -> None:
    said = reply(Answer.JOBSEEKER)
    phone_round.save(dossier, card_of(dossier, BRAM), said, NOW)
    with pytest.raises(Invalid, match="in use already"):
        phone_round.save(dossier, card_of(dossier, BRAM), said, NOW)
    assert sum(each.id == said.id for each in follow_ups(dossier)) == 1


def test_an_earlier_contact_shortens_no_confirmation(dossier: Dossier) -> None:
    said = Reply(answer=Answer.EMPLOYED, contacted_on=date(2026, 2, 2), still=JOB.id)
    phone_round.save(dossier, card_of(dossier, ANN), said, NOW)
    assert spells(dossier, ANN)[0].last_confirmed_on == JOB.last_confirmed_on
    assert DELTA.id == spells(dossier, ANN)[0].company_id
