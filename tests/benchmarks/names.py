"""A dossier of people with names of their own, for the measurements of searching and of the table.

Names are put together from parts as Dutch and French ones are, some often and most seldom, with
phone numbers, addresses, coaches and trajectories; each person is enrolled once.
"""

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from itertools import islice
from pathlib import Path
from random import Random

from plastiq_tracker.domain.records import (
    Coach,
    Company,
    Enrolment,
    Person,
    Project,
    Trajectory,
)
from plastiq_tracker.domain.values import Gender, Outcome
from plastiq_tracker.store import search_index, search_schema
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.store.schema import SCHEMA_VERSION
from tests.factories import days, keys

ONSETS = [
    "b",
    "br",
    "c",
    "ch",
    "d",
    "dr",
    "f",
    "fr",
    "g",
    "gr",
    "h",
    "j",
    "k",
    "kr",
    "l",
    "m",
    "n",
    "p",
    "pl",
    "r",
    "s",
    "sch",
    "st",
    "t",
    "tr",
    "v",
    "vl",
    "w",
    "z",
]
VOWELS = [
    "a",
    "aa",
    "e",
    "ee",
    "i",
    "ie",
    "o",
    "oo",
    "u",
    "eu",
    "ou",
    "oe",
    "ei",
    "ai",
    "é",
    "è",
    "ë",
]
CODAS = [
    "",
    "",
    "",
    *["l", "m", "n", "r", "s", "t", "k", "ns", "rs", "nt", "ld", "rt", "ls", "ck", "x"],
]
ENDS = [
    "",
    "",
    "",
    "",
    *["mans", "ens", "aert", "inckx", "en", "s", "man", "eau", "ier", "et", "ssen", "sen"],
]
FRONTS = [*[""] * 14, "Van ", "De ", "Van den ", "El ", "D'"]
BATCH = 20_000


def dossier_of_names(people: int) -> Path:
    """A dossier with so many people: the one kept from an earlier run, or else made now."""
    folder = Path(tempfile.gettempdir()) / "plastiq-benchmarks"
    path = folder / f"names-{people}-{_fingerprint()}.plastiq"
    if not path.exists():
        folder.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder) as making:
            made = Path(making) / path.name
            with closing(Dossier.create(made)) as dossier:
                _fill(dossier, people)
            made.replace(path)
    return path


def _fingerprint() -> str:
    """Changes with what decides what is in the file."""
    sources = (__file__, search_schema.__file__, search_index.__file__)
    digest = hashlib.sha256(b"".join(Path(each).read_bytes() for each in sources)).hexdigest()
    return f"{SCHEMA_VERSION}-{digest[:12]}"


def _fill(dossier: Dossier, people: int) -> None:
    pick = Random(people)
    new_id = keys(pick)
    last, first = _names(pick, 60_000, FRONTS), _names(pick, 3_000, [""])
    places = _names(pick, 2_000, [""])
    project = Project(
        id=new_id(),
        code="GROOT",
        name="Groot",
        period_from=date(2015, 1, 1),
        period_to=date(2024, 12, 31),
    )
    coaches = [
        Coach(id=new_id(), name=f"{pick.choice(first)} {pick.choice(last)}") for _ in range(40)
    ]
    companies = [
        Company(id=new_id(), name=f"{pick.choice(last)} Plastics {at}") for at in range(800)
    ]
    trajectories = [
        Trajectory(
            id=new_id(),
            code=f"{season}{year}-{at}",
            project_id=project.id,
            name=f"Operator {at}",
            start=date(year, 3 if season == "VJ" else 9, 1),
            training_end=date(year, 4 if season == "VJ" else 10, 15),
        )
        for year in range(2015, 2025)
        for season in ("VJ", "NJ")
        for at in range(1, 4)
    ]
    with dossier.write() as work:
        for kind, found in (
            (Project, (project,)),
            (Coach, coaches),
            (Company, companies),
            (Trajectory, trajectories),
        ):
            work.insert_all(kind, found)

    def persons() -> Iterator[tuple[Person, Enrolment]]:
        for number in range(people):
            given, family = _often(pick, first), _often(pick, last)
            trajectory = pick.choice(trajectories)
            person = Person(
                id=new_id(),
                code=f"P{number:07}",
                first_name=given,
                last_name=family,
                birth_date=trajectory.start - days(pick.randint(18 * 365, 26 * 365)),
                gender=pick.choice(tuple(Gender)),
                phone=_phone(pick),
                email=f"{given}.{family}{number % 97}@{pick.choice(('mail.be', 'post.com'))}",
                municipality=_often(pick, places),
                coach_id=pick.choice(coaches).id,
            )
            yield (
                person,
                Enrolment(
                    id=new_id(),
                    code=f"{person.code}-1",
                    person_id=person.id,
                    trajectory_id=trajectory.id,
                    start=trajectory.start,
                    training_end=trajectory.training_end,
                    outcome=Outcome.COMPLETED,
                ),
            )

    everyone = persons()
    while batch := list(islice(everyone, BATCH)):
        with dossier.write() as work:
            work.insert_all(Person, [person for person, _ in batch])
            work.insert_all(Enrolment, [enrolment for _, enrolment in batch])


def _names(pick: Random, count: int, fronts: list[str]) -> list[str]:
    def syllable() -> str:
        return pick.choice(ONSETS) + pick.choice(VOWELS) + pick.choice(CODAS)

    def name() -> str:
        made = "".join(syllable() for _ in range(pick.choice((1, 2, 2, 3)))) + pick.choice(ENDS)
        return pick.choice(fronts) + made.capitalize()

    return [name() for _ in range(count)]


def _often(pick: Random, names: list[str]) -> str:
    """One of the names, those in front far more often."""
    return names[int(len(names) * pick.random() ** 3)]


def _phone(pick: Random) -> str:
    number = f"04{pick.randrange(10**8):08}"
    return f"{number[:4]} {number[4:6]} {number[6:8]} {number[8:]}"
