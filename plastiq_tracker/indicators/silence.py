"""Exits to confirm: enrolments without an exit of whose person nothing was recorded for 90 days.

The rule of `domain.exits.proposed_exit` for everyone at once (definitions 2).
"""

from datetime import date

import numpy as np

from plastiq_tracker.domain.exits import SILENCE
from plastiq_tracker.domain.values import ExitBasis
from plastiq_tracker.indicators.facts import NEVER, Days, Facts, Positions
from plastiq_tracker.indicators.outcomes import exits


def proposed_exits(facts: Facts, today: date, noted: Days | None = None) -> Days:
    """The exit that is proposed for each enrolment, NEVER where there is none to propose.

    `noted` is the day of each person's latest note by `today`, 0 without one; facts hold no notes.
    """
    day, enrolments = today.toordinal(), facts.enrolments
    proposed = np.full(len(enrolments.start), NEVER, dtype=np.int32)
    exit_day = exits(enrolments, facts.internships, ExitBasis.TRAJECTORY_END)
    left_open = np.flatnonzero((exit_day >= NEVER) & (enrolments.start <= day))
    if len(left_open):
        last = np.maximum(_of_enrolment(facts, day), _of_person(facts, day)[enrolments.person])
        if noted is not None:
            last = np.maximum(last, noted[enrolments.person])
        silent = left_open[day - last[left_open] >= SILENCE]
        proposed[silent] = last[silent]
    return proposed


def _of_enrolment(facts: Facts, today: int) -> Days:
    """The last day by today that an enrolment itself tells of: its start and its internships."""
    enrolments, internships = facts.enrolments, facts.internships
    last = np.where(enrolments.start <= today, enrolments.start, 0).astype(np.int32)
    for days in (internships.start, internships.end):
        _move_on(last, internships.enrolment, days, today)
    return last


def _of_person(facts: Facts, today: int) -> Days:
    """The last day by today of a person's contacts and jobs."""
    spells, contacts = facts.job_spells, facts.follow_ups
    last = np.zeros(len(facts.persons.birth), dtype=np.int32)
    for days in (spells.start, spells.end, spells.confirmed):
        _move_on(last, spells.person, days, today)
    _move_on(last, facts.enrolments.person[contacts.enrolment], contacts.contacted_on, today)
    return last


def _move_on(last: Days, owner: Positions, days: Days, today: int) -> None:
    seen = days <= today
    np.maximum.at(last, owner[seen], days[seen])
