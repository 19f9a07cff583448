"""Everything that figures know of one person, taken out of the columns to be read as records."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.dates import WINDOW_AFTER, WINDOW_BEFORE
from plastiq_tracker.domain.values import (
    Answer,
    Contract,
    ExitBasis,
    InternshipKind,
    Milestone,
    Outcome,
)
from plastiq_tracker.indicators.facts import (
    CONTRACTS,
    MILESTONES,
    NEVER,
    OUTCOMES,
    Facts,
    Positions,
    day_or_none,
)
from plastiq_tracker.indicators.outcomes import AGENCY_DAYS, Outcomes

KINDS = tuple(InternshipKind)
ANSWERS = tuple(Answer)


@dataclass(frozen=True, kw_only=True)
class Job:
    """A qualifying job begun by the day; `end` is None while it is open."""

    company: str
    contract: Contract
    start: date
    end: date | None
    known_end: date

    def covers(self, day: date) -> bool:
        """Whether it counts on `day`; agency work does six days longer (definitions 4a)."""
        grace = AGENCY_DAYS if self.contract is Contract.TEMPORARY_AGENCY else 0
        return self.start <= day and (day - self.known_end).days <= grace


@dataclass(frozen=True, kw_only=True)
class Stay:
    """An internship or IBO. `final` is one of the final enrolment, `counted` one of an enrolment
    in the project and the period."""

    kind: InternshipKind
    company: str | None
    start: date
    end: date | None
    final: bool
    counted: bool


@dataclass(frozen=True, kw_only=True)
class Contact:
    milestone: Milestone
    day: date
    answer: Answer

    @property
    def answers(self) -> bool:
        return self.answer not in (Answer.NO_CONTACT, Answer.REFUSED)


@dataclass(frozen=True, kw_only=True)
class Case:
    """One person on a day. `recorded` is the outcome written down, `outcome` that of the day.

    `excluded_on` is None when it lies after that day; `exit` may be a planned one; a due day that
    no calendar has is None. `jobs` stand in order of start, `contacts` (those of the final
    enrolment by the day) in order of day and recording.
    """

    as_of: date
    basis: ExitBasis
    excluded_on: date | None
    trajectory: str
    first_start: date
    start: date
    training_end: date | None
    last_day: date | None
    recorded: Outcome
    outcome: Outcome
    exit: date | None
    due: Mapping[Milestone, date | None]
    jobs: tuple[Job, ...]
    stays: tuple[Stay, ...]
    contacts: tuple[Contact, ...]

    @property
    def exited(self) -> bool:
        return self.exit is not None and self.exit <= self.as_of

    def contacts_of(self, milestone: Milestone) -> list[Contact]:
        return [each for each in self.contacts if each.milestone is milestone]

    def covering(self, day: date) -> list[Job]:
        """The jobs that count on `day`: those that run on it before agency work that ended."""
        found = [each for each in self.jobs if each.covers(day)]
        return sorted(found, key=lambda each: each.known_end < day)

    def answer(self, milestone: Milestone, due: date) -> Contact | None:
        """The answer that counts (definitions 4c): the latest within the window."""
        counting = [
            each
            for each in self.contacts_of(milestone)
            if each.answers and -WINDOW_BEFORE <= (each.day - due).days <= WINDOW_AFTER
        ]
        return counting[-1] if counting else None


def case_of(facts: Facts, found: Outcomes, criteria: Criteria, at: int) -> Case:
    """The person at this place of the population."""
    enrolments, person, final = facts.enrolments, int(found.person[at]), int(found.final[at])
    return Case(
        as_of=criteria.as_of,
        basis=criteria.exit_basis,
        excluded_on=_day(facts.persons.excluded_on[person]) if found.excluded[at] else None,
        trajectory=facts.trajectories.code[enrolments.trajectory[final]],
        first_start=date.fromordinal(int(enrolments.start[found.first[at]])),
        start=date.fromordinal(int(enrolments.start[final])),
        training_end=_day(enrolments.training_end[final]),
        last_day=_day(enrolments.last_day[final]),
        recorded=OUTCOMES[enrolments.outcome[final]],
        outcome=OUTCOMES[found.outcome[at]],
        exit=_day(found.exit[at]),
        due={each: _day(found.due[each][at]) for each in Milestone},
        jobs=_jobs(facts, person, found.as_of),
        stays=_stays(facts, criteria, person, final),
        contacts=_contacts(facts, final, found.as_of),
    )


def _day(ordinal: int) -> date | None:
    return None if ordinal >= NEVER else day_or_none(ordinal)


def _rows(owner: Positions, one: int, last: int | None = None) -> range:
    """The rows of one owner, or of those from `one` to `last`; rows stand in order of owner."""
    low, high = np.searchsorted(owner, [one, (one if last is None else last) + 1])
    return range(int(low), int(high))


def _jobs(facts: Facts, person: int, as_of: int) -> tuple[Job, ...]:
    spells = facts.job_spells
    return tuple(
        Job(
            company=facts.companies[spells.company[row]],
            contract=CONTRACTS[spells.contract[row]],
            start=date.fromordinal(int(spells.start[row])),
            end=_day(spells.end[row]),
            known_end=date.fromordinal(int(spells.known_end[row])),
        )
        for row in _rows(spells.person, person)
        if spells.start[row] <= as_of and CONTRACTS[spells.contract[row]].qualifies
    )


def _stays(facts: Facts, criteria: Criteria, person: int, final: int) -> tuple[Stay, ...]:
    internships, own = facts.internships, _rows(facts.enrolments.person, person)
    counted = {row for row in own if _counts(facts, criteria, row)}
    return tuple(
        Stay(
            kind=KINDS[internships.kind[row]],
            company=_company(facts, int(internships.company[row])),
            start=date.fromordinal(int(internships.start[row])),
            end=_day(internships.end[row]),
            final=internships.enrolment[row] == final,
            counted=int(internships.enrolment[row]) in counted,
        )
        for row in _rows(internships.enrolment, own.start, own.stop - 1)
    )


def _counts(facts: Facts, criteria: Criteria, enrolment: int) -> bool:
    """Whether an enrolment is in the project and the period, begun by the day (definitions 1)."""
    enrolments = facts.enrolments
    project = facts.trajectories.project[enrolments.trajectory[enrolment]]
    last = min(criteria.period_to, criteria.as_of).toordinal()
    begun = criteria.period_from.toordinal() <= enrolments.start[enrolment] <= last
    return bool(begun) and facts.projects[project] == criteria.project


def _company(facts: Facts, at: int) -> str | None:
    return None if at < 0 else facts.companies[at]


def _contacts(facts: Facts, final: int, as_of: int) -> tuple[Contact, ...]:
    contacts = facts.follow_ups
    return tuple(
        Contact(
            milestone=MILESTONES[contacts.milestone[row]],
            day=date.fromordinal(int(contacts.contacted_on[row])),
            answer=ANSWERS[contacts.answer[row]],
        )
        for row in _rows(contacts.enrolment, final)
        if contacts.contacted_on[row] <= as_of
    )
