"""The same deed for many people at once: a contact, an outcome, a note, a coach, a trajectory.

Told beforehand is for whom it does not apply, and why; those are left out. What does apply is
saved in one transaction, under one name.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import singledispatchmethod
from typing import TypeAlias
from uuid import UUID

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.checks import problems
from plastiq_tracker.domain.dates import age_on, is_eligible, window
from plastiq_tracker.domain.exits import exit_date
from plastiq_tracker.domain.records import (
    Coach,
    Enrolment,
    FollowUp,
    Internship,
    Note,
    Person,
    Record,
    name_key,
)
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.domain.values import Answer, ExitBasis, Milestone, Outcome
from plastiq_tracker.services.bulk_deeds import (
    Coached,
    Completed,
    Contact,
    Deed,
    Noted,
    Started,
    Stopped,
    label_of,
)
from plastiq_tracker.services.intake import free_among
from plastiq_tracker.services.records import ADDED, CHANGED, coach_key
from plastiq_tracker.services.titles import title
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.intake import (
    enrolment_codes,
    enrolments_of,
    internships_of,
    persons_of,
)

NO_ENROLMENT = Text("Bulk", "Not enrolled.")
NO_EXIT = Text("Bulk", "No exit yet, so no window.")
NO_WINDOW = Text("Bulk", "No window is open on {day}.")
OUTSIDE = Text("Bulk", "Outside the window, {first} to {last}.")
ENDED = Text("Bulk", "Ended already: {outcome}.")
SAME_COACH = Text("Bulk", "Has this coach already.")
ALREADY_IN = Text("Bulk", "In this trajectory already.")
OLDER = Text("Bulk", "{age} years old on that day: needs a confirmation.")
NOBODY = Text("Bulk", "It applies to nobody of those chosen, so nothing was saved.")

ATTEMPTS = frozenset({Answer.NO_CONTACT, Answer.REFUSED})
"""What counts on any day."""


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """The people; with a trajectory it is about their enrolment there, else about the latest."""

    person_ids: tuple[UUID, ...]
    trajectory_id: UUID | None = None


@dataclass(frozen=True)
class Line:
    """What a deed means for one person: a record to save, or why it does not apply."""

    person: Person
    record: Record | None = None
    why: Text | None = None


def people(dossier: Dossier, chosen: Chosen) -> list[Person]:
    """The people chosen, by name."""
    with dossier.read() as work:
        return persons_of(work, chosen.person_ids)


def preview(dossier: Dossier, chosen: Chosen, deed: Deed) -> list[Line]:
    """What would come of it, person by person; nothing is written."""
    with dossier.read() as work:
        coach = _known_coach(work, deed.name) if isinstance(deed, Coached) else None
        return _lines(work, chosen, deed, coach)


def apply(dossier: Dossier, chosen: Chosen, deed: Deed) -> Changes:
    """Saves it for everyone to whom it applies. Raises `Trouble` when that is nobody."""
    with dossier.write() as work:
        coach = coach_key(work, deed.name) if isinstance(deed, Coached) else None
        lines = _lines(work, chosen, deed, coach)
        saved = [each.record for each in lines if each.record is not None]
        if not saved:
            raise Trouble(NOBODY)
        new = [each for each in saved if each.revision == 0]
        for kind in {type(each) for each in new}:
            work.insert_all(kind, [each for each in new if type(each) is kind])
        for each in saved:
            if each.revision:
                work.save(each)
        label = label_of(deed, len(saved)) if len(saved) > 1 else _of_one(work, saved[0])
        work.describe(label)
    kinds = {type(each) for each in saved} | ({Coach} if coach else set())
    persons = (each.person.id for each in lines if each.record is not None)
    return Changes(frozenset(kinds), frozenset(persons), label, work.change)


def _of_one(work: UnitOfWork, record: Record) -> Text:
    """What is done for one person is called as it always is."""
    return (CHANGED if record.revision else ADDED).fill(record=title(work, record))


def _lines(work: UnitOfWork, chosen: Chosen, deed: Deed, coach: UUID | None) -> list[Line]:
    persons = persons_of(work, chosen.person_ids)
    judge = _Judge(work, persons, chosen, coach)
    return [_sound(Line(person, *judge.judged(deed, person))) for person in persons]


def _sound(line: Line) -> Line:
    """What cannot be saved does not apply; the problem says why."""
    found = problems(line.record) if line.record is not None else ()
    return Line(line.person, None, found[0].text) if found else line


Judged: TypeAlias = tuple[Record | None, Text | None]


class _Judge:
    """Knows the enrolments of the people chosen, and what each deed makes of a person."""

    def __init__(
        self, work: UnitOfWork, persons: Iterable[Person], chosen: Chosen, coach: UUID | None
    ) -> None:
        self._work = work
        self._chosen = chosen
        self._coach = coach
        self._enrolments = defaultdict[UUID, list[Enrolment]](list)
        self._internships = defaultdict[UUID, list[Internship]](list)
        self._codes: set[str] | None = None
        found = enrolments_of(work, [each.id for each in persons])
        for each in found:
            self._enrolments[each.person_id].append(each)
        for internship in internships_of(work, [each.id for each in found]):
            self._internships[internship.enrolment_id].append(internship)

    @singledispatchmethod
    def judged(self, deed: Deed, person: Person) -> Judged:
        """The record that the deed makes for this person, or why there is none."""
        raise NotImplementedError(deed, person)

    @judged.register
    def _contact(self, deed: Contact, person: Person) -> Judged:
        if (enrolment := self._about(person)) is None:
            return None, NO_ENROLMENT
        last = exit_date(enrolment, self._internships[enrolment.id], ExitBasis.TRAJECTORY_END)
        if last is None:
            return None, NO_EXIT
        windows = {each: window(last, each.months) for each in Milestone}
        milestone = deed.milestone or next(
            (each for each, days in windows.items() if deed.contacted_on in days), None
        )
        if milestone is None:
            return None, NO_WINDOW.fill(day=deed.contacted_on)
        days = windows[milestone]
        if deed.answer not in ATTEMPTS and deed.contacted_on not in days:
            return None, OUTSIDE.fill(first=days.first, last=days.last)
        return FollowUp(
            enrolment_id=enrolment.id,
            milestone=milestone,
            contacted_on=deed.contacted_on,
            channel=deed.channel,
            answer=deed.answer,
            remark=deed.remark,
            retry_on=deed.retry_on,
            recorded_at=deed.recorded_at,
        ), None

    @judged.register
    def _completed(self, deed: Completed, person: Person) -> Judged:
        def completed(enrolment: Enrolment) -> Enrolment:
            end = deed.training_end or enrolment.training_end
            return replace(enrolment, outcome=Outcome.COMPLETED, training_end=end)

        return self._ended(person, completed)

    @judged.register
    def _stopped(self, deed: Stopped, person: Person) -> Judged:
        def stopped(enrolment: Enrolment) -> Enrolment:
            return replace(
                enrolment,
                outcome=Outcome.DROPPED_OUT,
                last_day=deed.last_day,
                dropout_reason=deed.reason,
            )

        return self._ended(person, stopped)

    @judged.register
    def _noted(self, deed: Noted, person: Person) -> Judged:
        note = Note(
            person_id=person.id,
            written_on=deed.written_on,
            text=deed.text,
            recorded_at=deed.recorded_at,
        )
        return note, None

    @judged.register
    def _coached(self, deed: Coached, person: Person) -> Judged:
        if self._coach is not None and person.coach_id == self._coach:
            return None, SAME_COACH
        return replace(person, coach_id=self._coach), None

    @judged.register
    def _started(self, deed: Started, person: Person) -> Judged:
        if any(each.trajectory_id == deed.trajectory.id for each in self._enrolments[person.id]):
            return None, ALREADY_IN
        if not deed.older and not is_eligible(person.birth_date, deed.start):
            return None, OLDER.fill(age=age_on(person.birth_date, deed.start))
        return Enrolment(
            code=self._free_code(f"{person.code}-{deed.trajectory.code}"),
            person_id=person.id,
            trajectory_id=deed.trajectory.id,
            start=deed.start,
            training_end=deed.training_end,
        ), None

    def _about(self, person: Person) -> Enrolment | None:
        """The enrolment that it is about."""
        found = self._enrolments[person.id]
        wanted = self._chosen.trajectory_id
        if wanted is not None:
            found = [each for each in found if each.trajectory_id == wanted]
        return found[-1] if found else None

    def _ended(self, person: Person, end: Callable[[Enrolment], Enrolment]) -> Judged:
        if (enrolment := self._about(person)) is None:
            return None, NO_ENROLMENT
        if enrolment.outcome is not Outcome.ACTIVE:
            return None, ENDED.fill(outcome=enrolment.outcome)
        return end(enrolment), None

    def _free_code(self, code: str) -> str:
        if self._codes is None:
            self._codes = enrolment_codes(self._work)
        return free_among(self._codes, code)


def _known_coach(work: UnitOfWork, name: str) -> UUID | None:
    known: Mapping[str, UUID] = {name_key(each.name): each.id for each in work.find(Coach)}
    return known.get(name_key(name))
