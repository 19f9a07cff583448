"""When an enrolment's exit falls, and which internships move it (definitions 2)."""

from collections.abc import Iterable
from datetime import date, timedelta

from plastiq_tracker.domain.dates import MAX_GAP
from plastiq_tracker.domain.records import Enrolment, Internship
from plastiq_tracker.domain.values import ExitBasis, InternshipKind, Outcome

MOVES_EXIT = frozenset({InternshipKind.STAGE, InternshipKind.WORKPLACE_TRACK})


def exit_date(
    enrolment: Enrolment, internships: Iterable[Internship], basis: ExitBasis
) -> date | None:
    """The day on which the enrolment is left, planned ends included; None when not known.

    `internships` are those of this enrolment, in any order.
    """
    if enrolment.outcome is Outcome.DROPPED_OUT:
        return enrolment.last_day
    if basis is ExitBasis.TRAINING_END:
        return enrolment.training_end
    return _latest_end(enrolment.training_end, internships)[0]


def standing_apart(
    enrolment: Enrolment, internships: Iterable[Internship]
) -> tuple[Internship, ...]:
    """The internships that begin too late to be part of the trajectory, in order of start.

    More than 31 days after the latest end so far: the training end, or the last day of someone
    who dropped out. None stands apart as long as that end is not known.
    """
    dropped_out = enrolment.outcome is Outcome.DROPPED_OUT
    end = enrolment.last_day if dropped_out else enrolment.training_end
    return _latest_end(end, internships)[1]


def _latest_end(
    end: date | None, internships: Iterable[Internship]
) -> tuple[date | None, tuple[Internship, ...]]:
    """The end moved on by what joins, and what does not; an open joining one leaves no end."""
    if end is None:
        return None, ()
    moving = sorted(
        (each for each in internships if each.kind in MOVES_EXIT), key=lambda each: each.start
    )
    for place, each in enumerate(moving):
        if each.start > end + timedelta(days=MAX_GAP):
            return end, tuple(moving[place:])
        if each.end is None:
            return None, ()
        end = max(end, each.end)
    return end, ()
