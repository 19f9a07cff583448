"""A group taken in at once: what each row of a table becomes, and one write for all of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.checks import problems
from plastiq_tracker.domain.dates import age_on, is_eligible
from plastiq_tracker.domain.records import Coach, Enrolment, NotSame, Person, Record, Trajectory
from plastiq_tracker.domain.search import fold
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.services import intake
from plastiq_tracker.services.group_cells import Cells
from plastiq_tracker.services.group_columns import Field
from plastiq_tracker.services.records import coach_key
from plastiq_tracker.store import queries
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.importing import read_all
from plastiq_tracker.store.intake import enrolment_codes

NEW = Text("Group", "New person")
NEW_NAMED = Text("Group", "New person, family name {name}")
KNOWN = Text("Group", "In the dossier already: {name} ({code})")
ALREADY_IN = Text("Group", "In this trajectory already: {name} ({code})")
LIKELY = Text("Group", "Is this {name}, born {birth} ({code})? Say so, or that it is someone new.")
OLDER = Text("Group", "{age} years old on the day of the start: needs the confirmation above.")
BORN_LATER = Text("Group", "This birth date lies after the start.")
TWICE = Text("Group", "The same person stands in row {row}.")
CODE_TWICE = Text("Group", "This code stands in row {row} already.")
OTHER_PERSON = Text("Group", "This code belongs to {name}, born {birth}.")
NOT_READY = Text(
    "Group", "Something in the table cannot be saved yet, or changed meanwhile. Nothing was saved."
)
ENROLLED = Text("Record", "Group of {count} enrolled in {trajectory}, {new} of them new")


class Kind(StrEnum):
    """What becomes of a row; the first two are saved."""

    NEW = "new"
    KNOWN = "known"
    ALREADY_IN = "already_in"
    UNSURE = "unsure"
    WRONG = "wrong"


class Decision(StrEnum):
    """What the user said of a row that may be somebody who is known."""

    SOMEONE_NEW = "new"
    THE_SAME = "same"


@dataclass(frozen=True)
class Row:
    """One row: its cells by field, blank ones left out, and what was decided of it."""

    cells: Mapping[Field, str]
    decision: Decision | None = None


@dataclass(frozen=True)
class Verdict:
    """What a row becomes: the person, why in a sentence, and what is wrong at which cell."""

    kind: Kind
    text: Text
    person: Person | None = None
    wrong: Mapping[Field, Text] = field(default_factory=dict)
    doubts: Mapping[Field, Text] = field(default_factory=dict)


class Likely(Protocol):
    """Finds who in the dossier a new person may be, the likeliest first."""

    def __call__(self, person: Person) -> Sequence[Person]: ...


@dataclass(frozen=True, kw_only=True)
class Enrolling:
    """In which edition the group starts and when; `older` when those of 26 are confirmed."""

    trajectory: Trajectory
    start: date
    training_end: date | None = None
    older: bool = False


class Group:
    """Knows the people of the dossier at one moment; made in the worker, and used there."""

    def __init__(self, work: UnitOfWork, trajectory_id: UUID, today: date) -> None:
        self.today = today
        self._by_code: dict[str, Person] = {}
        self._by_name = defaultdict[tuple[frozenset[str], date], list[Person]](list)
        for person in read_all(work, Person):
            assert isinstance(person, Person)
            self._by_code[person.code] = person
            self._by_name[_name_and_birth(person)].append(person)
        self._here = {each.person_id for each in work.find(Enrolment, trajectory_id=trajectory_id)}
        self._next = queries.last_code(work, "P") + 1
        self._read: dict[tuple[tuple[Field, str], ...], Cells] = {}

    def verdicts(
        self, rows: Iterable[Row], enrolling: Enrolling, likely: Likely | None = None
    ) -> list[Verdict]:
        """What each row becomes; new persons get free codes, in order."""
        listed = list(rows)
        taken = {each.cells[Field.CODE] for each in listed if Field.CODE in each.cells}
        return _Judging(self, enrolling, likely, taken).all(listed)

    def read(self, row: Row) -> Cells:
        """The row's cells as values; kept, since most rows stay as they are while one is typed."""
        cells = tuple(row.cells.items())
        if cells not in self._read:
            self._read[cells] = Cells(row.cells, self.today)
        return self._read[cells]

    def of_code(self, code: str) -> Person | None:
        return self._by_code.get(code)

    def namesakes(self, person: Person) -> Sequence[Person]:
        """Those with the same birth date and names, in any order and without accents."""
        return self._by_name.get(_name_and_birth(person), ())

    def is_here(self, person: Person) -> bool:
        return person.id in self._here

    def free_codes(self, taken: set[str]) -> Iterable[str]:
        number = self._next
        while True:
            if (code := f"P{number:04}") not in taken and code not in self._by_code:
                yield code
            number += 1


class _Judging:
    """Goes through the rows once, remembering who stood above."""

    def __init__(
        self, group: Group, enrolling: Enrolling, likely: Likely | None, taken: set[str]
    ) -> None:
        self._group = group
        self._enrolling = enrolling
        self._likely = likely
        self._codes = iter(group.free_codes(taken))
        self._seen: dict[object, int] = {}

    def all(self, rows: Sequence[Row]) -> list[Verdict]:
        return [self._one(at + 1, row) for at, row in enumerate(rows)]

    def _one(self, number: int, row: Row) -> Verdict:
        cells = self._group.read(row)
        known = self._group.of_code(cells.code) if cells.code else None
        if cells.wrong and (known is None or set(row.cells) - {Field.CODE}):
            return _wrong(cells.wrong)
        if known is not None and not cells.wrong:
            other = cells.person(cells.code, self._group.today)
            if _name_and_birth(other) != _name_and_birth(known):
                told = OTHER_PERSON.fill(name=_name(known), birth=known.birth_date)
                return _wrong({Field.CODE: told})
        if known is not None:
            return self._known(number, known)
        return self._new_or_known(number, row, cells)

    def _new_or_known(self, number: int, row: Row, cells: Cells) -> Verdict:
        code = cells.code or next(self._codes)
        person = cells.person(code, self._group.today)
        if found := problems(person):
            at = {Field(each.field): each.text for each in found if each.field in set(Field)}
            return _wrong(at or {Field.LAST_NAME: found[0].text})
        if row.decision is not Decision.SOMEONE_NEW:
            if same := self._group.namesakes(person):
                return self._known(number, same[0])
            alike = self._likely(person) if self._likely is not None else ()
            if alike and row.decision is Decision.THE_SAME:
                return self._known(number, alike[0])
            if alike:
                first = alike[0]
                told = LIKELY.fill(name=_name(first), birth=first.birth_date, code=first.code)
                return Verdict(Kind.UNSURE, told, first)
        if (above := self._above(number, _name_and_birth(person), cells.code)) is not None:
            return _wrong(above)
        if (wrong := self._start_of(person)) is not None:
            return _wrong({Field.BIRTH_DATE: wrong})
        text = NEW_NAMED.fill(name=person.last_name) if cells.is_split else NEW
        return Verdict(Kind.NEW, text, person, doubts=cells.doubts)

    def _known(self, number: int, person: Person) -> Verdict:
        named = {"name": _name(person), "code": person.code}
        if (above := self._above(number, _name_and_birth(person), person.code)) is not None:
            return _wrong(above)
        if self._group.is_here(person):
            return Verdict(Kind.ALREADY_IN, ALREADY_IN.fill(**named), person)
        if (wrong := self._start_of(person)) is not None:
            return _wrong({Field.BIRTH_DATE: wrong})
        return Verdict(Kind.KNOWN, KNOWN.fill(**named), person)

    def _above(self, number: int, same: object, code: str) -> dict[Field, Text] | None:
        """What is wrong when the same person, or code, stands in a row above."""
        row = self._seen.setdefault(same, number)
        if row != number:
            return {Field.LAST_NAME: TWICE.fill(row=str(row))}
        row = self._seen.setdefault(code, number) if code else number
        return {Field.CODE: CODE_TWICE.fill(row=str(row))} if row != number else None

    def _start_of(self, person: Person) -> Text | None:
        start = self._enrolling.start
        if person.birth_date > start:
            return BORN_LATER
        if self._enrolling.older or is_eligible(person.birth_date, start):
            return None
        return OLDER.fill(age=age_on(person.birth_date, start))


def _wrong(wrong: Mapping[Field, Text]) -> Verdict:
    return Verdict(Kind.WRONG, next(iter(wrong.values())), wrong=wrong)


def _name(person: Person) -> str:
    return f"{person.first_name} {person.last_name}"


def _name_and_birth(person: Person) -> tuple[frozenset[str], date]:
    return frozenset(fold(_name(person)).split()), person.birth_date


def group_of(dossier: Dossier, trajectory_id: UUID, today: date) -> Group:
    """The people of the dossier as they are now."""
    with dossier.read() as work:
        return Group(work, trajectory_id, today)


def save(
    dossier: Dossier,
    rows: Sequence[Row],
    enrolling: Enrolling,
    today: date,
    likely: Likely | None = None,
) -> Changes:
    """Adds who is new and enrols everyone, all or none, as one change.

    Who was said to be someone new is told apart from who looks alike for good.

    Rows about people who are in the trajectory already are left out. Raises `Trouble` when a row
    is wrong or not decided, also when that came about since it was shown.
    """
    with dossier.write() as work:
        group = Group(work, enrolling.trajectory.id, today)
        verdicts = group.verdicts(rows, enrolling, likely)
        if any(each.kind in (Kind.WRONG, Kind.UNSURE) for each in verdicts):
            raise Trouble(NOT_READY)
        names = {
            group.read(row).coach
            for verdict, row in zip(verdicts, rows, strict=True)
            if verdict.kind is Kind.NEW
        }
        coaches = {name: coach_key(work, name) for name in sorted(names)}
        people, new, apart = [], [], []
        for verdict, row in zip(verdicts, rows, strict=True):
            person = verdict.person
            if person is None or verdict.kind is Kind.ALREADY_IN:
                continue
            if verdict.kind is Kind.NEW:
                person = replace(person, coach_id=coaches[group.read(row).coach])
                new.append(person)
                if row.decision is Decision.SOMEONE_NEW and likely is not None:
                    apart += [NotSame.of(person.id, each.id) for each in likely(person)]
            people.append(person)
        if not people:
            raise Trouble(NOT_READY)
        work.insert_all(Person, new)
        work.insert_all(NotSame, apart)
        work.insert_all(Enrolment, _enrolments(work, people, enrolling))
        label = ENROLLED.fill(count=len(people), trajectory=enrolling.trajectory.code, new=len(new))
        work.describe(label)
    kinds: set[type[Record]] = {Enrolment} | ({Person, Coach, NotSame} if new else set())
    return Changes(frozenset(kinds), frozenset(each.id for each in people), label, work.change)


def _enrolments(
    work: UnitOfWork, people: Iterable[Person], enrolling: Enrolling
) -> Iterable[Enrolment]:
    codes, trajectory = enrolment_codes(work), enrolling.trajectory
    for person in people:
        code = intake.free_among(codes, f"{person.code}-{trajectory.code}")
        yield Enrolment(
            code=code,
            person_id=person.id,
            trajectory_id=trajectory.id,
            start=enrolling.start,
            training_end=enrolling.training_end,
        )
