"""With whom somebody is compared at all: whoever has enough in common to be the same person.

Someone typed is compared with whoever was born on that day, or on a day that a slip makes of it;
with whose name sounds like either name and who was born in that month or on that day of another
year; with whom both names are heard alike; with who has the phone number or the e-mail address.
Of all pairs the first two must begin with the same letter as well.
"""

from collections.abc import Iterator

import numpy as np

from plastiq_tracker.services.likeness_columns import Numbers, People, Rows
from plastiq_tracker.services.likeness_scores import Births, births

LARGEST = 400
"""People in a block of pairs: what more of them have in common says nothing."""
YEARS = range(1900, 2100)


def alike(people: People, one: Rows) -> Numbers:
    """The rows of those who are compared with this one person, in order."""
    rows, tally = people.rows, people.tally
    given, family = _sounding(people, int(one.given[0])), _sounding(people, int(one.family[0]))
    numbers, address = one.phones[one.phones != 0].tolist(), one.email[one.email != 0].tolist()
    found = [index.rows(numbers) for index in tally.phones]
    found.append(tally.email.rows(address))
    some = []
    for mine, other in ((given, family), (family, given)):
        of_family = tally.family.rows(other)
        found.append(of_family[np.isin(rows.given[of_family], list(mine))])
        some += [of_family, tally.given.rows(other)]
    if day := int(one.birth[0]):
        found.append(tally.birth.rows(_slips(day)))
        heard = np.concatenate(some)
        kind = births(np.broadcast_to(one.birth, len(heard)), rows.birth[heard])
        found.append(heard[kind >= Births.NEAR])
    return np.unique(np.concatenate(found))


def _slips(day: int) -> set[int]:
    """A birth date and those that a slip makes of it: a digit, two turned around, the year."""
    written = f"{day:08}"
    year, month, date = written[:4], written[4:6], written[6:]
    found = {day, int(year + date + month)}
    for at in range(8):
        found |= {int(f"{written[:at]}{digit}{written[at + 1 :]}") for digit in range(10)}
    for at in range(7):
        turned = written[at + 1] + written[at]
        found.add(int(written[:at] + turned + written[at + 2 :]))
    return found | {other * 10_000 + day % 10_000 for other in YEARS}


def pairs(people: People) -> tuple[Numbers, Numbers]:
    """The rows of all pairs that are compared, each pair once, the smaller row first."""
    size = max(len(people), 1)
    found = [_within(keys, rows, size) for keys, rows in _blocks(people)]
    codes = np.sort(np.concatenate(found))
    codes = codes[np.r_[True, codes[1:] != codes[:-1]]] if len(codes) else codes
    return codes // size, codes % size


def _sounding(people: People, word: int) -> set[int]:
    """The words that have a sound in common with this one, and it."""
    words = people.words
    return {word, *(each for sound in words.sounds[word] for each in words.sounding[sound])}


def _blocks(people: People) -> Iterator[tuple[Numbers, Numbers]]:
    """Keys, and the rows that have them: who has one in common is compared."""
    rows, begins = people.rows, people.words.column("begins")
    everyone = np.arange(len(people))
    for place, names in enumerate((rows.given, rows.family)):
        yield (rows.birth * 2 + place) * 1000 + begins[names], everyone
    sound, other, who = _sounds_of(people)
    birth = rows.birth[who]
    year, month, day = birth // 10_000, (birth // 100) % 100, birth % 100
    low, high = np.minimum(month, day), np.maximum(month, day)
    heard = (sound * 1000 + begins[other]) * 4
    for place, part in enumerate(
        (month * 100 + day, year * 10_000 + low * 100 + high, year * 100 + month, year * 100 + day)
    ):
        yield (heard + place) * 10**8 + part, who
    yield _both_names(people)
    for column in (*rows.phones.T, rows.email):
        yield column[column != 0], everyone[column != 0]


def _sounds_of(people: People) -> tuple[Numbers, Numbers, Numbers]:
    """Each sound of each person's names, with the other name, and whose it is."""
    sounds = people.words.sounds
    found: list[int] = []
    other, who = [], []
    names = people.rows.given, people.rows.family
    for mine, others in (names, names[::-1]):
        counts = np.array([len(each) for each in sounds], dtype=np.int64)[mine]
        found += [sound for word in mine.tolist() for sound in sounds[word]]
        other.append(np.repeat(others, counts))
        who.append(np.repeat(np.arange(len(people)), counts))
    return np.array(found, dtype=np.int64), np.concatenate(other), np.concatenate(who)


def _both_names(people: People) -> tuple[Numbers, Numbers]:
    """By a sound of each name, in whatever order."""
    sounds = people.words.sounds
    keys: list[int] = []
    who: list[int] = []
    names = zip(people.rows.given.tolist(), people.rows.family.tolist(), strict=True)
    for row, (given, family) in enumerate(names):
        made = [min(a, b) << 32 | max(a, b) for a in sounds[given] for b in sounds[family]]
        keys += made
        who += [row] * len(made)
    return np.array(keys, dtype=np.int64), np.array(who, dtype=np.int64)


def _within(keys: Numbers, rows: Numbers, size: int) -> Numbers:
    """All pairs of rows that have a key in common, each pair as one number."""
    order = np.argsort(keys, kind="stable")
    keys, rows = keys[order], rows[order]
    first = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]]) if len(keys) else keys
    counts = np.diff(np.r_[first, len(keys)])
    made = [np.zeros(0, dtype=np.int64)]
    for count in np.unique(counts[(counts > 1) & (counts <= LARGEST)]).tolist():
        starts = first[counts == count]
        members = rows[starts[:, None] + np.arange(count)]
        a, b = np.triu_indices(count, 1)
        one, other = members[:, a].ravel(), members[:, b].ravel()
        made.append(np.minimum(one, other) * size + np.maximum(one, other))
    codes = np.concatenate(made)
    of_two: Numbers = codes[codes // size != codes % size]
    return of_two
