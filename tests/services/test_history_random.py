"""Random writes, undone and redone: compared with pictures of all tables taken on the way."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from plastiq_tracker.domain.records import Coach, Enrolment, FollowUp, Person, Project, Trajectory
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Clash, Conflict
from plastiq_tracker.domain.values import Answer, Milestone
from plastiq_tracker.services import history
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.schema import ROWS

DAY = date(2021, 9, 20)
MOMENT = datetime(2021, 12, 1, 9, 30)
Picture = dict[str, list[tuple[Any, ...]]]


def picture(path: Path) -> Picture:
    """Every row of every table that holds records, without the counters of their saves."""
    found: Picture = {}
    with closing(sqlite3.connect(path)) as connection:
        for row in ROWS.values():
            columns = ", ".join(
                f'"{each.name}"' for each in row.__table__.columns if each.name != "revision"
            )
            found[row.__tablename__] = connection.execute(
                f"SELECT {columns} FROM {row.__tablename__} ORDER BY id"
            ).fetchall()
    return found


def revisions(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as connection:
        return {
            key: revision
            for row in ROWS.values()
            for key, revision in connection.execute(f"SELECT id, revision FROM {row.__tablename__}")
        }


def add_people(work: UnitOfWork, chance: Random) -> None:
    trajectory = work.find(Trajectory)[0]
    for _ in range(chance.randint(1, 3)):
        number = chance.randrange(10**9)
        person = work.save(
            Person(code=f"P{number}", first_name="An", last_name=f"Maes {number}", birth_date=DAY)
        )
        enrolment = work.save(
            Enrolment(
                code=f"E{number}", person_id=person.id, trajectory_id=trajectory.id, start=DAY
            )
        )
        work.save(
            FollowUp(
                enrolment_id=enrolment.id,
                milestone=Milestone.THREE,
                contacted_on=DAY,
                answer=Answer.EMPLOYED,
                recorded_at=MOMENT,
            )
        )


def change_someone(work: UnitOfWork, chance: Random) -> None:
    for person in chance.sample(people := work.find(Person), min(len(people), 2)):
        phone = chance.choice([None, "0470 00 00 01", 'met "aanhaling" en \\ en é'])
        work.save(replace(person, phone=phone, remark=chance.choice([None, "a", "b\nc"])))


def change_in_bulk(work: UnitOfWork, chance: Random) -> None:
    work.connection.exec_driver_sql(
        "UPDATE person SET municipality = ?, language = ? WHERE substr(code, -1) > ?",
        (
            chance.choice(["Hasselt", "Genk", None]),
            chance.choice(["Pools", None]),
            str(chance.randrange(9)),
        ),
    )


def delete_someone(work: UnitOfWork, chance: Random) -> None:
    for person in chance.sample(people := work.find(Person), min(len(people), 1)):
        for enrolment in work.find(Enrolment, person_id=person.id):
            for contact in work.find(FollowUp, enrolment_id=enrolment.id):
                work.delete(contact)
            work.delete(enrolment)
        work.delete(person)


def replace_a_row(work: UnitOfWork, _chance: Random) -> None:
    work.connection.exec_driver_sql("INSERT OR REPLACE INTO coach SELECT * FROM coach LIMIT 1")


def insert_or_update(work: UnitOfWork, chance: Random) -> None:
    work.connection.exec_driver_sql(
        "INSERT INTO coach (id, revision, name) VALUES (?, 1, 'Wim') "
        "ON CONFLICT (name) DO UPDATE SET name = ?",
        (f"{chance.getrandbits(128):032x}", f"Wim {chance.randrange(10**9)}"),
    )


WRITES = (
    add_people,
    add_people,
    change_someone,
    change_in_bulk,
    delete_someone,
    replace_a_row,
    insert_or_update,
)


def new_dossier(path: Path) -> Dossier:
    dossier = Dossier.create(path)
    project = Project(code="J", name="Project", period_from=DAY, period_to=DAY)
    with dossier.write() as work:
        work.save(project)
        work.save(Trajectory(code="NJ", project_id=project.id, name="Najaar", start=DAY))
        work.save(Coach(name="Coach"))
    return dossier


class Walk:
    """A dossier under random writes, with what it must look like after each undo and redo."""

    def __init__(self, dossier: Dossier, chance: Random) -> None:
        self.dossier = dossier
        self.chance = chance
        self.done: list[Picture] = [picture(dossier.path)]
        self.undone: list[Picture] = []

    def write(self) -> None:
        before = picture(self.dossier.path)
        with self.dossier.write() as work:
            write = self.chance.choice(WRITES)
            write(work, self.chance)
            work.describe(Text("Test", write.__name__))
        if work.change is None:
            assert picture(self.dossier.path) == before
            return
        self.done.append(picture(self.dossier.path))
        self.undone.clear()

    def undo(self) -> None:
        change = history.undoable(self.dossier)
        if len(self.done) == 1:
            return
        assert change is not None
        assert change.number is not None
        before = revisions(self.dossier.path)
        history.undo(self.dossier, change.number)
        self.undone.append(self.done.pop())
        assert picture(self.dossier.path) == self.done[-1]
        self._count_on(before)

    def redo(self) -> None:
        change = history.redoable(self.dossier)
        if not self.undone:
            assert change is None
            return
        assert change is not None
        assert change.number is not None
        before = revisions(self.dossier.path)
        history.redo(self.dossier, change.number)
        self.done.append(self.undone.pop())
        assert picture(self.dossier.path) == self.done[-1]
        self._count_on(before)

    def open_again(self) -> None:
        self.dossier.close()
        self.dossier = Dossier.open(self.dossier.path)

    def _count_on(self, before: dict[str, int]) -> None:
        after = revisions(self.dossier.path)
        assert all(after[key] >= before[key] for key in before.keys() & after.keys())


STEPS = st.lists(
    st.sampled_from(["write", "write", "undo", "undo", "redo", "open_again"]), max_size=25
)


@settings(max_examples=25, deadline=None)
@given(STEPS, st.integers(0, 10**6))
def test_undo_and_redo_bring_back_what_was_there(steps: list[str], seed: int) -> None:
    with TemporaryDirectory() as folder:
        walk = Walk(new_dossier(Path(folder) / "walk.plastiq"), Random(seed))
        try:
            for step in ["write", "write", *steps, "undo", "undo", "redo"]:
                getattr(walk, step)()
        finally:
            walk.dossier.close()


def undone_or_clashes(dossier: Dossier, number: int) -> int | tuple[Clash, ...]:
    """The number of the undo, or what stood in its way."""
    try:
        undone = history.undo(dossier, number).change
    except Conflict as conflict:
        return conflict.clashes
    assert undone is not None
    return undone


@settings(max_examples=25, deadline=None)
@given(st.integers(4, 12), st.integers(0, 10**6))
def test_any_change_is_undone_whole_or_not_at_all(writes: int, seed: int) -> None:
    """Also one in the middle: then its own fields are back and all others as they were."""
    with TemporaryDirectory() as folder:
        chance = Random(seed)
        walk = Walk(new_dossier(Path(folder) / "walk.plastiq"), chance)
        dossier, path = walk.dossier, walk.dossier.path
        try:
            for _ in range(writes):
                walk.write()
            for change in chance.sample(found := history.recent(dossier), min(len(found), 5)):
                before, counted = picture(path), revisions(path)
                assert change.number is not None
                undone = undone_or_clashes(dossier, change.number)
                if isinstance(undone, int):
                    history.redo(dossier, undone)
                else:
                    assert undone
                assert picture(path) == before
                now = revisions(path)
                assert all(now[key] >= counted[key] for key in counted)
        finally:
            dossier.close()
