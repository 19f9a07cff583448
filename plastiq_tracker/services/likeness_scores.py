"""How likely two persons are one: what agrees is counted in bits, as in record linkage.

What agrees by chance seldom weighs most: a rare name more than a common one, a birth date more
than a name; what differs takes away (Fellegi and Sunter 1969). A bit doubles the odds. The odds to
begin with are one in four times as many people as there are, and a thousand more.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from plastiq_tracker.services.likeness_columns import (
    Flags,
    Numbers,
    People,
    Rows,
    Vocabulary,
)

Bits = NDArray[np.float64]
Kinds = NDArray[np.int8]

SIMILAR = 0.66
"""From this part of their letters on that agree, in order, two names are one with slips."""
TO_BEGIN, MORE = 2.0, 1_000
UNSEEN_GIVEN, UNSEEN_FAMILY, UNSEEN_DAYS = 1_000, 3_000, 4_096
"""So many names and birth dates there are in the world of a small dossier."""


class Names(IntEnum):
    """How one name of two persons compares."""

    DIFFERENT = 0
    SIMILAR = 1
    PART = 2
    SHORT_FORM = 3
    SAME = 4


class Births(IntEnum):
    """How two birth dates compare; NEAR has the year and the day or the month in common."""

    DIFFERENT = 0
    UNKNOWN = 1
    NEAR = 2
    OTHER_YEAR = 3
    DIGIT = 4
    TURNED_DIGITS = 5
    SWAPPED = 6
    SAME = 7


BIRTH_BITS = np.array([-6.0, 0.0, -1.0, 2.0, 2.5, 4.0, 6.0, 0.0])
"""What each of them weighs; the same date weighs after how many have it."""
LOST = np.array([0.0, 4.0, 2.0, 2.0, 0.0])
"""What a name weighs less than when it is the same, by how it compares."""
PER_LETTER = 16.0
"""A slip weighs the more the shorter the name."""
OTHER_GIVEN, OTHER_FAMILY = -12.0, -4.3
"""People get another family name, hardly ever another given name; twins have that alone."""
TURNED = -3.0
PHONE, EMAIL, OF_HOUSEHOLD = 9.0, 10.0, 2.0


@dataclass(frozen=True, eq=False)
class Compared:
    """Pairs of persons compared: `bits` says how likely each is one, the rest why."""

    bits: Bits
    given: Kinds
    family: Kinds
    turned: Flags
    birth: Kinds
    phone: Flags
    email: Flags


def compare(people: People, one: Rows, other: Rows) -> Compared:
    """Compares each of `one` with who stands in the same place in `other`."""
    given, given_bits = _names(people, one.given, other.given, family=False)
    family, family_bits = _names(people, one.family, other.family, family=True)
    names = given_bits + family_bits
    turned = np.zeros(len(one), dtype=np.bool_)
    at = np.flatnonzero((given == Names.DIFFERENT) & (family == Names.DIFFERENT))
    if len(at):
        first, first_bits = _names(people, one.given[at], other.family[at], family=True)
        second, second_bits = _names(people, one.family[at], other.given[at], family=False)
        bits = first_bits + second_bits + TURNED
        better = bits > names[at]
        at = at[better]
        turned[at], names[at] = True, bits[better]
        given[at], family[at] = second[better], first[better]
    birth = births(one.birth, other.birth)
    phone = _share_a_phone(one, other)
    email = (one.email == other.email) & (one.email != 0)
    own = given != Names.DIFFERENT
    bits = names + _birth_bits(people, birth, other.birth)
    bits += phone * np.where(own, PHONE, OF_HOUSEHOLD) + email * np.where(own, EMAIL, OF_HOUSEHOLD)
    bits -= np.log2(len(people) + MORE) + TO_BEGIN
    return Compared(bits, given, family, turned, birth, phone, email)


def _names(people: People, one: Numbers, other: Numbers, *, family: bool) -> tuple[Kinds, Bits]:
    """How words compare as family names or as given ones, and what that weighs here."""
    having = people.tally.family if family else people.tally.given
    unseen = UNSEEN_FAMILY if family else UNSEEN_GIVEN
    different = OTHER_FAMILY if family else OTHER_GIVEN
    common = np.maximum(having.count(one), having.count(other))
    kind, alike = compare_names(people.words, one, other, family=family)
    bits = np.log2((len(people) + unseen) / (common + 1)) - LOST[kind]
    bits -= np.where(kind == Names.SIMILAR, PER_LETTER * (1 - alike), 0)
    return kind, np.where(kind == Names.DIFFERENT, different, np.maximum(bits, different))


def compare_names(
    words: Vocabulary, one: Numbers, other: Numbers, *, family: bool
) -> tuple[Kinds, Bits]:
    """How words compare, and of those that are similar which part of their letters agrees."""
    from rapidfuzz import process  # noqa: PLC0415 - after the first paint
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    kind = np.where(one == other, Names.SAME, Names.DIFFERENT).astype(np.int8)
    alike = np.ones(len(one))
    at = np.flatnonzero(one != other)
    first, second = one[at].tolist(), other[at].tolist()
    letters = process.cpdist(
        [words.joined[each] for each in first],
        [words.joined[each] for each in second],
        scorer=OSA.normalized_similarity,
        score_cutoff=SIMILAR,
    )
    heard = words.column("heard")
    close = (letters >= SIMILAR) | (heard[one[at]] == heard[other[at]])
    found = np.where(close, Names.SIMILAR, Names.DIFFERENT).astype(np.int8)
    _mark(found, Names.PART, words.column("is_several"), one[at], other[at], words.are_parts)
    if not family:
        _mark(found, Names.SHORT_FORM, words.column("is_given"), one[at], other[at], words.share)
    found[letters == 1] = Names.SAME
    kind[at], alike[at] = found, np.maximum(letters, SIMILAR)
    return kind, alike


def _mark(
    found: Kinds,
    kind: Names,
    among: Flags,
    one: Numbers,
    other: Numbers,
    holds: Callable[[int, int], bool],
) -> None:
    """Marks the pairs of which this holds; it is asked only of words among which it can."""
    asked = among[one] | among[other] if kind is Names.PART else among[one] & among[other]
    at = np.flatnonzero(asked)
    pairs = zip(one[at].tolist(), other[at].tolist(), strict=True)
    found[at[[holds(*pair) for pair in pairs]]] = kind


def births(one: Numbers, other: Numbers) -> Kinds:
    """How days compare; a digit typed wrong, two digits or day and month turned around."""
    year, month, day = ((one // 10_000), (one // 100) % 100, one % 100)
    year2, month2, day2 = ((other // 10_000), (other // 100) % 100, other % 100)
    powers = 10 ** np.arange(8)
    digits, digits2 = ((each[:, None] // powers) % 10 for each in (one, other))
    wrong = digits != digits2
    slips = wrong.sum(axis=1)
    crossed = (digits[:, 1:] == digits2[:, :-1]) & (digits[:, :-1] == digits2[:, 1:])
    turned = (slips == 2) & (wrong[:, 1:] & wrong[:, :-1] & crossed).any(axis=1)
    found = np.full(len(one), Births.DIFFERENT, dtype=np.int8)
    found[(year == year2) & ((month == month2) | (day == day2))] = Births.NEAR
    found[(month == month2) & (day == day2)] = Births.OTHER_YEAR
    found[slips == 1] = Births.DIGIT
    found[turned] = Births.TURNED_DIGITS
    found[(year == year2) & (month == day2) & (day == month2)] = Births.SWAPPED
    found[one == other] = Births.SAME
    found[(one == 0) | (other == 0)] = Births.UNKNOWN
    return found


def _birth_bits(people: People, kind: Kinds, days: Numbers) -> Bits:
    bits: Bits = BIRTH_BITS[kind]
    same = kind == Births.SAME
    common = people.tally.birth.count(days[same])
    bits[same] = np.log2((len(people) + UNSEEN_DAYS) / (common + 1))
    return bits


def _share_a_phone(one: Rows, other: Rows) -> Flags:
    shared = one.phones[:, :, None] == other.phones[:, None, :]
    found: Flags = (shared & (one.phones != 0)[:, :, None]).any(axis=(1, 2))
    return found
