"""The facts of a dossier as columns, one pass per table, in the order that figures need."""

from collections import Counter
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
    NEVER,
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
from plastiq_tracker.store.columns import Code, Day, Key, Word, read_columns, read_rows
from plastiq_tracker.store.dossier import UnitOfWork, sound
from plastiq_tracker.store.positions import Keys, positions

RUNS = 4_000
"""So many ties are settled with one question."""


def read_facts(work: UnitOfWork, person: UUID | None = None) -> Facts:
    """All facts of the dossier as they stand in this unit of work, or those of one person.

    Raises `Unsound` when another program wrote what the rules of the tables forbid.
    """
    with sound():
        return _Reading(work.connection, person).facts()


class _Reading:
    """Tables read one after the other; each finds its parents among what was read before."""

    def __init__(self, connection: Connection, person: UUID | None) -> None:
        self.connection = connection
        self.this_person = self.of_person = self.of_enrolment = ""
        if person is not None:
            self.of_person = f"person_id = '{person.hex}'"
            self.this_person = f"id = '{person.hex}'"
            of_one = f"SELECT id FROM enrolment WHERE {self.of_person}"
            self.of_enrolment = f"enrolment_id IN ({of_one})"

    def facts(self) -> Facts:
        projects, project_keys = self._named("project", "code")
        coaches, coach_keys = self._named("coach", "name")
        companies, company_keys = self._companies()
        trajectories, trajectory_keys = self._trajectories(project_keys)
        persons, person_keys, referrers = self._persons(coach_keys)
        enrolments, enrolment_keys = self._enrolments(person_keys, trajectory_keys)
        return Facts(
            projects=projects,
            coaches=coaches,
            companies=companies,
            referrers=referrers,
            persons=persons,
            trajectories=trajectories,
            enrolments=enrolments,
            internships=self._internships(enrolment_keys, company_keys),
            job_spells=self._job_spells(person_keys, company_keys),
            follow_ups=self._follow_ups(enrolment_keys),
        )

    def _named(self, table: str, word: str) -> tuple[tuple[str, ...], Keys]:
        """The words and keys of the few rows of a small table."""
        rows = self.connection.exec_driver_sql(f"SELECT id, {word} FROM {table} ORDER BY id").all()
        return tuple(row[1] for row in rows), _keys([row[0] for row in rows])

    def _companies(self) -> tuple[tuple[str, ...], Keys]:
        """Names that tell companies apart: where two share one, their numbers are added."""
        rows = self.connection.exec_driver_sql(
            "SELECT id, name, enterprise_number FROM company ORDER BY id"
        ).all()
        shared = Counter(row[1] for row in rows)
        names = tuple(
            f"{name} ({number})" if shared[name] > 1 and number else name
            for _, name, number in rows
        )
        return names, _keys([row[0] for row in rows])

    def _trajectories(self, projects: Keys) -> tuple[Trajectories, Keys]:
        rows = self.connection.exec_driver_sql(
            "SELECT id, project_id, start, code, name, region, training, "
            "origin_yes, origin_no, origin_unknown FROM trajectory ORDER BY id"
        ).all()
        trajectories = Trajectories(
            project=positions(projects, _keys([row[1] for row in rows])),
            start=Day().read("".join(row[2] for row in rows)).astype(np.int32),
            code=tuple(row[3] for row in rows),
            name=tuple(row[4] for row in rows),
            region=tuple(row[5] for row in rows),
            training=tuple(row[6] for row in rows),
            tally=tuple((row[7], row[8], row[9]) for row in rows),
        )
        return trajectories, _keys([row[0] for row in rows])

    def _persons(self, coaches: Keys) -> tuple[Persons, Keys, tuple[str, ...]]:
        referrer = Word()
        read = read_rows(
            self.connection,
            "person",
            {
                "id": Key(),
                "birth_date": Day(),
                "gender": Code(Gender),
                "education": Code(Education),
                "coach_id": Key(optional=True),
                "referrer": referrer,
                "excluded_on": Day(optional=True),
            },
            self.this_person,
        )
        persons = Persons(
            row=read["rowid"],
            birth=read["birth_date"],
            gender=read["gender"],
            education=read["education"],
            coach=positions(coaches, read["coach_id"]),
            referrer=read["referrer"],
            excluded_on=read["excluded_on"],
        )
        return persons, read["id"], referrer.words

    def _enrolments(self, persons: Keys, trajectories: Keys) -> tuple[Enrolments, Keys]:
        read = read_rows(
            self.connection,
            "enrolment",
            {
                "id": Key(),
                "person_id": Key(),
                "trajectory_id": Key(),
                "start": Day(),
                "training_end": Day(optional=True),
                "outcome": Code(Outcome),
                "last_day": Day(optional=True),
            },
            self.of_person,
        )
        person = positions(persons, read.pop("person_id"))
        order = self._in_order(person, read["start"], read["rowid"], "enrolment", "code")
        enrolments = Enrolments(
            row=read["rowid"][order],
            person=person[order],
            trajectory=positions(trajectories, read["trajectory_id"])[order],
            start=read["start"][order],
            training_end=read["training_end"][order],
            outcome=read["outcome"][order],
            last_day=read["last_day"][order],
        )
        return enrolments, read["id"][order]

    def _internships(self, enrolments: Keys, companies: Keys) -> Internships:
        read = read_columns(
            self.connection,
            "internship",
            {
                "enrolment_id": Key(),
                "company_id": Key(optional=True),
                "kind": Code(InternshipKind),
                "start": Day(),
                "end": Day(optional=True),
            },
            self.of_enrolment,
        )
        enrolment = positions(enrolments, read.pop("enrolment_id"))
        order = _order(enrolment, read["start"])
        return Internships(
            enrolment=enrolment[order],
            company=positions(companies, read["company_id"])[order],
            kind=read["kind"][order],
            start=read["start"][order],
            end=read["end"][order],
        )

    def _job_spells(self, persons: Keys, companies: Keys) -> JobSpells:
        read = read_columns(
            self.connection,
            "job_spell",
            {
                "person_id": Key(),
                "company_id": Key(),
                "contract": Code(Contract),
                "start": Day(),
                "end": Day(optional=True),
                "last_confirmed_on": Day(optional=True),
            },
            self.of_person,
        )
        person = positions(persons, read.pop("person_id"))
        order = _order(person, read["start"])
        start, end = read["start"][order], read["end"][order]
        confirmed = read["last_confirmed_on"][order]
        return JobSpells(
            person=person[order],
            company=positions(companies, read["company_id"])[order],
            contract=read["contract"][order],
            start=start,
            end=end,
            known_end=np.where(end < NEVER, end, np.where(confirmed < NEVER, confirmed, start)),
        )

    def _follow_ups(self, enrolments: Keys) -> FollowUps:
        read = read_rows(
            self.connection,
            "follow_up",
            {
                "enrolment_id": Key(),
                "milestone": Code(Milestone),
                "contacted_on": Day(),
                "answer": Code(Answer),
            },
            self.of_enrolment,
        )
        enrolment = positions(enrolments, read.pop("enrolment_id"))
        order = self._in_order(
            enrolment, read["contacted_on"], read["rowid"], "follow_up", "recorded_at, id"
        )
        return FollowUps(
            enrolment=enrolment[order],
            milestone=read["milestone"][order],
            contacted_on=read["contacted_on"][order],
            answer=read["answer"][order],
        )

    def _in_order(
        self, owner: Positions, day: Days, rows: NDArray[np.int64], table: str, then: str
    ) -> NDArray[np.int64]:
        """The order by owner, day and what `then` says; that is asked only of those at a tie."""
        order = _order(owner, day)
        tied_to_last = np.zeros(len(order), dtype=np.bool_)
        tied_to_last[1:] = _repeated(owner[order]) & _repeated(day[order])
        tied = np.flatnonzero(tied_to_last | np.r_[tied_to_last[1:], np.zeros(1, np.bool_)])
        run = np.cumsum(~tied_to_last[tied])
        for first in range(0, int(run.max(initial=0)) + 1, RUNS):
            some = slice(*np.searchsorted(run, (first, first + RUNS)))
            among = order[tied[some]]
            rank = self._ranks(table, rows[among], then)
            order[tied[some]] = among[np.lexsort((rank, run[some]))]
        return order

    def _ranks(self, table: str, rows: NDArray[np.int64], then: str) -> NDArray[np.int64]:
        """The place of each of these rows in the order that `then` asks for."""
        asked = np.sort(rows)
        numbers = ", ".join(map(str, asked.tolist()))
        answer = self.connection.exec_driver_sql(
            f"SELECT {then}, rowid FROM {table} WHERE rowid IN ({numbers})"
        )
        found = sorted(map(tuple, answer))  # rows compare far more slowly
        ordered = np.array([row[-1] for row in found], dtype=np.int64)
        place = np.empty(len(ordered), dtype=np.int64)
        place[np.searchsorted(asked, ordered)] = np.arange(len(ordered))
        ranks: NDArray[np.int64] = place[np.searchsorted(asked, rows)]
        return ranks


def _repeated(values: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Whether each value but the first is that of the one before."""
    same: NDArray[np.bool_] = values[1:] == values[:-1]
    return same


def _order(owner: Positions, day: Days) -> NDArray[np.int64]:
    """The order by owner, then day, then as stored; quick where most stands in order already."""
    return np.argsort(owner.astype(np.int64) << 24 | day, kind="stable")


def _keys(written: list[str]) -> Keys:
    return Key().read("".join(written)).astype(np.uint64)


def read_codes(work: UnitOfWork, table: str) -> dict[int, str]:
    """The codes of persons or enrolments by the row number that the facts carry."""
    rows = work.connection.exec_driver_sql(f"SELECT rowid, code FROM {table}").all()
    return {row[0]: row[1] for row in rows}
