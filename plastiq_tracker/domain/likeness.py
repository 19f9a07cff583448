"""How names, birth dates and phone numbers are compared when two persons may be one.

Names are compared as folded words. A sound stands for all spellings that are heard alike here, in
Dutch and French and as Arabic and Turkish names are written in Belgium.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Protocol

from plastiq_tracker.domain.search import words_of

LAST_DIGITS = 8
"""Of a phone number so many count, so that 0470 12 34 56 is +32 470 12 34 56."""
SHORTEST_SOUND = 3
"""Letters that a word of a name must have to be looked for by itself: not "de", "el"."""

_SPELLINGS = (
    (r"[^a-z]", ""),
    (r"(?P<letter>.)(?=(?P=letter))", ""),
    (r"^h(?=[aeiouy])|(?<=[aeiouy])h(?=[aeiouy])", ""),
    (r"^[jy](?=i)", ""),
    (r"ch(?=[rl])|ck|cq|qu|q", "k"),
    (r"sch|sh|sj|ch(?=[aeiouy])|tch|cz|c(?=[eiy])|z", "s"),
    (r"dj|(?<![aeiou])gi(?=[aou])|^j(?=[aeou])|y(?=[aeou])", "j"),
    (r"ph", "f"),
    (r"dt|th|d$", "t"),
    (r"gh|kh|ch", "g"),
    (r"c", "k"),
    (r"x", "ks"),
    (r"ou(?=[aeiy])|w", "v"),
    (r"ij|y", "i"),
    (r"h", ""),
)
"""How letters are heard, the first that fits; a letter that is written twice is heard once."""
_HEARD = [instead for _pattern, instead in _SPELLINGS]
_SPELLED = re.compile("|".join(f"(?P<_{at}>{each})" for at, (each, _) in enumerate(_SPELLINGS)))
_VOWELS = re.compile(r"[aeiou]+")
_NOT_DIGITS = re.compile(r"[^0-9]+")


class PersonLike(Protocol):
    """What of a person is compared; what is not known yet is None or empty."""

    @property
    def first_name(self) -> str: ...
    @property
    def last_name(self) -> str: ...
    @property
    def birth_date(self) -> date | None: ...
    @property
    def phone(self) -> str | None: ...
    @property
    def email(self) -> str | None: ...


@lru_cache(maxsize=1 << 17)
def sound(name: str) -> str:
    """How a folded name is heard: its first sound and the consonants that follow."""
    heard = _SPELLED.sub(_as_heard, name)
    return _VOWELS.sub(lambda found: "" if found.start() else "a", heard)


def _as_heard(found: re.Match[str]) -> str:
    return _HEARD[int(str(found.lastgroup)[1:])]


def sounds(words: str) -> tuple[str, ...]:
    """The sounds by which a name of one or more folded words is looked for, that of all first."""
    parts = words.split()
    found = [sound("".join(parts))]
    if len(parts) > 1:
        found += [sound(each) for each in (parts[0], parts[-1]) if len(each) >= SHORTEST_SOUND]
    return tuple(dict.fromkeys(each for each in found if each))


def given_names(lines: Iterable[str]) -> Mapping[str, frozenset[int]]:
    """By folded name the numbers of the groups it is in: those of a group may be one person's.

    A line is a group of names between spaces; one that begins with # says something else.
    """
    groups = defaultdict[str, set[int]](set)
    for number, line in enumerate(lines):
        if not line.startswith("#"):
            for name in line.split():
                groups["".join(words_of(name))].add(number)
    return {name: frozenset(found) for name, found in groups.items()}


def phone_numbers(written: str | None) -> tuple[int, ...]:
    """The last digits of each phone number in a field, as numbers; those too short are left out."""
    if not written:
        return ()
    digits = [_NOT_DIGITS.sub("", part) for part in re.split(r"[/;,]", written)]
    whole = [each for each in digits if len(each) >= LAST_DIGITS] or ["".join(digits)]
    return tuple({int(each[-LAST_DIGITS:]): None for each in whole if len(each) >= LAST_DIGITS})
