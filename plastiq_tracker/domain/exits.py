"""When an enrolment's exit falls, and which internships move it (definitions 2)."""

from collections.abc import Iterable
from datetime import date, timedelta

from plastiq_tracker.domain.dates import MAX_GAP
from plastiq_tracker.domain.records import Enrolment, Internship
from plastiq_tracker.domain.values import ExitBasis, InternshipKind, Outcome

SILENCE = 90
"""Days without anything recorded after which an exit is proposed."""

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


def proposed_exit(
    enrolment: Enrolment,
    internships: Iterable[Internship],
    recorded_on: Iterable[date],
    today: date,
) -> date | None:
    """The last recorded day, when nothing was recorded for 90 days since; else None.

    `recorded_on` are the days of everything else known of the person: contacts, notes, jobs. It
    is a proposal, for the coach to confirm; whoever has an exit needs none.
    """
    stages = tuple(internships)
    if exit_date(enrolment, stages, ExitBasis.TRAJECTORY_END) is not None:
        return None
    days = [enrolment.start, *recorded_on]
    days += [day for each in stages for day in (each.start, each.end) if day is not None]
    last = max(day for day in days if day <= today) if min(days) <= today else None
    if last is None or today - last < timedelta(days=SILENCE):
        return None
    return last


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
