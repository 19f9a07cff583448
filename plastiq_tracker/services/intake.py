"""Taking somebody new in: what can be completed while typing, and one write for all of it."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from uuid import UUID

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.postcodes import Postcodes
from plastiq_tracker.domain.records import (
    Coach,
    Enrolment,
    NotSame,
    Person,
    Project,
    Record,
    Trajectory,
)
from plastiq_tracker.domain.text import Text
from plastiq_tracker.services import phones
from plastiq_tracker.services.duplicates import told_apart_in
from plastiq_tracker.services.records import ADDED, coach_key
from plastiq_tracker.services.titles import title
from plastiq_tracker.services.trajectories import free_code
from plastiq_tracker.store import queries
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.intake import words_used
from plastiq_tracker.system.resources import shipped

TAKEN_IN = Text("Record", "{name} added and enrolled in {trajectory}")


@dataclass(frozen=True, kw_only=True)
class Known:
    """What the dossier holds that a new person may be connected with.

    `trajectories` come latest first, each with its project; `code` is free for a new person.
    """

    code: str
    coaches: list[str]
    referrers: list[str]
    languages: list[str]
    trajectories: list[tuple[Trajectory, Project]]
    postcodes: Postcodes


@dataclass(frozen=True, kw_only=True)
class Enrolling:
    """The edition that somebody new starts in, and the days."""

    trajectory_id: UUID
    start: date
    training_end: date | None = None


def known(dossier: Dossier, language: str) -> Known:
    """What to complete from; `language` is that of the window."""
    phones.prepare()
    with dossier.read() as work:
        projects = {each.id: each for each in work.find(Project)}
        editions = sorted(
            work.find(Trajectory), key=lambda each: (each.start, each.code), reverse=True
        )
        return Known(
            code=f"P{queries.last_code(work, 'P') + 1:04}",
            coaches=queries.names(work, Coach),
            referrers=words_used(work, "referrer"),
            languages=words_used(work, "language"),
            trajectories=[(each, projects[each.project_id]) for each in editions],
            postcodes=postcodes(french=language == "fr"),
        )


@lru_cache(maxsize=2)
def postcodes(*, french: bool = False) -> Postcodes:
    """The shipped list of Belgian postcodes (resources/postcodes/LICENSE says whose it is)."""
    path = shipped("resources", "postcodes", "belgium.tsv")
    with path.open(encoding="utf-8", newline="") as file:
        return Postcodes(csv.DictReader(file, delimiter="\t"), french=french)


def add_person(
    dossier: Dossier,
    person: Person,
    *,
    coach: str = "",
    enrolling: Enrolling | None = None,
    apart: Iterable[UUID] = (),
) -> Changes:
    """Saves somebody new, and the enrolment with it, both or neither. Raises `Trouble`.

    `coach` is a name as typed; whoever is not there yet is added too. `apart` are those who look
    alike and are not the same; who is gone meanwhile is passed over.
    """
    with dossier.write() as work:
        saved = work.save(replace(person, coach_id=coach_key(work, coach)))
        label = ADDED.fill(record=title(work, saved))
        kinds: set[type[Record]] = {Person}
        if enrolling is not None:
            trajectory = work.get(Trajectory, enrolling.trajectory_id)
            work.save(enrolment_of(work, saved, trajectory, enrolling))
            name = f"{saved.first_name} {saved.last_name}"
            label = TAKEN_IN.fill(name=name, trajectory=trajectory.code)
            kinds.add(Enrolment)
        for each in apart:
            if work.find(Person, id=each):
                told_apart_in(work, saved.id, each)
                kinds.add(NotSame)
        work.describe(label)
    return Changes(frozenset(kinds), frozenset({saved.id}), label, work.change)


def enrolment_of(
    work: UnitOfWork, person: Person, trajectory: Trajectory, enrolling: Enrolling
) -> Enrolment:
    """The enrolment of this person, with a free code."""
    return Enrolment(
        code=free_code(work, f"{person.code}-{trajectory.code}"),
        person_id=person.id,
        trajectory_id=trajectory.id,
        start=enrolling.start,
        training_end=enrolling.training_end,
    )


def free_among(codes: set[str], code: str) -> str:
    """This code, or the first with -2, -3 … that is not in `codes`; it is added there."""
    free, number = code, 1
    while free in codes:
        number += 1
        free = f"{code}-{number}"
    codes.add(free)
    return free
