"""Everything that is to be done on a day, for everyone at once (definitions 2 to 4).

Who is to be called follows from the same statuses as the figures (`agenda.to_call`); how a call
stands is told by `Urgency.on` alone. The rest:

- A call is coming when its window opens within 14 days.
- An internship is ending from 14 days before its end to 90 days after it, as long as its outcome
  is not recorded. So is a qualifying job of someone who is still followed up, as long as no other
  is known to run longer.
- An open qualifying job is stale when it was last known to run more than 90 days ago, while a
  follow-up whose window has not opened yet will ask for it.
- An exit is to be confirmed after 90 days of silence (`silence`).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plastiq_tracker.domain.dates import WINDOW_BEFORE
from plastiq_tracker.domain.exits import SILENCE
from plastiq_tracker.domain.values import Answer, Milestone
from plastiq_tracker.indicators.agenda import standings, to_call
from plastiq_tracker.indicators.beside import Beside
from plastiq_tracker.indicators.columns import any_of, last_of_each
from plastiq_tracker.indicators.facts import (
    NEVER,
    Codes,
    Days,
    Facts,
    Flags,
    Positions,
    code_of,
)
from plastiq_tracker.indicators.finding_kinds import KINDS, FindingKind
from plastiq_tracker.indicators.findings import Findings, findings
from plastiq_tracker.indicators.outcomes import QUALIFYING, REFUSED, UNKNOWN
from plastiq_tracker.indicators.silence import proposed_exits

AHEAD = 14
"""Days before something that it is shown as coming."""

Rows = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Calls:
    """Follow-ups to make, also those whose window opens much later; one position per call."""

    person: Positions
    enrolment: Positions
    milestone: Codes
    due: Days

    def of(self, chosen: Flags) -> "Calls":
        return Calls(*(column[chosen] for column in vars(self).values()))


@dataclass(frozen=True, eq=False)
class Work:
    """What is to be done, by places in the facts' tables.

    `planned` are all follow-ups still to make, `calls` those now or soon. `proposed` has the exit
    proposed for each enrolment. `missed` counts the follow-ups whose window is over unanswered.
    """

    planned: Calls
    calls: Calls
    missed: int
    internships: Rows
    contracts: Rows
    stale: Rows
    exits: Rows
    proposed: Days
    checks: Findings


def work(facts: Facts, today: date, chosen: Flags, beside: Beside) -> Work:
    """What is to be done for the persons `chosen`."""
    day = today.toordinal()
    alive: Flags = chosen & (facts.persons.excluded_on > day)
    every, missed = _calls(facts, today, chosen)
    proposed = proposed_exits(facts, today, beside.noted)
    internships = _ending_internships(facts, day, alive, beside)
    exits = np.flatnonzero((proposed < NEVER) & alive[facts.enrolments.person])
    return Work(
        planned=every,
        calls=every.of(every.due - WINDOW_BEFORE <= day + AHEAD),
        missed=missed,
        internships=internships,
        contracts=_ending_jobs(facts, day, every),
        stale=_stale_jobs(facts, day, every),
        exits=exits,
        proposed=proposed,
        checks=_checks(findings(facts, today, beside), alive, internships, proposed),
    )


def only_calls(found: Work) -> Work:
    """Every planned follow-up and nothing else."""
    none = np.zeros(0, dtype=np.int64)
    return replace(
        found,
        calls=found.planned,
        internships=none,
        contracts=none,
        stale=none,
        exits=none,
        checks=found.checks.of(np.zeros(len(found.checks), dtype=np.bool_)),
    )


def attempts(facts: Facts, calls: Calls, today: int) -> Iterator[tuple[int, int]]:
    """For each time nobody was reached in the window of a call: the call's place, and the day."""
    contacts = facts.follow_ups
    place = np.full(2 * len(facts.enrolments.start), -1, dtype=np.int32)
    place[calls.enrolment.astype(np.int64) << 1 | calls.milestone] = np.arange(len(calls.due))
    of = place[contacts.enrolment.astype(np.int64) << 1 | contacts.milestone]
    tried = (of >= 0) & (contacts.answer == code_of(Answer.NO_CONTACT))
    at = np.flatnonzero(tried & (contacts.contacted_on <= today))
    at = at[contacts.contacted_on[at] >= calls.due[of[at]] - WINDOW_BEFORE]
    return zip(of[at].tolist(), contacts.contacted_on[at].tolist(), strict=True)


def _calls(facts: Facts, today: date, chosen: Flags) -> tuple[Calls, int]:
    day, missed = today.toordinal(), 0
    parts: list[tuple[Any, ...]] = []
    for found in standings(facts, today):
        for milestone in Milestone:
            here = np.flatnonzero(to_call(found, milestone, day) & chosen[found.person])
            codes = np.full(len(here), code_of(milestone), dtype=np.int8)
            due = found.due[milestone][here]
            parts.append((found.person[here], found.final[here], codes, due))
            state = found.state[milestone]
            lost = (state >= UNKNOWN) & (state != REFUSED) & ~found.excluded
            missed += int(np.count_nonzero(lost & chosen[found.person]))
    if not parts:
        none = np.zeros(0, dtype=np.int32)
        return Calls(none, none, none.astype(np.int8), none), 0
    return Calls(*(np.concatenate(column) for column in zip(*parts, strict=True))), missed


def _ending_internships(facts: Facts, today: int, alive: Flags, beside: Beside) -> Rows:
    internships = facts.internships
    near = (internships.end >= today - SILENCE) & (internships.end <= today + AHEAD)
    person = facts.enrolments.person[internships.enrolment]
    return np.flatnonzero(beside.undecided & near & (internships.start <= today) & alive[person])


def _ending_jobs(facts: Facts, today: int, calls: Calls) -> Rows:
    spells = facts.job_spells
    followed = any_of(calls.person, len(facts.persons.birth))
    jobs = QUALIFYING[spells.contract] & followed[spells.person]
    latest = np.zeros(len(followed), dtype=np.int32)
    np.maximum.at(latest, spells.person[jobs], spells.end[jobs])
    near = (spells.end >= today - SILENCE) & (spells.end <= today + AHEAD)
    return np.flatnonzero(
        jobs & near & (spells.start <= today) & (spells.end == latest[spells.person])
    )


def _stale_jobs(facts: Facts, today: int, calls: Calls) -> Rows:
    """The last open job of each, of who is not to be called about it anyway."""
    spells, size = facts.job_spells, len(facts.persons.birth)
    ahead = calls.due - WINDOW_BEFORE > today
    waits = any_of(calls.person[ahead], size) & ~any_of(calls.person[~ahead], size)
    running = (spells.end >= NEVER) & (spells.start <= today) & QUALIFYING[spells.contract]
    at = np.flatnonzero(running & waits[spells.person])
    last = at[last_of_each(spells.person[at])]
    return last[today - spells.known_end[last] > SILENCE]


def _checks(found: Findings, alive: Flags, internships: Rows, proposed: Days) -> Findings:
    """Contradictions that no other task tells of already; not what is merely of a later day."""
    found = found.of(alive[found.person]).contradictions
    kind = found.kind
    told = _is(kind, FindingKind.EXIT_MISSING, FindingKind.INTERNSHIP_OPEN)
    told |= _is(kind, FindingKind.CONTACT_AHEAD, FindingKind.CONFIRMED_AHEAD)
    told |= _is(kind, FindingKind.INTERNSHIP_OVER) & np.isin(found.at, internships)
    lacking = np.flatnonzero(_is(kind, FindingKind.NO_TRAINING_END, FindingKind.NO_LAST_DAY))
    told[lacking] |= proposed[found.at[lacking]] < NEVER
    return found.of(~told)


def _is(kind: Codes, *kinds: FindingKind) -> Flags:
    return np.isin(kind, [KINDS.index(each) for each in kinds])
