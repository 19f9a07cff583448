"""Made-up worlds come in by workbook, in whatever way they are written, and give the figures of the
naive implementation."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import Company, JobSpell, Person
from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.services.importing import ImportResult, import_workbook
from plastiq_tracker.store.dossier import Dossier
from tests.comparing import unequal
from tests.reference import naive
from tests.reference.naive import World
from tests.reference.strategies import worlds_with_criteria
from tests.workbooks.writing_worlds import (
    Sheets,
    Write,
    Writer,
    halves,
    writable,
    write_folder,
    write_ods,
    write_xlsx,
)
from tests.worlds import figures

TODAY = date(2024, 1, 1)
MANY = settings(deadline=None, max_examples=100, suppress_health_check=list(HealthCheck))
FEW = settings(MANY, max_examples=8)

Made = tuple[World, Criteria]
SEEDS = st.integers(0, 2**32)


def by_anything_but_company(made: Made) -> Made:
    """A company is called what the first row calls it: a workbook may write "ALFA" for Alfa."""
    world, criteria = made
    by = Dimension.COHORT if criteria.by is Dimension.COMPANY else criteria.by
    then_by = None if criteria.then_by in (Dimension.COMPANY, by) else criteria.then_by
    return world, replace(criteria, by=by, then_by=then_by)


MADE = worlds_with_criteria().map(by_anything_but_company)


@contextmanager
def new_dossier() -> Iterator[tuple[Dossier, Path]]:
    """An empty dossier, and a folder for workbooks."""
    folder = Path(tempfile.mkdtemp(prefix="worlds"))
    try:
        with closing(Dossier.create(folder / "world.plastiq")) as dossier:
            yield dossier, folder
    finally:
        shutil.rmtree(folder)


def bring_in(dossier: Dossier, path: Path) -> ImportResult:
    result = import_workbook(dossier, path, today=TODAY)
    assert result.errors == ()
    assert result.applied
    return result


Jobs = set[tuple[str, str, date, str]]


def jobs_of(world: World) -> Jobs:
    """Who works where: the company by its number, else by its name."""
    persons = {each.id: each.code for each in world.persons}
    companies = {
        each.id: each.enterprise_number or each.name.casefold() for each in world.companies
    }
    return {
        (persons[each.person_id], each.contract.value, each.start, companies[each.company_id])
        for each in world.job_spells
    }


def jobs_in(dossier: Dossier) -> Jobs:
    with dossier.read() as work:
        return jobs_of(
            World(
                persons=tuple(work.find(Person)),
                companies=tuple(work.find(Company)),
                job_spells=tuple(work.find(JobSpell)),
            )
        )


def wanted(world: World, criteria: Criteria) -> dict[str, object]:
    return {"stats": naive.stats(world, criteria), "retention": naive.retention(world, criteria)}


def assert_nothing_new(result: ImportResult) -> None:
    assert result.changes is None
    assert all(counts.rows == counts.unchanged for counts in result.sheets.values())


def written(world: World, chance: Random, *, real: bool) -> Sheets:
    return Writer(world, chance, real).sheets()


def check_once_and_again(made: Made, seed: int, write: Write, *, real: bool, ending: str) -> None:
    """The figures are the world's; the same workbook and another way of writing the same world
    change nothing."""
    chance = Random(seed)
    world, criteria = writable(made[0], chance), made[1]
    expected = wanted(world, criteria)
    with new_dossier() as (dossier, folder):
        path = write(folder / f"first{ending}", written(world, chance, real=real), chance)
        first = bring_in(dossier, path)
        assert all(counts.new == counts.rows for counts in first.sheets.values())
        assert jobs_in(dossier) == jobs_of(world)
        assert list(unequal(expected, figures(dossier, criteria))) == []
        assert_nothing_new(bring_in(dossier, path))
        other = write(folder / f"other{ending}", written(world, chance, real=real), chance)
        assert_nothing_new(bring_in(dossier, other))
        assert jobs_in(dossier) == jobs_of(world)
        assert list(unequal(expected, figures(dossier, criteria))) == []


@MANY
@given(made=MADE, seed=SEEDS)
def test_a_folder_of_csv_files(made: Made, seed: int) -> None:
    check_once_and_again(made, seed, write_folder, real=False, ending="")


@FEW
@given(made=MADE, seed=SEEDS)
def test_an_xlsx(made: Made, seed: int) -> None:
    check_once_and_again(made, seed, write_xlsx, real=True, ending=".xlsx")


@FEW
@given(made=MADE, seed=SEEDS)
def test_an_ods(made: Made, seed: int) -> None:
    check_once_and_again(made, seed, write_ods, real=True, ending=".ods")


@settings(MANY, max_examples=50)
@given(made=MADE, seed=SEEDS)
def test_in_two_workbooks(made: Made, seed: int) -> None:
    """First who takes part in what, then what became of them: its codes are in the dossier."""
    chance = Random(seed)
    world, criteria = writable(made[0], chance), made[1]
    with new_dossier() as (dossier, folder):
        for number, sheets in enumerate(halves(written(world, chance, real=False))):
            if any(sheets.values()):
                bring_in(dossier, write_folder(folder / str(number), sheets, chance))
        assert list(unequal(wanted(world, criteria), figures(dossier, criteria))) == []


@pytest.mark.parametrize("real", [False, True])
def test_the_ways_of_writing_differ(real: bool) -> None:
    """Else the tests above would try one way many times."""
    made = {str(sorted(_small_world(seed, real=real).items())) for seed in range(20)}
    assert len(made) == 20


def _small_world(seed: int, *, real: bool) -> Sheets:
    from tests.reference.edge_cases import EDGE_CASES

    return written(EDGE_CASES[0].world, Random(seed), real=real)
