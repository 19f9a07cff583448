"""Keeps the search index true: takes in the words of whatever was put down as stale.

It is asked at the end of each write of this program, within its transaction, and by whoever wants
to search after another program wrote. What is in the index and what is being taken in are compared
in full, so that a record that was put down for nothing costs no more than being read.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from plastiq_tracker.domain.search import words_of

BATCH = 20_000
"""Marks that are worked through at a time, which bounds the memory it takes."""
MANY = 250
"""Changing one entry thoroughly costs as much as making the grams of so many anew."""
KIND_MARKS = {"person": "", "company": "\ue000\ue000c", "trajectory": "\ue000\ue000t"}
"""A gram by which the few are found among the many; nobody can type it."""

_QUESTIONS = {
    "person": (
        "SELECT person.id, last_name, first_name, person.code, phone, email, municipality, "
        "coach.name, (SELECT group_concat(DISTINCT trajectory.code) FROM enrolment "
        "JOIN trajectory ON trajectory.id = trajectory_id WHERE person_id = person.id), "
        "(SELECT group_concat(code, ' ') FROM merged WHERE person_id = person.id) "
        "FROM person LEFT JOIN coach ON coach.id = coach_id"
    ),
    "company": "SELECT company.id, name, enterprise_number FROM company",
    "trajectory": "SELECT trajectory.id, code, name, region, training, partner FROM trajectory",
}


@dataclass(frozen=True)
class Entry:
    """The folded words of a record, each after two spaces: see `store.search_schema`."""

    name: str
    turned: str
    rest: str


def is_current(connection: Connection) -> bool:
    """Whether the index holds everything as it stands."""
    return not connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM search_stale)").scalar_one()


def bring_up_to_date(connection: Connection) -> None:
    """Takes in whatever was put down as stale, in the transaction that is open."""
    if is_current(connection):
        return
    grams = _Grams(connection, rebuilding=_many_changed(connection))
    for last in _batches(connection):
        for kind in _QUESTIONS:
            _take_in(connection, kind, last, grams)
        connection.exec_driver_sql("DELETE FROM search_stale WHERE rowid <= ?", (last,))
    grams.finish()


def put_all_down(connection: Connection) -> None:
    """Has everything taken in anew, and what is gone forgotten."""
    for kind in _QUESTIONS:
        for table, of in (("search_entry", f" WHERE kind = '{kind}'"), (kind, "")):
            connection.exec_driver_sql(
                f"INSERT INTO search_stale (kind, id) SELECT '{kind}', id FROM {table}{of}"
            )


def marked(words: Iterable[str]) -> str:
    """The words as they stand in the index."""
    return "".join([f"  {word}" for word in words])


@dataclass
class _Grams:
    """The grams of the entries that change: one by one, or all anew at the end when many do."""

    connection: Connection
    rebuilding: bool
    _gone: list[tuple[Any, ...]] = field(default_factory=list)
    _new: list[tuple[Any, ...]] = field(default_factory=list)

    def replace(self, row: int, before: Entry | None, after: Entry | None) -> None:
        if self.rebuilding:
            return
        if before is not None:
            self._gone.append((row, before.name, before.rest))
        if after is not None:
            self._new.append((row, after.name, after.rest))

    def write(self) -> None:
        """Must come before the entries change: what is taken out is read from them."""
        for rows, columns, values in (
            (self._gone, "search_text, rowid, name, rest", "'delete', ?, ?, ?"),
            (self._new, "rowid, name, rest", "?, ?, ?"),
        ):
            _write(self.connection, f"INSERT INTO search_text ({columns}) VALUES ({values})", rows)
            rows.clear()

    def finish(self) -> None:
        if self.rebuilding:
            self.connection.exec_driver_sql(
                "INSERT INTO search_text (search_text) VALUES ('rebuild')"
            )


def _many_changed(connection: Connection) -> bool:
    known = connection.exec_driver_sql(
        "SELECT count(*) FROM (SELECT DISTINCT kind, id FROM search_stale) AS stale "
        "JOIN search_entry USING (kind, id)"
    ).scalar_one()
    return bool(known * MANY > _highest(connection))


def _highest(connection: Connection) -> int:
    found = connection.exec_driver_sql("SELECT max(number) FROM search_entry").scalar_one()
    return int(found or 0)


def _batches(connection: Connection) -> Iterator[int]:
    """The last mark of each batch; those before it are gone when the next is asked for."""
    question = "SELECT max(rowid) FROM (SELECT rowid FROM search_stale ORDER BY rowid LIMIT ?)"
    while (last := connection.exec_driver_sql(question, (BATCH,)).scalar_one()) is not None:
        yield int(last)


def _take_in(connection: Connection, kind: str, last: int, grams: _Grams) -> None:
    stale = f"SELECT id FROM search_stale WHERE rowid <= {last} AND kind = '{kind}'"
    rows = connection.exec_driver_sql(f"{_QUESTIONS[kind]} WHERE {kind}.id IN ({stale})")
    found = {row[0]: _entry(kind, row[1:]) for row in rows}
    entries = connection.exec_driver_sql(
        f"SELECT id, number, name, turned, rest FROM search_entry "
        f"WHERE kind = '{kind}' AND id IN ({stale})"
    )
    known = {row[0]: (int(row[1]), Entry(*row[2:])) for row in entries}
    changed = {key: each for key, each in known.items() if found.get(key) != each[1]}
    free = _highest(connection) + 1
    added = {key: free + at for at, key in enumerate(each for each in found if each not in known)}
    for key, (row, before) in changed.items():
        grams.replace(row, before, found.get(key))
    for key, row in added.items():
        grams.replace(row, None, found[key])
    grams.write()
    _write(connection, "DELETE FROM search_entry WHERE number = ?",
           [(row,) for row, _ in changed.values()])  # fmt: skip
    places = {**{key: row for key, (row, _) in changed.items() if key in found}, **added}
    _write(
        connection,
        "INSERT INTO search_entry (number, kind, id, name, turned, rest) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (row, kind, key, found[key].name, found[key].turned, found[key].rest)
            for key, row in places.items()
        ],
    )


def _write(connection: Connection, statement: str, rows: list[tuple[Any, ...]]) -> None:
    if rows:
        connection.exec_driver_sql(statement, rows)


def _entry(kind: str, values: Any) -> Entry:
    said = ["" if each is None else str(each) for each in values]
    match kind:
        case "person":
            last, first = words_of(said[0]), words_of(said[1])
            name, turned = [*last, *first], [*first, *last]
            rest = [*said[2:], *map(_together, said[:2]), *_numbers(said[3])]
        case "company":
            name = turned = words_of(said[0])
            rest = [said[1], _digits(said[1]), _together(said[0])]
        case _:
            name, turned = words_of(f"{said[0]} {said[1]}"), words_of(f"{said[1]} {said[0]}")
            rest = said[2:]
    others = dict.fromkeys(words_of(" ".join(rest)))
    return Entry(marked(name), marked(turned), marked(others) + KIND_MARKS[kind])


def _together(name: str) -> str:
    """A name of which parts are typed in one: "dhondt" for D'Hondt, "annemie" for Anne-Mie."""
    if name.isalpha():
        return ""
    parts = (words_of(each) for each in name.split())
    return " ".join("".join(each) for each in parts if len(each) > 1)


def _digits(text: str) -> str:
    return "".join([char for char in text if char.isdigit()])


def _numbers(phone: str) -> list[str]:
    """The digits of a phone number in one, as dialled here and from abroad."""
    if not phone:
        return []
    digits = _digits(phone).removeprefix("00")
    if phone.strip().startswith(("+32", "0032")):
        return [digits, f"0{digits[2:]}"]
    if digits.startswith("0"):
        return [digits, f"32{digits[1:]}"]
    return [digits]
