"""From facts to the status of each person: definitions 1 to 4, for all persons at once."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.dates import MAX_GAP, WINDOW_AFTER, WINDOW_BEFORE
from plastiq_tracker.domain.values import (
    Answer,
    Contract,
    ExitBasis,
    InternshipKind,
    Milestone,
    Outcome,
    Population,
)
from plastiq_tracker.indicators.columns import add_months, any_of, in_turns, last_of_each, places
from plastiq_tracker.indicators.facts import (
    CONTRACTS,
    EDUCATIONS,
    GENDERS,
    NEVER,
    Codes,
    Days,
    Enrolments,
    Facts,
    Flags,
    Internships,
    Positions,
    code_of,
)
from plastiq_tracker.indicators.results import NOT_EMPLOYED_ANSWERS, UNKNOWN_REASONS

AGENCY_DAYS = 6
QUALIFYING = np.array([contract.qualifies for contract in CONTRACTS])

EXCLUDED, NOT_EXITED, NOT_DUE, EMPLOYED = range(4)
NOT_EMPLOYED = EMPLOYED + 1
PENDING = NOT_EMPLOYED + len(NOT_EMPLOYED_ANSWERS)
UNKNOWN = PENDING + 1
STATES = UNKNOWN + len(UNKNOWN_REASONS)
"""A state is a status, or a status with its sub-status counted from its first number."""

REFUSED, OUTSIDE_WINDOW, NO_CONTACT, NOT_ATTEMPTED = range(UNKNOWN, STATES)
NAMES: tuple[tuple[str, str | None], ...] = (
    ("EXCLUDED", None),
    ("NOT_EXITED", None),
    ("NOT_DUE", None),
    ("EMPLOYED", None),
    *(("NOT_EMPLOYED", answer.value) for answer in NOT_EMPLOYED_ANSWERS),
    ("PENDING", None),
    *(("UNKNOWN", reason) for reason in UNKNOWN_REASONS),
)
"""Status and sub-status of each state, by its number."""


@dataclass(frozen=True, eq=False)
class Calendar:
    """The exit of every enrolment and the day each milestone is due; no day changes them."""

    exit: Days
    due: dict[Milestone, Days]


@dataclass(frozen=True, eq=False)
class Outcomes:
    """A population, one position per person; `first` and `final` are enrolment positions.

    `excluded` is who died or was kept away by force majeure by the day, whatever that excludes.
    Per milestone: `due`, `state`, whether it is `settled` (an answer in the window, or a refusal,
    by the day), and whether a qualifying job covers the due day (`with_job`); `one_employer` is
    who has such a job with one company at both.
    """

    as_of: int
    person: Positions
    first: Positions
    final: Positions
    exit: Days
    excluded: Flags
    outcome: Codes
    internship: Flags
    workplace_track: Flags
    one_employer: Flags
    due: dict[Milestone, Days]
    state: dict[Milestone, Codes]
    settled: dict[Milestone, Flags]
    with_job: dict[Milestone, Flags]

    def __len__(self) -> int:
        return len(self.person)

    def of(self, chosen: Flags) -> "Outcomes":
        """The same of some of these persons."""
        if chosen.all():
            return self

        def cut(column: Any) -> Any:
            if isinstance(column, dict):
                return {milestone: values[chosen] for milestone, values in column.items()}
            return column[chosen] if isinstance(column, np.ndarray) else column

        return Outcomes(**{name: cut(column) for name, column in vars(self).items()})


def exits(enrolments: Enrolments, internships: Internships, basis: ExitBasis) -> Days:
    """The exit of each enrolment (definitions 2), NEVER where there is none."""
    end = enrolments.training_end.copy()
    if basis is ExitBasis.TRAJECTORY_END:
        moving = np.flatnonzero(internships.kind != code_of(InternshipKind.IBO))
        owner, start = internships.enrolment[moving], internships.start[moving]
        last = internships.end[moving]
        for turn in in_turns(owner):
            joins = turn[start[turn] <= end[owner[turn]] + MAX_GAP]
            end[owner[joins]] = np.maximum(end[owner[joins]], last[joins])
    dropped = enrolments.outcome == code_of(Outcome.DROPPED_OUT)
    return np.where(dropped, enrolments.last_day, end).astype(np.int32)


def calendar(facts: Facts, basis: ExitBasis) -> Calendar:
    """Exits and due days of all enrolments (definitions 2 and 3)."""
    exit_day = exits(facts.enrolments, facts.internships, basis)
    due = {milestone: add_months(exit_day, milestone.months) for milestone in Milestone}
    return Calendar(exit_day, due)


def outcomes_on(enrolments: Enrolments, as_of: int) -> Codes:
    """The outcome of each enrolment as of a day (definitions 2)."""
    completed = enrolments.outcome == code_of(Outcome.COMPLETED)
    dropped = enrolments.outcome == code_of(Outcome.DROPPED_OUT)
    result = np.full(len(enrolments.start), code_of(Outcome.ACTIVE), dtype=np.int8)
    result[completed & (enrolments.training_end <= as_of)] = code_of(Outcome.COMPLETED)
    result[dropped & (enrolments.last_day <= as_of)] = code_of(Outcome.DROPPED_OUT)
    return result


def first_and_final(enrolments: Enrolments, chosen: Flags) -> tuple[Positions, Positions]:
    """The first and the final of each person's `chosen` enrolments (definitions 1.3)."""
    among = np.flatnonzero(chosen)
    person = enrolments.person[among]
    changes = person[1:] != person[:-1]
    ones = np.ones(min(1, len(among)), dtype=np.bool_)
    first = among[np.r_[ones, changes]]
    final = among[np.r_[changes, ones]]
    return first.astype(np.int32), final.astype(np.int32)


def outcomes(facts: Facts, criteria: Criteria) -> Outcomes:
    """The population of `criteria` and where each of its persons stands."""
    found = everyone(facts, criteria, calendar(facts, criteria.exit_basis))
    return found.of(selected(facts, found, criteria))


def everyone(facts: Facts, criteria: Criteria, days: Calendar) -> Outcomes:
    """All who are enrolled in the project and period by the day, before any is left out.

    `days` is the calendar of the criteria's exit basis.
    """
    as_of = criteria.as_of.toordinal()
    enrolments, internships = facts.enrolments, facts.internships
    counted = _counted(facts, criteria)
    first, final = first_and_final(enrolments, counted)
    person = enrolments.person[final]
    place = places(person, len(facts.persons.birth))
    begun = counted[internships.enrolment] & (internships.start <= as_of)
    intern_place = place[enrolments.person[internships.enrolment]]
    exit_day = days.exit[final]
    due = {milestone: days.due[milestone][final] for milestone in Milestone}
    evidence = _Evidence(facts, as_of, place, final, exit_day, due)
    track = internships.kind == code_of(InternshipKind.WORKPLACE_TRACK)
    ibo = internships.kind == code_of(InternshipKind.IBO)
    return Outcomes(
        as_of=as_of,
        person=person,
        first=first,
        final=final,
        exit=exit_day,
        excluded=facts.persons.excluded_on[person] <= as_of,
        outcome=outcomes_on(enrolments, as_of)[final],
        internship=any_of(intern_place[begun & ~ibo], len(person)),
        workplace_track=any_of(intern_place[begun & track], len(person)),
        one_employer=evidence.one_employer(),
        due=due,
        state={milestone: evidence.states(milestone) for milestone in Milestone},
        settled={milestone: evidence.settled(milestone) for milestone in Milestone},
        with_job={milestone: evidence.with_job(milestone) for milestone in Milestone},
    )


def _counted(facts: Facts, criteria: Criteria) -> Flags:
    """Enrolments in the project that start in the period and by `as_of` (definitions 1.2)."""
    project = facts.projects.index(criteria.project)
    start = facts.enrolments.start
    last = min(criteria.period_to, criteria.as_of).toordinal()
    of_project: Flags = facts.trajectories.project == project
    counted: Flags = of_project[facts.enrolments.trajectory]
    counted &= start >= criteria.period_from.toordinal()
    counted &= start <= last
    return counted


def selected(facts: Facts, found: Outcomes, criteria: Criteria) -> Flags:
    """Whom the population and the filters of `criteria` leave in, among `found`."""
    persons, trajectories = facts.persons, facts.trajectories
    trajectory = facts.enrolments.trajectory[found.final]
    kept = np.ones(len(found), dtype=np.bool_)
    if criteria.population is Population.COMPLETERS:
        kept &= found.outcome == code_of(Outcome.COMPLETED)
    if criteria.trajectories:
        named = np.array([code in criteria.trajectories for code in trajectories.code], np.bool_)
        kept &= named[trajectory]
    if criteria.regions:
        named = np.array([region in criteria.regions for region in trajectories.region], np.bool_)
        kept &= named[trajectory]
    if criteria.genders:
        named = np.array([value in criteria.genders for value in GENDERS])
        kept &= named[persons.gender[found.person]]
    if criteria.educations:
        named = np.array([value in criteria.educations for value in EDUCATIONS])
        kept &= named[persons.education[found.person]]
    return kept


class _Evidence:
    """What speaks for each status at a milestone (definitions 4), by place in the population."""

    def __init__(
        self,
        facts: Facts,
        as_of: int,
        place: Positions,
        final: Positions,
        exit_day: Days,
        due: dict[Milestone, Days],
    ) -> None:
        self.as_of, self.exit, self.due = as_of, exit_day, due
        self.excluded_on = facts.persons.excluded_on[facts.enrolments.person[final]]
        spells = facts.job_spells
        job_place = place[spells.person]
        jobs = np.flatnonzero(
            (job_place >= 0) & (spells.start <= as_of) & QUALIFYING[spells.contract]
        )
        self.job_place, self.company = job_place[jobs], spells.company[jobs]
        self.job_start, self.job_end = spells.start[jobs], spells.known_end[jobs]
        self.agency = spells.contract[jobs] == code_of(Contract.TEMPORARY_AGENCY)
        internships = facts.internships
        place_of = place[facts.enrolments.person[internships.enrolment]]
        known = np.flatnonzero((place_of >= 0) & (internships.end < NEVER))
        self.intern_place, self.intern_kind = place_of[known], internships.kind[known]
        self.intern_start, self.intern_end = internships.start[known], internships.end[known]
        finals = places(final, len(facts.enrolments.start))
        contacts = facts.follow_ups
        owner = finals[contacts.enrolment]
        seen = np.flatnonzero((owner >= 0) & (contacts.contacted_on <= as_of))
        self.contact_place, self.contact_milestone = owner[seen], contacts.milestone[seen]
        self.contacted_on, self.answer = contacts.contacted_on[seen], contacts.answer[seen]
        self.refused = self.answer == code_of(Answer.REFUSED)
        self.covering = {milestone: self._covering(milestone) for milestone in Milestone}
        self.answering = {milestone: self._answering(milestone) for milestone in Milestone}

    def states(self, milestone: Milestone) -> Codes:
        """The state of each person, weakest evidence first so that the strongest stays."""
        due, as_of = self.due[milestone], self.as_of
        here = self.contact_milestone == code_of(milestone)
        inside, answered = self.answering[milestone]
        state = np.full(len(due), NOT_ATTEMPTED, dtype=np.int8)
        state[self.contact_place[here & (self.answer == code_of(Answer.NO_CONTACT))]] = NO_CONTACT
        state[self.contact_place[answered & ~inside]] = OUTSIDE_WINDOW
        state[as_of <= due + WINDOW_AFTER] = PENDING
        state[self.contact_place[self._refusals(milestone)]] = REFUSED
        # Contacts are in order of person, day and recording: the last of each is the latest.
        counting = np.flatnonzero(answered & inside)
        latest = counting[last_of_each(self.contact_place[counting])]
        state[self.contact_place[latest]] = EMPLOYED + self.answer[latest]
        covers = (self.intern_start <= due[self.intern_place]) & (
            self.intern_end >= due[self.intern_place]
        )
        ibo = self.intern_kind == code_of(InternshipKind.IBO)
        state[self.intern_place[covers & ~ibo]] = _not_employed(Answer.INTERNSHIP)
        state[self.intern_place[covers & ibo]] = _not_employed(Answer.IBO)
        state[self.job_place[self.covering[milestone]]] = EMPLOYED
        state[as_of < due] = NOT_DUE
        exited = self.exit <= as_of
        state[~exited] = NOT_EXITED
        excluded = (self.excluded_on <= as_of) & (~exited | (self.excluded_on <= due))
        state[excluded] = EXCLUDED
        return state

    def settled(self, milestone: Milestone) -> Flags:
        """Who needs no call about this milestone any more: answered in the window, or refused."""
        inside, answered = self.answering[milestone]
        done = self._refusals(milestone) | (answered & inside)
        return any_of(self.contact_place[done], len(self.exit))

    def with_job(self, milestone: Milestone) -> Flags:
        """Who has a qualifying job that covers the due day."""
        return any_of(self.job_place[self.covering[milestone]], len(self.exit))

    def one_employer(self) -> Flags:
        """Who has a covering job with one company at each milestone, possibly two spells of it."""
        first, second = self.covering.values()
        found = any_of(self.job_place[first & second], len(self.exit))
        width = int(self.company.max(initial=0)) + 1
        at_each = self.with_job(Milestone.THREE) & self.with_job(Milestone.TWELVE)
        of_rest = (at_each & ~found)[self.job_place]
        pairs = self.job_place.astype(np.int64) * width + self.company
        early, late = np.sort(pairs[first & of_rest]), np.sort(pairs[second & of_rest])
        # numpy's own intersection loads masked arrays first, longer than all of this takes.
        at = np.searchsorted(late, early)
        within = np.flatnonzero(at < len(late))
        both = early[within[late[at[within]] == early[within]]]
        found[both // width] = True
        return found

    def _covering(self, milestone: Milestone) -> Flags:
        due = self.due[milestone][self.job_place]
        covering: Flags = (self.job_start <= due) & (
            self.job_end >= due - AGENCY_DAYS * self.agency
        )
        return covering

    def _answering(self, milestone: Milestone) -> tuple[Flags, Flags]:
        """Which contacts fall in the window, and which are an answer for this milestone."""
        due = self.due[milestone][self.contact_place]
        inside: Flags = (self.contacted_on >= due - WINDOW_BEFORE) & (
            self.contacted_on <= due + WINDOW_AFTER
        )
        answered: Flags = self.answer < code_of(Answer.NO_CONTACT)
        answered &= self.contact_milestone == code_of(milestone)
        return inside, answered

    def _refusals(self, milestone: Milestone) -> Flags:
        refused: Flags = self.refused & (self.contact_milestone <= code_of(milestone))
        return refused


def _not_employed(answer: Answer) -> int:
    return NOT_EMPLOYED + NOT_EMPLOYED_ANSWERS.index(answer)
