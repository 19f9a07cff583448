"""The facts of a dossier as columns, one pass per table, in the order that figures need."""

from collections import Counter
from collections.abc import Mapping, Sequence
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

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
    Flags,
    FollowUps,
    Internships,
    JobSpells,
    Persons,
    Positions,
    Trajectories,
    code_of,
)
from plastiq_tracker.store.columns import Asked, Columns, Reader, passing
from plastiq_tracker.store.dossier import UnitOfWork
from plastiq_tracker.store.kinds import Code, Day, Key, Kind, Word, read_as
from plastiq_tracker.store.positions import Keys, positions

Order = NDArray[np.int64] | slice

RUNS = 4_000
"""So many ties are settled with one question."""


Kinds = Mapping[str, Kind]

PERSON: Kinds = {
    "id": Key(),
    "birth_date": Day(),
    "gender": Code(Gender),
    "education": Code(Education),
    "coach_id": Key(optional=True),
    "excluded_on": Day(optional=True),
}
"""What is read of a person; the words of who referred them come with each reading."""

ENROLMENT: Kinds = {
    "id": Key(),
    "person_id": Key(),
    "trajectory_id": Key(),
    "start": Day(),
    "training_end": Day(optional=True),
    "outcome": Code(Outcome),
    "last_day": Day(optional=True),
}
FOLLOW_UP: Kinds = {
    "enrolment_id": Key(),
    "milestone": Code(Milestone),
    "contacted_on": Day(),
    "answer": Code(Answer),
}
JOB_SPELL: Kinds = {
    "person_id": Key(),
    "company_id": Key(),
    "contract": Code(Contract),
    "start": Day(),
    "end": Day(optional=True),
    "last_confirmed_on": Day(optional=True),
}
INTERNSHIP: Kinds = {
    "enrolment_id": Key(),
    "company_id": Key(optional=True),
    "kind": Code(InternshipKind),
    "start": Day(),
    "end": Day(optional=True),
}


def read_facts(work: UnitOfWork, *persons: UUID) -> Facts:
    """All facts of the dossier as they stand in this unit of work, or those of some persons.

    Raises `Unsound` when another program wrote what the rules of the tables forbid.
    """
    if persons or work.watch is None:
        with Reader([work.connection]) as reader:
            return _FactsReading(reader, persons).facts()
    with work.connections() as connections, passing(connections), Reader(connections) as reader:
        return _FactsReading(reader).facts()


class _FactsReading:
    """Small tables while the large ones come: parents before their children."""

    def __init__(self, reader: Reader, persons: Sequence[UUID] = ()) -> None:
        self.reader = reader
        of_person = chosen = of_enrolment = ""
        if persons:
            keys = ", ".join(f"'{each.hex}'" for each in persons)
            chosen, of_person = f"id IN ({keys})", f"person_id IN ({keys})"
            of_these = f"SELECT id FROM enrolment WHERE {of_person}"
            of_enrolment = f"enrolment_id IN ({of_these})"
        self.referrer = Word()
        self._sent_for = reader.tables(
            {
                "person": Asked({**PERSON, "referrer": self.referrer}, chosen, numbered=True),
                "enrolment": Asked(ENROLMENT, of_person, numbered=True),
                "follow_up": Asked(FOLLOW_UP, of_enrolment, numbered=True),
                "job_spell": Asked(JOB_SPELL, of_person),
                "internship": Asked(INTERNSHIP, of_enrolment),
            }
        )
        self.projects, project_keys = self._named("project", "code")
        self.coaches, self.coach_keys = self._named("coach", "name")
        self.companies, self.company_keys = self._companies()
        self.trajectories, self.trajectory_keys = self._trajectories(project_keys)

    def _taken(self, table: str) -> Columns:
        """The columns of a table, which nobody else keeps from here on."""
        return self._sent_for.pop(table)()

    def facts(self) -> Facts:
        persons, person_keys = self._persons(self.coach_keys)
        enrolments, enrolment_keys = self._enrolments(person_keys, self.trajectory_keys)
        return Facts(
            projects=self.projects,
            coaches=self.coaches,
            companies=self.companies,
            referrers=self.referrer.words,
            persons=persons,
            trajectories=self.trajectories,
            enrolments=enrolments,
            follow_ups=self._follow_ups(enrolment_keys),
            job_spells=self._job_spells(person_keys, self.company_keys),
            internships=self._internships(enrolment_keys, self.company_keys),
        )

    def _named(self, table: str, word: str) -> tuple[tuple[str, ...], Keys]:
        """The words and keys of the few rows of a small table."""
        rows = self.reader.rows(f"SELECT id, {word} FROM {table} ORDER BY id")
        return tuple(row[1] for row in rows), _keys([row[0] for row in rows])

    def _companies(self) -> tuple[tuple[str, ...], Keys]:
        """Names that tell companies apart: where two share one, their numbers are added."""
        rows = self.reader.rows("SELECT id, name, enterprise_number FROM company ORDER BY id")
        shared = Counter(row[1] for row in rows)
        names = tuple(
            f"{name} ({number})" if shared[name] > 1 and number else name
            for _, name, number in rows
        )
        return names, _keys([row[0] for row in rows])

    def _trajectories(self, projects: Keys) -> tuple[Trajectories, Keys]:
        rows = self.reader.rows(
            "SELECT id, project_id, start, code, name, region, training, "
            "origin_yes, origin_no, origin_unknown FROM trajectory ORDER BY id"
        )
        trajectories = Trajectories(
            project=positions(projects, _keys([row[1] for row in rows])),
            start=read_as(Day(), "".join(row[2] for row in rows)),
            code=tuple(row[3] for row in rows),
            name=tuple(row[4] for row in rows),
            region=tuple(row[5] for row in rows),
            training=tuple(row[6] for row in rows),
            tally=tuple((row[7], row[8], row[9]) for row in rows),
        )
        return trajectories, _keys([row[0] for row in rows])

    def _persons(self, coaches: Keys) -> tuple[Persons, Keys]:
        read = self._taken("person")
        persons = Persons(
            row=read["rowid"],
            birth=read["birth_date"],
            gender=read["gender"],
            education=read["education"],
            coach=positions(coaches, read["coach_id"]),
            referrer=read["referrer"],
            excluded_on=read["excluded_on"],
        )
        return persons, read["id"]

    def _enrolments(self, persons: Keys, trajectories: Keys) -> tuple[Enrolments, Keys]:
        read = self._taken("enrolment")
        person = positions(persons, read.pop("person_id"))
        key = _key(person, read["start"])
        every = np.ones(len(key), dtype=np.bool_)
        order = self._settled(key, every, read["rowid"], "enrolment: code")
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
        read = self._taken("internship")
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
        read = self._taken("job_spell")
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
            confirmed=confirmed,
            known_end=np.where(end < NEVER, end, np.where(confirmed < NEVER, confirmed, start)),
        )

    def _follow_ups(self, enrolments: Keys) -> FollowUps:
        read = self._taken("follow_up")
        enrolment = positions(enrolments, read.pop("enrolment_id"))
        answered = read["answer"] < code_of(Answer.NO_CONTACT)
        key = _key(enrolment, read["contacted_on"]) << 2 | answered << 1 | read["milestone"]
        order = self._settled(key, answered, read["rowid"], "follow_up: recorded_at, id")
        return FollowUps(
            enrolment=enrolment[order],
            milestone=read["milestone"][order],
            contacted_on=read["contacted_on"][order],
            answer=read["answer"][order],
        )

    def _settled(
        self, key: NDArray[np.int64], matters: Flags, rows: NDArray[np.int64], of: str
    ) -> Order:
        """The order by `key`; of those at a tie that `matters`, the one that `of` asks for."""
        order = np.argsort(key, kind="stable")
        ordered = key[order]
        to_last = np.zeros(len(key), dtype=np.bool_)
        to_last[1:] = (ordered[1:] == ordered[:-1]) & matters[order[1:]]
        tied = np.flatnonzero(to_last | np.r_[to_last[1:], np.zeros(1, np.bool_)])
        run = np.cumsum(~to_last[tied])
        for first in range(1, int(run.max(initial=0)) + 1, RUNS):
            some = slice(*np.searchsorted(run, (first, first + RUNS)))
            among = order[tied[some]]
            order[tied[some]] = among[np.lexsort((self._ranks(of, rows[among]), run[some]))]
        return order

    def _ranks(self, of: str, rows: NDArray[np.int64]) -> NDArray[np.int64]:
        """The place of each of these rows in the order of `of`: a table and its columns."""
        table, _, columns = of.partition(": ")
        asked = np.sort(rows)
        numbers = ", ".join(map(str, asked.tolist()))
        answer = self.reader.rows(
            f"SELECT {columns}, rowid FROM {table} WHERE rowid IN ({numbers})"
        )
        found = sorted(map(tuple, answer))  # rows compare far more slowly
        ordered = np.array([row[-1] for row in found], dtype=np.int64)
        place = np.empty(len(ordered), dtype=np.int64)
        place[np.searchsorted(asked, ordered)] = np.arange(len(ordered))
        ranks: NDArray[np.int64] = place[np.searchsorted(asked, rows)]
        return ranks


def _order(owner: Positions, day: Days) -> Order:
    """The order by owner, then day, then as stored; that of the table costs nothing."""
    key = _key(owner, day)
    return slice(None) if (key[1:] >= key[:-1]).all() else np.argsort(key, kind="stable")


def _key(owner: Positions, day: Days) -> NDArray[np.int64]:
    return owner.astype(np.int64) << 24 | day


def _keys(written: list[str]) -> Keys:
    found: Keys = read_as(Key(), "".join(written))
    return found


def read_codes(work: UnitOfWork, table: str) -> dict[int, str]:
    """The codes of persons or enrolments by the row number that the facts carry."""
    rows = work.connection.exec_driver_sql(f"SELECT rowid, code FROM {table}").all()
    return {row[0]: row[1] for row in rows}
