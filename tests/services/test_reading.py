"""Facts are kept in memory for exactly as long as nobody commits to the dossier."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import Person
from plastiq_tracker.domain.trouble import NotFound
from plastiq_tracker.domain.values import Dimension, Education, Gender, Milestone, Population
from plastiq_tracker.indicators import statistics as counting
from plastiq_tracker.indicators.names import TOTAL, group_name
from plastiq_tracker.services import records
from plastiq_tracker.services.reading import reading, reading_in
from plastiq_tracker.services.targets import targets
from plastiq_tracker.store.dossier import Dossier
from tests.comparing import unequal
from tests.reference import naive
from tests.reference.workbook import read_world
from tests.worlds import dossier_of

CRITERIA = Criteria(
    project="J2020",
    period_from=date(2020, 1, 1),
    period_to=date(2022, 3, 31),
    as_of=date(2022, 4, 30),
)


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    made = dossier_of(read_world(), tmp_path)
    yield made
    made.close()


def women(dossier: Dossier) -> int:
    return reading(dossier, CRITERIA).statistics.total.gender[Gender.V]


def one_man(dossier: Dossier) -> Person:
    with dossier.read() as work:
        return work.find(Person, gender=Gender.M)[0]


def test_facts_are_read_once_while_nothing_changes(dossier: Dossier) -> None:
    first = reading(dossier, CRITERIA)
    later = reading(dossier, replace(CRITERIA, as_of=date(2022, 1, 31), by=Dimension.GENDER))
    assert later.facts is first.facts


def test_a_save_is_seen_at_once(dossier: Dossier) -> None:
    before = women(dossier)
    records.save(dossier, replace(one_man(dossier), gender=Gender.V))
    assert women(dossier) == before + 1


def test_what_another_program_writes_is_seen(dossier: Dossier) -> None:
    before = women(dossier)
    with closing(sqlite3.connect(dossier.path)) as other, other:
        other.execute("UPDATE person SET gender = 'V' WHERE id = ?", [one_man(dossier).id.hex])
    assert women(dossier) == before + 1


def test_what_another_window_writes_is_seen(dossier: Dossier) -> None:
    before = women(dossier)
    with closing(Dossier.open(dossier.path)) as other:
        records.save(other, replace(one_man(other), gender=Gender.V))
    assert women(dossier) == before + 1


def test_what_is_being_written_is_neither_old_nor_kept(dossier: Dossier) -> None:
    before = women(dossier)
    man = one_man(dossier)
    with suppress(KeyboardInterrupt), dossier.write() as work:
        work.save(replace(man, gender=Gender.V))
        assert reading_in(work, CRITERIA).statistics.total.gender[Gender.V] == before + 1
        raise KeyboardInterrupt
    assert women(dossier) == before


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"as_of": date(2021, 6, 30)},
        {"genders": frozenset({Gender.V})},
        {"population": Population.COMPLETERS, "by": Dimension.REGION},
        {"trajectories": frozenset({"NJ2021"}), "educations": frozenset({Education.HSO})},
        {"by": Dimension.COACH, "then_by": Dimension.GENDER},
    ],
)
def test_what_is_kept_never_shows_in_the_figures(dossier: Dossier, changes: dict[str, Any]) -> None:
    """Whatever was asked before, the answer is that of the naive implementation."""
    world = read_world()
    for each in (
        CRITERIA,
        replace(CRITERIA, as_of=date(2021, 6, 30), genders=frozenset({Gender.M})),
    ):
        reading(dossier, each).statistics.as_json()
        criteria = replace(each, **changes)
        read = reading(dossier, criteria)
        assert not [*unequal(naive.stats(world, criteria), read.statistics.as_json())]
        assert not [*unequal(naive.retention(world, criteria), read.retention.as_json())]


def test_curves_of_groups_are_those_of_each_group_alone(dossier: Dossier) -> None:
    curves = dict(reading(dossier, CRITERIA).retention_by)
    assert list(curves) == ["NJ2020", "VJ2021", "NJ2021", "VJ2022"]
    for code, curve in curves.items():
        alone = replace(CRITERIA, trajectories=frozenset({str(code)}))
        wanted = naive.retention(read_world(), alone)
        assert not [*unequal({**wanted, "definitions": {}}, {**curve.as_json(), "definitions": {}})]


def test_readings_share_columns_that_nobody_changes(dossier: Dossier) -> None:
    first = reading(dossier, CRITERIA)
    for column in (
        first.facts.persons.birth,
        first.found.state[Milestone.TWELVE],
        first.profiles.of,
    ):
        with pytest.raises(ValueError, match="read-only"):
            column[0] = 0


def test_a_project_that_is_gone_is_told(dossier: Dossier) -> None:
    gone = replace(CRITERIA, project="WEG")
    for ask in (reading, targets):
        with pytest.raises(NotFound, match="There is no project WEG"):
            ask(dossier, gone)


def test_a_group_may_be_called_total(tmp_path: Path) -> None:
    world = read_world()
    referred = tuple(replace(each, referrer="total") for each in world.persons[:30])
    dossier = dossier_of(replace(world, persons=(*referred, *world.persons[30:])), tmp_path)
    found = reading(dossier, replace(CRITERIA, by=Dimension.REFERRER)).statistics
    dossier.close()
    names = [group_name(each, Dimension.REFERRER) for each in (*found.groups, found.total)]
    assert names.count("total") == 1
    assert names[-1] == TOTAL
    assert [each.enrolled for each in found.groups if each.key == "total"] == [30]


def test_very_many_groups_are_counted_alike(
    dossier: Dossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    criteria = replace(CRITERIA, by=Dimension.COMPANY, then_by=Dimension.COACH)
    few = reading(dossier, criteria).statistics
    monkeypatch.setattr(counting, "CELLS", 0)
    records.save(dossier, replace(one_man(dossier), remark="zodat opnieuw geteld wordt"))
    assert reading(dossier, criteria).statistics == few
