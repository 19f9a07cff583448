"""Who may be in the dossier already: as one types it, wrongly, and among all who are there."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from plastiq_tracker.domain.records import NotSame, Person
from plastiq_tracker.domain.trouble import NotFound
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.services import duplicates, history, intake, records
from plastiq_tracker.store.dossier import Dossier
from tests.benchmarks.duplicates import World

BORN = date(2003, 7, 9)


@dataclass(frozen=True)
class Typed:
    first_name: str
    last_name: str
    birth_date: date | None = None
    phone: str | None = None
    email: str | None = None


def person(code: str, first: str, last: str, birth: date, phone: str | None = None) -> Person:
    return Person(code=code, first_name=first, last_name=last, birth_date=birth, phone=phone)


CHLOE = person("P1", "Chloé", "De Smet", BORN, "0470 11 22 33")
MOHAMED = person("P2", "Mohamed", "El Amrani", date(2001, 12, 30))
JOHANNES = person("P3", "Johannes", "Peeters", date(1999, 2, 11))
ANN = person("P4", "Ann", "Van den Berghe", date(1998, 11, 3))
TWINS = (
    person("P5", "Lotte", "Janssens", date(2002, 5, 5), "011 22 33 44"),
    person("P6", "Bram", "Janssens", date(2002, 5, 5), "011 22 33 44"),
)


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    made = Dossier.create(tmp_path / "duplicates.plastiq")
    with made.write() as work:
        for each in (CHLOE, MOHAMED, JOHANNES, ANN, *TWINS):
            work.save(each)
    yield made
    made.close()


def codes(dossier: Dossier, typed: Typed) -> list[str]:
    return [each.person.code for each in duplicates.likely(dossier, typed)]


def why(dossier: Dossier, typed: Typed) -> str:
    (found,) = duplicates.likely(dossier, typed)
    return ", ".join(PlainWords().say(each) for each in found.reasons)


@pytest.mark.parametrize(
    ("typed", "reasons"),
    [
        (Typed("Chloé", "De Smet", BORN), "same name, same birth date"),
        (Typed("chloe", "desmet", BORN), "same name, same birth date"),
        (Typed("De Smet", "Chloé", BORN), "same name, names turned around, same birth date"),
        (Typed("Cloé", "De Smet", BORN), "name is alike, same birth date"),
        (Typed("Chloé", "De Smed", BORN), "name is alike, same birth date"),
        (
            Typed("Chloé", "De Smet", date(2003, 9, 7)),
            "same name, day and month of birth swapped",
        ),
        (
            Typed("Chloé", "De Smet", date(2003, 7, 19)),
            "same name, birth date differs in one digit",
        ),
        (Typed("Chloé", "De Smet"), "same name"),
        (
            Typed("Chloé", "De Smet-Maes", BORN),
            "same first name, family name in part, same birth date",
        ),
        (
            Typed("Chloé", "Maes", BORN, "+32 470 112233"),
            "same first name, other family name, same birth date, same phone number",
        ),
        (
            Typed("Muhammet", "Elamrani", date(2001, 12, 30)),
            "another form of the first name, same family name, same birth date",
        ),
        (
            Typed("Jo", "Peters", date(1999, 2, 11)),
            "another form of the first name, family name is alike, same birth date",
        ),
        (
            Typed("Ann", "Vandenberghe", date(1998, 1, 13)),
            "same name, other birth date",
        ),
        (
            Typed("An", "van den berg", date(1989, 11, 3)),
            (
                "another form of the first name, family name is alike, "
                "two digits of the birth date turned around"
            ),
        ),
    ],
)
def test_someone_is_found_and_it_is_told_why(dossier: Dossier, typed: Typed, reasons: str) -> None:
    assert why(dossier, typed) == reasons


@pytest.mark.parametrize(
    "typed",
    [
        Typed("Bart", "Claes", BORN),
        Typed("Chloé", "", BORN),
        Typed("", "De Smet", BORN),
        Typed("Sofie", "De Smet", date(1995, 1, 1)),
        Typed("Ahmed", "El Amrani", date(2004, 3, 1)),
        Typed("Ilse", "Janssens", date(2002, 5, 15)),
        Typed("Chloé", "Wouters", date(1997, 4, 20)),
    ],
)
def test_who_only_has_something_in_common_is_not_shown(dossier: Dossier, typed: Typed) -> None:
    assert codes(dossier, typed) == []


def test_twins_are_not_the_same_person(dossier: Dossier) -> None:
    assert codes(dossier, Typed("Bram", "Janssens", date(2002, 5, 5), "011 22 33 44")) == ["P6"]
    assert duplicates.pairs(dossier) == ()


def test_the_likeliest_comes_first_and_no_more_than_three(dossier: Dossier) -> None:
    others = [person(f"Q{at}", "Chloé", "De Smet", date(2003, 7, at + 1)) for at in range(5)]
    with dossier.write() as work:
        work.insert_all(Person, others)
    found = duplicates.likely(dossier, Typed("Chloé", "De Smet", BORN))
    assert [each.person.code for each in found][:1] == ["P1"]
    assert len(found) == 3
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)


def test_what_was_saved_deleted_or_written_by_another_program_counts_at_once(
    dossier: Dossier,
) -> None:
    typed = Typed("Zoë", "Wouters", date(2000, 4, 1))
    assert codes(dossier, typed) == []
    zoe = person("P9", "Zoe", "Wouters", date(2000, 4, 1))
    records.save(dossier, zoe)
    assert codes(dossier, typed) == ["P9"]
    with closing(sqlite3.connect(dossier.path)) as other, other:
        other.execute("UPDATE person SET first_name = 'Bart' WHERE code = 'P9'")
    assert codes(dossier, typed) == []
    with closing(sqlite3.connect(dossier.path)) as other, other:
        other.execute("UPDATE person SET first_name = 'Zoé' WHERE code = 'P9'")
    assert codes(dossier, typed) == ["P9"]
    with dossier.read() as work:
        records_now = work.get(Person, zoe.id)
    records.delete(dossier, records_now)
    assert codes(dossier, typed) == []


def test_two_who_were_told_apart_are_not_listed_until_that_is_undone(dossier: Dossier) -> None:
    again = person("P7", "Chloe", "De Smedt", BORN)
    records.save(dossier, again)
    (pair,) = duplicates.pairs(dossier)
    assert (pair.first.code, pair.second.code) == ("P1", "P7")
    changes = duplicates.tell_apart(dossier, again.id, CHLOE.id)
    assert duplicates.pairs(dossier) == ()
    assert duplicates.pairs_of(dossier, CHLOE.id) == ()
    assert PlainWords().say(changes.label) in (
        "Chloé De Smet and Chloe De Smedt are not the same",
        "Chloe De Smedt and Chloé De Smet are not the same",
    )
    assert duplicates.tell_apart(dossier, again.id, CHLOE.id).change is None
    assert changes.change is not None
    history.undo(dossier, changes.change)
    assert len(duplicates.pairs(dossier)) == 1
    (own,) = duplicates.pairs_of(dossier, again.id)
    assert (own.first.code, own.second.code) == ("P7", "P1")


def test_somebody_new_is_told_apart_in_the_same_change(dossier: Dossier) -> None:
    new, gone = person("P8", "Chloë", "De Smet", BORN), person("P0", "x", "y", BORN)
    changes = intake.add_person(dossier, new, apart=[CHLOE.id, gone.id])
    with dossier.read() as work:
        assert {(each.first_id, each.second_id) for each in work.find(NotSame)} == {
            tuple(sorted((CHLOE.id, new.id)))
        }
    assert duplicates.pairs(dossier) == ()
    assert changes.change is not None
    history.undo(dossier, changes.change)
    with dossier.read() as work:
        assert work.find(NotSame) == []
        with pytest.raises(NotFound):
            work.get(Person, new.id)


def test_a_finder_keeps_what_it_found_until_someone_changes(dossier: Dossier) -> None:
    finder, new = duplicates.Finder(dossier), person("?", "Chloe", "De Smet", BORN)
    first = finder(new)
    assert [each.code for each in first] == ["P1"]
    assert finder(replace(new, code="!")) is first
    records.save(dossier, person("P9", "Chloé", "Desmet", BORN))
    assert {each.code for each in finder(new)} == {"P1", "P9"}


def scores(dossier: Dossier, typed: Person) -> dict[str, float]:
    found = duplicates.likely(dossier, typed, limit=100)
    return {each.person.code: each.score for each in found}


@pytest.mark.parametrize("seed", range(8))
def test_following_changes_gives_what_reading_everyone_gives(seed: int, tmp_path: Path) -> None:
    world = World(seed, families=60)
    people = [world.person() for _ in range(60)]
    dossier = Dossier.create(tmp_path / "a.plastiq")
    with dossier.write() as work:
        work.insert_all(Person, people)
    for step in world.pick.choices(("add", "again", "change", "delete"), k=6):
        duplicates.likely(dossier, people[0])
        with dossier.write() as work:
            chosen = world.pick.choice(work.find(Person))
            match step:
                case "add":
                    work.save(world.person())
                case "again":
                    new = replace(world.person(), birth_date=chosen.birth_date)
                    work.save(replace(new, last_name=chosen.last_name))
                case "change":
                    work.save(replace(chosen, last_name=world.person().last_name))
                case "delete":
                    work.delete(chosen)
    asked = [*people, *(world.person() for _ in range(5))]
    kept = [scores(dossier, each) for each in asked]
    listed = {frozenset((each.first.code, each.second.code)) for each in duplicates.pairs(dossier)}
    dossier.close()
    anew = Dossier.open(dossier.path)
    assert [scores(anew, each) for each in asked] == kept
    pairs = {frozenset((each.first.code, each.second.code)) for each in duplicates.pairs(anew)}
    assert pairs == listed
    assert any(kept)
    anew.close()


def test_an_empty_dossier_has_nobody_and_then_the_first(tmp_path: Path) -> None:
    with closing(Dossier.create(tmp_path / "empty.plastiq")) as empty:
        duplicates.prepare(empty)
        assert codes(empty, Typed("Ann", "Van den Berghe", ANN.birth_date)) == []
        with empty.write() as work:
            work.save(ANN)
        assert codes(empty, Typed("Ann", "Van den Berghe", ANN.birth_date)) == ["P4"]
