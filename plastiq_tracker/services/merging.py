"""Two persons of the dossier who are one: what each has, and making them one.

The record whose code is kept stays; the other goes, and its code and key lead to it from then on
(`domain.records.Merged`). All of it is one change, which can be undone as any other.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.checks import EMPTY, Problem
from plastiq_tracker.domain.records import (
    Coach,
    Document,
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Merged,
    Note,
    NotSame,
    Person,
    Record,
    Trajectory,
)
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Invalid, Trouble
from plastiq_tracker.services.merged_records import (
    OneOf,
    R,
    one_follow_up,
    one_internship,
    one_job,
    without_doubles,
)
from plastiq_tracker.services.records import coach_key
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.duplicates import pair_told_apart
from plastiq_tracker.store.queries import Belongings, belongings

MERGED = Text("Record", "Merged: {name} and {other}")
ITSELF = Text("Merge", "This is one and the same person already.")
NOT_SHARED = Text("Merge", "These two enrolments cannot be joined any more. Nothing was changed.")

KINDS: frozenset[type[Record]] = frozenset(
    {Person, Enrolment, Internship, FollowUp, JobSpell, Note, Document, NotSame, Merged}
)


@dataclass(frozen=True, kw_only=True)
class Side:
    """One of two persons, and how much is noted of them."""

    person: Person
    coach: str | None
    enrolments: int
    internships: int
    follow_ups: int
    jobs: int
    notes: int
    documents: int


@dataclass(frozen=True, kw_only=True)
class Shared:
    """Enrolments of both in one trajectory: the same one noted twice, or somebody who came back."""

    trajectory: Trajectory
    one: Enrolment
    other: Enrolment


@dataclass(frozen=True, kw_only=True)
class Pair:
    """Two persons side by side; `same_jobs` are jobs that both have, which become one."""

    one: Side
    other: Side
    shared: tuple[Shared, ...]
    same_jobs: int


@dataclass(frozen=True, kw_only=True)
class Joining:
    """Two enrolments that become one: `kept` with the values it is to have, and `gone`."""

    kept: Enrolment
    gone: Enrolment


@dataclass(frozen=True, kw_only=True)
class Merging:
    """`person` is the one who stays, with the values to have and the coach's name; `gone` goes."""

    person: Person
    coach: str
    gone: Person
    joined: tuple[Joining, ...] = ()


def compare(dossier: Dossier, one: UUID, other: UUID) -> Pair:
    """Both persons as they are now. Raises `NotFound`, and `Trouble` when they are one."""
    if one == other:
        raise Trouble(ITSELF)
    with dossier.read() as work:
        has, others = belongings(work, one), belongings(work, other)
        return Pair(
            one=_side(work, one, has),
            other=_side(work, other, others),
            shared=tuple(_shared(work, has, others)),
            same_jobs=_same_jobs(has, others),
        )


def merge(dossier: Dossier, merging: Merging) -> Changes:
    """Makes two persons one, as one change, or nothing.

    Everything of the one who goes moves to the other; jobs at one company with one contract and
    start become one, and so do internships and contacts of joined enrolments that are the same.
    Raises `Conflict` when either was changed since it was read, `Invalid` or another `Trouble`.
    """
    person, gone = merging.person, merging.gone
    if person.id == gone.id:
        raise Trouble(ITSELF)
    with dossier.write() as work:
        if work.get(Person, person.id).code != person.code:
            raise Invalid([Problem("code", EMPTY)])
        for joining in merging.joined:
            _join(work, person, gone, joining)
        _move(work, person.id, belongings(work, gone.id))
        _keep_apart(work, person.id, gone.id)
        work.delete(gone)
        work.save(replace(person, coach_id=coach_key(work, merging.coach)))
        work.save(Merged(person_id=person.id, was_id=gone.id, code=gone.code))
        label = MERGED.fill(name=_name(person), other=_name(gone))
        work.describe(label)
    return Changes(KINDS | {Coach}, frozenset({person.id, gone.id}), label, work.change)


def _side(work: UnitOfWork, key: UUID, has: Belongings) -> Side:
    person = work.get(Person, key)
    return Side(
        person=person,
        coach=None if person.coach_id is None else work.get(Coach, person.coach_id).name,
        enrolments=len(has.enrolments),
        internships=len(has.internships),
        follow_ups=len(has.follow_ups),
        jobs=len(has.job_spells),
        notes=len(has.notes),
        documents=len(has.documents),
    )


def _shared(work: UnitOfWork, has: Belongings, others: Belongings) -> Iterator[Shared]:
    """The enrolments in one trajectory, in order of start the first of each, then the next."""
    theirs = _by_trajectory(others.enrolments)
    for key, mine in _by_trajectory(has.enrolments).items():
        for one, other in zip(mine, theirs[key], strict=False):
            yield Shared(trajectory=work.get(Trajectory, key), one=one, other=other)


def _by_trajectory(enrolments: Iterable[Enrolment]) -> defaultdict[UUID, list[Enrolment]]:
    found = defaultdict[UUID, list[Enrolment]](list)
    for each in sorted(enrolments, key=lambda each: (each.start, each.code)):
        found[each.trajectory_id].append(each)
    return found


def _same_jobs(has: Belongings, others: Belongings) -> int:
    return len(without_doubles(has.job_spells, others.job_spells, one_job).gone)


def _join(work: UnitOfWork, person: Person, gone: Person, joining: Joining) -> None:
    """Moves what belongs to one enrolment to the other, and lets it go."""
    kept = joining.kept
    before = [work.get(Enrolment, each.id) for each in (kept, joining.gone)]
    whose = {each.person_id for each in before}
    if whose != {person.id, gone.id} or before[0].trajectory_id != before[1].trajectory_id:
        raise Trouble(NOT_SHARED)
    _move_to(work, kept.id, joining.gone.id, Internship, one_internship)
    _move_to(work, kept.id, joining.gone.id, FollowUp, one_follow_up)
    for each in work.find(Merged, enrolment_id=joining.gone.id):
        work.save(replace(each, person_id=person.id, enrolment_id=kept.id))
    work.delete(joining.gone)
    work.save(replace(kept, person_id=person.id))
    work.save(
        Merged(
            person_id=person.id,
            enrolment_id=kept.id,
            was_id=joining.gone.id,
            code=joining.gone.code,
        )
    )


def _move_to(work: UnitOfWork, kept: UUID, gone: UUID, kind: type[Any], one_of: OneOf[Any]) -> None:
    """Moves the internships or contacts of one enrolment to another."""
    moved = [replace(each, enrolment_id=kept) for each in work.find(kind, enrolment_id=gone)]
    _settle(work, work.find(kind, enrolment_id=kept), moved, one_of)


def _move(work: UnitOfWork, person: UUID, has: Belongings) -> None:
    """Moves what is left of the one who goes; jobs that are the same become one."""
    moved: list[Any] = [*has.enrolments, *has.notes, *has.documents, *has.merged]
    for each in moved:
        work.save(replace(each, person_id=person))
    jobs = [replace(each, person_id=person) for each in has.job_spells]
    _settle(work, work.find(JobSpell, person_id=person), jobs, one_job)


def _settle(work: UnitOfWork, kept: list[R], moved: list[R], one_of: OneOf[R]) -> None:
    """Saves records that now belong together, doubles as one."""
    before = {each.id: work.get(type(each), each.id) for each in (*kept, *moved)}
    settled = without_doubles(kept, moved, one_of)
    for each in settled.gone:
        work.delete(before[each.id])
    for each in settled.left:
        if each != before[each.id]:
            work.save(each)


def _keep_apart(work: UnitOfWork, person: UUID, gone: UUID) -> None:
    """Who was told apart from the one who goes is so from the one who stays."""
    for each in belongings(work, gone).not_same:
        work.delete(each)
        other = each.second_id if each.first_id == gone else each.first_id
        if other != person and pair_told_apart(work, person, other) is None:
            work.save(NotSame.of(person, other))


def _name(person: Person) -> str:
    return f"{person.first_name} {person.last_name}"
