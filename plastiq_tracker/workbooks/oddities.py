"""What is merely odd in a workbook: it comes in, with a warning at its row (contract).

Looked at with what is in the dossier already, but told only of rows that stand in the workbook.
What refers to a row in error is not judged.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from plastiq_tracker.domain.dates import age_on, is_eligible
from plastiq_tracker.domain.exits import exit_date, standing_apart
from plastiq_tracker.domain.records import (
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Person,
    Record,
)
from plastiq_tracker.domain.remarks import (
    AFTER_OPEN_JOB,
    BEFORE_EXIT,
    IN_FUTURE,
    NO_EXCLUSION_DAY,
    NO_EXIT,
    NO_LAST_DAY,
    NO_TRAINING_END,
    OPEN_JOB,
    OVERLAP,
    SECOND_TIME,
    STANDS_APART,
    TOO_OLD,
)
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import ExitBasis, Outcome
from plastiq_tracker.workbooks.plan import Known, Plan
from plastiq_tracker.workbooks.rows import Remark

R = TypeVar("R", bound=Record)


class Oddities:
    """Finds what is odd in the rows of a plan, seen together with the dossier."""

    def __init__(self, plan: Plan, known: Known, today: date) -> None:
        self._plan = plan
        self._known = known
        self._today = today
        self._persons = {each.id: each for each in self._all(Person)}
        self._enrolments = {each.id: each for each in self._all(Enrolment)}
        self._of_person = _grouped(self._enrolments.values(), "person_id")
        self._internships = _grouped(self._all(Internship), "enrolment_id")
        self._jobs = _grouped(self._all(JobSpell), "person_id")

    def find(self) -> Iterator[Remark]:
        """The warnings, in the order of the sheets and rows."""
        for row, record in self._plan.planned.values():
            for field, message in self._about(record):
                yield row.remark(field, message)

    def _all(self, kind: type[R]) -> list[R]:
        """The records of a kind as they will stand after the import."""
        planned = self._plan.planned
        left: list[Any] = [each for each in self._known.get(kind, []) if each.id not in planned]
        return left + [record for _row, record in planned.values() if type(record) is kind]

    def _about(self, record: Record) -> Iterator[tuple[str, Text]]:
        match record:
            case Person():
                if record.excluded_reason is not None and record.excluded_on is None:
                    yield "excluded_reason", NO_EXCLUSION_DAY
            case Enrolment():
                yield from self._about_enrolment(record)
            case Internship():
                yield from self._about_internship(record)
            case JobSpell():
                yield from self._about_job(record)
            case FollowUp():
                yield from self._about_follow_up(record)

    def _about_enrolment(self, record: Enrolment) -> Iterator[tuple[str, Text]]:
        person = self._persons.get(record.person_id)
        if person is not None and not is_eligible(person.birth_date, record.start):
            yield "start", TOO_OLD.fill(age=age_on(person.birth_date, record.start))
        if record.outcome is Outcome.COMPLETED and record.training_end is None:
            yield "training_end", NO_TRAINING_END
        if record.outcome is Outcome.DROPPED_OUT and record.last_day is None:
            yield "last_day", NO_LAST_DAY
        for other in self._others(record):
            if other.trajectory_id == record.trajectory_id and _order(other) < _order(record):
                yield "trajectory_id", SECOND_TIME.fill(code=other.code)
            if _overlap(record, other) and self._is_told_here(record, other):
                yield "start", OVERLAP.fill(code=other.code)

    def _others(self, record: Enrolment) -> list[Enrolment]:
        others = [each for each in self._of_person[record.person_id] if each.id != record.id]
        return sorted(others, key=_order)

    def _is_told_here(self, record: Enrolment, other: Enrolment) -> bool:
        """An overlap is told once: at the later of two rows, or at the only one."""
        return other.id not in self._plan.planned or _order(other) < _order(record)

    def _about_internship(self, record: Internship) -> Iterator[tuple[str, Text]]:
        enrolment = self._enrolments.get(record.enrolment_id)
        if enrolment is not None:
            beside = self._internships[enrolment.id]
            if any(each.id == record.id for each in standing_apart(enrolment, beside)):
                yield "start", STANDS_APART

    def _about_job(self, record: JobSpell) -> Iterator[tuple[str, Text]]:
        others = sorted(
            (each for each in self._jobs[record.person_id] if each.id != record.id),
            key=lambda each: each.start,
        )
        later = next((each for each in others if each.start > record.start), None)
        if record.end is None and later is not None:
            yield "end", OPEN_JOB.fill(day=later.start)
        for each in others:
            untold = each.id not in self._plan.planned
            if untold and each.end is None and each.start < record.start:
                yield "start", AFTER_OPEN_JOB.fill(day=each.start)
        if record.last_confirmed_on is not None and record.last_confirmed_on > self._today:
            yield "last_confirmed_on", IN_FUTURE

    def _about_follow_up(self, record: FollowUp) -> Iterator[tuple[str, Text]]:
        enrolment = self._enrolments.get(record.enrolment_id)
        if enrolment is None:
            return
        left_on = exit_date(enrolment, self._internships[enrolment.id], ExitBasis.TRAJECTORY_END)
        if left_on is None:
            yield "enrolment_id", NO_EXIT
        elif record.contacted_on < left_on:
            yield "contacted_on", BEFORE_EXIT.fill(day=left_on)
        if record.contacted_on > self._today:
            yield "contacted_on", IN_FUTURE


def warn_of_oddities(plan: Plan, known: Known, today: date) -> None:
    """Adds what is odd to the plan's warnings."""
    plan.remarks.warnings.extend(Oddities(plan, known, today).find())


def _grouped(records: Any, field: str) -> defaultdict[UUID, list[Any]]:
    groups = defaultdict[UUID, list[Any]](list)
    for record in records:
        groups[getattr(record, field)].append(record)
    return groups


def _order(record: Enrolment) -> tuple[date, str]:
    return record.start, record.code


def _last_day(record: Enrolment) -> date:
    """Until when an enrolment takes its person's time; open ones without limit."""
    if record.outcome is Outcome.DROPPED_OUT and record.last_day is not None:
        return record.last_day
    return record.training_end or date.max


def _overlap(one: Enrolment, other: Enrolment) -> bool:
    return one.start <= _last_day(other) and other.start <= _last_day(one)
