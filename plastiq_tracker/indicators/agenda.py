"""Where each person stands today and who is to be called next (definitions 2 and 3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.dates import WINDOW_AFTER
from plastiq_tracker.domain.values import ExitBasis, Milestone, Phase
from plastiq_tracker.indicators.facts import NEVER, Codes, Days, Facts, Flags, Positions
from plastiq_tracker.indicators.outcomes import (
    NOT_DUE,
    NOT_EXITED,
    PENDING,
    UNKNOWN,
    Outcomes,
    exits,
    first_and_final,
    outcomes,
)

PHASES = tuple(Phase)
LAST_DUE = date.max.toordinal() - WINDOW_AFTER
"""The last day with a window around it that a calendar has."""


@dataclass(frozen=True, eq=False)
class Agenda:
    """Per person: the latest enrolment (-1 for none), the phase, and the next follow-up.

    `enrolment` and `milestone` are those of the next follow-up, -1 for none; `due` is its day.
    """

    latest: Positions
    phase: Codes
    enrolment: Positions
    milestone: Codes
    due: Days


def standings(facts: Facts, today: date) -> Iterator[Outcomes]:
    """For each project, everyone ever enrolled in it by `today`, with what is known of them."""
    for project in facts.projects:
        everything = Criteria(
            project=project, period_from=date.min, period_to=date.max, as_of=today
        )
        yield outcomes(facts, everything)


def to_call(found: Outcomes, milestone: Milestone, today: int) -> Flags:
    """Whose follow-up of `milestone` is still to be made, its window not yet over.

    Nobody calls someone who died, also where the status at an earlier due day stands.
    """
    state, due = found.state[milestone], found.due[milestone]
    open_state = (
        (state == NOT_EXITED) | (state == NOT_DUE) | (state == PENDING) | (state >= UNKNOWN)
    )
    answerable: Flags = (due <= LAST_DUE) & (today <= due + WINDOW_AFTER)
    answerable &= open_state & ~found.settled[milestone] & ~found.excluded
    return answerable


def agenda(facts: Facts, today: date) -> Agenda:
    """Where everyone in the dossier stands on `today`."""
    day, size = today.toordinal(), len(facts.persons.birth)
    enrolment = np.full(size, -1, dtype=np.int32)
    milestone = np.full(size, -1, dtype=np.int8)
    due = np.full(size, NEVER, dtype=np.int32)
    for found in standings(facts, today):
        for code, each in enumerate(Milestone):
            sooner = to_call(found, each, day) & (found.due[each] < due[found.person])
            who = found.person[sooner]
            enrolment[who], milestone[who] = found.final[sooner], code
            due[who] = found.due[each][sooner]
    everyone = np.ones(len(facts.enrolments.start), dtype=np.bool_)
    _, final = first_and_final(facts.enrolments, everyone)
    latest = np.full(size, -1, dtype=np.int32)
    latest[facts.enrolments.person[final]] = final
    return Agenda(latest, _phases(facts, day, latest, due), enrolment, milestone, due)


def _phases(facts: Facts, today: int, latest: Positions, due: Days) -> Codes:
    """The phase of each person, the last rule that applies winning."""
    phase = np.full(len(latest), PHASES.index(Phase.REGISTERED), dtype=np.int8)
    who = np.flatnonzero(latest >= 0)
    enrolment = latest[who]
    enrolments = facts.enrolments
    exit_day = exits(enrolments, facts.internships, ExitBasis.TRAJECTORY_END)[enrolment]
    exited = exit_day <= today
    rules = (
        (np.ones(len(who), dtype=np.bool_), Phase.TRAINING),
        (enrolments.training_end[enrolment] < today, Phase.WORKPLACE),
        (exited & (due[who] < NEVER), Phase.FOLLOW_UP),
        (exited & (due[who] >= NEVER), Phase.FINISHED),
        (enrolments.start[enrolment] > today, Phase.PLANNED),
    )
    for applies, value in rules:
        phase[who[applies]] = PHASES.index(value)
    phase[facts.persons.excluded_on <= today] = PHASES.index(Phase.EXCLUDED)
    return phase
