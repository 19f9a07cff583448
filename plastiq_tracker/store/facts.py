"""Bringing the facts over in one pass per table: each column as one string, parsed by numpy.

`group_concat` joins a whole column inside the engine, which is far quicker than fetching rows.
It skips NULL, so every column is given a value first. This is SQLite's way; another engine gets
its own reader with the same result.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import is_dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from plastiq_tracker.domain.values import (
    Answer,
    Contract,
    Education,
    Gender,
    InternshipKind,
    Milestone,
    Outcome,
)
from plastiq_tracker.indicators.facts import (
    EPOCH_ORDINAL,
    NEVER,
    Codes,
    Days,
    Enrolments,
    Facts,
    FollowUps,
    Internships,
    JobSpells,
    Persons,
    Positions,
    Trajectories,
)
from plastiq_tracker.store.dossier import UnitOfWork, Unsound, sound

NO_DAY = "0000-00-00"
NO_KEY = "0" * 32
WORD = "\x1f"


def read_facts(work: UnitOfWork, person: UUID | None = None) -> Facts:
    """All facts of the dossier as they stand in this unit of work, or those of one person.

    Raises `Unsound` when another program wrote what the rules of the tables forbid.
    """
    with sound():
        facts = _facts(work.connection, person)
    tables = (vars(table).values() for table in vars(facts).values() if is_dataclass(table))
    if any(len(set(map(len, columns))) > 1 for columns in tables):  # an unknown value reads as none
        raise Unsound
    return facts


def _facts(connection: Connection, person: UUID | None) -> Facts:
    this_person, of_person, of_enrolment = _scope(person)
    projects = _Keys(connection, "project", "code")
    coaches = _Keys(connection, "coach", "name")
    companies = _Companies(connection)
    trajectories = _Keys(connection, "trajectory", "code")
    persons, person_keys, referrers = _persons(connection, coaches, this_person)
    enrolments, enrolment_keys = _enrolments(connection, of_person, person_keys, trajectories.keys)
    return Facts(
        projects=projects.names,
        coaches=coaches.names,
        companies=companies.names,
        referrers=referrers,
        persons=persons,
        trajectories=_trajectories(connection, trajectories, projects),
        enrolments=enrolments,
        internships=_internships(connection, of_enrolment, enrolment_keys, companies.keys),
        job_spells=_job_spells(connection, of_person, person_keys, companies.keys),
        follow_ups=_follow_ups(connection, of_enrolment, enrolment_keys),
    )


def _scope(person: UUID | None) -> tuple[str, str, str]:
    """The conditions on the person, on what refers to a person, and to an enrolment."""
    if person is None:
        return "", "", ""
    of_person = f" WHERE person_id = '{person.hex}'"
    this_person = f" WHERE id = '{person.hex}'"
    return this_person, of_person, f" WHERE enrolment_id IN (SELECT id FROM enrolment{of_person})"


class _Keys:
    """The few rows of a small table: their keys, and one column of words."""

    def __init__(self, connection: Connection, table: str, word: str) -> None:
        rows = connection.exec_driver_sql(f"SELECT id, {word} FROM {table} ORDER BY id").all()
        self.names: tuple[str, ...] = tuple(row[1] for row in rows)
        self.keys = _parse_keys("".join(row[0] for row in rows))


class _Companies:
    """Names that tell companies apart: where two share one, their numbers are added."""

    def __init__(self, connection: Connection) -> None:
        rows = connection.exec_driver_sql(
            "SELECT id, name, enterprise_number FROM company ORDER BY id"
        ).all()
        shared = Counter(row[1] for row in rows)
        self.names: tuple[str, ...] = tuple(
            f"{name} ({number})" if shared[name] > 1 and number else name
            for _, name, number in rows
        )
        self.keys = _parse_keys("".join(row[0] for row in rows))


def _persons(
    connection: Connection, coaches: _Keys, where: str
) -> tuple[Persons, NDArray[np.uint64], tuple[str, ...]]:
    row, key, birth, gender, education, coach, referrer, excluded = _read(
        connection,
        f"person{where}",
        [
            "rowid",
            _key("id"),
            _day("birth_date"),
            _code("gender", Gender),
            _code("education", Education),
            _key("coach_id"),
            _word("referrer"),
            _day("excluded_on"),
        ],
    )
    referrers, referred = _parse_words(referrer)
    persons = Persons(
        row=_parse_numbers(row),
        birth=_parse_days(birth),
        gender=_parse_codes(gender),
        education=_parse_codes(education),
        coach=_positions(coaches.keys, _parse_keys(coach)),
        referrer=referred,
        excluded_on=_parse_days(excluded),
    )
    return persons, _parse_keys(key), referrers


def _trajectories(connection: Connection, found: _Keys, projects: _Keys) -> Trajectories:
    rows = connection.exec_driver_sql(
        "SELECT project_id, start, name, region, training, origin_yes, origin_no, origin_unknown "
        "FROM trajectory ORDER BY id"
    ).all()
    return Trajectories(
        project=_positions(projects.keys, _parse_keys("".join(row[0] for row in rows))),
        start=_parse_days("".join(row[1] for row in rows)),
        code=found.names,
        name=tuple(row[2] for row in rows),
        region=tuple(row[3] for row in rows),
        training=tuple(row[4] for row in rows),
        tally=tuple((row[5], row[6], row[7]) for row in rows),
    )


def _enrolments(
    connection: Connection,
    where: str,
    persons: NDArray[np.uint64],
    trajectories: NDArray[np.uint64],
) -> tuple[Enrolments, NDArray[np.uint64]]:
    row, key, person, trajectory, start, training_end, outcome, last_day = _read(
        connection,
        f"enrolment{where}",
        [
            "rowid",
            _key("id"),
            _key("person_id"),
            _key("trajectory_id"),
            _day("start"),
            _day("training_end"),
            _code("outcome", Outcome),
            _day("last_day"),
        ],
    )
    rows = _parse_numbers(row)
    enrolments = Enrolments(
        row=rows,
        person=_positions(persons, _parse_keys(person)),
        trajectory=_positions(trajectories, _parse_keys(trajectory)),
        start=_parse_days(start),
        training_end=_parse_days(training_end),
        outcome=_parse_codes(outcome),
        last_day=_parse_days(last_day),
        code_rank=_ranks(connection, where, rows),
    )
    return enrolments, _parse_keys(key)


def _ranks(connection: Connection, where: str, rows: NDArray[np.int64]) -> Positions:
    """The place of each enrolment's code in order; the index on it answers without the table."""
    ordered = _parse_numbers(
        _read(connection, f"(SELECT rowid AS r FROM enrolment{where} ORDER BY code)", ["r"])[0]
    )
    ranks = np.empty(len(rows), dtype=np.int32)
    by_row = np.argsort(rows, kind="stable")
    place = by_row[np.searchsorted(rows[by_row], ordered)]
    ranks[place] = np.arange(len(rows), dtype=np.int32)
    return ranks


def _internships(
    connection: Connection,
    where: str,
    enrolments: NDArray[np.uint64],
    companies: NDArray[np.uint64],
) -> Internships:
    enrolment, company, kind, start, end = _read(
        connection,
        f"internship{where}",
        [
            _key("enrolment_id"),
            _key("company_id"),
            _code("kind", InternshipKind),
            _day("start"),
            _day("end"),
        ],
    )
    return Internships(
        enrolment=_positions(enrolments, _parse_keys(enrolment)),
        company=_positions(companies, _parse_keys(company)),
        kind=_parse_codes(kind),
        start=_parse_days(start),
        end=_parse_days(end),
    )


def _job_spells(
    connection: Connection, where: str, persons: NDArray[np.uint64], companies: NDArray[np.uint64]
) -> JobSpells:
    person, company, contract, start, end, confirmed = _read(
        connection,
        f"job_spell{where}",
        [
            _key("person_id"),
            _key("company_id"),
            _code("contract", Contract),
            _day("start"),
            _day("end"),
            _day("last_confirmed_on"),
        ],
    )
    starts, ends, confirmations = (_parse_days(each) for each in (start, end, confirmed))
    known = np.where(ends < NEVER, ends, np.where(confirmations < NEVER, confirmations, starts))
    return JobSpells(
        person=_positions(persons, _parse_keys(person)),
        company=_positions(companies, _parse_keys(company)),
        contract=_parse_codes(contract),
        start=starts,
        end=ends,
        known_end=known.astype(np.int32),
    )


def _follow_ups(connection: Connection, where: str, enrolments: NDArray[np.uint64]) -> FollowUps:
    enrolment, milestone, contacted_on, answer = _read(
        connection,
        f"(SELECT * FROM follow_up{where} ORDER BY recorded_at, id)",
        [
            _key("enrolment_id"),
            _code("milestone", Milestone),
            _day("contacted_on"),
            _code("answer", Answer),
        ],
    )
    days = _parse_days(contacted_on)
    return FollowUps(
        enrolment=_positions(enrolments, _parse_keys(enrolment)),
        milestone=_parse_codes(milestone),
        contacted_on=days,
        answer=_parse_codes(answer),
        order=np.arange(len(days), dtype=np.int32),
    )


def _read(connection: Connection, source: str, expressions: Iterable[str]) -> list[str]:
    """One scan of `source`: each expression's values joined, whole numbers with a comma."""
    joined = ", ".join(
        f"group_concat({each}, '')"
        if each.startswith(("CASE", "coalesce"))
        else f"group_concat({each})"
        for each in expressions
    )
    row: Any = connection.exec_driver_sql(f"SELECT {joined} FROM {source}").one()
    return [value or "" for value in row]


def _key(column: str) -> str:
    return f"coalesce({column}, '{NO_KEY}')"


def _day(column: str) -> str:
    return f"coalesce(\"{column}\", '{NO_DAY}')"


def _word(column: str) -> str:
    """Free words, each after a sign that stands in none of them."""
    return f"coalesce('{WORD}' || replace(trim({column}), '{WORD}', ' '), '{WORD}')"


def _code(column: str, values: type[StrEnum]) -> str:
    cases = " ".join(f"WHEN '{value.value}' THEN '{at}'" for at, value in enumerate(values))
    return f"CASE {column} {cases} END"


def _parse_words(joined: str) -> tuple[tuple[str, ...], Positions]:
    """The distinct words, and the place of each row's word among them; -1 where it is empty."""
    found: dict[str, int] = {"": -1}
    places = [found.setdefault(word, len(found) - 1) for word in joined.split(WORD)[1:]]
    return tuple(found)[1:], np.array(places, dtype=np.int32)


def _bytes(joined: str) -> NDArray[np.uint8]:
    return np.frombuffer(joined.encode("ascii"), dtype=np.uint8)


def _parse_numbers(joined: str) -> NDArray[np.int64]:
    return np.array(joined.split(",") if joined else [], dtype=np.int64)


def _parse_codes(joined: str) -> Codes:
    return (_bytes(joined) - ord("0")).astype(np.int8)


def _parse_keys(joined: str) -> NDArray[np.uint64]:
    """UUIDs as two numbers each, shape (n, 2)."""
    return np.frombuffer(bytes.fromhex(joined), dtype=">u8").astype(np.uint64).reshape(-1, 2)


def _parse_days(joined: str) -> Days:
    """Ordinals of ISO dates of ten characters each (Hinnant's days_from_civil)."""
    digits = _bytes(joined).reshape(-1, 10).astype(np.int32) - ord("0")
    year = digits[:, 0] * 1000 + digits[:, 1] * 100 + digits[:, 2] * 10 + digits[:, 3]
    month = digits[:, 5] * 10 + digits[:, 6]
    day = digits[:, 8] * 10 + digits[:, 9]
    if ((month < 0) | (month > 12) | (day < 0) | (day > 31) | (year < 0)).any():
        raise ValueError("not a day")
    shifted = year - (month <= 2)
    era, of_era = np.divmod(shifted, 400)
    of_year = (153 * (month + np.where(month > 2, -3, 9)) + 2) // 5 + day - 1
    of_era_days = of_era * 365 + of_era // 4 - of_era // 100 + of_year
    ordinals = era * 146_097 + of_era_days - 719_468 + EPOCH_ORDINAL
    return np.where(year == 0, NEVER, ordinals).astype(np.int32)


def _positions(parents: NDArray[np.uint64], children: NDArray[np.uint64]) -> Positions:
    """Where each child's key stands among the parents' keys, -1 for none."""
    result = np.full(len(children), -1, dtype=np.int32)
    if len(parents) == 0 or len(children) == 0:
        if children.any():
            raise KeyError(tuple(children[0]))
        return result
    order = np.argsort(parents[:, 1], kind="stable")
    low = parents[order, 1]
    place = np.minimum(np.searchsorted(low, children[:, 1]), len(order) - 1)
    candidate = order[place]
    exact = (parents[candidate] == children).all(axis=1)
    result[exact] = candidate[exact]
    missing = np.flatnonzero(~exact & children.any(axis=1))
    if len(missing):  # two keys that share their last 64 bits
        by_key = {tuple(key): at for at, key in enumerate(parents.tolist())}
        result[missing] = [by_key[tuple(key)] for key in children[missing].tolist()]
    return result


def read_codes(work: UnitOfWork, table: str) -> dict[int, str]:
    """The codes of persons or enrolments by the row number that the facts carry."""
    rows = work.connection.exec_driver_sql(f"SELECT rowid, code FROM {table}").all()
    return {row[0]: row[1] for row in rows}
