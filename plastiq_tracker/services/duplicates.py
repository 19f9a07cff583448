"""Who may be in the dossier already, and which two persons of it may be one.

What everyone is compared by stays in memory; after a commit only whom the history names is read
again.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID
from weakref import WeakKeyDictionary

import numpy as np

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.likeness import PersonLike
from plastiq_tracker.domain.records import NotSame, Person
from plastiq_tracker.domain.text import Text
from plastiq_tracker.services import likeness_blocks
from plastiq_tracker.services.likeness_columns import Numbers, People
from plastiq_tracker.services.likeness_scores import Compared, compare
from plastiq_tracker.services.likeness_words import reasons
from plastiq_tracker.services.titles import title
from plastiq_tracker.store import duplicates as stored
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.engine import Watch
from plastiq_tracker.store.queries import PersonLine, person_lines

LEAST = 0.0
"""Bits from which someone is shown who may be the one that is typed: even odds."""
LEAST_OF_PAIRS = 3.0
"""Bits from which two persons are listed: nobody is typing them, so it asks for more."""
SHOWN = 3


@dataclass(frozen=True)
class Likely:
    """Someone in the dossier who may be the one that is asked about.

    `score` is in bits: 0 for even odds, each bit more doubles them. `reasons` say in words what
    agrees and what does not.
    """

    person: PersonLine
    score: float
    reasons: tuple[Text, ...]


@dataclass(frozen=True)
class LikelyPair:
    """Two persons of the dossier who may be one; the one who was there first comes first."""

    first: PersonLine
    second: PersonLine
    score: float
    reasons: tuple[Text, ...]


def likely(
    dossier: Dossier, person: PersonLike, limit: int = SHOWN, *, but: Iterable[UUID] = ()
) -> tuple[Likely, ...]:
    """Who in the dossier this may be, the likeliest first; never one of `but`.

    Nobody as long as one of the names is empty.
    """
    with dossier.read() as work:
        return likely_in(work, person, limit, but=but)


def likely_in(
    work: UnitOfWork, person: PersonLike, limit: int = SHOWN, *, but: Iterable[UUID] = ()
) -> tuple[Likely, ...]:
    """The same within a unit of work, for who asks about several."""
    if not (person.first_name.strip() and person.last_name.strip()):
        return ()
    people = _people(work)
    one = people.row_of(person)
    rows = likeness_blocks.alike(people, one)
    found = compare(people, one.take(np.zeros(len(rows), dtype=np.int64)), people.rows.take(rows))
    left_out = {each.hex for each in but}
    best = [at for at in _best(found, LEAST) if people.keys[rows[at]] not in left_out][:limit]
    keys = [UUID(people.keys[rows[at]]) for at in best]
    lines = {each.id: each for each in person_lines(work, keys)}
    return tuple(
        Likely(lines[key], float(found.bits[at]), reasons(found, at))
        for at, key in zip(best, keys, strict=True)
        if key in lines
    )


def pairs_of(dossier: Dossier, person_id: UUID, limit: int = 20) -> tuple[LikelyPair, ...]:
    """Someone of the dossier with each of whom they may be and were not told apart.

    Raises `NotFound`.
    """
    with dossier.read() as work:
        person = work.get(Person, person_id)
        apart = {key for pair in stored.told_apart(work) if person_id.hex in pair for key in pair}
        found = likely_in(work, person, limit, but={person_id, *(UUID(each) for each in apart)})
        (line,) = person_lines(work, [person_id])
        return tuple(LikelyPair(line, each.person, each.score, each.reasons) for each in found)


def pairs(dossier: Dossier, limit: int = 1_000) -> tuple[LikelyPair, ...]:
    """All pairs of persons who may be one and were not told apart, the likeliest first."""
    with dossier.read() as work:
        people = _people(work)
        one, other, found = _pairs(people)
        apart = stored.told_apart(work)
        chosen = [
            (at, pair)
            for at in _best(found, LEAST_OF_PAIRS)
            if (pair := _in_order(people.keys[one[at]], people.keys[other[at]])) not in apart
        ][:limit]
        keys = {UUID(key) for _at, pair in chosen for key in pair}
        lines = {each.id.hex: each for each in person_lines(work, list(keys))}
        return tuple(
            LikelyPair(lines[a], lines[b], float(found.bits[at]), reasons(found, at))
            for at, (a, b) in chosen
        )


def likely_pairs(people: People, least: float) -> list[tuple[int, int]]:
    """The places of all who are likely one, by so many bits at least, the likeliest pair first."""
    one, other, found = _pairs(people)
    return [(int(one[at]), int(other[at])) for at in _best(found, least)]


def _pairs(people: People) -> tuple[Numbers, Numbers, Compared]:
    one, other = likeness_blocks.pairs(people)
    return one, other, compare(people, people.rows.take(one), people.rows.take(other))


def tell_apart(dossier: Dossier, one: UUID, other: UUID) -> Changes:
    """Keeps that two persons who look alike are not the same. Raises `NotFound`."""
    with dossier.write() as work:
        label = told_apart_in(work, one, other)
        work.describe(label)
    return Changes(frozenset({NotSame}), frozenset({one, other}), label, work.change)


def told_apart_in(work: UnitOfWork, one: UUID, other: UUID) -> Text:
    """The same within a unit of work; twice is once."""
    for each in (one, other):
        work.get(Person, each)
    kept = stored.pair_told_apart(work, one, other) or work.save(NotSame.of(one, other))
    return title(work, kept)


def prepare(dossier: Dossier) -> None:
    """Reads everyone, so that who is typed first need not wait for it."""
    with dossier.read() as work:
        compare(people := _people(work), people.rows.take([]), people.rows.take([]))


class Finder:
    """Finds the persons of a dossier whom somebody new may be, for who enters many.

    What was found stays until anyone in the dossier changes.
    """

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._seen: tuple[People, int] | None = None
        self._found: dict[tuple[object, ...], list[Person]] = {}

    def __call__(self, person: Person) -> Sequence[Person]:
        asked = (
            person.first_name, person.last_name, person.birth_date, person.phone, person.email
        )  # fmt: skip
        with self._dossier.read() as work:
            people = _people(work)
            if self._seen != (people, people.changes):
                self._seen, self._found = (people, people.changes), {}
            if asked not in self._found:
                likely = likely_in(work, person)
                self._found[asked] = [work.get(Person, each.person.id) for each in likely]
            return self._found[asked]


def _best(found: Compared, least: float) -> Iterator[int]:
    """The places of those who are likely enough, the likeliest first."""
    at = np.flatnonzero(found.bits >= least)
    yield from at[np.argsort(-found.bits[at], kind="stable")].tolist()


def _in_order(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


@dataclass(eq=False)
class _Kept:
    """Everyone as they were after one entry of the history, seen at one moment."""

    people: People
    entry: int
    moment: int | None


_KEPT: WeakKeyDictionary[Watch, _Kept] = WeakKeyDictionary()


def _people(work: UnitOfWork) -> People:
    """Everyone as this unit of work sees them; kept only for who reads."""
    moment = work.moment()
    if work.watch is None:
        return People(stored.everyone(work))
    kept = _KEPT.get(work.watch)
    if kept is not None and moment is not None and kept.moment == moment:
        return kept.people
    entry = stored.last_entry(work)
    changed = None if kept is None else stored.changed_since(work, kept.entry)
    if kept is None or changed is None:
        kept = _KEPT[work.watch] = _Kept(People(stored.everyone(work)), entry, moment)
    else:
        if changed:
            kept.people.replace(changed, stored.some(work, changed))
        kept.entry, kept.moment = entry, moment
    return kept.people
