"""Editions: their people, enrolling several at once, closing one for everybody."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.dates import is_eligible
from plastiq_tracker.domain.records import Enrolment, Merged, Person, Project, Trajectory, new_id
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import ExitBasis, Outcome
from plastiq_tracker.domain.views import TrajectoryMember, TrajectoryRow
from plastiq_tracker.indicators.facts import code_of, day_or_none
from plastiq_tracker.indicators.outcomes import exits, outcomes_on
from plastiq_tracker.services.reading import facts_in
from plastiq_tracker.store import queries
from plastiq_tracker.store.dossier import Dossier, UnitOfWork

ENROLLED = Text("Record", "Enrolled in {trajectory}: {count}")
CLOSED = Text("Record", "{trajectory} closed for: {count}")


def rows(dossier: Dossier, today: date) -> list[TrajectoryRow]:
    """All editions with their counts as of `today`, the latest first."""
    with dossier.read() as work:
        trajectories = work.find(Trajectory)
        projects = {each.id: each for each in work.find(Project)}
        facts = facts_in(work)
    outcome = outcomes_on(facts.enrolments, today.toordinal())
    counts: dict[str, dict[Outcome, int]] = {}
    for at, code in enumerate(facts.trajectories.code):
        here = facts.enrolments.trajectory == at
        counts[code] = {each: int((here & (outcome == code_of(each))).sum()) for each in Outcome}
    found = [
        TrajectoryRow(
            trajectory=each,
            project=projects[each.project_id],
            enrolled=sum(counts[each.code].values()),
            active=counts[each.code][Outcome.ACTIVE],
            completed=counts[each.code][Outcome.COMPLETED],
            dropped_out=counts[each.code][Outcome.DROPPED_OUT],
        )
        for each in trajectories
    ]
    return sorted(found, key=lambda row: (row.trajectory.start, row.trajectory.code), reverse=True)


def members(dossier: Dossier, trajectory_id: UUID) -> list[TrajectoryMember]:
    """The people of an edition, by name, each with the exit that follows from its records."""
    with dossier.read() as work:
        found = queries.members(work, trajectory_id)
        facts = facts_in(work)
        keys = queries.enrolment_ids(work)
    days = exits(facts.enrolments, facts.internships, ExitBasis.TRAJECTORY_END)
    exit_of = {
        keys[int(row)]: day_or_none(day)
        for row, day in zip(facts.enrolments.row, days, strict=True)
    }
    return [
        TrajectoryMember(enrolment=enrolment, person=person, exit=exit_of[enrolment.id])
        for enrolment, person in found
    ]


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """Someone who may be enrolled: told whether eligible, and whether in this edition already."""

    person: Person
    eligible: bool
    enrolled_here: bool


def candidates(dossier: Dossier, trajectory_id: UUID, start: date) -> list[Candidate]:
    """Everyone in the dossier, by name, as seen from an enrolment that starts on `start`."""
    with dossier.read() as work:
        persons = work.find(Person)
        here = {enrolment.person_id for enrolment, _ in queries.members(work, trajectory_id)}
    ordered = sorted(persons, key=lambda each: (each.last_name, each.first_name, each.code))
    return [
        Candidate(
            person=each,
            eligible=is_eligible(each.birth_date, start),
            enrolled_here=each.id in here,
        )
        for each in ordered
    ]


def enrol(
    dossier: Dossier,
    trajectory_id: UUID,
    person_ids: Sequence[UUID],
    start: date,
    training_end: date | None,
) -> Changes:
    """Enrols these persons in an edition, all or none. Raises `Trouble`."""
    with dossier.write() as work:
        trajectory = work.get(Trajectory, trajectory_id)
        for key in person_ids:
            work.save(
                Enrolment(
                    id=new_id(),
                    code=free_code(work, f"{work.get(Person, key).code}-{trajectory.code}"),
                    person_id=key,
                    trajectory_id=trajectory_id,
                    start=start,
                    training_end=training_end,
                )
            )
        label = ENROLLED.fill(count=len(person_ids), trajectory=trajectory.code)
        work.describe(label)
    return Changes(frozenset({Enrolment}), frozenset(person_ids), label, work.change)


def enrolment_code(dossier: Dossier, person_id: UUID, trajectory_id: UUID) -> str:
    """A free code for an enrolment: P0042-NJ2021, or with -2 for the second time there."""
    with dossier.read() as work:
        person, trajectory = work.get(Person, person_id), work.get(Trajectory, trajectory_id)
        return free_code(work, f"{person.code}-{trajectory.code}")


def close(dossier: Dossier, trajectory_id: UUID, enrolments: Iterable[Enrolment]) -> Changes:
    """Saves the end and the outcome of an edition's enrolments, all or none. Raises `Trouble`."""
    with dossier.write() as work:
        trajectory = work.get(Trajectory, trajectory_id)
        saved = [work.save(each) for each in enrolments]
        label = CLOSED.fill(count=len(saved), trajectory=trajectory.code)
        work.describe(label)
    persons = frozenset(each.person_id for each in saved)
    return Changes(frozenset({Enrolment}), persons, label, work.change)


def free_code(work: UnitOfWork, code: str) -> str:
    """This code for an enrolment, or the first with -2, -3 … that nobody has or ever had."""
    free, number = code, 1
    while _is_taken(work, free):
        number += 1
        free = f"{code}-{number}"
    return free


def _is_taken(work: UnitOfWork, code: str) -> bool:
    return bool(work.find(Enrolment, code=code)) or bool(work.find(Merged, code=code))
