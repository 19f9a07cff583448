"""Times the program's statistics against loops over ORM objects, on one file in one go.

    python -m tests.benchmarks.statistics [PEOPLE] [ROUNDS]

Prints medians and their ratio. The other side reads all rows as mapped objects and applies the
same definitions person by person (the tests' naive implementation); both give the same figures.
"""

import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from plastiq_tracker.domain import records
from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.services.statistics import default_criteria, statistics
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.store.rows import to_record
from plastiq_tracker.store.schema import ROWS
from tests.factories import big_world
from tests.reference import naive
from tests.reference.naive import World
from tests.worlds import fill

AS_OF = date(2024, 12, 31)


def ours(path: Path, criteria: Criteria) -> dict[str, Any]:
    """From the closed file to the figures."""
    dossier = Dossier.open(path)
    try:
        return statistics(dossier, criteria).as_json()
    finally:
        dossier.close()


def by_objects(path: Path, criteria: Criteria) -> dict[str, Any]:
    """The same by mapped objects and loops."""
    engine = create_engine(f"sqlite:///{path}")
    with Session(engine) as session:

        def every(kind: type[records.Record]) -> tuple[Any, ...]:
            return tuple(to_record(kind, row) for row in session.scalars(select(ROWS[kind])))

        world = World(
            projects=every(records.Project),
            trajectories=every(records.Trajectory),
            coaches=every(records.Coach),
            companies=every(records.Company),
            persons=every(records.Person),
            enrolments=every(records.Enrolment),
            internships=every(records.Internship),
            job_spells=every(records.JobSpell),
            follow_ups=every(records.FollowUp),
        )
    engine.dispose()
    return naive.stats(world, criteria)


def counts(figures: dict[str, Any]) -> list[list[int]]:
    """All whole numbers of each group at each milestone."""
    return [
        [each for each in milestone.values() if isinstance(each, int)]
        for group in (*figures["groups"], figures["total"])
        for milestone in group["milestones"].values()
    ]


def seconds(run: Callable[[], object]) -> float:
    start = perf_counter()
    run()
    return perf_counter() - start


def main(people: int = 20_000, rounds: int = 5) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "groot.plastiq"
        world = big_world(people)
        dossier = Dossier.create(path)
        filling = seconds(lambda: fill(dossier, world))
        criteria = default_criteria(dossier, AS_OF)
        dossier.close()
        print(f"{people} people written through the store: {filling:.1f} s")
        mine, theirs = ours(path, criteria), by_objects(path, criteria)
        assert counts(mine) == counts(theirs)
        pairs = [
            (seconds(lambda: ours(path, criteria)), seconds(lambda: by_objects(path, criteria)))
            for _ in range(rounds)
        ]
    ours_median, theirs_median = (median(times) for times in zip(*pairs, strict=True))
    print(f"columns and numpy, closed file to figures: {ours_median * 1000:.0f} ms (median)")
    print(f"loops over mapped objects: {theirs_median * 1000:.0f} ms (median)")
    print(f"ratio: {median(mine / theirs for mine, theirs in pairs):.3f}")


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
