"""Dossier files of any size for the measurements, made once and kept in the temporary folder.

Up to 20 000 people are written through the store; a larger file has those people several times,
multiplied inside SQLite, every copy with keys and codes of its own.
"""

import hashlib
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from random import Random

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import Action, Activity, Project
from plastiq_tracker.services.statistics import default_criteria
from plastiq_tracker.store import schema
from plastiq_tracker.store.dossier import Dossier
from tests import factories
from tests.worlds import fill

PROJECT = "GROOT"
AS_OF = date(2024, 6, 30)
BASE = 20_000
STEP = 1 << 109
"""How much later a copy's keys are made than those of the copy before: more than the base lasts."""
OWN_KEYS = {
    "person": ("id",),
    "enrolment": ("id", "person_id"),
    "internship": ("id", "enrolment_id"),
    "job_spell": ("id", "person_id"),
    "follow_up": ("id", "enrolment_id"),
}
"""The tables that are multiplied, parents first, and their columns that hold a copied key."""
COPYING = (
    "journal_mode = OFF",
    "synchronous = OFF",
    "foreign_keys = OFF",
    "ignore_check_constraints = ON",
    "cache_size = -400000",
)


def dossier_of(people: int) -> Path:
    """A dossier with so many people: the one kept from an earlier run, or else made now."""
    folder = Path(tempfile.gettempdir()) / "plastiq-benchmarks"
    path = folder / f"{people}-{_fingerprint()}.plastiq"
    if not path.exists():
        folder.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder) as making:
            made = Path(making) / path.name
            _make(made, people)
            made.replace(path)
    return path


def whole_period(dossier: Dossier) -> Criteria:
    """The criteria that all sides answer."""
    return default_criteria(dossier, AS_OF, PROJECT)


def _fingerprint() -> str:
    """Changes with whatever decides what is in the file."""
    sources = (__file__, factories.__file__, schema.__file__)
    return hashlib.sha256(b"".join(Path(each).read_bytes() for each in sources)).hexdigest()[:12]


def _make(path: Path, people: int) -> None:
    if people <= BASE:
        with closing(Dossier.create(path)) as dossier:
            world = factories.big_world(people)
            fill(dossier, world)
            _add_actions(dossier, world.projects[0])
    elif people % BASE:
        raise SystemExit(f"More than {BASE} people must be a multiple of it, not {people}.")
    else:
        shutil.copyfile(dossier_of(BASE), path)
        _multiply(path, people // BASE)


def _add_actions(dossier: Dossier, project: Project) -> None:
    """Eight actions with what they aim at and a year of activities each, for the targets."""
    with dossier.write() as work:
        for number in range(1, 9):
            action = Action(
                code=f"A{number}",
                project_id=project.id,
                number=number,
                title=f"Actie {number}",
                target_young_people=100 * number,
                target_companies=10 * number,
            )
            work.insert_all(Action, (action,))
            work.insert_all(
                Activity,
                [
                    Activity(
                        action_id=action.id,
                        held_on=date(2022, month, 15),
                        title=f"Beurs {month}",
                        reach_young_people=7 * month * number % 90,
                        reach_companies=month % 4,
                    )
                    for month in range(1, 13)
                ],
            )


def _multiply(path: Path, times: int) -> None:
    """Adds `times` − 1 copies of all people; what belongs together stays together.

    Neither the history nor the search index takes them in: figures need neither.
    """
    with closing(sqlite3.connect(path)) as connection:
        for pragma in COPYING:
            connection.execute(f"PRAGMA {pragma}")
        connection.create_function("copied_key", 2, _copied_key(times), deterministic=True)
        connection.execute("CREATE TEMP TABLE copy (k INTEGER PRIMARY KEY)")
        connection.executemany("INSERT INTO copy VALUES (?)", zip(range(1, times)))
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        for table, keys in OWN_KEYS.items():
            _copy_rows(connection, table, keys)
        for _, made in triggers:
            connection.execute(made)
        connection.commit()


def _copied_key(times: int) -> Callable[[str, int], str]:
    """Gives the key of a row's copy: later in time, and with other random bits."""
    random = Random(times)
    masks = [random.getrandbits(60) for _ in range(times)]

    def copied(key: str, copy: int) -> str:
        return f"{int(key, 16) + copy * STEP ^ masks[copy]:032x}"

    return copied


def _copy_rows(connection: sqlite3.Connection, table: str, keys: tuple[str, ...]) -> None:
    names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    values = [
        f"copied_key({name}, k)"
        if name in keys
        else "code || '-' || k"
        if name == "code"
        else f'"{name}"'
        for name in names
    ]
    columns = ", ".join(f'"{name}"' for name in names)
    connection.execute(f"CREATE TEMP TABLE base AS SELECT * FROM {table} ORDER BY id")
    connection.execute(
        f"INSERT INTO {table} ({columns}) SELECT {', '.join(values)} FROM copy CROSS JOIN base"
    )
    connection.execute("DROP TABLE base")
