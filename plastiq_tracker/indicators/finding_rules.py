"""When each kind of finding holds, for everyone at once.

Jobs, enrolments and the rest stand in order of their person and day, as `facts` says.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plastiq_tracker.domain.dates import MAX_GAP, WINDOW_AFTER, WINDOW_BEFORE, is_eligible
from plastiq_tracker.domain.values import (
    Answer,
    ExitBasis,
    InternshipKind,
    Milestone,
    Outcome,
)
from plastiq_tracker.indicators.beside import Beside
from plastiq_tracker.indicators.columns import add_months
from plastiq_tracker.indicators.facts import NEVER, Days, Facts, Flags, code_of
from plastiq_tracker.indicators.finding_kinds import FindingKind
from plastiq_tracker.indicators.outcomes import (
    QUALIFYING,
    Calendar,
    calendar,
    exits,
    first_and_final,
)
from plastiq_tracker.indicators.silence import proposed_exits

Places = NDArray[np.int64]
TOO_OLD_MONTHS = 26 * 12


@dataclass(frozen=True)
class Rows:
    """The records that a rule found: whose they are, and the day and enrolment it names."""

    at: Places
    person: NDArray[Any]
    day: NDArray[Any] | None = None
    other: Places | None = None

    def days(self) -> NDArray[Any]:
        return np.full(len(self.at), NEVER) if self.day is None else self.day

    def others(self) -> NDArray[Any]:
        return np.full(len(self.at), -1) if self.other is None else self.other


class Seen:
    """The facts on a day, with what several rules ask of them."""

    def __init__(self, facts: Facts, today: date, beside: Beside) -> None:
        self.facts, self.today, self.beside = facts, today.toordinal(), beside
        self._day = today

    @cached_property
    def calendar(self) -> Calendar:
        return calendar(self.facts, ExitBasis.TRAJECTORY_END)

    @cached_property
    def proposed(self) -> Days:
        return proposed_exits(self.facts, self._day, self.beside.noted)

    @cached_property
    def contact_exit(self) -> Days:
        """The exit of the enrolment that each contact is about."""
        return self.calendar.exit[self.facts.follow_ups.enrolment]

    @cached_property
    def answered(self) -> Flags:
        answered: Flags = self.facts.follow_ups.answer < code_of(Answer.NO_CONTACT)
        return answered

    @cached_property
    def inside(self) -> Flags:
        """Which contacts lie in the window of their milestone (definitions 3)."""
        contacts = self.facts.follow_ups
        inside = np.zeros(len(contacts.enrolment), dtype=np.bool_)
        for milestone, due in self.calendar.due.items():
            here = np.flatnonzero(contacts.milestone == code_of(milestone))
            day, meant = contacts.contacted_on[here], due[contacts.enrolment[here]]
            inside[here] = (day >= meant - WINDOW_BEFORE) & (day <= meant + WINDOW_AFTER)
        return inside

    def outcome(self, outcome: Outcome) -> Flags:
        found: Flags = self.facts.enrolments.outcome == code_of(outcome)
        return found

    def enrolments(self, chosen: Flags, day: NDArray[Any] | None = None) -> Rows:
        at = np.flatnonzero(chosen)
        of_day = None if day is None else day[at]
        return Rows(at, self.facts.enrolments.person[at], of_day)

    def contacts(self, chosen: Flags, day: NDArray[Any] | None = None) -> Rows:
        """Contacts, and the day of the contact when no other is to be named."""
        contacts = self.facts.follow_ups
        at = np.flatnonzero(chosen)
        person = self.facts.enrolments.person[contacts.enrolment[at]]
        return Rows(at, person, (contacts.contacted_on if day is None else day)[at])

    def internships(self, at: Places, day: NDArray[Any] | None = None) -> Rows:
        return Rows(at, self.facts.enrolments.person[self.facts.internships.enrolment[at]], day)

    def jobs(self, at: Places, day: NDArray[Any] | None = None) -> Rows:
        return Rows(at, self.facts.job_spells.person[at], day)


def exit_missing(seen: Seen) -> Rows:
    """Nothing for 90 days, and no training end; a drop-out lacks the last day instead."""
    enrolments = seen.facts.enrolments
    silent = (seen.proposed < NEVER) & (enrolments.training_end >= NEVER)
    return seen.enrolments(silent & ~seen.outcome(Outcome.DROPPED_OUT), seen.proposed)


def internship_open(seen: Seen) -> Rows:
    """Nothing for 90 days, and the internship that would move the exit has no end."""
    enrolments, internships = seen.facts.enrolments, seen.facts.internships
    silent = (seen.proposed < NEVER) & (enrolments.training_end < NEVER)
    silent &= ~seen.outcome(Outcome.DROPPED_OUT)
    at = np.flatnonzero(open_stages(seen.facts) & silent[internships.enrolment])
    _, first = np.unique(internships.enrolment[at], return_index=True)
    at = at[first]
    return seen.internships(at, seen.proposed[internships.enrolment[at]])


def open_stages(facts: Facts) -> Flags:
    """Internships without an end of the kinds that move an exit."""
    internships = facts.internships
    found: Flags = internships.kind != code_of(InternshipKind.IBO)
    return found & (internships.end >= NEVER)


def no_training_end(seen: Seen) -> Rows:
    open_end = seen.facts.enrolments.training_end >= NEVER
    return seen.enrolments(seen.outcome(Outcome.COMPLETED) & open_end)


def no_last_day(seen: Seen) -> Rows:
    return seen.enrolments(
        seen.outcome(Outcome.DROPPED_OUT) & (seen.facts.enrolments.last_day >= NEVER)
    )


def overlap(seen: Seen) -> Rows:
    """Told at the later of two; an enrolment without an end takes its person's time for good."""
    enrolments = seen.facts.enrolments
    stopped = seen.outcome(Outcome.DROPPED_OUT) & (enrolments.last_day < NEVER)
    until = np.where(stopped, enrolments.last_day, enrolments.training_end)
    return _pairs(seen, lambda early, late: enrolments.start[late] <= until[early])


def second_time(seen: Seen) -> Rows:
    trajectory = seen.facts.enrolments.trajectory
    return _pairs(seen, lambda early, late: trajectory[early] == trajectory[late])


def open_job(seen: Seen) -> Rows:
    """Not told of two jobs at once: one that was still confirmed when the other began."""
    spells = seen.facts.job_spells
    of_person = spells.person.astype(np.int64) << 24
    at = np.flatnonzero(spells.end >= NEVER)
    next_one = np.searchsorted(
        of_person | spells.start, of_person[at] | spells.known_end[at], "right"
    )
    inside = next_one < len(spells.person)
    at, next_one = at[inside], next_one[inside]
    followed = (spells.person[next_one] == spells.person[at]) & (
        spells.start[next_one] <= seen.today
    )
    return seen.jobs(at[followed], spells.start[next_one[followed]])


def answer_against_job(seen: Seen) -> Rows:
    """Out of work by an answer on a day that a qualifying job is known to cover."""
    answer = seen.facts.follow_ups.answer
    out = (answer == code_of(Answer.JOBSEEKER)) | (answer == code_of(Answer.INACTIVE))
    return seen.contacts(_with_job(seen, out, seen.facts.job_spells.known_end))


def job_not_noted(seen: Seen) -> Rows:
    """In work by an answer, and no qualifying job that had begun and not ended by that day."""
    working = seen.facts.follow_ups.answer == code_of(Answer.EMPLOYED)
    return seen.contacts(working & ~_with_job(seen, working, seen.facts.job_spells.end))


def no_exit(seen: Seen) -> Rows:
    """At the enrolment, with the day of its first contact; not where an end is known to lack."""
    contacts = seen.facts.follow_ups
    enrolment, first = np.unique(contacts.enrolment, return_index=True)
    known_to_lack = seen.outcome(Outcome.DROPPED_OUT) | (
        seen.outcome(Outcome.COMPLETED) & (seen.facts.enrolments.training_end >= NEVER)
    )
    told = (seen.calendar.exit >= NEVER)[enrolment] & ~known_to_lack[enrolment]
    at = enrolment[told].astype(np.int64)
    return Rows(at, seen.facts.enrolments.person[at], contacts.contacted_on[first[told]])


def before_exit(seen: Seen) -> Rows:
    exit_day = seen.contact_exit
    early = (exit_day < NEVER) & (seen.facts.follow_ups.contacted_on < exit_day)
    return seen.contacts(early, exit_day)


def contact_ahead(seen: Seen) -> Rows:
    return seen.contacts(seen.facts.follow_ups.contacted_on > seen.today)


def confirmed_ahead(seen: Seen) -> Rows:
    confirmed = seen.facts.job_spells.confirmed
    at = np.flatnonzero((confirmed > seen.today) & (confirmed < NEVER))
    return seen.jobs(at, confirmed[at])


def internship_over(seen: Seen) -> Rows:
    internships = seen.facts.internships
    at = np.flatnonzero(seen.beside.ongoing & (internships.end < seen.today))
    return seen.internships(at, internships.end[at])


def outside_window(seen: Seen) -> Rows:
    """An answer that does not count, where no other of its milestone does."""
    contacts = seen.facts.follow_ups
    moment = contacts.enrolment.astype(np.int64) << 1 | contacts.milestone
    counting = np.zeros(2 * len(seen.calendar.exit), dtype=np.bool_)
    counting[moment[seen.answered & seen.inside]] = True
    useless = seen.answered & ~seen.inside & ~counting[moment]
    return seen.contacts(useless & (contacts.contacted_on >= seen.contact_exit))


def after_refusal(seen: Seen) -> Rows:
    """Later than a refusal at this or an earlier milestone of the same enrolment."""
    contacts = seen.facts.follow_ups
    refused = contacts.answer == code_of(Answer.REFUSED)
    since = np.full(len(seen.calendar.exit), NEVER, dtype=np.int32)
    late = np.zeros(len(refused), dtype=np.bool_)
    for milestone in Milestone:
        here = contacts.milestone == code_of(milestone)
        said = np.flatnonzero(refused & here)
        np.minimum.at(since, contacts.enrolment[said], contacts.contacted_on[said])
        late |= here & (contacts.contacted_on > since[contacts.enrolment])
    return seen.contacts(late)


def stands_apart(seen: Seen) -> Rows:
    """Later than 31 days after the latest end, that of a drop-out being the last day."""
    enrolments, internships = seen.facts.enrolments, seen.facts.internships
    dropped = seen.outcome(Outcome.DROPPED_OUT)
    as_if_active = replace(
        enrolments,
        training_end=np.where(dropped, enrolments.last_day, enrolments.training_end),
        outcome=np.full_like(enrolments.outcome, code_of(Outcome.ACTIVE)),
    )
    end = exits(as_if_active, internships, ExitBasis.TRAJECTORY_END)[internships.enrolment]
    moving = internships.kind != code_of(InternshipKind.IBO)
    return seen.internships(np.flatnonzero(moving & (internships.start > end + MAX_GAP)))


def too_old(seen: Seen) -> Rows:
    """At the start of the first enrolment of each project (definitions 8)."""
    enrolments, birth = seen.facts.enrolments, seen.facts.persons.birth
    project = seen.facts.trajectories.project[enrolments.trajectory]
    firsts = [
        first_and_final(enrolments, project == each)[0] for each in range(len(seen.facts.projects))
    ]
    first = np.sort(np.concatenate([np.zeros(0, dtype=np.int32), *firsts])).astype(np.int64)
    born = birth[enrolments.person[first]]
    near = first[enrolments.start[first] >= add_months(born, TOO_OLD_MONTHS)]
    old = [at for at in near.tolist() if not _eligible(seen, at)]
    return seen.enrolments(np.isin(np.arange(len(enrolments.start)), old))


def _eligible(seen: Seen, at: int) -> bool:
    enrolments = seen.facts.enrolments
    born = seen.facts.persons.birth[enrolments.person[at]]
    return is_eligible(date.fromordinal(int(born)), date.fromordinal(int(enrolments.start[at])))


def _pairs(seen: Seen, holds: Callable[[Places, Places], Any]) -> Rows:
    """The later of each two enrolments of one person for which it holds, naming the earlier."""
    person = seen.facts.enrolments.person
    found = [
        (early[kept], late[kept])
        for early, late in _apart(person)
        if len(kept := np.flatnonzero(holds(early, late)))
    ]
    none = np.zeros(0, dtype=np.int64)
    early = np.concatenate([none, *(each[0] for each in found)])
    late = np.concatenate([none, *(each[1] for each in found)])
    order = np.lexsort((early, late))
    early, late = early[order], late[order]
    return Rows(late, person[late], seen.facts.enrolments.start[early], early)


def _apart(person: NDArray[Any]) -> Iterator[tuple[Places, Places]]:
    """All pairs of rows of one person: neighbours, then those one apart, and so on."""
    late = np.arange(len(person))
    for apart in range(1, len(person)):
        late = late[late >= apart]
        late = late[person[late] == person[late - apart]]
        if not len(late):
            return
        yield late - apart, late


def _with_job(seen: Seen, contacts: Flags, end: Days) -> Flags:
    """Which of these contacts fall on a day of a qualifying job, begun and running to `end`."""
    found = np.zeros(len(contacts), dtype=np.bool_)
    spells, of = seen.facts.job_spells, seen.facts.follow_ups
    asked = np.flatnonzero(contacts)
    person, day = seen.facts.enrolments.person[of.enrolment[asked]], of.contacted_on[asked]
    row, last = (np.searchsorted(spells.person, person, side) for side in ("left", "right"))
    while len(asked):
        going = row < last
        asked, day, row, last = asked[going], day[going], row[going], last[going]
        runs = (spells.start[row] <= day) & (day <= end[row]) & QUALIFYING[spells.contract[row]]
        found[asked[runs]] = True
        row = row + 1
    return found


RULES: Mapping[FindingKind, Callable[[Seen], Rows]] = {
    FindingKind.EXIT_MISSING: exit_missing,
    FindingKind.INTERNSHIP_OPEN: internship_open,
    FindingKind.NO_TRAINING_END: no_training_end,
    FindingKind.NO_LAST_DAY: no_last_day,
    FindingKind.OVERLAP: overlap,
    FindingKind.OPEN_JOB: open_job,
    FindingKind.ANSWER_AGAINST_JOB: answer_against_job,
    FindingKind.NO_EXIT: no_exit,
    FindingKind.BEFORE_EXIT: before_exit,
    FindingKind.CONTACT_AHEAD: contact_ahead,
    FindingKind.CONFIRMED_AHEAD: confirmed_ahead,
    FindingKind.INTERNSHIP_OVER: internship_over,
    FindingKind.JOB_NOT_NOTED: job_not_noted,
    FindingKind.OUTSIDE_WINDOW: outside_window,
    FindingKind.AFTER_REFUSAL: after_refusal,
    FindingKind.STANDS_APART: stands_apart,
    FindingKind.SECOND_TIME: second_time,
    FindingKind.TOO_OLD: too_old,
}
