"""Where each person of a population stands: all that decides in which figures they count."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.indicators.facts import Codes, Days, Facts, Flags
from plastiq_tracker.indicators.in_work import in_work_at
from plastiq_tracker.indicators.outcomes import Outcomes
from plastiq_tracker.indicators.retention import Episodes
from plastiq_tracker.indicators.statistics import same_employer


@dataclass(frozen=True, eq=False)
class Standings:
    """Columns of one length, made from facts (`standings_of`) or from frozen values alike.

    `state` is numbered as in `outcomes`, closed values as in `facts`. `base`, `known` and `same`
    are those of the same employer (definitions 5); `duration` is that of the episode of work in
    days, 0 for who was not placed (6). `in_work` has, for the months that were asked, who is in
    work and who is observed on that day.
    """

    state: Mapping[Milestone, Codes]
    outcome: Codes
    exited: Flags
    internship: Flags
    workplace_track: Flags
    gender: Codes
    education: Codes
    base: Flags
    known: Flags
    same: Flags
    duration: Days
    event: Flags
    in_work: Mapping[int, tuple[Flags, Flags]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.outcome)


def standings_of(
    facts: Facts, found: Outcomes, work: Episodes, months: tuple[int, ...] = ()
) -> Standings:
    """Where the persons of a reading stand, in the order of its population."""
    base, known, same = same_employer(found)
    duration = np.zeros(len(found), dtype=np.int32)
    duration[work.place] = work.duration
    event = np.zeros(len(found), dtype=np.bool_)
    event[work.place] = work.event
    return Standings(
        state=found.state,
        outcome=found.outcome,
        exited=found.exit <= found.as_of,
        internship=found.internship,
        workplace_track=found.workplace_track,
        gender=facts.persons.gender[found.person],
        education=facts.persons.education[found.person],
        base=base,
        known=known,
        same=same,
        duration=duration,
        event=event,
        in_work={month: in_work_at(facts, found, month) for month in months},
    )
