"""Why a person stands where they do in a figure: a status, and the sentence that decided it."""

import re
from collections.abc import Callable

from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import InternshipKind, Milestone, Outcome
from plastiq_tracker.indicators.case import Case
from plastiq_tracker.indicators.evidence import (
    NO_LAST_DAY,
    NO_TRAINING_END,
    evidence_at,
    last_stay,
    no_exit,
    stay_said,
)
from plastiq_tracker.indicators.subject import Reason, Subject
from plastiq_tracker.indicators.titles import OF_EXITED
from plastiq_tracker.indicators.work_reasons import in_work, on_day, retention, same_employer

ENROLLED = Text("Evidence", "Enrolled in {trajectory} from {start}")
ENROLLED_AGAIN = Text("Evidence", "First enrolled on {first}, last in {trajectory} from {start}")
COMPLETED = Text("Evidence", "Completed, the training ended on {day}")
DROPPED_OUT = Text("Evidence", "Dropped out, last attended on {day}")
DROPS_OUT = Text("Evidence", "Drops out, last attends on {day}")
TRAINING_ENDS = Text("Evidence", "The training ends on {day}")
NO_OUTCOME = Text("Evidence", "The training ended on {day}, no outcome recorded")
EXIT_LAST_DAY = Text("Evidence", "Exit on {day}, the last day attended")
EXIT_TRAINING = Text("Evidence", "Exit on {day}, the end of the training")
EXIT_STAY = Text("Evidence", "Exit on {day}: {stay}")
NO_INTERNSHIP = Text("Status", "Without internship")
NO_STAY = Text("Evidence", "No internship begun by {day}")


def reason(key: str, who: Subject) -> Reason:
    """Why `who` stands where they do in a figure. Raises KeyError for what is none."""
    for keys, rule in _RULES:
        if found := re.fullmatch(keys, key):
            return rule(who, *found.groups())
    raise KeyError(key)


def _enrolled(who: Subject) -> Reason:
    return Reason(label(who.case.outcome), _enrolment(who.case))


def _gender(who: Subject) -> Reason:
    return Reason(label(who.gender), _enrolment(who.case))


def _education(who: Subject) -> Reason:
    return Reason(label(who.education), _enrolment(who.case))


def _enrolment(case: Case) -> Text:
    said = ENROLLED if case.first_start == case.start else ENROLLED_AGAIN
    return said.fill(first=case.first_start, trajectory=case.trajectory, start=case.start)


def _outcome(who: Subject) -> Reason:
    case = who.case
    return Reason(label(case.outcome), _outcome_said(case))


def _outcome_said(case: Case) -> Text:
    if case.outcome is Outcome.COMPLETED:
        return COMPLETED.fill(day=case.training_end)
    if case.outcome is Outcome.DROPPED_OUT:
        return DROPPED_OUT.fill(day=case.last_day)
    if case.recorded is Outcome.DROPPED_OUT:
        return NO_LAST_DAY if case.last_day is None else DROPS_OUT.fill(day=case.last_day)
    if case.training_end is None:
        return NO_TRAINING_END
    said = TRAINING_ENDS if case.training_end > case.as_of else NO_OUTCOME
    return said.fill(day=case.training_end)


def _exit(who: Subject) -> Reason:
    case, (completed, otherwise, not_exited) = who.case, OF_EXITED
    if not case.exited:
        return Reason(not_exited, no_exit(case))
    status = completed if case.outcome is Outcome.COMPLETED else otherwise
    if case.recorded is Outcome.DROPPED_OUT:
        return Reason(status, EXIT_LAST_DAY.fill(day=case.exit))
    if (stay := last_stay(case)) is None:
        return Reason(status, EXIT_TRAINING.fill(day=case.exit))
    return Reason(status, EXIT_STAY.fill(day=case.exit, stay=stay_said(stay)))


def _internship(who: Subject) -> Reason:
    """The first internship, one of the workplace track before others."""
    case = who.case
    begun = [
        each
        for each in case.stays
        if each.counted and each.kind is not InternshipKind.IBO and each.start <= case.as_of
    ]
    if not begun:
        return Reason(NO_INTERNSHIP, NO_STAY.fill(day=case.as_of))
    stay = min(begun, key=lambda each: (each.kind is InternshipKind.STAGE, each.start))
    return Reason(label(stay.kind), stay_said(stay))


def _milestone(who: Subject, months: str) -> Reason:
    found = evidence_at(who.case, Milestone(months))
    return Reason(found.named, found.said)


_RULES: tuple[tuple[str, Callable[..., Reason]], ...] = (
    ("enrolled", _enrolled),
    ("active|completed|dropped_out", _outcome),
    ("exited|completed_exited|completion", _exit),
    ("internships|workplace_track.*", _internship),
    ("milestone_([0-9]+)_.*", _milestone),
    ("same_employer_.*", same_employer),
    ("composition_gender_.*", _gender),
    ("composition_education_.*", _education),
    ("in_work_month_([0-9]+)", in_work),
    ("retention_(?:day|at_risk)_([0-9]+)", on_day),
    ("retention_.*", retention),
)
"""Which keys each rule explains; what stands in parentheses is given to it."""
