"""From facts to the status of each person: definitions 1 to 4, for all persons at once."""

from dataclasses import dataclass

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
from plastiq_tracker.indicators.columns import add_months, any_of, in_turns
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
class Outcomes:
    """A population, one position per person; `first` and `final` are enrolment positions.

    `excluded` is who died or was kept away by force majeure by the day, whatever that excludes.
    Per milestone: `due`, `state`, whether it is `settled` (an answer in the window, or a refusal,
    by the day), and who was `employed_by` whom, as (position, company) pairs.
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
    due: dict[Milestone, Days]
    state: dict[Milestone, Codes]
    settled: dict[Milestone, Flags]
    employed_by: dict[Milestone, np.ndarray]

    def __len__(self) -> int:
        return len(self.person)


def exits(enrolments: Enrolments, internships: Internships, basis: ExitBasis) -> Days:
    """The exit of each enrolment (definitions 2), NEVER where there is none."""
    end = enrolments.training_end.copy()
    if basis is ExitBasis.TRAJECTORY_END:
        moving = np.flatnonzero(internships.kind != code_of(InternshipKind.IBO))
        owner, start = internships.enrolment[moving], internships.start[moving]
        last = internships.end[moving]
        for turn in in_turns(owner, start):
            joins = turn[start[turn] <= end[owner[turn]] + MAX_GAP]
            end[owner[joins]] = np.maximum(end[owner[joins]], last[joins])
    dropped = enrolments.outcome == code_of(Outcome.DROPPED_OUT)
    return np.where(dropped, enrolments.last_day, end).astype(np.int32)


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
    order = among[
        np.lexsort((enrolments.code_rank[among], enrolments.start[among], enrolments.person[among]))
    ]
    person = enrolments.person[order]
    changes = person[1:] != person[:-1]
    ones = np.ones(min(1, len(order)), dtype=np.bool_)
    first = order[np.r_[ones, changes]]
    final = order[np.r_[changes, ones]]
    return first.astype(np.int32), final.astype(np.int32)


def outcomes(facts: Facts, criteria: Criteria) -> Outcomes:
    """The population of `criteria` and where each of its persons stands."""
    as_of = criteria.as_of.toordinal()
    enrolments = facts.enrolments
    counted = _counted(facts, criteria)
    first, final = first_and_final(enrolments, counted)
    outcome = outcomes_on(enrolments, as_of)
    kept = _selected(facts, criteria, final, outcome)
    first, final = first[kept], final[kept]
    person = enrolments.person[final]
    exit_day = exits(enrolments, facts.internships, criteria.exit_basis)[final]
    place = np.full(len(facts.persons.birth), -1, dtype=np.int32)
    place[person] = np.arange(len(person), dtype=np.int32)
    started = facts.internships.start <= as_of
    of_counted = counted[facts.internships.enrolment] & started
    due = {milestone: add_months(exit_day, milestone.months) for milestone in Milestone}
    evidence = _Evidence(facts, as_of, place, final, exit_day, due)
    return Outcomes(
        as_of=as_of,
        person=person,
        first=first,
        final=final,
        exit=exit_day,
        excluded=facts.persons.excluded_on[person] <= as_of,
        outcome=outcome[final],
        internship=_with_internship(facts, place, of_counted, len(person), track_only=False),
        workplace_track=_with_internship(facts, place, of_counted, len(person), track_only=True),
        due=due,
        state={milestone: evidence.states(milestone) for milestone in Milestone},
        settled={milestone: evidence.settled(milestone) for milestone in Milestone},
        employed_by={milestone: evidence.employed_by(milestone) for milestone in Milestone},
    )


def _counted(facts: Facts, criteria: Criteria) -> Flags:
    """Enrolments in the project that start in the period and by `as_of` (definitions 1.2)."""
    project = facts.projects.index(criteria.project)
    start = facts.enrolments.start
    last = min(criteria.period_to, criteria.as_of).toordinal()
    counted: Flags = facts.trajectories.project[facts.enrolments.trajectory] == project
    counted &= start >= criteria.period_from.toordinal()
    counted &= start <= last
    return counted


def _selected(facts: Facts, criteria: Criteria, final: Positions, outcome: Codes) -> Flags:
    persons, trajectories = facts.persons, facts.trajectories
    person, trajectory = facts.enrolments.person[final], facts.enrolments.trajectory[final]
    kept = np.ones(len(final), dtype=np.bool_)
    if criteria.population is Population.COMPLETERS:
        kept &= outcome[final] == code_of(Outcome.COMPLETED)
    if criteria.trajectories:
        named = np.array([code in criteria.trajectories for code in trajectories.code], np.bool_)
        kept &= named[trajectory]
    if criteria.regions:
        named = np.array([region in criteria.regions for region in trajectories.region], np.bool_)
        kept &= named[trajectory]
    if criteria.genders:
        kept &= np.array([value in criteria.genders for value in GENDERS])[persons.gender[person]]
    if criteria.educations:
        named = np.array([value in criteria.educations for value in EDUCATIONS])
        kept &= named[persons.education[person]]
    return kept


def _with_internship(
    facts: Facts, place: Positions, counted: Flags, size: int, *, track_only: bool
) -> Flags:
    kind = facts.internships.kind
    wanted = (
        kind == code_of(InternshipKind.WORKPLACE_TRACK)
        if track_only
        else kind != code_of(InternshipKind.IBO)
    )
    owner = place[facts.enrolments.person[facts.internships.enrolment[counted & wanted]]]
    return any_of(owner[owner >= 0], size)


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
        agency = spells.contract[jobs] == code_of(Contract.TEMPORARY_AGENCY)
        self.job_grace = np.where(agency, AGENCY_DAYS, 0)
        internships = facts.internships
        place_of = place[facts.enrolments.person[internships.enrolment]]
        known = np.flatnonzero((place_of >= 0) & (internships.end < NEVER))
        self.intern_place, self.intern_kind = place_of[known], internships.kind[known]
        self.intern_start, self.intern_end = internships.start[known], internships.end[known]
        finals = np.full(len(facts.enrolments.start), -1, dtype=np.int32)
        finals[final] = np.arange(len(final), dtype=np.int32)
        contacts = facts.follow_ups
        owner = finals[contacts.enrolment]
        seen = np.flatnonzero((owner >= 0) & (contacts.contacted_on <= as_of))
        seen = seen[np.lexsort((contacts.order[seen], contacts.contacted_on[seen]))]
        self.contact_place, self.contact_milestone = owner[seen], contacts.milestone[seen]
        self.contacted_on, self.answer = contacts.contacted_on[seen], contacts.answer[seen]

    def states(self, milestone: Milestone) -> Codes:
        """The state of each person, weakest evidence first so that the strongest stays."""
        due, as_of = self.due[milestone], self.as_of
        state = np.full(len(due), NOT_ATTEMPTED, dtype=np.int8)
        self._put_unknown(state, milestone)
        state[as_of <= due + WINDOW_AFTER] = PENDING
        state[self.contact_place[self._refusals(milestone)]] = REFUSED
        # Contacts are in order of day and recording, so the last one written is the latest.
        answers = self._answers(milestone)
        state[self.contact_place[answers]] = EMPLOYED + self.answer[answers]
        covers = (self.intern_start <= due[self.intern_place]) & (
            self.intern_end >= due[self.intern_place]
        )
        ibo = self.intern_kind == code_of(InternshipKind.IBO)
        state[self.intern_place[covers & ~ibo]] = _not_employed(Answer.INTERNSHIP)
        state[self.intern_place[covers & ibo]] = _not_employed(Answer.IBO)
        state[self.job_place[self._covering(milestone)]] = EMPLOYED
        state[as_of < due] = NOT_DUE
        exited = self.exit <= as_of
        state[~exited] = NOT_EXITED
        excluded = (self.excluded_on <= as_of) & (~exited | (self.excluded_on <= due))
        state[excluded] = EXCLUDED
        return state

    def settled(self, milestone: Milestone) -> Flags:
        """Who needs no call about this milestone any more: answered in the window, or refused."""
        done = self._refusals(milestone) | self._answers(milestone)
        return any_of(self.contact_place[done], len(self.exit))

    def employed_by(self, milestone: Milestone) -> np.ndarray:
        """Distinct (place, company) pairs of qualifying jobs that cover the due day."""
        covering = self._covering(milestone)
        return np.unique(
            np.column_stack((self.job_place[covering], self.company[covering])), axis=0
        )

    def _covering(self, milestone: Milestone) -> Flags:
        due = self.due[milestone][self.job_place]
        covering: Flags = (self.job_start <= due) & (self.job_end >= due - self.job_grace)
        return covering

    def _put_unknown(self, state: Codes, milestone: Milestone) -> None:
        here = self.contact_milestone == code_of(milestone)
        attempt = here & (self.answer == code_of(Answer.NO_CONTACT))
        state[self.contact_place[attempt]] = NO_CONTACT
        outside = here & self._is_answer() & ~self._in_window(milestone)
        state[self.contact_place[outside]] = OUTSIDE_WINDOW

    def _refusals(self, milestone: Milestone) -> Flags:
        refused: Flags = self.contact_milestone <= code_of(milestone)
        refused &= self.answer == code_of(Answer.REFUSED)
        return refused

    def _answers(self, milestone: Milestone) -> Flags:
        counts = self._in_window(milestone) & self._is_answer()
        counts &= self.contact_milestone == code_of(milestone)
        return counts

    def _is_answer(self) -> Flags:
        answered: Flags = self.answer < code_of(Answer.NO_CONTACT)
        return answered

    def _in_window(self, milestone: Milestone) -> Flags:
        due = self.due[milestone][self.contact_place]
        inside: Flags = (self.contacted_on >= due - WINDOW_BEFORE) & (
            self.contacted_on <= due + WINDOW_AFTER
        )
        return inside


def _not_employed(answer: Answer) -> int:
    return NOT_EMPLOYED + NOT_EMPLOYED_ANSWERS.index(answer)
