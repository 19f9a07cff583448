"""Everyone in the dossier as columns of numbers, in which who may be the same is looked for.

Names stand in one vocabulary, given and family names alike, as they are written in either order.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plastiq_tracker.domain.likeness import PersonLike, given_names, phone_numbers, sounds
from plastiq_tracker.domain.search import words_of
from plastiq_tracker.store.duplicates import Known
from plastiq_tracker.system.resources import shipped

Numbers = NDArray[np.int64]
Flags = NDArray[np.bool_]

PHONES = 2
"""So many phone numbers of a person count."""


@lru_cache(maxsize=1)
def shipped_names() -> Mapping[str, frozenset[int]]:
    """The shipped groups of given names (resources/names/LICENSE says whose they are)."""
    path = shipped("resources", "names", "given_names.txt")
    return given_names(path.read_text(encoding="utf-8").splitlines())


class Vocabulary:
    """The names that people have, folded, each with a number; what is typed is added to it.

    By number: `joined` are the letters of a name, `heard` the number of how all of it sounds, and
    `sounds` those of its sounds and of the groups of given names it is in: names that have one in
    common are looked for together. `is_several` names have more than one word, `is_given` ones are
    in a group.
    """

    def __init__(self) -> None:
        self.joined: list[str] = []
        self.heard: list[int] = []
        self.begins: list[int] = []
        """The first letter that is heard, as a number."""
        self.sounds: list[tuple[int, ...]] = []
        self.sounding = defaultdict[int, list[int]](list)
        """By sound the words that have it."""
        self.is_several: list[bool] = []
        self.is_given: list[bool] = []
        self._words: list[frozenset[str]] = []
        self._groups: list[frozenset[int]] = []
        self._numbers: dict[str, int] = {}
        self._written: dict[str, int] = {}
        self._sounds: dict[str | int, int] = {}
        self._columns: dict[str, NDArray[Any]] = {}

    def __len__(self) -> int:
        return len(self.joined)

    def number(self, written: str) -> int:
        """The number of a name as somebody wrote it."""
        found = self._written.get(written)
        if found is None:
            words = " ".join(words_of(written))
            found = self._written[written] = self._numbers.setdefault(words, len(self))
            if found == len(self):
                self._add(words)
        return found

    def column(self, name: str) -> NDArray[Any]:
        """What stands under this name of every word, as a column."""
        column = self._columns.get(name)
        if column is None or len(column) != len(self):
            # Without words nothing tells what they would be.
            kind = np.bool_ if name.startswith("is_") else np.int64
            column = self._columns[name] = np.array(getattr(self, name), dtype=kind)
        return column

    def share(self, one: int, other: int) -> bool:
        """Whether two words are in one group of given names."""
        return not self._groups[one].isdisjoint(self._groups[other])

    def are_parts(self, one: int, other: int) -> bool:
        """Whether one name has all words of the other and more: Peeters and Peeters-Claes."""
        first, second = self._words[one], self._words[other]
        return bool(first and second) and (first < second or second < first)

    def _add(self, written: str) -> None:
        number, words = len(self), written.split()
        heard = sounds(written) or (written,)
        known = shipped_names()
        groups = known.get("".join(words)) or known.get(written.partition(" ")[0]) or frozenset()
        self.joined.append("".join(words))
        self.heard.append(self._sound(heard[0]))
        self.begins.append(ord(heard[0][:1] or " "))
        named: list[str | int] = [*heard, *groups]
        self.sounds.append(tuple(self._sound(each) for each in named))
        self.is_several.append(len(words) > 1)
        self.is_given.append(bool(groups))
        self._words.append(frozenset(words))
        self._groups.append(groups)
        for each in self.sounds[number]:
            self.sounding[each].append(number)

    def _sound(self, heard: str | int) -> int:
        return self._sounds.setdefault(heard, len(self._sounds))


@dataclass(frozen=True, eq=False)
class Rows:
    """What is compared of some persons: numbers in the vocabulary, 20030709, digits, 0 for none."""

    given: Numbers
    family: Numbers
    birth: Numbers
    phones: Numbers
    """Shape (persons, PHONES)."""
    email: Numbers

    def __len__(self) -> int:
        return len(self.given)

    def take(self, which: Any) -> "Rows":
        return Rows(*(column[which] for column in vars(self).values()))

    def and_(self, others: "Rows") -> "Rows":
        pairs = zip(vars(self).values(), vars(others).values(), strict=True)
        return Rows(*(np.concatenate(each) for each in pairs))


@dataclass(frozen=True, eq=False)
class Index:
    """By what stands in a column the rows that have it; 0 is nothing."""

    order: Numbers
    values: Numbers
    """What stands there, in that order."""

    @classmethod
    def of(cls, column: Numbers) -> "Index":
        order = np.argsort(column, kind="stable")
        return cls(order, column[order])

    def rows(self, wanted: Iterable[int]) -> Numbers:
        """The rows that have one of these values."""
        values = _numbers(sorted(wanted))
        first = np.searchsorted(self.values, values, side="left").tolist()
        last = np.searchsorted(self.values, values, side="right").tolist()
        parts = [self.order[a:b] for a, b in zip(first, last, strict=True) if a < b]
        return np.concatenate(parts) if parts else self.order[:0]

    def count(self, values: Numbers) -> Numbers:
        """How many rows have each of these values."""
        last = np.searchsorted(self.values, values, side="right")
        return last - np.searchsorted(self.values, values, side="left")


@dataclass(frozen=True, eq=False)
class Tally:
    """Who has what: by number of the name, by birth date, phone number and e-mail address."""

    given: Index
    family: Index
    birth: Index
    phones: tuple[Index, ...]
    email: Index

    @classmethod
    def of(cls, rows: Rows) -> "Tally":
        given, family, birth, email = map(
            Index.of, (rows.given, rows.family, rows.birth, rows.email)
        )
        return cls(given, family, birth, tuple(map(Index.of, rows.phones.T)), email)


class People:
    """Everyone, with the vocabulary of their names; `keys` are in the order of the rows.

    `changes` counts how often they were replaced.
    """

    def __init__(self, known: Sequence[Known]) -> None:
        self.words = Vocabulary()
        self.keys = [each.key for each in known]
        self.rows = self._rows_of_known(known)
        self._tally: Tally | None = None
        self.changes = 0

    def __len__(self) -> int:
        return len(self.keys)

    def replace(self, keys: Iterable[str], now: Sequence[Known]) -> None:
        """Takes in how those of these keys are now; who is not among `now` is gone."""
        changed = set(keys)
        stay = np.array([key not in changed for key in self.keys], dtype=np.bool_)
        self.keys = [key for key in self.keys if key not in changed] + [each.key for each in now]
        self.rows = self.rows.take(stay).and_(self._rows_of_known(now))
        self._tally = None
        self.changes += 1

    def row_of(self, person: PersonLike) -> Rows:
        """Somebody, who need not be in the dossier, as a row."""
        number = self.words.number
        return Rows(
            given=_numbers([number(person.first_name)]),
            family=_numbers([number(person.last_name)]),
            birth=_numbers([_day(person.birth_date.isoformat() if person.birth_date else "")]),
            phones=_phones([person.phone]),
            email=_numbers([_email(person.email)]),
        )

    @property
    def tally(self) -> "Tally":
        """How often there is what they have."""
        if self._tally is None:
            self._tally = Tally.of(self.rows)
        return self._tally

    def _rows_of_known(self, known: Sequence[Known]) -> Rows:
        number = self.words.number
        return Rows(
            given=_numbers([number(each.first_name) for each in known]),
            family=_numbers([number(each.last_name) for each in known]),
            birth=_numbers([_day(each.birth_date) for each in known]),
            phones=_phones([each.phone for each in known]),
            email=_numbers([_email(each.email) for each in known]),
        )


def _numbers(values: list[int]) -> Numbers:
    return np.array(values, dtype=np.int64)


def _day(iso: str) -> int:
    """A day as a number by which days are compared: 20030709, 0 for none."""
    return int(iso.replace("-", "")) if iso else 0


def _phones(written: Sequence[str | None]) -> Numbers:
    found = np.zeros((len(written), PHONES), dtype=np.int64)
    for at, each in enumerate(written):
        if each:
            numbers = phone_numbers(each)[:PHONES]
            found[at, : len(numbers)] = numbers
    return found


def _email(written: str | None) -> int:
    """A number that e-mail addresses have in common only when they are the same."""
    plain = (written or "").strip().lower()
    return hash(plain) | 1 if plain else 0
