"""Finding by what is typed: always what reading everyone and comparing finds, whoever wrote."""

import sqlite3
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from plastiq_tracker.domain.records import (
    Coach,
    Company,
    Enrolment,
    Person,
    Project,
    Record,
    Trajectory,
    new_id,
)
from plastiq_tracker.domain.search import fold
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.services import history, records
from plastiq_tracker.services.finding import find
from plastiq_tracker.store import engine, search, search_index
from plastiq_tracker.store.dossier import Dossier

DAY = date(2000, 1, 1)
NAMES = (
    "Łukasz", "Øster-Gård", "Straße", "İpek", "Yılmaz", "Élise", "D'Hondt", "Anne-Mie",
    "Vandenbroucke", "van den Broucke", "Ng", "Ó", "Ægir", "Þór", "Đorđe", "Nguyễn", "Αθηνά",
    "Θεόδωρος", "Йован", "Ёлкина", "محمد", "עברית", "王小明",
    "李", "김철수", "अमित", "ﬁona", "SMITH", "smith",
)  # fmt: skip
FIRST = ("An", "Bjørn", "Chloé", "Ömer", "Zoë", "Ali", "Ana", "Hannah", "José María")


# The other way: everyone is read and compared, by letters taken apart one by one.


def letters(text: str) -> str:
    """In lower case and without marks; everything that is no letter or digit is a space."""
    own = {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
        "ð": "d",
        "þ": "th",
        "ħ": "h",
    }
    found = []
    for char in unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold()):
        if unicodedata.combining(char):
            continue
        found.append(own.get(char, char) if unicodedata.category(char)[0] in "LMN" else " ")
    return "".join(found)


def words_kept(path: Path) -> dict[str, list[str]]:
    """The words by which each person should be found."""
    found = {}
    with closing(sqlite3.connect(path)) as connection:
        for row in connection.execute(
            "SELECT person.id, last_name, first_name, person.code, phone, email, municipality, "
            "coach.name, group_concat(trajectory.code, ' ') FROM person "
            "LEFT JOIN coach ON coach.id = coach_id LEFT JOIN enrolment ON person_id = person.id "
            "LEFT JOIN trajectory ON trajectory.id = trajectory_id GROUP BY person.id"
        ):
            said = [each or "" for each in row[1:]]
            phone = "".join(char for char in said[3] if char.isdigit()).removeprefix("00")
            phones = [phone, f"32{phone[1:]}" if phone.startswith("0") else f"0{phone[2:]}"]
            parts = [part for name in said[:2] for part in name.split()]
            joined = ["".join(letters(part).split()) for part in parts]
            found[row[0]] = [*letters(" ".join(said)).split(), *joined, *(phones if phone else [])]
    return found


def sought(typed: str) -> list[str]:
    digits = "".join(char for char in typed if char.isdigit())
    if len(digits) >= 6 and not letters(typed).replace(" ", "").strip("0123456789"):
        return [digits.removeprefix("00")]
    return letters(typed).split()


def expected(path: Path, typed: str) -> set[UUID]:
    parts = sought(typed)
    return {
        UUID(key)
        for key, words in words_kept(path).items()
        if parts
        and all(
            any(part in each if len(part) > 2 else each[: len(part)] == part for each in words)
            for part in parts
        )
    }


def found(dossier: Dossier, typed: str) -> set[UUID]:
    """Who is found, by both ways in which the program asks."""
    with search.searching(dossier) as work:
        first = search.first_found(work, "person", typed, 10_000)
        numbers = search.numbers_found(work, typed)
        rows = work.connection.exec_driver_sql(
            f"SELECT id FROM search_entry WHERE kind = 'person' AND number IN ({numbers or 0})"
        ).all()
    assert len(first) == len(set(first))
    assert {UUID(row[0]) for row in rows} == set(first)
    return set(first)


def typings(chance: Random, path: Path) -> Iterator[str]:
    """What people type: parts of what somebody is called, in any order; and what nobody is."""
    everyone = list(words_kept(path).values()) or [["x"]]
    for _ in range(12):
        words = chance.choice(everyone)
        parts = []
        for word in chance.sample(words, min(len(words), chance.randint(1, 3))):
            start = chance.randrange(len(word)) if chance.random() < 0.4 else 0
            parts.append(word[start : start + chance.randint(1, len(word))])
        yield " ".join(parts)
    yield from ("zzq", "an zzq", "-", " ")


def person(chance: Random, **values: object) -> Person:
    number = chance.randrange(10**8)
    made = Person(
        code=f"P{number}",
        first_name=chance.choice(FIRST),
        last_name=f"{chance.choice(NAMES)} {chance.choice(('', *NAMES))}".strip(),
        birth_date=DAY,
        phone=chance.choice(
            (None, "0470 11 22 33", "+32 9 123.45.67", "0032471/99.88.77", "0499887766")
        ),
        email=chance.choice((None, f"x{number % 97}@voorbeeld.be")),
        municipality=chance.choice((None, "Gent", "Sint-Niklaas", "Écaussinnes")),
    )
    return replace(made, **values)  # type: ignore[arg-type]


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    made = Dossier.create(tmp_path / "found.plastiq")
    yield made
    made.close()


def save(dossier: Dossier, *made: Record) -> None:
    with dossier.write() as work:
        for each in made:
            work.save(each)


PROJECT = Project(code="J", name="J", period_from=DAY, period_to=date(2030, 1, 1))
AUTUMN = Trajectory(code="NJ2021", project_id=PROJECT.id, name="Operator", start=DAY)
SPRING = Trajectory(code="VJ2022-Ø", project_id=PROJECT.id, name="Matrijzen", start=DAY)
WIM = Coach(name="Wim Peeters")


def enrolled(of: Person, where: Trajectory) -> Enrolment:
    return Enrolment(
        code=f"{of.code}-{where.code}", person_id=of.id, trajectory_id=where.id, start=DAY
    )


def world(chance: Random) -> tuple[Record, ...]:
    people = [person(chance, coach_id=chance.choice((None, WIM.id))) for _ in range(25)]
    chosen = chance.sample(people, 15)
    return (
        PROJECT, AUTUMN, SPRING, WIM, *people,
        *(enrolled(each, AUTUMN) for each in chosen[:10]),
        *(enrolled(each, SPRING) for each in chosen[5:]),
    )  # fmt: skip


@pytest.mark.parametrize("seed", range(8))
def test_whoever_is_found_by_reading_everyone(dossier: Dossier, seed: int) -> None:
    chance = Random(seed)
    save(dossier, *world(chance))
    hits = 0
    for typed in typings(chance, dossier.path):
        wanted = expected(dossier.path, typed)
        assert found(dossier, typed) == wanted, typed
        hits += len(wanted)
    assert hits


@settings(deadline=None, max_examples=60)
@given(
    names=st.lists(st.text(min_size=1, max_size=12).filter(str.strip), min_size=1, max_size=6),
    typed=st.text(max_size=6),
    at=st.integers(0, 5),
)
def test_any_letters_of_any_alphabet(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], typed: str, at: int
) -> None:
    """SQLite cannot keep what ends at a zero, so no name has one."""
    dossier = Dossier.create(tmp_path_factory.mktemp("any") / "any.plastiq")
    try:
        kept = [each.replace("\0", "x") for each in names]
        save(
            dossier,
            *(
                Person(code=f"P{place}", first_name="An", last_name=name, birth_date=DAY)
                for place, name in enumerate(kept)
            ),
        )
        for asked in (typed, kept[at % len(kept)], kept[at % len(kept)][1:4], f"an {typed}"):
            assert found(dossier, asked) == expected(dossier.path, asked)
    finally:
        dossier.close()


def test_folding_again_changes_nothing() -> None:
    for code in range(0x11000):
        folded = fold(chr(code))
        assert fold(folded) == folded


# Whoever writes


WRITES: dict[str, str] = {
    "insert": "INSERT INTO person (id, revision, code, first_name, last_name, birth_date, gender, "
    "education) VALUES ('{new}', 1, 'NEW', 'Ana', 'Quintyn', '2000-01-01', 'V', 'HSO')",
    "rename": "UPDATE person SET last_name = 'Quintyn' WHERE id = '{one}'",
    "everyone": "UPDATE person SET municipality = 'Zelzate' || rowid",
    "phone": "UPDATE person SET phone = '0477 55 66 77' WHERE id = '{one}'",
    "delete": "DELETE FROM person WHERE id = '{free}'",
    "replace by key": "INSERT OR REPLACE INTO person (id, revision, code, first_name, last_name, "
    "birth_date, gender, education) VALUES ('{free}', 9, 'R1', 'Ana', 'Quintyn', '2000-01-01', "
    "'V', 'HSO')",
    "replace by code": "INSERT OR REPLACE INTO person (id, revision, code, first_name, last_name, "
    "birth_date, gender, education) VALUES ('{new}', 9, (SELECT code FROM person WHERE id = "
    "'{free}'), 'Ana', 'Quintyn', '2000-01-01', 'V', 'HSO')",
    "update or replace": "UPDATE OR REPLACE person SET code = (SELECT code FROM person WHERE id = "
    "'{free}') WHERE id = '{one}'",
    "upsert": "INSERT INTO person (id, revision, code, first_name, last_name, birth_date, gender, "
    "education) VALUES ('{one}', 9, 'U1', 'Ana', 'Quintyn', '2000-01-01', 'V', 'HSO') "
    "ON CONFLICT (id) DO UPDATE SET last_name = 'Quintyn'",
    "insert or fail": "INSERT OR FAIL INTO person (id, revision, code, first_name, last_name, "
    "birth_date, gender, education) VALUES ('{new}', 1, 'F1', 'Ana', 'Quintyn', '2000-01-01', "
    "'V', 'HSO')",
    "coach": "UPDATE coach SET name = 'Quintyn Wim'",
    "replace a coach": "INSERT OR REPLACE INTO coach (id, revision, name) VALUES "
    "((SELECT id FROM coach), 9, 'Quintyn Wim')",
    "no coach": "UPDATE person SET coach_id = NULL",
    "trajectory": "UPDATE trajectory SET code = 'QUI22' WHERE code = 'NJ2021'",
    "enrol": "INSERT INTO enrolment (id, revision, code, person_id, trajectory_id, start, outcome) "
    "VALUES ('{new}', 1, 'E9', '{free}', (SELECT id FROM trajectory WHERE code = 'NJ2021'), "
    "'2000-01-01', 'active')",
    "move": "UPDATE enrolment SET trajectory_id = (SELECT id FROM trajectory LIMIT 1)",
    "unenrol": "DELETE FROM enrolment",
    "replace an enrolment": "INSERT OR REPLACE INTO enrolment (id, revision, code, person_id, "
    "trajectory_id, start, outcome) SELECT '{new}', 1, code, '{free}', trajectory_id, start, "
    "outcome FROM enrolment LIMIT 1",
    "vacuum": "VACUUM",
    "roll back": "BEGIN; UPDATE person SET last_name = 'Quintyn'; ROLLBACK",
}  # fmt: skip


@pytest.mark.parametrize("write", WRITES)
@pytest.mark.parametrize("recursive", ["OFF", "ON"])
def test_another_programs_write_is_seen_at_the_next_search(
    dossier: Dossier, write: str, recursive: str
) -> None:
    """By a program that knows nothing of the index, nor of recursive triggers."""
    chance = Random(write)
    save(dossier, *world(chance))
    assert found(dossier, "quintyn") == set()
    with closing(sqlite3.connect(dossier.path, isolation_level=None)) as other:
        other.execute(f"PRAGMA recursive_triggers = {recursive}")
        taken = "SELECT person_id FROM enrolment"
        free = other.execute(f"SELECT id FROM person WHERE id NOT IN ({taken})").fetchone()[0]
        one = other.execute(taken).fetchone()[0]
        statement = WRITES[write].format(new=new_id().hex, free=free, one=one)
        other.executescript(statement)
    for typed in ("quintyn", "qui", "nj2021", "zelzate", "wim", *typings(chance, dossier.path)):
        assert found(dossier, typed) == expected(dossier.path, typed), typed
    check(dossier)


def check(dossier: Dossier) -> None:
    """The index agrees with itself and is as if made anew."""
    with dossier.write() as work:
        connection = work.connection
        connection.exec_driver_sql(
            "INSERT INTO search_text (search_text) VALUES ('integrity-check')"
        )
        kept = connection.exec_driver_sql(
            "SELECT kind, id, name, turned, rest FROM search_entry ORDER BY kind, id"
        ).all()
        connection.exec_driver_sql("DELETE FROM search_entry")
        search_index.put_all_down(connection)
        search_index.bring_up_to_date(connection)
        anew = connection.exec_driver_sql(
            "SELECT kind, id, name, turned, rest FROM search_entry ORDER BY kind, id"
        ).all()
        assert kept == anew


def stale(dossier: Dossier) -> int:
    with closing(sqlite3.connect(dossier.path)) as connection:
        return int(connection.execute("SELECT count(*) FROM search_stale").fetchone()[0])


def save_and_fail(dossier: Dossier, record: Record) -> None:
    with dossier.write() as work:
        work.save(record)
        raise ZeroDivisionError


def test_what_this_program_writes_is_taken_in_within_the_same_write(dossier: Dossier) -> None:
    ann = Person(code="P1", first_name="Ann", last_name="Peeters", birth_date=DAY)
    save(dossier, ann)
    assert stale(dossier) == 0
    kept = replace(ann, revision=1, last_name="Janssens")
    with pytest.raises(ZeroDivisionError):
        save_and_fail(dossier, kept)
    assert (found(dossier, "peeters"), found(dossier, "janssens")) == ({ann.id}, set())
    save(dossier, kept)
    assert stale(dossier) == 0
    assert (found(dossier, "peeters"), found(dossier, "janssens")) == (set(), {ann.id})


def test_delete_and_undo(dossier: Dossier) -> None:
    ann = Person(code="P1", first_name="Ann", last_name="Peeters", birth_date=DAY)
    save(dossier, ann)
    with dossier.read() as work:
        kept = work.get(Person, ann.id)
    changes = records.delete(dossier, kept)
    assert found(dossier, "peet") == set()
    assert changes.change is not None
    history.undo(dossier, changes.change)
    assert found(dossier, "peet") == {ann.id}
    check(dossier)


@pytest.mark.parametrize("many", [search_index.MANY, 0])
def test_few_and_many_changes_come_to_the_same(
    dossier: Dossier, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    """One by one, or with all grams made anew; and in batches of any size."""
    monkeypatch.setattr(search_index, "MANY", many)
    monkeypatch.setattr(search_index, "BATCH", 7)
    chance = Random(1)
    made = world(chance)
    save(dossier, *made)
    people = [each for each in made if isinstance(each, Person)]
    with dossier.write() as work:
        for each in people[::2]:
            work.save(replace(each, revision=1, first_name="Quintyn"))
    for typed in ("quin", "an", *typings(chance, dossier.path)):
        assert found(dossier, typed) == expected(dossier.path, typed), typed
    check(dossier)


def test_nothing_of_a_deleted_name_stays_in_the_index(dossier: Dossier) -> None:
    qrx = Person(code="P1", first_name="Ann", last_name="Qrxtvz", birth_date=DAY)
    others = [
        Person(code=f"O{at}", first_name="An", last_name=f"Maes {at}", birth_date=DAY)
        for at in range(400)
    ]
    save(dossier, qrx, *others)
    assert "qrx" in grams(dossier)
    records.delete(dossier, replace(qrx, revision=1))
    assert grams(dossier) & {"qrx", "rxt", "xtv", "tvz"} == set()
    with closing(sqlite3.connect(dossier.path)) as connection:
        kept = connection.execute("SELECT count(*) FROM search_entry WHERE name LIKE '%qrx%'")
        assert kept.fetchone() == (0,)


def grams(dossier: Dossier) -> set[str]:
    with dossier.read() as work:
        work.connection.exec_driver_sql(
            "CREATE VIRTUAL TABLE temp.grams USING fts5vocab(main, search_text, row)"
        )
        rows = work.connection.exec_driver_sql("SELECT term FROM temp.grams").all()
        work.connection.exec_driver_sql("DROP TABLE temp.grams")
    return {row[0] for row in rows}


def test_while_someone_else_is_writing_nothing_wrong_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "PRAGMAS", ("busy_timeout = 0", *engine.PRAGMAS[1:]))
    monkeypatch.setattr(engine, "BUSY_TIMEOUT", "busy_timeout = 0")
    dossier = Dossier.create(tmp_path / "busy.plastiq")
    save(dossier, Person(code="P1", first_name="Ann", last_name="Peeters", birth_date=DAY))
    with closing(dbapi2.connect(dossier.path, isolation_level=None)) as other:
        other.execute("UPDATE person SET last_name = 'Quintyn'")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Trouble, match="Someone else is writing"):
            found(dossier, "peeters")
        other.execute("ROLLBACK")
    assert len(found(dossier, "quintyn")) == 1
    dossier.close()


def test_what_may_only_be_read_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "shared.plastiq"
    with closing(Dossier.create(path)) as made:
        save(made, Person(code="P1", first_name="Ann", last_name="Peeters", birth_date=DAY))
    with closing(sqlite3.connect(path)) as other:
        other.execute("UPDATE person SET last_name = 'Quintyn'")
        other.commit()
    monkeypatch.setattr(engine, "PRAGMAS", (*engine.PRAGMAS, "query_only = ON"))
    with (
        closing(Dossier.open(path)) as dossier,
        pytest.raises(Trouble, match="Copy it to where you may write"),
    ):
        found(dossier, "quintyn")


# What comes first


def test_names_from_either_side_come_first_then_beginnings_of_words(dossier: Dossier) -> None:
    names = ("Berg Jan", "Jansen Piet", "Vos Janneke", "Ajani Ben", "De Jan Piet")
    made = []
    for at, name in enumerate(names):
        last, _, first = name.rpartition(" ")
        made.append(Person(code=f"P{at}", first_name=first, last_name=last, birth_date=DAY))
    save(dossier, *made)
    listed = [each.name for each in find(dossier, "jan", 10).persons]
    assert listed[:3] == ["Jansen Piet", "Berg Jan", "Vos Janneke"]
    assert listed[3:] == ["De Jan Piet", "Ajani Ben"]
    assert [each.name for each in find(dossier, "jan", 2).persons] == listed[:2]
    assert [each.name for each in find(dossier, "jan berg", 9).persons] == ["Berg Jan"]


def test_companies_and_trajectories_are_found_too(dossier: Dossier) -> None:
    delta = Company(name="Delta Plastics", enterprise_number="0123.456.789")
    people = [
        Person(code=f"P{at}", first_name="Delta", last_name=f"Plastics {at}", birth_date=DAY)
        for at in range(300)
    ]
    save(dossier, PROJECT, AUTUMN, delta, *people)
    for typed in ("plas delt", "0123456789", "0123.456"):
        assert [each.id for each in find(dossier, typed, 5).companies] == [delta.id]
    assert [each.name for each in find(dossier, "oper nj", 5).trajectories] == ["NJ2021"]
    assert find(dossier, "oper", 5).companies == ()


@pytest.mark.parametrize(
    "typed",
    ["0470112233", "0470 11 22", "+32 470 11 22 33", "0032470112233", "0470/11.22.33", "70112"],
)
def test_a_phone_number_is_found_however_it_is_typed(dossier: Dossier, typed: str) -> None:
    ann = Person(
        code="P1", first_name="Ann", last_name="Peeters", birth_date=DAY, phone="0470 11 22 33"
    )
    save(
        dossier,
        ann,
        Person(code="P2", first_name="B", last_name="C", birth_date=DAY, phone="0471 00 00 00"),
    )
    assert found(dossier, typed) == {ann.id}


def test_endless_typing_is_no_trouble(dossier: Dossier) -> None:
    ann = Person(code="P1", first_name="Ann", last_name="abcdefghij" * 45, birth_date=DAY)
    save(dossier, ann)
    assert found(dossier, "abcdefghij" * 45) == {ann.id}
    assert found(dossier, "abcdefghij" * 45 + "x") == set()
    many = " ".join(f"w{at}xyz" for at in range(5_000))
    assert found(dossier, many) == set()
    assert found(dossier, '"; DROP TABLE person; -- % _ * NEAR(') == set()
