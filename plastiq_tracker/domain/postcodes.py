"""Belgian postcodes: which municipalities and places have them, and the other way about."""

from collections.abc import Iterable, Mapping

from plastiq_tracker.domain.search import fold

BRUSSELS = range(1000, 1300)
"""Where a municipality has two names that are both its own."""


class Postcodes:
    """Made of the rows of the shipped list: postcode, municipality, its other name, its places.

    `french` has the municipalities of Brussels called by their French names.
    """

    def __init__(self, rows: Iterable[Mapping[str, str]], *, french: bool = False) -> None:
        self._municipalities: dict[str, list[str]] = {}
        self._places: dict[str, list[str]] = {}
        self._known_at: dict[str, set[str]] = {}
        self._centres: dict[str, list[str]] = {}
        self._parts: dict[str, list[str]] = {}
        for row in rows:
            self._add(row, french)

    def municipalities(self, postcode: str) -> tuple[str, ...]:
        """Those that have this postcode: nearly always one; none when there is no such code."""
        return tuple(self._municipalities.get(tidy(postcode), ()))

    def names_at(self, postcode: str) -> tuple[str, ...]:
        """Everything an address with this postcode may name: its municipalities, then places."""
        code = tidy(postcode)
        here = self._municipalities.get(code, [])
        return (*here, *(each for each in self._places.get(code, ()) if each not in here))

    def agree(self, postcode: str, name: str) -> bool:
        """Whether a place of this name, in either language, has this postcode."""
        return fold(name) in self._known_at.get(tidy(postcode), ())

    def codes_of(self, name: str) -> tuple[str, ...]:
        """The postcodes of a place; of a municipality those of its own centre, else all."""
        key = fold(name)
        return tuple(self._centres.get(key) or self._parts.get(key, []))

    def names(self) -> list[str]:
        """Every municipality and place, once, in order."""
        here = (each for names in self._municipalities.values() for each in names)
        return sorted({*here, *(each for names in self._places.values() for each in names)})

    def _add(self, row: Mapping[str, str], french: bool) -> None:
        code, both = row["postcode"], [row["municipality"], row["other_name"]]
        if french and both[1] and int(code) in BRUSSELS:
            both.reverse()
        places = [each for each in row["places"].split("|") if each]
        keys = {fold(each) for each in both if each}
        places_keys = {fold(each) for each in places}
        self._municipalities.setdefault(code, []).append(both[0])
        others = [each for each in places if fold(each) not in keys]
        self._places.setdefault(code, []).extend(others)
        self._known_at.setdefault(code, set()).update(keys | places_keys)
        for key in keys:
            (self._centres if keys & places_keys else self._parts).setdefault(key, []).append(code)
        for key in places_keys - keys:
            self._centres.setdefault(key, []).append(code)


def tidy(postcode: str) -> str:
    """What was typed, without spaces and the country in front: "B-2300" is 2300."""
    plain = "".join(postcode.split()).upper()
    return plain.removeprefix("BE").removeprefix("B").removeprefix("-")
