"""Measures finding who is in the dossier already, with slips planted, and all pairs of it.

    python -m tests.benchmarks.duplicates [--people N] [--each S]

People of the dossier are typed once more with one slip of each kind, by name and birth date alone:
`found` is how many come among the first three. Then people who are new are typed: for how many is
somebody shown who is another? Last the same slips are put into the dossier beside those they were
made of, and the list of all pairs is made: how many of them are in it, and what else is.

Given names are those of the shipped list, a few often and most seldom, so that nicknames in it are
found by it: this measures the finding and not the list. Family names are made up.
"""

import argparse
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter, thread_time

from plastiq_tracker.domain.records import Person
from plastiq_tracker.domain.search import fold
from plastiq_tracker.services import duplicates
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system.resources import shipped
from tests.benchmarks.names import CODAS, ENDS, FRONTS, ONSETS, VOWELS
from tests.factories import keys

MOST_MS = 50.0
BATCH = 20_000
LETTERS = "abcdefghijklmnopqrstuvwxyz"
Slip = Callable[["World", Person], Person | None]


class World:
    """Names and birth dates, and who has them; the same for the same seed."""

    def __init__(self, seed: int, families: int = 40_000) -> None:
        self.pick = Random(seed)
        self.new_id = keys(self.pick)
        text = shipped("resources", "names", "given_names.txt").read_text(encoding="utf-8")
        lines = [line.split() for line in text.splitlines() if line and not line.startswith("#")]
        self.groups: dict[str, list[str]] = {}
        for line in lines:
            for name in line:
                self.groups.setdefault(name, []).extend(each for each in line if each != name)
        self.given = sorted(self.groups)
        self.pick.shuffle(self.given)
        self.family = [self._family() for _ in range(families)]
        self.last = 0

    def person(self) -> Person:
        self.last += 1
        return Person(
            id=self.new_id(),
            code=f"P{self.last:07}",
            first_name=self._often(self.given),
            last_name=self._often(self.family),
            birth_date=date(1990, 1, 1) + timedelta(self.pick.randrange(13 * 365)),
            phone=f"04{self.pick.randrange(10**8):08}",
        )

    def letter_wrong(self, name: str) -> str:
        """A letter too many, too few, another one, or two turned around."""
        at = self.pick.randrange(1, len(name)) if len(name) > 1 else 0
        match self.pick.randrange(4):
            case 0:
                return name[:at] + self.pick.choice(LETTERS) + name[at:]
            case 1:
                return name[:at] + name[at + 1 :]
            case 2:
                return name[:at] + self.pick.choice(LETTERS) + name[at + 1 :]
        return name[: at - 1] + name[at : at + 1] + name[at - 1 : at] + name[at + 1 :]

    def _often(self, names: list[str]) -> str:
        """One of the names, those in front more often."""
        return names[int(len(names) * self.pick.random() ** 2)]

    def _family(self) -> str:
        parts = "".join(
            self.pick.choice(ONSETS) + self.pick.choice(VOWELS) + self.pick.choice(CODAS)
            for _ in range(self.pick.choice((1, 2, 2, 3)))
        )
        return self.pick.choice(FRONTS) + (parts + self.pick.choice(ENDS)).capitalize()


def without_accents(world: World, person: Person) -> Person | None:
    bare = fold(person.last_name).title()
    return None if bare == person.last_name else replace(person, last_name=bare)


def turned(world: World, person: Person) -> Person | None:
    return replace(person, first_name=person.last_name, last_name=person.first_name)


def nickname(world: World, person: Person) -> Person | None:
    other = world.pick.choice(world.groups[person.first_name])
    return replace(person, first_name=other)


def swapped(world: World, person: Person) -> Person | None:
    birth = person.birth_date
    if birth.day > 12 or birth.day == birth.month:
        return None
    return replace(person, birth_date=birth.replace(day=birth.month, month=birth.day))


def digit_wrong(world: World, person: Person) -> Person | None:
    written = f"{person.birth_date:%d%m%Y}"
    at = world.pick.choice((0, 1, 2, 3, 6, 7))
    made = written[:at] + str(world.pick.randrange(10)) + written[at + 1 :]
    try:
        birth = date(int(made[4:]), int(made[2:4]), int(made[:2]))
    except ValueError:
        return None
    return None if birth == person.birth_date else replace(person, birth_date=birth)


def family_slip(world: World, person: Person) -> Person | None:
    return replace(person, last_name=world.letter_wrong(person.last_name))


def given_slip(world: World, person: Person) -> Person | None:
    return replace(person, first_name=world.letter_wrong(person.first_name))


def double_name(world: World, person: Person) -> Person | None:
    return replace(person, last_name=f"{person.last_name}-{world.pick.choice(world.family)}")


def other_family(world: World, person: Person) -> Person | None:
    return replace(person, last_name=world.pick.choice(world.family))


def same_phone(world: World, person: Person) -> Person | None:
    return replace(person, last_name=world.pick.choice(world.family), phone=person.phone)


def two_slips(world: World, person: Person) -> Person | None:
    slipped = family_slip(world, person)
    return slipped and digit_wrong(world, slipped)


SLIPS: dict[str, Slip] = {
    "typed again": lambda _world, person: person,
    "without accents": without_accents,
    "names turned around": turned,
    "another form of the given name": nickname,
    "day and month of birth swapped": swapped,
    "a digit of the birth date wrong": digit_wrong,
    "a letter of the family name wrong": family_slip,
    "a letter of the given name wrong": given_slip,
    "a second family name": double_name,
    "another family name": other_family,
    "another family name, same phone": same_phone,
    "a letter and a digit wrong": two_slips,
}


def slipped(world: World, person: Person, name: str) -> Person | None:
    """The person as somebody would type them again, with this slip; None when that cannot be."""
    made = SLIPS[name](world, person)
    if made is None or not made.first_name.strip():
        return None
    return made if name == "another family name, same phone" else replace(made, phone=None)


@dataclass
class Typed:
    """What came of typing people: milliseconds, and for how many the right one was shown."""

    asked: int = 0
    found: int = 0


def dossier_of(world: World, people: int, folder: Path) -> tuple[Dossier, list[Person]]:
    persons = [world.person() for _ in range(people)]
    dossier = Dossier.create(folder / "duplicates.plastiq")
    put(dossier, persons)
    return dossier, persons


def put(dossier: Dossier, persons: Sequence[Person]) -> None:
    for at in range(0, len(persons), BATCH):
        with dossier.write() as work:
            work.insert_all(Person, persons[at : at + BATCH])


@dataclass
class Times:
    """Milliseconds of the clock, and of the processor when others keep it busy too."""

    clock: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)


def timed(dossier: Dossier, person: Person, times: Times) -> tuple[duplicates.Likely, ...]:
    start, used = perf_counter(), thread_time()
    found = duplicates.likely(dossier, person)
    times.clock.append((perf_counter() - start) * 1000)
    times.processor.append((thread_time() - used) * 1000)
    return found


def type_again(
    dossier: Dossier, world: World, persons: Sequence[Person], each: int, times: Times
) -> None:
    print(f"\n{'typed with this slip':40}{'asked':>8}{'found':>8}")
    total = Typed()
    for name in SLIPS:
        part = Typed()
        while part.asked < each:
            person = world.pick.choice(persons)
            if (made := slipped(world, person, name)) is None:
                continue
            part.asked += 1
            shown = timed(dossier, made, times)
            part.found += any(one.person.id == person.id for one in shown)
        print(f"{name:40}{part.asked:8}{part.found / part.asked:8.1%}")
        total = Typed(total.asked + part.asked, total.found + part.found)
    print(f"{'all':40}{total.asked:8}{total.found / total.asked:8.1%}")


def type_new(dossier: Dossier, world: World, count: int, times: Times) -> None:
    wrongly = sum(bool(timed(dossier, world.person(), times)) for _ in range(count))
    print(f"{'new people: somebody else is shown':40}{count:8}{wrongly / count:8.1%}")


def list_all(dossier: Dossier, world: World, persons: Sequence[Person], each: int) -> None:
    planted: dict[frozenset[object], str] = {}
    made = []
    for name in SLIPS:
        for person in world.pick.sample(persons, each):
            if (other := slipped(world, person, name)) is not None:
                world.last += 1
                again = replace(other, id=world.new_id(), code=f"P{world.last:07}")
                made.append(again)
                planted[frozenset((person.id, again.id))] = name
    put(dossier, made)
    start = perf_counter()
    found = duplicates.pairs(dossier, limit=1_000_000)
    first = perf_counter() - start
    start = perf_counter()
    duplicates.pairs(dossier, limit=1_000)
    again_s = perf_counter() - start
    hits = [planted.get(frozenset((one.first.id, one.second.id))) for one in found]
    print(f"\n{'planted in the dossier':40}{'pairs':>8}{'listed':>8}")
    for name in SLIPS:
        count = sum(each == name for each in planted.values())
        print(f"{name:40}{count:8}{sum(hit == name for hit in hits) / max(count, 1):8.1%}")
    right = sum(hit is not None for hit in hits)
    print(f"{'all':40}{len(planted):8}{right / len(planted):8.1%}")
    print(f"of {len(found)} pairs listed {right / max(len(found), 1):.1%} were planted")
    print(f"the list took {first:.1f} s, once more {again_s:.1f} s")


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--each", type=int, default=100)
    asked = parser.parse_args(arguments)
    world = World(asked.people)
    with tempfile.TemporaryDirectory() as folder:
        dossier, persons = dossier_of(world, asked.people, Path(folder))
        with closing(dossier):
            print(f"{asked.people} people, {asked.each} of each slip")
            first, times = Times(), Times()
            timed(dossier, persons[0], first)
            type_again(dossier, world, persons, asked.each, times)
            type_new(dossier, world, asked.each * 5, times)
            _print_times(first.clock[0], times)
            list_all(dossier, world, persons, min(asked.each, len(persons)))


def _print_times(first: float, times: Times) -> None:
    for name, found in (("of the clock", times.clock), ("of the processor", times.processor)):
        ordered = sorted(found)
        p99 = ordered[int(len(ordered) * 0.99)]
        missed = "" if p99 < MOST_MS else "  missed"
        print(
            f"milliseconds {name}: median {median(found):.1f}, p99 {p99:.1f} "
            f"(< {MOST_MS:.0f}){missed}, longest {ordered[-1]:.1f}"
        )
    print(f"the first time, which reads everyone: {first:.0f} ms")


if __name__ == "__main__":
    main()
