"""What the history costs: an import and a saved contact with it and without it, in the same run.

    python -m tests.benchmarks.history [--people 20000] [--rounds 5]

Without it means: the same dossier whose triggers were taken away. Each side works on a new file;
the two take turns.
"""

import argparse
import csv
import os
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from plastiq_tracker.domain.records import Enrolment, FollowUp, Record
from plastiq_tracker.domain.values import Answer, Milestone
from plastiq_tracker.services import history, records
from plastiq_tracker.services.importing import import_workbook
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.workbooks.columns import TABLES, Column
from tests.benchmarks.measuring import Line, print_table
from tests.factories import big_world
from tests.reference.naive import World

TODAY = date(2026, 11, 24)
MOST_OF_AN_IMPORT = 1.5
MOST_FOR_A_CONTACT = 0.020


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    with TemporaryDirectory() as folder:
        measure(Path(folder), chosen.people, chosen.rounds)


def measure(folder: Path, people: int, rounds: int) -> None:
    """Prints the table for so many people and rounds."""
    book = write_book(folder / "book", big_world(people))
    imports: dict[bool, list[float]] = {True: [], False: []}
    sizes: dict[bool, int] = {}
    for turn in range(rounds):
        for logged in (True, False) if turn % 2 else (False, True):
            path = folder / f"{turn}-{logged}.plastiq"
            with closing(new_dossier(path, logged=logged)) as dossier:
                start = perf_counter()
                done = import_workbook(dossier, book, today=TODAY)
                imports[logged].append(perf_counter() - start)
                assert done.applied, done.errors[:3]
            sizes[logged] = path.stat().st_size
            if turn < rounds - 1:
                path.unlink()
    kept = folder / f"{rounds - 1}-True.plastiq"
    contact, commit = contacts(kept)
    undone, redone = undo_and_redo(kept)
    ratio = median(
        mine / theirs for mine, theirs in zip(imports[True], imports[False], strict=True)
    )
    print(f"{people} people, {rounds} rounds")
    print_table(
        ("", "seconds", "ratio", "target", "MB", ""),
        [
            Line("an import without history", median(imports[False]), sizes[False]),
            Line("an import", median(imports[True]), sizes[True], ratio, MOST_OF_AN_IMPORT),
            Line("the disk's own commit", commit),
            Line(
                "a contact saved beyond it",
                contact - commit,
                ratio=(contact - commit) / MOST_FOR_A_CONTACT,
                target=1,
            ),
            Line("the import undone", undone),
            Line("the import redone", redone, kept.stat().st_size),
        ],
    )


def new_dossier(path: Path, *, logged: bool) -> Dossier:
    """An empty dossier, with history or without."""
    dossier = Dossier.create(path)
    if not logged:
        with dossier.write() as work:
            found = work.connection.exec_driver_sql(
                "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%\\_history' "
                "ESCAPE '\\'"
            )
            for (name,) in found.all():
                work.connection.exec_driver_sql(f"DROP TRIGGER {name}")
    return dossier


def contacts(path: Path, times: int = 40) -> tuple[float, float]:
    """Seconds for saving a contact, and for what the disk alone takes to commit as much."""
    with closing(Dossier.open(path)) as dossier:
        with dossier.read() as work:
            enrolments = work.find(Enrolment)[:times]
        saves = []
        for each in enrolments:
            contact = FollowUp(
                enrolment_id=each.id,
                milestone=Milestone.THREE,
                contacted_on=TODAY,
                answer=Answer.EMPLOYED,
                remark="Werkt nog bij dezelfde werkgever.",
                recorded_at=datetime(2026, 11, 24, 9),
            )
            start = perf_counter()
            records.save(dossier, contact)
            saves.append(perf_counter() - start)
    return median(saves), median(_commits(path.with_suffix(".bare"), times))


def _commits(path: Path, times: int) -> Iterator[float]:
    """The least that a durable commit does: journal, file and journal again, each to the disk."""
    page = b"\x00" * 4096
    with path.open("wb", buffering=0) as file, path.with_suffix(".j").open("wb", 0) as journal:
        for _ in range(times):
            start = perf_counter()
            for _ in range(2):
                journal.write(page)
                os.fsync(journal.fileno())
            file.write(page * 4)
            os.fsync(file.fileno())
            journal.truncate(0)
            os.fsync(journal.fileno())
            yield perf_counter() - start


def undo_and_redo(path: Path) -> tuple[float, float]:
    """Seconds for taking a whole import back, contacts first, and for doing it again."""
    with closing(Dossier.open(path)) as dossier:
        while (last := history.undoable(dossier)) and last.number != 1:
            assert last.number is not None
            history.undo(dossier, last.number)
        start = perf_counter()
        back = history.undo(dossier, 1)
        undone = perf_counter() - start
        assert back.change is not None
        start = perf_counter()
        history.redo(dossier, back.change)
        return undone, perf_counter() - start


def write_book(folder: Path, world: World) -> Path:
    """The world as a folder of CSV files, the quickest that an import reads."""
    folder.mkdir()
    names = _Names(world)
    for table in TABLES:
        with (folder / f"{table.name}.csv").open("w", newline="", encoding="utf-8") as file:
            out = csv.writer(file, delimiter=";")
            out.writerow(each.header for each in table.columns)
            rows = {
                tuple(getattr(each, name) for name in table.key): each
                for each in names.records.get(table.record, ())
            }
            for record in rows.values():
                out.writerow(names.cell(record, column) for column in table.columns)
    return folder


class _Names:
    """What stands in a cell for the keys by which records refer to each other."""

    def __init__(self, world: World) -> None:
        kinds: tuple[tuple[Record, ...], ...] = (
            world.projects,
            world.trajectories,
            world.persons,
            world.enrolments,
            world.internships,
            world.job_spells,
            world.follow_ups,
        )
        self.records: dict[type[Record], tuple[Record, ...]] = {
            type(each[0]): each for each in kinds if each
        }
        self._by_key: dict[Any, Any] = {
            each.id: getattr(each, "code", None) or getattr(each, "name", None)
            for found in (*kinds, world.coaches, world.companies)
            for each in found
        }
        self._numbers = {each.id: each.enterprise_number for each in world.companies}

    def cell(self, record: Any, column: Column) -> str:
        if column.field == "enterprise_number":
            return self._numbers[record.company_id] or ""
        match value := getattr(record, column.field):
            case None:
                return ""
            case StrEnum():
                return value.value
            case bool():
                return "ja" if value else "nee"
            case date():
                return f"{value:%d/%m/%Y}"
        return str(self._by_key.get(value, value))


if __name__ == "__main__":
    main()
