"""The phone round: who is on the line and what is asked of them, and saving what they answered."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.checks import (
    EMPTY,
    END_BEFORE_START,
    RETRY_BEFORE_CONTACT,
    Problem,
)
from plastiq_tracker.domain.dates import Window
from plastiq_tracker.domain.records import (
    Company,
    Enrolment,
    FollowUp,
    JobSpell,
    Record,
    new_id,
)
from plastiq_tracker.domain.retries import next_working_day, proposed_retry
from plastiq_tracker.domain.rounds import Wanted
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Conflict, NotFound
from plastiq_tracker.domain.values import Answer, Channel, Contract, Milestone, Phase
from plastiq_tracker.domain.views import (
    EnrolmentView,
    JobSpellView,
    MilestoneView,
    PersonDossier,
)
from plastiq_tracker.services import participants
from plastiq_tracker.services.records import company_key
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.intake import persons_of

ATTEMPTS = frozenset({Answer.NO_CONTACT, Answer.REFUSED})

ADDED = Text("PhoneRound", "Contact with {name} added")
FUTURE = Text("PhoneRound", "This day is still to come.")
SINCE_AFTER_CONTACT = Text("PhoneRound", "This lies after the contact, {day}.")
JOB_ENDED = Text(
    "PhoneRound",
    "Someone else ended the job at {company} in the meantime. Nothing was saved; look at it again.",
)


@dataclass(frozen=True, kw_only=True)
class Card:
    """Someone to call, with the moment that is asked; `moment` is None for who is not enrolled.

    `attempts` are the days on which nobody was reached in the window, the first one first.
    """

    wanted: Wanted
    today: date
    dossier: PersonDossier
    enrolment: EnrolmentView | None
    moment: MilestoneView | None
    attempts: tuple[date, ...]

    @property
    def name(self) -> str:
        return f"{self.dossier.person.first_name} {self.dossier.person.last_name}"

    @property
    def window(self) -> Window | None:
        return None if self.moment is None else self.moment.window

    @property
    def may_answer(self) -> bool:
        """Nobody calls who is left out, and there is nothing to note for who is not enrolled."""
        return self.moment is not None and self.dossier.phase is not Phase.EXCLUDED

    @property
    def answered(self) -> FollowUp | None:
        """The last answer or refusal about this moment."""
        if self.enrolment is None or self.moment is None:
            return None
        found = [
            each
            for each in self.enrolment.follow_ups
            if each.milestone is self.moment.milestone and each.answer is not Answer.NO_CONTACT
        ]
        return found[-1] if found else None

    def jobs(self, day: date) -> tuple[JobSpellView, ...]:
        """The jobs that may still run on a day, the one begun last first."""
        return tuple(each for each in self.dossier.open_jobs if each.spell.start <= day)


@dataclass(frozen=True, kw_only=True)
class NewJob:
    """A job that was told of, at a company by its name."""

    company: str
    contract: Contract | None
    start: date | None
    id: UUID = field(default_factory=new_id)


@dataclass(frozen=True, kw_only=True)
class Reply:
    """What a call brought. `still` is the job that goes on, `ended` the one that ended on `end`."""

    answer: Answer
    contacted_on: date | None
    channel: Channel | None = Channel.PHONE
    remark: str | None = None
    still: UUID | None = None
    job: NewJob | None = None
    ended: UUID | None = None
    end: date | None = None
    retry_on: date | None = None
    id: UUID = field(default_factory=new_id)


def names(dossier: Dossier, wanted: Iterable[Wanted]) -> dict[UUID, str]:
    """The names, family name first, of those who are there."""
    with dossier.read() as work:
        found = persons_of(work, dict.fromkeys(each.person_id for each in wanted))
        return {each.id: f"{each.last_name} {each.first_name}" for each in found}


def card(dossier: Dossier, wanted: Wanted, today: date) -> Card:
    """Everything to have in sight while calling someone. Raises `NotFound`."""
    found = participants.dossier_of(dossier, wanted.person_id, today)
    enrolment, moment = _asked(found, wanted, today)
    return Card(
        wanted=wanted,
        today=today,
        dossier=found,
        enrolment=enrolment,
        moment=moment,
        attempts=_attempts(enrolment, moment, today),
    )


def proposed(shown: Card, contacted_on: date) -> date | None:
    """The day to try again after nobody was reached; None when no answer would count any more.

    Before the window that is its first working day: an answer does not count sooner.
    """
    window = shown.window
    if window is None:
        return next_working_day(contacted_on)
    if contacted_on < window.first:
        return next_working_day(window.first - timedelta(days=1))
    if contacted_on >= window.last:
        return None
    earlier = [each for each in shown.attempts if each <= contacted_on]
    return proposed_retry([*earlier, contacted_on], window)


def problems(shown: Card, reply: Reply) -> list[Problem]:
    """Why a reply cannot be saved as it is, at which field."""
    day = reply.contacted_on
    if day is None:
        return [Problem("contacted_on", EMPTY)]
    found = [Problem("contacted_on", FUTURE)] if day > shown.today else []
    found += _job_problems(reply, day)
    found += _end_problems(shown, reply, day)
    if reply.retry_on is not None and reply.retry_on < day:
        early = RETRY_BEFORE_CONTACT.fill(day=reply.retry_on, contact=day)
        found.append(Problem("retry_on", early))
    return found


def save(dossier: Dossier, shown: Card, reply: Reply, recorded_at: datetime) -> Changes:
    """Saves the contact with the jobs that it confirms, ends or begins, all or none.

    What is confirmed is the job as it stands by then. Raises `Conflict` when someone else ended it
    or deleted the enrolment meanwhile, and what `UnitOfWork.save` raises.
    """
    with dossier.write() as work:
        _still_enrolled(work, shown)
        saved: list[Record] = [work.save(_follow_up(shown, reply, recorded_at))]
        saved += [work.save(each) for each in _jobs(work, shown, reply)]
        label = ADDED.fill(name=shown.name)
        work.describe(label)
    kinds = {type(each) for each in saved} | ({Company} if reply.job is not None else set())
    person = shown.dossier.person.id
    return Changes(frozenset(kinds), frozenset({person}), label, work.change)


# Within


def _asked(
    dossier: PersonDossier, wanted: Wanted, today: date
) -> tuple[EnrolmentView | None, MilestoneView | None]:
    """The moment that is wanted, else the next one planned, else the last one begun."""
    every = [(view, each) for view in dossier.enrolments for each in view.milestones]
    planned = dossier.next_follow_up
    keys: list[tuple[UUID | None, Milestone | None]] = [(wanted.enrolment_id, wanted.milestone)]
    if planned is not None:
        keys.append((planned.enrolment_id, planned.milestone))
    for key in keys:
        for view, each in every:
            if (view.enrolment.id, each.milestone) == key:
                return view, each
    begun = [pair for pair in every if pair[1].window and pair[1].window.first <= today]
    if begun:
        return max(begun, key=_opened)
    return every[0] if every else (None, None)


def _opened(pair: tuple[EnrolmentView, MilestoneView]) -> date:
    window = pair[1].window
    return date.min if window is None else window.first


def _attempts(
    enrolment: EnrolmentView | None, moment: MilestoneView | None, today: date
) -> tuple[date, ...]:
    if enrolment is None or moment is None or moment.window is None:
        return ()
    return tuple(
        each.contacted_on
        for each in enrolment.follow_ups
        if each.milestone is moment.milestone
        and each.answer is Answer.NO_CONTACT
        and moment.window.first <= each.contacted_on <= today
    )


def _job_problems(reply: Reply, day: date) -> Iterator[Problem]:
    job = reply.job
    if job is None:
        return
    if not job.company.strip():
        yield Problem("company", EMPTY)
    if job.contract is None:
        yield Problem("contract", EMPTY)
    if job.start is None:
        yield Problem("start", EMPTY)
    elif job.start > day:
        yield Problem("start", SINCE_AFTER_CONTACT.fill(day=day))


def _end_problems(shown: Card, reply: Reply, day: date) -> Iterator[Problem]:
    if reply.ended is None or reply.end is None:
        return
    spell = _view_of(shown, reply.ended).spell
    if reply.end < spell.start:
        yield Problem("end", END_BEFORE_START.fill(start=spell.start, end=reply.end))
    elif reply.end > day:
        yield Problem("end", SINCE_AFTER_CONTACT.fill(day=day))


def _still_enrolled(work: UnitOfWork, shown: Card) -> None:
    assert shown.enrolment is not None
    try:
        work.get(Enrolment, shown.enrolment.enrolment.id)
    except NotFound as gone:
        raise Conflict(gone.text) from gone


def _follow_up(shown: Card, reply: Reply, recorded_at: datetime) -> FollowUp:
    assert shown.enrolment is not None
    assert shown.moment is not None
    assert reply.contacted_on is not None
    return FollowUp(
        id=reply.id,
        enrolment_id=shown.enrolment.enrolment.id,
        milestone=shown.moment.milestone,
        contacted_on=reply.contacted_on,
        channel=reply.channel,
        answer=reply.answer,
        remark=reply.remark,
        recorded_at=recorded_at,
        retry_on=reply.retry_on,
    )


def _jobs(work: UnitOfWork, shown: Card, reply: Reply) -> Iterator[JobSpell]:
    """The jobs as they become: the one that goes on, the one that ended, the one that is new."""
    day = reply.contacted_on
    assert day is not None
    if reply.still is not None:
        spell = _running(work, shown, reply.still)
        if spell.known_end < day:
            yield replace(spell, last_confirmed_on=day)
    if reply.ended is not None and reply.end is not None:
        yield replace(_running(work, shown, reply.ended), end=reply.end)
    if (job := reply.job) is not None:
        company = company_key(work, job.company)
        assert company is not None
        assert job.contract is not None
        assert job.start is not None
        yield JobSpell(
            id=job.id,
            person_id=shown.dossier.person.id,
            company_id=company,
            contract=job.contract,
            start=job.start,
            last_confirmed_on=day,
        )


def _running(work: UnitOfWork, shown: Card, key: UUID) -> JobSpell:
    """The job as it stands now, still without an end."""
    try:
        spell = work.get(JobSpell, key)
    except NotFound as gone:
        raise Conflict(gone.text) from gone
    if spell.end is not None:
        raise Conflict(JOB_ENDED.fill(company=_view_of(shown, key).company))
    return spell


def _view_of(shown: Card, key: UUID) -> JobSpellView:
    return next(each for each in shown.dossier.job_spells if each.spell.id == key)
